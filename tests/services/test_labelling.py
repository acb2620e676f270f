"""What is done to labels: names, looks, keys, order, nesting, attributes, and what is refused in which words."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.attribute import Attribute, definitions
from annotator.domain.change import Change
from annotator.domain.label import COLOURS, SHIPPED, STROKES, Label, label_id, new_label
from annotator.errors import Refused
from annotator.services import labelling
from annotator.services.project import Project
from annotator.services.wording import said

CLAIM, ACTOR, FIGURE, SOURCE = SHIPPED
LABELS = {label.id: label for label in SHIPPED}


def after(change: Change) -> Label:
    ((_, label),) = change.updated
    assert isinstance(label, Label)
    return label


def follow(labels: dict[str, Label], change: Change) -> dict[str, Label]:
    records = [*labels.values(), *change.created, *(new for _, new in change.updated)]
    return {label.id: label for label in records if isinstance(label, Label)}


def refusal(verb, *arguments, **said) -> str:
    with pytest.raises(Refused) as refused:
        verb(*arguments, **said)
    return str(refused.value)


def test_a_new_label_stands_at_the_end_with_a_look_of_its_own():
    (made,) = labelling.add(LABELS, "  Weasel  word ").created
    assert (made.name, made.position, made.colour, made.stroke, made.key) == (
        "Weasel word", 4, COLOURS[4], STROKES[4], "",
    )  # fmt: skip
    assert made.id == label_id("weasel word")


def test_a_new_label_may_bring_everything_with_it():
    degree = Attribute("degree", "Degree", "choice", ("low", "high"), default="low")
    change = labelling.add(
        LABELS, "Bias", colour="#ABCDEF", stroke="wavy", key="b", guideline="Loaded words.", parent=CLAIM.id,
        attributes=[degree],
    )  # fmt: skip
    (made,) = change.created
    assert (made.colour, made.stroke, made.key, made.guideline, made.parent) == (
        "#abcdef", "wavy", "B", "Loaded words.", CLAIM.id,
    )  # fmt: skip
    assert definitions(made.attributes) == (degree,)
    assert said(change.label) == "Add the label Bias"


def test_a_new_label_under_the_first_name_of_a_renamed_one_is_another_label():
    labels = follow(LABELS, labelling.rename(LABELS, ACTOR, "Player"))
    (made,) = labelling.add(labels, "actor").created
    assert made.id not in labels


@pytest.mark.parametrize("name", ["Claim", " CLAIM ", "cla\u200bim"])
def test_no_label_gets_the_name_of_another(name):
    labels = LABELS | {"x": replace(new_label("cla\u200bim", 9), id="x")}
    assert "already: choose another name, or merge the two" in refusal(labelling.add, labels, name)
    assert "already: choose another name" in refusal(labelling.rename, labels, FIGURE, name)


@pytest.mark.parametrize(
    ("name", "sentence"), [(" ", "can't be empty"), ("\u200e", "can't be empty"), ("x" * 101, "at most 100 characters")]
)
def test_a_name_that_can_not_be_read_is_refused(name, sentence):
    assert sentence in refusal(labelling.add, LABELS, name)
    assert sentence in refusal(labelling.rename, LABELS, CLAIM, name)


def test_a_label_may_change_the_case_of_its_own_name():
    assert after(labelling.rename(LABELS, CLAIM, "Claim")).name == "Claim"
    assert said(labelling.rename(LABELS, CLAIM, "Thesis").label) == "Rename the label claim to Thesis"


@pytest.mark.parametrize("colour", ["", "red", "#12345", "#1234567", "#ggg000", "225bf7", "#٢٢٥٢٢٢"])
def test_a_colour_that_is_none_is_refused(colour):
    assert f"“{colour}” is not a colour" in refusal(labelling.recolour, LABELS, CLAIM, colour)


def test_colour_and_line_change_together_or_the_colour_alone():
    assert after(labelling.recolour(LABELS, CLAIM, " #FF0000")) == replace(CLAIM, colour="#ff0000")
    assert after(labelling.recolour(LABELS, CLAIM, "#ff0000", "wavy")).stroke == "wavy"
    assert "choose one of solid, dotted" in refusal(labelling.recolour, LABELS, CLAIM, "#ff0000", "zigzag")


def test_a_taken_key_is_refused_with_the_name_of_who_has_it():
    assert refusal(labelling.put_on_key, LABELS, CLAIM, "s") == (
        "The key S belongs to the label source: give that another key first."
    )
    assert after(labelling.put_on_key(LABELS, CLAIM, "x")).key == "X"
    assert after(labelling.put_on_key(LABELS, CLAIM, "7")).key == "7"
    assert after(labelling.put_on_key(LABELS, CLAIM, "ß")).key == "ß"
    unkeyed = labelling.put_on_key(LABELS, CLAIM, "")
    assert after(unkeyed).key == ""
    assert said(unkeyed.label) == "Take claim off its key"
    assert not labelling.put_on_key(LABELS, CLAIM, "c")


def test_a_key_can_be_taken_over_by_one_change():
    change = labelling.take_key(LABELS, CLAIM, "s")
    labels = follow(LABELS, change)
    assert [(labels[x.id].name, labels[x.id].key) for x in (CLAIM, SOURCE)] == [("claim", "S"), ("source", "")]
    assert said(change.label) == "Put claim on the key S"
    assert follow(labels, change.inverse()) == LABELS
    assert labelling.take_key(LABELS, CLAIM, "x") == labelling.put_on_key(LABELS, CLAIM, "x")


@pytest.mark.parametrize("key", ["ab", "+", "F1", "💧"])
def test_a_key_is_one_letter_or_digit(key):
    assert "it is one letter or digit" in refusal(labelling.put_on_key, LABELS, CLAIM, key)


def test_the_key_proposed_is_the_first_free_letter_of_the_name():
    assert labelling.free_key(LABELS, "Scale") == "L"
    assert labelling.free_key(LABELS, "casa f") == ""
    assert labelling.free_key(LABELS, "مصدر") == "م"


def test_typing_finds_labels_by_their_beginnings_words_parts_and_letters():
    names = ["party", "counterpart", "old party", "art", "Pact", "partly true", "کتاب"]
    labels = {str(n): replace(new_label(name, n), id=str(n)) for n, name in enumerate(names)}
    assert [label.name for label in labelling.matching(labels, " PART ")] == [
        "party", "partly true", "old party", "counterpart",
    ]  # fmt: skip
    assert [label.name for label in labelling.matching(labels, "party")] == ["party", "old party", "partly true"]
    assert [label.name for label in labelling.matching(labels, "pt")] == [
        "party", "counterpart", "old party", "Pact", "partly true",
    ]  # fmt: skip
    assert len(labelling.matching(labels, "")) == 7
    assert labelling.matching(labels, "zz") == []


def test_labels_are_put_in_another_order_by_one_change():
    change = labelling.move(LABELS, SOURCE, 0)
    names = [label.name for label in labelling.in_order(follow(LABELS, change))]
    assert names == ["source", "claim", "actor", "figure"]
    assert not labelling.move(LABELS, SOURCE, 99)
    assert not labelling.order(LABELS, ["unknown", CLAIM.id])


def test_a_label_can_not_come_to_lie_under_itself():
    labels = follow(LABELS, labelling.nest(LABELS, ACTOR, CLAIM))
    labels = follow(labels, labelling.nest(labels, FIGURE, labels[ACTOR.id]))
    assert [p.name for p in labelling.parents(labels, labels[FIGURE.id])] == ["actor", "claim"]
    assert "it would lie under itself" in refusal(labelling.nest, labels, CLAIM, labels[FIGURE.id])
    assert "it would lie under itself" in refusal(labelling.nest, labels, CLAIM, CLAIM)
    assert "is not in the project" in refusal(labelling.nest, labels, CLAIM, new_label("gone", 9))
    assert [(depth, label.name) for depth, label in labelling.outline(labels)] == [
        (0, "claim"), (1, "actor"), (2, "figure"), (0, "source"),
    ]  # fmt: skip
    assert after(labelling.nest(labels, labels[FIGURE.id], None)).parent is None


def test_labels_that_lie_in_a_circle_are_still_shown_once_each():
    labels = LABELS | {CLAIM.id: replace(CLAIM, parent=ACTOR.id), ACTOR.id: replace(ACTOR, parent=CLAIM.id)}
    labels[FIGURE.id] = replace(FIGURE, parent=ACTOR.id)
    assert sorted(label.name for _, label in labelling.outline(labels)) == ["actor", "claim", "figure", "source"]


def test_a_guideline_is_bounded():
    assert after(labelling.describe(LABELS, CLAIM, "Counts:\n- this")).guideline == "Counts:\n- this"
    assert "at most 100,000 characters" in refusal(labelling.describe, LABELS, CLAIM, "x" * 100_001)


def test_attributes_that_say_the_same_change_nothing_and_those_of_a_newer_version_stay():
    newer = {"key": "place", "type": "map", "zoom": 3}
    plain = {"key": "stance", "name": "stance", "type": "text", "required": False}
    label = replace(CLAIM, attributes=(newer, plain))
    labels = LABELS | {CLAIM.id: label}
    (stance,) = definitions(label.attributes)
    more = after(labelling.define(labels, label, [stance, Attribute("day", "Day", "date")]))
    assert more.attributes == (plain, {"key": "day", "name": "Day", "type": "date"}, newer)
    assert not labelling.define(LABELS, CLAIM, definitions(CLAIM.attributes))


@pytest.mark.parametrize(
    ("attributes", "sentence"),
    [
        ([Attribute("a", "A", "choice")], "A has no choices"),
        ([Attribute("a", "A"), Attribute("a", "B")], "Two attributes of the label are alike: a and a"),
        ([Attribute("a", " ")], "can't be empty"),
        ([Attribute("a", "A", "number", default="x")], "A is a number."),
    ],
)
def test_attributes_that_make_no_sense_are_refused(attributes, sentence):
    assert sentence in refusal(labelling.define, LABELS, CLAIM, attributes)
    assert sentence in refusal(labelling.add, LABELS, "new", attributes=attributes)


def test_an_older_flaw_of_a_label_does_not_hinder_other_work():
    odd = replace(CLAIM, key="SHIFT", parent="nowhere")
    assert after(labelling.describe(LABELS | {odd.id: odd}, odd, "New.")).guideline == "New."


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7), st.text(max_size=3)), max_size=12))
def test_whatever_is_done_names_keys_and_nesting_stay_in_order(acts):
    labels = dict(LABELS)
    for which, verb, words in acts:
        label = list(labels.values())[which % len(labels)]
        other = list(labels.values())[verb % len(labels)]
        verbs = (
            partial(labelling.add, labels, words),
            partial(labelling.rename, labels, label, words),
            partial(labelling.put_on_key, labels, label, words),
            partial(labelling.nest, labels, label, other),
        )
        try:
            change = verbs[verb % 4]()
        except Refused:
            continue
        assert change.inverse().inverse() == change
        labels = follow(labels, change)
    keys = [label.key for label in labels.values() if label.key]
    assert len({key.casefold() for key in keys}) == len(keys)
    assert len({" ".join(label.name.split()).casefold() for label in labels.values()}) == len(labels)
    assert len(labelling.outline(labels)) == len(labels)
    assert all(label not in labelling.parents(labels, label) for label in labels.values())


def test_each_step_is_undone_by_itself(project_path):
    with Project.create(project_path, "Anna") as project:
        before = dict(project.labels)
        project.do(labelling.add(project.labels, "Mood", key="m"))
        mood = project.labels[label_id("mood")]
        project.do(labelling.nest(project.labels, mood, project.labels[CLAIM.id]))
        project.do(labelling.define(project.labels, project.labels[mood.id], [Attribute("a", "A", "yes_no")]))
        project.do(labelling.move(project.labels, mood, 0))
        assert next(iter(project.labels)) == mood.id
        assert list(project.check()) == []
        for _ in range(4):
            project.undo()
        assert project.labels == before
        assert list(project.check()) == []
