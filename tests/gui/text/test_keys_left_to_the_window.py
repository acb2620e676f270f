"""Keys that the view does not use are for the window's actions."""

from __future__ import annotations

import warnings

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QDragEnterEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.text.keys import is_stock
from annotator.gui.text.view import TextView
from tests.gui.text.scene import CTRL, NONE

# The platform without a display says so of every window that has a layout.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    body = QWidget()
    column = QVBoxLayout(body)
    view = TextView()
    view.open_text("The minister said.", [])
    column.addWidget(view)
    column.addWidget(QLineEdit())
    window.setCentralWidget(body)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    view.setFocus()
    return window


@pytest.mark.parametrize("keys", ["C", "Space", "Tab", "Shift+Tab", "Delete", "Escape", "Return", "Ctrl+Z", "Alt+Down"])
def test_an_action_of_the_window_gets_its_key(window: QMainWindow, qtbot: QtBot, keys: str) -> None:
    action = QAction("act", window)
    action.setShortcut(QKeySequence(keys))
    window.addAction(action)
    view = window.findChild(TextView)
    assert view is not None
    with qtbot.waitSignal(action.triggered, timeout=500):
        QTest.keySequence(view, QKeySequence(keys))


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_an_unused_key_is_ignored_so_that_it_travels_on(window: QMainWindow, key: Qt.Key) -> None:
    view = window.findChild(TextView)
    assert view is not None
    event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, "c")
    QApplication.sendEvent(view, event)
    assert not event.isAccepted()


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_C, CTRL), (Qt.Key.Key_Down, NONE), (Qt.Key.Key_A, CTRL)])
def test_the_views_own_keys_are_claimed_before_shortcuts(
    window: QMainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    view = window.findChild(TextView)
    assert view is not None
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier)
    event.ignore()
    QApplication.sendEvent(view, event)
    assert event.isAccepted()


def test_tab_is_no_trap_where_no_action_wants_it(window: QMainWindow) -> None:
    view = window.findChild(TextView)
    assert view is not None
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()


def test_dropped_files_are_left_to_the_window(window: QMainWindow) -> None:
    view = window.findChild(TextView)
    assert view is not None
    data = QMimeData()
    data.setText("file")
    with warnings.catch_warnings():
        # Qt 6.12 wants a QPointF, which earlier versions do not take.
        warnings.simplefilter("ignore", DeprecationWarning)
        event = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    event.ignore()
    assert not view.acceptDrops()
    assert not view.viewport().acceptDrops()
    QApplication.sendEvent(view.viewport(), event)
    assert not event.isAccepted()


def test_a_right_click_asks_for_a_menu_and_leaves_the_selection(window: QMainWindow, qtbot: QtBot) -> None:
    view = window.findChild(TextView)
    assert view is not None
    view.set_selection(4, 12)
    with qtbot.waitSignal(view.customContextMenuRequested, timeout=500):
        place = QPoint(200, 40)
        reason = QContextMenuEvent.Reason.Mouse
        menu = QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, NONE, QPointF(place).toPoint())
        QApplication.sendEvent(view.viewport(), menu)
    assert view.selection() == (4, 12)


class UnderX11(QKeyEvent):
    """A key as X11's scheme of keys has it, where Ctrl+E goes to the end of the line."""

    def matches(self, key: QKeySequence.StandardKey) -> bool:
        return key == QKeySequence.StandardKey.MoveToEndOfLine


def test_a_letter_with_control_is_the_windows_even_where_qt_moves_the_caret_by_it() -> None:
    assert not is_stock(UnderX11(QEvent.Type.ShortcutOverride, Qt.Key.Key_E, CTRL, "\x05"))
    assert is_stock(UnderX11(QEvent.Type.ShortcutOverride, Qt.Key.Key_End, NONE))
