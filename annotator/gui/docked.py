"""The widgets of the panels: made when they are wanted, as an empty window has no use for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDockWidget, QWidget

from annotator.gui.panels import PANELS
from annotator.gui.panels.base import Fittings

_MAKERS = {panel.key: panel.make for panel in PANELS}
_FRONT = tuple(panel.key for panel in PANELS if not panel.behind)


class Panels(dict[str, QWidget]):
    """By the panel's key. `panels[key]` makes the widget where there is none yet, `panels.get(key)` does not."""

    def __init__(self, docks: Mapping[str, QDockWidget], fittings: Fittings) -> None:
        super().__init__()
        self._docks = docks
        self._fittings = fittings
        self._waiting: dict[str, list[Callable[[QWidget], object]]] = {}

    def __missing__(self, key: str) -> QWidget:
        widget = self[key] = _MAKERS[key](self._fittings)
        self._docks[key].setWidget(widget)
        for tell in self._waiting.pop(key, ()):
            tell(widget)
        return widget

    def when_made(self, key: str, tell: Callable[[QWidget], object]) -> None:
        """Call `tell` with the widget, now or when it is there."""
        if key in self:
            tell(self[key])
        else:
            self._waiting.setdefault(key, []).append(tell)

    def make_front(self) -> None:
        """Make those that stand behind no other."""
        for key in _FRONT:
            self[key]

    def make_when_seen(self, key: str) -> None:
        """Make this one as soon as its dock, which is there, is to be seen."""
        dock = self._docks[key]

        def look() -> None:
            if not dock.visibleRegion().isEmpty():
                self[key]

        # While docks are being laid out, those behind others are to be seen for a moment.
        dock.visibilityChanged.connect(lambda seen: QTimer.singleShot(0, dock, look) if seen else None)
