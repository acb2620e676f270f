"""Messages: none is lost, none blocks, and what nobody foresaw becomes one."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.app import make_window
from annotator.gui.notices import Notices
from annotator.gui.window import Window

Opened = Callable[..., Window]


@pytest.fixture
def notices(qtbot: QtBot) -> Notices:
    made = Notices()
    qtbot.addWidget(made)
    return made


def test_an_error_that_nobody_closed_is_there_again_when_the_later_one_is_closed(notices: Notices) -> None:
    notices.show_message("The settings can't be read.", "warning")
    notices.show_message("The project is cut short.", "error")
    assert notices.text == "The project is cut short."
    assert "1 more" in notices._close.text()
    notices._close.click()
    assert notices.text == "The settings can't be read."
    notices._close.click()
    assert notices.text == ""
    assert notices.isHidden()


def test_good_news_passes_and_uncovers_the_error_below_it(notices: Notices) -> None:
    notices.show_message("The project is cut short.", "error")
    notices.show_message("Saved.")
    notices.show_message("Saved again.")
    notices._timer.timeout.emit()
    assert notices.text == "The project is cut short."


def test_the_same_error_said_again_is_shown_once(notices: Notices) -> None:
    for _ in range(3):
        notices.show_message("Read-only.", "warning")
    notices._close.click()
    assert notices.isHidden()


def test_a_remedy_runs_once_and_puts_its_message_away(notices: Notices) -> None:
    done: list[str] = []
    notices.show_message("No room on the disk.", "error", remedy=("Try again", lambda: done.append("again")))
    notices._remedy.click()
    assert done == ["again"]
    assert notices.isHidden()


def test_a_broken_settings_file_is_said_and_the_window_opens(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.settings.config_folder", lambda: tmp_path)
    (tmp_path / "settings.json").write_text("{broken", encoding="utf-8")
    window = make_window(tmp_path / "state")
    qtbot.addWidget(window)
    assert "settings.json" in window.notices.text
    assert (tmp_path / "settings.json").read_text(encoding="utf-8") == "{broken"
    window.close()


def test_a_bug_in_a_slot_becomes_a_message_and_the_project_stays_usable(opened: Opened, qtbot: QtBot) -> None:
    window = opened("Officials denied it.")

    def stumble() -> None:
        raise RuntimeError("a bug in a slot")

    with qtbot.captureExceptions() as caught:
        QTimer.singleShot(0, window, stumble)
        qtbot.waitUntil(lambda: len(caught) == 1)
    hook = window.bug_hook
    hook(*caught[0])
    assert "went wrong" in window.notices.text
    assert "a bug in a slot" in window.notices._details.toPlainText()
    window.page.view.set_selection(0, 9)
    window.page.marking.use_label(next(iter(window.desk.project.labels.values())))
    assert len(window.desk.document.annotations) == 1
    assert sys.excepthook is not None


def test_a_window_that_can_not_keep_its_layout_opens_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be", encoding="utf-8")
    window = make_window(tmp_path / "state")
    qtbot.addWidget(window)
    assert "can't be kept" in window.notices.text
    window.close()


@pytest.mark.parametrize("content", [b"", b"\x00\xff\xfe", b"[General]\nlayout=@ByteArray(x)\ngeometry=7\nzoom=many\n"])
def test_a_window_opens_whatever_its_memory_says(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "window.ini").write_bytes(content)
    window = make_window(tmp_path)
    qtbot.addWidget(window)
    window.show()
    assert window.width() > 400
    window.close()


def test_a_message_is_reached_and_closed_from_the_keyboard(opened: Opened) -> None:
    window = opened()
    window.notices.show_message("The disk is nearly full.", "warning")
    QTest.keyClick(window.page.view, Qt.Key.Key_F6)
    assert window.notices._close.hasFocus()
    QTest.keyClick(window.notices._close, Qt.Key.Key_Escape)
    assert window.notices.isHidden()
    assert window.page.view.hasFocus()
    window.notices.show_message("The disk is nearly full.", "warning")
    QTest.keyClick(window.page.view, Qt.Key.Key_F6)
    QTest.keyClick(window.notices._close, Qt.Key.Key_Return)
    assert window.notices.isHidden()
