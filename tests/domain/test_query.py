"""What is typed becomes an expression that SQLite takes, whatever is typed."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.query import parsed


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("minister", '"minister"'),
        ("Minister budget", '"minister" AND "budget"'),
        ('"the minister said" budget', '"the minister said" AND "budget"'),
        ("mini*", '"mini"*'),
        ("a OR b", '("a" OR "b")'),
        ("a (b OR c) NOT d", '("a" AND (("b" OR "c")) NOT "d")'),
        ("NEAR(minister budget, 5)", 'NEAR("minister" "budget", 5)'),
        ("NEAR(minister budget)", 'NEAR("minister" "budget", 10)'),
        ("كتاب ۱۲", '"کتاب" AND "12"'),
        ("don't", '"don t"'),
        ("and or not", '"and" AND "or" AND "not"'),
        ("...", ""),
    ],
)
def test_words_phrases_beginnings_and_operators(typed: str, expression: str) -> None:
    assert parsed(typed).expression == expression


def test_the_last_word_is_a_beginning_while_one_types() -> None:
    assert parsed("the mini", as_typed=True).expression == '"the" AND "mini"*'
    assert parsed("the mini ", as_typed=True).expression == '"the" AND "mini"'


@pytest.mark.parametrize("typed", ["NOT a", "(a", "a)", "a OR", "NEAR(a)", "NEAR(a b", "a AND NOT"])
def test_what_does_not_fit_is_said_in_a_sentence(typed: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        parsed(typed)


def test_scripts_without_spaces_are_looked_for_as_they_stand() -> None:
    assert parsed("総理大臣 が").needles == ("総理大臣", "が")


@given(st.text(st.sampled_from('ab "()*NOTEARD,1é۱-:^+'), max_size=25), st.booleans())
def test_whatever_is_typed_is_taken_by_the_database_or_refused_in_a_sentence(typed: str, as_typed: bool) -> None:
    expression, sentence = "", "."
    try:
        expression = parsed(typed, as_typed=as_typed).expression
    except ValueError as error:
        sentence = str(error)
    assert sentence.endswith(".")
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("create virtual table t using fts5(text)")
        db.execute("insert into t values ('a b c not near 1 e')")
        if expression:
            db.execute("select count(*) from t where t match ?", (expression,)).fetchone()
