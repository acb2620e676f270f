"""Finding in the open document by real keys: what is marked, gone to and said."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.window import Window

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]


def ask(window: Window, typed: str, qtbot: QtBot) -> None:
    QTest.keyClick(window.page.view, Key.Key_F, Held.ControlModifier)
    assert window.page.finding.field.hasFocus()
    # Keys can be sent for Latin letters only; what is typed on another keyboard arrives like this.
    window.page.finding.field.insert(typed)
    qtbot.waitUntil(lambda: not window.page.finding._rest.isActive(), timeout=2000)


def chosen(window: Window) -> str:
    start, end = window.page.view.selection()
    return window.page.view.text()[start:end]


def test_hits_are_counted_as_one_types_and_gone_to_with_return(opened: Opened, qtbot: QtBot) -> None:
    window = opened("Café owners met. The cafe closed.\nNo CAFÉ is open.")
    ask(window, "cafe", qtbot)
    assert "3 hits" in window.page.finding.count.text()
    seen = []
    for _ in range(4):
        QTest.keyClick(window.page.finding.field, Key.Key_Return)
        seen.append((chosen(window), window.page.finding.count.text()))
    assert [text for text, _ in seen] == ["Café", "cafe", "CAFÉ", "Café"]
    assert seen[2][1] == "3 of 3"
    QTest.keyClick(window.page.finding.field, Key.Key_Return, Held.ShiftModifier)
    assert chosen(window) == "CAFÉ"


def test_f3_goes_on_from_the_text_and_a_hit_is_labelled_with_one_key(opened: Opened, qtbot: QtBot) -> None:
    window = opened("The ministry said. A ministry denied.")
    ask(window, "ministry", qtbot)
    QTest.keyClick(window.page.finding.field, Key.Key_Escape)
    assert window.page.finding.isHidden()
    assert window.page.view.hasFocus()
    ask(window, "", qtbot)
    QTest.keyClicks(window.page.finding.field, "ministry")
    QTest.keyClick(window.page.finding.field, Key.Key_Return)
    window.page.view.setFocus()
    QTest.keyClick(window.page.view, Key.Key_A)
    QTest.keyClick(window.page.view, Key.Key_F3)
    QTest.keyClick(window.page.view, Key.Key_A)
    assert [a.quote for a in window.desk.document.in_order()] == ["ministry", "ministry"]


def test_persian_is_found_in_whatever_spelling(opened: Opened, qtbot: QtBot) -> None:
    window = opened("او می‌شود رفت. این كتاب میشود.")
    ask(window, "میشود", qtbot)
    assert "2 hits" in window.page.finding.count.text()
    QTest.keyClick(window.page.finding.field, Key.Key_Return)
    assert chosen(window) == "می‌شود"


@pytest.mark.parametrize(
    ("how", "typed", "said"),
    [
        ("case", "Water", "1 hit"),
        ("whole_words", "water", "2 hits"),
        ("regular", r"w\w+r", "3 hits"),
        ("regular", "(", "no regular expression"),
        ("case", "nowhere", "Nothing found"),
    ],
)
def test_buttons_say_how_to_find(opened: Opened, qtbot: QtBot, how: str, typed: str, said: str) -> None:
    window = opened("Water and water, waterworks.")
    ask(window, typed, qtbot)
    window.page.finding.how[how].click()
    assert said in window.page.finding.count.text()


def test_hits_are_marked_in_the_text_and_along_the_scroll_bar(opened: Opened, qtbot: QtBot) -> None:
    window = opened("\n".join(f"Line {n} of {'water' if n % 40 == 0 else 'text'}." for n in range(200)))
    QApplication.processEvents()
    bar = window.page.view.verticalScrollBar()
    before = bar.grab().toImage()
    ask(window, "water", qtbot)
    assert window.page.finding.marks.count == 5
    assert bar.grab().toImage() != before
    QTest.keyClick(window.page.finding.field, Key.Key_Escape)
    assert window.page.finding.marks.isHidden()


def test_the_bar_looks_again_in_the_next_document(opened: Opened, qtbot: QtBot) -> None:
    window = opened("water", "no match here", "water water")
    ask(window, "water", qtbot)
    for said in ("Nothing found", "2 hits"):
        QTest.keyClick(window.page.finding.field, Key.Key_Down, Held.AltModifier)
        assert said in window.page.finding.count.text()


def test_escape_closes_the_bar_from_its_buttons_too(opened: Opened, qtbot: QtBot) -> None:
    window = opened("The ministry said.")
    ask(window, "ministry", qtbot)
    for button in (window.page.finding.all, window.page.finding.how["case"]):
        button.setFocus()
        QTest.keyClick(button, Key.Key_Escape)
        assert window.page.finding.isHidden()
        assert window.page.view.hasFocus()
        ask(window, "ministry", qtbot)


def test_delete_after_a_hit_leaves_the_annotation_that_was_selected_before(opened: Opened, qtbot: QtBot) -> None:
    window = opened("The [claim rate rose].\nA canal was dug.")
    QTest.keyClick(window.page.view, Key.Key_Tab)
    ask(window, "canal", qtbot)
    QTest.keyClick(window.page.finding.field, Key.Key_Return)
    QTest.keyClick(window.page.finding.field, Key.Key_Escape)
    QTest.keyClick(window.page.view, Key.Key_Delete)
    assert [a.quote for a in window.desk.document.in_order()] == ["rate rose"]
