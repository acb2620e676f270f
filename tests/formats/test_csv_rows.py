"""The spreadsheet: one annotation a row, and no cell that runs."""

from __future__ import annotations

import csv
import random
from contextlib import suppress
from dataclasses import replace

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import MANUAL, Origin
from annotator.domain.change import Change, Message
from annotator.domain.moment import iso
from annotator.domain.progress import no_step
from annotator.errors import AnnotatorError
from annotator.formats.base import ReadDocument
from annotator.formats.csv_rows import COLUMNS, EXPORTER
from annotator.formats.csv_table import read
from annotator.formats.exporter import ExportOptions
from annotator.formats.harmless import as_written, harmless, told_apart
from annotator.services.exporting import export
from annotator.services.importing import import_paths
from annotator.services.project import Project
from tests.formats.examples import AT, Source, example
from tests.formats.making import saved
from tests.formats.test_contracts import mutated
from tests.formats.torture import torture, written
from tests.services.working import first
from tests.trade import add_document

KEYS = [f"attribute.{key}" for key in ("stance", "credibility", "kind", "directness", "reliability")]


def rows(tmp_path, *documents, **chosen) -> list[list[str]]:
    out = tmp_path / "out.csv"
    EXPORTER.write(out, Source(list(documents), options=ExportOptions(chosen=chosen)), no_step)
    with out.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_a_row_says_where_and_what_with_its_surroundings(tmp_path):
    said = {"certainty": "low", "attributes": {"kind": "person", "n": 3}, "origin": Origin("suggested", "engine")}
    document = example("x" * 60 + "The [actor minister] said" + "y" * 60, note="unsure", **said)
    header, row = rows(tmp_path, document)
    assert tuple(header[:22]) == COLUMNS
    assert header[22:] == ["attribute.stance", "attribute.credibility", *KEYS[2:]]
    own = document.annotations[0]
    made = iso(AT)
    assert row == [
        document.document.id, "Report", "actor", "minister", "64", "72", "Anna", "unsure",
        "x" * 36 + "The ", " said" + "y" * 35, own.id, document.document.sha256, "", "low", "", made, made,
        '{"kind":"suggested","by":"engine"}', "", "", "", '{"n":3}', "", "", "person", "", "",
    ]  # fmt: skip


def test_a_document_without_annotations_has_a_row(tmp_path):
    _, row = rows(tmp_path, example("Nothing is said."))
    assert row[:3] == [example("Nothing is said.").document.id, "Report", ""]


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
    assert row[8:10] == ["", ""]


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "\n-1", "\u00a0=1", "＝1", "\tx", "\rx", "\0=1"]
)
def test_what_a_spreadsheet_would_run_has_an_apostrophe(cell):
    assert harmless(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "a=1", "3 - 2", "'quoted'", "…=", "a\t=b"])
def test_other_cells_stay_as_they_are(cell):
    assert harmless(cell) == cell


@given(st.text(alphabet=st.one_of(st.sampled_from("'=+-@ \t\r＝x"), st.characters())))
def test_no_cell_begins_like_a_formula_and_each_comes_back(text):
    assert not harmless(text).lstrip().startswith(("=", "+", "-", "@"))
    assert as_written(harmless(text)) == text
    assert as_written(told_apart(text)) == text


def test_every_text_of_a_row_is_made_harmless(tmp_path):
    document = example("=[claim =cmd]=", title="=title", note="=note", attributes={"stance": "=x"})
    _, row = rows(tmp_path, document)
    assert [row[1], row[3], row[7], row[8], row[9], row[22]] == ["'=title", "'=cmd", "'=note", "'=", "'=", "'=x"]


def test_apostrophes_can_be_left_out(tmp_path):
    _, row = rows(tmp_path, example("[claim =1+1]", note="'=2"), formulas="as they are")
    assert (row[3], row[7]) == ("=1+1", "''=2")


# ---------------------------------------------------------------------- tables of annotations, read


def table(tmp_path, content: str | bytes, name: str = "a.csv"):
    return list(read(saved(tmp_path, name, content), 10_000))


def spans(item):
    return [(one.label, one.fragments, one.quote) for one in item.annotations]


@pytest.mark.parametrize(
    "header",
    ["start,end,label,quote,document", "Begin,Stop,Tag,Text,File", "start_offset,end_offset,category,span,doc_id"],
)
def test_other_tables_of_annotations_are_told_by_their_columns(tmp_path, header):
    (item,) = table(tmp_path, f"{header}\n4,12,actor,minister,r1.txt\n18,25,claim,nothing,r1.txt\n")
    assert spans(item) == [("actor", ((4, 12),), "minister"), ("claim", ((18, 25),), "nothing")]
    assert (item.text, item.provenances[0].external_id) == ("", "r1.txt")


