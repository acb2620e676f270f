"""Taking a project out into a file: written beside its place and moved there when whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotator import Annotator
from annotator.domain.document import Foreign, Status
from annotator.domain.entity import Entity
from annotator.domain.label import Label
from annotator.domain.progress import Step, no_step
from annotator.domain.relation import RelationType
from annotator.domain.span import quote_of
from annotator.errors import AnnotatorError
from annotator.formats import EXPORTERS, exporter_of
from annotator.formats.exporter import PLAINLY, Exporter
from annotator.services.placing import place
from annotator.services.project import Project


@dataclass(slots=True)
class ExportReport:
    """What was written; `breaches` names annotations whose quote is not what their span covers."""

    path: Path
    format: str
    documents: int = 0
    annotations: int = 0
    relations: int = 0
    bytes: int = 0
    breaches: list[str] = field(default_factory=list)

    def as_plain(self) -> dict[str, Any]:
        """As JSON values."""
        return {
            "path": str(self.path),
            "format": self.format,
            "documents": self.documents,
            "annotations": self.annotations,
            "relations": self.relations,
            "bytes": self.bytes,
            "breaches": self.breaches,
        }

    def lines(self) -> Iterator[str]:
        """In words, a line each."""
        yield f"{self.documents:,} documents with {self.annotations:,} annotations written to {self.path}."
        yield from self.breaches


class _Source:
    """A project, or some layers of it, as an exporter sees it; counts what goes through."""

    def __init__(self, project: Project, layers: set[str] | None, report: ExportReport) -> None:
        self._project = project
        self._layers = layers
        self._report = report
        used = _in_use(project)
        wanted = used if layers is None else used & layers
        self.labels: dict[str, Label] = project.labels
        self.annotators: dict[str, Annotator] = {i: a for i, a in project.annotators.items() if i in wanted}
        self.relation_types: dict[str, RelationType] = {
            kind.id: kind for kind in sorted(project.store.read.all_of(RelationType), key=lambda r: r.position)
        }
        self.entities: dict[str, Entity] = {entity.id: entity for entity in project.store.read.all_of(Entity)}
        self.count = project.document_count()
        self.options = PLAINLY
        self.title = project.name
        self.splits: tuple[str, ...] = ()

    def documents(self) -> Iterator[AnnotatedDocument]:
        report = self._report
        for one in self._project.stream(self._layers):
            text = one.document.text
            for annotation in one.annotations:
                fragments = annotation.fragments
                if len(fragments) == 1 and text[fragments[0][0] : fragments[0][1]] == annotation.quote:
                    continue  # as nearly all are
                if annotation.quote != quote_of(text, fragments):
                    report.breaches.append(
                        f"Annotation {annotation.id} of document {one.document.id} quotes what its span does not cover."
                    )
            report.documents += 1
            report.annotations += len(one.annotations)
            report.relations += len(one.relations)
            yield one

    def statuses(self) -> dict[str, list[Status]]:
        found: dict[str, list[Status]] = {}
        for status in self._project.statuses():
            if self._layers is None or status.annotator in self._layers:
                found.setdefault(status.document, []).append(status)
        return found

    def foreign(self) -> Iterable[Foreign]:
        return self._project.foreign()

    def split_of(self, document: str) -> str:
        return ""


def export(
    project: Project, out: Path, format_key: str, *, layers: Iterable[str] | None = None, step: Step = no_step
) -> ExportReport:
    """Write the project to `out`, which is replaced only when everything is written.

    `layers` are names or ids of annotators, None for all. Raises AnnotatorError for an unknown format or layer,
    or where `out` can't be written; what `step` raises passes through. Then nothing is left behind.
    """
    exporter = _exporter(format_key)
    wanted = None if layers is None else {layer_of(project, name) for name in layers}
    report = ExportReport(out, exporter.key)
    source = _Source(project, wanted, report)
    report.bytes = place(out, lambda part: exporter.write(part, source, step), project=project.path)
    return report


def _exporter(format_key: str) -> Exporter:
    found = exporter_of(format_key)
    if found is None:
        keys = ", ".join(exporter.key for exporter in EXPORTERS)
        raise AnnotatorError(f"There is no export format “{format_key}”: choose one of {keys}.")
    return found


def _in_use(project: Project) -> set[str]:
    """The ids of those who have annotated, or said something of their work."""
    return set(project.layers()) | {status.annotator for status in project.statuses()}


def layer_of(project: Project, name: str) -> str:
    """The id of the annotator with this name or id; of several, of the one who has annotated.

    Raises AnnotatorError when there is none, or when it could be several.
    """
    if name in project.annotators:
        return name
    named = [a.id for a in project.annotators.values() if a.name.casefold() == name.strip().casefold()]
    if len(named) > 1:
        used = _in_use(project)
        named = [annotator for annotator in named if annotator in used] or named[:1]
    if not named:
        names = ", ".join(annotator.name for annotator in project.annotators.values())
        raise AnnotatorError(f"There is no annotator “{name}” in {project.path.name}: choose one of {names}.")
    if len(named) > 1:
        raise AnnotatorError(f"{len(named)} annotators are called “{name}”: name one by id ({', '.join(named)}).")
    return named[0]
