"""Choosing text with the mouse and with the keyboard."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.text.view import TextView
from tests.gui.text.conftest import Show
from tests.gui.text.scene import (
    ALT,
    CTRL,
    LEFT,
    NONE,
    SHIFT,
    chosen,
    click,
    double_click,
    drag,
    move,
    spot,
    triple_click,
)

LONG = "\n".join(f"Paragraph {n} tells that the minister spoke of number {n} again and again." for n in range(200))


def settled(view: TextView) -> list[tuple[int, int]]:
    heard: list[tuple[int, int]] = []
    view.selection_settled.connect(lambda start, end: heard.append((start, end)))
    return heard


def test_a_drag_is_widened_to_whole_words_when_it_ends(show: Show) -> None:
    view = show("The minister said nothing new.")
    heard = settled(view)
    drag(view, spot(view, 6), spot(view, 14))
    assert chosen(view) == "minister said"
    assert heard == [(4, 17)]


def test_widening_is_seen_during_the_drag(show: Show) -> None:
    view = show("The minister said nothing new.")
    drag(view, spot(view, 6), spot(view, 14), release=False)
    assert chosen(view) == "minister said"
    move(view, spot(view, 8), buttons=LEFT)
    assert chosen(view) == "minister"


def test_a_drag_backwards_is_widened_too_and_the_caret_leads(show: Show) -> None:
    view = show("The minister said nothing new.")
    drag(view, spot(view, 14), spot(view, 6))
    assert chosen(view) == "minister said"
    assert view.caret() == 4


def test_a_drag_with_alt_takes_what_was_dragged_over(show: Show) -> None:
    view = show("The minister said nothing new.")
    drag(view, spot(view, 6, 0.1), spot(view, 14, 0.1), ALT)
    assert chosen(view) == "nister s"


def test_a_drag_over_a_full_stop_leaves_it_out(show: Show) -> None:
    view = show("The minister said. Nothing.")
    drag(view, spot(view, 6), spot(view, 18))
    assert chosen(view) == "minister said"


def test_a_drag_in_persian_takes_the_words_it_ran_over(show: Show) -> None:
    text = "وزیر روز سه‌شنبه گفت که صادرات رشد کرد."
    view = show(text)
    first, last = text.index("شنبه") + 1, text.index("صادرات") + 2
    drag(view, spot(view, first), spot(view, last))
    assert chosen(view) == "سه‌شنبه گفت که صادرات"


def test_a_drag_over_half_an_emoji_takes_all_of_it(show: Show) -> None:
    view = show("so 👩🏽‍💻 said 📈 it")
    drag(view, spot(view, 3, 0.1), spot(view, 10, 0.4), ALT)
    assert chosen(view).startswith("👩🏽‍💻 ")


def test_double_click_selects_the_word_with_its_zwnj(show: Show) -> None:
    text = "نتیجه هفته آینده اعلام می‌شود، گفت."
    view = show(text)
    heard = settled(view)
    double_click(view, text.index("شود") + 1)
    assert chosen(view) == "می‌شود"
    assert heard == [view.selection()]


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ("او می‌رود و کتاب‌ها را می‌خواند.", Qt.Key.Key_Left, ["او ", "او می‌رود ", "او می‌رود و ", "او می‌رود و کتاب‌ها "]),
        ("قال الوزير إن ذلك", Qt.Key.Key_Left, ["قال ", "قال الوزير "]),
        ("彼は学校へ行く。", Qt.Key.Key_Right, ["彼", "彼は", "彼は学校", "彼は学校へ"]),
    ],
)
def test_control_shift_and_an_arrow_choose_word_by_word(
    show: Show, text: str, key: Qt.Key, expected: list[str]
) -> None:
    view = show(text)
    view.set_caret(0)
    said = []
    for _ in expected:
        QTest.keyClick(view, key, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        said.append(chosen(view))
    assert said == expected


def test_double_click_selects_a_word_with_combining_marks(show: Show) -> None:
    view = show("the cafe\u0301 owners")
    double_click(view, 5)
    assert chosen(view) == "cafe\u0301"


def test_triple_click_selects_the_sentence(show: Show) -> None:
    view = show("He left. Did she say no? They agreed.")
    triple_click(view, 13)
    assert chosen(view) == "Did she say no?"


def test_triple_click_stops_at_the_arabic_question_mark(show: Show) -> None:
    text = "آیا وزیر رفت؟ بله رفت."
    view = show(text)
    triple_click(view, text.index("وزیر"))
    assert chosen(view) == "آیا وزیر رفت؟"


def test_shift_click_extends_from_the_caret_and_is_not_widened(show: Show) -> None:
    view = show("The minister said nothing new.")
    click(view, 6, 0.1)
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, spot(view, 14, 0.1))
    assert chosen(view) == "nister s"


def test_a_click_takes_the_selection_away_and_settles_nothing(show: Show) -> None:
    view = show("The minister said nothing new.")
    view.set_selection(0, 3)
    heard = settled(view)
    click(view, 8)
    assert not view.has_text_selection()
    assert heard == []


def test_a_drag_beyond_the_edge_scrolls_on(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    start = spot(view, 5)
    drag(view, start, QPoint(start.x(), view.viewport().height() + 60), release=False)
    qtbot.waitUntil(lambda: view.top_position() > 200, timeout=3000)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(start.x(), view.viewport().height() + 60))
    start_point, end = view.selection()
    assert start_point == 0
    assert end > 500
    top = view.top_position()
    qtbot.wait(80)
    assert view.top_position() == top


@pytest.mark.parametrize("line", ["The minister said nothing.\n", "وزیر روز سه‌شنبه گفت که صادرات رشد کرد.\n"])
def test_down_and_up_walk_over_every_line_in_either_direction(show: Show, line: str) -> None:
    view = show(line * 30)
    seen = [view.caret()]
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_Down)
        seen.append(view.caret())
    assert [point // len(line) for point in seen] == list(range(31))
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.caret() // len(line) == 0


def test_down_keeps_its_column_over_a_short_line(show: Show) -> None:
    view = show("The minister said nothing.\nNo.\nThe minister said nothing.")
    view.set_caret(12)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.caret() == 30
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.caret() == 31 + 12


def test_down_in_a_wrapped_persian_paragraph_never_sticks(show: Show) -> None:
    view = show("وزیر روز سه‌شنبه گفت (Reuters) که ۳۴٫۶ درصد رشد کرد. " * 40)
    seen: list[int] = []
    for _ in range(200):
        seen.append(view.caret())
        QTest.keyClick(view, Qt.Key.Key_Down)
        if view.caret() == seen[-1]:
            break
    assert all(before < after for before, after in itertools.pairwise(seen))
    assert len(view.text()) - seen[-1] < 90


def test_page_down_shows_the_next_page_with_a_line_in_common(show: Show) -> None:
    view = show(LONG)
    page = view.viewport().height()
    before = view.verticalScrollBar().value()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    moved = view.verticalScrollBar().value() - before
    assert page * 0.7 < moved < page
    assert view.caret() > 0
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.verticalScrollBar().value() == before


def test_page_down_to_the_end_puts_the_caret_on_the_last_line(show: Show) -> None:
    view = show(LONG)
    for _ in range(60):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.caret() > len(LONG) - 80
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_home_and_end_stay_on_their_line(show: Show) -> None:
    view = show("word " * 100)
    view.set_caret(200)
    QTest.keyClick(view, Qt.Key.Key_Home)
    start = view.caret()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert start <= 200 < view.caret()
    assert view.caret() - start < 120


def test_ctrl_end_and_ctrl_home_reach_both_ends(show: Show) -> None:
    view = show(LONG)
    QTest.keyClick(view, Qt.Key.Key_End, CTRL)
    assert view.caret() == len(LONG)
    assert view.verticalScrollBar().value() > view.verticalScrollBar().maximum() * 0.98
    QTest.keyClick(view, Qt.Key.Key_Home, CTRL)
    assert view.caret() == 0


def test_shift_and_arrows_choose_by_characters_without_widening(show: Show) -> None:
    view = show("The minister said.")
    view.set_caret(5)
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert chosen(view) == "ini"


def test_ctrl_shift_and_arrows_choose_by_words(show: Show) -> None:
    view = show("The minister said.")
    view.set_caret(4)
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT | CTRL)
    assert chosen(view).strip() == "minister"


def test_shift_down_keeps_the_anchor(show: Show) -> None:
    view = show("The minister said.\nThe union said.")
    view.set_caret(4)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert view.selection()[0] == 4
    assert 20 < view.selection()[1] < 26


def test_an_arrow_steps_over_a_whole_emoji(show: Show) -> None:
    view = show("a👩🏽‍💻b")
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.caret() == 5


def test_the_seam_inside_a_long_paragraph_costs_no_extra_step(show: Show) -> None:
    view = show("word " * 2000)
    seam = view.sheet.text.starts[1]
    view.set_caret(seam - 1)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.caret() == seam + 1
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.caret() == seam - 1


def test_left_leads_on_in_persian(show: Show) -> None:
    view = show("وزیر گفت")
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert view.selection() == (1, 2)
    assert view.caret() == 2


def test_choosing_all_leaves_the_place(show: Show) -> None:
    view = show(LONG)
    view.restore_top(5000)
    top = view.top_position()
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert view.selection() == (0, len(LONG))
    assert view.top_position() == top


def test_the_caret_is_told_when_it_moves(show: Show) -> None:
    view = show("The minister said.")
    heard: list[int] = []
    view.caret_moved.connect(heard.append)
    QTest.keyClick(view, Qt.Key.Key_Right)
    view.set_caret(9)
    assert heard == [1, 9]


def test_typing_changes_nothing(show: Show) -> None:
    view = show("The minister said.")
    view.set_selection(0, 3)
    for key in (Qt.Key.Key_X, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    QTest.keyClick(view, Qt.Key.Key_V, CTRL)
    QTest.keyClick(view, Qt.Key.Key_X, CTRL)
    assert view.toPlainText() == "The minister said."
    assert chosen(view) == "The"
