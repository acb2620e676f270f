"""Our workbook: nothing runs, nothing is cut, and what people do to it in a spreadsheet is borne."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import load_workbook

from annotator.domain.annotation import MANUAL
from annotator.domain.document import Foreign
from annotator.domain.entity import new_entity
from annotator.domain.relation import SHIPPED_TYPES, new_relation
from annotator.errors import AnnotatorError
from annotator.formats import workbook_writing
from annotator.formats.base import ReadDocument, ReadFailure, ReadHeader
from annotator.formats.workbook_sheets import MOST_OF_A_CELL, pieces
from annotator.formats.xlsx import EXPORTER, read
from annotator.services.exporting import export
from annotator.services.importing import import_paths
from annotator.services.project import Project
from tests.formats.examples import ANNA, AT, Source, example
from tests.formats.making import saved
from tests.formats.making import xlsx as workbook
from tests.formats.test_contracts import mutated
from tests.formats.torture import faults, written
from tests.services.working import first
from tests.trade import add_document


def made(tmp_path, *documents, **said):
    out = tmp_path / "out.xlsx"
    source = Source(list(documents), **said)
    written(EXPORTER, out, source)
    return out, source


def documents(path):
    return [item for item in read(path, 1_000_000) if isinstance(item, ReadDocument)]


@pytest.mark.parametrize(
    "text",
    [
        "x" * 32_766 + "yz" + "w" * 70_000,
        "🚀" * 20_000,
        "x" * 32_766 + "🚀 end",
        "x" * 32_767 + "   " + "\n" * 40_000,
        "_x000B_ and _x005F_ and _x0041_ are words",
        "  \n\tblanks \n ",
        "=1+1",
        "https://example.org/a?b=" + "c" * 3000,
        "{=SUM(A1)}",
        "123",
    ],
)
def test_texts_come_back_to_the_character(tmp_path, text):
    document = example(text, title=text[:100])
    path, source = made(tmp_path, document)
    assert faults(EXPORTER, path, source) == []
    (back,) = documents(path)
    assert (back.text, back.title) == (text, text[:100] if text.strip() else back.title)


def test_no_cell_is_longer_than_a_spreadsheet_takes_or_runs(tmp_path):
    note = "=cmd|' /C calc'!A0" + "n" * 100_000
    path, source = made(tmp_path, example("[claim =1+1] and " + "🚀" * 50_000, note=note))
    assert faults(EXPORTER, path, source) == []
    book = load_workbook(path)
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert max(len(cell.value.encode("utf-16-le")) // 2 for cell in cells if cell.data_type == "s") <= MOST_OF_A_CELL
    assert not any(cell.hyperlink for cell in cells)


def test_characters_that_xml_can_not_hold_are_said_or_kept(tmp_path):
    document = example("[claim Words]", note="a\x0bb\ufffe", attributes={"k": ["\ufffe\x0b"]})
    path, source = made(tmp_path, document)
    assert faults(EXPORTER, path, source) == []
    (annotation,) = documents(path)[0].annotations
    assert (annotation.note, annotation.attributes) == ("a\x0bb\ufffd", {"k": ["\ufffe\x0b"]})


def test_all_of_it_comes_back(tmp_path):
    entity = new_entity("Ministry", kind="organisation", aliases=({"name": "MoT"},))
    one = example("The [source minister] said [claim nothing].", note="n")
    meta = {"outlet": "Courier", "n": 3, "url": "https://c.example"}
    origin = replace(one.provenances[0], meta=meta, extra={"kept": 1}, file="a.txt")
    _, claim = one.annotations
    tie = new_relation(SHIPPED_TYPES[0], one.document.id, ANNA.id, claim.id, "entity", entity.id, AT)
    one = replace(one, provenances=(origin,), relations=(tie,))
    lines = (Foreign("f", "comment", {"type": "comment", "words": "kept"}),)
    path, _ = made(tmp_path, one, entities=(entity,), relation_types=SHIPPED_TYPES, foreign=lines)
    header, document, kept = read(path, 1000)
    assert isinstance(header, ReadHeader)
    assert header.entities == [entity]
    assert [label.name for label in header.labels] == ["claim", "actor", "figure", "source"]
    assert header.labels[0].guideline
    (back,) = document.provenances
    assert (back.meta, back.extra, back.file) == (origin.meta, origin.extra, origin.file)
    assert [(r.type, r.end, r.target) for r in document.relations] == [("attributed to", "entity", entity.id)]
    assert kept.content == lines[0].content


def test_a_project_comes_back_and_is_written_the_same_again(tmp_path, project_path):
    with Project.create(project_path, "Anna") as project:
        add_document(project, "The [actor minister] 🚀 said [claim =nothing].", "First")
        export(project, tmp_path / "out.xlsx", "xlsx")
        export(project, tmp_path / "before.jsonl", "jsonl")
    with Project.create(tmp_path / "new.annotator", "Ali") as project:
        report = import_paths(project, [tmp_path / "out.xlsx"])
        assert (report.documents, report.annotations, report.failed.count) == (1, 2, 0)
        assert {one.origin for one in project.annotations(first(project))} == {MANUAL}
        export(project, tmp_path / "after.jsonl", "jsonl")
    assert (tmp_path / "after.jsonl").read_bytes() == (tmp_path / "before.jsonl").read_bytes()


def test_sheets_go_on_in_others(tmp_path, monkeypatch):
    monkeypatch.setattr(workbook_writing, "_MOST_BYTES", 2000)
    path, source = made(tmp_path, *(example(f"The [actor minister {n}] said [claim nothing]." * 3) for n in range(20)))
    assert "annotations 2" in load_workbook(path, read_only=True).sheetnames
    assert faults(EXPORTER, path, source) == []


def edited(path, change) -> None:
    book = load_workbook(path)
    change(book)
    out = BytesIO()
    book.save(out)
    path.write_bytes(out.getvalue())


def test_a_workbook_that_was_saved_by_another_program_and_sorted_is_read(tmp_path):
    path, source = made(tmp_path, example("The [actor minister] said [claim nothing]."), example("[claim More] words."))

    def turned(book):
        sheet = book["annotations"]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
        for number, row in enumerate(reversed(rows), 2):
            for place, value in enumerate(row, 1):
                sheet.cell(number, place, value)

    edited(path, turned)
    assert faults(EXPORTER, path, source) == []


def test_a_changed_label_and_quote_hold_or_are_refused(tmp_path, project_path):
    path, _ = made(tmp_path, example("The [actor minister] said [claim nothing]."))

    def changed(book):
        sheet = book["annotations"]
        columns = {cell.value: cell.column for cell in sheet[1]}
        sheet.cell(2, columns["label"], "source")
        sheet.cell(3, columns["quote"], "something")

    edited(path, changed)
    with Project.create(project_path, "Anna") as project:
        report = import_paths(project, [path])
        assert (report.annotations, report.refused.count) == (1, 1)
        (annotation,) = project.annotations(first(project))
        assert project.labels[annotation.label].name == "source"


@pytest.mark.parametrize(
    "rows",
    [
        [["x", 2, None, "more"]],
        [["x", None, "T", "Words", "0" * 64, "{nonsense"]],
        [["x", None, "T", None, None]],
        [[None, None, 5, 7.5, True]],
    ],
)
def test_rows_that_can_not_be_read_are_failures(tmp_path, rows):
    sheets = {
        "documents": [["id", "part", "title", "text", "sha256", "meta"], *rows],
        "annotations": [["document", "part", "label", "start", "end"], ["y", None, "claim", 0, 3]],
    }
    items = list(read(saved(tmp_path, "a.xlsx", workbook(sheets=sheets)), 1000))
    failures = [item for item in items if isinstance(item, ReadFailure)]
    assert failures
    assert "a.xlsx" in failures[0].where


def test_a_table_of_annotations_is_told_by_its_columns(tmp_path):
    rows = [["Begin", "End", "Tag", "Text", "File", "score"], [4, 12.0, "actor", "minister", "r.txt", 0.5]]
    (item,) = read(saved(tmp_path, "a.xlsx", workbook(*rows)), 1000)
    (annotation,) = item.annotations
    assert (annotation.fragments, annotation.quote, annotation.attributes) == (((4, 12),), "minister", {"score": 0.5})
    assert item.provenances[0].external_id == "r.txt"


def test_texts_above_the_limit_are_refused(tmp_path):
    path, _ = made(tmp_path, example("x" * 40_000))
    items = list(read(path, 39_999))
    (failure,) = [item for item in items if isinstance(item, ReadFailure)]
    assert failure.reason.startswith("the row has a text longer")


def test_pieces_put_together_are_the_whole():
    for text in ("", "a", "a" * 70_000, "🚀" * 70_000, "a" * 40_000 + "🚀"):
        assert "".join(pieces(text)) == text
        assert all(len(piece.encode("utf-16-le")) // 2 <= MOST_OF_A_CELL for piece in pieces(text))


def test_a_damaged_header_is_refused(tmp_path):
    sheets = {
        "documents": [["id", "part", "title", "text", "sha256"], ["x", None, "T", "Words"]],
        "annotations": [["document", "part", "label", "start", "end"]],
        "labels": [["id", "part", "name"], ["x", None, None]],
    }
    with pytest.raises(AnnotatorError, match="without a name"):
        list(read(saved(tmp_path, "a.xlsx", workbook(sheets=sheets)), 1000))


def test_damaged_workbooks_are_read_or_refused(tmp_path):
    chance = random.Random(7)
    path, _ = made(tmp_path, example("The [actor minister] said [claim nothing].", note="n", attributes={"a": [1]}))
    whole = path.read_bytes()
    for _ in range(120):
        path.write_bytes(mutated(whole, chance))
        with suppress(AnnotatorError):
            for item in read(path, 10_000):
                assert not isinstance(item, ReadDocument) or len(item.text) <= 10_000


def test_half_a_character_that_was_written_as_an_escape_is_replaced(tmp_path, project_path):
    path, _ = made(tmp_path, example("The [actor minister].", note="n", attributes={"text": "x"}))

    def changed(book):
        sheet = book["annotations"]
        columns = {cell.value: cell.column for cell in sheet[1]}
        sheet.cell(2, columns["note"], "a _xD800_ b")
        sheet.cell(2, columns["attributes"], '{"text": "\\ud800", "more": "\\udc00"}')

    edited(path, changed)
    with Project.create(project_path, "Anna") as project:
        import_paths(project, [path])
        (annotation,) = project.annotations(first(project))
        assert annotation.note == "a \ufffd b"
        assert annotation.attributes == {"text": "\ufffd", "more": "\ufffd"}
