"""Sums in chunks give the same tops as adding up from the start."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.text.heights import Heights


@given(
    st.lists(st.integers(1, 90), min_size=1, max_size=900),
    st.lists(st.tuples(st.integers(0, 899), st.integers(1, 400)), max_size=20),
)
def test_tops_and_places_agree_with_adding_up(values: list[int], changes: list[tuple[int, int]]) -> None:
    heights = Heights(values)
    for at, height in changes:
        if at < len(values):
            assert heights.put(at, height) == height - values[at]
            values[at] = height
    assert heights.total == sum(values)
    for segment in range(0, len(values), 53):
        top = sum(values[:segment])
        assert heights.top(segment) == top
        assert heights.at(top) == (segment, 0)
        assert heights.at(top + values[segment] - 0.5) == (segment, values[segment] - 0.5)


def test_places_beyond_the_ends_are_the_nearest_ones() -> None:
    heights = Heights([10, 20])
    assert heights.at(-5) == (0, 0)
    assert heights.at(999) == (1, 20)
