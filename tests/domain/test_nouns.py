"""Ids, spans, moments, normalised text, changes, labels: what the rest of the program builds on."""

from __future__ import annotations

import threading
import uuid
from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import new_annotation, reading_order
from annotator.domain.annotator import new_annotator
from annotator.domain.change import KINDS, Change, Message, document_of, references
from annotator.domain.document import new_document, new_provenance, new_status, state_of
from annotator.domain.identity import document_id, fixed_id, from_bytes, is_id, new_id, text_hash, to_bytes
from annotator.domain.label import COLOURS, SHIPPED, STROKES, label_id, new_label
from annotator.domain.moment import Clock, iso, parsed
from annotator.domain.span import fragments_of, hull, quote_of
from annotator.domain.text import normalised

moments = st.integers(-62_135_596_800_000_000, 253_402_300_799_999_999)
spans = st.tuples(st.integers(-2, 12), st.integers(-2, 12))

# ---------------------------------------------------------------------- identity


def test_new_ids_are_version_7_distinct_and_sort_by_age():
    ids = [new_id() for _ in range(5000)]
    assert ids == sorted(set(ids))
    for one in (ids[0], ids[-1]):
        assert uuid.UUID(one).version == 7
        assert uuid.UUID(one).variant == uuid.RFC_4122
        assert is_id(one)


def test_threads_never_get_the_same_id():
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.extend([new_id() for _ in range(2000)])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 8000


@given(st.binary(min_size=16, max_size=16))
def test_an_id_and_its_bytes_are_one(raw):
    assert from_bytes(raw) == str(uuid.UUID(bytes=raw))
    assert to_bytes(from_bytes(raw)) == raw
    assert is_id(from_bytes(raw))


@given(st.one_of(st.text(), st.none(), st.integers(), st.uuids().map(lambda u: str(u).upper() + "g")))
def test_nothing_else_is_an_id(value):
    assert not is_id(value)


@pytest.mark.parametrize("wrong", ["", "seven", "ab cd", "0" * 31, "6F5B3C52-0F0E-5A83-9C0E-3F7D1F0C5F11\n", "é" * 36])
def test_what_is_no_id_has_no_bytes(wrong):
    assert not is_id(wrong)
    if wrong.strip() == wrong:
        with pytest.raises(ValueError):
            to_bytes(wrong)


def test_the_same_thing_has_the_same_id_everywhere():
    assert new_document("A text.").id == document_id(text_hash("A text.")) != new_document("A text!").id
    assert label_id(" Claim ") == label_id("claim") == SHIPPED[0].id
    assert fixed_id("label", "x") != fixed_id("status", "x")
    assert new_status("d", "a", "done").id == new_status("d", "a", "in_progress").id


# ---------------------------------------------------------------------- spans


@given(st.lists(spans, max_size=5), st.integers(0, 10))
def test_fragments_cover_exactly_the_ranges_or_are_refused(ranges, length):
    wrong = [(s, e) for s, e in ranges if s >= e or s < 0 or e > length]
    if wrong:
        with pytest.raises(ValueError, match=r"empty|reversed|outside"):
            fragments_of(ranges, length)
        return
    fragments = fragments_of(ranges, length)
    assert {n for s, e in fragments for n in range(s, e)} == {n for s, e in ranges for n in range(s, e)}
    assert all(before[1] < after[0] for before, after in pairwise(fragments))
    assert fragments_of(fragments, length) == fragments


def test_a_quote_is_what_the_fragments_cover():
    text = "از 🚢 to port"
    assert quote_of(text, ((3, 4),)) == "🚢"
    assert quote_of(text, ((0, 2), (8, 12))) == "از … port"
    assert quote_of(text, ()) == ""
    assert hull(((2, 4), (8, 12))) == (2, 12)
    assert hull(()) == (0, 0)


def test_reading_order_is_by_start_the_longer_first():
    document = new_document("a long enough text")
    marks = [
        new_annotation(document.id, document.text, "l", "a", (span,), 1) for span in ((2, 4), (0, 3), (2, 9), (0, 9))
    ]
    assert [(m.start, m.end) for m in sorted(marks, key=reading_order)] == [(0, 9), (0, 3), (2, 9), (2, 4)]


# ---------------------------------------------------------------------- moments


