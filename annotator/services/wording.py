"""The words for what the journal says: message keys with arguments to sentences."""

from __future__ import annotations

from collections.abc import Callable

from annotator.domain.change import Message

SENTENCES = {
    "project.created": "Make the project",
    "annotator.added": "Add the annotator {name}",
    "annotation.added": "Mark “{quote}” as {label}",
    "annotation.removed": "Remove {label} from “{quote}”",
    "annotation.relabelled": "Change “{quote}” from {old} to {label}",
    "annotation.moved": "Move the boundary of {label} to “{quote}”",
    "annotation.noted": "Edit the note on “{quote}”",
    "annotation.certainty": "Set the certainty of “{quote}”",
    "annotations.removed": "Remove {count} annotations",
    "document.purged": "Purge a document for good",
    "document.removed": "Remove “{title}”",
    "documents.removed": "Remove {count} documents",
    "documents.linked": "Link “{title}” with “{other}”",
    "documents.linked.many": "Link {count} pairs of documents",
    "documents.unlinked": "Unlink “{title}” from “{other}”",
    "documents.unlinked.many": "Unlink {count} pairs of documents",
    "document.back": "Take “{title}” back to {moment}",
    "document.status": "Mark “{title}” as {state}",
    "document.renamed": "Rename “{old}” to “{title}”",
    "document.described": "Edit where “{title}” came from",
    "document.sourced": "Add a source to a document",
    "document.reread": "Read “{title}” again as {encoding}",
    "import.documents": "Import {documents} documents",
    "import.file": "Import “{file}”",
    "import.text": "Paste “{title}” as a document",
    "label.added": "Add the label {label}",
    "label.renamed": "Rename the label {old} to {label}",
    "label.recoloured": "Change the look of {label}",
    "label.keyed": "Put {label} on the key {key}",
    "label.unkeyed": "Take {label} off its key",
    "label.described": "Edit the guideline of {label}",
    "label.attributes": "Change the attributes of {label}",
    "label.nested": "Put {label} under {parent}",
    "label.unnested": "Put {label} at the top",
    "label.merged": "Merge the label {old} into {label}",
    "label.removed": "Delete the label {label}",
    "labels.ordered": "Change the order of the labels",
    "labels.imported": "Import labels from “{file}”",
    "attribute.renamed": "Rename the attribute {old} of {label} to {key}",
    "annotation.attribute": "Set {attribute} of “{quote}”",
    "annotation.attribute_cleared": "Clear {attribute} of “{quote}”",
    "annotation.fragment_added": "Add “{part}” to {label}",
    "annotation.fragment_removed": "Take “{part}” out of {label}",
    "document.labelled": "Mark the document “{title}” as {label}",
    "document.unlabelled": "Remove {label} from the document “{title}”",
    "annotations.added": "Mark {count} hits as {label}",
    "relation.added": "Relate “{quote}”: {type}",
    "relation.removed": "Remove a relation: {type}",
    "relations.removed": "Remove {count} relations",
    "relation.noted": "Edit the note on a relation: {type}",
    "merge": "Merge {file}",
}
OF_DOCUMENTS = {
    "annotation.removed": "Remove {label} from the document",
    "annotation.relabelled": "Change the document from {old} to {label}",
    "annotation.noted": "Edit the note on the document",
    "annotation.certainty": "Set the certainty of what the document is labelled with",
    "annotation.attribute": "Set {attribute} of the document",
    "annotation.attribute_cleared": "Clear {attribute} of the document",
}
"""The same of a label on the whole document, which has no quote."""
ACTIONS = {
    "annotation.added": "Annotations added",
    "annotation.removed": "Annotations removed",
    "annotations.removed": "Annotations removed together",
    "annotation.relabelled": "Annotations given another label",
    "annotation.moved": "Boundaries moved",
    "annotation.noted": "Notes written",
    "annotation.certainty": "Certainties set",
    "document.status": "Documents marked with a status",
    "document.renamed": "Documents renamed",
    "document.described": "Sources of documents edited",
    "document.sourced": "Sources of documents added",
    "document.reread": "Documents read again in another encoding",
    "document.removed": "Documents removed",
    "documents.removed": "Documents removed together",
    "documents.linked": "Near-duplicates linked",
    "documents.linked.many": "Near-duplicates linked together",
    "documents.unlinked": "Near-duplicates unlinked",
    "documents.unlinked.many": "Near-duplicates unlinked together",
    "document.purged": "Documents purged",
    "document.back": "Documents taken back to an earlier point",
    "import.documents": "Imports",
    "import.file": "Imports of files",
    "import.text": "Texts pasted",
    "merge": "Merges",
}
"""What a day's work counts, by the keys of messages."""
STATES = {"not_started": "not started", "in_progress": "in progress", "done": "done"}


STEPS = "{sentence} ({changes} steps)"
"""For what was done in several steps."""
UNDONE, REDONE = "Undo: {sentence}", "Redo: {sentence}"
"""For what takes something back, and for what does it again."""


def said(message: Message, translated: Callable[[str], str] = str, numbered: Callable[[int], str] = str) -> str:
    """A message in words; one that this version does not know is shown by its key, never dropped.

    `translated` puts a sentence of this module into another language, `numbered` writes a number as that does.
    """
    whole = message.args.get("quote") == ""
    template = (OF_DOCUMENTS.get(message.key) if whole else None) or SENTENCES.get(message.key)
    if template is None:
        return message.key
    args = {k: numbered(v) if isinstance(v, int) else str(v) for k, v in message.args.items()}
    if args.get("state") in STATES:
        args["state"] = translated(STATES[args["state"]])
    try:
        sentence = translated(template).format_map(args)
    except KeyError:
        return message.key
    changes = args.get("changes")
    if not changes or "changes" in template:
        return sentence
    return translated(STEPS).format(sentence=sentence, changes=changes)


def shortened(text: str, length: int = 40) -> str:
    """A quote on one line, cut to about `length` characters."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"
