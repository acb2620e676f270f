"""What the store refuses to apply, and that nothing is written then."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.annotation import Annotation, new_annotation
from annotator.domain.change import Change, Message
from annotator.domain.document import Document, Foreign, Provenance, new_document, new_provenance, new_status
from annotator.domain.entity import new_entity
from annotator.domain.identity import new_id
from annotator.domain.label import SHIPPED, new_label
from annotator.domain.relation import SHIPPED_TYPES, new_relation
from annotator.errors import Refused
from annotator.storage.history import entries
from annotator.storage.rows import KIND_TABLE, content, record_of
from annotator.storage.store import Store
from tests.storage.acting import PEOPLE, act, all_of, begun, copied, faults, marked, rows, taken_back

MINA, OMAR = PEOPLE
M = Message("test")


@pytest.fixture
def store(project_path):
    store = begun(project_path)
    yield store
    store.close()


def document_in(store: Store) -> Document:
    return all_of(store, Document)[0]


def annotation_in(store: Store) -> Annotation:
    return all_of(store, Annotation)[0]


def other_document(store: Store) -> Document:
    document = new_document("Another text altogether.")
    store.apply(Change(M, created=(document, new_provenance(document.id, "another"))), MINA.id)
    return document


IMPOSSIBLE = {
    "creates what is there": (lambda s: Change(M, created=(annotation_in(s),)), "already there"),
    "creates a document that is there": (lambda s: Change(M, created=(document_in(s),)), "already there"),
    "creates one twice": (lambda s: Change(M, created=(a := marked(s, document_in(s), MINA, 0, 0), a)), "twice"),
    "creates and deletes one": (lambda s: Change(M, created=(a := annotation_in(s),), deleted=(a,)), "twice"),
    "updates one twice": (
        lambda s: Change(M, updated=((a := annotation_in(s), replace(a, note="x")), (a, replace(a, note="y")))),
        "twice",
    ),
    "updates what has changed": (
        lambda s: Change(M, updated=((replace(a := annotation_in(s), note="old"), a),)),
        "has changed since",
    ),
    "updates what is not there": (
        lambda s: Change(M, updated=((a := marked(s, document_in(s), MINA, 0, 0), replace(a, note="x")),)),
        "no longer there",
    ),
    "deletes what has changed": (
        lambda s: Change(M, deleted=(replace(annotation_in(s), note="old"),)),
        "has changed since",
    ),
    "deletes what is not there": (lambda s: Change(M, deleted=(new_label("none", 0),)), "no longer there"),
    "makes one into another": (
        lambda s: Change(M, updated=((a := annotation_in(s), replace(a, id=new_id())),)),
        "one record into another",
    ),
    "makes one kind into another": (
        lambda s: Change(M, updated=((a := annotation_in(s), replace(SHIPPED[0], id=a.id)),)),
        "one record into another",
    ),
    "changes a text": (
        lambda s: Change(M, updated=((d := document_in(s), replace(d, text=d.text + "!")),)),
        "text never changes",
    ),
    "forgets what depends on a document": (lambda s: Change(M, deleted=(document_in(s),)), "refers to what is not"),
    "forgets where a document came from": (
        lambda s: Change(M, deleted=(all_of(s, Provenance)[0],)),
        "without its title",
    ),
    "forgets what depends on a label": (lambda s: Change(M, deleted=(s.read.labels()[0],)), "refers to what is not"),
    "refers to no document": (
        lambda s: Change(M, created=(replace(annotation_in(s), id=new_id(), document=new_id()),)),
        "refers to what is not",
    ),
    "refers to no label": (
        lambda s: Change(M, updated=((a := annotation_in(s), replace(a, label=new_id())),)),
        "refers to what is not",
    ),
    "has no id": (lambda s: Change(M, created=(replace(annotation_in(s), id="seven"),)), "no id"),
    "holds half a character": (
        lambda s: Change(M, updated=((a := annotation_in(s), replace(a, note="\ud83d")),)),
        "half a character",
    ),
    "holds a number out of range": (
        lambda s: Change(M, updated=((a := annotation_in(s), replace(a, attributes={"n": 1 << 70})),)),
        "too great",
    ),
}


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_an_impossible_change_is_refused_and_nothing_is_written(store, name):
    make, words = IMPOSSIBLE[name]
    change = make(store)
    before, changes = rows(store), store.db.value("select count(*) from change")
    good = marked(store, document_in(store), MINA, 1, 2)
    with pytest.raises(Refused, match=words):
        store.apply_all([(Change(M, created=(good,)), None), (change, None)], MINA.id)
    assert rows(store) == before
    assert store.db.value("select count(*) from change") == changes
    assert faults(store) == []
    assert act(store, MINA, 0, 0, 0)


def test_order_inside_a_change_does_not_matter(store):
    document, label = new_document("A text of its own."), new_label("stance", 4)
    mark = new_annotation(document.id, document.text, label.id, OMAR.id, ((0, 6),), 1)
    store.apply(Change(M, created=(mark, new_provenance(document.id, "x"), label, document)), MINA.id)
    assert mark in store.read.belonging(Annotation, document.id)
    assert faults(store) == []


def test_two_kinds_may_share_an_id(store):
    mark = annotation_in(store)
    store.apply(Change(M, created=(Foreign(mark.id, "odd", {}),)), MINA.id)
    store.apply(Change(M, deleted=(mark,)), MINA.id)
    assert faults(store) == []
    assert taken_back(store, MINA, redo=False)
    assert taken_back(store, MINA, redo=False)
    assert store.read.foreign() == []
    assert mark in all_of(store, Annotation)
    assert faults(store) == []


def test_a_record_that_comes_back_takes_its_old_place(store):
    first = document_in(store)
    second = other_document(store)
    order = [line.id for line in store.read.document_rows(MINA.id)]
    assert order == [first.id, second.id]
    assert act(store, MINA, 6, [d.id for d in all_of(store, Document)].index(first.id), 0)
    third = new_document("A third text.")
    store.apply(Change(M, created=(third, new_provenance(third.id, "third"))), OMAR.id)
    assert taken_back(store, MINA, redo=False)
    assert [line.id for line in store.read.document_rows(MINA.id)] == [first.id, second.id, third.id]


def test_an_import_of_what_was_deleted_follows_the_deletion(store):
    document = document_in(store)
    assert act(store, MINA, 6, 0, 0)
    store.apply(Change(M, created=(document, new_provenance(document.id, "again"))), OMAR.id)
    assert faults(store) == []
    with pytest.raises(Refused, match="later work"):
        store.take_back(MINA.id)
    assert store.take_back(OMAR.id)
    assert store.take_back(MINA.id)
    assert store.read.text(document.id) == document.text


def test_undo_is_refused_where_somebody_elses_work_came_after(store):
    mark = annotation_in(store)
    mine, theirs = replace(mark, note="mine"), replace(mark, note="theirs")
    store.apply(Change(M, updated=((mark, mine),)), MINA.id)
    store.apply(Change(M, updated=((mine, theirs),)), OMAR.id)
    before = rows(store)
    with pytest.raises(Refused, match="later work has touched"):
        store.take_back(MINA.id)
    assert rows(store) == before
    assert store.take_back(OMAR.id)
    assert store.take_back(MINA.id)
    assert mark in all_of(store, Annotation)


def test_a_group_that_touches_a_record_twice_is_undone_as_one(store):
    group, mark = new_id(), marked(store, document_in(store), MINA, 0, 0)
    before = rows(store)
    store.apply(Change(M, created=(mark,)), MINA.id, group=group)
    store.apply(Change(M, updated=((mark, replace(mark, note="x")),)), MINA.id, group=group)
    assert len(store.take_back(MINA.id)) == 2
    assert rows(store) == before
    assert len(store.take_back(MINA.id, redo=True)) == 2
    assert replace(mark, note="x") in all_of(store, Annotation)


def test_a_copied_file_undoes_what_was_done_before_the_copy_and_not_what_was_done_in_the_other(store, project_path):
    act(store, MINA, 0, 0, 0)
    shared = rows(store)
    copy = copied(store, project_path.with_name("copy.annotator"))
    assert act(store, MINA, 0, 2, 1)
    assert copy.take_back(MINA.id)
    assert rows(copy) != shared
    assert store.take_back(MINA.id)
    assert rows(store) == shared
    assert copy.copy != store.copy
    copy.close()


def test_history_tells_before_and_after_of_every_touch(store):
    mark = annotation_in(store)
    noted = replace(mark, note="x")
    store.apply(Change(M, updated=((mark, noted),)), MINA.id)
    store.apply(Change(M, deleted=(noted,)), OMAR.id)
    store.take_back(OMAR.id)
    told = [
        (entry.undoes is not None, touch.before and touch.before["note"], touch.after and touch.after["note"])
        for entry in entries(store.journal, store.tables, mark.document)
        for touch in entry.touches
        if touch.id == mark.id
    ]
    assert told == [(False, None, ""), (False, "", "x"), (False, "x", None), (True, None, "x")]


def test_every_kind_comes_back_from_json_as_it_was():
    document = replace(new_document("Some text."), structure=({"kind": "heading", "start": 0, "end": 4},))
    mark = new_annotation(document.id, document.text, SHIPPED[0].id, MINA.id, ((0, 2), (4, 6)), 7, note="ن🚢")
    status = new_status(document.id, MINA.id, "done")
    entity = new_entity("Bank", aliases=({"name": "بانک"},), identifiers={"wikidata": "Q1"})
    tie = new_relation(
        SHIPPED_TYPES[0], document.id, MINA.id, mark.id, "entity", entity.id, 7, cue=((5, 9),), quote="text"
    )
    examples = (
        MINA, SHIPPED[1], document, new_provenance(document.id, "x"), mark, status, Foreign(new_id(), "x", {}),
        SHIPPED_TYPES[0], entity, tie,
    )  # fmt: skip
    assert [type(r) for r in examples] == [kind.type for kind in KIND_TABLE]
    for record, kind in zip(examples, KIND_TABLE, strict=True):
        assert record_of(kind, content(record)) == record
