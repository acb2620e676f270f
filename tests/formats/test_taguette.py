"""Databases of Taguette: highlights in bytes of the text nodes, tags with paths, and files that mean harm."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import AnnotatorError
from annotator.formats import taguette
from annotator.formats.base import ReadDocument, ReadFailure, ReadHeader
from annotator.formats.taguette.text_nodes import TextNodes
from annotator.services.fitting import fitted, placed
from tests.formats.making import taguette as made

PAGE = "<h1>Report</h1><p>IRNA 🚀 said &amp; <b>nothing</b>.</p>\n<p>در تهران</p>"


def read(folder, raw: bytes, limit: int = 10_000) -> list[object]:
    path = folder / "project.sqlite3"
    path.write_bytes(raw)
    return list(taguette.IMPORTER.read(path, limit))


def at(words: str, page: str = PAGE) -> tuple[int, int]:
    """Where words stand in the bytes of the text nodes of a page that has no markup within them."""
    nodes = "ReportIRNA 🚀 said & nothing.\nدر تهران" if page is PAGE else page
    start = len(nodes[: nodes.index(words)].encode())
    return start, start + len(words.encode())


def test_highlights_come_in_for_each_tag_with_whom_and_when(tmp_path):
    marks = [
        (*at("said & nothing"), "said &amp; <b>nothing</b>", "claim,people.press"),
        (*at("تهران"), "تهران", "people"),
    ]
    header, document = read(tmp_path, made([(PAGE, marks)]))
    assert isinstance(header, ReadHeader)
    assert [label.name for label in header.labels] == ["claim", "people", "people.press"]
    assert header.labels[2].parent == header.labels[1].id
    assert header.labels[0].guideline == "What it is."
    assert document.text == "Report\nIRNA 🚀 said & nothing.\nدر تهران"
    one = fitted(document)
    assert [(a.label, placed(a, one)[1]) for a in document.annotations] == [
        ("claim", "said & nothing"),
        ("people.press", "said & nothing"),
        ("people", "تهران"),
    ]
    first = document.annotations[0]
    assert (first.annotator, first.external_id, first.created) == ("mira", "1", 1_770_202_800_000_000)
    assert document.provenances[0].title == "Report 1"
    assert document.provenances[0].meta["project"] == "Railway"


def test_a_highlight_over_blocks_takes_the_line_end_between_them(tmp_path):
    start, end = at("Report")[0], at("IRNA")[1]
    _, document = read(tmp_path, made([(PAGE, [(start, end, "<h1>Report</h1><p>IRNA</p>", "claim")])]))
    one = fitted(document)
    assert placed(document.annotations[0], one)[1] == "Report\nIRNA"
    assert one.notes == []


def test_places_outside_the_text_or_within_a_character_are_refused(tmp_path):
    start = at("🚀")[0]
    marks = [(start + 1, start + 4, "x", "claim"), (5000, 5004, "x", "claim"), (*at("IRNA"), "IRNA", "")]
    _, document = read(tmp_path, made([(PAGE, marks)]))
    assert [a.label for a in document.annotations] == ["highlight"]
    assert "within a character" in " ".join(document.refused)
    assert "outside the text" in " ".join(document.refused)


def test_a_snippet_that_says_otherwise_is_found_out(tmp_path):
    _, document = read(tmp_path, made([(PAGE, [(*at("IRNA"), "TASS", "claim")])]))
    one = fitted(document)
    with pytest.raises(ValueError, match="quotes"):
        placed(document.annotations[0], one)


def test_older_and_newer_tables_are_read_as_far_as_they_go(tmp_path):
    older = "DROP TABLE commands; DROP TABLE projects; ALTER TABLE documents DROP COLUMN text_direction;"
    newer = "ALTER TABLE tags ADD COLUMN colour TEXT; ALTER TABLE highlights ADD COLUMN by TEXT;"
    for change in (older, newer):
        _, document = read(tmp_path, made([(PAGE, [(*at("IRNA"), "IRNA", "claim")])], change))
        assert len(document.annotations) == 1


def test_a_document_without_text_is_named_and_the_others_come_in(tmp_path):
    found = read(tmp_path, made([("<p> </p>", []), (PAGE, [])]))
    assert [type(item) for item in found] == [ReadHeader, ReadFailure, ReadDocument]


def test_another_database_is_refused(tmp_path):
    with closing(sqlite3.connect(":memory:")) as file:
        file.execute("CREATE TABLE cake(id)")
        raw = file.serialize()
    with pytest.raises(AnnotatorError, match="it has no table"):
        read(tmp_path, raw)


def test_a_view_that_never_ends_is_not_asked(tmp_path):
    view = (
        "DROP TABLE documents; CREATE VIEW documents AS "
        "WITH RECURSIVE c(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM c) "
        "SELECT id, 'x' name, '' description, '' filename, '' created, 1 project_id, 'x' contents FROM c;"
    )
    begun = time.monotonic()
    with pytest.raises(AnnotatorError, match="it has no table documents"):
        read(tmp_path, made([(PAGE, [])], view))
    assert time.monotonic() - begun < 5


def test_a_database_that_was_written_ahead_is_read(tmp_path):
    raw = made([(PAGE, [])])
    assert len(read(tmp_path, raw[:18] + b"\2\2" + raw[20:])) == 2


def test_tags_that_never_close_are_passed_in_linear_time():
    begun = time.monotonic()
    for page in ("<" * 400_000, "<a b='" * 100_000, "<!--" * 100_000, "<p " * 200_000, "<a '\"" * 100_000):
        TextNodes(page)
    assert time.monotonic() - begun < 5


def test_a_sign_in_an_attribute_ends_no_tag():
    assert (
        TextNodes("<p title='a > b' class=\"c>\">x < y &lt; z</p><pre>\nkept</pre><br/>end").text
        == "x < y < z\nkept\nend"
    )


@given(st.lists(st.text(st.characters(exclude_characters="<>&\r", exclude_categories=("Cs",))), max_size=8))
def test_every_boundary_of_every_node_is_found(words):
    nodes = TextNodes("".join(f"<p>{word}</p>" for word in words))
    place = 0
    for word in words:
        for end in range(1, len(word) + 1):
            size = len(word[:end].encode())
            assert nodes.text[nodes.start(place) : nodes.end(place + size)] == word[:end]
        place += len(word.encode())
