"""From the card, a file is read again in another encoding after a look at how it begins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui import ask
from annotator.gui.sources.card import AboutDocument
from annotator.gui.sources.rereading import RereadSheet
from annotator.gui.window import Window
from annotator.services.importing import import_paths
from tests.formats.making import saved
from tests.gui.waiting import at_rest, dialog_of, is_closed
from tests.services.test_rereading import WORDS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Opened = Callable[..., Window]


def test_the_wrong_text_is_replaced_by_the_right_one_and_undo_brings_it_back(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, path = opened(), saved(tmp_path, "horse.txt", WORDS.encode("cp1250"))
    project = window.desk.project
    assert project is not None
    report = import_paths(project, [path], encoding="latin-1")
    window.desk.open_document(report.first_document or "")
    window.actions_["about_document"].trigger()
    card = window.findChild(AboutDocument)
    assert isinstance(card, AboutDocument)
    assert card.forms[0].facts["encoding"].text() == "iso8859-1"
    monkeypatch.setattr(ask, "file_to_read_again", lambda *_: saved(tmp_path, "other.txt", "Other"))
    QTest.mouseClick(card.forms[0].again, Qt.MouseButton.LeftButton)
    assert "is not the file" in window.notices.text
    monkeypatch.setattr(ask, "file_to_read_again", lambda *_: path)
    QTest.mouseClick(card.forms[0].again, Qt.MouseButton.LeftButton)
    sheet = dialog_of(window, RereadSheet, qtbot)
    assert sheet.preview.toPlainText() != WORDS
    while sheet.encoding.currentText() != "cp1250":
        QTest.keyClick(sheet.encoding, Qt.Key.Key_Up)
    assert sheet.preview.toPlainText() == WORDS
    QTest.keyClick(sheet.encoding, Qt.Key.Key_Return)
    at_rest(window, qtbot)
    qtbot.waitUntil(lambda: is_closed(sheet))
    assert window.page.view.toPlainText() == WORDS
    assert card.forms[0].facts["encoding"].text() == "cp1250"
    assert project.document_count() == 2
    window.actions_["undo"].trigger()
    assert [row.id for row in project.documents()][-1] == report.first_document
