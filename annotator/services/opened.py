"""The open document: its text and annotations in memory, in step with every Change."""

from __future__ import annotations

import gc
from bisect import bisect_left, insort
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from annotator.domain.annotation import Annotation, reading_order
from annotator.domain.change import Change
from annotator.domain.document import Provenance, State, Status, state_of
from annotator.services.project import Project
from annotator.storage.checking import annotation_breach

Place = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Followed:
    """What a Change did to the open document. `changed` holds pairs of before and after."""

    added: tuple[Annotation, ...] = ()
    removed: tuple[Annotation, ...] = ()
    changed: tuple[tuple[Annotation, Annotation], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


@dataclass(slots=True)
class OpenedDocument:
    """A document as it is worked on.

    `breaches` says which annotations do not fit the text; they are kept, shown in no place that they do not
    have, and never repaired in silence. `status` is what the annotator `reader` said of it.
    """

    id: str
    text: str
    provenances: list[Provenance]
    annotations: dict[str, Annotation] = field(default_factory=dict)
    breaches: list[str] = field(default_factory=list)
    status: Status | None = None
    reader: str = ""
    _order: list[Place] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._order = sorted(map(reading_order, self.annotations.values()))

    @property
    def title(self) -> str:
        return self.provenances[0].title if self.provenances else ""

    @property
    def state(self) -> State:
        """How far the reader has come."""
        if self.status is not None:
            return self.status.state
        return state_of(None, any(a.annotator == self.reader for a in self.annotations.values()))

    def in_order(self) -> list[Annotation]:
        """The annotations in reading order, the longer first where several start together."""
        return [self.annotations[key] for _, _, key in self._order]

    def on(self, start: int, end: int) -> list[Annotation]:
        """The annotations whose hull is exactly [start, end)."""
        first = bisect_left(self._order, (start, -end, ""))
        found = []
        for begin, minus_end, key in self._order[first:]:
            if (begin, minus_end) != (start, -end):
                break
            found.append(self.annotations[key])
        return found

    def whole(self) -> list[Annotation]:
        """The annotations of the whole document."""
        first = bisect_left(self._order, (0, -len(self.text), ""))
        return [self.annotations[key] for _, _, key in self._order[:first]]

    def neighbour(self, annotation: Annotation | None, position: int, forward: bool) -> Annotation | None:
        """The next annotation in reading order, or the one before, counted from an annotation or a position.

        After the last comes the first; None when there is none at all.
        """
        if not self._order:
            return None
        if annotation is not None:
            at = bisect_left(self._order, reading_order(annotation)) + (1 if forward else -1)
        else:
            at = bisect_left(self._order, (position, -len(self.text), "")) - (0 if forward else 1)
        return self.annotations[self._order[at % len(self._order)][2]]

    def follow(self, change: Change) -> Followed:
        """Take in what a Change did to this document's annotations."""
        added = tuple(r for r in change.created if isinstance(r, Annotation) and r.document == self.id)
        removed = tuple(r for r in change.deleted if isinstance(r, Annotation) and r.document == self.id)
        changed = tuple(
            (before, after)
            for before, after in change.updated
            if isinstance(before, Annotation) and isinstance(after, Annotation) and after.document == self.id
        )
        self._follow_status(change)
        self._follow_provenances(change)
        for annotation in removed:
            self._drop(annotation)
        for _, after in changed:
            self._drop(after)
        for annotation in (*added, *(after for _, after in changed)):
            self.annotations[annotation.id] = annotation
            insort(self._order, reading_order(annotation))
        return Followed(added, removed, changed)

    def _follow_status(self, change: Change) -> None:
        if self.status is not None and self.status in change.deleted:
            self.status = None
        for record in (*change.created, *(after for _, after in change.updated)):
            if isinstance(record, Status) and (record.document, record.annotator) == (self.id, self.reader):
                self.status = record

    def _follow_provenances(self, change: Change) -> None:
        gone = [r for r in change.deleted if isinstance(r, Provenance)]
        come = [r for r in (*change.created, *(after for _, after in change.updated)) if isinstance(r, Provenance)]
        kept = {one.id: one for one in self.provenances}
        for one in gone:
            kept.pop(one.id, None)
        kept.update((one.id, one) for one in come if one.document == self.id)
        self.provenances[:] = sorted(kept.values(), key=lambda one: one.id)

    def _drop(self, annotation: Annotation) -> None:
        stood = self.annotations.pop(annotation.id, None)
        if stood is not None:
            del self._order[bisect_left(self._order, reading_order(stood))]


def _fits(annotation: Annotation, text: str) -> bool:
    """The quick answer for nearly every annotation; the slow one says what is wrong."""
    fragments = annotation.fragments
    if len(fragments) != 1:
        return False
    start, end = fragments[0]
    return 0 <= start < end and text[start:end] == annotation.quote and end - start == len(annotation.quote)


@contextmanager
def uncollected() -> Iterator[None]:
    """Loading makes a great many objects and no rubbish: looking for some again and again only takes time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def opened(project: Project, document: str, text: str | None = None) -> OpenedDocument:
    """Open a document, checking every quote against its text; `text` is its text where that has been read already.

    Raises AnnotatorError when it is not there.
    """
    if text is None:
        text = project.text(document)
    with uncollected():
        annotations = project.annotations(document)
        breaches = [breach for a in annotations if not _fits(a, text) and (breach := annotation_breach(a, text))]
        by_id = {a.id: a for a in annotations}
        provenances, status = project.provenances(document), project.status(document)
        return OpenedDocument(document, text, provenances, by_id, breaches, status, project.me.id)
