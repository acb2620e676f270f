"""What tests of the window wait for: work in the background, and dialogs that come and go."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from annotator.gui.window import Window

D = TypeVar("D", bound=QDialog)


def at_rest(window: Window, qtbot: QtBot) -> None:
    """Wait until no work runs in the background, and what it told has arrived."""
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=10_000)
    qtbot.wait(1)


def mark_something(window: Window) -> None:
    """Make the first three characters a claim."""
    window.page.view.set_selection(0, 3)
    QTest.keyClick(window.page.view, Qt.Key.Key_C)


def dialog_of(window: Window, kind: type[D], qtbot: QtBot) -> D:
    """The dialog of this kind that is open, when it is."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(kind)), timeout=3000)
    return next(d for d in window.findChildren(kind) if d.isVisible())


def is_closed(dialog: QDialog) -> bool:
    return not isValid(dialog) or not dialog.isVisible()
