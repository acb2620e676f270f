"""Attributes: which definitions make sense, which values fit them, and what is said of those that do not."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.attribute import (
    MOST_ATTRIBUTES,
    MOST_CHOICES,
    TEXT_LENGTH,
    Attribute,
    attribute_of,
    checked_set,
    defaults,
    definitions,
    missing,
    sound,
)
from annotator.domain.label import SHIPPED
from annotator.domain.naming import alike, folded

STANCE = Attribute("stance", "Stance", "choice", ("asserted", "denied"))
TOPICS = Attribute("topics", "Topics", "choices", ("war", "trade", "water"))
REASON = Attribute("reason", "Reason")
SHARE = Attribute("share", "Share", "number")
SEEN = Attribute("seen", "Seen", "yes_no")
DAY = Attribute("day", "Day", "date")


@pytest.mark.parametrize(
    ("attribute", "value"),
    [
        (STANCE, "denied"), (TOPICS, []), (TOPICS, ["war", "water"]), (REASON, ""), (REASON, "x" * TEXT_LENGTH),
        (SHARE, 0), (SHARE, -2.5), (SEEN, False), (DAY, "2026"), (DAY, "2026-03"), (DAY, "2024-02-29"),
    ],
)  # fmt: skip
def test_a_value_of_the_right_type_is_stored_as_it_is(attribute, value):
    assert attribute.checked(value) == value


def test_several_choices_are_kept_once_and_in_the_order_of_the_definition():
    assert TOPICS.checked(("water", "war", "water")) == ["war", "water"]


@pytest.mark.parametrize(
    ("attribute", "value", "sentence"),
    [
        (STANCE, "Denied", "Stance is one of asserted, denied, not “Denied”."),
        (STANCE, ["denied"], "Stance is one of asserted, denied."),
        (TOPICS, "war", "Topics is a list of any of war, trade, water."),
        (TOPICS, ["war", "peace"], "Topics is one of war, trade, water, not “peace”."),
        (REASON, 3, "Reason is a text."),
        (REASON, "x" * (TEXT_LENGTH + 1), "Reason has at most 1,048,576 characters, not 1,048,577."),
        (SHARE, "3", "Share is a number."),
        (SHARE, True, "Share is a number."),
        (SHARE, float("nan"), "Share is a number."),
        (SHARE, 1 << 60, "Share is a number of at most 9,007,199,254,740,992."),
        (SEEN, 1, "Seen is either yes or no."),
        (DAY, "2023-02-29", "Day is a date such as 2026-03-02, 2026-03 or 2026."),
        (DAY, "0000", "Day is a date such as 2026-03-02, 2026-03 or 2026."),
        (DAY, "20260302", "Day is a date such as 2026-03-02, 2026-03 or 2026."),
        (DAY, "۲۰۲۶", "Day is a date such as 2026-03-02, 2026-03 or 2026."),
    ],
)
def test_a_value_that_does_not_fit_is_refused_with_a_sentence(attribute, value, sentence):
    with pytest.raises(ValueError) as refusal:
        attribute.checked(value)
    assert str(refusal.value) == sentence


@pytest.mark.parametrize(
    ("attribute", "sentence"),
    [
        (replace(REASON, key="a b"), "“a b” can't be the key"),
        (replace(REASON, key=""), "can't be the key"),
        (replace(REASON, key="k" * 65), "can't be the key"),
        (replace(REASON, name=" \u200d "), "The name of an attribute can't be empty."),
        (replace(REASON, name="n" * 101), "at most 100 characters, not 101"),
        (replace(REASON, name="a\x1bb"), "holds a sign that can't be read: “a�b”"),
        (replace(REASON, type="colour"), "unknown type: choose one of choice, choices, text"),  # type: ignore[arg-type]
        (replace(REASON, choices=("a",)), "has choices, but is of the type text"),
        (replace(STANCE, choices=()), "Stance has no choices"),
        (replace(STANCE, choices=("a", " A ")), "two choices that are alike: a and A"),
        (replace(STANCE, choices=("é", "e\u0301")), "two choices that are alike"),
        (replace(STANCE, choices=("a", "")), "The name of a choice can't be empty."),
        (replace(STANCE, choices=tuple(map(str, range(MOST_CHOICES + 1)))), "501 choices, but 500 is the most"),
        (replace(STANCE, default="maybe"), "Stance is one of asserted, denied, not “maybe”."),
        (replace(REASON, description="d" * 10_001), "more than 10,000 characters"),
    ],
)
def test_a_definition_that_makes_no_sense_is_refused_with_a_sentence(attribute, sentence):
    with pytest.raises(ValueError) as refusal:
        sound(attribute)
    assert sentence in str(refusal.value)


@pytest.mark.parametrize(
    "plain",
    [
        {}, {"key": 3}, {"key": "a", "name": []}, {"key": "a", "type": ["text"]}, {"key": "a", "required": "yes"},
        {"key": "a", "type": "choice", "choices": "ab"}, {"key": "a", "type": "choice", "choices": [1]},
        {"key": "a", "default": 3}, {"key": "a", "description": {}},
    ],
)  # fmt: skip
def test_plain_values_of_wrong_kinds_make_no_definition_and_leave_the_others_alone(plain):
    with pytest.raises(ValueError):
        attribute_of(plain)
    assert definitions([plain, {"key": "b"}]) == (Attribute("b", "b"),)


def test_two_attributes_of_a_label_alike_in_key_or_name_are_refused():
    with pytest.raises(ValueError, match="alike: stance and STANCE"):
        checked_set([STANCE, replace(REASON, key="STANCE")])
    with pytest.raises(ValueError, match="alike: Stance and stance"):
        checked_set([STANCE, replace(REASON, name=" stance")])
    with pytest.raises(ValueError, match="at most 100 attributes, not 101"):
        checked_set([Attribute(f"a{n}", f"a{n}") for n in range(MOST_ATTRIBUTES + 1)])


def test_required_attributes_are_missing_until_something_is_said():
    asked = tuple(replace(a, required=True) for a in (STANCE, TOPICS, REASON, SHARE, SEEN))
    said = {"stance": None, "topics": [], "reason": " \n", "share": 0, "seen": False}
    assert [a.key for a in missing(said, (*asked, DAY))] == ["stance", "topics", "reason"]
    assert missing({"stance": "denied", "topics": ["war"], "reason": "x", **said} | {"stance": "x"}, asked[:1]) == ()


def test_defaults_are_those_that_are_given():
    assert defaults([STANCE, replace(SEEN, default=False), replace(SHARE, default=0)]) == {"seen": False, "share": 0}


def test_the_shipped_labels_ask_what_their_kind_needs():
    asked = {label.name: {a.key: a.choices for a in definitions(label.attributes)} for label in SHIPPED}
    assert asked["claim"]["stance"] == ("asserted", "hedged", "denied", "predicted", "reported")
    assert asked["claim"]["credibility"] == tuple("123456")
    assert asked["source"]["reliability"] == tuple("ABCDEF")
    assert list(asked["source"]) == ["kind", "directness", "reliability"]
    assert asked["actor"]["kind"] == ("person", "organisation", "state", "group", "place")
    assert asked["figure"] == {}
    for label in SHIPPED:
        found = definitions(label.attributes)
        assert checked_set(found) == found
        assert len(found) == len(label.attributes)
        assert all(a.description and not a.required and a.default is None for a in found)


names = st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=8)
extras = st.dictionaries(st.sampled_from(["sort", "x"]), st.integers(0, 9), max_size=2)


@st.composite
def attributes(draw: st.DrawFn) -> Attribute:
    choices = tuple(draw(st.lists(names, min_size=1, max_size=5, unique_by=folded)))
    kind = draw(st.sampled_from(["choice", "choices", "text", "number", "yes_no", "date"]))
    default = {
        "choice": st.sampled_from(choices),
        "choices": st.sets(st.sampled_from(choices)).map(lambda s: [c for c in choices if c in s]),
        "text": st.text(st.characters(exclude_categories=["Cs"]), max_size=9),
        "number": st.integers(-9, 9) | st.floats(allow_nan=False, allow_infinity=False),
        "yes_no": st.booleans(),
        "date": st.dates().map(str),
    }[kind]
    return Attribute(
        draw(names), draw(names), kind, choices if "choice" in kind else (), draw(st.booleans()),
        draw(st.none() | default), draw(st.text(max_size=9)), draw(extras),
    )  # fmt: skip


@given(attributes())
def test_a_definition_comes_back_from_its_plain_json(attribute):
    assert attribute_of(json.loads(json.dumps(attribute.as_plain()))) == attribute == sound(attribute)


@given(attributes(), st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_what_passed_once_passes_again_and_all_else_is_a_value_error(attribute, value):
    try:
        stored = attribute.checked(value)
    except ValueError:
        return
    assert attribute.checked(stored) == stored


@given(st.lists(names, max_size=5))
def test_names_are_alike_when_one_comes_twice(given_names):
    assert alike([*given_names, "Q", " q "]) is not None
    assert (alike(given_names) is None) == (len({folded(n) for n in given_names}) == len(given_names))
