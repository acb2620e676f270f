"""Copies, restoring and purging from the shell: words, files and exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.cli import keeping
from annotator.services.project import Project
from tests.cli.test_commands import done, objects, refused, shell
from tests.services.working import first, mark, say
from tests.trade import make_project

SIGNS = "The [actor minister] said [claim nothing]."


@pytest.fixture
def path(project_path) -> Path:
    return make_project(project_path, SIGNS, "Other [claim words] here.")


def test_backup_writes_a_checked_copy_and_says_what_is_in_it(path):
    out = path.with_name("copy.annotator")
    assert done("backup", path, out, "--thorough") == f"{out} holds 2 documents and 3 annotations.\n"
    assert "is sound" in done("check", out)
    assert "already there" in refused("backup", path, out)
    assert "no folder" in refused("backup", path, path.parent / "none" / "x.annotator")
    assert "is not there" in refused("backup", path.with_name("none.annotator"), path.with_name("y.annotator"))


def test_backup_into_a_folder_gives_a_dated_name_and_others_may_write(path, tmp_path):
    with Project.open(path):
        said = done("backup", path, tmp_path)
    (copy,) = tmp_path.glob("*.annotator")
    assert copy.name.startswith("test 2")
    assert str(copy) in said


def test_restore_tells_what_differs_and_where_the_old_file_is(path):
    out = path.with_name("copy.annotator")
    done("backup", path, out)
    with Project.open(path) as project:
        mark(project, first(project), "source", 0, 3)
    said = done("restore", out, path, "--preview")
    assert "1 annotation only in the project, would go: “The”" in said
    assert len(objects("annotations", path)) == 4
    said = done("restore", out, path)
    assert f"{path} is restored." in said
    assert len(objects("annotations", path)) == 3
    aside = next(path.parent.glob("test before restoring *.annotator"))
    assert str(aside) in said
    assert len(objects("annotations", aside)) == 4


def test_restore_refuses_an_open_project_and_a_copy_that_is_none(path):
    out = path.with_name("copy.annotator")
    done("backup", path, out)
    with Project.open(path):
        assert "close it" in refused("restore", out, path).splitlines()[-1]
    out.write_bytes(b"words" * 500)
    said = refused("restore", out, path)
    assert said.startswith("Error: ")
    assert "Traceback" not in said
    assert shell("restore", out).exit_code == 2


def test_purge_wants_a_yes_where_nobody_can_be_asked(path):
    assert shell("purge", path, "Report 1").exit_code == 2
    assert len(objects("documents", path)) == 2


def test_purge_asks_on_a_terminal(path, monkeypatch):
    asked: list[str] = []

    def answer(question: str, abort: bool) -> None:
        asked.append(question)
        if len(asked) == 1:
            raise keeping.click.Abort

    monkeypatch.setattr(keeping.sys, "stdin", Terminal())
    monkeypatch.setattr(keeping.click, "confirm", answer)
    with pytest.raises(keeping.click.Abort):
        keeping._ask("Report 1", 2)
    keeping._ask("Report 1", 2)
    assert asked[0] == "Purge “Report 1” and 2 annotations for good?"


class Terminal:
    def isatty(self) -> bool:
        return True


def test_purge_takes_out_for_good_and_names_the_copies(path):
    done("backup", path, path.with_name("test before restoring 1.annotator"))
    said = done("purge", path, "Report 1", "--yes")
    assert said.splitlines()[0] == "“Report 1” with 2 annotations is gone for good."
    assert "test before restoring 1.annotator" in said
    assert b"minister" not in path.read_bytes()
    assert "is sound" in done("check", path)
    assert "There is no document" in refused("purge", path, "Report 1", "--yes")


def test_a_purged_text_is_named_when_it_is_imported_again(path, tmp_path):
    text = tmp_path / "again.txt"
    text.write_text("The minister said nothing.")
    done("purge", path, "Report 1", "--yes")
    result = shell("import", path, text)
    assert result.exit_code == 1
    assert "was purged from this project on" in result.stderr


def test_stats_tell_lengths_densities_days_and_what_is_left(path):
    (counts,) = objects("stats", path)
    assert list(counts)[:6] == ["documents", "characters", "annotations", "by_label", "by_annotator", "by_status"]
    assert set(counts) == {
        *list(counts)[:6], "density", "annotated", "per_label", "per_annotator", "per_document", "per_day", "forecast",
    }  # fmt: skip
    assert counts["per_document"][0]["words"] == 2
    assert counts["per_annotator"][0]["name"] == "Tester"
    assert "Annotations per 1,000 characters: " in done("stats", path)
    with Project.open(path) as project:
        say(project, first(project), "done")
    assert "Documents left: 1, working days at the present pace: 1" in done("stats", path)
