"""Where a document came from: each edit one change, kept in JSONL, taken back by undo."""

from __future__ import annotations

import pytest

from annotator.domain.provenance_fields import ENCODING, READER_VERSION
from annotator.errors import AnnotatorError
from annotator.services.describing import LONGEST, TITLE, date_in, describe, further_source, provenance_of
from annotator.services.exporting import export
from annotator.services.importing import import_paths
from annotator.services.project import Project
from annotator.services.reading import program_version


@pytest.fixture
def project(project_path, tmp_path):
    with Project.create(project_path, "Mina") as made:
        file = tmp_path / "harbour.txt"
        file.write_bytes("The café’s harbour was closed.".encode("cp1252"))
        import_paths(made, [file])
        yield made


def source(project: Project):
    return project.provenances(project.documents()[0].id)[0]


def test_a_field_is_written_taken_away_and_taken_back(project):
    project.do(describe(source(project), "licence", "  CC BY 4.0 "))
    assert source(project).meta["licence"] == "CC BY 4.0"
    assert not describe(source(project), "licence", "CC BY 4.0")
    project.do(describe(source(project), "licence", ""))
    assert "licence" not in source(project).meta
    project.undo()
    assert source(project).meta["licence"] == "CC BY 4.0"
    project.do(describe(source(project), TITLE, "Harbour closed"))
    assert project.documents()[0].title == "Harbour closed"
    with pytest.raises(AnnotatorError, match="title"):
        describe(source(project), TITLE, " ")
    project.undo()
    project.undo()
    assert (source(project).title, source(project).meta) == ("harbour", {})


def test_a_note_keeps_its_lines_and_a_value_has_bounds(project):
    project.do(describe(source(project), "note", "First\n\nSecond\n"))
    assert source(project).meta["note"] == "First\n\nSecond"
    with pytest.raises(AnnotatorError, match="at most"):
        describe(source(project), "note", "x" * (LONGEST + 1))


def test_a_date_is_brought_in_order_and_its_calendar_can_be_named(project):
    project.do(describe(source(project), "published", "۱۴۰۳/۰۵/۱۲"))
    assert source(project).meta == {
        "published": "2024-08-02", "published_written": "۱۴۰۳/۰۵/۱۲", "published_calendar": "jalali",
    }  # fmt: skip
    project.do(date_in(source(project), "1420-1-1", "hijri"))
    assert source(project).meta["published"] == "1999-04-17"
    with pytest.raises(AnnotatorError, match="no date"):
        date_in(source(project), "soon", "jalali")


def test_the_reader_its_version_and_the_encoding_are_kept_beside_the_hash(project):
    said = source(project)
    assert (said.reader, len(said.raw_sha256)) == ("plain", 64)
    assert said.extra == {READER_VERSION: program_version(), ENCODING: "cp1252"}


def test_a_file_that_another_version_read_again_is_no_second_source(project, tmp_path, monkeypatch):
    from annotator.services import reading

    monkeypatch.setattr(reading, "program_version", lambda: "99")
    import_paths(project, [tmp_path / "harbour.txt"])
    assert len(project.provenances(source(project).document)) == 1


def test_a_second_source_is_added_and_all_of_it_goes_through_jsonl_byte_by_byte(project, tmp_path):
    project.do(further_source(source(project).document, "Again"))
    first, second = project.provenances(source(project).document)
    project.do(describe(first, "archive_url", "https://archive.example/1"))
    project.do(describe(second, "url", "https://example.org/2"))
    out, again = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    export(project, out, "jsonl")
    with Project.create(tmp_path / "new.annotator", "Mina") as other:
        import_paths(other, [out])
        assert source(other).extra == source(project).extra
        export(other, again, "jsonl")
    assert out.read_bytes() == again.read_bytes()


def test_a_source_that_is_gone_is_refused(project):
    added = further_source(source(project).document, "Again")
    project.do(added)
    second = project.provenances(source(project).document)[1]
    assert provenance_of(project, second) == second
    project.undo()
    with pytest.raises(AnnotatorError, match="removed"):
        provenance_of(project, second)


def test_a_table_may_write_its_dates_in_another_calendar(project, tmp_path):
    table = tmp_path / "t.csv"
    table.write_text("text,date,License\nSome words of a report,۱۲ مرداد ۱۴۰۳,CC0\n", encoding="utf-8")
    report = import_paths(project, [table])
    meta = project.provenances(report.first_document)[0].meta
    assert meta["published"] == "2024-08-02"
    assert meta["published_written"] == "۱۲ مرداد ۱۴۰۳"
    assert meta["licence"] == "CC0"
