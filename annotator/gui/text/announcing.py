"""Saying things to a screen reader."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have `text` read out; in silence where Qt is too old to know how (before 6.8)."""
    event = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if event is not None:
        QtGui.QAccessible.updateAccessibility(event(widget, text))
