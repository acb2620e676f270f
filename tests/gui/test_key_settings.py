"""Changing keys: what was chosen holds at once and stays, conflicts are shown, nothing that fields need is lost."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui import ask
from annotator.gui.actions import rows
from annotator.gui.app import make_window
from annotator.gui.dialogs.keys import KeysDialog
from annotator.gui.key_rules import normal, refusal
from annotator.gui.key_table import groups
from annotator.gui.window import Window
from annotator.paths import config_folder

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]
ROWS = {row.key: row for row in rows()}


@pytest.fixture(autouse=True)
def file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """The file of keys, in a folder of the test's own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return config_folder() / "keys.json"


def dialog_for(window: Window, action: str) -> KeysDialog:
    """The dialog with this action shown, found by its words."""
    window.verbs.run("key_settings")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, KeysDialog)
    # Until the keyboard has come to it.
    QApplication.processEvents()
    QTest.keyClicks(dialog.list.field, ROWS[action].text.replace("&", "").rstrip("…"))
    dialog.list.show_current(action)
    dialog._show(action)
    return dialog


def press(dialog: KeysDialog, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    """Ask for a new key by the button, then press it."""
    dialog.taker.setFocus()
    QTest.keyClick(dialog.taker, Key.Key_Space)
    assert dialog.taker.listening
    QTest.keyClick(dialog.taker, key, held)


def leave(window: Window, dialog: KeysDialog) -> None:
    """Close the dialog and give the keyboard to the window, as a window manager does."""
    dialog.close()
    window.activateWindow()
    QApplication.processEvents()


def test_a_new_key_holds_at_once_everywhere(opened: Opened, file: Path) -> None:
    window = opened("One.", "Two.")
    first = window.desk.document.id
    dialog = dialog_for(window, "next_document")
    press(dialog, Key.Key_F11)
    leave(window, dialog)
    QTest.keyClick(window.page.view, Key.Key_F11)
    assert window.desk.document.id != first
    assert [key.toString() for key in window.actions_["next_document"].shortcuts()] == ["Alt+Down", "F11"]
    assert json.loads(file.read_text()) == {"next_document": ["Alt+Down", "F11"]}
    lines = [line for _, some in groups(window.actions_.rows, window.actions_.__getitem__, ()) for line in some]
    assert ("Alt+Down, F11", "Next document") in lines


def test_a_key_that_is_taken_away_does_nothing_and_leaves_the_tip(opened: Opened) -> None:
    window = opened("One.", "Two.")
    first = window.desk.document.id
    dialog = dialog_for(window, "next_document")
    QTest.keyClick(dialog.key_buttons[0], Key.Key_Space)
    leave(window, dialog)
    QTest.keyClick(window.page.view, Key.Key_Down, Held.AltModifier)
    assert window.desk.document.id == first
    assert "Alt" not in window.actions_["next_document"].toolTip()


def test_changed_keys_are_there_the_next_day(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dialog_for(opened(), "zoom_in")
    press(dialog, Key.Key_F12)
    dialog.close()
    again = make_window(tmp_path / "state2")
    qtbot.addWidget(again)
    assert "F12" in [key.toString() for key in again.actions_["zoom_in"].shortcuts()]
    again.close()


def test_a_key_of_another_action_is_taken_over_only_when_that_is_wanted(opened: Opened) -> None:
    window = opened()
    dialog = dialog_for(window, "next_document")
    press(dialog, Key.Key_F3)
    assert dialog.problem.text() == "F3 belongs to “Find next”."
    assert QApplication.focusWidget() is dialog.take_over
    QTest.keyClick(dialog.leave, Key.Key_Space)
    assert [key.toString() for key in window.actions_["find_next"].shortcuts()] == ["F3"]
    press(dialog, Key.Key_F3)
    QTest.keyClick(dialog.take_over, Key.Key_Space)
    assert window.actions_["find_next"].shortcuts() == []
    assert "F3" in [key.toString() for key in window.actions_["next_document"].shortcuts()]
    assert dialog.list.count.text() == "2 changed"


def test_a_reading_key_may_be_a_letter_and_takes_it_from_a_label_when_that_is_wanted(opened: Opened) -> None:
    window = opened("Some [actor officials] denied it.")
    dialog = dialog_for(window, "next_annotation")
    press(dialog, Key.Key_N)
    press(dialog, Key.Key_C)
    assert dialog.problem.text() == "C marks as “claim” in this project."
    QTest.keyClick(dialog.take_over, Key.Key_Space)
    leave(window, dialog)
    assert "C" not in {label.key for label in window.desk.project.labels.values()}
    for key in (Key.Key_N, Key.Key_C):
        window.desk.select(None)
        QTest.keyClick(window.page.view, key)
        assert window.desk.selected.quote == "officials"


def test_a_letter_on_a_keyboard_without_latin_letters_counts_by_its_place(opened: Opened) -> None:
    window = opened("Some [actor officials] denied it.")
    dialog = dialog_for(window, "next_annotation")
    dialog.taker.click()
    persian = QKeyEvent(QEvent.Type.KeyPress, 0x062F, Held.NoModifier, "د")
    QApplication.sendEvent(dialog.taker, persian)
    assert window.actions_["next_annotation"].shortcuts()[-1].toString() == "N"
    leave(window, dialog)
    QApplication.sendEvent(window.page.view, QKeyEvent(QEvent.Type.KeyPress, 0x062F, Held.NoModifier, "د"))
    assert window.desk.selected.quote == "officials"


@pytest.mark.parametrize(
    ("action", "key", "because"),
    [
        ("next_document", "N", "types text"),
        ("next_document", "Shift+7", "types text"),
        ("next_document", "Tab", "needed in fields"),
        ("next_document", "Return", "needed in fields"),
        ("cycle", "Left", "moves the caret"),
        ("next_document", "Ctrl+V", "editing text"),
        ("next_document", "Ctrl+Left", "editing text"),
        ("next_document", "Alt+P", "opens a menu"),
        ("cycle", "Esc", "leaves fields"),
        ("cycle", "Nonsense", "not a key"),
        ("cycle", "N", ""),
        ("cycle", "Shift+F11", ""),
        ("next_document", "Ctrl+J", ""),
        ("copy", "Ctrl+C", ""),
        ("let_go", "Esc", ""),
    ],
)
def test_keys_that_fields_and_menus_need_are_refused_with_the_reason(action: str, key: str, because: str) -> None:
    said = refusal(ROWS[action], key, {"P"})
    assert because in said
    assert bool(said) == bool(because)


def test_a_refused_key_changes_nothing(opened: Opened, file: Path) -> None:
    dialog = dialog_for(opened(), "next_document")
    press(dialog, Key.Key_N)
    assert "types text" in dialog.problem.text()
    assert dialog.take_over.isHidden()
    assert not file.exists()


def test_escape_ends_the_waiting_but_not_the_dialog(opened: Opened) -> None:
    dialog = dialog_for(opened(), "next_document")
    press(dialog, Key.Key_Escape)
    assert not dialog.taker.listening
    assert dialog.isVisible()
    QTest.keyClick(dialog.taker, Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_leaves_the_question_about_a_key_and_not_the_window(opened: Opened) -> None:
    dialog = dialog_for(opened(), "next_document")
    press(dialog, Key.Key_F3)
    assert dialog.take_over.hasFocus()
    QTest.keyClick(dialog.take_over, Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.problem.text() == ""
    assert dialog.taker.hasFocus()
    QTest.keyClick(dialog.taker, Key.Key_Escape)
    assert not dialog.isVisible()


def test_enter_in_the_list_begins_to_add_a_key_and_enter_takes_it_over(opened: Opened) -> None:
    window = opened()
    dialog = dialog_for(window, "next_document")
    dialog.list.table.setFocus()
    QTest.keyClick(dialog.list.table, Key.Key_Return)
    assert dialog.taker.listening
    QTest.keyClick(dialog.taker, Key.Key_F3)
    QTest.keyClick(dialog.take_over, Key.Key_Return)
    assert "F3" in [key.toString() for key in window.actions_["next_document"].shortcuts()]


def test_tab_can_be_pressed_as_a_key_and_otherwise_goes_on(opened: Opened) -> None:
    dialog = dialog_for(opened(), "next_document")
    press(dialog, Key.Key_Tab)
    assert "needed in fields" in dialog.problem.text()
    dialog.taker.setFocus()
    QTest.keyClick(dialog.taker, Key.Key_Tab)
    assert not dialog.taker.hasFocus()


def test_one_action_and_all_are_reset(opened: Opened, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened()
    dialog = dialog_for(window, "next_document")
    press(dialog, Key.Key_F3)
    QTest.keyClick(dialog.take_over, Key.Key_Space)
    press(dialog, Key.Key_F11)
    QTest.keyClick(dialog.back, Key.Key_Space)
    assert [key.toString() for key in window.actions_["next_document"].shortcuts()] == ["Alt+Down"]
    assert window.actions_["find_next"].shortcuts() == []
    monkeypatch.setattr(ask, "yes", lambda *_: True)
    QTest.keyClick(dialog.reset_all, Key.Key_Space)
    assert [key.toString() for key in window.actions_["find_next"].shortcuts()] == ["F3"]
    assert json.loads(file.read_text()) == {}
    assert not dialog.reset_all.isEnabled()


def test_a_reset_takes_back_a_key_that_another_action_got(opened: Opened) -> None:
    window = opened()
    dialog = dialog_for(window, "next_document")
    press(dialog, Key.Key_F3)
    QTest.keyClick(dialog.take_over, Key.Key_Space)
    dialog._show("find_next")
    QTest.keyClick(dialog.back, Key.Key_Space)
    assert dialog.problem.text() == "Taken back from: Next document"
    assert [key.toString() for key in window.actions_["find_next"].shortcuts()] == ["F3"]
    assert [key.toString() for key in window.actions_["next_document"].shortcuts()] == ["Alt+Down"]


@pytest.fixture
def written(file: Path) -> Callable[[str], Path]:
    """Write the file of keys before the window is made."""

    def writes(content: str) -> Path:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
        return file

    return writes


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Window]]:
    """The window as it is when the program starts with what was written."""
    made: list[Window] = []

    def starts() -> Window:
        made.append(make_window(tmp_path / "state"))
        qtbot.addWidget(made[0])
        made[0].show()
        return made[0]

    yield starts
    made[0].close()


def test_a_broken_file_is_a_clear_line_and_stays_as_it_is(
    written: Callable[[str], Path], started: Callable[[], Window]
) -> None:
    path = written('{"undo": [')
    window = started()
    assert "keys.json" in window.notices.text
    assert [key.toString() for key in window.actions_["undo"].shortcuts()] == ["Ctrl+Z"]
    dialog = dialog_for(window, "next_document")
    press(dialog, Key.Key_F11)
    assert "broken" in dialog.problem.text()
    assert path.read_text() == '{"undo": ['


def test_what_the_file_says_of_unknown_actions_is_kept(
    written: Callable[[str], Path], started: Callable[[], Window]
) -> None:
    path = written('{"teleport": ["Ctrl+T"], "zoom_in": ["F12"]}')
    window = started()
    dialog = dialog_for(window, "zoom_out")
    press(dialog, Key.Key_F11)
    assert json.loads(path.read_text()) == {
        "teleport": ["Ctrl+T"], "zoom_in": ["F12"], "zoom_out": [normal("Ctrl+-"), "F11"]
    }  # fmt: skip


@pytest.mark.parametrize(
    ("content", "because"),
    [
        ('{"zoom_in": "F12"}', "list of keys"),
        ('{"zoom_in": ["Q"]}', "types text"),
        ('{"zoom_in": ["Blah+"]}', "list of keys"),
        ('{"zoom_in": ["F12"], "zoom_out": ["F12"]}', "used twice"),
    ],
)
def test_keys_in_the_file_that_can_not_be_are_told_and_the_usual_ones_hold(
    written: Callable[[str], Path], started: Callable[[], Window], content: str, because: str
) -> None:
    written(content)
    window = started()
    assert because in window.notices.text
    keys = [key.toString() for name in ("zoom_in", "zoom_out") for key in window.actions_[name].shortcuts()]
    assert len(keys) == len(set(keys))
    assert "Ctrl+-" in keys


def test_a_key_that_the_user_gave_is_not_taken_back_by_the_table(
    written: Callable[[str], Path], started: Callable[[], Window]
) -> None:
    written('{"zoom_in": ["F3"]}')
    window = started()
    assert [key.toString() for key in window.actions_["zoom_in"].shortcuts()] == ["F3"]
    assert window.actions_["find_next"].shortcuts() == []
