"""Splits: seeded, stratified, groups together."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.splitting import Splits, divided, parsed_splits


def test_a_split_is_told_by_its_numbers():
    assert parsed_splits("80/10/10").shares == {"train": 0.8, "dev": 0.1, "test": 0.1}
    assert parsed_splits(" 3 : 1 ", 7) == Splits({"train": 0.75, "test": 0.25}, 7)


@pytest.mark.parametrize("words", ["", "80", "80/x", "1/2/3/4", "80/0/20", "-1/2", "nan/1", "inf/1"])
def test_anything_else_is_refused_in_words(words):
    with pytest.raises(ValueError, match="80/10/10"):
        parsed_splits(words)


def test_rare_labels_are_spread_over_the_sets():
    labels = {f"d{number}": {"common": 5} | ({"rare": 1} if number % 10 == 0 else {}) for number in range(100)}
    found = divided([[document] for document in labels], labels, parsed_splits("60/20/20", 1))
    assert Counter(found.values()) == {"train": 60, "dev": 20, "test": 20}
    assert Counter(found[document] for document, own in labels.items() if "rare" in own) == {
        "train": 6,
        "dev": 2,
        "test": 2,
    }


def test_another_seed_deals_otherwise_and_the_same_seed_the_same():
    groups = [[f"d{number}"] for number in range(50)]
    one, two = (divided(groups, {}, parsed_splits("80/10/10", seed)) for seed in (1, 2))
    assert one != two
    assert one == divided(list(reversed(groups)), {}, parsed_splits("80/10/10", 1))


@given(
    st.lists(st.integers(1, 5), min_size=3, max_size=30),
    st.dictionaries(st.integers(0, 60), st.dictionaries(st.sampled_from("abcd"), st.integers(1, 9)), max_size=40),
    st.integers(0, 10**6),
)
def test_groups_stay_together_and_every_set_has_something(sizes, counts, seed):
    numbers = iter(range(10**6))
    groups = [[f"d{next(numbers)}" for _ in range(size)] for size in sizes]
    labels = {f"d{number}": own for number, own in counts.items()}
    found = divided(groups, labels, parsed_splits("70/15/15", seed))
    assert found.keys() == {document for group in groups for document in group}
    assert all(len({found[document] for document in group}) == 1 for group in groups)
    assert set(found.values()) == {"train", "dev", "test"}
