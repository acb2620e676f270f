"""Labelling all hits of a search, in the project or in the open document: a pane below the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget

from annotator.gui.action import PROJECT, Action
from annotator.gui.features.base import Feature, Verb
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.gui.panels.label_all import LabelAll
    from annotator.gui.panels.seeking import Sought
    from annotator.gui.window import Window
    from annotator.services.label_all import Hit
    from annotator.services.project import Project

_SHARE = 0.36


class _Dock(QDockWidget):
    """Asks before it closes where decisions would be lost."""

    def __init__(self, window: Window) -> None:
        from annotator.gui.panels.label_all import LabelAll

        super().__init__(tr("Label all"), window)
        self.setObjectName("panel.label_all")
        self.pane: LabelAll = LabelAll(window.desk, window.jobs, window.look)
        self.setWidget(self.pane)
        self.pane.leaving.connect(self.close)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.pane.work.busy or not self.pane.may_leave():
            event.ignore()
            return
        self.pane.work.forget()
        super().closeEvent(event)
        self.pane.left.emit()


class LabellingAll(QObject):
    """Makes the pane when it is first wanted, and says which hits go into it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.dock: _Dock | None = None
        window.page.finding.label_all_wanted.connect(self.from_document)
        wanted = getattr(window.panels["search"], "label_all_wanted", None)
        if wanted is not None:
            wanted.connect(self.from_project)
        window.desk.project_changed.connect(lambda _project: self._put_away())
        window.look.changed.connect(self._repaint)
        window.filing.guards.append(self._may_leave)

    def run(self) -> None:
        """The hits of the document while its find bar is open, else those of the Search panel."""
        pane = self.dock.pane if self.dock is not None and self.dock.isVisible() else None
        if self._window.page.finding.isVisible() and self._window.page.finding.hits:
            self.from_document()
        elif self._sought() is not None:
            self.from_project()
        elif pane is not None:
            pane.focus_first()
        else:
            words = tr("Search first: Ctrl+Shift+F finds words in the project, Ctrl+F in the document.")
            self._window.desk.say(words, "warning")

    def _sought(self) -> Sought | None:
        return getattr(self._window.panels["search"], "sought", None)

    def from_project(self) -> None:
        sought = self._sought()
        if sought is None:
            return

        def hits(project: Project) -> Iterator[Hit]:
            for hit in sought.all(project):
                # An annotation with gaps, or on the whole document, is not one span.
                if hit.end - hit.start == len(hit.quote) > 0:
                    yield hit.document, hit.start, hit.end

        self._show().collect(hits, self._label())

    def from_document(self) -> None:
        document, spans = self._window.desk.document, list(self._window.page.finding.hits)
        if document is not None and spans:
            name = document.id
            self._show().collect(lambda _project: ((name, start, end) for start, end in spans), self._label())

    def _label(self) -> str | None:
        """The label that is in hand."""
        armed, selected = self._window.page.marking.armed, self._window.desk.selected
        if armed is not None:
            return armed.id
        return selected.label if selected is not None else None

    def _show(self) -> LabelAll:
        window = self._window
        if self.dock is None:
            self.dock = _Dock(window)
            self.dock.pane.left.connect(lambda: window.page.view.setFocus(Qt.FocusReason.OtherFocusReason))
            window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
            window.resizeDocks([self.dock], [int(window.height() * _SHARE)], Qt.Orientation.Vertical)
        self.dock.show()
        self.dock.raise_()
        return self.dock.pane

    def _may_leave(self) -> bool:
        return self.dock is None or self.dock.pane.may_leave()

    def _put_away(self) -> None:
        if self.dock is not None:
            self.dock.pane.work.forget()
            self.dock.hide()

    def _repaint(self) -> None:
        if self.dock is not None:
            self.dock.pane.repaint_look()


def _connect(window: Window) -> Mapping[str, Verb]:
    return {"label_all": LabellingAll(window).run}


FEATURE = Feature(
    (
        Action("label_all", "&Label all hits…", "&Edit", "Go through the hits of a search and label those you accept",
               ("Ctrl+Shift+A",), PROJECT, writes=True, after="search"),
    ),
    _connect,
)  # fmt: skip
