"""Undo and redo, by two annotators, across restarts: what they leave, and what they refuse."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from annotator.domain.change import Change, Message
from annotator.domain.document import new_document, new_provenance
from annotator.domain.identity import new_id
from annotator.domain.label import new_label
from annotator.storage.store import Store
from tests.conftest import MEMORY
from tests.storage.acting import PEOPLE, act, actions, begun, faults, marked, planned, rows, taken_back

people = st.sampled_from(PEOPLE)


class TwoAnnotators(RuleBasedStateMachine):
    """`now` is what the file must hold; each person's undo is compared with the rows before what it undoes."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None)
        self.path = Path(self.folder.name) / "undone.annotator"
        self.store = begun(self.path)
        self.now = rows(self.store)

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            self.folder.cleanup()

    @rule(person=people, action=actions)
    def do_then_undo_then_redo(self, person, action) -> None:
        change = act(self.store, person, *action)
        after = rows(self.store)
        if change:
            assert taken_back(self.store, person, redo=False) is not None
            assert rows(self.store) == self.now
            assert taken_back(self.store, person, redo=True) is not None
            assert rows(self.store) == after
        self.now = after

    @rule(person=people, several=st.lists(actions, min_size=2, max_size=4), between=actions)
    def a_group_is_undone_as_one_even_where_other_work_lies_between(self, person, several, between) -> None:
        group = new_id()
        before, done = rows(self.store), 0
        other = next(p for p in PEOPLE if p is not person)
        for what, which, choice in several:
            done += self.grouped(person, what, which, choice, group)
        if done and person in self.store.read.annotators():
            after = rows(self.store)
            taken = taken_back(self.store, person, redo=False)
            assert taken is not None
            assert len(taken) == done
            assert rows(self.store) == before
            assert len(taken_back(self.store, person, redo=True) or ()) == done
            assert rows(self.store) == after
        act(self.store, other, *between)
        self.now = rows(self.store)

    def grouped(self, person, what, which, choice, group) -> bool:
        if person not in self.store.read.annotators():
            return False
        change = planned(self.store, person, what, which, choice)
        if change:
            self.store.apply(change, person.id, group=group)
        return bool(change)

    @rule(person=people, redo=st.booleans())
    def undo_or_redo(self, person, redo) -> None:
        changes = self.store.db.value("select count(*) from change")
        taken = taken_back(self.store, person, redo=redo)
        if not taken:
            assert rows(self.store) == self.now
            assert self.store.db.value("select count(*) from change") == changes
            return
        after = rows(self.store)
        assert taken_back(self.store, person, redo=not redo) is not None
        assert rows(self.store) == self.now
        assert taken_back(self.store, person, redo=redo) is not None
        assert rows(self.store) == after
        self.now = after

    @rule()
    def reopen(self) -> None:
        meant = [self.store.undoing().to_undo(p.id) for p in PEOPLE]
        self.store.close()
        self.store = Store.open(self.path)
        assert [self.store.undoing().to_undo(p.id) for p in PEOPLE] == meant

    @invariant()
    def the_file_holds_what_it_must_and_is_sound(self) -> None:
        if hasattr(self, "store"):
            assert rows(self.store) == self.now
            assert faults(self.store) == []


TestTwoAnnotators = TwoAnnotators.TestCase
TestTwoAnnotators.settings = settings(max_examples=settings().max_examples // 3, stateful_step_count=25)

texts = st.text("abc یک🚢", min_size=6, max_size=12)


@given(texts, texts, st.text(max_size=5))
def test_the_inverse_of_the_inverse_is_the_change(one, other, name):
    first, second = new_document(one), new_document(other)
    label = new_label(f"x{name}", 3)
    change = Change(
        Message("any", {"name": name}),
        created=(first, new_provenance(first.id, name)),
        updated=((label, new_label(f"y{name}", 4)),),
        deleted=(second,),
    )
    assert change.inverse().inverse() == change
    assert change.inverse() != change


def test_undo_walks_back_to_the_beginning_and_redo_to_the_end(project_path):
    store = begun(project_path)
    mina = PEOPLE[0]
    document = store.read.document(store.read.document_rows(mina.id)[0].id)
    assert document is not None
    seen = [rows(store)]
    for n in range(3):
        store.apply(Change(Message("add"), created=(marked(store, document, mina, n, n),)), mina.id)
        seen.append(rows(store))
    for earlier in seen[-2::-1]:
        assert taken_back(store, mina, redo=False)
        assert rows(store) == earlier
    for later in seen[1:]:
        assert taken_back(store, mina, redo=True)
        assert rows(store) == later
    assert taken_back(store, mina, redo=True) == []
    store.close()
