"""A project's new name is that of its file and of all that goes with it, whatever is cut off on the way."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from annotator.domain.moment import parsed
from annotator.errors import AnnotatorError
from annotator.services import renaming
from annotator.services.backups import back_up, backup_folder, backups, copies_beside
from annotator.services.project import Project
from annotator.services.restoring import restore
from annotator.storage.connection import InUse
from tests.trade import make_project

NOW = parsed("2026-03-10T15:20:30Z")


@pytest.fixture
def path(project_path) -> Path:
    """A project with a copy that was made by itself, one from before restoring and one from before an update."""
    make_project(project_path, "The [actor minister] spoke.")
    with Project.open(project_path) as project:
        made = back_up(project, NOW)
    restore(made.path, project_path, NOW)
    (project_path.parent / "test.v1.annotator").write_bytes(made.path.read_bytes())
    return project_path


def begun(path: Path, name: str) -> Path:
    with Project.open(path) as project:
        return renaming.begin(project, name)


def finished(path: Path) -> None:
    with Project.open(path) as project:
        renaming.finish(project)
        assert project.store.fact("was") == ""
        assert project.document_count() == 1


def names_in(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file() and p.suffix == ".annotator"}


RENAMED = {
    "گزارش‌ها.annotator",
    "گزارش‌ها.backups/گزارش‌ها 2026-03-10 15-20-30Z.annotator",
    "گزارش‌ها before restoring 2026-03-10 15-20-30Z.annotator",
    "گزارش‌ها.v1.annotator",
}


def test_the_file_its_folder_of_copies_and_every_copy_get_the_new_name(path):
    to = begun(path, "گزارش‌ها")
    renaming.rename(path, to)
    finished(to)
    assert names_in(path.parent) == RENAMED
    assert [p.name for p in path.parent.glob("test*")] == []
    assert len(copies_beside(to)) == 3


@pytest.mark.parametrize("cut", range(6))
def test_a_renaming_that_was_cut_off_at_any_step_is_finished_when_the_project_is_opened(path, cut, monkeypatch):
    to = begun(path, "گزارش‌ها")
    real, steps = renaming.os.rename, []

    class PowerCut(BaseException):
        pass

    def rename(old, new):
        if len(steps) == cut:
            raise PowerCut
        steps.append(new)
        real(old, new)

    with monkeypatch.context() as patch:
        patch.setattr(renaming.os, "rename", rename)
        try:
            renaming.rename(path, to)
        except PowerCut:
            assert len(steps) == cut
    if cut == 0:
        assert path.exists()
        finished(path)
        assert len(copies_beside(path)) == 3
        return
    finished(to)
    assert names_in(path.parent) == RENAMED


def test_what_goes_by_the_old_name_stays_where_a_project_of_that_name_is_there(path):
    to = begun(path, "other")
    path.rename(to)
    make_project(path, "Another one.")
    finished(to)
    assert len(copies_beside(path)) == 3


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "Write a name"), ("  ", "Write a name"), (".annotator", "Write a name"), ("a/b", "“/”"), ("a\\b", "in it"),
        ("a:b", "“:”"), ("a\x07b", "�"), (".hidden", "dot"), ("name.", "dot"), ("con", "device"), ("LPT1.x", "device"),
        ("ن" * 100, "too long"), ("\ud800", "half"), ("test", "already"), ("taken", "already there"),
        ("copied", "copies of another"), ("left", "copies of another"),
    ],
)  # fmt: skip
def test_a_name_that_a_file_can_not_have_or_another_has_is_refused(path, name, said):
    make_project(path.with_name("taken.annotator"), "x")
    backup_folder(path.with_name("copied.annotator")).mkdir()
    path.with_name("left.v1.annotator").write_bytes(b"x")
    with pytest.raises(AnnotatorError, match=said):
        renaming.new_path(path, name)


def test_a_name_may_be_written_with_its_suffix(path):
    assert renaming.new_path(path, " new.annotator ") == path.with_name("new.annotator")


def test_a_project_that_somebody_has_open_keeps_its_name(path):
    to = begun(path, "new")
    with Project.open(path), pytest.raises(InUse):
        renaming.rename(path, to)
    assert path.exists()
    assert not to.exists()


def test_a_project_that_somebody_reads_keeps_its_name(path):
    to = begun(path, "new")
    with Project.open(path):
        reader = sqlite3.connect(path)
        reader.execute("select count(*) from document").fetchone()
    try:
        with pytest.raises(InUse, match="being read"):
            renaming.rename(path, to)
    finally:
        reader.close()
    assert path.exists()
    renaming.rename(path, to)
    finished(to)


def test_a_name_that_is_taken_meanwhile_is_not_overwritten(path):
    to = begun(path, "new")
    make_project(to, "Somebody else's.")
    with pytest.raises(AnnotatorError, match="already there"):
        renaming.rename(path, to)
    assert backups(path)
    with Project.open(to) as project:
        assert project.text(project.documents()[0].id) == "Somebody else's."
