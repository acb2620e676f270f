"""The wheel over controls in a list that scrolls: it goes through the list and changes nothing on its way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


def passes_by(watched: QObject, event: QEvent) -> bool:
    """Whether this is the wheel over a control without the keyboard; what holds the control gets it then."""
    if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
        event.ignore()
        return True
    return False


class WheelGuard(QObject):
    """Keeps the wheel from changing the controls that it was given."""

    def guard(self, *controls: QWidget) -> None:
        """Keep the wheel from these, and from giving them the keyboard."""
        for control in controls:
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return passes_by(watched, event) or super().eventFilter(watched, event)
