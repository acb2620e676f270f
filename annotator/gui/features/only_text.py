"""All panels away, and back again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.action import PROJECT, Action
from annotator.gui.features.base import Feature, Verb

if TYPE_CHECKING:
    from annotator.gui.window import Window


class OnlyText(QObject):
    """Remembers which panels were to be seen."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._action = window.actions_["only_text"]
        self._away: list[str] = []
        window.desk.project_changed.connect(lambda _project: self._forget())
        for dock in window.docks.values():
            dock.visibilityChanged.connect(lambda _visible: self._look())

    def _forget(self) -> None:
        self._away = []
        self._action.setChecked(False)

    def _look(self) -> None:
        """A panel that is shown in another way ends it."""
        if self._away and any(not dock.isHidden() for dock in self._window.docks.values()):
            self._forget()

    def turn(self) -> None:
        docks = self._window.docks
        away, self._away = self._away, []
        if away:
            for key in away:
                docks[key].show()
        else:
            shown = [key for key, dock in docks.items() if not dock.isHidden()]
            for key in shown:
                docks[key].hide()
            self._away = shown
            self._window.page.view.setFocus()
        self._action.setChecked(bool(self._away))


def _connect(window: Window) -> Mapping[str, Verb]:
    return {"only_text": OnlyText(window).turn}


FEATURE = Feature(
    actions=(
        Action("only_text", "Onl&y the text", "&View", "Put all panels away, or bring them back", ("F9",), PROJECT,
               checkable=True, after="zoom_reset"),
    ),
    connect=_connect,
)  # fmt: skip
