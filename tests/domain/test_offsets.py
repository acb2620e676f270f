"""Code points, UTF-16 units and UTF-8 bytes name the same places, in any text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.offsets import Utf8Offsets, Utf16Offsets, has_astral

texts = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("aé\u0301😀𝒳👩🏽‍💻\u200c\ufeff\ud800")), max_size=700
)


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


@given(texts)
def test_every_boundary_keeps_its_place_in_utf16_and_back(text: str) -> None:
    offsets = Utf16Offsets(text)
    for point in range(len(text) + 1):
        unit = offsets.to_units(point)
        assert unit == utf16(text[:point])
        assert offsets.to_points(unit) == point


@given(texts)
def test_half_a_surrogate_pair_stands_for_the_start_of_the_pair(text: str) -> None:
    offsets = Utf16Offsets(text)
    for point, character in enumerate(text):
        if ord(character) > 0xFFFF:
            assert offsets.to_points(offsets.to_units(point) + 1) == point


@given(texts)
def test_every_boundary_keeps_its_place_in_utf8_and_back(text: str) -> None:
    offsets = Utf8Offsets(text)
    for point in range(len(text) + 1):
        unit = offsets.to_units(point)
        assert unit == utf8(text[:point])
        assert offsets.to_points(unit) == point


@given(texts)
def test_a_byte_inside_a_character_stands_for_its_start(text: str) -> None:
    offsets = Utf8Offsets(text)
    for point, character in enumerate(text):
        for inside in range(1, utf8(character)):
            assert offsets.to_points(offsets.to_units(point) + inside) == point


@given(texts)
def test_only_texts_with_astral_characters_need_a_table(text: str) -> None:
    assert has_astral(text) == any(ord(character) > 0xFFFF for character in text)
