"""What is found in one text, and that no expression can hang the program."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import AnnotatorError
from annotator.services.finding import find


def quotes(text: str, typed: str, **how: bool) -> list[str]:
    return [text[start:end] for start, end in find(text, typed, **how).spans]


@pytest.mark.parametrize(
    ("text", "typed", "how", "found"),
    [
        ("Water, water", "water", {}, ["Water", "water"]),
        ("Water, water", "water", {"case": True}, ["water"]),
        ("waterworks water", "water", {"whole_words": True}, ["water"]),
        ("Café cafe\u0301 CAFE", "café", {}, ["Café", "cafe\u0301", "CAFE"]),
        ("می‌شود میشود", "میشود", {}, ["می‌شود", "میشود"]),
        ("سال ۱۴۰۲", "1402", {}, ["۱۴۰۲"]),
        ("from 400 to 200", r"\d+", {"regular": True}, ["400", "200"]),
        ("Aa", "a", {"regular": True, "case": True}, ["a"]),
        ("one\ntwo", "^t", {"regular": True}, ["t"]),
        ("cat scatter", "cat", {"regular": True, "whole_words": True}, ["cat"]),
        ("a.b", ".", {}, ["."]),
        ("x", "", {}, []),
        ("abc", "x*", {"regular": True}, []),
    ],
)
def test_hits_are_the_text_as_it_stands(text: str, typed: str, how: dict[str, bool], found: list[str]) -> None:
    assert quotes(text, typed, **how) == found


def test_an_expression_that_would_run_for_ever_is_stopped_and_said() -> None:
    began = time.monotonic()
    findings = find("a" * 5000 + "b", r"(a+)+$", regular=True, seconds=0.2)
    assert time.monotonic() - began < 3
    assert findings.spans == [] or findings.remark
    assert "stopped" in findings.remark


def test_a_broken_expression_is_a_sentence_with_its_place() -> None:
    with pytest.raises(AnnotatorError, match="no regular expression"):
        find("text", "(", regular=True)


def test_a_million_hits_are_bounded_and_said() -> None:
    findings = find("a" * 1_000_000, "a", most=1000)
    assert len(findings.spans) == 1000
    assert "first 1,000" in findings.remark


@given(st.text("abé كی\u064b\u200c۱ ", max_size=40), st.text("abé كی۱", min_size=1, max_size=3))
def test_hits_do_not_overlap_and_lie_in_the_text(text: str, typed: str) -> None:
    last = 0
    for start, end in find(text, typed).spans:
        assert last <= start < end <= len(text)
        last = end
