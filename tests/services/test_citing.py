"""A citation reads the same in every script, and says only what is known."""

from __future__ import annotations

import unicodedata

import pytest

from annotator.domain.document import Provenance
from annotator.services.citing import citation

ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


def source(title: str, **meta: object) -> Provenance:
    return Provenance("p", "d", title, meta)


WHOLE = {"outlet": "The Daily", "published": "2024-05-01", "url": "https://daily.example/1"}


def test_a_citation_has_quote_title_outlet_date_and_address():
    assert citation("rose by 12%", source("Exports", **WHOLE)) == (
        "“rose by 12%” — Exports, The Daily, 2024-05-01 (https://daily.example/1)"
    )


@pytest.mark.parametrize(
    ("title", "meta", "expected"),
    [
        ("", {}, "“words”"),
        ("Exports", {}, "“words” — Exports"),
        ("", {"outlet": "The Daily"}, "“words” — The Daily"),
        ("", {"url": "u"}, "“words” — (u)"),
        ("Exports", {"published": "2024"}, "“words” — Exports, 2024"),
        ("Exports", {"published": 2024, "outlet": None, "url": ""}, "“words” — Exports, 2024"),
        ("Exports", {"outlet": {"name": "x"}, "published": True}, "“words” — Exports"),
        ("Exports", {"published": "2024-05-01T08:15:00Z"}, "“words” — Exports, 2024-05-01"),
    ],
)  # fmt: skip
def test_what_is_not_known_is_left_out(title, meta, expected):
    assert citation("words", source(title, **meta)) == expected


def test_a_document_of_which_nothing_is_known_leaves_the_quote():
    assert citation("words", None) == "“words”"


def test_a_quote_over_several_lines_becomes_one():
    assert citation(" first line \n\n  second\u00a0line\n", None) == "“first line second\u00a0line”"


@pytest.mark.parametrize(
    ("quote", "title", "way"),
    [
        ("صادرات ۱۲٪ رشد کرد", "Exports rose", "\u200f"),
        ("היצוא עלה", "גידול ביצוא", "\u200f"),
        ("ارتفعت الصادرات (12%)", "تقرير", "\u200f"),
        ("Exports rose", "رشد صادرات", "\u200e"),
        ("12%", "رشد صادرات", "\u200f"),
        ("the word سلام in the middle", "Greeting", "\u200e"),
    ],
)
def test_beside_words_from_right_to_left_each_part_stands_in_an_isolate_and_the_line_runs_as_the_quote(
    quote, title, way
):
    line = citation(quote, source(title, **WHOLE))
    assert line[0] == way
    assert line.translate(ISOLATES) == f"“{quote}” — {title}, The Daily, 2024-05-01 (https://daily.example/1)"
    for part in (quote, title, *WHOLE.values()):
        assert f"\u2068{part}\u2069" in line
    assert line.count("\u2068") == line.count("\u2069") == 5


@pytest.mark.parametrize(("quote", "title"), [("出口增长了12%", "经济"), ("экспорт вырос", "Отчёт")])
def test_nothing_unseen_is_put_into_a_line_that_runs_from_left_to_right(quote, title):
    line = citation(quote, source(title, **WHOLE))
    assert not [c for c in line if unicodedata.category(c) == "Cf"]
