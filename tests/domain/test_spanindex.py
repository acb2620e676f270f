"""The index answers as a walk over all spans would, whatever came and went."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.spanindex import Entry, SpanIndex

places = st.integers(0, 60)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    start, end = sorted((draw(places), draw(places)))
    return start, end + 1, draw(st.sampled_from("abcdefgh"))


def walked(held: set[Entry], start: int, end: int) -> list[str]:
    return [key for first, last, key in sorted(held) if first < end and last > start]


@given(st.sets(entries(), max_size=40), places, places)
def test_a_query_finds_what_a_walk_finds(held: set[Entry], start: int, end: int) -> None:
    assert SpanIndex(held).query(start, end) == walked(held, start, end)


@given(st.sets(entries(), max_size=20), st.lists(entries(), max_size=30), places, places)
def test_adding_and_removing_leaves_the_same_as_building_anew(
    held: set[Entry], toggled: list[Entry], start: int, end: int
) -> None:
    index = SpanIndex(held)
    for entry in toggled:
        if entry in held:
            index.remove(*entry)
        else:
            index.add(*entry)
        held ^= {entry}
    assert len(index) == len(held)
    assert index.query(start, end) == walked(held, start, end)


def test_many_spans_in_many_chunks_are_found_after_growing_and_shrinking() -> None:
    rng = random.Random(7)
    index, held = SpanIndex(), set[Entry]()
    for number in range(4000):
        start = rng.randrange(100_000)
        entry = (start, start + rng.choice((1, 30, 20_000)), f"k{number}")
        index.add(*entry)
        held.add(entry)
    for entry in rng.sample(sorted(held), 3500):
        index.remove(*entry)
        held.discard(entry)
    for _ in range(50):
        start = rng.randrange(100_000)
        assert index.query(start, start + 500) == walked(held, start, start + 500)


def test_removing_what_is_not_held_is_refused() -> None:
    index = SpanIndex([(3, 5, "a")])
    for entry in ((3, 5, "b"), (0, 1, "a"), (9, 10, "a")):
        with pytest.raises(KeyError):
            index.remove(*entry)
    index.remove(3, 5, "a")
    with pytest.raises(KeyError):
        index.remove(3, 5, "a")
    assert index.query(0, 100) == []
