"""Colours as others see them: greys stay, red and green come near to one another, distances are distances."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.colour import linear, written
from annotator.domain.label import COLOURS, SHIPPED
from annotator.domain.vision import ALIKE, VISIONS, alike, as_seen, difference

colours = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")


@given(colours)
def test_a_colour_comes_back_from_its_light(colour):
    assert written(linear(colour)) == colour
    assert as_seen(colour, "full") == colour


@pytest.mark.parametrize("vision", VISIONS)
@given(st.integers(0, 255))
def test_greys_look_the_same_to_everybody(vision, level):
    grey = f"#{level:02x}{level:02x}{level:02x}"
    assert difference(as_seen(grey, vision), grey) < 0.01


@given(colours, colours)
def test_distances_go_both_ways_and_from_black_to_white(one, other):
    assert difference(one, other) == difference(other, one) >= 0
    assert difference(one, one) == 0
    assert difference(one, other) <= difference("#000000", "#ffffff") + 0.1


def test_a_red_and_a_green_are_alike_to_those_without_one_of_the_two():
    red, green = "#a05a00", "#5f7a00"
    assert difference(red, green) > ALIKE
    assert "grass" in alike(red, {"grass": green, "sky": "#2060ff"})["deutan"]
    assert "full" not in alike(red, {"grass": green})
    assert alike(red, {"sky": "#2060ff"}) == {}
    assert alike(red, {"same": red}) == {vision: ["same"] for vision in VISIONS}


def test_what_is_no_colour_is_refused():
    with pytest.raises(ValueError, match="is not a colour"):
        as_seen("red", "protan")


def test_shipped_labels_are_told_apart_by_every_kind_of_vision():
    for one, other in combinations(SHIPPED, 2):
        assert alike(one.colour, {other.name: other.colour}) == {}
    for one, other in combinations(COLOURS, 2):
        assert "full" not in alike(one, {"other": other})
