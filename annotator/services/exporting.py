"""Taking a project out into a file: written beside its place and moved there when whole."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotator import Annotator
from annotator.domain.document import Foreign, Status
from annotator.domain.identity import new_id
from annotator.domain.label import Label
from annotator.domain.progress import Step, no_step
from annotator.domain.span import quote_of
from annotator.errors import AnnotatorError
from annotator.formats import EXPORTERS, exporter_of
from annotator.formats.base import Exporter
from annotator.services.project import Project

_REASONS = {
    errno.ENOSPC: "the disk is full; free some space or choose another place",
    errno.EDQUOT: "your share of the disk is used up; free some space or choose another place",
    errno.EACCES: "you may not write there; choose another place",
    errno.EPERM: "you may not write there; choose another place",
    errno.EROFS: "the disk is read-only; choose another place",
    errno.ENOENT: "the folder does not exist",
    errno.ENOTDIR: "the folder does not exist",
    errno.ENAMETOOLONG: "the name is too long",
}


@dataclass(slots=True)
class ExportReport:
    """What was written; `breaches` names annotations whose quote is not what their span covers."""

    path: Path
    format: str
    documents: int = 0
    annotations: int = 0
    bytes: int = 0
    breaches: list[str] = field(default_factory=list)

    def as_plain(self) -> dict[str, Any]:
        """As JSON values."""
        return {
            "path": str(self.path),
            "format": self.format,
            "documents": self.documents,
            "annotations": self.annotations,
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
        self.count = project.document_count()

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
            yield one

    def statuses(self) -> dict[str, list[Status]]:
        found: dict[str, list[Status]] = {}
        for status in self._project.statuses():
            if self._layers is None or status.annotator in self._layers:
                found.setdefault(status.document, []).append(status)
        return found

    def foreign(self) -> Iterable[Foreign]:
        return self._project.foreign()


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
    target = Path(os.path.realpath(out))  # a link stays one, and what it leads to is replaced
    _refuse(project, out, target)
    part = target.with_name(f".{target.name[:100]}.{new_id()}.part")
    try:
        exporter.write(part, _Source(project, wanted, report), step)
        _settle(part)
        report.bytes = part.stat().st_size
        os.replace(part, target)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, error.strerror or str(error))
        raise AnnotatorError(f"{out} can't be written: {reason}.", details=str(error)) from error
    finally:
        with suppress(OSError):
            part.unlink()
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


def _refuse(project: Project, out: Path, target: Path) -> None:
    if target == Path(os.path.realpath(project.path)):
        raise AnnotatorError(f"{out} is the project itself; choose another name for the export.")
    try:
        mode = target.stat().st_mode
    except OSError:
        return  # there is none, or writing will say why not
    if stat.S_ISDIR(mode):
        raise AnnotatorError(f"{out} is a folder; name a file in it.")
    if not stat.S_ISREG(mode):
        raise AnnotatorError(f"{out} is not an ordinary file and can't be replaced by an export.")


def _settle(part: Path) -> None:
    """Have the content on the disk before the name: a power cut leaves the old file or the new one."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
