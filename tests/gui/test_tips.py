"""Tips for the first steps: one at a time, only where they hold, and never again once they are dismissed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.app import make_window
from annotator.gui.tips import Tips
from annotator.gui.window import Window
from annotator.services.project import Project
from tests.trade import make_project

Key = Qt.Key
Opened = Callable[..., Window]


def tips_of(window: Window) -> Tips:
    found = window.findChild(Tips)
    assert found is not None
    return found


def test_an_empty_window_shows_no_tip(window: Window) -> None:
    assert tips_of(window).isHidden()


def test_the_first_tip_names_a_label_and_its_key_and_leaves_the_keyboard_to_the_text(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened("Officials denied it.")
    qtbot.waitUntil(lambda: tips_of(window).isVisible())
    said = tips_of(window).text.text().replace("\u2068", "").replace("\u2069", "")
    assert said == "Select some words and press C: they are marked as claim."
    assert window.page.view.hasFocus()


def test_a_step_that_was_taken_brings_the_next_tip(opened: Opened, qtbot: QtBot) -> None:
    window = opened("Officials denied it.")
    tips = tips_of(window)
    qtbot.waitUntil(lambda: tips.shown == "mark")
    window.page.view.set_selection(0, 9)
    QTest.keyClick(window.page.view, Key.Key_C)
    qtbot.waitUntil(lambda: tips.shown == "step")
    assert "Tab" in tips.text.text()
    QTest.keyClick(window.page.view, Key.Key_Tab)
    qtbot.waitUntil(lambda: tips.shown not in ("mark", "step"))


def test_the_tip_on_annotations_waits_until_there_is_one(opened: Opened, qtbot: QtBot) -> None:
    window = opened("Officials denied it.")
    tips = tips_of(window)
    qtbot.waitUntil(lambda: tips.shown == "mark")
    QTest.mouseClick(tips.next, Qt.MouseButton.LeftButton)
    assert tips.shown not in ("mark", "step")


def test_reading_only_nobody_is_told_to_mark(window: Window, project_path: Path, qtbot: QtBot) -> None:
    make_project(project_path, "[actor Officials] denied it.")
    with Project.open(project_path):
        assert window.filing.open_path(project_path, read_only=True)
        qtbot.waitUntil(lambda: tips_of(window).shown == "step")


def test_tips_that_were_dismissed_stay_away_for_good_and_come_back_from_the_help_menu(
    project_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    make_project(project_path, "Officials denied it.")
    for first in (True, False):
        window = make_window(tmp_path / "state")
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        window.filing.open_path(project_path)
        tips = tips_of(window)
        if first:
            qtbot.waitUntil(lambda tips=tips: tips.isVisible())
            QTest.mouseClick(tips.never, Qt.MouseButton.LeftButton)
            assert tips.isHidden()
        else:
            qtbot.wait(30)
            assert tips.isHidden()
            window.actions_["show_tips"].trigger()
            assert tips.shown == "mark"
        window.close()


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Space])
def test_the_keyboard_goes_back_to_the_text_when_the_last_tip_is_dismissed(
    opened: Opened, qtbot: QtBot, key: Qt.Key
) -> None:
    window = opened("Officials denied it.")
    tips = tips_of(window)
    qtbot.waitUntil(lambda: tips.isVisible())
    (tips.never if key == Key.Key_Space else tips.next).setFocus()
    QTest.keyClick(QApplication.focusWidget(), key)
    assert tips.shown != "mark"
    assert window.page.view.hasFocus()


def test_a_low_window_leaves_its_room_to_the_text(opened: Opened, qtbot: QtBot) -> None:
    window = opened("Officials denied it.")
    qtbot.waitUntil(lambda: tips_of(window).isVisible())
    window.resize(900, 380)
    qtbot.waitUntil(lambda: tips_of(window).isHidden())
    window.resize(900, 800)
    qtbot.waitUntil(lambda: tips_of(window).isVisible())
