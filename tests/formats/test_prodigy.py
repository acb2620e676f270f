"""Prodigy's JSONL: answers, annotators, tokens and relations by them."""

from __future__ import annotations

from dataclasses import replace

import orjson
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotator import Annotator
from annotator.formats.prodigy.tokens import Tokens
from tests.formats.examples import ANNA, Source, example
from tests.formats.tasks import documents_of, exported, saved_lines, spans_of

SPAN = {"start": 4, "end": 5, "label": "thing", "token_start": 1, "token_end": 1}


def one_task(tmp_path, **fields: object):
    task = {"text": "The 🚀 rose.", "_input_hash": 12, "_task_hash": 13, "answer": "accept", **fields}
    (read,) = documents_of(saved_lines(tmp_path / "a.jsonl", [task]), "prodigy")
    return read


def test_offsets_count_code_points_and_what_prodigy_says_further_is_kept(tmp_path):
    read = one_task(tmp_path, spans=[{**SPAN, "score": 0.5}], meta={"title": "Launch", "score": 1}, options=[{"id": 1}])
    assert spans_of(read) == [("thing", "🚀")]
    assert read.annotations[0].extra == {"score": 0.5}
    origin = read.provenances[0]
    assert (origin.title, origin.meta, origin.external_id) == ("Launch", {"score": 1}, "12")
    assert origin.extra == {"options": [{"id": 1}]}


def test_what_was_not_accepted_is_counted_and_left_out(tmp_path):
    read = one_task(tmp_path, spans=[SPAN], answer="reject")
    assert read.annotations == []
    assert read.remarks == ["the answer is reject: 1 spans, labels and relations are left out"]


def test_the_annotator_stands_behind_the_data_set(tmp_path):
    names = ["news-anna", "news-anne-marie", "alone", "news-2024-03-04_10-22-33", None]
    found = [one_task(tmp_path, spans=[SPAN], _session_id=name).annotations[0].annotator for name in names]
    assert found == ["anna", "anne-marie", "alone", None, None]


def test_a_choice_is_said_of_the_one_span_or_of_the_text(tmp_path):
    assert one_task(tmp_path, spans=[SPAN], accept=["Q1"]).annotations[0].attributes == {"accept": ["Q1"]}
    whole = one_task(tmp_path, accept=["sport", "news"]).annotations
    assert [(a.label, a.fragments) for a in whole] == [("sport", ()), ("news", ())]
    assert [a.label for a in one_task(tmp_path, label="sport").annotations] == ["sport"]


def test_a_relation_goes_by_its_span_else_by_its_token(tmp_path):
    spans = [SPAN, {"start": 6, "end": 10, "label": "deed", "token_start": 2, "token_end": 2}]
    bare = {"head": 2, "child": 1, "label": "of"}
    whole = {**bare, "head_span": spans[0], "child_span": spans[1]}
    lost = {"head": 0, "child": 1, "label": "of"}
    read = one_task(tmp_path, spans=spans, relations=[bare, whole, lost])
    named = {a.ref: a.label for a in read.annotations}
    assert [(named[r.source], named[r.target]) for r in read.relations] == [("deed", "thing"), ("thing", "deed")]
    assert read.refused == ["relation 3 ties words that have no label"]


def test_each_annotator_gets_a_task_and_hashes_are_the_same_each_time(tmp_path):
    ali = Annotator("01000000-0000-7000-8000-000000000003", "Ali")
    one = example("The [actor minister] said [claim nothing].")
    both = replace(one, annotations=(one.annotations[0], replace(one.annotations[1], annotator=ali.id)))
    source = Source([both, example("Nothing here.")], annotators=(ANNA, ali))
    raw = exported("prodigy", tmp_path / "a.jsonl", source).read_bytes()
    assert exported("prodigy", tmp_path / "b.jsonl", source).read_bytes() == raw
    tasks = [orjson.loads(line) for line in raw.splitlines()]
    assert [task["_session_id"] for task in tasks] == ["Reports-Anna", "Reports-Ali", None]
    assert tasks[0]["_input_hash"] == tasks[1]["_input_hash"]
    assert tasks[0]["_task_hash"] != tasks[1]["_task_hash"]
    assert all(-(1 << 31) <= task[key] < 1 << 31 for task in tasks for key in ("_input_hash", "_task_hash"))


TEXTS = st.text(st.sampled_from("ab \n\t.,🚀\u0301آ\u200c\u00a0"), min_size=1, max_size=30)


@given(TEXTS, st.lists(st.tuples(st.integers(0, 29), st.integers(1, 30)), max_size=5))
def test_tokens_give_the_text_and_every_span_is_made_of_them(text, pairs):
    spans = [(start, end) for start, end in pairs if start < end <= len(text)]
    tokens = Tokens(text, spans)
    joined = "".join(token["text"] + " " * token["ws"] for token in tokens.said)
    assert joined == text
    for start, end in spans:
        first, last = tokens.of(start, end)
        assert (tokens.said[first]["start"], tokens.said[last]["end"]) == (start, end)
    assert [token["id"] for token in tokens.said] == list(range(len(tokens.said)))
