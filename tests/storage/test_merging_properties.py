"""Copies of a project that were changed apart come to one outcome, whatever the order of merges."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.storage.merging import merge
from annotator.storage.store import Store
from tests.conftest import MEMORY
from tests.storage.acting import PEOPLE, act, actions, begun, copied, faults, outcome, rows, taken_back

COPIES = 3
histories = st.lists(
    st.tuples(st.integers(0, COPIES - 1), st.integers(0, 1), actions, st.integers(0, 9)), min_size=4, max_size=40
)


def folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None)


def parted(where: Path, apart_from_start: bool) -> list[Store]:
    """Copies of one project; or projects begun apart, which share only what is the same everywhere."""
    first = begun(where / "0.annotator")
    if apart_from_start:
        return [first, *(begun(where / f"{n}.annotator") for n in range(1, COPIES))]
    return [first, *(copied(first, where / f"{n}.annotator") for n in range(1, COPIES))]


def live(stores: list[Store], history: list[tuple[int, int, tuple[int, int, int], int]]) -> None:
    for at, who, (what, which, choice), other in history:
        store, person = stores[at], PEOPLE[who]
        if what in (13, 14):
            taken_back(store, person, redo=what == 14)
        elif other == 0:
            merge(store, stores[(at + 1 + choice) % COPIES])
        else:
            act(store, person, what, which, choice)


def merged_in(order: tuple[int, ...], files: list[Path], where: Path) -> dict[str, set[object]]:
    where.mkdir()
    copies = [shutil.copy(files[n], where / f"{n}.annotator") for n in order]
    stores = [Store.open(Path(copy)) for copy in copies]
    try:
        for theirs in stores[1:]:
            merge(stores[0], theirs)
        assert faults(stores[0]) == []
        return outcome(stores[0])
    finally:
        for store in stores:
            store.close()


def closed(stores: list[Store]) -> list[Path]:
    for store in stores:
        store.close()
    return [store.path for store in stores]


def with_stores(apart: bool, work: Callable[[Path, list[Store]], None]) -> None:
    with folder() as name:
        stores = parted(Path(name), apart)
        try:
            work(Path(name), stores)
        finally:
            for store in stores:
                store.close()


@given(st.booleans(), histories)
@settings(max_examples=settings().max_examples * 2 // 3)
def test_any_order_of_merges_gives_the_same_records_changes_and_side(apart, history):
    def work(where: Path, stores: list[Store]) -> None:
        live(stores, history)
        for store in stores:
            assert faults(store) == []
        files = closed(stores)
        found = [merged_in(order, files, where / f"m{n}") for n, order in enumerate(permutations(range(COPIES)))]
        assert all(one == found[0] for one in found[1:])

    with_stores(apart, work)


@given(st.booleans(), histories)
@settings(max_examples=settings().max_examples // 2)
def test_grouping_and_repeating_merges_changes_nothing(apart, history):
    def work(where: Path, stores: list[Store]) -> None:
        live(stores, history)
        files = closed(stores)
        straight = merged_in((0, 1, 2), files, where / "straight")
        a, b, c = (Store.open(path) for path in files)
        try:
            merge(b, c)
            merge(a, b)
            assert outcome(a) == straight
            again = merge(a, b)
            assert again.changes == 0
            assert outcome(a) == straight
            merge(b, a)
            merge(c, a)
            assert outcome(b) == outcome(c) == straight
        finally:
            for store in (a, b, c):
                store.close()

    with_stores(apart, work)


@given(st.booleans(), histories, st.integers(0, 1))
@settings(max_examples=settings().max_examples // 2)
# A document was removed while it was brought in a second time: undoing that must not leave it without a name.
@example(
    apart=False,
    history=[(2, 0, (6, 0, 5), 6), (0, 0, (5, 2, 3), 4), (1, 0, (12, 2, 0), 8)],
    who=0,
)
def test_undo_after_a_merge_takes_back_exactly_what_it_says(apart, history, who):
    def work(where: Path, stores: list[Store]) -> None:
        live(stores, history)
        merge(stores[0], stores[1])
        merge(stores[0], stores[2])
        store, person = stores[0], PEOPLE[who]
        seen = [rows(store)]
        while taken_back(store, person, redo=False):
            assert faults(store) == []
            seen.append(rows(store))
        for earlier in reversed(seen[:-1]):
            assert taken_back(store, person, redo=True)
            assert rows(store) == earlier
        assert faults(store) == []

    with_stores(apart, work)
