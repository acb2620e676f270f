"""A file whose encoding was guessed wrong is read again, and its text takes the place of the wrong one."""

from __future__ import annotations

import pytest

from annotator.errors import AnnotatorError, Refused
from annotator.services.describing import describe
from annotator.services.importing import import_paths
from annotator.services.project import Project
from annotator.services.rereading import ENCODINGS, is_file_of, read_again, take_instead
from tests.formats.making import saved
from tests.services.working import first, mark

WORDS = "Žluťoučký kůň úpěl ďábelské ódy."
LIMIT = 1000


@pytest.fixture
def file(tmp_path):
    return saved(tmp_path, "horse.txt", WORDS.encode("cp1250"))


@pytest.fixture
def project(project_path, file):
    with Project.create(project_path, "Mina") as made:
        import_paths(made, [file], encoding="cp1252" if b"\x9d" not in file.read_bytes() else "latin-1")
        yield made


def source(project: Project):
    return project.provenances(first(project))[0]


def test_the_right_text_takes_the_place_of_the_wrong_one_and_keeps_what_was_said(project, file):
    wrong = first(project)
    assert project.text(wrong) != WORDS
    project.do(describe(source(project), "licence", "CC0"))
    project.do(take_instead(project, source(project), read_again(file, source(project), "windows-1250", LIMIT)))
    assert [project.text(row.id) for row in project.documents()] == [WORDS]
    assert source(project).meta == {"licence": "CC0"}
    assert source(project).extra["encoding"] == "cp1250"
    project.undo()
    assert first(project) == wrong
    assert source(project).meta == {"licence": "CC0"}


def test_a_document_with_annotations_stays_and_is_superseded(project, file):
    wrong = first(project)
    mark(project, wrong, "claim", 0, 3)
    project.do(take_instead(project, source(project), read_again(file, source(project), "cp1250", LIMIT)))
    old, new = (row.id for row in project.documents())
    assert (old, project.document(new).supersedes, project.text(new)) == (wrong, wrong, WORDS)
    assert len(project.annotations(wrong)) == 1


def test_the_same_text_in_another_encoding_changes_only_what_is_said_of_it(project_path, tmp_path):
    path = saved(tmp_path, "plain.txt", "Only plain letters.")
    with Project.create(project_path, "Mina") as project:
        import_paths(project, [path])
        project.do(take_instead(project, source(project), read_again(path, source(project), "cp1252", LIMIT)))
        assert source(project).extra["encoding"] == "cp1252"
        assert project.document_count() == 1
        assert not take_instead(project, source(project), read_again(path, source(project), "cp1252", LIMIT))


def test_another_file_and_a_text_that_is_there_already_are_refused(project, file, tmp_path):
    other = saved(tmp_path, "other.txt", "Other words")
    assert is_file_of(file, source(project))
    assert not is_file_of(other, source(project))
    assert not is_file_of(tmp_path / "missing.txt", source(project))
    with pytest.raises(AnnotatorError, match="not the file"):
        read_again(other, source(project), "cp1250", LIMIT)
    again = read_again(file, source(project), "cp1250", LIMIT)
    import_paths(project, [file], encoding="cp1250")
    with pytest.raises(Refused, match="already"):
        take_instead(project, source(project), again)


def test_a_title_that_was_read_wrong_is_read_right_and_one_that_was_written_stays(project_path, tmp_path):
    body = "<p>Kůň šel přes most a nikdo neřekl nic, co by stálo za řeč. " * 20
    page = f"<html><head><title>Žluťoučký kůň</title></head><body><article>{body}</article></body></html>"
    path = saved(tmp_path, "a.html", page.encode("cp1250"))
    with Project.create(project_path, "Mina") as project:
        import_paths(project, [path], encoding="latin-1")
        assert source(project).title != "Žluťoučký kůň"
        again = read_again(path, source(project), "cp1250", 100_000)
        (changed,) = [r for r in take_instead(project, source(project), again).created if hasattr(r, "title")]
        assert changed.title == "Žluťoučký kůň"
        project.do(describe(source(project), "title", "The horse"))
        (changed,) = [r for r in take_instead(project, source(project), again).created if hasattr(r, "title")]
        assert changed.title == "The horse"


@pytest.mark.parametrize("name", ENCODINGS)
def test_every_encoding_that_is_offered_is_known(name):
    assert "plain".encode(name).decode(name) == "plain"
