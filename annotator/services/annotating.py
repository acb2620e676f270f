"""What an annotator does to spans: each verb returns the Change and touches nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.annotation import Annotation, Certainty, new_annotation
from annotator.domain.attribute import defaults, definitions
from annotator.domain.change import Change, Message
from annotator.domain.document import State, Status, new_status
from annotator.domain.label import Label
from annotator.domain.span import Fragment, Fragments, fragments_of, quote_of
from annotator.errors import Refused
from annotator.services.wording import shortened

if TYPE_CHECKING:
    from annotator.services.opened import OpenedDocument


def annotate(
    opened: OpenedDocument, label: Label, annotator: str, start: int, end: int, at: int, **said: Any
) -> Change:
    """Label the span [start, end), with the defaults of the label's attributes unless `said` has attributes.

    Raises ValueError when it is empty or not inside the text.
    """
    fragments = fragments_of([(start, end)], len(opened.text))
    said.setdefault("attributes", defaults(definitions(label.attributes)))
    made = new_annotation(opened.id, opened.text, label.id, annotator, fragments, at, **said)
    return Change(Message("annotation.added", {"quote": shortened(made.quote), "label": label.name}), created=(made,))


def toggle(opened: OpenedDocument, label: Label, annotator: str, start: int, end: int, at: int) -> Change:
    """Label the span, or take this annotator's label off where it is on exactly this span already."""
    same = [
        a
        for a in opened.on(start, end)
        if a.label == label.id and a.annotator == annotator and a.fragments == ((start, end),)
    ]
    return remove(same, label) if same else annotate(opened, label, annotator, start, end, at)


def annotate_document(opened: OpenedDocument, label: Label, annotator: str, at: int, **said: Any) -> Change:
    """Label the whole document: an annotation without fragments."""
    said.setdefault("attributes", defaults(definitions(label.attributes)))
    made = new_annotation(opened.id, opened.text, label.id, annotator, (), at, **said)
    words = {"title": shortened(opened.title), "label": label.name}
    return Change(Message("document.labelled", words), created=(made,))


def toggle_document(opened: OpenedDocument, label: Label, annotator: str, at: int) -> Change:
    """Label the whole document, or take this annotator's label off where it has it already."""
    same = [a for a in opened.whole() if a.label == label.id and a.annotator == annotator]
    if not same:
        return annotate_document(opened, label, annotator, at)
    words = {"title": shortened(opened.title), "label": label.name}
    return Change(Message("document.unlabelled", words), deleted=tuple(same))


def remove(annotations: list[Annotation], label: Label | None = None) -> Change:
    """Delete annotations in one action. `label` is that of the first, for the wording."""
    if len(annotations) == 1 and label is not None:
        said = Message("annotation.removed", {"quote": shortened(annotations[0].quote), "label": label.name})
    else:
        said = Message("annotations.removed", {"count": len(annotations)})
    return Change(said, deleted=tuple(annotations))


def relabel(annotation: Annotation, old: Label, new: Label, at: int) -> Change:
    """Give the same span another label."""
    after = replace(annotation, label=new.id, updated=at)
    said = {"quote": shortened(annotation.quote), "old": old.name, "label": new.name}
    return Change(Message("annotation.relabelled", said), updated=((annotation, after),))


def move_fragment(
    opened: OpenedDocument, annotation: Annotation, label: Label, fragment: Fragment, start: int, end: int, at: int
) -> Change:
    """Put the boundaries of one fragment elsewhere; what it comes to touch or overlap becomes one with it.

    Raises Refused when the annotation has no such fragment, ValueError when the span would be empty or leave the text.
    """
    rest = _without(annotation, label, fragment)
    fragments = fragments_of([*rest, (start, end)], len(opened.text))
    said = {"quote": shortened(quote_of(opened.text, fragments)), "label": label.name}
    return _on(opened, annotation, fragments, Message("annotation.moved", said), at)


