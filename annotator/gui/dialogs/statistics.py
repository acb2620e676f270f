"""The statistics of a project in a window of their own: charts with the same figures in tables."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from annotator.domain.progress import Step
from annotator.gui import ask
from annotator.gui.chart_view import picture_of
from annotator.gui.desk import Desk
from annotator.gui.dialogs.figure_pages import FigurePage, kinds
from annotator.gui.dialogs.progress_page import ProgressPage
from annotator.gui.jobs import Job, Jobs
from annotator.gui.look import Appearance
from annotator.gui.moments import time_words
from annotator.gui.tongue import tr
from annotator.services.figures import Figures, figures, write_csv, write_picture

if TYPE_CHECKING:
    from annotator.services.project import Done, Project


class StatisticsWindow(QDialog):
    """Counts when it is shown and something has changed, and when asked to; says quietly when it is out of date."""

    def __init__(self, parent: QWidget, desk: Desk, jobs: Jobs, look: Appearance) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._look = desk, jobs, look
        self._figures: Figures | None = None
        self._plain: dict[str, Any] = {}
        self._behind: set[QWidget] = set()
        self._job: Job | None = None
        self._changed = True
        self.setWindowTitle(tr("Statistics"))
        self.when = QLabel()
        self.when.setProperty("role", "muted")
        self.again = QPushButton(tr("Count again"))
        self.picture, self.csv = QPushButton(tr("Save the chart…")), QPushButton(tr("Save the figures…"))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Statistics"))
        self.tabs.setDocumentMode(True)
        self.progress = ProgressPage(look.theme)
        self.tabs.addTab(self.progress, tr("Progress"))
        self.pages = [FigurePage(kind, look.theme) for kind in kinds()]
        for page in self.pages:
            self.tabs.addTab(page, page.kind.title)
        self._build()
        desk.done.connect(self._follow)
        desk.project_changed.connect(self._renew)
        look.changed.connect(self._show)
        self.resize(940, 700)

    def _build(self) -> None:
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        for button, verb in ((self.again, self._press), (self.picture, self._save_chart), (self.csv, self._save_csv)):
            button.clicked.connect(verb)
        foot = QHBoxLayout()
        foot.addWidget(self.when)
        foot.addStretch(1)
        for button in (self.again, self.picture, self.csv, close):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        self.tabs.currentChanged.connect(lambda _at: self._show_front())
        self._allow()
        self.tabs.tabBar().setFocus()

    # ------------------------------------------------------------------ in step

    def _renew(self, _project: Project | None) -> None:
        """Figures of another project are none of this one's."""
        self._figures, self._changed = None, True
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._changed:
            self.count()

    def _follow(self, _done: Done) -> None:
        if not self._changed:
            self._changed = True
            self._tell()

    def _press(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.count()

    def count(self) -> None:
        """Count everything anew, in the background."""
        project = self._desk.project
        if project is None or self._job is not None:
            return
        self._changed = False

        def work(step: Step) -> tuple[Figures, dict[str, Any]]:
            try:
                found = figures(project, step)
                return found, found.as_plain()
            finally:
                project.release_thread()

        def take(found: tuple[Figures, dict[str, Any]]) -> None:
            self._job = None
            if self._desk.project is project:
                self._figures, self._plain = found
                self._show()
            self._tell()

        def stop() -> None:
            self._job, self._changed = None, True
            self._tell()

        def fail(error: BaseException) -> None:
            stop()
            self._desk.say(str(error), "error", getattr(error, "details", "") or repr(error))

        self._job = self._jobs.run(tr("Counting"), work, succeeded=take, failed=fail, cancelled=stop)
        self._tell()

    # ------------------------------------------------------------------ showing

    def _colours(self, project: Project) -> dict[str, str]:
        return {label.name: self._look.theme.label_colour(label) for label in project.labels.values()}

    def _show(self) -> None:
        """Show the page in front; the others follow when they come to the front."""
        self._behind = {self.progress, *self.pages}
        self._show_front()

    def _show_front(self) -> None:
        project, page, theme = self._desk.project, self._page(), self._look.theme
        if project is None or self._figures is None or page not in self._behind:
            return
        self._behind.discard(page)
        if isinstance(page, ProgressPage):
            page.show_figures(self._figures, theme)
        else:
            colours = self._colours(project) if page.kind.key == "per_label" else {}
            page.show_rows(self._plain[page.kind.key], theme, colours)

    def _tell(self) -> None:
        self.again.setText(tr("Stop") if self._job is not None else tr("Count again"))
        if self._job is not None:
            self.when.setText(tr("Counting…"))
        elif self._figures is None:
            self.when.setText(tr("Nothing was counted."))
        else:
            time = time_words(self._figures.at)
            self.when.setText(
                tr("Counted at {time}; changed since", time=time) if self._changed
                else tr("Counted at {time}", time=time)
            )  # fmt: skip
        self._allow()

    def _allow(self) -> None:
        self.picture.setEnabled(self._figures is not None)
        self.csv.setEnabled(self._figures is not None)

    def _page(self) -> FigurePage | ProgressPage:
        return self.pages[self.tabs.currentIndex() - 1] if self.tabs.currentIndex() > 0 else self.progress

    # ------------------------------------------------------------------ saving

    def _name(self, suffix: str) -> str:
        project = self._desk.project
        stem = f"{project.name} - {self.tabs.tabText(self.tabs.currentIndex())}" if project else "statistics"
        return str((project.path.parent if project else Path.home()) / f"{stem}{suffix}")

    def _save_chart(self) -> None:
        chart = self._page().chart.chart
        kinds = f"{tr('Picture')} (*.png);;{tr('Drawing')} (*.svg)"
        path = ask.file_to_save(self, tr("Save the chart"), self._name(".png"), kinds, (".png", ".svg"))
        if path is not None:
            picture = picture_of(chart, self._look.theme, svg=path.suffix.lower() == ".svg")
            self._keep(path, lambda: write_picture(path, picture))

    def _save_csv(self) -> None:
        rows = self._page().rows
        kinds = f"{tr('Spreadsheet (CSV)')} (*.csv)"
        path = ask.file_to_save(self, tr("Save the figures"), self._name(".csv"), kinds, (".csv",))
        if path is not None:
            self._keep(path, lambda: write_csv(path, rows))

    def _keep(self, path: Path, write: object) -> None:
        if callable(write) and self._desk.attempt(write):
            self._desk.say(tr("Saved as {file}", file=str(path)))


def open_statistics(parent: QWidget, desk: Desk, jobs: Jobs, look: Appearance) -> StatisticsWindow:
    """The window, made once for each main window."""
    found = parent.findChild(StatisticsWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    window = found or StatisticsWindow(parent, desk, jobs, look)
    window.show()
    window.activateWindow()
    return window
