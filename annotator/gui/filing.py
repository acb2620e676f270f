"""Projects and files: what the Project menu does, asked for by menu, by key or by dropping files."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.domain.progress import Step
from annotator.errors import AnnotatorError
from annotator.gui import ask
from annotator.gui.desk import Desk
from annotator.gui.jobs import Jobs
from annotator.gui.memory import Memory
from annotator.gui.preferences import Preferences
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.formats.base import Columns
    from annotator.services.mapping import ImportMapping
    from annotator.services.project import Project
    from annotator.services.reading import Ask

SUFFIX = ".annotator"


class Filing(QObject):
    """Opens and makes projects, and brings files in. `imported` carries the report of an import."""

    imported = Signal(object)

    def __init__(self, window: QWidget, desk: Desk, jobs: Jobs, memory: Memory, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._jobs = jobs
        self._memory = memory
        self._preferences = preferences
        self.guards: list[Callable[[], bool]] = []
        """Asked before a project is put away; one that says no keeps it."""
        self.look_first: Callable[[list[Path]], bool] = lambda _paths: False
        self.password: Ask | None = None

    # ------------------------------------------------------------------ projects

    def open_path(self, path: Path, *, read_only: bool = False) -> bool:
        """Open a project; when it is in use elsewhere, offer to open it read-only."""
        from annotator.services.project import Project  # here and below: an empty window is there sooner
        from annotator.storage.connection import InUse

        if self._desk.project is not None and self._desk.project.path == path.absolute():
            return True
        try:
            project = Project.open(path.absolute(), read_only=read_only)
        except InUse as error:
            question = f"{error}\n\n{tr('You can read it meanwhile; nothing can be changed.')}"
            if ask.yes(self._window, tr("{file} is in use", file=path.name), question, tr("Open read-only")):
                return self.open_path(path, read_only=True)
            return False
        except AnnotatorError as error:
            self._desk.say(str(error), "error", error.details)
            return False
        self._lay(project)
        return True

    def _lay(self, project: Project) -> None:
        from annotator.services.listing import first_documents

        if not self._may_leave():
            project.close()
            return
        self._desk.take_project(project)
        self._memory.add_recent(project.path)
        last = project.last_document()
        if last and project.known([last]):
            self._desk.open_document(last)
        elif first := first_documents(project, 1)[0]:
            self._desk.open_document(first[0].id)
        self.check(quietly=True)

    def _may_leave(self) -> bool:
        """An import that still runs is stopped before its project is put away; what is in stays in."""
        if self._desk.project is not None and not all(guard() for guard in self.guards):
            return False
        if self._jobs.writing:
            question = tr("What is in already stays in; the rest can be imported again.")
            if not ask.yes(self._window, tr("Stop the import?"), question, tr("Stop it")):
                return False
        self._jobs.stop_all()
        return True

    def open(self) -> None:
        path = ask.project_to_open(self._window, self._folder())
        if path is not None:
            self.open_path(path)

    def new(self) -> None:
        from annotator.gui.dialogs.new_project import NewProject
        from annotator.services.project import Project

        dialog = NewProject(self._window, Path(self._folder()), self._memory.text("name") or _login())
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        self._memory.set_text("name", dialog.annotator)
        if self._may_leave():
            self._desk.attempt(lambda: self._lay(Project.create(dialog.path.absolute(), dialog.annotator)))

    def sample(self) -> None:
        """Open the sample project, made anew where there is none yet."""
        from annotator.services.sample import make_sample

        path = Path(self._folder()) / f"Sample{SUFFIX}"
        if path.exists():
            self.open_path(path)
            return
        if self._may_leave():
            self._desk.attempt(lambda: self._lay(make_sample(path.absolute())))

    def close(self) -> bool:
        """Put the project away; False when the user would rather wait for an import."""
        if not self._may_leave():
            return False
        self._desk.close_project()
        return True

    def _folder(self) -> str:
        if self._desk.project is not None:
            return str(self._desk.project.path.parent)
        recent = [path.parent for path in self._memory.recent() if path.parent.is_dir()]
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        fallback = Path(documents) if documents and Path(documents).is_dir() else Path.home()
        return str(recent[0] if recent else fallback)

    # ------------------------------------------------------------------ in

    def import_with_options(self) -> None:
        """Ask about the names in the files also where they need not be asked about, as in our own."""
        self.import_files(always_ask=True)

    def import_files(self, *, always_ask: bool = False) -> None:
        from annotator.formats import IMPORTERS

        patterns = " ".join(f"*{suffix}" for importer in IMPORTERS for suffix in importer.suffixes)
        kinds = f"{tr('Reports and datasets')} ({patterns});;{ask.all_files()}"
        paths = ask.files_to_import(self._window, self._folder(), kinds)
        if paths:
            self.take_in(paths, always_ask=always_ask)

    def import_folder(self) -> None:
        folder = ask.folder_to_import(self._window, self._folder())
        if folder is not None:
            self.take_in([folder])

    def drop(self, paths: list[Path]) -> None:
        """Files dropped on the window: a project is opened, anything else imported."""
        projects = [path for path in paths if path.suffix == SUFFIX]
        others = [path for path in paths if path.suffix != SUFFIX]
        if projects and not self.open_path(projects[0]):
            return
        if others and self._desk.project is None:
            # They need a project to go into; who gives the new one up gives them up too.
            self.new()
        if others and self._desk.project is not None:
            self.take_in(others)

    def take_in(
        self, paths: list[Path], columns: dict[Path, Columns] | None = None, *, always_ask: bool = False
    ) -> None:
        """Import files and folders in the background, tables with these columns once they were looked at; of annotated
        ones it is asked first what they call things."""
        project = self._desk.project
        if project is None or self._is_read_only(project) or (columns is None and self.look_first(paths)):
            return
        from annotator.gui.importing.run import ask_first

        bring = partial(self.bring_in, columns=columns)
        ask_first(self._window, project, paths, self._jobs, bring, always=always_ask)

    def bring_in(
        self,
        project: Project,
        paths: list[Path],
        format_key: str | None = None,
        mapping: ImportMapping | None = None,
        columns: dict[Path, Columns] | None = None,
    ) -> None:
        """Import files and folders in the background."""
        if self._desk.project is not project:
            return
        limit = self._preferences.settings.document_limit

        def work(step: Step) -> object:
            from annotator.services.importing import import_paths
            from annotator.services.mapping import AS_IT_IS

            try:
                return import_paths(
                    project, paths, format_key=format_key, mapping=mapping or AS_IT_IS, step=step, limit=limit,
                    columns_of=columns, ask=self.password,
                )  # fmt: skip
            finally:
                project.release_thread()

        def tell(report: object) -> None:
            if self._desk.project is project:
                self._report(report)

        run = self._jobs.run
        self._desk.attempt(lambda: run(tr("Importing"), work, succeeded=tell, failed=self._fail, writes=True))

    def paste(self) -> None:
        project = self._desk.project
        if project is None or self._is_read_only(project):
            return
        from annotator.gui.dialogs.paste import PasteText

        dialog = PasteText(self._window, QApplication.clipboard().text())
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return

        def work() -> None:
            from annotator.services.importing import import_text

            limit = self._preferences.settings.document_limit
            self._report(import_text(project, dialog.text, dialog.title, limit=limit))

        self._desk.attempt(work)

    def _is_read_only(self, project: Project) -> bool:
        if project.read_only:
            self._desk.say(tr("The project is open read-only: nothing can be brought in."), "warning")
        return project.read_only

    def _report(self, report: object) -> None:
        from annotator.services.import_report import ImportReport

        if not isinstance(report, ImportReport):
            return
        self.imported.emit(report)
        lines, failures = list(report.lines()), list(report.failures())
        if report.first_document and (self._desk.document is None or report.documents == 1):
            self._desk.open_document(report.first_document)
        if len(lines) == 1 and not failures:
            self._desk.say(lines[0])
            return
        if len(failures) == 1 and not report.documents and len(lines) == 1:
            self._desk.say(failures[0], "error")
            return
        heading = f"{lines[0]} {tr('%Ln could not be read.', '', len(failures))}" if failures else lines[0]
        text = "\n".join([*failures, *([""] if failures else []), *lines[1:]])
        from annotator.gui.dialogs.report import Report

        dialog = Report(self._window, tr("Import"), heading, text)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _fail(self, error: BaseException) -> None:
        details = error.details if isinstance(error, AnnotatorError) else repr(error)
        self._desk.say(str(error) or type(error).__name__, "error", details)

    # ------------------------------------------------------------------ soundness

    def check(self, *, quietly: bool = False) -> None:
        """Look through the whole file in the background and say what is wrong with it."""
        project = self._desk.project
        if project is None:
            return

        def work(step: Step) -> list[str]:
            try:
                return [breach for _, breach in zip(range(1000), project.check(step), strict=False)]
            finally:
                project.release_thread()

        def tell(breaches: list[str]) -> None:
            if breaches:
                sentence = tr("The project file has %Ln faults; nothing was changed.", "", len(breaches))
                self._desk.say(sentence, "error", "\n".join(breaches))
            elif not quietly:
                self._desk.say(tr("The project file is sound: every text, quote and journal entry is as it should be."))

        self._jobs.run(tr("Checking the project"), work, succeeded=tell, failed=self._fail)


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
