"""Datasets out and in from the shell, with everything that can be chosen."""

from __future__ import annotations

import json

import pytest

from annotator.services.project import Project
from tests.cli.test_commands import done, objects, refused, shell
from tests.trade import add_document


@pytest.fixture
def path(project_path):
    with Project.create(project_path, "Anna") as project:
        for number in range(5):
            add_document(project, f"The [actor minister {number}] said [claim nothing].", f"Report {number}")
        add_document(project, "Nothing is marked.", "Empty")
    return project_path


def test_a_dry_run_writes_nothing_and_prints_what_is_lost(path, tmp_path):
    said = json.loads(done("export", path, "--format", "jsonl", "--split", "60/20/20", "--seed", 1, "--dry-run"))
    assert (said["documents"], said["annotations"], said["losses"]) == (6, 10, [])
    assert sum(said["splits"].values()) == 6
    assert not list(tmp_path.glob("*.jsonl"))


def test_sets_labels_and_documents_are_chosen_by_name(path, tmp_path):
    (report,) = objects(
        "export", path, tmp_path / "sets", "--format", "jsonl", "--split", "70/30", "--label", "claim",
        "--without-negatives", "--map-label", "claim=Aussage",
    )  # fmt: skip
    assert report["annotations"] == 5
    assert report["read_back"] is True
    assert sorted(file.name for file in (tmp_path / "sets").iterdir()) == ["test.jsonl", "train.jsonl"]
    assert "Aussage" in (tmp_path / "sets/train.jsonl").read_text()
    (report,) = objects("export", path, tmp_path / "one.jsonl", "--format", "jsonl", "--document", "Report 3")
    assert report["documents"] == 1


def test_what_can_not_be_chosen_is_said(path, tmp_path):
    out = tmp_path / "o"
    assert "80/10/10" in shell("export", path, out, "--format", "jsonl", "--split", "much").stderr
    assert "no options" in shell("export", path, out, "--format", "jsonl", "--option", "a=b").stderr
    assert "A=B" in shell("export", path, out, "--format", "jsonl", "--map-label", "claim").stderr
    assert "codepoint only" in refused("export", path, out, "--format", "jsonl", "--offsets", "utf16")
    assert "There is no label" in refused("export", path, out, "--format", "jsonl", "--label", "nothing")
    assert shell("export", path, "--format", "jsonl").exit_code == 2
    assert not out.exists()


def test_labels_and_annotators_of_a_file_are_called_otherwise_here(path, tmp_path):
    text = "The envoy 🚀 spoke."
    start = text.index("spoke")
    line = {"text": text, "annotations": [
        {"label": "ACT", "start": start + 1, "end": start + 6, "quote": "spoke", "annotator": "A1"},
        {"label": "NOISE", "start": 0, "end": 3, "annotator": "A1"},
    ]}  # fmt: skip
    (tmp_path / "a.jsonl").write_text(json.dumps(line))
    (report,) = objects(
        "import", path, tmp_path / "a.jsonl", "--map-label", "ACT=actor", "--map-label", "NOISE=",
        "--map-annotator", "A1=Bea", "--offsets", "utf16",
    )  # fmt: skip
    assert report["annotations"] == 1
    assert report["labels_added"] == []
    assert report["annotators_added"] == ["Bea"]
    (found,) = [line for line in objects("annotations", path) if line["quote"] == "spoke"]
    assert (found["label"], found["start"]) == ("actor", start)


def test_files_are_looked_at_without_bringing_them_in(path, tmp_path):
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": "It rose.", "annotations": [
        {"label": "ACT", "start": 0, "end": 2, "quote": "It", "annotator": "A1"}]}))  # fmt: skip
    seen = json.loads(done("import", path, tmp_path / "a.jsonl", "--dry-run"))
    assert (seen["labels"], seen["annotators"]) == ({"ACT": 1}, {"A1": 1})
    assert len(objects("documents", path)) == 6


def test_formats_say_what_they_carry():
    ours = next(line for line in objects("formats") if line["key"] == "jsonl")
    assert ours["units"] == ["codepoint"]
    assert ours["carries"]["ends"] == ["annotation", "document", "entity"]
    assert ours["read_back"] is True
