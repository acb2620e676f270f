"""What a screen reader is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.annotator import new_annotator
from annotator.domain.change import Change, Message
from annotator.gui.window import Window
from tests.trade import add_document

Opened = Callable[..., Window]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    words: list[str] = []
    monkeypatch.setattr("annotator.gui.text.view.TextView.announce", lambda _view, text: words.append(text))
    return words


def test_an_annotation_is_said_when_it_is_selected(opened: Opened, said: list[str]) -> None:
    window = opened("The [actor water ministry] denied it.")
    QTest.keyClick(window.page.view, Qt.Key.Key_Tab)
    assert said == ["actor, 2 words: water ministry"]


def test_annotations_are_said_when_the_caret_comes_into_them_smallest_first(
    opened: Opened, said: list[str], qtbot: QtBot
) -> None:
    window = opened("It [claim rose by [figure 12] percent].")
    view = window.page.view
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: said == ["claim, 4 words: rose by 12 percent"])
    view.set_caret(11)
    qtbot.waitUntil(lambda: said[1:] == ["figure, 1 word: 12"])
    view.set_caret(14)
    qtbot.wait(250)
    assert len(said) == 2


def test_whose_annotation_it_is_is_said_of_other_annotators(opened: Opened, said: list[str]) -> None:
    window = opened("First.")
    project = window.desk.project
    other = new_annotator("Maryam")
    project.do(Change(Message("annotator.added", {"name": "Maryam"}), created=(other,)))
    document = add_document(project, "[source The agency] said so.", "Second", other.id)
    window.desk.open_document(document.id)
    QTest.keyClick(window.page.view, Qt.Key.Key_Tab)
    assert said[-1] == "source, by Maryam, 2 words: The agency"


def test_the_marks_of_other_annotators_run_above_the_text(opened: Opened) -> None:
    window = opened("First.")
    project = window.desk.project
    other = new_annotator("Maryam")
    project.do(Change(Message("annotator.added", {"name": "Maryam"}), created=(other,)))
    document = add_document(project, "[source The agency] said so.", "Second", other.id)
    window.desk.open_document(document.id)
    assert window.page.view.sheet.above == {other.id}
    window.desk.open_document(project.documents()[0].id)
    assert window.page.view.sheet.above == frozenset()
