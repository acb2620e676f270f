"""Taking a document out of a project for good, as after a takedown notice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.annotation import Annotation
from annotator.domain.document import Provenance
from annotator.domain.identity import document_id, is_id, to_bytes
from annotator.errors import AnnotatorError
from annotator.services.backups import copies_beside
from annotator.services.project import Done, Project
from annotator.storage import purging
from annotator.storage.backup import check_room, knows, size_of
from annotator.storage.traces import records_of, traces


@dataclass(frozen=True, slots=True)
class Purged:
    """What went. `copies` are files beside the project that still hold the document, or can't be read to tell."""

    document: str
    title: str
    annotations: int
    annotators: int
    copies: tuple[Path, ...] = ()

    def lines(self) -> list[str]:
        """The outcome in words, a line each."""
        named = f"“{self.title}”" if self.title else f"The document {self.document}"
        noun = "annotation" if self.annotations == 1 else "annotations"
        said = [f"{named} with {self.annotations:,} {noun} is gone for good."]
        if self.copies:
            said.append("These copies still hold it; delete them too if they must not:")
            said += [f"  {path}" for path in self.copies]
        return said


def find(project: Project, words: str) -> str:
    """The id of a document that is there (by id, title or hash) or was removed (by id or hash).

    Raises AnnotatorError when there is no trace of one, or several have the title.
    """
    possible = [words] if is_id(words) else [document_id(words.lower())]
    for document in possible:
        gone = document in purging.purged(project.store.db, {document})
        if gone or traces(project.store.db, to_bytes(document)):
            return document
    return project.find_document(words)


def preview(project: Project, document: str, copies: Iterable[Path] | None = None) -> Purged:
    """What purging would take; nothing is changed. `copies` as in `purge`."""
    records = records_of(project.store.db, to_bytes(document))
    marks = [record for record in records if isinstance(record, Annotation)]
    titles = sorted((r for r in records if isinstance(r, Provenance)), key=lambda r: r.id)
    beside = copies_beside(project.path) if copies is None else copies
    holding = tuple(path for path in beside if knows(path, document))
    title = titles[0].title if titles else ""
    return Purged(document, title, len(marks), len({a.annotator for a in marks}), holding)


def purge(project: Project, document: str, copies: Iterable[Path] | None = None) -> Purged:
    """Take a document out for good: no undo brings it back and no byte of it stays in the file.

    `copies` are files that may hold it too, those beside the project where not given; they are named, not
    changed. A document that was purged already has its last bytes wiped again. Raises Refused where there is no
    trace of it, AnnotatorError where it could not be taken out, or its bytes could not be wiped.
    """
    if project.read_only:
        raise AnnotatorError(f"{project.path.name} is open read-only: nothing can be purged from it.")
    # Checked first, because the file has to be written anew at the end.
    check_room(project.path.parent, size_of(project.store.db), f"purging from {project.path.name}")
    found = preview(project, document, copies)
    if document not in purging.purged(project.store.db, {document}):
        change, logged = purging.purge(project.store, document, project.me.id)
        project.announce([Done(change, logged)])
    purging.compact(project.store)
    return found
