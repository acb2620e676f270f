"""Whatever was done before, a purge leaves a whole journal, and no merge brings anything back."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.identity import from_bytes, to_bytes
from annotator.errors import Refused
from annotator.storage.merging import merge
from annotator.storage.purging import purge
from annotator.storage.relating import relations_of
from annotator.storage.store import Store
from annotator.storage.traces import traces
from tests.conftest import MEMORY
from tests.storage.acting import PEOPLE, act, actions, begun, copied, faults, outcome, rows, taken_back

histories = st.lists(st.tuples(st.integers(0, 1), actions, st.integers(0, 1)), min_size=4, max_size=30)


def live(stores: list[Store], history: list[tuple[int, tuple[int, int, int], int]]) -> None:
    for who, (what, which, choice), at in history:
        store = stores[at % len(stores)]
        if what in (13, 14):
            taken_back(store, PEOPLE[who], redo=what == 14)
        else:
            act(store, PEOPLE[who], what, which, choice)


def all_documents(store: Store) -> list[str]:
    """Those that are there and those that were."""
    found = {from_bytes(raw) for (raw,) in store.db.rows("select document from touched")}
    return sorted(document for document in found if traces(store.db, to_bytes(document)))


def others(store: Store, document: str) -> dict[str, set[str]]:
    """What has nothing to do with a document: neither belongs to it nor leads there."""
    leading = {repr(relation) for relation in relations_of(store, document)}
    return {
        kind: {row for row in several if document not in row and row not in leading}
        for kind, several in rows(store).items()
    }


def folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None)


@given(histories, st.integers(0, 9), histories)
@settings(max_examples=settings().max_examples // 2)
def test_the_journal_is_whole_and_other_work_is_untouched_and_goes_on(before, choice, after):
    with folder() as name:
        store = begun(Path(name) / "x.annotator")
        try:
            live([store], before)
            documents = all_documents(store)
            document = documents[choice % len(documents)]
            kept = others(store, document)
            purge(store, document, PEOPLE[0].id)
            assert faults(store) == []
            assert rows(store) == kept
            assert not traces(store.db, to_bytes(document))
            with suppress(Refused):  # where somebody brings the same text again
                live([store], after)
            assert faults(store) == []
            for person in PEOPLE:
                while taken_back(store, person, redo=False):
                    assert faults(store) == []
            assert not store.read.document(document)
        finally:
            store.close()


@given(histories, histories, st.integers(0, 9))
@settings(max_examples=settings().max_examples // 2)
def test_a_merge_after_a_purge_brings_nothing_back_and_is_the_same_twice(before, apart, choice):
    with folder() as name:
        store = begun(Path(name) / "a.annotator")
        other = None
        try:
            live([store], before)
            other = copied(store, Path(name) / "b.annotator")
            documents = all_documents(store)
            live([store, other], apart)
            document = documents[choice % len(documents)]
            purge(store, document, PEOPLE[0].id)
            merge(store, other)
            assert faults(store) == []
            assert document not in {d.id for d in store.read.all_of(Document)}
            assert not traces(store.db, to_bytes(document))
            once = outcome(store)
            assert merge(store, other).changes == 0
            assert outcome(store) == once
            if traces(other.db, to_bytes(document)):
                purge(other, document, PEOPLE[1].id)
            merge(other, store)
            merge(store, other)
            assert faults(other) == faults(store) == []
            assert outcome(store) == outcome(other)
        finally:
            store.close()
            if other is not None:
                other.close()
