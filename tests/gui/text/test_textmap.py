"""Paragraphs and segments cover the raw text, and its picture is as long as it is."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.text.textmap import TextMap, displayed

LETTERS = st.one_of(
    st.characters(),
    st.sampled_from("a \t\n\r\u2028\u2029\ufeff\ufffe\ufdd0\x00\x85\ufffc\ud800\udfffسه\u200cש😀👩🏽‍💻e\u0301🇮🇷"),
)
TEXTS = st.text(alphabet=LETTERS, max_size=300)


@given(TEXTS, st.integers(4, 40))
def test_segments_and_line_breaks_make_up_the_text(raw: str, longest: int) -> None:
    found = TextMap(raw, longest)
    rebuilt, at = "", 0
    for start, end in zip(found.starts, found.ends, strict=True):
        gap = raw[at:start]
        assert gap in ("", "\n", "\r", "\r\n", "\u2029")
        rebuilt += gap + raw[start:end]
        at = end
    assert rebuilt == raw
    assert len(found) >= 1


@given(TEXTS)
def test_the_picture_has_as_many_utf16_units_as_the_text(raw: str) -> None:
    found = TextMap(raw, 20)
    blocks = found.display().split("\n")
    assert len(blocks) == len(found)
    for segment, block in enumerate(blocks):
        text = found.text_of(segment)
        assert len(block) == len(text)
        assert len(block.encode("utf-16-le")) == len(text.encode("utf-16-le", "surrogatepass"))


@given(TEXTS)
def test_every_character_lies_in_the_segment_named_for_it(raw: str) -> None:
    found = TextMap(raw, 20)
    for point in range(len(raw)):
        segment = found.segment_at(point)
        assert found.starts[segment] <= point
        assert segment + 1 == len(found) or point < found.starts[segment + 1]


@given(TEXTS)
def test_no_paragraph_holds_a_line_break(raw: str) -> None:
    found = TextMap(raw)
    for point in range(len(raw)):
        start, end = found.paragraph_bounds(point)
        assert not re.search("[\n\r\u2029]", raw[start:end])


@pytest.mark.parametrize("word", ["ne\u0301e\u0301", "👩🏽\u200d💻", "می\u200cشود", "🇮🇷🇫🇮"])
def test_a_long_paragraph_is_never_cut_inside_a_cluster(word: str) -> None:
    raw = word * 400
    found = TextMap(raw, 100)
    for start in found.starts[1:]:
        assert raw[start] not in "\u0301\u200c\u200d🏽"
        assert raw[start - 1] != "\u200d"


def test_a_long_paragraph_is_cut_after_white_space() -> None:
    raw = "one two three " * 2000
    found = TextMap(raw)
    assert len(found) > 5
    assert all(raw[start - 1] == " " for start in found.starts[1:])
    assert set(found.paragraphs) == {0}


def test_the_first_strong_letter_decides_the_direction_of_the_whole_paragraph() -> None:
    raw = "12 — وزیر said\nThe وزیر\n\n" + "سلام " * 1500 + "and Latin " * 600
    found = TextMap(raw)
    assert found.is_rtl(0)
    assert not found.is_rtl(1)
    assert not found.is_rtl(2)
    last = len(found) - 1
    assert last > 3
    assert found.is_rtl(last)


def test_what_qt_would_lose_is_shown_by_something_else() -> None:
    shown = displayed("\ufeffa\x00b\u2028c\ud800d\ufdd0e\ufffcf")
    assert shown == "\u2060a\u2400b\u21b5c\ufffdd\ufffde\u25a1f"


def test_spaces_that_do_not_break_are_left_alone() -> None:
    assert displayed("3\u00a0000\u202f€\u00ad") == "3\u00a0000\u202f€\u00ad"
