"""Removing documents with all that belongs to them, so that one undo brings them back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.domain.annotation import Annotation
from annotator.domain.change import Change, Message, Record
from annotator.domain.document import Document, Provenance, Status
from annotator.domain.identity import new_id
from annotator.domain.progress import Step, no_step
from annotator.errors import Refused
from annotator.services.project import Project
from annotator.services.wording import shortened
from annotator.storage.relating import relations_of

_RECORDS = 1500
_TEXT_OF_A_RECORD = 2000  # code points of text that cost about what a record costs
_KINDS: tuple[type[Record], ...] = (Provenance, Annotation, Status)


def remove_document(project: Project, document: str) -> Change:
    """Take one document out, with everybody's work on it.

    Raises Refused where a newer version of it is in the project, AnnotatorError where it is not there.
    """
    _check(project, {document})
    records = _records(project, document)
    titles = [record.title for record in records if isinstance(record, Provenance)]
    title = shortened(titles[0] if titles else document)
    return Change(Message("document.removed", {"title": title}), deleted=tuple(records))


def remove_documents(project: Project, documents: Iterable[str], step: Step = no_step) -> int:
    """Take several documents out as one action; how many. One undo brings them all back.

    `step(done, total, note)` counts documents and may raise Cancelled: what went before stays away until undone.
    Raises as `remove_document` does, before anything is changed.
    """
    wanted = list(dict.fromkeys(documents))
    if len(wanted) == 1:
        project.do(remove_document(project, wanted[0]))
        return 1
    _check(project, set(wanted))
    group, message = new_id(), Message("documents.removed", {"count": len(wanted)})
    done = 0
    for count, records in _batches(project, wanted):
        step(done, len(wanted), "documents")
        project.do(Change(message, deleted=tuple(records)), group=group)
        done += count
    step(done, len(wanted), "documents")
    return done


def work_on(project: Project, document: str) -> dict[str, int]:
    """How many annotations each annotator (id) has in a document, for the question before it is removed."""
    counts: dict[str, int] = {}
    for annotation in project.annotations(document):
        counts[annotation.annotator] = counts.get(annotation.annotator, 0) + 1
    return counts


def _check(project: Project, documents: set[str]) -> None:
    for newer, older in project.store.read.superseding():
        if older in documents and newer not in documents:
            named = project.provenances(newer)
            title = shortened(named[0].title) if named else newer
            raise Refused(f"This can't be removed: “{title}” is a newer version of it. Remove that one too.")


def _records(project: Project, document: str) -> list[Record]:
    """The document with all that belongs to it or leads there."""
    found: list[Record] = [project.document(document)]
    for kind in _KINDS:
        found += project.store.read.belonging(kind, document)
    return [*found, *relations_of(project.store, document)]


def _batches(project: Project, documents: list[str]) -> Iterator[tuple[int, list[Record]]]:
    """How many documents, and the records of them, of one transaction each."""
    held: list[Record] = []
    cost = count = 0
    for document in documents:
        # A relation between two of them belongs to both.
        known = {record.id for record in held}
        records = [record for record in _records(project, document) if record.id not in known]
        held += records
        count += 1
        cost += len(records) + sum(len(r.text) for r in records if isinstance(r, Document)) // _TEXT_OF_A_RECORD
        if cost >= _RECORDS:
            yield count, held
            held, cost, count = [], 0, 0
    if held:
        yield count, held
