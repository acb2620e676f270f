"""The reading place: scrolling, zooming and resizing never lose it."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.text.marks import Mark
from annotator.gui.text.view import TextView
from tests.gui.text.conftest import Show
from tests.gui.text.scene import CTRL, NONE, rect

_SENTENCE = "وزیر گفت the minister 📈 said خبرگزاری on Tuesday השר that 34.6 percent exports rose"


def uneven(paragraphs: int, seed: int = 5) -> str:
    """Paragraphs of very different lengths and directions, whose heights no estimate foretells."""
    rng, words = random.Random(seed), _SENTENCE.split()
    return "\n".join(" ".join(rng.choices(words, k=rng.choice((1, 4, 30, 200)))) for _ in range(paragraphs))


def first_line(view: TextView) -> int:
    return view.top_position()


@pytest.mark.parametrize("point", [0, 3000, 20_000])
def test_zooming_keeps_the_line_at_the_top(show: Show, point: int) -> None:
    view = show(uneven(300))
    view.restore_top(point)
    top = first_line(view)
    for points in (20.0, 8.0, 16.0, 13.0):
        view.set_zoom(points)
        assert view.sheet.text.segment_at(first_line(view)) == view.sheet.text.segment_at(top)
    assert first_line(view) == top


def test_resizing_step_by_step_does_not_creep(show: Show) -> None:
    view = show(uneven(300))
    view.restore_top(20_000)
    top = first_line(view)
    for width in (*range(900, 400, -37), *range(400, 900, 41), 900):
        view.resize(width, 700)
    assert first_line(view) == top


def test_changing_the_height_keeps_the_line_at_the_top(show: Show) -> None:
    view = show(uneven(300))
    view.restore_top(20_000)
    top = first_line(view)
    for height in (200, 900, 500):
        view.resize(900, height)
    assert first_line(view) == top


def test_scrolling_by_small_steps_moves_the_text_by_just_these_steps(show: Show) -> None:
    view = show(uneven(300))
    view.restore_top(20_000)
    bar = view.verticalScrollBar()
    rng = random.Random(1)
    for _ in range(120):
        point = view.top_position() + 60
        before = view._layout.top_of(view.sheet.text.segment_at(point)) - view._scroll.y
        step = rng.choice((-90, -40, 40, 70))
        bar.setValue(bar.value() + step)
        after = view._layout.top_of(view.sheet.text.segment_at(point)) - view._scroll.y
        assert before - after == step


def test_a_place_left_by_scrolling_is_not_come_back_to(show: Show) -> None:
    view = show(uneven(300))
    view.restore_top(20_000)
    bar = view.verticalScrollBar()
    for _ in range(30):
        bar.setValue(bar.value() - 300)
    bar.setValue(bar.value() + 1)
    top = first_line(view)
    view.resize(700, 700)
    view.resize(900, 700)
    assert first_line(view) == top


def test_the_first_line_in_sight_is_named_even_where_the_text_ends(show: Show) -> None:
    view = show(uneven(300))
    view.restore_top(len(view.text()))
    assert view.top_position() < len(view.text())
    assert rect(view, view.top_position())[1] < 60


def test_the_same_scroll_forth_and_back_ends_where_it_began(show: Show) -> None:
    view = show(uneven(300))
    view.restore_top(20_000)
    top, bar = first_line(view), view.verticalScrollBar()
    for _ in range(60):
        bar.setValue(bar.value() + 90)
    for _ in range(60):
        bar.setValue(bar.value() - 90)
    assert first_line(view) == top


def test_the_idle_drawing_up_of_the_next_page_moves_nothing(show: Show, qtbot: QtBot) -> None:
    view = show(uneven(300))
    view.restore_top(20_000)
    top = first_line(view)
    where = rect(view, top)
    qtbot.wait(60)
    assert first_line(view) == top
    assert rect(view, top) == where


def test_the_end_of_the_scroll_bar_is_the_end_of_the_text(show: Show) -> None:
    view = show(uneven(300))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() == bar.maximum()
    last = len(view.text()) - 1
    assert view._scroll.shows(last)


def test_revealing_puts_a_far_line_at_its_share_of_the_height(show: Show) -> None:
    view = show(uneven(300))
    view.reveal(15_000, 0.5)
    _left, top, _right, _bottom = rect(view, 15_000)
    assert top == pytest.approx(view.viewport().height() * 0.5, abs=60)


def test_revealing_what_is_in_sight_moves_nothing(show: Show) -> None:
    view = show(uneven(300))
    view.restore_top(15_000)
    top = view.verticalScrollBar().value()
    view.reveal(view.top_position() + 200)
    assert view.verticalScrollBar().value() == top


def test_selecting_a_mark_far_away_can_bring_it_into_sight(show: Show) -> None:
    view = show(uneven(300))
    view.add_mark(Mark("x", 20_000, 20_010, "claim"))
    view.select_mark("x")
    assert view.top_position() == 0
    view.select_mark("x", reveal=True)
    assert rect(view, 20_000)[1] > 0


def test_the_place_can_be_kept_and_found_again(show: Show) -> None:
    view = show(uneven(300))
    view.restore_top(20_000)
    kept = view.top_position()
    assert kept <= 20_000
    view.restore_top(0)
    assert view.verticalScrollBar().value() == 0
    view.restore_top(kept)
    assert view.top_position() == kept


def test_ctrl_and_the_wheel_zoom_by_a_point(show: Show) -> None:
    view = show("The minister said.")
    heard: list[float] = []
    view.zoom_changed.connect(heard.append)
    for turn in (120, 60, 60, -120):
        _turn_wheel(view, turn, CTRL)
    assert heard == [14.0, 15.0, 14.0]


def test_the_wheel_alone_scrolls(show: Show) -> None:
    view = show(uneven(300))
    heard: list[None] = []
    view.scrolled.connect(lambda: heard.append(None))
    _turn_wheel(view, -120, NONE)
    assert view.verticalScrollBar().value() > 0
    assert heard


def test_zoom_stays_within_bounds(show: Show) -> None:
    view = show("The minister said.")
    view.zoom_by(100)
    assert view.zoom() == 40.0
    view.zoom_by(-100)
    assert view.zoom() == 7.0


def _turn_wheel(view: TextView, turn: int, modifier: Qt.KeyboardModifier) -> None:
    centre = QPoint(300, 300)
    event = QWheelEvent(
        QPointF(centre),
        QPointF(view.viewport().mapToGlobal(centre)),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
