"""The shell's labels: listed in their tree and as JSON, taken in and out, each failure one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.domain.label import SHIPPED
from annotator.services import labelling
from annotator.services.project import Project
from tests.cli.test_commands import done, objects, refused, shell
from tests.trade import make_project

CLAIM, ACTOR, FIGURE, SOURCE = SHIPPED


@pytest.fixture
def path(project_path) -> Path:
    return make_project(project_path, "The [actor minister] said [claim nothing], [actor she] [claim left].")


def test_labels_are_listed_with_key_count_and_colour_under_their_parents(path):
    with Project.open(path) as project:
        project.do(labelling.add(project.labels, "Weasel word"))
        project.do(labelling.nest(project.labels, FIGURE, ACTOR))
    assert done("labels", path).splitlines() == [
        "C        2  #225bf7  claim",
        "A        2  #947200  actor",
        "F        0  #005534    figure",
        "S        0  #94046b  source",
        "-        0  #a63c00  Weasel word",
    ]


def test_labels_as_json_say_all_that_a_script_needs(path):
    claim, actor, *_ = objects("labels", path)
    assert list(claim) == [
        "id", "name", "colour", "key", "stroke", "guideline", "parent", "attributes", "annotations",
    ]  # fmt: skip
    assert (claim["id"], claim["annotations"], claim["parent"]) == (CLAIM.id, 2, None)
    assert actor["attributes"] == list(ACTOR.attributes)


def test_a_set_taken_out_is_taken_in_elsewhere_and_again(path, tmp_path):
    with Project.open(path) as project:
        project.do(labelling.add(project.labels, "Bias", key="B"))
    assert done("labels", path, "--export", tmp_path / "set.toml") == f"5 labels written to {tmp_path / 'set.toml'}.\n"
    other = make_project(tmp_path / "other.annotator")
    assert done("labels", other, "--import", tmp_path / "set.toml").splitlines() == [
        "1 label added, 0 changed, 4 as before.", "Added: Bias",
    ]  # fmt: skip
    (report,) = objects("labels", other, "--import", tmp_path / "set.toml")
    assert report == {"added": [], "changed": {}, "unchanged": 5, "notes": []}
    (written,) = objects("labels", other, "--export", tmp_path / "again.toml")
    assert written == {"path": str(tmp_path / "again.toml"), "labels": 5}
    assert (tmp_path / "again.toml").read_bytes() == (tmp_path / "set.toml").read_bytes()
    assert done("undo", other) == "Undone: Import labels from “set.toml”\n"


def test_a_project_that_somebody_writes_to_can_still_be_listed_and_exported(path, tmp_path):
    with Project.open(path):
        assert len(objects("labels", path)) == 4
        done("labels", path, "--export", tmp_path / "set.toml")
        assert "another window or command" in refused("labels", path, "--import", tmp_path / "set.toml")


def test_failures_are_one_sentence_and_change_nothing(path, tmp_path):
    bad = tmp_path / "bad.toml"
    bad.write_text("[[label]]\nname = 'a'\ncolour = 'red'\n")
    said = refused("labels", path, "--import", bad)
    assert said.startswith(f"Error: {bad}, line 1: “red” is not a colour")
    assert len(said.splitlines()) == 1
    assert "is not there" in refused("labels", path, "--import", tmp_path / "none.toml")
    assert "is the project itself" in refused("labels", path, "--export", path)
    assert shell("labels", path, "--import", bad, "--export", bad).exit_code == 2
    assert len(objects("labels", path)) == 4


def test_what_a_file_calls_its_labels_can_not_steer_the_terminal(path, tmp_path):
    bad = tmp_path / "bad.toml"
    bad.write_text('[[label]]\nname = "a\\u001b[2Jb"\n')
    assert "\x1b" not in refused("labels", path, "--import", bad)
    assert json.loads(json.dumps(objects("labels", path)))[0]["name"] == "claim"
