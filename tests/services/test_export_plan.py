"""What is chosen goes out, what is lost is said, what was written is compared."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from annotator.domain.annotation import new_annotation
from annotator.domain.annotator import new_annotator
from annotator.domain.change import Change, Message
from annotator.domain.document import new_status
from annotator.domain.splitting import parsed_splits
from annotator.errors import AnnotatorError
from annotator.formats import jsonl
from annotator.formats.carrying import PLAIN
from annotator.formats.exporter import ExportOptions
from annotator.services.export_names import usable
from annotator.services.export_plan import ExportPlan
from annotator.services.exporting import export, surveyed
from annotator.services.importing import import_paths
from annotator.services.mapping import ImportMapping
from annotator.services.project import Project
from tests.trade import add_document


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Anna") as made:
        for number in range(10):
            add_document(made, f"The [actor minister {number}] said [claim nothing].", f"Report {number}")
        add_document(made, "Nothing is marked here.", "Empty")
        yield made


def titles(path) -> list[str]:
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    return [line["title"] for line in lines if line["type"] == "document"]


def test_only_the_documents_and_labels_that_were_chosen_go_out(project, tmp_path):
    rows = project.documents()
    plan = ExportPlan("jsonl", documents=(rows[1].id, rows[10].id), labels=("Claim",))
    report = export(project, tmp_path / "a.jsonl", plan)
    assert titles(tmp_path / "a.jsonl") == ["Report 1", "Empty"]
    assert (report.documents, report.annotations) == (2, 1)
    header = json.loads((tmp_path / "a.jsonl").read_text().splitlines()[0])
    assert [label["name"] for label in header["labels"]] == ["claim"]


def test_documents_without_annotations_can_stay(project, tmp_path):
    report = export(project, tmp_path / "a.jsonl", ExportPlan("jsonl", negatives=False))
    assert report.documents == 10
    assert "Empty" not in titles(tmp_path / "a.jsonl")


def test_documents_go_out_by_how_far_a_layer_is(project, tmp_path):
    first = project.documents()[0].id
    status = new_status(first, project.me.id, "done")
    project.do(Change(Message("status.set", {"state": "done"}), created=(status,)))
    export(project, tmp_path / "a.jsonl", ExportPlan("jsonl", states=("done",)))
    assert titles(tmp_path / "a.jsonl") == ["Report 0"]


def test_sets_are_files_of_a_folder_that_together_hold_every_document_once(project, tmp_path):
    plan = ExportPlan("jsonl", splits=parsed_splits("60/20/20", 3))
    report = export(project, tmp_path / "sets", plan)
    files = {path.name: titles(path) for path in (tmp_path / "sets").iterdir()}
    assert sorted(files) == ["dev.jsonl", "test.jsonl", "train.jsonl"]
    written = sorted(title for found in files.values() for title in found)
    assert written == sorted(row.title for row in project.documents())
    assert report.splits == {name: len(files[f"{name}.jsonl"]) for name in ("train", "dev", "test")}
    assert report.checked
    assert report.faults == []
    assert report.documents == 11


def test_each_annotator_may_have_a_file(project, tmp_path):
    ali = new_annotator("Ali/1")
    one = next(project.stream())
    theirs = new_annotation(one.document.id, one.document.text, next(iter(project.labels)), ali.id, ((0, 3),), 1)
    project.do(Change(Message("annotation.added", {"quote": "The", "label": "claim"}), created=(ali, theirs)))
    export(project, tmp_path / "all", ExportPlan("jsonl", per_annotator=True))
    assert sorted(path.name for path in (tmp_path / "all").iterdir()) == ["Ali_1.jsonl", "Anna.jsonl"]


def test_a_folder_that_holds_something_is_not_touched(project, tmp_path):
    (tmp_path / "sets").mkdir()
    (tmp_path / "sets/mine.txt").write_text("mine")
    with pytest.raises(AnnotatorError, match="name a new folder"):
        export(project, tmp_path / "sets", ExportPlan("jsonl", splits=parsed_splits("80/20")))
    assert [path.name for path in tmp_path.rglob("*")] == ["sets", "mine.txt"] or (tmp_path / "sets/mine.txt").exists()


def test_sets_can_be_packed(project, tmp_path):
    export(project, tmp_path / "sets.zip", ExportPlan("jsonl", splits=parsed_splits("80/20", 1)))
    with Project.create(tmp_path / "b.annotator", "Bea") as other:
        assert import_paths(other, [tmp_path / "sets.zip"]).documents == 11


def test_what_would_be_lost_is_counted_without_writing(project, tmp_path, monkeypatch):
    poor = replace(jsonl.EXPORTER, carries=replace(PLAIN, titles=True))
    monkeypatch.setattr("annotator.services.export_work.usable", lambda key: poor)
    survey = surveyed(project, ExportPlan("jsonl", splits=parsed_splits("80/20", 1)))
    assert (survey.documents, survey.annotations) == (11, 20)
    assert sum(survey.splits.values()) == 11
    assert survey.losses["times"] == 20
    assert survey.losses["labels"] > 0
    assert list(tmp_path.glob("*.jsonl")) == []
    report = export(project, tmp_path / "a.jsonl", ExportPlan("jsonl", check=False))
    assert report.losses == survey.losses or report.losses["times"] == 20
    beside = (tmp_path / "a.jsonl.report.txt").read_text()
    assert "When 20 annotations were made is left out." in beside


def test_a_file_that_is_not_what_it_should_be_is_told(project, tmp_path, monkeypatch):
    def damage(out, source, step):
        jsonl.EXPORTER.write(out, source, step)
        out.write_text(out.read_text().replace('"label":"claim"', '"label":"actor"', 1))

    monkeypatch.setattr(
        "annotator.services.export_work.usable", lambda key: replace(jsonl.EXPORTER, write=damage)
    )
    report = export(project, tmp_path / "a.jsonl", ExportPlan("jsonl"))
    assert report.checked
    assert any("actor" in fault for fault in report.faults)
    assert any("1 are not there" in fault for fault in report.faults)
    assert "does NOT hold" in (tmp_path / "a.jsonl.report.txt").read_text()


def test_labels_can_go_out_under_other_names_and_come_in_under_others(project, tmp_path):
    export(project, tmp_path / "a.jsonl", ExportPlan("jsonl", renamed={"claim": "CLAIM (en)"}))
    lines = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text().splitlines()]
    assert {a["label"] for line in lines[1:] for a in line["annotations"]} == {"CLAIM (en)", "actor"}
    for line in lines[1:]:
        line["annotations"] = [{k: a[k] for k in ("label", "start", "end", "quote")} for a in line["annotations"]]
    (tmp_path / "b.ali.jsonl").write_text("\n".join(json.dumps(line) for line in lines[1:]))
    with Project.create(tmp_path / "b.annotator", "Bea") as other:
        mapping = ImportMapping({"CLAIM (en)": "source", "actor": ""}, layer_from="suffix")
        report = import_paths(other, [tmp_path / "b.ali.jsonl"], mapping=mapping)
        assert report.annotations == 10
        assert report.annotators == ["ali"]
        found = [a for one in other.stream() for a in one.annotations]
        assert {other.labels[a.label].name for a in found} == {"source"}
        assert any("left out, as you wished" in said for _, said in report.notes.first)


def test_what_a_format_can_not_do_is_refused_in_words(project, tmp_path):
    with pytest.raises(AnnotatorError, match="choose one of"):
        usable("docbin")
    with pytest.raises(AnnotatorError, match="counts in codepoint only"):
        export(project, tmp_path / "a", ExportPlan("jsonl", options=ExportOptions(unit="byte")))
    with pytest.raises(AnnotatorError, match="There is no label"):
        export(project, tmp_path / "a", ExportPlan("jsonl", labels=("nothing",)))
    assert list(tmp_path.glob("a*")) == []
