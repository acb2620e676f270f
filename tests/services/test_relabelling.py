"""What becomes of annotations when their label is merged, deleted or asked about differently."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.annotation import new_annotation
from annotator.domain.annotator import new_annotator
from annotator.domain.attribute import Attribute, definitions
from annotator.domain.change import Change, Message
from annotator.domain.label import SHIPPED, label_id, new_label
from annotator.errors import Cancelled, Refused
from annotator.services import labelling, relabelling
from annotator.services.project import Project
from annotator.services.relabelling import delete, merge, rename_attribute
from annotator.services.wording import said
from tests.trade import add_document, signs_in

CLAIM, ACTOR, FIGURE, SOURCE = SHIPPED


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Anna") as made:
        yield made
        assert list(made.check()) == []


@pytest.fixture
def small_batches(monkeypatch):
    monkeypatch.setattr(relabelling, "BATCH", 2)


def everything(project: Project) -> list[object]:
    return [*project.labels.values(), *(a for one in project.stream() for a in one.annotations)]


def put(project: Project, document: str, label: str, start: int, end: int, by: str = "", **said) -> None:
    by = by or project.me.id
    made = new_annotation(document, project.text(document), label, by, ((start, end),), project.clock.now(), **said)
    project.do(Change(Message("annotation.added"), created=(made,)))


SIGNS = "The [actor minister] told the [source agency] that [actor nobody] knew, and the [actor port] waits."


# merging


def test_merging_gives_all_annotations_to_the_other_label_and_one_undo_takes_it_back(project, small_batches):
    document = add_document(project, SIGNS).id
    other = add_document(project, "[actor She] left.").id
    before = everything(project)
    report = merge(project, ACTOR.id, SOURCE.id)
    assert signs_in(project, document) == SIGNS.replace("actor", "source")
    assert signs_in(project, other) == "[source She] left."
    assert ACTOR.id not in project.labels
    assert (report.changed, report.folded, report.cancelled) == (4, 0, False)
    assert said(project.undoable()) == "Merge the label actor into source (3 steps)"
    assert list(project.check()) == []
    project.undo()
    assert everything(project) == before
    project.redo()
    assert ACTOR.id not in project.labels


def test_two_marks_of_one_annotator_on_one_span_become_one_that_says_what_both_said(project, small_batches):
    document = add_document(project, "The minister left.").id
    put(project, document, SOURCE.id, 4, 12, note="Second-hand.", attributes={"kind": "other"}, certainty="low")
    put(
        project, document, ACTOR.id, 4, 12, note="A man.", certainty="high", external_id="T7",
        attributes={"kind": "person", "role": ["a", "b"]}, extra={"seen": 1},
    )  # fmt: skip
    report = merge(project, ACTOR.id, SOURCE.id)
    (one,) = project.annotations(document)
    assert (report.changed, report.folded) == (0, 1)
    assert one.attributes == {"kind": "other", "role": ["a", "b"]}
    assert one.note == "Second-hand.\nA man.\nkind: person; certainty: high"
    assert (one.certainty, one.external_id, one.extra) == ("low", "T7", {"seen": 1})


def test_marks_of_two_annotators_on_one_span_stay_two(project):
    document = add_document(project, "The [source minister] left.").id
    omar = new_annotator("Omar")
    project.do(Change(Message("annotator.added", {"name": "Omar"}), created=(omar,)))
    put(project, document, ACTOR.id, 4, 12, omar.id)
    put(project, document, ACTOR.id, 4, 11)
    assert merge(project, ACTOR.id, SOURCE.id).folded == 0
    assert [(a.end, a.annotator == omar.id) for a in project.annotations(document)] == [
        (12, False), (12, True), (11, False),
    ]  # fmt: skip


def test_a_mark_in_pieces_is_no_twin_of_one_in_one_piece_and_whole_documents_are_twins(project):
    document = add_document(project, "The minister of war left.").id
    text = project.text(document)
    marks = [
        new_annotation(document, text, label, project.me.id, fragments, project.clock.now())
        for label, fragments in (
            (SOURCE.id, ((4, 19),)), (ACTOR.id, ((4, 12), (16, 19))), (SOURCE.id, ()), (ACTOR.id, ()),
        )
    ]  # fmt: skip
    project.do(Change(Message("x"), created=tuple(marks)))
    assert merge(project, ACTOR.id, SOURCE.id).folded == 1
    assert Counter(a.fragments for a in project.annotations(document)) == {
        ((4, 19),): 1, ((4, 12), (16, 19)): 1, (): 1,
    }  # fmt: skip


def test_the_other_label_gets_the_attributes_choices_guideline_and_children_that_it_lacks(project):
    project.do(labelling.add(project.labels, "Body", parent=ACTOR.id))
    project.do(labelling.add(project.labels, "Voice", attributes=[Attribute("kind", "Kind", "choice", ("state",))]))
    body, voice = label_id("body"), label_id("voice")
    merge(project, ACTOR.id, voice)
    merged = project.labels[voice]
    (kind,) = definitions(merged.attributes)
    assert kind.choices == ("state", "person", "organisation", "group", "place")
    assert merged.guideline == ACTOR.guideline
    assert project.labels[body].parent == voice
    merge(project, voice, body)  # into the one that lies under it
    assert project.labels[body].parent is None
    assert project.labels[body].guideline == ACTOR.guideline


@pytest.mark.parametrize("gone", [SOURCE.id, "00000000-0000-4000-8000-000000000000"])
def test_a_label_is_not_merged_into_itself_nor_one_that_is_not_there(project, gone):
    with pytest.raises(Refused, match=r"into itself: choose another label\.|no longer there"):
        merge(project, gone, SOURCE.id)
    assert project.undoable() is None


# deleting


def test_a_label_in_use_is_not_deleted_unless_somebody_says_what_becomes_of_its_annotations(project):
    document = add_document(project, SIGNS).id
    with pytest.raises(Refused, match=r"^3 annotations have the label actor: say whether"):
        delete(project, ACTOR.id)
    delete(project, FIGURE.id)
    assert [label.name for label in project.labels.values()] == ["claim", "actor", "source"]
    assert signs_in(project, document) == SIGNS


def test_annotations_go_with_their_label_and_come_back_with_it(project, small_batches):
    document = add_document(project, SIGNS).id
    before = everything(project)
    assert delete(project, ACTOR.id, "delete").deleted == 3
    assert signs_in(project, document) == "The minister told the [source agency] that nobody knew, and the port waits."
    assert said(project.undoable()) == "Delete the label actor (3 steps)"
    project.undo()
    assert everything(project) == before


def test_annotations_of_a_deleted_label_can_get_another_one_whose_definitions_stay(project):
    document = add_document(project, SIGNS).id
    project.do(labelling.nest(project.labels, FIGURE, ACTOR))
    with pytest.raises(Refused, match="which is to be deleted"):
        delete(project, ACTOR.id, "relabel", ACTOR.id)
    with pytest.raises(Refused, match="no longer there"):
        delete(project, ACTOR.id, "relabel")
    assert delete(project, ACTOR.id, "relabel", SOURCE.id).changed == 3
    assert signs_in(project, document) == SIGNS.replace("actor", "source")
    assert project.labels[SOURCE.id] == SOURCE
    assert project.labels[FIGURE.id].parent is None


# renaming an attribute


def test_an_attribute_takes_its_values_along_to_another_key(project, small_batches):
    document = add_document(project, "He left.").id
    for n in range(5):
        put(project, document, ACTOR.id, n, n + 1, attributes={"kind": "person", "x": n} if n else {"x": 0})
    put(project, document, SOURCE.id, 0, 2, attributes={"kind": "other"})
    before = everything(project)
    assert rename_attribute(project, ACTOR.id, "kind", "sort").changed == 4
    assert definitions(project.labels[ACTOR.id].attributes)[0].key == "sort"
    found = [a.attributes for a in project.annotations(document)]
    assert found[0] == {"kind": "other"}
    assert [list(values) for values in found[1:]] == [["x"], *[["sort", "x"]] * 4]
    assert said(project.undoable()) == "Rename the attribute kind of actor to sort (3 steps)"
    project.undo()
    assert everything(project) == before


def test_what_lies_under_the_new_key_unasked_for_goes_into_the_note(project):
    document = add_document(project, "He left.").id
    put(project, document, ACTOR.id, 0, 1, attributes={"sort": "old", "kind": "person"}, note="Sure.")
    put(project, document, ACTOR.id, 1, 2, attributes={"sort": "person", "kind": "person"})
    rename_attribute(project, ACTOR.id, "kind", "sort")
    assert [(a.attributes, a.note) for a in project.annotations(document)] == [
        ({"sort": "person"}, "Sure.\nsort: old"), ({"sort": "person"}, ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("stance", "credibility", "alike: credibility and credibility"),
        ("stance", "a b", "can't be the key"),
        ("none", "x", "claim has no attribute “none”"),
    ],
)
def test_a_key_that_can_not_be_had_is_refused_before_anything_is_written(project, old, new, sentence):
    with pytest.raises(Refused, match=sentence):
        rename_attribute(project, CLAIM.id, old, new)
    assert rename_attribute(project, CLAIM.id, "stance", "stance").changed == 0
    assert project.undoable() is None


# stopping, and others at work


def test_stopping_keeps_what_was_done_and_the_label_and_undo_takes_it_back(project, small_batches):
    document = add_document(project, SIGNS).id

    def stop(done: int, total: int, note: str) -> None:
        assert (total, note) == (3, "actor")
        if done >= 2:
            raise Cancelled

    report = merge(project, ACTOR.id, SOURCE.id, stop)
    assert (report.cancelled, report.changed) == (True, 2)
    assert signs_in(project, document).count("[actor") == 1
    project.undo()
    assert signs_in(project, document) == SIGNS


def test_what_somebody_adds_or_edits_meanwhile_is_taken_along(project, small_batches):
    document = add_document(project, SIGNS).id
    acts = [
        lambda: put(project, document, ACTOR.id, 0, 3),
        lambda: [
            project.do(Change(Message("annotation.noted"), updated=((a, replace(a, note="Late.")),)))
            for a in project.annotations(document)
            if a.label == ACTOR.id
        ],
    ]

    def step(done: int, total: int, note: str) -> None:
        if acts:
            acts.pop()()

    assert merge(project, ACTOR.id, SOURCE.id, step).changed == 4
    assert "[actor" not in signs_in(project, document)


def test_a_change_in_the_moment_of_writing_is_read_again(project, monkeypatch):
    document = add_document(project, SIGNS).id
    read = project.store.read
    labelled, once = read.labelled, [1]

    def slow(*arguments, **said):
        page, after = labelled(*arguments, **said)
        if once and page:
            once.clear()
            project.do(Change(Message("annotation.noted"), updated=((page[0], replace(page[0], note="Late.")),)))
        return page, after

    monkeypatch.setattr(read, "labelled", slow)
    assert merge(project, ACTOR.id, SOURCE.id).changed == 3
    assert [a.note for a in project.annotations(document)] == ["Late.", "", "", ""]


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5), st.integers(1, 3), st.booleans()), max_size=14))
def test_merging_loses_no_span_and_undo_brings_back_every_byte(tmp_path_factory, marks):
    with Project.create(tmp_path_factory.mktemp("p") / "a.annotator", "Anna") as project:
        document = add_document(project, "Seven men").id
        omar = new_annotator("Omar")
        project.do(Change(Message("annotator.added", {"name": "Omar"}), created=(omar,)))
        for n, (label, start, length, mine) in enumerate(marks):
            by = project.me.id if mine else omar.id
            put(project, document, SHIPPED[label].id, start, start + length, by, note=f"<{n}>")
        before = everything(project)
        spans = {(a.start, a.end, a.annotator) for a in project.annotations(document)}
        report = merge(project, ACTOR.id, SOURCE.id)
        after = project.annotations(document)
        assert {(a.start, a.end, a.annotator) for a in after} == spans
        assert len(after) == len(marks) - report.folded
        assert sorted("".join(a.note for a in after).replace("\n", "")) == sorted(
            "".join(f"<{n}>" for n in range(len(marks)))
        )
        assert list(project.check()) == []
        project.undo()
        assert everything(project) == before


def test_a_new_label_can_take_the_id_of_a_deleted_one(project):
    project.do(Change(Message("label.added", {"label": "mood"}), created=(new_label("mood", 4),)))
    delete(project, label_id("mood"))
    project.do(labelling.add(project.labels, "Mood"))
    assert label_id("mood") in project.labels
