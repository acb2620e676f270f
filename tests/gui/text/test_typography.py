"""The text set otherwise: length of lines, their distance, room between paragraphs, families."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontInfo

from annotator.gui.text.faces import Faces, Script, Typography
from annotator.gui.text.view import TextView
from tests.gui.text.conftest import Show
from tests.gui.text.scene import rect

USUAL = Typography()
PROSE = "the minister said on Tuesday that exports rose while officials of the union denied the report " * 12


def lines(view: TextView) -> list[int]:
    """How many characters each line of the first paragraph has."""
    passage = view._layout.passage(0)
    return [end - start for start, end in zip(passage.starts, passage.ends, strict=True)]


@pytest.mark.parametrize("measure", [40, 68, 100])
def test_a_line_has_about_as_many_characters_as_asked(view: TextView, measure: int) -> None:
    view.resize(1600, 700)
    view.open_text(PROSE, ())
    view.set_typography(replace(USUAL, measure=measure))
    full = lines(view)[:-1]
    assert measure * 0.85 <= sum(full) / len(full) <= measure * 1.05


@pytest.mark.parametrize(("line", "share"), [(90, 0.90), (120, 1.2), (200, 2.0)])
def test_the_distance_of_lines_is_that_share_of_the_usual_one(line: int, share: float) -> None:
    usual, other = Faces(USUAL, False).latin, Faces(replace(USUAL, line=line), False).latin
    assert other.pitch / usual.pitch == pytest.approx(share, abs=0.02)
    assert other.text_height == usual.text_height


def test_letters_and_marks_of_two_lines_never_touch_at_the_smallest_distance() -> None:
    for points in (7, 13, 40):
        box = Faces(replace(USUAL, points=points, line=90), False).latin
        assert box.bottom <= box.pitch
        assert box.bar_top(1) + box.bar <= box.bottom


def test_marks_that_find_no_room_at_a_small_distance_are_counted(show: Show) -> None:
    view = show("The [claim [actor [source [figure minister]]] said so].")
    passage = view._layout.drawn(0)
    assert [badge.more for badge in passage.drawing[0].badges] == [1]
    view.set_typography(replace(USUAL, line=90))
    passage = view._layout.drawn(0)
    assert [badge.more for badge in passage.drawing[0].badges] == [2]


def test_the_room_between_paragraphs(view: TextView) -> None:
    def distance(gap: int) -> float:
        view.set_typography(replace(USUAL, gap=gap))
        view.viewport().repaint()
        return rect(view, 5)[1] - rect(view, 0)[1]

    view.open_text("One.\nTwo.", ())
    none, usual, wide = distance(0), distance(100), distance(400)
    assert none < usual < wide
    assert wide - none == pytest.approx(4 * (usual - none), abs=3)


def test_zooming_keeps_what_else_was_set(view: TextView) -> None:
    view.set_typography(replace(USUAL, measure=50, line=150))
    view.zoom_by(2)
    assert view.typography == replace(USUAL, measure=50, line=150, points=15)


def test_a_family_that_is_there_is_used_and_one_that_is_not_falls_back() -> None:
    for wanted, found in (("DejaVu Sans Mono", "DejaVu Sans Mono"), ("No Such Serif", Faces(USUAL, False).latin.font)):
        font = Faces(replace(USUAL, family=wanted), False).latin.font
        assert QFontInfo(font).family() == (found if isinstance(found, str) else QFontInfo(found).family())


def test_the_font_of_arabic_script_is_for_its_paragraphs_only() -> None:
    faces = Faces(replace(USUAL, arabic="DejaVu Sans"), False)
    assert faces.box(Script.ARABIC).font.families()[0] == "DejaVu Sans"
    assert faces.latin.font.families() == Faces(USUAL, False).latin.font.families()
    missing = Faces(replace(USUAL, arabic="No Such Naskh"), False).box(Script.ARABIC).font.families()
    assert "No Such Naskh" not in missing
