"""Bringing in files, folders and pasted text: what comes in, what is said, what never gets lost."""

from __future__ import annotations

import os
from pathlib import Path

import orjson
import pytest

from annotator.errors import AnnotatorError, Cancelled
from annotator.formats.base import Columns
from annotator.services.batching import BATCH
from annotator.services.importing import import_paths, import_text
from annotator.services.project import Project
from annotator.services.wording import said
from tests.formats.making import docx, packed, paragraph, pdf, saved
from tests.services.files import document_of, line, lines


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Anna") as made:
        yield made
        assert list(made.check()) == []


def texts(project: Project) -> list[str]:
    return [project.text(row.id) for row in project.documents()]


# files and folders


def test_a_folder_comes_in_with_all_below_it_in_the_order_of_names(project, tmp_path):
    for name in ("b.txt", "a/z.md", "a/b/c.TXT", ".hidden/x.txt", "a/.y.txt", "a/picture.png"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Text of {name}")
    report = import_paths(project, [tmp_path / "in"])
    assert [row.title for row in project.documents()] == ["b", "z", "c"]
    assert [(Path(where).name, reason) for where, reason in report.skipped.first] == [
        ("picture.png", "the kind of file is unknown")
    ]
    assert not report.failed


def test_links_that_lead_in_circles_end(project, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Words")
    (folder / "up").symlink_to(tmp_path, target_is_directory=True)
    (folder / "here").symlink_to(folder, target_is_directory=True)
    (folder / "self.txt").symlink_to(folder / "self.txt")
    report = import_paths(project, [folder])
    assert texts(project) == ["Words"]
    assert [Path(where).name for where, _ in report.failed.first] == ["self.txt"]


def test_a_bad_file_is_said_and_the_rest_goes_on(project, tmp_path):
    good, empty, binary = (tmp_path / name for name in ("good.txt", "empty.txt", "binary.txt"))
    good.write_text("Words")
    empty.touch()
    binary.write_bytes(bytes(500))
    missing, strange = tmp_path / "missing.txt", tmp_path / "song.mp3"
    strange.write_bytes(b"x")
    report = import_paths(project, [empty, missing, binary, strange, good])
    assert texts(project) == ["Words"]
    said_of = {Path(where).name: reason for where, reason in report.failed.first}
    assert set(said_of) == {"empty.txt", "missing.txt", "binary.txt", "song.mp3"}
    assert "is empty" in said_of["empty.txt"]
    assert "is not there" in said_of["missing.txt"]
    assert "not a text" in said_of["binary.txt"]
    assert "name its format" in said_of["song.mp3"]
    assert len(list(report.failures())) == 4


def test_a_file_that_vanishes_between_listing_and_reading_is_said(project, tmp_path):
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text("One")
    second.write_text("Two")

    def step(done: int, total: int, note: str) -> None:
        second.unlink(missing_ok=True)

    report = import_paths(project, [first, second], step=step)
    assert texts(project) == ["One"]
    assert "is not there" in report.failed.first[0][1]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_said(project, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("One")
    path.chmod(0)
    assert "permission" in import_paths(project, [path]).failed.first[0][1]


def test_a_forced_format_reads_what_the_name_does_not_tell(project, tmp_path):
    path = tmp_path / "notes.log"
    path.write_text("Words")
    assert import_paths(project, [path], format_key="plain").documents == 1
    with pytest.raises(AnnotatorError, match="no import format “hwp”: choose one of plain, html, mhtml"):
        import_paths(project, [path], format_key="hwp")


def test_names_that_are_no_unicode_come_in_readable(project, tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    try:
        path.write_text("Words")
    except OSError:
        pytest.skip("this file system has no such names")
    report = import_paths(project, [path])
    assert report.documents == 1
    assert project.documents()[0].title == "caf\ufffd"


def test_a_document_above_the_limit_is_refused_and_the_limit_named(project, tmp_path):
    (tmp_path / "a.txt").write_text("x" * 101)
    report = import_paths(project, [tmp_path / "a.txt"], limit=100)
    assert "longer than 100 characters, the limit for one document" in report.failed.first[0][1]


# kinds of files


def test_documents_of_many_kinds_come_in_from_one_folder_and_a_broken_one_is_said(project, tmp_path):
    saved(tmp_path, "a.pdf", pdf(["One"], ["two"]))
    saved(tmp_path, "b.pdf", b"%PDF-1.7 and then nothing")
    saved(tmp_path, "c.docx", docx(paragraph("Three")))
    saved(tmp_path, "d.zip", packed({"in/e.pdf": pdf(["Four"]), "f.mp3": "x"}))
    saved(tmp_path, "g.csv", "text,title\nFive,Fifth\nSix,Sixth\n")
    report = import_paths(project, [tmp_path])
    assert texts(project) == ["One\ntwo", "Three", "Four", "Five", "Six"]
    assert [row.title for row in project.documents()] == ["a", "c", "e", "Fifth", "Sixth"]
    assert [Path(where).name for where, _ in report.failed.first] == ["b.pdf"]
    assert [Path(where).name for where, _ in report.skipped.first] == ["f.mp3"]
    pages = project.document(project.documents()[0].id).structure
    assert [(page["number"], page["start"], page["end"]) for page in pages] == [(1, 0, 4), (2, 4, 7)]


def test_a_file_is_known_by_its_content_whatever_its_name(project, tmp_path):
    saved(tmp_path, "a.txt", docx(paragraph("One")))
    saved(tmp_path, "b.doc", b"{\\rtf1 Two}")
    report = import_paths(project, [tmp_path])
    assert (texts(project), report.failed.count) == (["One", "Two"], 0)


def test_columns_that_the_user_names_hold_for_tables_and_lines(project, tmp_path):
    saved(tmp_path, "a.csv", "text,said\nno,One\n")
    saved(tmp_path, "b.jsonl", '{"text": "no", "said": "Two"}\n')
    saved(tmp_path, "c.txt", "Three")
    import_paths(project, [tmp_path], columns=Columns("said"))
    assert texts(project) == ["One", "Two", "Three"]


def test_stopping_while_a_slow_reader_works_keeps_what_is_in(project, tmp_path):
    saved(tmp_path, "a.txt", "One")
    saved(tmp_path, "b.pdf", pdf(["Two"]))

    def step(done: int, total: int, note: str) -> None:
        if note == "b.pdf":
            raise Cancelled

    report = import_paths(project, [tmp_path], step=step)
    assert report.cancelled
    assert texts(project) == ["One"]


# texts


def test_a_text_that_is_there_is_not_taken_twice_and_its_title_is_said(project, tmp_path):
    (tmp_path / "a.txt").write_text("Words\n")
    (tmp_path / "b.txt").write_bytes(b"\xef\xbb\xbfWords\r\n")
    report = import_paths(project, [tmp_path / "a.txt", tmp_path / "b.txt"])
    assert (report.documents, report.duplicates.count) == (1, 1)
    assert report.duplicates.first == [(str(tmp_path / "b.txt"), "a")]
    again = import_paths(project, [tmp_path / "a.txt"])
    assert (again.documents, again.duplicates.count) == (0, 1)
    assert len(project.provenances(document_of(project))) == 2


def test_a_text_that_stands_in_a_file_many_times_comes_in_once_with_all_that_is_said_of_it(project, tmp_path):
    items = [{**line("[claim One] word"), "title": title} for title in ("A", "B", "A", "B")]
    report = import_paths(project, [lines(tmp_path / "a.jsonl", *items)])
    assert (report.documents, report.duplicates.count, report.annotations, report.present) == (1, 3, 1, 3)
    assert [provenance.title for provenance in project.provenances(document_of(project))] == ["A", "B"]


def test_what_no_text_may_have_is_replaced_and_counted(project, tmp_path):
    path = lines(tmp_path / "a.jsonl", b'{"text": "A\\u0000B\\ud800C\\uffffD and enough words", "title": "T\\udfff"}')
    report = import_paths(project, [path])
    assert texts(project) == ["A\ufffdB\ufffdC\ufffdD and enough words"]
    assert report.replaced == 3
    assert project.documents()[0].title == "T\ufffd"


def test_encodings_are_counted(project, tmp_path):
    (tmp_path / "a.txt").write_text("Größe über alles", encoding="cp1252")
    (tmp_path / "b.txt").write_text("Words", encoding="utf-16")
    report = import_paths(project, [tmp_path])
    assert report.encodings == {"cp1252": 1, "utf-16-le": 1}
    assert any("cp1252 (1)" in text for text in report.lines())


def test_a_pasted_text_is_a_document_with_its_first_words_as_title(project):
    report = import_text(project, "The minister spoke.\r\nThen she left.")
    assert report.first_document == document_of(project)
    assert project.documents()[0].title == "The minister spoke."
    assert texts(project) == ["The minister spoke.\nThen she left."]
    assert import_text(project, "The minister spoke.\nThen she left.", "Again").duplicates.count == 1


def test_a_blank_or_endless_paste_is_refused(project):
    with pytest.raises(AnnotatorError, match="no text to import"):
        import_text(project, " \n")
    with pytest.raises(AnnotatorError, match="longer than 3 characters"):
        import_text(project, "four", limit=3)


# batches, undo, stopping


def test_one_undo_takes_an_import_out_and_redo_brings_it_back(project, tmp_path):
    path = lines(tmp_path / "a.jsonl", *(line(f"Number {n} of [Person him]") for n in range(BATCH)))
    before = list(project.labels.values())
    import_paths(project, [path])
    assert len(project.documents()) == BATCH
    assert said(project.undo()).startswith("Import “a.jsonl”")
    assert project.documents() == []
    assert list(project.labels.values()) == before
    project.redo()
    assert len(project.documents()) == BATCH


def test_a_document_of_many_annotations_comes_in_in_several_transactions(project, tmp_path):
    spans = [{"start": n, "end": n + 1, "label": "claim"} for n in range(3 * BATCH)]
    import_paths(project, [lines(tmp_path / "a.jsonl", {"text": "x" * 3 * BATCH, "annotations": spans})])
    assert len(project.annotations(document_of(project))) == 3 * BATCH
    assert sum(1 for _ in project.history()) >= 4


def test_stopping_keeps_what_is_in_and_says_so(project, tmp_path):
    path = lines(tmp_path / "a.jsonl", *(line(f"Number {n}") for n in range(500)))

    def step(done: int, total: int, note: str) -> None:
        if done > total // 2:
            raise Cancelled

    report = import_paths(project, [path], step=step)
    assert report.cancelled
    assert 200 < report.documents < 300
    assert len(project.documents()) == report.documents
    assert "Stopped before the end" in "\n".join(report.lines())


def test_progress_counts_bytes_and_ends_with_all_of_them(project, tmp_path):
    for name in "ab":
        lines(tmp_path / f"{name}.jsonl", *(line(f"Number {n} of {name}") for n in range(50)))
    told: list[tuple[int, int]] = []
    import_paths(project, [tmp_path], step=lambda done, total, note: told.append((done, total)))
    steps = [done for done, total in told if total]
    assert steps == sorted(steps)
    assert told[-1][0] == told[-1][1] == sum(path.stat().st_size for path in tmp_path.iterdir())


def test_a_report_of_a_thousand_remarks_shows_some_and_counts_all(project, tmp_path):
    report = import_paths(project, [lines(tmp_path / "a.jsonl", *([b"{"] * 1000))])
    plain = report.as_plain()
    assert (plain["counts"]["failed"], len(plain["failed"])) == (1000, 500)
    assert list(report.failures())[-1] == "... and 500 more of this kind"
    assert orjson.loads(orjson.dumps(plain)) == plain


def test_importing_into_a_read_only_project_is_refused(project_path, tmp_path):
    Project.create(project_path, "Anna").close()
    (tmp_path / "a.txt").write_text("Words")
    with Project.open(project_path, read_only=True) as opened, pytest.raises(AnnotatorError, match="read-only"):
        import_paths(opened, [tmp_path / "a.txt"])


def test_long_texts_are_written_a_few_at_a_time(project: Project, tmp_path: Path) -> None:
    for n in range(40):
        (tmp_path / f"{n}.txt").write_text(f"Report number {n}. " * 6000, encoding="utf-8")
    import_paths(project, [tmp_path])
    sizes = [len(entry.touches) for entry in project.history() if entry.label.key == "import.file"]
    assert sum(sizes) == 80
    assert max(sizes) <= 60
