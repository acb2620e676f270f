"""What the tests of the label editor do again and again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from annotator.domain.label import Label
from annotator.gui.labels.editor import LabelEditor
from annotator.gui.window import Window


def editor_of(window: Window) -> LabelEditor:
    """The editor that is open."""
    (found,) = window.findChildren(LabelEditor)
    return found


def named(window: Window, name: str) -> Label:
    """The label of the project that has this name now."""
    return next(label for label in window.desk.project.labels.values() if label.name == name)


def choose(editor: LabelEditor, name: str) -> None:
    """Click a label in the tree."""
    tree = editor.listing.tree
    (item,) = tree.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(item).center())


def write(line: QLineEdit, text: str) -> None:
    """Type over what is selected, and press Enter."""
    line.setFocus()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def idle(window: Window, qtbot: QtBot) -> None:
    """Wait until nothing runs in the background."""
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=5000)
