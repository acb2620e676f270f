"""Labelling, moving, relabelling and deleting, by real keys and mouse, and what is then seen and stored."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.window import Window
from tests.trade import signs_in

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]


def stored(window: Window) -> str:
    assert window.desk.project is not None
    assert window.desk.document is not None
    return signs_in(window.desk.project, window.desk.document.id)


def press(window: Window, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    QTest.keyClick(window.page.view, key, held)


def place_of(window: Window, word: str, last: bool = False) -> QPoint:
    """A point of the viewport on the first (or last) letter of a word."""
    view = window.page.view
    assert window.desk.document is not None
    at = window.desk.document.text.index(word) + (len(word) - 1 if last else 0)
    for y in range(0, view.viewport().height(), 3):
        for x in range(0, view.viewport().width(), 3):
            marks = view.cursorForPosition(QPoint(x, y))
            if marks.position() == at and view.cursorRect(marks).top() <= y:
                return QPoint(x + 3, y + 8)
    raise AssertionError(f"{word!r} is not to be seen")


def test_a_span_selected_with_the_keyboard_gets_the_label_of_the_key(opened: Opened) -> None:
    window = opened("Officials denied it.")
    press(window, Key.Key_Home, Held.ControlModifier)
    press(window, Key.Key_Right, Held.ControlModifier | Held.ShiftModifier)
    press(window, Key.Key_Left, Held.ShiftModifier)
    press(window, Key.Key_A)
    assert stored(window) == "[actor Officials] denied it."


def test_blanks_and_line_ends_at_the_edges_of_a_selection_are_left_out(opened: Opened) -> None:
    window = opened("The officials denied it\nand left.")
    press(window, Key.Key_Home, Held.ControlModifier)
    press(window, Key.Key_Right, Held.ControlModifier)
    for _ in range(3):
        press(window, Key.Key_Right, Held.ControlModifier | Held.ShiftModifier)
    press(window, Key.Key_Right, Held.ShiftModifier)
    start, end = window.page.view.selection()
    assert window.page.view.text()[start:end] == "officials denied it\n"
    press(window, Key.Key_C)
    assert stored(window) == "The [claim officials denied it]\nand left."
    press(window, Key.Key_C)
    assert stored(window) == "The officials denied it\nand left."


def test_blanks_alone_are_labelled_as_they_are(opened: Opened) -> None:
    window = opened("One  two.")
    window.page.view.set_selection(3, 5)
    press(window, Key.Key_C)
    assert stored(window) == "One[claim   ]two."


def test_the_same_key_on_the_same_span_takes_the_label_off(opened: Opened) -> None:
    window = opened("Officials denied it.")
    window.page.view.set_selection(0, 9)
    press(window, Key.Key_A)
    press(window, Key.Key_A)
    assert stored(window) == "Officials denied it."


def test_one_span_may_have_two_labels(opened: Opened) -> None:
    window = opened("Officials denied it.")
    window.page.view.set_selection(0, 9)
    press(window, Key.Key_A)
    press(window, Key.Key_S)
    assert window.desk.document is not None
    assert len(window.desk.document.annotations) == 2


def test_a_label_stays_armed_for_span_after_span_until_escape(opened: Opened) -> None:
    window = opened("Ministers spoke. Officials denied it.")
    press(window, Key.Key_A)
    assert window.page.marking.armed is not None
    for word in ("Ministers", "Officials"):
        viewport, point = window.page.view.viewport(), place_of(window, word)
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Held.NoModifier, point)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Held.NoModifier, point)
        QTest.qWait(QApplication.doubleClickInterval() + 50)
    assert stored(window) == "[actor Ministers] spoke. [actor Officials] denied it."
    press(window, Key.Key_Escape)
    assert window.page.marking.armed is None


def test_another_labels_key_relabels_the_selected_annotation(opened: Opened) -> None:
    window = opened("[actor Officials] denied it.")
    press(window, Key.Key_Tab)
    press(window, Key.Key_S)
    assert stored(window) == "[source Officials] denied it."


def test_delete_removes_the_selected_annotation_and_undo_brings_it_back(opened: Opened) -> None:
    window = opened("[actor Officials] denied it.")
    press(window, Key.Key_Tab)
    press(window, Key.Key_Delete)
    assert stored(window) == "Officials denied it."
    assert "Remove actor from “Officials”" in window.actions_["undo"].text()
    press(window, Key.Key_Z, Held.ControlModifier)
    assert stored(window) == "[actor Officials] denied it."
    press(window, Key.Key_Z, Held.ControlModifier | Held.ShiftModifier)
    assert stored(window) == "Officials denied it."


@pytest.mark.parametrize(
    ("key", "held", "seen"),
    [
        (Key.Key_Right, Held.AltModifier | Held.ShiftModifier, "a [claim bcd e]fg h"),
        (Key.Key_Left, Held.AltModifier | Held.ShiftModifier, "a [claim bc]d efg h"),
        (Key.Key_Right, Held.AltModifier | Held.ShiftModifier | Held.ControlModifier, "a [claim bcd efg] h"),
        (Key.Key_Left, Held.AltModifier, "a[claim  bcd] efg h"),
        (Key.Key_Right, Held.AltModifier, "a b[claim cd] efg h"),
        (Key.Key_Left, Held.AltModifier | Held.ControlModifier, "[claim a bcd] efg h"),
    ],
)
def test_keys_move_a_boundary_by_a_character_or_a_word(opened: Opened, key: Qt.Key, held: Held, seen: str) -> None:
    window = opened("a [claim bcd] efg h")
    press(window, Key.Key_Tab)
    press(window, key, held)
    if "bcd e]" in seen:
        press(window, key, held)
    assert stored(window) == seen


def test_the_left_arrow_goes_on_in_a_right_to_left_paragraph(opened: Opened) -> None:
    window = opened("وزیر [claim گفت] که")
    press(window, Key.Key_Tab)
    press(window, Key.Key_Left, Held.AltModifier | Held.ShiftModifier | Held.ControlModifier)
    assert stored(window) == "وزیر [claim گفت که]"


@pytest.mark.parametrize(
    ("letter", "scan"), [("ز", 54), ("ؤ", 54), ("ב", 54), ("с", 54), ("ش", 38), ("ф", 38), ("س", 39), ("ب", 41)]
)
def test_label_keys_hold_by_their_place_under_other_layouts(opened: Opened, letter: str, scan: int) -> None:
    window = opened("Officials denied it.")
    window.page.view.set_selection(0, 9)
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Held.NoModifier, scan, 0, 0, letter)
    QApplication.sendEvent(window.page.view, event)
    label = {54: "claim", 38: "actor", 39: "source", 41: "figure"}[scan]
    assert stored(window) == f"[{label} Officials] denied it."


def test_tab_goes_through_the_annotations_in_reading_order_and_back(opened: Opened) -> None:
    window = opened("[claim a [actor b] c] d [figure 7]")
    seen = []
    for _ in range(4):
        press(window, Key.Key_Tab)
        assert window.desk.selected is not None
        seen.append(window.desk.selected.quote)
    assert seen == ["a b c", "b", "7", "a b c"]
    # As Qt tells Shift and Tab; the shortcut must be found in one way only, or it is ambiguous and does nothing.
    press(window, Key.Key_Backtab, Held.ShiftModifier)
    assert window.desk.selected.quote == "7"


def test_a_key_cycles_through_a_stack_smallest_first(opened: Opened) -> None:
    window = opened("[claim one [source two [actor three] four] five]")
    window.page.view.set_caret(window.desk.document.text.index("three") + 2)
    seen = []
    for _ in range(4):
        press(window, Key.Key_QuoteLeft)
        seen.append(window.desk.selected.quote)
    assert seen == ["three", "two three four", "one two three four five", "three"]


def test_a_click_selects_the_smallest_annotation_and_the_next_click_the_one_around_it(opened: Opened) -> None:
    window = opened("[claim one [actor two] three]")
    point = place_of(window, "two")
    for quote in ("two", "one two three"):
        QTest.mouseClick(window.page.view.viewport(), Qt.MouseButton.LeftButton, Held.NoModifier, point)
        QTest.qWait(QApplication.doubleClickInterval() + 50)
        assert window.desk.selected.quote == quote


def test_a_colleagues_annotation_is_not_changed(opened: Opened) -> None:
    window = opened("[actor Officials] denied it.")
    project = window.desk.project
    from annotator.domain.annotator import new_annotator
    from annotator.domain.change import Change, Message

    other = new_annotator("Colleague")
    project.do(Change(Message("annotator.added", {"name": "Colleague"}), created=(other,)))
    project.use_annotator(other.id)
    press(window, Key.Key_Tab)
    press(window, Key.Key_Delete)
    assert stored(window) == "[actor Officials] denied it."
    assert "belongs to Tester" in window.notices.text


def test_three_steps_back_are_three_steps_forth(opened: Opened) -> None:
    window = opened("Officials denied it.")
    window.page.view.set_selection(0, 9)
    for key in (Key.Key_A, Key.Key_Escape):
        press(window, key)
    for key in (Key.Key_S, Key.Key_C):
        press(window, key)
    before = stored(window)
    for _ in range(3):
        press(window, Key.Key_Z, Held.ControlModifier)
    assert stored(window) == "Officials denied it."
    assert "Mark" in window.actions_["redo"].text()
    for _ in range(3):
        press(window, Key.Key_Z, Held.ControlModifier | Held.ShiftModifier)
    assert stored(window) == before
    assert not window.actions_["redo"].isEnabled()


@pytest.mark.parametrize(("letter", "scan"), [("ظ", 52), ("я", 52), ("ז", 52)])
def test_control_and_a_letter_undo_by_their_place_under_other_layouts(opened: Opened, letter: str, scan: int) -> None:
    window = opened("[actor Officials] denied it.")
    press(window, Key.Key_Tab)
    press(window, Key.Key_Delete)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = QKeyEvent(kind, ord(letter), Held.ControlModifier, scan, 0, 0, letter)
        QApplication.sendEvent(window.page.view, key)
    assert stored(window) == "[actor Officials] denied it."


def test_the_hint_beside_the_labels_is_cut_at_its_end(opened: Opened) -> None:
    window = opened("Officials denied it.")
    window.page.view.set_selection(0, 9)
    hint = window.page.armed
    assert hint.shown == "C, A, F, S label the selection"
    hint.setFixedWidth(90)
    window.page.header.layout().activate()
    assert hint.shown.startswith("C, A, F")
    assert hint.shown.endswith("…")


def test_a_labels_key_in_a_read_only_project_says_why_it_does_nothing(opened: Opened) -> None:
    window = opened("Officials denied it.")
    path = window.desk.project.path
    window.filing.close()
    assert window.filing.open_path(path, read_only=True)
    window.page.view.set_selection(0, 9)
    press(window, Key.Key_C)
    assert "read-only" in window.notices.text
    assert stored(window) == "Officials denied it."


def test_undo_puts_good_news_away_and_leaves_warnings(opened: Opened) -> None:
    window = opened("Officials denied it.")
    window.page.view.set_selection(0, 9)
    press(window, Key.Key_C)
    window.desk.say("A figure is missing.", "warning")
    window.desk.say("One thing is labelled.")
    press(window, Key.Key_Z, Held.ControlModifier)
    assert window.notices.text == "A figure is missing."
