"""Positions in four units lead to code points and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.units import UNITS, length_in, offsets_in

SENTENCE = (
    "IRNA 🚀 said: Iran will halt its nuclear talks if strikes continue, officials in تهران told Reuters.\n"
    'He added "no comment" 👨‍🚒 today.'
)


@pytest.mark.parametrize(
    ("unit", "length"), [("codepoint", 132), ("utf16", 135), ("byte", 148), ("grapheme", 130)]
)
def test_the_lengths_of_a_sentence(unit, length):
    assert length_in(SENTENCE, unit) == length
    python = {"codepoint": len(SENTENCE), "utf16": len(SENTENCE.encode("utf-16-le")) // 2,
              "byte": len(SENTENCE.encode())}  # fmt: skip
    assert python.get(unit, length) == length


@pytest.mark.parametrize("unit", UNITS)
@given(text=st.text(st.sampled_from("ab\r\n 🚀é\u0301\u200d👨🚒🇩🇪ت\u064e한"), max_size=60))
def test_every_place_that_the_unit_has_leads_back(text, unit):
    offsets = offsets_in(text, unit)
    for place in range(length_in(text, unit) + 1):
        point = offsets.to_points(place)
        assert 0 <= point <= len(text)
        if unit != "byte" and unit != "utf16":
            assert offsets.to_units(point) == place
        else:
            assert offsets.to_units(point) <= place
    places = [offsets.to_units(point) for point in range(len(text) + 1)]
    assert places == sorted(places)


def test_graphemes_beyond_the_text_are_an_error():
    with pytest.raises(IndexError):
        offsets_in("é🚀", "grapheme").to_points(9)
    with pytest.raises(IndexError):
        offsets_in("é🚀", "grapheme").to_points(-1)
