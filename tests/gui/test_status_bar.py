"""The status bar says where one is, how much there is, whose work it is and whether it is on the disk."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.errors import AnnotatorError
from annotator.gui.status import Field
from annotator.gui.window import Window
from annotator.services.project import Project

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]


def told(field: Field, words: str) -> bool:
    return words in field.text()


def test_the_place_of_the_caret_counts_paragraphs_and_code_points(opened: Opened, qtbot: QtBot) -> None:
    window = opened("One 🚢 ship.\n\nTwo ships.")
    place = window.status.place
    qtbot.waitUntil(lambda: place.text() == "Paragraph 1, character 0 of the document")
    window.page.view.set_caret(window.page.view.text().index("ships"))
    qtbot.waitUntil(lambda: place.text() == "Paragraph 2, character 17 of the document")
    QTest.keyClick(window.page.view, Key.Key_Right)
    qtbot.waitUntil(lambda: place.text() == "Paragraph 2, character 18 of the document")


def test_an_empty_paragraph_has_no_number(opened: Opened, qtbot: QtBot) -> None:
    window = opened("One.\n\nTwo.")
    window.page.view.set_caret(5)
    qtbot.waitUntil(lambda: window.status.place.text() == "Character 5")


def test_the_length_of_a_selection_is_told(opened: Opened, qtbot: QtBot) -> None:
    window = opened("One 🚢 ship.")
    window.page.view.set_selection(4, 10)
    qtbot.waitUntil(lambda: window.status.place.text() == "6 characters selected")
    assert "From character 4 to 10" in window.status.place.toolTip()


def test_counts_follow_the_work(opened: Opened) -> None:
    window = opened("Officials denied it.")
    assert window.status.counts.text() == "20 characters · 0 annotations"
    window.page.view.set_selection(0, 9)
    QTest.keyClick(window.page.view, Key.Key_A)
    QTest.keyClick(window.page.view, Key.Key_Z, Held.ControlModifier)
    window.page.view.set_selection(0, 9)
    QTest.keyClick(window.page.view, Key.Key_S)
    assert window.status.counts.text().startswith("20 characters · 1 ")


def test_the_direction_is_that_of_the_paragraph(opened: Opened, qtbot: QtBot) -> None:
    window = opened("A report.\nوزیر گفت که صادرات رشد کرد.")
    qtbot.waitUntil(lambda: window.status.direction.text() == "Left to right")
    window.page.view.set_caret(15)
    qtbot.waitUntil(lambda: window.status.direction.text() == "Right to left")


def test_whose_work_it_is_and_that_it_is_saved(opened: Opened) -> None:
    window = opened()
    assert window.status.annotator.text() == "Tester"
    assert "You annotate as Tester" in window.status.annotator.toolTip()
    assert window.status.saved.text() == "Saved"
    assert window.status.saved.accessibleName() == "Saving: Saved"
    window.filing.close()
    assert all(field.isHidden() for field in window.status.fields)


def test_a_step_that_could_not_be_written_is_told_until_one_is(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened("Officials denied it.")

    def full(*_arguments: object, **_named: object) -> str:
        raise AnnotatorError("There is no room on the disk.")

    with monkeypatch.context() as broken:
        broken.setattr(Project, "do", full)
        window.page.view.set_selection(0, 9)
        QTest.keyClick(window.page.view, Key.Key_A)
        assert window.status.saved.text() == "Not saved"
        assert "no room on the disk" in window.status.saved.toolTip()
    window.page.view.set_selection(0, 9)
    QTest.keyClick(window.page.view, Key.Key_A)
    assert window.status.saved.text() == "Saved"


def test_work_that_writes_in_the_background_is_told(opened: Opened, qtbot: QtBot) -> None:
    window = opened("A text.")
    texts: list[str] = []
    window.jobs.run("Importing", lambda _step: texts.append(window.status.saved.text()), writes=True)
    assert window.status.saved.text() == "Saving…"
    qtbot.waitUntil(lambda: window.status.saved.text() == "Saved")


def test_in_a_narrow_window_the_least_important_fields_give_way(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    qtbot.waitUntil(lambda: all(field.isVisible() for field in window.status.fields))
    QTest.keyClick(window, Key.Key_F9)
    window.resize(430, 600)
    qtbot.waitUntil(lambda: not window.status.direction.isVisible())
    assert window.status.saved.isVisible()
    assert window.status.place.isVisible()
    spans = sorted((f.x(), f.x() + f.width()) for f in window.status.fields if f.isVisible())
    assert all(left[1] <= right[0] for left, right in pairwise(spans))


def test_a_step_of_the_caret_does_not_lay_out_the_bar(opened: Opened, qtbot: QtBot) -> None:
    window = opened("word " * 400)
    view, status = window.page.view, window.status
    view.set_caret(1999)
    status.tell_place()
    changes: list[int] = []
    status.place.changed.connect(lambda: changes.append(1))
    for point in range(100):
        view.set_caret(point)
        status.tell_place()
    assert changes == []
