"""Tables of documents: which column is the text, what becomes of the rest, what is refused."""

from __future__ import annotations

import json
from datetime import date

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import csv_table, json_table, recognised, xlsx
from annotator.formats.base import Columns, ReadDocument, ReadFailure
from annotator.formats.packages import Package
from tests.formats.making import packed, saved
from tests.formats.making import xlsx as workbook
from tests.formats.reading import quoted

BY_NAME = Columns()


def csv(tmp_path, content, name="a.csv", columns=BY_NAME):
    return list(csv_table.read_columns(saved(tmp_path, name, content), 1000, columns))


def texts(items):
    return [item.text for item in items if isinstance(item, ReadDocument)]


def test_the_rest_of_a_row_is_what_is_known_of_the_document(tmp_path):
    rows = 'Id,Headline,Body,Date,Byline,Link,Region\n7,Railway opens,"It ""opens"",\nat last.",2026-02-03,Mira Holt,https://c.example,North\n'
    (document,) = csv(tmp_path, rows)
    origin = document.provenances[0]
    assert document.text == 'It "opens",\nat last.'
    assert document.title == "Railway opens"
    assert document.where == "a.csv, row 2"
    assert origin.meta == {
        "published": "2026-02-03",
        "author": "Mira Holt",
        "url": "https://c.example",
        "Region": "North",
    }
    assert (origin.external_id, origin.reader, len(origin.raw_sha256)) == ("7", "csv", 64)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "text;place\nOne, two;x\n"),
        ("a.csv", "text\tplace\nOne, two\tx\n"),
        ("a.tsv", "text\tplace\nOne, two\tx\n"),
        ("a.csv", '\ufefftext,place\r\n"One, two",x\r\n'),
        ("a.csv", "text|place\nOne, two|x\n".encode("utf-16")),
        ("a.csv", "متن;place\nOne, two;x\n"),
        ("a.csv", "text\nOne  two\n".replace("  ", ", ").replace("text\n", "text;\n").replace("two\n", "two;\n")),
    ],
)
def test_separators_and_encodings_are_told(tmp_path, name, content):
    assert texts(csv(tmp_path, content, name)) == ["One, two"]


def test_the_first_words_are_the_title_of_a_row_without_one(tmp_path):
    assert csv(tmp_path, "text,n\nOne two three,1\n")[0].title == "One two three"


def test_a_row_without_a_text_is_said_and_the_next_goes_on(tmp_path):
    items = csv(tmp_path, "text,n\n,1\nTwo,2\n\n" + "x" * 1001 + ",3\nFour\n")
    assert texts(items) == ["Two", "Four"]
    assert [(item.where, item.reason[:30]) for item in items if isinstance(item, ReadFailure)] == [
        ("a.csv, row 2", "it has no text in “text”"),
        ("a.csv, row 5", "its text is longer than 1,000 "),
    ]


def test_long_texts_tell_their_column_where_no_name_does(tmp_path):
    assert texts(csv(tmp_path, f"a,b\nx,{'long ' * 50}\n")) == ["long " * 50]


def test_columns_that_tell_nothing_are_named_with_the_remedy(tmp_path):
    with pytest.raises(AnnotatorError, match=r"no column looks like the text.*“a”, “b”.*--text-column"):
        csv(tmp_path, "a,b\nx,y\n")


def test_named_columns_are_taken_and_missing_ones_named(tmp_path):
    (document,) = csv(tmp_path, "a,text,c\nOne,no,T\n", columns=Columns("A", "c"))
    assert (document.text, document.title) == ("One", "T")
    with pytest.raises(AnnotatorError, match=r"has no column “z”; there are: “a”, “text”"):
        csv(tmp_path, "a,text\n1,2\n", columns=Columns("z"))


@pytest.mark.parametrize(
    "content",
    [
        'text\n"' + "x" * 5000,
        "text," * 3000 + "\nWords",
        "x" * 10_000_000,
        "text\n" + "x" * 10_000_000,
        ('"' * 99_999) + "\n",
    ],
)
def test_hostile_tables_end_in_a_sentence(tmp_path, content):
    try:
        items = csv(tmp_path, content)
    except AnnotatorError as error:
        items = [ReadFailure("", str(error))]
    assert items
    assert all(isinstance(item, ReadFailure) and item.reason for item in items)


# JSON


def objects(tmp_path, content, name="a.json", columns=BY_NAME):
    raw = content if isinstance(content, str | bytes) else json.dumps(content)
    return list(json_table.read_columns(saved(tmp_path, name, raw), 1000, columns))


def test_a_list_of_objects_is_documents_and_values_keep_their_types(tmp_path):
    row = {"article": "Words", "title": "T", "tags": ["a", {"b": 1}], "views": 3, "none": None}
    (document,) = objects(tmp_path, [row])
    assert (document.text, document.title) == ("Words", "T")
    assert document.provenances[0].meta == {"tags": ["a", {"b": 1}], "views": 3}


@pytest.mark.parametrize(
    "content",
    [
        {"text": "Words"},
        {"status": "ok", "articles": [{"content": "Words"}]},
        '{"body": "Words"}\n{"body": ""}\n',
        '\ufeff[{"text": "Words"}]',
        '[{"text": "Words"}]'.encode("utf-16"),
    ],
)
def test_objects_are_found_where_they_lie(tmp_path, content):
    assert texts(objects(tmp_path, content)) == ["Words"]