def add_fragment(opened: OpenedDocument, annotation: Annotation, label: Label, start: int, end: int, at: int) -> Change:
    """Let [start, end) belong to the annotation too; what touches or overlaps becomes one fragment. An empty Change
    when it belongs to it already.

    Raises Refused for an annotation of the whole document, ValueError when the span is empty or not in the text.
    """
    if not annotation.fragments:
        raise Refused(f"{label.name} is on the whole document: mark the words anew to have them as an annotation.")
    fragments = fragments_of([*annotation.fragments, (start, end)], len(opened.text))
    words = {"part": shortened(opened.text[start:end]), "label": label.name}
    return _on(opened, annotation, fragments, Message("annotation.fragment_added", words), at)


def remove_fragment(
    opened: OpenedDocument, annotation: Annotation, label: Label, start: int, end: int, at: int
) -> Change:
    """Take the fragment [start, end) out of an annotation. Raises Refused when it has no such, or no other."""
    rest = _without(annotation, label, (start, end))
    if not rest:
        raise Refused(f"This is all of {label.name}: delete the annotation instead.")
    words = {"part": shortened(opened.text[start:end]), "label": label.name}
    return _on(opened, annotation, rest, Message("annotation.fragment_removed", words), at)


def _without(annotation: Annotation, label: Label, fragment: Fragment) -> Fragments:
    rest = tuple(other for other in annotation.fragments if other != fragment)
    if rest == annotation.fragments:
        raise Refused(f"{label.name} has no fragment at {fragment[0]}-{fragment[1]}: it has changed meanwhile.")
    return rest


def _on(opened: OpenedDocument, annotation: Annotation, fragments: Fragments, said: Message, at: int) -> Change:
    after = replace(annotation, fragments=fragments, quote=quote_of(opened.text, fragments), updated=at)
    return Change(said, updated=((annotation, after),) if fragments != annotation.fragments else ())


def set_attribute(annotation: Annotation, label: Label, key: str, value: Any, at: int) -> Change:
    """Say something of an annotation; an empty Change when it says that already.

    Raises Refused, with a sentence, when the label has no such attribute or the value does not fit it.
    """
    attribute = next((a for a in definitions(label.attributes) if a.key == key), None)
    if attribute is None:
        raise Refused(f"{label.name} has no attribute “{shortened(key)}”.")
    try:
        value = attribute.checked(value)
    except ValueError as error:
        raise Refused(str(error)) from error
    values = {**annotation.attributes, key: value}
    return _saying(annotation, values, "annotation.attribute", attribute.name, at)


def clear_attribute(annotation: Annotation, label: Label, key: str, at: int) -> Change:
    """Take back what was said under a key, whether the label still asks for it or not; an empty Change when
    nothing was."""
    values = {k: value for k, value in annotation.attributes.items() if k != key}
    name = next((a.name for a in definitions(label.attributes) if a.key == key), key)
    return _saying(annotation, values, "annotation.attribute_cleared", name, at)


def _saying(annotation: Annotation, values: dict[str, Any], word: str, name: str, at: int) -> Change:
    said = Message(word, {"attribute": shortened(name), "quote": shortened(annotation.quote)})
    # 1 and true are equal to Python, but not the same to say.
    same = values == annotation.attributes and repr(values) == repr(annotation.attributes)
    return Change(said, updated=() if same else ((annotation, replace(annotation, attributes=values, updated=at)),))


def write_note(annotation: Annotation, note: str, at: int) -> Change:
    """Change an annotation's note; an empty Change when it says that already."""
    if note == annotation.note:
        return Change(Message("annotation.noted"))
    after = replace(annotation, note=note, updated=at)
    return Change(Message("annotation.noted", {"quote": shortened(annotation.quote)}), updated=((annotation, after),))


def set_certainty(annotation: Annotation, certainty: Certainty, at: int) -> Change:
    """Say how sure the annotator is; an empty Change when that is said already."""
    if certainty == annotation.certainty:
        return Change(Message("annotation.certainty"))
    after = replace(annotation, certainty=certainty, updated=at)
    said = {"quote": shortened(annotation.quote)}
    return Change(Message("annotation.certainty", said), updated=((annotation, after),))


def set_state(document: str, title: str, annotator: str, before: Status | None, state: State) -> Change:
    """Say how far an annotator is with a document."""
    said = Message("document.status", {"title": shortened(title), "state": state})
    after = new_status(document, annotator, state)
    if before is None:
        return Change(said, created=(after,))
    return Change(said, updated=((before, after),) if before != after else ())
