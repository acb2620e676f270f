"""Near-duplicates from the shell: told by an import, listed, linked."""

from __future__ import annotations

import json

import pytest

from annotator.cli.program import run
from annotator.services.near_duplicates import links
from annotator.services.project import Project
from tests.services.test_near_duplicates import HARBOUR, OTHER, STORY
from tests.trade import make_project


@pytest.fixture
def path(project_path):
    return make_project(project_path, STORY, OTHER)


@pytest.fixture
def harbour(tmp_path):
    file = tmp_path / "harbour.txt"
    file.write_text(HARBOUR, encoding="utf-8")
    return file


def linked(path) -> int:
    with Project.open(path, read_only=True) as project:
        return len(links(project))


def test_an_import_tells_what_is_nearly_the_same_and_links_only_when_asked(path, harbour, capsys):
    assert run(["import", str(path), str(harbour)]) == 0
    assert "“harbour” is nearly the same as “Report 1” (84 %)" in capsys.readouterr().out
    assert linked(path) == 0
    assert run(["near", str(path), "--link"]) == 0
    assert "linked" in capsys.readouterr().out
    assert linked(path) == 1


def test_an_import_links_at_once_or_does_not_look_at_all(path, harbour, capsys):
    assert run(["import", str(path), str(harbour), "--no-near", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["near_duplicates"] == []
    run(["undo", str(path)])
    capsys.readouterr()
    assert run(["import", str(path), str(harbour), "--link", "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)["near_duplicates"]
    assert told["titles"] == ["Report 1", "harbour"]
    assert linked(path) == 1


def test_pairs_are_listed_as_json_from_the_share_that_is_asked_for(path, harbour, capsys):
    run(["import", str(path), str(harbour)])
    capsys.readouterr()
    assert run(["near", str(path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["similarity"] == pytest.approx(0.836, abs=0.001)
    assert told["linked"] is False
    assert run(["near", str(path), "--json", "--least", "95"]) == 0
    assert capsys.readouterr().out == ""
