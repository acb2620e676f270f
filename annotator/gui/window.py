"""The window: builds its parts and connects them; what happens is decided elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.action import DOCUMENT, PROJECT, SELECTED
from annotator.gui.actions import Actions
from annotator.gui.desk import Desk
from annotator.gui.docked import Panels
from annotator.gui.features import FEATURES
from annotator.gui.filing import Filing
from annotator.gui.hints import show_key
from annotator.gui.jobs import Jobs
from annotator.gui.look import Appearance
from annotator.gui.memory import Memory
from annotator.gui.nothing_open import NothingOpen
from annotator.gui.notices import Notices
from annotator.gui.panels import PANELS
from annotator.gui.panels.base import Fittings
from annotator.gui.panes import area, go_to, layout_key
from annotator.gui.preferences import Preferences
from annotator.gui.progress import Progress
from annotator.gui.reading import Page
from annotator.gui.status import Status
from annotator.gui.text_menu import TextMenu
from annotator.gui.tongue import tr
from annotator.gui.undoing import UndoWords
from annotator.gui.verbs import Verbs
from annotator.gui.welcome import Welcome

if TYPE_CHECKING:
    from annotator.services.opened import OpenedDocument
    from annotator.services.project import Done, Project

_LAYOUT = 1
_NARROW = 760
"""Pixels of a window in which panels on both sides would leave the text too little."""
BugHook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Window(QMainWindow):
    """One window on one project."""

    def __init__(self, look: Appearance, memory: Memory, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self.look = look
        self.memory = memory
        self.preferences = preferences
        self.jobs = Jobs(self)
        self.desk = Desk(self.jobs, self)
        self.filing = Filing(self, self.desk, self.jobs, memory, preferences)
        self.page = Page(self.desk, look)
        self.verbs = Verbs(self, self.desk, self.filing, self.page)
        self.actions_ = Actions(self, look.icons, self.page.view, self._run)
        self.text_menu = TextMenu(self.desk, self.page, look, self.actions_.__getitem__)
        self.notices = Notices()
        self.welcome = Welcome(self.actions_, look, lambda path: self.filing.open_path(path))
        self.empty = NothingOpen(self.actions_)
        self.undo_words = UndoWords(self.desk, self.actions_, self)
        self.bug_hook: BugHook = sys.__excepthook__
        self.docks: dict[str, QDockWidget] = {}
        self._build_centre()
        self._build_docks()
        self._build_bars()
        self._connect()
        for feature in FEATURES:
            self.verbs.table.update(feature.connect(self))
        self._restore()
        self._show_project(None)

    # ------------------------------------------------------------------ building

    def _build_centre(self) -> None:
        self.centre = QStackedWidget()
        for page in (self.welcome, self.empty, self.page):
            self.centre.addWidget(page)
        middle = QWidget()
        middle.setObjectName("page")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.centre, 1)
        self.setCentralWidget(middle)

    def _build_docks(self) -> None:
        fittings = Fittings(self.desk, self.jobs, self.look, self.actions_.__getitem__, self.preferences)
        self.panels = Panels(self.docks, fittings)
        for panel in PANELS:
            dock = QDockWidget(tr(panel.title), self)
            dock.setObjectName(f"panel.{panel.key}")
            self.addDockWidget(area(panel.side), dock)
            if panel.behind:
                self.tabifyDockWidget(self.docks[panel.behind], dock)
            self.docks[panel.key] = dock
            self.panels.make_when_seen(panel.key)

    def _build_bars(self) -> None:
        menus = self.actions_.fill_menus(self.menuBar())
        view = menus["&View"]
        view.addSeparator()
        for panel in PANELS:
            toggle = self.docks[panel.key].toggleViewAction()
            toggle.setToolTip(tr("Show or hide the {panel} panel", panel=tr(panel.title)))
            toggle.setIcon(self.look.icon(panel.icon))
            toggle.setIconVisibleInMenu(False)
            view.addAction(toggle)
        bar = QToolBar(tr("Tools"), self)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setIconSize(QSize(18, 18))
        self.actions_.fill_tool_bar(bar)
        self.addToolBar(bar)
        self.bar = bar
        self.progress = Progress(self.jobs)
        self.status = Status(self.desk, self.jobs, self.page.view)
        self.saved = self.status.saved
        self.statusBar().addPermanentWidget(self.progress)
        self.statusBar().addPermanentWidget(self.status)
        self.statusBar().setSizeGripEnabled(False)

    def _connect(self) -> None:
        desk = self.desk
        desk.noticed.connect(lambda text, kind, details: self.notices.show_message(text, kind, details=details))
        self.notices.left.connect(lambda: go_to(self.panes()[0]))
        desk.project_coming.connect(self.panels.make_front)
        desk.project_changed.connect(self._show_project)
        desk.document_changed.connect(self._show_document)
        desk.text_arrived.connect(lambda _document, _text: self.centre.setCurrentWidget(self.page))
        desk.annotation_selected.connect(lambda _annotation, _reveal: self._enable())
        desk.done.connect(self._follow)
        desk.text_wanted.connect(lambda: self.page.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.look.changed.connect(self._repaint)
        finding = self.page.finding
        for widget, key in (
            (finding.previous, "find_previous"), (finding.next, "find_next"), (finding.all, "label_all"),
            (self.page.labels.more, "choose_label"), (self.page.whole.add, "label_document"),
        ):  # fmt: skip
            show_key(widget, self.actions_[key])

    def _run(self, key: str) -> bool:
        return self.verbs.run(key)

    # ------------------------------------------------------------------ what is shown

    def _show_project(self, project: Project | None) -> None:
        for dock in self.docks.values():
            dock.toggleViewAction().setEnabled(project is not None)
        if project is None:
            self._keep_layout()
            for dock in self.docks.values():
                dock.hide()
            self.welcome.show_recent(self.memory.recent())
            self.centre.setCurrentWidget(self.welcome)
            self.welcome.focus_first()
        else:
            self._restore_layout()
            self.centre.setCurrentWidget(self.empty)
        self.bar.setVisible(project is not None)
        self._show_title()
        self._enable()
        self.undo_words.look()

    def _show_document(self, document: OpenedDocument | None) -> None:
        if self.desk.project is not None:
            self.centre.setCurrentWidget(self.page if document is not None else self.empty)
        if document is not None:
            self.page.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_title()
        self._enable()

    def _show_title(self) -> None:
        document, project = self.desk.document, self.desk.project
        parts = [document.title if document else "", project.name if project else "", "Annotator"]
        self.setWindowTitle(" — ".join(part for part in parts if part))
        if project is not None:
            self.setWindowFilePath("")

    def _enable(self) -> None:
        desk = self.desk
        holding = [PROJECT] * (desk.project is not None)
        holding += [DOCUMENT] * (desk.document is not None)
        holding += [SELECTED] * (desk.selected is not None)
        self.actions_.enable(holding, read_only=desk.project is not None and desk.project.read_only)
        self.verbs.show_done(self.actions_["done"])
        self.undo_words.allow()

    def _follow(self, done: Done) -> None:
        if done.undoes:
            self.notices.pass_over()
        self.verbs.show_done(self.actions_["done"])

    def _repaint(self) -> None:
        self.actions_.repaint()
        for panel in PANELS:
            self.docks[panel.key].toggleViewAction().setIcon(self.look.icon(panel.icon))
        for widget in (*self.panels.values(), self.welcome, self.page):
            repaint = getattr(widget, "repaint_look", None)
            if repaint is not None:
                repaint()

    # ------------------------------------------------------------------ panes

    def panes(self) -> list[QWidget]:
        """What F6 goes through: the page, a message above it, then the panels that are to be seen."""
        middle: QWidget = self.page.view
        if self.centre.currentWidget() is not self.page:
            middle = self.welcome if self.desk.project is None else self.empty
        shown = [self.panels[p.key] for p in PANELS if not self.docks[p.key].visibleRegion().isEmpty()]
        left = [w for w in shown if self.dockWidgetArea(self._dock_of(w)) == area("left")]
        others = [dock.widget() for dock in self.findChildren(QDockWidget) if dock not in self.docks.values()]
        told = [self.notices] * self.notices.isVisible()
        return [middle, *told, *(w for w in shown if w not in left), *left, *(w for w in others if w.isVisible())]

    def _dock_of(self, widget: QWidget) -> QDockWidget:
        return next(dock for dock in self.docks.values() if dock.widget() is widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.desk.document is not None:
            # What no panel has a use for leads out of it, back to the text.
            self.desk.text_wanted.emit()
        elif not self.actions_.press(event, reading=self.page.view.hasFocus()):
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ between runs

    def _restore(self) -> None:
        geometry = self.memory.bytes_of("geometry")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            # With room for the frame that the system puts around a window.
            self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize() - QSize(8, 40)))
        self._layout_known = False

    def _restore_layout(self) -> None:
        state = self.memory.bytes_of(layout_key())
        if state.isEmpty() or not self.restoreState(state, _LAYOUT):
            if self.width() < _NARROW:
                # Before they are shown: one above the other they would make a low window higher.
                for key in ("annotations", "history", "inspector"):
                    self.tabifyDockWidget(self.docks["documents"], self.docks[key])
            for dock in self.docks.values():
                dock.show()
            for panel in PANELS:
                if panel.behind:
                    self.docks[panel.behind].raise_()
            self.docks["documents"].raise_()
            width = max(900, self.width())
            documents, annotations = self.docks["documents"], self.docks["annotations"]
            widths = [width * 21 // 100, width * 29 // 100]
            self.resizeDocks([documents, annotations], widths, Qt.Orientation.Horizontal)
            self.resizeDocks([annotations, self.docks["inspector"]], [52, 48], Qt.Orientation.Vertical)
        self._layout_known = True

    def _keep_layout(self) -> None:
        if self._layout_known:
            self.memory.set_bytes(layout_key(), self.saveState(_LAYOUT))
            self._layout_known = False

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.filing.close():
            event.ignore()
            return
        self.memory.set_bytes("geometry", self.saveGeometry())
        self.memory.save()
        super().closeEvent(event)

    # ------------------------------------------------------------------ files dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            # The drag ends before a dialog may open.
            QTimer.singleShot(0, self, lambda: self.filing.drop(paths))
