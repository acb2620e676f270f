"""What is seen of marks: tints, bars in lanes, chips, in both directions and at any scale."""

from __future__ import annotations

import pytest

from annotator.domain.lanes import lanes_of
from annotator.gui.text.marks import DARK, DEFAULT_STYLES_DARK, LIGHT, Mark, MarkStyle
from annotator.gui.text.view import TextView
from tests.gui.text.conftest import Show
from tests.gui.text.scene import colours_in, picture, rect

Box = tuple[float, float, float, float]


def below(view: TextView, point: int, lane: int) -> Box:
    """The bar of a lane under the character at `point`."""
    left, _top, right, bottom = rect(view, point)
    box = view._faces.latin
    y = bottom - box.text_bottom + box.bar_top(lane)
    return left + 1, y, max(left + 2, right - 1), y + box.bar


def over(view: TextView, start: int) -> Box:
    """The room for a chip above the start of a mark."""
    left, top, right, _bottom = rect(view, start)
    return left - 12, top - view._faces.latin.text_top, right + 12, top


def seen(view: TextView, place: Box) -> set[str]:
    return colours_in(picture(view), *place)


def colour(view: TextView, style: str) -> str:
    return view._inks[style].colour.name()


def tint(view: TextView, style: str) -> str:
    return view._inks[style].tint.name()


def test_the_text_of_a_mark_is_tinted_and_what_is_beside_it_is_not(show: Show) -> None:
    view = show("The [claim minister] said nothing.")
    assert tint(view, "claim") in seen(view, rect(view, 5))
    assert tint(view, "claim") not in seen(view, rect(view, 14))


def test_the_innermost_mark_gives_the_tint(show: Show) -> None:
    view = show("[claim The [actor minister] said] nothing.")
    assert tint(view, "actor") in seen(view, rect(view, 6))
    assert tint(view, "claim") not in seen(view, rect(view, 6))
    assert tint(view, "claim") in seen(view, rect(view, 14))


def test_nested_marks_of_one_style_have_a_bar_each(show: Show) -> None:
    view = show("[claim The [claim minister] said] nothing.")
    assert colour(view, "claim") in seen(view, below(view, 6, 0))
    assert colour(view, "claim") in seen(view, below(view, 6, 1))
    assert colour(view, "claim") not in seen(view, below(view, 14, 0))
    assert colour(view, "claim") in seen(view, below(view, 14, 1))


def test_a_letter_stands_above_the_start(show: Show) -> None:
    view = show("The [claim minister] said nothing.")
    assert colour(view, "claim") in seen(view, over(view, 4))
    assert colour(view, "claim") not in seen(view, over(view, 15))


def test_in_persian_the_letter_stands_above_the_right_end(show: Show) -> None:
    text = "وزیر روز سه‌شنبه گفت که صادرات رشد کرد."
    view = show(text)
    start = text.index("سه")
    view.add_mark(Mark("x", start, text.index(" رشد"), "claim"))
    assert colour(view, "claim") in seen(view, over(view, start))
    assert colour(view, "claim") not in seen(view, over(view, text.index(" رشد") - 1))


def test_persian_is_set_at_the_right_of_the_column_and_latin_at_the_left(show: Show) -> None:
    view = show("سلام دنیا.\nHello.")
    column = view._layout.left, view._layout.left + view._layout.width
    assert rect(view, 0)[2] == pytest.approx(column[1], abs=2)
    assert rect(view, 11)[0] == pytest.approx(column[0], abs=2)


def test_a_latin_name_in_persian_is_tinted_where_it_stands(show: Show) -> None:
    text = "به گفته خبرگزاری Reuters این کمترین رقم است."
    view = show(text)
    view.add_mark(Mark("x", text.index("Reuters"), text.index("Reuters") + 7, "actor"))
    row = view._layout.drawn(0).drawing
    assert row is not None
    (piece,) = row[0].pieces
    left = rect(view, text.index("Reuters") + 1)[0] - view._layout.left
    assert piece.x0 < left < piece.x1
    assert tint(view, "actor") in seen(view, rect(view, text.index("uters")))


