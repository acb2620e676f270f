"""What somebody says of a file that it does not say itself: encodings, passwords, columns; and looking before."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, Cancelled
from annotator.formats import recognised
from annotator.formats.base import Columns
from annotator.services.importing import import_paths
from annotator.services.project import Project
from annotator.services.reading import TRIES, Reader
from tests.formats.making import pdf, saved

PERSIAN = "گزارش وزیر درباره‌ی بندر"


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Mina") as made:
        yield made


def locked(folder: Path, name: str = "a.pdf", key: str = "key", words: str = "Secret words") -> Path:
    from pypdf import PdfWriter

    writer = PdfWriter(clone_from=BytesIO(pdf([words])))
    writer.encrypt(key, algorithm="RC4-128")
    writer.write(folder / name)
    return folder / name


def texts(project: Project) -> list[str]:
    return [project.text(row.id) for row in project.documents()]


# ---------------------------------------------------------------------- encodings


def test_a_file_is_read_in_the_encoding_that_somebody_names_and_says_so(project, tmp_path):
    path = saved(tmp_path, "a.txt", "Müller".encode("cp437"))
    report = import_paths(project, [path], encoding="IBM437")
    assert texts(project) == ["Müller"]
    assert report.encodings == {"cp437": 1}
    assert project.provenances(report.first_document)[0].extra["encoding"] == "cp437"


def test_a_page_and_a_table_are_read_in_it_too(project, tmp_path):
    body = f"<p>{PERSIAN} {'سخن ' * 60}</p>"
    page = saved(
        tmp_path, "a.html", f"<html><body><article>{body * 3}</article></body></html>".encode("cp1256", "replace")
    )
    table = saved(tmp_path, "a.csv", "text\nسخن وزیر درباره بندر\n".encode("cp1256", "replace"))
    assert import_paths(project, [page, table], encoding="windows-1256").documents == 2
    assert all("سخن" in text for text in texts(project))


@pytest.mark.parametrize("name", ["nonsense", "rot13", "base64", ""])
def test_what_is_no_encoding_is_refused_before_anything_is_read(project, tmp_path, name):
    path = saved(tmp_path, "a.txt", "words")
    if not name:
        assert import_paths(project, [path], encoding=name).documents == 1
        return
    with pytest.raises(AnnotatorError, match="no encoding of texts"):
        import_paths(project, [path], encoding=name)


def test_bytes_that_are_not_in_it_are_a_failure_with_the_place(project, tmp_path):
    report = import_paths(project, [saved(tmp_path, "a.txt", b"abc\xff")], encoding="utf-8")
    assert "is not in utf-8, from byte 3 on" in next(report.failures())


# ---------------------------------------------------------------------- passwords


def test_a_password_is_asked_for_and_the_right_one_opens_further_files_unasked(project, tmp_path):
    asked: list[tuple[str, int]] = []

    def ask(path, tries, alive):
        asked.append((path.name, tries))
        return ("wrong", "key")[tries]

    report = import_paths(project, [locked(tmp_path), locked(tmp_path, "b.pdf", words="More words")], ask=ask)
    assert texts(project) == ["Secret words", "More words"]
    assert asked == [("a.pdf", 0), ("a.pdf", 1)]
    assert not report.failed


def test_after_some_wrong_ones_the_file_is_left_out_and_the_rest_comes_in(project, tmp_path):
    tried: list[int] = []

    def ask(path, tries, alive):
        tried.append(tries)
        return "wrong"

    report = import_paths(project, [locked(tmp_path), saved(tmp_path, "b.pdf", pdf(["Open"]))], ask=ask)
    assert tried == list(range(TRIES))
    assert "a.pdf does not open with this password" in next(report.failures())
    assert texts(project) == ["Open"]


def test_who_knows_no_password_leaves_the_file_out(project, tmp_path):
    for ask in (None, lambda path, tries, alive: None):
        report = import_paths(project, [locked(tmp_path)], ask=ask)
        assert "protected with a password; give it" in next(report.failures())


def test_stopping_while_a_password_is_asked_for_stops_the_import(project, tmp_path):
    def ask(path, tries, alive):
        raise Cancelled

    assert import_paths(project, [locked(tmp_path)], ask=ask).cancelled


def test_no_password_stands_in_the_project(project, tmp_path):
    import_paths(project, [locked(tmp_path, key="a-key-of-mine")], ask=lambda *_: "a-key-of-mine")
    project.store.db.run("pragma wal_checkpoint(truncate)")
    assert b"a-key-of-mine" not in project.path.read_bytes()


# ---------------------------------------------------------------------- looking at tables


def peeked(path: Path):
    reader = Reader(1000)
    try:
        importer = recognised(path)
        assert importer is not None
        return reader.peek(importer, path, lambda: None)
    finally:
        reader.close()


def workbook(path: Path, *sheets: list[list[object]]) -> Path:
    from openpyxl import Workbook

    book = Workbook()
    for number, rows in enumerate(sheets):
        sheet = book.active if number == 0 else book.create_sheet()
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def test_the_first_rows_of_each_kind_of_table_are_shown_with_what_they_seem_to_be(tmp_path):
    long = "Something was said at length about the harbour. " * 4
    table = saved(tmp_path, "a.csv", f"headline,words,n\nOne,{long},1\nTwo,{long},2\n")
    book = workbook(tmp_path / "a.xlsx", [["n"], [1]], [["title", "body"], ["One", "Words"]])
    objects = saved(tmp_path, "a.json", f'[{{"words": "{long}", "n": [1, 2]}}]')
    one, two, three = peeked(table), peeked(book), peeked(objects)
    assert (one.names, one.text, one.title, one.certain) == (["headline", "words", "n"], "words", "headline", False)
    assert [row[2] for row in one.rows] == ["1", "2"]
    assert (two.names, two.text, two.title, two.certain) == (["title", "body"], "body", "title", True)
    assert (three.names, three.text, three.rows[0][1], three.certain) == (["words", "n"], "words", "[1, 2]", False)


def test_what_is_no_table_can_not_be_looked_at(tmp_path):
    with pytest.raises(AnnotatorError, match="is no table"):
        peeked(saved(tmp_path, "a.txt", "words"))
    with pytest.raises(AnnotatorError):
        peeked(saved(tmp_path, "a.json", "[1]"))


def test_each_table_may_have_columns_of_its_own(project, tmp_path):
    one = saved(tmp_path, "one.csv", "a,b\nFirst words,x\n")
    two = saved(tmp_path, "two.csv", "a,b\ny,Second words\n")
    import_paths(project, [one, two], columns_of={one: Columns("a"), two: Columns("b", "a")})
    assert texts(project) == ["First words", "Second words"]
    assert [row.title for row in project.documents()] == ["First words", "y"]
