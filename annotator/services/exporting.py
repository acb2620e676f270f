"""Taking a project out: what a format can't carry is counted first, what was written is read back and compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.document import MAX_LENGTH
from annotator.domain.progress import Step, no_step
from annotator.formats import importer_of
from annotator.formats.base import Importer
from annotator.formats.companions import taken_along
from annotator.formats.exporter import Exporter, suffix_of
from annotator.formats.extras import is_here
from annotator.services.export_plan import ExportPlan, ExportReport, LossReport
from annotator.services.export_source import Passing, Reducing
from annotator.services.export_work import Work
from annotator.services.placing import place, place_folder
from annotator.services.project import Project
from annotator.services.reading import Reader
from annotator.services.reading_back import ReadBack

_REPORT = ".report.txt"


def export(
    project: Project,
    out: Path,
    plan: ExportPlan | str,
    *,
    layers: Iterable[str] | None = None,
    step: Step = no_step,
) -> ExportReport:
    """Write what was chosen of the project to `out`, which is replaced only when everything is written.

    Sets, and a file for each annotator, make `out` a folder of files; a format that is a folder is packed where
    `out` ends in .zip. What is lost, or differs when it is read back, is also written beside it. `plan` may be the
    key of a format, with `layers`.
    Raises AnnotatorError for an unknown format, layer or label, where a library is missing, or where `out` can't be
    written; what `step` raises passes through. Then nothing is left behind.
    """
    plan = ExportPlan(plan, None if layers is None else tuple(layers)) if isinstance(plan, str) else plan
    work = Work(project, plan, step)
    report = ExportReport(work.exporter.key, path=out)
    if len(work.parts) == 1 and not work.parts[0].name:
        _write(work.exporter, out, work.parts[0].source, report, project, step)
    else:
        _write_all(work, out, report, project, step)
    if plan.check:
        _read_back(work, out, report, step)
    report.splits = work.sizes
    _tell_beside(out, report)
    return report


def surveyed(project: Project, plan: ExportPlan, step: Step = no_step) -> LossReport:
    """What an export would write and what it would lose, counted on the real selection; nothing is written.

    Raises AnnotatorError as `export` does.
    """
    work = Work(project, plan, step)
    report = LossReport(work.exporter.key, splits=work.sizes)
    for part in work.parts:
        for number, one in enumerate(part.source.documents()):
            step(number, part.source.count, "")
            report.documents += 1
            report.annotations += len(one.annotations)
            report.relations += len(one.relations)
        report.add(part.source.losses)
    return report


# ---------------------------------------------------------------------- writing


def _write(
    exporter: Exporter, out: Path, source: Reducing, report: ExportReport, project: Project, step: Step
) -> None:
    counted = _Counting(source, report)
    placed = place_folder if exporter.folder else place
    report.bytes += placed(out, lambda part: exporter.write(part, counted, step), project=project.path)
    report.files.append(out)
    counted.finish()


def _write_all(work: Work, out: Path, report: ExportReport, project: Project, step: Step) -> None:
    exporter = work.exporter
    counted = [(part.name or exporter.key, _Counting(part.source, report)) for part in work.parts]

    suffix = suffix_of(exporter, work.parts[0].source.options) if work.parts else exporter.suffix

    def fill(folder: Path) -> None:
        for name, source in counted:
            place_in = folder / f"{name}{suffix}"
            if exporter.folder:
                place_in.mkdir()
            exporter.write(place_in, source, step)

    report.bytes = place_folder(out, fill, project=project.path)
    report.files += [out / f"{name}{suffix}" for name, _ in counted]
    for _, source in counted:
        source.finish()


class _Counting(Passing):
    """A source that counts what goes through it, the last time that it does."""

    def __init__(self, source: Reducing, report: ExportReport) -> None:
        super().__init__(source)
        self._reducing = source
        self._report = report
        self._counts = (0, 0, 0)

    def documents(self) -> Iterator[AnnotatedDocument]:
        documents = annotations = relations = 0
        for one in self._reducing.documents():
            documents += 1
            annotations += len(one.annotations)
            relations += len(one.relations)
            yield one
        self._counts = documents, annotations, relations

    def finish(self) -> None:
        """Put the counts of the last time into the report."""
        documents, annotations, relations = self._counts
        self._report.documents += documents
        self._report.annotations += annotations
        self._report.relations += relations
        self._report.add(self._reducing.losses)
        self._report.breaches = list(dict.fromkeys([*self._report.breaches, *self._reducing.breaches]))


# ---------------------------------------------------------------------- reading back


def _read_back(work: Work, out: Path, report: ExportReport, step: Step) -> None:
    """Compare what was written with what should be there, by the format's own reader, where it has one."""
    importer = importer_of(work.exporter.reader) if work.exporter.reader else None
    if importer is None or not is_here(importer.needs):
        return
    if out.suffix.lower() == ".zip" and (work.exporter.folder or len(work.parts) > 1):
        return
    with closing(Reader(MAX_LENGTH)) as reader:
        for part, path in zip(work.parts, report.files, strict=True):
            back = ReadBack(work.exporter.carries, part.source)
            for number, one in enumerate(part.source.documents()):
                step(number, part.source.count, "")
                back.expect(one)
            for file in files_of(importer, path):
                back.take(reader.read(importer, file, lambda: step(0, 0, "")))
            report.faults += back.faults()
    report.checked = True


def files_of(importer: Importer, path: Path) -> list[Path]:
    """The files in an export that its importer is to read: those of its kind that no other of them takes along."""
    if path.is_file():
        return [path]
    files = [file for file in sorted(path.rglob("*")) if file.is_file()]
    mine = [file for file in files if file.name.lower().endswith(importer.suffixes)]
    left = taken_along((importer, file) for file in mine)
    return [file for file in mine if file not in left]


def _tell_beside(out: Path, report: ExportReport) -> None:
    """What was lost, and what differs, in a text file beside the export; none where there is nothing to say."""
    if report.losses or report.faults or report.breaches:
        beside = out.with_name(f"{out.name}{_REPORT}")
        with suppress(OSError):  # the export stands, and its report is shown
            beside.write_text("\n".join(report.lines()) + "\n", encoding="utf-8")