def test_a_mark_across_both_directions_is_drawn_in_pieces(show: Show) -> None:
    text = "The paper «الشرق الأوسط» said so."
    view = show(text)
    view.add_mark(Mark("x", text.index("paper"), text.index("الأوسط"), "claim"))
    drawing = view._layout.drawn(0).drawing
    assert drawing is not None
    pieces = drawing[0].pieces
    assert sum(bool(piece.opens) for piece in pieces) == 1
    assert sum(bool(piece.closes) for piece in pieces) == 1
    assert len(pieces) == 2


def test_a_mark_over_two_lines_has_ticks_at_its_own_ends_only(show: Show) -> None:
    view = show("[claim " + "word " * 40 + "end].")
    drawing = view._layout.drawn(0).drawing
    assert drawing is not None
    assert [(bool(row.pieces[0].opens), bool(row.pieces[0].closes)) for row in drawing] == [
        (True, False),
        *[(False, False)] * (len(drawing) - 2),
        (False, True),
    ]


def test_fragments_are_tinted_and_the_gap_between_them_is_only_linked(show: Show) -> None:
    view = show("one two three four")
    view.add_mark(Mark("x", 0, 13, "claim", "", ((0, 3), (8, 13))))
    assert tint(view, "claim") in seen(view, rect(view, 1))
    assert tint(view, "claim") not in seen(view, rect(view, 5))
    gap = seen(view, below(view, 5, 0))
    assert {colour(view, "claim"), LIGHT.background} <= gap


def test_the_fourth_level_is_counted(show: Show) -> None:
    view = show("[claim a [claim b [claim c [claim d word e] f] g] h] i")
    drawing = view._layout.drawn(0).drawing
    assert drawing is not None
    assert [badge.more for badge in drawing[0].badges] == [1]
    assert LIGHT.muted in seen(view, (*rect(view, 0)[:2], rect(view, 10)[2], rect(view, 0)[3] + 20))


def test_a_long_mark_has_its_bar_on_quiet_lines_although_it_crosses_a_crowd(show: Show) -> None:
    view = show("[claim [claim a [claim b [claim c d] e] f] " + "word " * 30 + "end].")
    drawing = view._layout.drawn(0).drawing
    assert drawing is not None
    assert [badge.more for badge in drawing[0].badges] == [1]
    assert [piece.lane for piece in drawing[-1].pieces] == [0]


def test_the_name_of_a_chosen_mark_leaves_no_half_chips_beside_it(show: Show) -> None:
    view = show("[claim [actor Minister] said] nothing.")
    left, top, _right, _bottom = rect(view, 0)
    row = (left, top - view._faces.latin.text_top, left + 60, top - 2)
    assert colour(view, "actor") in seen(view, row)
    view.select_mark("m1")
    assert colour(view, "actor") not in seen(view, row)


def test_a_chosen_mark_is_filled_strongly_even_over_inner_marks(show: Show) -> None:
    view = show("[claim The [actor minister] said] nothing.")
    view.select_mark("m1")
    assert view._inks["claim"].strong.name() in seen(view, rect(view, 6))
    view.select_mark(None)
    assert view._inks["claim"].strong.name() not in seen(view, rect(view, 6))


def test_a_chosen_mark_shows_its_name_in_full(show: Show) -> None:
    view = show("The [claim minister] said nothing.")
    left, top, _right, _bottom = rect(view, 4)
    place = (left + 16, top - view._faces.latin.text_top, left + 30, top - 2)
    assert colour(view, "claim") not in seen(view, place)
    view.select_mark("m1")
    assert colour(view, "claim") in seen(view, place)


def test_an_unknown_style_is_drawn_in_a_neutral_one(show: Show) -> None:
    view = show("The [rumour minister] said nothing.")
    assert LIGHT.muted in seen(view, below(view, 6, 0))


@pytest.mark.parametrize("stroke", ["solid", "dotted", "dashed", "double", "dashdot", "wavy"])
def test_every_stroke_draws_its_colour(show: Show, stroke: str) -> None:
    view = show("The [x minister] said nothing.")
    view.set_look(LIGHT, {"x": MarkStyle("x", "Some", "X", "#cc0022", stroke)})
    left, y0, _right, y1 = below(view, 4, 0)
    assert "#cc0022" in seen(view, (left, y0, rect(view, 11)[2], y1))