@pytest.mark.parametrize(
    "spans",
    [
        [{"name": "Abe", "span": [2, 5], "type": "actor"}, {"name": "東京", "span": [9, 11], "type": "place"}],
        [{"text": "Abe", "start": 2, "end": 5, "label": "actor"}, {"start_char": 9, "end_char": 11, "label": "place"}],
        [[2, 5, "actor"], [9, 11, "place"]],
        [{"name": "Abe", "span": [3, 6], "type": "actor"}, {"name": "東京", "span": [10, 12], "type": "place"}],
    ],
)
def test_spans_in_a_field_come_in_whatever_their_names_and_the_unit_that_fits_is_taken(tmp_path, spans):
    items = objects(tmp_path, [{"text": "🚀 Abe in 東京.", "entities": spans, "n": 1}, {"text": "No.", "entities": []}])
    assert quoted(items) == [("actor", "Abe"), ("place", "東京")]
    assert [item.provenances[0].meta for item in items] == [{"n": 1}, {}]


def test_what_is_no_span_is_refused_by_number_and_other_lists_stay_what_is_known(tmp_path):
    row = {"text": "Words", "spans": [{"start": 0, "end": 5, "label": "claim", "by": "x"}]}
    deep = {"start": 0, "end": 1, "label": "a", "by": json.loads("[" * 150 + "]" * 150)}
    later = {"text": "Words", "spans": [7, {"start": True, "end": 5, "label": "a"}, deep]}
    (first, *_, last) = objects(tmp_path, [row] * 50 + [later])
    assert first.annotations[0].attributes == {"by": "x"}
    assert last.annotations == []
    assert [reason.split(" ", 2)[1] for reason in last.refused] == ["1", "2", "3"]
    (document,) = objects(tmp_path, [{"text": "Words", "entities": ["Abe", "Tokyo"]}])
    assert document.provenances[0].meta == {"entities": ["Abe", "Tokyo"]}


def test_lines_of_foreign_objects_are_a_table_and_our_own_are_not(tmp_path):
    foreign = saved(tmp_path, "a.jsonl", '{"body": "Words", "n": 1}\nnonsense\n[1]\n{"body": "More"}\n')
    ours = saved(tmp_path, "b.jsonl", '{"text": "Words"}\n')
    renamed = saved(tmp_path, "c.json", '{"schema":"annotator/1","type":"project"}\n{"text": "Words"}\n')
    assert [recognised(path).key for path in (foreign, ours, renamed)] == ["json", "jsonl", "jsonl"]
    items = list(json_table.read(foreign, 1000))
    assert texts(items) == ["Words", "More"]
    assert [item.where for item in items if isinstance(item, ReadFailure)] == ["a.jsonl, line 2", "a.jsonl, line 3"]


@pytest.mark.parametrize(
    "content",
    [
        "[" * 100_000,
        '{"text":' * 100_000,
        '[{"text": "Words"',
        "[1, 2, 3]",
        '"words"',
        "[]",
        '{"a": "' + "x" * 10_000_000 + '"',
        [{"text": "Words", "deep": json.loads("[" * 200 + "]" * 200)}],
    ],
)
def test_hostile_json_ends_in_a_sentence(tmp_path, content):
    try:
        items = objects(tmp_path, content)
    except AnnotatorError as error:
        items = [ReadFailure("", str(error))]
    assert items
    assert all(isinstance(item, ReadFailure) and item.reason for item in items)


# workbooks


def test_the_first_sheet_with_texts_is_read_and_dates_are_days(tmp_path):
    sheets = {
        "Notes": [["a", "b"], ["x", "y"]],
        "Articles": [["Title", "Text", "Date", "Count"], ["T", "وزیر گفت", date(2026, 2, 3), 4], [None] * 4],
    }
    (document,) = xlsx.read(saved(tmp_path, "a.xlsx", workbook(sheets=sheets)), 1000)
    assert (document.text, document.title, document.where) == ("وزیر گفت", "T", "a.xlsx, Articles, row 2")
    assert document.provenances[0].meta == {"published": "2026-02-03", "Count": 4}


def test_named_columns_choose_the_sheet(tmp_path):
    sheets = {"One": [["text"], ["first"]], "Two": [["note", "text"], ["second", "x"]]}
    path = saved(tmp_path, "a.xlsx", workbook(sheets=sheets))
    assert texts(xlsx.read_columns(path, 1000, Columns("note"))) == ["second"]


def test_a_workbook_without_texts_is_refused(tmp_path):
    for rows in ([], [["text"]], [["a", "b"], [1, 2]]):
        with pytest.raises(AnnotatorError, match=r"a\.xlsx"):
            list(xlsx.read(saved(tmp_path, "a.xlsx", workbook(*rows)), 1000))


def test_a_workbook_with_entities_is_refused(tmp_path):
    raw = workbook(["text"], ["Words"])
    package = Package(raw, "a.xlsx", "a workbook")
    parts = {name: package.part(name) for name in package.names}
    bomb = b'<!DOCTYPE x [<!ENTITY a "ha">]>'
    parts["xl/workbook.xml"] = bomb + parts["xl/workbook.xml"]
    with pytest.raises(AnnotatorError, match="declares XML entities"):
        list(xlsx.read(saved(tmp_path, "a.xlsx", packed(parts)), 1000))


def test_a_row_that_says_that_it_stands_below_the_last_is_refused(tmp_path):
    package = Package(workbook(["text"], ["Words"], ["More"]), "a.xlsx", "a workbook")
    parts = {name: package.part(name) for name in package.names}
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = parts[sheet].replace(b'<row r="3"', b'<row r="' + b"1" * 100 + b'"')
    with pytest.raises(AnnotatorError, match=r"a\.xlsx"):
        list(xlsx.read(saved(tmp_path, "a.xlsx", packed(parts)), 1000))
