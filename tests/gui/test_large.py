"""A large document: its text at once, its annotations when they have been read, the window free meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui import desk
from annotator.gui.window import Window
from annotator.services import annotating
from tests.trade import signs_in

Opened = Callable[..., Window]
LONG = "A [actor minister] said [claim that exports rose].\n" * 40


@pytest.fixture
def large(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A project with a short document that is open, and one that counts as large."""
    window = opened("Short.", LONG)
    monkeypatch.setattr(desk, "LARGE", 1000)
    return window


def long_one(window: Window) -> str:
    return window.desk.project.documents()[1].id


def test_the_text_of_a_large_document_is_to_be_read_before_its_annotations_are(large: Window, qtbot: QtBot) -> None:
    large.desk.open_document(long_one(large))
    assert large.desk.document is None
    assert large.page.view.text().startswith("A minister said")
    assert "Opening" in large.page.armed.text()
    assert large.centre.currentWidget() is large.page
    qtbot.waitUntil(lambda: large.desk.document is not None, timeout=5000)
    assert len(large.page.view.marks_between(0, 10_000)) == 80
    assert large.panels["annotations"].model.rowCount() == 80
    assert large.page.armed.text() == ""


def test_keys_do_nothing_to_a_document_that_is_still_being_opened(large: Window, qtbot: QtBot) -> None:
    large.desk.open_document(long_one(large))
    large.page.view.set_selection(0, 1)
    QTest.keyClick(large.page.view, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: large.desk.document is not None, timeout=5000)
    assert len(large.desk.document.annotations) == 80
    assert large.page.view.selection() == (0, 1)
    QTest.keyClick(large.page.view, Qt.Key.Key_S)
    assert len(large.desk.document.annotations) == 81


def test_another_document_may_be_opened_while_a_large_one_is_still_coming(large: Window, qtbot: QtBot) -> None:
    short = large.desk.project.documents()[0].id
    large.desk.open_document(long_one(large))
    large.desk.open_document(short)
    assert large.desk.document.id == short
    qtbot.waitUntil(lambda: not large.jobs.running, timeout=5000)
    qtbot.wait(20)
    assert large.desk.document.id == short
    assert large.page.view.text() == "Short."


def test_a_change_made_while_the_annotations_were_read_is_not_missed(large: Window, qtbot: QtBot) -> None:
    project, document = large.desk.project, long_one(large)
    large.desk.open_document(document)
    first = project.annotations(document)[0]
    project.do(annotating.remove([first]))
    qtbot.waitUntil(lambda: large.desk.document is not None, timeout=5000)
    assert len(large.desk.document.annotations) == 79
    assert signs_in(project, document).count("[") == 79


def test_the_project_may_be_closed_while_a_large_document_is_still_coming(large: Window, qtbot: QtBot) -> None:
    large.desk.open_document(long_one(large))
    large.filing.close()
    qtbot.wait(50)
    assert large.desk.document is None
    assert large.centre.currentWidget() is large.welcome
