"""Asking for an export, running it, and telling how it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.domain.progress import Step
from annotator.errors import AnnotatorError
from annotator.formats.exporter import Exporter, suffix_of
from annotator.formats.losses import SENTENCES
from annotator.gui import ask
from annotator.gui.exporting.dialog import ExportDialog
from annotator.gui.exporting.fields import Offered
from annotator.gui.panels.documents import Documents
from annotator.gui.tongue import tr
from annotator.services.export_plan import ExportPlan, ExportReport

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.services.project import Project


def ask_for_export(window: Window) -> ExportDialog | None:
    """Open the export dialog over the window; None where no project is open."""
    project = window.desk.project
    if project is None:
        return None
    dialog = ExportDialog(window, project, offered(window, project), window.look, window.jobs, window.memory)
    dialog.wanted.connect(lambda: _go(window, project, dialog))
    dialog.open()
    return dialog


def offered(window: Window, project: Project) -> Offered:
    """What the dialog lets people choose from, as the window stands."""
    from annotator.services.export_names import in_use

    used = in_use(project)
    annotators = [annotator for annotator in project.annotators.values() if annotator.id in used]
    documents = window.panels["documents"]
    shown = documents.shown() if isinstance(documents, Documents) else None
    document = window.desk.document
    return Offered(annotators, project.labels, project.document_count(), shown, document.id if document else "")


def _go(window: Window, project: Project, dialog: ExportDialog) -> None:
    exporter, plan = dialog.exporter, dialog.plan
    assert exporter is not None
    path = _place(window, project, exporter, plan)
    if path is None:
        return
    dialog.remember()
    dialog.accept()

    def work(step: Step) -> ExportReport:
        from annotator.services.exporting import export

        try:
            return export(project, path, plan, step=step)
        finally:
            project.release_thread()

    window.jobs.run(
        tr("Exporting"),
        work,
        succeeded=lambda report: _tell(window, report),
        failed=lambda error: _fail(window, error),
    )


def _place(window: Window, project: Project, exporter: Exporter, plan: ExportPlan) -> Path | None:
    """Where to write: a file, or the name of a new folder."""
    whole = exporter.folder or plan.per_annotator or (plan.splits is not None and not exporter.splits)
    suffix = "" if whole else suffix_of(exporter, plan.options)
    folder = Path(window.memory.text("export folder") or project.path.parent)
    name = f"{project.name} {exporter.key}" if whole else project.name
    suggestion = str((folder if folder.is_dir() else project.path.parent) / f"{name}{suffix}")
    kind = tr("New folder") if whole else f"{tr(exporter.name)} (*{suffix})"
    kinds = f"{kind};;{tr('ZIP archive')} (*.zip)" if whole else kind
    path = ask.file_to_export(window, suggestion, kinds, suffix)
    if path is not None:
        window.memory.set_text("export folder", str(path.parent))
    return path


def _tell(window: Window, report: ExportReport) -> None:
    documents = tr("%Ln documents", "", report.documents)
    annotations = tr("%Ln annotations", "", report.annotations)
    words = tr("{documents} with {annotations} are in {file}.", documents=documents, annotations=annotations,
               file=str(report.path))  # fmt: skip
    losses = [tr(SENTENCES[kind], "", number) for kind, number in report.losses.items()]
    if report.faults or report.breaches:
        _report(window, words, [*report.faults, *report.breaches, *losses])
        return
    if report.checked:
        words = f"{words} {tr('Read back, they are as they should be.')}"
    if losses:
        words = f"{words} {tr('What is left out is in {file}.', file=f'{report.path.name}.report.txt')}"
    window.desk.say(words, "ok", "\n".join(losses))


def _report(window: Window, words: str, lines: list[str]) -> None:
    from annotator.gui.dialogs.report import Report

    heading = f"{words} {tr('Read back, it is not what it should be:')}"
    dialog = Report(window, tr("Export"), heading, "\n".join(lines))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _fail(window: Window, error: BaseException) -> None:
    details = error.details if isinstance(error, AnnotatorError) else repr(error)
    window.desk.say(str(error) or type(error).__name__, "error", details)
