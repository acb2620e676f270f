"""Label all: hits are shown with what is there already, decided one by one or together, and labelled as one step."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.annotation import new_annotation
from annotator.domain.annotator import new_annotator
from annotator.domain.attribute import Attribute
from annotator.domain.change import Change, Message
from annotator.domain.identity import new_id
from annotator.domain.label import SHIPPED
from annotator.errors import Cancelled, Refused
from annotator.services import label_all, labelling
from annotator.services.label_all import Hit, Pending
from annotator.services.project import Project
from annotator.services.relabelling import delete
from annotator.services.wording import said
from tests.trade import add_document, signs_in

CLAIM, ACTOR, FIGURE, SOURCE = SHIPPED


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Anna") as made:
        yield made
        assert list(made.check()) == []


def hits(project: Project, word: str) -> list[Hit]:
    found: list[Hit] = []
    for row in project.documents():
        text, at = project.text(row.id), -1
        while (at := text.find(word, at + 1)) >= 0:
            found.append((row.id, at, at + len(word)))
    return found


def test_hits_are_shown_in_context_with_what_has_the_label_already(project):
    add_document(project, "A [actor port]\tand the [actor old port] and a [claim port].", "First")
    add_document(project, "port", "Second")
    pending = Pending(project, ACTOR.id, hits(project, "port"))
    assert [(row.title, row.before, row.quote, row.after, row.standing) for row in pending.rows()] == [
        ("First", "A ", "port", " and the old port and a port.", "labelled"),
        ("First", "A port and the old ", "port", " and a port.", "overlapping"),
        ("First", "A port and the old port and a ", "port", ".", "free"),
        ("Second", "", "port", "", "free"),
    ]
    assert pending.standings() == {"free": 2, "labelled": 1, "overlapping": 1}
    assert [row.number for row in pending.rows(2, 9)] == [2, 3]
    assert pending.rows(9) == []


def test_what_others_labelled_is_not_taken_for_mine(project):
    document = add_document(project, "The port waits.").id
    omar = new_annotator("Omar")
    mark = new_annotation(document, "The port waits.", ACTOR.id, omar.id, ((4, 8),), 5)
    project.do(Change(Message("x"), created=(omar, mark)))
    pending = Pending(project, ACTOR.id, hits(project, "port"))
    assert pending.rows()[0].standing == "free"
    pending.decide_open("accepted")
    assert pending.apply().added == 1
    assert {a.annotator for a in project.annotations(document)} == {omar.id, project.me.id}


def test_only_what_is_accepted_gets_the_label_and_one_undo_takes_it_back(project, monkeypatch):
    monkeypatch.setattr(label_all, "BATCH", 2)
    first = add_document(project, "port port port [actor port]", "First").id
    second = add_document(project, "port and port", "Second").id
    before = [signs_in(project, first), signs_in(project, second)]
    pending = Pending(project, ACTOR.id, hits(project, "port"))
    pending.decide([1, 5], "rejected")
    assert pending.decide_open("accepted") == 3
    assert pending.states() == {"open": 1, "accepted": 3, "rejected": 2}
    report = pending.apply()
    assert (report.added, report.present, report.cancelled) == (3, 0, False)
    assert signs_in(project, first) == "[actor port] port [actor port] [actor port]"
    assert signs_in(project, second) == "[actor port] and port"
    assert said(project.undoable()) == "Mark 3 hits as actor (2 steps)"
    project.undo()
    assert [signs_in(project, first), signs_in(project, second)] == before


def test_overlapping_hits_can_be_left_out_and_decisions_taken_back(project):
    document = add_document(project, "the [actor old port] and a port").id
    pending = Pending(project, ACTOR.id, hits(project, "port"))
    assert pending.decide_open("accepted", overlapping=False) == 1
    assert [pending.state(n) for n in range(2)] == ["open", "accepted"]
    pending.decide([1], "open")
    assert pending.apply().added == 0
    assert project.undoable() == Message("import.file", {"file": "Report"})
    pending.decide([0], "accepted")
    pending.apply()
    assert signs_in(project, document) == "the [actor old [actor port]] and a port"


def test_what_was_labelled_since_or_comes_twice_is_labelled_once(project):
    document = add_document(project, "port and port").id
    found = hits(project, "port")
    pending = Pending(project, ACTOR.id, [*found, *found])
    mark = new_annotation(document, "port and port", ACTOR.id, project.me.id, ((0, 4),), 5)
    project.do(Change(Message("annotation.added"), created=(mark,)))
    pending.decide_open("accepted")
    report = pending.apply()
    assert (report.added, report.present) == (1, 3)
    assert signs_in(project, document) == "[actor port] and [actor port]"
    assert pending.standings()["labelled"] == 4


def test_new_annotations_have_the_defaults_of_the_label(project):
    document = add_document(project, "port").id
    project.do(labelling.define(project.labels, ACTOR, [Attribute("sure", "Sure", "yes_no", default=True)]))
    pending = Pending(project, ACTOR.id, hits(project, "port"))
    pending.decide_open("accepted")
    pending.apply()
    assert project.annotations(document)[0].attributes == {"sure": True}


def test_hits_outside_the_texts_are_left_out_and_counted(project):
    document = add_document(project, "port").id
    wrong = [(document, 0, 5), (document, 2, 2), (document, 3, 1), (document, -1, 2), (new_id(), 0, 1), ("x", 0, 1)]
    pending = Pending(project, ACTOR.id, [*wrong, (document, 0, 4)])
    assert (len(pending), pending.left_out) == (1, 6)


def test_stopping_keeps_the_batches_that_are_in_and_undo_takes_them_back(project, monkeypatch):
    monkeypatch.setattr(label_all, "BATCH", 2)
    document = add_document(project, "port port port port port").id

    def stop(done: int, total: int, note: str) -> None:
        assert (total, note) == (5, "actor")
        if done >= 2:
            raise Cancelled

    pending = Pending(project, ACTOR.id, hits(project, "port"))
    pending.decide_open("accepted")
    report = pending.apply(stop)
    assert (report.cancelled, report.added) == (True, 2)
    assert len(project.annotations(document)) == 2
    assert pending.apply().added == 3
    project.undo()
    project.undo()
    assert project.annotations(document) == []


def test_a_label_that_is_gone_is_refused(project):
    add_document(project, "port")
    with pytest.raises(Refused, match="no longer there"):
        Pending(project, new_id(), [])
    pending = Pending(project, ACTOR.id, hits(project, "port"))
    delete(project, ACTOR.id)
    with pytest.raises(Refused, match="no longer there"):
        pending.apply()


def test_a_large_text_is_read_alone(project, monkeypatch):
    monkeypatch.setattr(label_all, "ROOM", 10)
    for words in ("port port port of call", "a port", "port b", "port"):
        add_document(project, words)
    pending = Pending(project, ACTOR.id, hits(project, "port"))
    assert [row.quote for row in pending.rows()] == ["port"] * 6
    pending.decide_open("accepted")
    assert pending.apply().added == 6


def test_a_hundred_thousand_hits_take_little_memory(project):
    document = add_document(project, "port " * 20_000).id
    stream = ((document, 5 * (n % 20_000), 5 * (n % 20_000) + 4) for n in range(100_000))
    tracemalloc.start()
    pending = Pending(project, ACTOR.id, stream)
    held, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(pending) == 100_000
    assert held < 6_000_000
    assert pending.rows(99_990, 20)[-1].number == 99_999


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 8), st.integers(1, 4), st.sampled_from("oar")), max_size=9))
def test_each_accepted_span_ends_up_with_the_label_once_and_no_other(tmp_path_factory, picks):
    with Project.create(tmp_path_factory.mktemp("p") / "a.annotator", "Anna") as project:
        documents = [add_document(project, f"{sign} [actor word] words").id for sign in "ab"]
        there = {(d, a.start, a.end) for d in documents for a in project.annotations(d)}
        found = [(documents[d], start, start + length) for d, start, length, _ in picks]
        pending = Pending(project, ACTOR.id, found)
        for n, (*_, state) in enumerate(picks):
            pending.decide([n], {"o": "open", "a": "accepted", "r": "rejected"}[state])  # type: ignore[arg-type]
        accepted = {hit for hit, (*_, state) in zip(found, picks, strict=True) if state == "a"}
        report = pending.apply()
        after = [(d, a.start, a.end) for d in documents for a in project.annotations(d)]
        assert sorted(after) == sorted(there | accepted)
        assert report.added == len(accepted - there)
        assert list(project.check()) == []


def test_a_guest_in_a_project_open_to_read_only_sees_the_hits_and_can_label_none(project_path):
    with Project.create(project_path, "Anna") as project:
        add_document(project, "a [actor port]")
    with Project.open(project_path, "Guest", read_only=True) as project:
        pending = Pending(project, ACTOR.id, hits(project, "port"))
        assert pending.rows()[0].standing == "free"
        pending.decide_open("accepted")
        with pytest.raises(Refused, match="read-only"):
            pending.apply()


def test_hits_are_listed_by_what_was_decided_apart_from_those_that_have_the_label(project):
    add_document(project, "[actor port] port port port")
    pending = Pending(project, ACTOR.id, hits(project, "port"))
    pending.decide([0, 1], "accepted")
    pending.decide([2], "rejected")
    assert [list(pending.numbers(state)) for state in ("open", "accepted", "rejected")] == [[3], [1], [2]]
    assert list(pending.numbers(labelled=True)) == [0]
    assert pending.wanting() == {"open": 1, "accepted": 1, "rejected": 1}
    assert [row.number for row in pending.rows_of([3, 0])] == [3, 0]
    assert [pending.next_open(n) for n in (0, 3, 4)] == [3, 3, 3]
    pending.decide([3], "rejected")
    assert pending.next_open(0) == -1


def test_what_was_labelled_elsewhere_is_seen_when_it_is_looked_for(project):
    add_document(project, "port and port")
    pending = Pending(project, ACTOR.id, hits(project, "port"))
    other = pending.for_label(CLAIM.id)
    pending.decide_open("accepted")
    pending.apply()
    other.look_again()
    assert other.standings()["labelled"] == 0
    project.undo()
    pending.look_again()
    assert pending.standings() == {"free": 2, "labelled": 0, "overlapping": 0}


def test_another_label_keeps_what_was_decided(project):
    add_document(project, "[claim port] and port")
    pending = Pending(project, ACTOR.id, hits(project, "port"))
    pending.decide([1], "rejected")
    other = pending.for_label(CLAIM.id)
    assert [row.state for row in other.rows()] == ["open", "rejected"]
    assert [row.standing for row in other.rows()] == ["labelled", "free"]
