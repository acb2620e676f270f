"""The history: showing it, a document as it was at one of its points, and a day's work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from annotator.gui.action import PROJECT, Action
from annotator.gui.features.base import Feature, Verb

if TYPE_CHECKING:
    from annotator.gui.dialogs.as_it_was import AsItWas
    from annotator.gui.panels.history_rows import Told
    from annotator.gui.window import Window

ACTIONS = (
    Action("history", "&History", "&View", "Show who did what when, and each document as it was", ("Ctrl+Shift+H",),
           PROJECT, icon="history", after="zoom_reset"),
    Action("day_work", "A &day’s work…", "&View", "Sum up what was done today, or on another day", (), PROJECT,
           after="history"),
)  # fmt: skip


class Revisiting(QObject):
    """Opens the windows that the History panel asks for."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.past: AsItWas | None = None
        panel: Any = window.panels["history"]
        panel.point_wanted.connect(self._show_point)
        panel.entry_chosen.connect(self._follow)
        panel.day_wanted.connect(self.sum_up)

    def show_panel(self) -> None:
        dock, panel = self._window.docks["history"], self._window.panels["history"]
        dock.show()
        dock.raise_()
        focus: Any = panel
        focus.focus_first()

    def _show_point(self, document: str, told: Told) -> None:
        if self.past is None:
            from annotator.gui.dialogs.as_it_was import AsItWas

            window = self._window
            self.past = AsItWas(window, window.desk, window.jobs, window.look)
        self.past.show_point(document, told.line.number, self._window.page.view.zoom())

    def _follow(self, told: Told) -> None:
        """While a document is shown as it was, whatever entry is chosen is shown."""
        if self.past is not None and self.past.isVisible():
            panel: Any = self._window.panels["history"]
            document = panel.document_of_point(told)
            if document:
                self._show_point(document, told)

    def sum_up(self) -> None:
        from annotator.gui.dialogs.day_work import DayWorkWindow

        window = self._window
        dialog = DayWorkWindow(window, window.desk, window.jobs)
        dialog.setObjectName("day_work")
        window.desk.project_changed.connect(dialog.close)
        dialog.show()


def _connect(window: Window) -> Mapping[str, Verb]:
    revisiting = Revisiting(window)
    return {"history": revisiting.show_panel, "day_work": revisiting.sum_up}


FEATURE = Feature(ACTIONS, _connect)
