"""What is asked while files come in: the columns of a table that does not tell, and passwords."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.formats import IMPORTERS
from annotator.gui import ask
from annotator.gui.sources.columns import SUFFIXES, ColumnsSheet
from annotator.gui.sources.passwords import PasswordSheet
from annotator.gui.window import Window
from tests.formats.making import saved
from tests.gui.waiting import at_rest, dialog_of, is_closed
from tests.services.test_reading import locked

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Opened = Callable[..., Window]
LONG = "The minister said at length that nothing was decided about the harbour. " * 3


@pytest.fixture(autouse=True)
def _stops(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that fails while something is asked closes its window unasked."""
    monkeypatch.setattr(ask, "yes", lambda *_, **__: True)


def texts(window: Window) -> dict[str, str]:
    project = window.desk.project
    assert project is not None
    return {row.title: project.text(row.id) for row in project.documents()}


def choose(box: QComboBox, name: str) -> None:
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findText(name)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == name


def test_every_kind_of_table_is_looked_at() -> None:
    peekable = {suffix for one in IMPORTERS if one.peek for suffix in one.suffixes}
    assert peekable | {".jsonl", ".ndjson"} == set(SUFFIXES)


def test_a_table_that_does_not_tell_is_asked_about_and_the_answer_remembered(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened()
    table = saved(tmp_path, "a.csv", f"short,long\nFirst claim,{LONG}\n")
    window.filing.take_in([table])
    sheet = dialog_of(window, ColumnsSheet, qtbot)
    assert (sheet.text.currentText(), sheet.title.currentText()) == ("long", "The first words of the text")
    assert sheet.table.item(0, 0).text() == "First claim"
    assert sheet.table.horizontalHeaderItem(1).text() == "long\ntext"
    choose(sheet.text, "short")
    choose(sheet.title, "short")
    QTest.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    assert "can't be the same column" in sheet.problem.text()
    choose(sheet.title, "long")
    QTest.keyClick(sheet.title, Qt.Key.Key_Return)
    at_rest(window, qtbot)
    assert texts(window)[" ".join(LONG.split())] == "First claim"
    window.filing.take_in([saved(tmp_path, "b.csv", f"long,short\n{LONG},Second claim\n")])
    at_rest(window, qtbot)
    assert "Second claim" in texts(window).values()
    assert is_closed(sheet)


def test_a_table_that_tells_comes_in_unasked_and_escape_brings_nothing_in(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened()
    window.filing.take_in([saved(tmp_path, "a.csv", f"title,text\nTold,{LONG}\n")])
    at_rest(window, qtbot)
    assert "Told" in texts(window)
    window.filing.take_in([saved(tmp_path, "b.csv", f"x,y\nNot told,{LONG}\n"), saved(tmp_path, "c.txt", "Plain")])
    QTest.keyClick(dialog_of(window, ColumnsSheet, qtbot), Qt.Key.Key_Escape)
    at_rest(window, qtbot)
    assert len(texts(window)) == 2


def test_import_a_table_asks_always_and_a_file_that_is_none_is_reported(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    table = saved(tmp_path, "a.csv", f"title,text,summary\nTold,{LONG},Shorter words\n")
    monkeypatch.setattr(ask, "files_to_import", lambda *_: [table])
    window.actions_["import_table"].trigger()
    sheet = dialog_of(window, ColumnsSheet, qtbot)
    choose(sheet.text, "summary")
    QTest.keyClick(sheet.text, Qt.Key.Key_Return)
    at_rest(window, qtbot)
    assert texts(window)["Told"] == "Shorter words"


def asked(window: Window, qtbot: QtBot) -> PasswordSheet:
    """The question, when the reader's process has been begun."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(PasswordSheet)), timeout=20_000)
    return dialog_of(window, PasswordSheet, qtbot)


def typed(field: QLineEdit, words: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_password_is_typed_unseen_and_a_wrong_one_can_be_corrected(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened()
    window.filing.take_in([locked(tmp_path)])
    sheet = asked(window, qtbot)
    assert sheet.field.displayText() == ""
    QTest.keyClicks(sheet.field, "wr")
    assert "wr" not in sheet.field.displayText()
    typed(sheet.field, "wrong")
    qtbot.waitUntil(lambda: is_closed(sheet))
    second = dialog_of(window, PasswordSheet, qtbot)
    assert second.problem.text() == "That was not it. You can try 2 more times."
    typed(second.field, "key")
    at_rest(window, qtbot)
    assert texts(window)["a"] == "Secret words"


def test_a_file_can_be_left_out_and_the_rest_comes_in(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    window = opened()
    window.filing.take_in([locked(tmp_path), saved(tmp_path, "b.txt", "Plain words")])
    QTest.keyClick(asked(window, qtbot), Qt.Key.Key_Escape)
    at_rest(window, qtbot)
    assert "b" in texts(window)
    assert "a" not in texts(window)


def test_an_import_that_is_stopped_takes_its_question_back(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    window = opened()
    window.filing.take_in([locked(tmp_path)])
    sheet = asked(window, qtbot)
    window.jobs.stop_all()
    qtbot.waitUntil(lambda: is_closed(sheet))
    assert "a" not in texts(window)
