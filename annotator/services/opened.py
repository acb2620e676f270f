"""The open document: its text and annotations in memory, in step with every Change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.domain.annotation import Annotation, reading_order
from annotator.domain.change import Change
from annotator.domain.document import Provenance
from annotator.services.project import Project
from annotator.storage.checking import annotation_breach


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
    """A document as it is worked on. `breaches` says which annotations do not fit the text; they are kept,
    shown in no place that they do not have, and never repaired in silence."""

    id: str
    text: str
    provenances: list[Provenance]
    annotations: dict[str, Annotation] = field(default_factory=dict)
    breaches: list[str] = field(default_factory=list)

    @property
    def title(self) -> str:
        return self.provenances[0].title if self.provenances else ""

    def in_order(self) -> list[Annotation]:
        """The annotations in reading order, the longer first where several start together."""
        return sorted(self.annotations.values(), key=reading_order)

    def between(self, start: int, end: int) -> list[Annotation]:
        """The annotations whose hull meets the span [start, end), in reading order."""
        return sorted((a for a in self.annotations.values() if a.start < end and a.end > start), key=reading_order)

    def follow(self, change: Change) -> Followed:
        """Take in what a Change did to this document's annotations."""
        added = tuple(r for r in change.created if isinstance(r, Annotation) and r.document == self.id)
        removed = tuple(r for r in change.deleted if isinstance(r, Annotation) and r.document == self.id)
        changed = tuple(
            (before, after)
            for before, after in change.updated
            if isinstance(before, Annotation) and isinstance(after, Annotation) and after.document == self.id
        )
        for annotation in removed:
            self.annotations.pop(annotation.id, None)
        self._take(added)
        self._take(after for _, after in changed)
        return Followed(added, removed, changed)

    def _take(self, annotations: Iterable[Annotation]) -> None:
        for annotation in annotations:
            self.annotations[annotation.id] = annotation


def opened(project: Project, document: str) -> OpenedDocument:
    """Open a document, checking every quote against its text. Raises AnnotatorError when it is not there."""
    text = project.text(document)
    annotations = project.annotations(document)
    breaches = [breach for a in annotations if (breach := annotation_breach(a, text))]
    return OpenedDocument(document, text, project.provenances(document), {a.id: a for a in annotations}, breaches)
