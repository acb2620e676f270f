"""The keys of actions in what is said of them elsewhere: as they are now, for keys can be changed."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.gui.action import plain
from annotator.gui.direction import isolated


def key_of(action: QAction) -> str:
    """An action's key as it is written on this system, the words of its menu entry where it has none."""
    return isolated(_written(action) or plain(action.text()))


def show_key(widget: QWidget, action: QAction) -> None:
    """Add an action's key to a widget's tool tip, and keep it in step."""
    tip = widget.toolTip()

    def follow() -> None:
        keys = _written(action)
        widget.setToolTip(f"{tip} ({keys})" if keys else tip)

    action.changed.connect(follow)
    follow()


def _written(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
