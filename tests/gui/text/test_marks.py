"""Clicking, dragging and changing marks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.text.marks import DARK, DEFAULT_STYLES_DARK, DEFAULT_STYLES_LIGHT, LIGHT, Mark
from annotator.gui.text.view import TextView
from tests.gui.text.conftest import Show
from tests.gui.text.scene import LEFT, NONE, click, colours_in, drag, move, picture, rect, spot

NESTED = "The [claim minister [source of [figure two] ports] said] nothing."


def clicked(view: TextView) -> list[str | None]:
    heard: list[str | None] = []
    view.mark_clicked.connect(heard.append)
    return heard


def dragged(view: TextView) -> list[tuple[str, int, int]]:
    heard: list[tuple[str, int, int]] = []
    view.boundary_dragged.connect(lambda key, start, end: heard.append((key, start, end)))
    return heard


def edge(view: TextView, point: int, right: bool = False) -> QPoint:
    left, top, stop, bottom = rect(view, point)
    return QPoint(round(stop if right else left), round((top + bottom) / 2))


def test_a_click_names_the_smallest_mark_under_it(show: Show) -> None:
    view = show(NESTED)
    heard = clicked(view)
    click(view, view.text().index("two"))
    assert heard == ["m3"]


def test_clicking_the_same_place_again_goes_outwards_and_round(show: Show) -> None:
    view = show(NESTED)
    heard = clicked(view)
    for _ in range(4):
        click(view, view.text().index("two"))
    assert heard == ["m3", "m2", "m1", "m3"]


def test_clicking_another_character_starts_with_the_smallest_again(show: Show) -> None:
    view = show(NESTED)
    heard = clicked(view)
    click(view, view.text().index("two"))
    click(view, view.text().index("two") + 1)
    assert heard == ["m3", "m3"]


def test_a_click_beside_all_marks_names_none(show: Show) -> None:
    view = show(NESTED)
    heard = clicked(view)
    click(view, 1)
    assert heard == [None]


def test_a_drag_is_no_click(show: Show) -> None:
    view = show(NESTED)
    heard = clicked(view)
    drag(view, spot(view, 6), spot(view, 30))
    assert heard == []


def test_the_bar_under_the_pointer_wins_over_inner_marks(show: Show) -> None:
    view = show(NESTED)
    heard = clicked(view)
    point = view.text().index("two")
    left, _top, _right, bottom = rect(view, point)
    box = view._faces.latin
    for lane, key in ((0, "m3"), (1, "m2"), (2, "m1")):
        y = bottom + box.bar_top(lane) - box.text_bottom + 1
        QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(round(left) + 4, round(y)))
        assert heard[-1] == key


def test_a_chip_can_be_clicked_although_it_was_moved_aside(show: Show) -> None:
    view = show("[claim [actor Minister] said] nothing.")
    heard = clicked(view)
    left, top, _right, _bottom = rect(view, 0)
    chip = view._faces.chip_width("C")
    y = round(top) - view._faces.latin.text_top + 5
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(round(left + chip / 2), y))
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(round(left + chip * 1.5 + 1), y))
    assert heard == ["m1", "m2"]


def test_marks_at_a_character_come_smallest_first(show: Show) -> None:
    view = show(NESTED)
    assert [mark.id for mark in view.marks_at(view.text().index("two"))] == ["m3", "m2", "m1"]
    assert view.marks_at(0) == []


def test_marks_between_share_a_character_with_the_range(show: Show) -> None:
    view = show("[claim one] [actor two] three")
    assert [mark.id for mark in view.marks_between(0, 3)] == ["m1"]
    assert [mark.id for mark in view.marks_between(2, 5)] == ["m1", "m2"]
    assert view.marks_between(7, 12) == []


def test_the_gap_of_a_mark_in_fragments_is_not_part_of_it(show: Show) -> None:
    view = show("one two three")
    view.add_mark(Mark("x", 0, 13, "claim", "", ((0, 3), (8, 13))))
    assert [mark.id for mark in view.marks_at(1)] == ["x"]
    assert view.marks_at(5) == []


def test_marks_come_go_and_are_replaced(show: Show) -> None:
    view = show("[claim one] [actor two] three")
    view.select_mark("m1")
    view.apply([Mark("n", 8, 13, "figure"), Mark("m1", 0, 7, "source")], ["m2", "unknown"])
    assert view.mark("m2") is None
    assert view.mark("m1") == Mark("m1", 0, 7, "source")
    assert [mark.id for mark in view.marks_between(0, 13)] == ["m1", "n"]
    assert view.selected_mark() == view.mark("m1")
    view.remove_mark("m1")
    assert view.selected_mark() is None


def test_selecting_an_unknown_mark_selects_none(show: Show) -> None:
    view = show(NESTED)
    view.select_mark("m1")
    view.select_mark("nobody")
    assert view.selected_mark() is None


def test_hovering_names_the_mark_and_leaving_names_none(show: Show) -> None:
    view = show(NESTED)
    heard: list[str | None] = []
    view.mark_hovered.connect(heard.append)
    move(view, spot(view, view.text().index("two")))
    move(view, spot(view, view.text().index("two") + 1))
    move(view, spot(view, 1))
    assert heard == ["m3", None]


def test_choosing_text_puts_down_the_hovered_mark(show: Show) -> None:
    view = show(NESTED)
    heard: list[str | None] = []
    move(view, spot(view, view.text().index("two")))
    view.mark_hovered.connect(heard.append)
    drag(view, spot(view, view.text().index("two")), spot(view, view.text().index("said")), release=False)
    assert heard == [None]


def test_the_hovered_mark_stands_out(show: Show) -> None:
    view = show(NESTED)
    where = rect(view, view.text().index("two") + 1)
    before = colours_in(picture(view), *where)
    move(view, spot(view, view.text().index("two")))
    assert view._inks["figure"].strong.name() in colours_in(picture(view), *where) - before


def test_dragging_the_end_of_the_chosen_mark_tells_its_new_end(show: Show) -> None:
    view = show("The [claim minister] said nothing.")
    view.select_mark("m1")
    heard = dragged(view)
    drag(view, edge(view, 11, right=True), edge(view, 16, right=True))
    assert heard == [("m1", 4, 17)]
    assert view.mark("m1") == Mark("m1", 4, 12, "claim")


def test_dragging_the_start_tells_its_new_start(show: Show) -> None:
    view = show("The minister [claim said nothing].")
    view.select_mark("m1")
    heard = dragged(view)
    drag(view, edge(view, 13), edge(view, 4))
    assert heard == [("m1", 4, 25)]


def test_the_mark_follows_while_its_end_is_dragged(show: Show) -> None:
    view = show("The [claim minister] said nothing.")
    view.select_mark("m1")
    drag(view, edge(view, 11, right=True), edge(view, 16, right=True), release=False)
    assert view.mark("m1") == Mark("m1", 4, 17, "claim")
    assert view.selected_mark() is not None


def test_escape_puts_the_end_back(show: Show) -> None:
    view = show("The [claim minister] said nothing.")
    view.select_mark("m1")
    heard = dragged(view)
    drag(view, edge(view, 11, right=True), edge(view, 16, right=True), release=False)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.mark("m1") == Mark("m1", 4, 12, "claim")
    QTest.mouseRelease(view.viewport(), LEFT, NONE, edge(view, 16, right=True))
    assert heard == []


def test_escape_is_claimed_only_while_an_end_is_dragged(show: Show) -> None:
    view = show("The [claim minister] said nothing.")
    view.select_mark("m1")
    claims = []
    for dragging in (False, True):
        if dragging:
            drag(view, edge(view, 11, right=True), edge(view, 16, right=True), release=False)
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, NONE)
        event.ignore()
        QApplication.sendEvent(view, event)
        claims.append(event.isAccepted())
    assert claims == [False, True]


def test_a_mark_that_goes_while_its_end_is_dragged_is_not_spoken_of_again(show: Show) -> None:
    view = show("The [claim minister] said nothing.")
    view.select_mark("m1")
    heard = dragged(view)
    drag(view, edge(view, 11, right=True), edge(view, 16, right=True), release=False)
    view.remove_mark("m1")
    QTest.mouseRelease(view.viewport(), LEFT, NONE, edge(view, 16, right=True))
    assert heard == []
    assert view.mark("m1") is None


def test_a_hovered_mark_that_goes_is_said_to_be_left(show: Show) -> None:
    view = show(NESTED)
    move(view, spot(view, view.text().index("two")))
    heard: list[str | None] = []
    view.mark_hovered.connect(heard.append)
    view.remove_mark("m3")
    assert heard == [None]


def test_an_end_cannot_be_dragged_past_the_other(show: Show) -> None:
    view = show("The [claim minister] said nothing.")
    view.select_mark("m1")
    heard = dragged(view)
    drag(view, edge(view, 11, right=True), edge(view, 1))
    assert heard == [("m1", 4, 5)]


def test_in_persian_the_start_is_taken_hold_of_at_the_right(show: Show) -> None:
    text = "وزیر روز سه‌شنبه گفت."
    view = show(text)
    start, end = text.index("روز"), text.index("روز") + 3
    view.add_mark(Mark("x", start, end, "claim"))
    view.select_mark("x")
    heard = dragged(view)
    drag(view, edge(view, start, right=True), edge(view, 0, right=True))
    drag(view, edge(view, end - 1), edge(view, text.index(" گفت") - 1))
    assert heard == [("x", 0, end), ("x", start, text.index(" گفت"))]


def test_only_the_chosen_mark_has_handles(show: Show) -> None:
    view = show("The [claim minister] said nothing.")
    heard = dragged(view)
    drag(view, edge(view, 11, right=True), edge(view, 16, right=True))
    assert heard == []
    assert view.has_text_selection()


def test_a_press_on_a_handle_without_a_drag_is_a_click(show: Show) -> None:
    view = show("The [claim minister] said nothing.")
    view.select_mark("m1")
    heard, ends = clicked(view), dragged(view)
    click(view, 11, 0.6)
    assert heard == ["m1"]
    assert ends == []


def test_dragging_the_end_of_a_mark_in_fragments_moves_its_last_fragment(show: Show) -> None:
    view = show("one two three four")
    view.add_mark(Mark("x", 0, 13, "claim", "", ((0, 3), (8, 13))))
    view.select_mark("x")
    heard = dragged(view)
    drag(view, edge(view, 12, right=True), edge(view, 17, right=True), release=False)
    assert view.mark("x") == Mark("x", 0, 18, "claim", "", ((0, 3), (8, 18)))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, edge(view, 17, right=True))
    assert heard == [("x", 8, 18)]


def test_the_pointer_shows_what_can_be_taken_hold_of(show: Show) -> None:
    view = show("The [claim minister] said nothing.")
    view.select_mark("m1")
    move(view, edge(view, 11, right=True))
    assert view.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
    move(view, spot(view, 20))
    assert view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


def test_the_pointer_carries_the_letter_of_an_armed_label(show: Show) -> None:
    view = show("The minister said nothing.")
    view.set_arming_cursor("C")
    assert view.viewport().cursor().shape() == Qt.CursorShape.BitmapCursor
    shown = view.viewport().cursor().pixmap().toImage()
    assert DEFAULT_STYLES_LIGHT["claim"].colour in colours_in(shown, 0, 0, 32, 32)
    move(view, spot(view, 4))
    assert view.viewport().cursor().shape() == Qt.CursorShape.BitmapCursor
    view.set_look(DARK, DEFAULT_STYLES_DARK)
    shown = view.viewport().cursor().pixmap().toImage()
    assert DEFAULT_STYLES_DARK["claim"].colour in colours_in(shown, 0, 0, 32, 32)
    view.set_arming_cursor(None)
    assert view.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


def test_hits_lie_under_the_text_and_go_again(show: Show) -> None:
    view = show("one two three two")
    view.set_hits([(4, 7), (14, 17)])
    assert LIGHT.hit in colours_in(picture(view), *rect(view, 5))
    assert LIGHT.hit in colours_in(picture(view), *rect(view, 15))
    assert LIGHT.hit not in colours_in(picture(view), *rect(view, 10))
    view.set_hits([])
    assert LIGHT.hit not in colours_in(picture(view), *rect(view, 5))
