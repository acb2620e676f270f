"""The spreadsheet: one annotation a row, and no cell that runs."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.progress import no_step
from annotator.formats.csv_rows import COLUMNS, harmless, write
from tests.formats.examples import Source, example


def rows(tmp_path, *documents) -> list[list[str]]:
    out = tmp_path / "out.csv"
    write(out, Source(list(documents)), no_step)
    with out.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_a_row_says_where_and_what_with_its_surroundings(tmp_path):
    document = example("x" * 60 + "The [actor minister] said" + "y" * 60, note="unsure")
    header, row = rows(tmp_path, document)
    assert tuple(header) == COLUMNS
    assert row == [
        document.document.id, "Report", "actor", "minister", "64", "72", "Anna", "unsure",
        "x" * 36 + "The ", " said" + "y" * 35,
    ]  # fmt: skip


def test_a_spreadsheet_is_told_that_it_is_utf8(tmp_path):
    rows(tmp_path, example("[actor وزیر] گفت 🚢"))
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfdocument,")


def test_line_ends_quotes_and_commas_stay_in_their_cells(tmp_path):
    _, row = rows(tmp_path, example('[claim He said "no",\nthen left]\tquickly'))
    assert row[3] == 'He said "no",\nthen left'
    assert row[9] == "'\tquickly"


def test_a_label_on_the_whole_document_has_no_place(tmp_path):
    document = example()
    whole = replace(document.annotations[0], fragments=(), quote="")
    _, row = rows(tmp_path, replace(document, annotations=(whole,)))
    assert row[3:6] == ["", "", ""]
    assert row[8:] == ["", ""]


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "\n-1", "\u00a0=1", "＝1", "\tx", "\rx", "\0=1"]
)
def test_what_a_spreadsheet_would_run_has_an_apostrophe(cell):
    assert harmless(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "a=1", "3 - 2", "'quoted'", "…=", "a\t=b"])
def test_other_cells_stay_as_they_are(cell):
    assert harmless(cell) == cell


@given(st.text())
def test_no_cell_begins_like_a_formula(text):
    assert not harmless(text).lstrip().startswith(("=", "+", "-", "@"))


def test_every_text_of_a_row_is_made_harmless(tmp_path):
    document = example("=[claim =cmd]=", title="=title", note="=note")
    _, row = rows(tmp_path, document)
    assert [row[1], row[3], row[7], row[8], row[9]] == ["'=title", "'=cmd", "'=note", "'=", "'="]