@given(moments)
def test_a_moment_and_its_spelling_are_one(moment):
    assert parsed(iso(moment)) == moment
    assert len(iso(moment)) == 27


def test_moments_are_read_in_any_zone_and_taken_as_utc_without():
    assert iso(0) == "1970-01-01T00:00:00.000000Z"
    assert parsed("2024-05-01T12:00:00+03:30") == parsed("2024-05-01T08:30:00Z") == parsed("2024-05-01T08:30")
    assert parsed("2024-05-01") == (datetime(2024, 5, 1, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(
        microseconds=1
    )
    for wrong in ("yesterday", "", "2024-13-01", "9999-12-31T23:59:59-23:00x"):
        with pytest.raises(ValueError):
            parsed(wrong)


@given(st.lists(st.tuples(st.sampled_from(("wall", "saw")), st.integers(0, 100))))
def test_the_clock_never_runs_backwards(steps):
    wall = [0]
    clock = Clock(lambda: wall[0])
    last = -1
    for what, value in steps:
        if what == "wall":
            wall[0] = value
        else:
            clock.observe(value)
            last = max(last, value)
        now = clock.now()
        assert now > last
        assert now >= wall[0]
        last = now


# ---------------------------------------------------------------------- text

HOSTILE = "\ufeff\r\n\x00\x07\x0b\x7f\x85\x9f\ud800\udfff\ufdd0\ufffe\uffff\U0001fffe\U0010ffff"


@given(st.text(st.one_of(st.sampled_from(HOSTILE), st.sampled_from("a\tن\u200c\u00a0é🚢"))))
def test_normalising_keeps_every_other_character_in_its_place(original):
    once = normalised(original)
    assert normalised(once.text) == replace(once, replaced=0, dropped=[])
    assert not set(once.text) & set(HOSTILE) - {"\n", "\ufeff"}
    for at, character in enumerate(original):
        if character in "a\tن\u200c\u00a0é🚢":
            assert once.text[once.offset(at)] == character
    assert once.offset(len(original)) == len(once.text)
    assert once.text.count("\ufffd") == once.replaced


def test_line_ends_become_one_and_are_counted_out():
    found = normalised("\ufeffa\r\nb\rc\nd")
    assert found.text == "a\nb\nc\nd"
    assert [found.offset(n) for n in range(9)] == [0, 0, 1, 1, 2, 3, 4, 5, 6]


# ---------------------------------------------------------------------- changes, labels


def test_records_are_frozen_and_every_kind_has_a_name():
    with pytest.raises(FrozenInstanceError):
        SHIPPED[0].name = "x"  # type: ignore[misc]
    assert len(set(KINDS.values())) == len(KINDS)


def test_an_inverse_swaps_what_is_made_and_what_is_removed():
    first, second = new_label("one", 0), new_label("two", 1)
    change = Change(Message("m", {"a": 1}), created=(first,), updated=((second, replace(second, key="Q")),))
    back = change.inverse()
    assert back.deleted == (first,)
    assert back.updated == ((replace(second, key="Q"), second),)
    assert back.inverse() == change
    assert change
    assert not Change(Message("m"))


def test_what_belongs_to_a_document_names_it_and_what_it_needs():
    document = new_document("text")
    mark = new_annotation(document.id, document.text, "l", "a", ((0, 2),), 1)
    assert document_of(mark) == document_of(document) == document_of(new_provenance(document.id, "x")) == document.id
    assert document_of(SHIPPED[0]) is None
    assert references(mark) == (document.id, "l", "a")
    assert references(document) == ()


def test_labels_and_annotators_need_a_name_and_labels_stay_tellable():
    assert new_label("  two   words ", 2).name == "two words"
    for blank in ("", " \n"):
        with pytest.raises(ValueError):
            new_label(blank, 0)
        with pytest.raises(ValueError):
            new_annotator(blank)
    looks = {(new_label(str(n), n).colour, new_label(str(n), n).stroke) for n in range(12)}
    assert len(looks) == len(COLOURS)
    assert [label.key for label in SHIPPED] == ["C", "A", "F", "S"]
    assert {label.stroke for label in SHIPPED} < set(STROKES)


def test_a_state_follows_from_annotations_until_something_is_said():
    assert state_of(None, 0) == "not_started"
    assert state_of(None, 3) == "in_progress"
    assert state_of(new_status("d", "a", "done"), 0) == "done"