def test_a_column_may_hold_the_text_itself(tmp_path):
    rows = "text,start,end,label,user,score\nThe minister,4,12,actor,Anna,0.5\n"
    rows += "The minister,0,3,other,,\nNo,0,2,claim,Ali,1\n"
    first, second = table(tmp_path, rows)
    assert (first.text, second.text) == ("The minister", "No")
    assert spans(first) == [("actor", ((4, 12),), None), ("other", ((0, 3),), None)]
    assert [(one.annotator, one.attributes) for one in first.annotations] == [("Anna", {"score": "0.5"}), (None, {})]


def test_ends_that_belong_to_the_span_are_told_by_the_quotes(tmp_path):
    (item,) = table(tmp_path, "doc,start,end,label,quote\nr,4,11,actor,minister\nr,0,2,x,The\n")
    assert [one.fragments for one in item.annotations] == [((4, 12),), ((0, 3),)]
    assert item.remarks == ["the table counts the end of a span as part of it, as its quotes tell"]


def test_numbers_may_be_written_as_pandas_does(tmp_path):
    (item,) = table(tmp_path, "doc,start,end,label\nr,4.0,12.0,actor\nr,,,claim\n")
    assert [one.fragments for one in item.annotations] == [((4, 12),), ()]


def test_rows_that_can_not_be_read_are_refused_and_the_next_goes_on(tmp_path):
    rows = "doc,start,end,label,certainty,relations,fragments\n"
    rows += "r,x,12,actor,,,\nr,4,12,,,,\nr,4,12,actor,sure,,\n"
    rows += "r,4,12,actor,,nonsense,\nr,4,12,actor,,,4-x\nr,4,12,actor,,,\n"
    (item,) = table(tmp_path, rows)
    assert len(item.annotations) == 1
    assert [reason[:24] for reason in item.refused] == [f"the annotation in row {n} " for n in (2, 3, 4, 5, 6)]


def test_a_table_that_names_no_documents_is_refused_with_the_remedy(tmp_path):
    with pytest.raises(AnnotatorError, match=r"does not say of which documents.*“document”"):
        table(tmp_path, "start,end,label\n1,2,x\n")


def test_a_table_in_an_old_encoding_is_read_too(tmp_path):
    (item,) = table(tmp_path, "doc;start;end;label\nr;0;3;größe\n".encode("utf-16"))
    assert item.annotations[0].label == "größe"


def test_a_changed_attribute_holds(tmp_path):
    rows = 'document,start,end,label,attribute.n,attribute.k,attributes\nr,0,3,x,4,b,"{""n"":3,""empty"":""""}"\n'
    (item,) = table(tmp_path, rows)
    assert item.annotations[0].attributes == {"n": 4, "k": "b", "empty": ""}


def test_damaged_tables_of_annotations_are_read_or_refused(tmp_path):
    chance = random.Random(7)
    written(EXPORTER, tmp_path / "out.csv", torture())
    whole = (tmp_path / "out.csv").read_bytes()[:30_000]
    for _ in range(150):
        with suppress(AnnotatorError):
            for item in table(tmp_path, mutated(whole, chance)):
                assert not isinstance(item, ReadDocument) or orjson.dumps([one.attributes for one in item.annotations])


# ---------------------------------------------------------------------- out, and back into the project


def test_what_was_written_comes_back_to_the_project(project_path, tmp_path):
    with Project.create(project_path, "Anna") as project:
        add_document(project, "The [actor minister] 🚀 said [claim =nothing].", "First")
        document = first(project)
        before = project.annotations(document)
        export(project, tmp_path / "out.csv", "csv")
        project.do(Change(Message("test"), deleted=tuple(before)))
        report = import_paths(project, [tmp_path / "out.csv"])
        assert (report.documents, report.annotations, report.failed.count) == (0, 2, 0)
        back = project.annotations(document)
        assert [replace(one, origin=MANUAL) for one in back] == before


def test_annotations_that_no_longer_fit_their_quotes_are_refused(project_path, tmp_path):
    with Project.create(project_path, "Anna") as project:
        add_document(project, "The minister said nothing.", "First")
        rows = "document,start,end,label,quote\nFirst,4,12,actor,minister\nFirst,5,13,actor,minister\n"
        path = saved(tmp_path, "a.csv", rows)
        report = import_paths(project, [path])
        assert (report.annotations, report.refused.count) == (1, 1)