def test_strokes_differ_without_their_colour(show: Show) -> None:
    view = show("The [x minister] said nothing.")
    pictures = []
    for stroke in ("solid", "dotted", "dashed", "double", "dashdot", "wavy"):
        view.set_look(LIGHT, {"x": MarkStyle("x", "Some", "X", "#cc0022", stroke)})
        pictures.append(picture(view))
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


def test_the_dark_look_changes_page_and_marks(show: Show) -> None:
    view = show("The [claim minister] said nothing.")
    view.set_look(DARK, DEFAULT_STYLES_DARK)
    image = picture(view)
    assert DARK.background in colours_in(image, 2, 2, 6, 6)
    assert DEFAULT_STYLES_DARK["claim"].colour in colours_in(image, *below(view, 6, 0))


def test_layers_above_run_above_the_text_with_hollow_chips(show: Show) -> None:
    view = show("The minister said nothing.")
    view.set_layers_above(frozenset({"second"}))
    view.set_marks([Mark("a", 4, 12, "claim", "first"), Mark("b", 4, 12, "actor", "second")])
    left, top, right, bottom = rect(view, 6)
    assert colour(view, "claim") in seen(view, (left, bottom, right, bottom + 6))
    assert colour(view, "actor") in seen(view, (left, top - 9, right, top))
    assert colour(view, "actor") not in seen(view, (left, bottom, right, bottom + 16))


def test_adding_a_mark_moves_no_text(show: Show) -> None:
    view = show("word " * 60 + "\nnext paragraph")
    before = rect(view, 301)
    view.apply([Mark(f"m{n}", n, n + 40, "claim") for n in range(0, 200, 3)], ())
    assert rect(view, 301) == before


def test_what_is_chosen_shows_over_the_tints(show: Show) -> None:
    view = show("The [claim minister] said nothing.")
    view.set_selection(4, 12)
    assert LIGHT.selection in seen(view, rect(view, 6))


def test_a_number_stands_beside_every_paragraph_that_is_not_blank(show: Show) -> None:
    view = show("One.\n\nTwo.\n \nThree.")
    image = picture(view)
    for point, numbered in ((0, True), (5, False), (6, True), (11, False), (13, True)):
        _left, top, _right, bottom = rect(view, point)
        margin = colours_in(image, view._layout.left - 40, top, view._layout.left - 8, bottom)
        assert (len(margin) > 1) is numbered
    assert [view.sheet.text.number_of(segment) for segment in range(5)] == [1, None, 2, None, 3]


def test_a_blank_line_takes_less_room_than_one_with_marks(show: Show) -> None:
    view = show("One.\n\nTwo.")
    box = view._faces.latin
    assert rect(view, 6)[1] - rect(view, 0)[1] < box.pitch * 1.7


def test_the_measure_is_sixty_to_seventy_five_characters(show: Show) -> None:
    view = show("the minister said on Tuesday that exports rose while officials of the union denied it all " * 20)
    view.resize(1400, 700)
    lengths = [end - start for start, end in zip(*_line_bounds(view), strict=True)][:-1]
    assert 60 <= sum(lengths) / len(lengths) <= 75
    margins = view._layout.left, view.viewport().width() - view._layout.left - view._layout.width
    assert margins[0] == pytest.approx(margins[1], abs=2)


def test_in_a_narrow_window_the_margins_give_way(show: Show) -> None:
    view = show("the minister said on Tuesday that exports rose while officials of the union denied it all " * 20)
    view.resize(320, 500)
    assert view._layout.width > 220
    assert view._layout.left + view._layout.width <= view.viewport().width()


def _line_bounds(view: TextView) -> tuple[list[int], list[int]]:
    passage = view._layout.passage(0)
    return passage.starts, passage.ends


def test_overlapping_marks_never_share_a_lane_and_short_ones_are_nearer() -> None:
    marks = [Mark("long", 0, 50, "a"), Mark("short", 10, 20, "a"), Mark("cross", 15, 30, "a"), Mark("far", 60, 70, "a")]
    assert lanes_of(marks) == {"short": 0, "far": 0, "cross": 1, "long": 2}
