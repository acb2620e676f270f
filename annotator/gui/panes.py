"""Going from pane to pane with a key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

_AREAS = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)


def mirrored() -> bool:
    """Whether the window begins at the right."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def area(side: str) -> Qt.DockWidgetArea:
    """Where panels of the side "left" or "right" stand, as those say it who read from the left."""
    return _AREAS[(side == "right") != mirrored()]


def layout_key() -> str:
    """What a layout is remembered under: one that was made from the left is none from the right."""
    return "layout.mirrored" if mirrored() else "layout"


def go_to_next(panes: list[QWidget], forward: bool) -> None:
    """Move the keyboard from the pane that has it to the next, or to the one before."""
    focus = QApplication.focusWidget()
    at = next((n for n, p in enumerate(panes) if focus is not None and (p is focus or p.isAncestorOf(focus))), 0)
    go_to(panes[(at + (1 if forward else -1)) % len(panes)])


def go_to(pane: QWidget) -> None:
    """Put the keyboard into a pane."""
    focus_first = getattr(pane, "focus_first", None)
    if focus_first is not None:
        focus_first()
    else:
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
