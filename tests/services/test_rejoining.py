"""Annotations that come without their texts: joined with the documents of the project, or said to have none."""

from __future__ import annotations

import pytest

from annotator.domain.document import new_document
from annotator.formats.base import ReadDocument, ReadProvenance
from annotator.formats.exporter import ExportOptions
from annotator.services import rejoining
from annotator.services.export_plan import ExportPlan
from annotator.services.exporting import export
from annotator.services.import_report import ImportReport
from annotator.services.importing import import_paths
from annotator.services.project import Project
from tests.services.files import line, lines
from tests.services.working import first

SIGNS = "The [actor minister] said [claim nothing] 🚀 [figure twice]."
TEXT = "The minister said nothing 🚀 twice."
SHA = new_document(TEXT).sha256


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Anna") as made:
        yield made


def bare(**fields: object) -> dict[str, object]:
    said = line(SIGNS, title="Report", sha256=SHA, **fields)
    del said["text"]
    return said


def quotes(project: Project) -> list[str]:
    return [annotation.quote for annotation in project.annotations(first(project))]


def test_they_are_added_to_the_document_with_the_same_text(project, tmp_path):
    import_paths(project, [lines(tmp_path / "texts.jsonl", {"text": TEXT, "title": "Mine"})])
    report = import_paths(project, [lines(tmp_path / "a.jsonl", bare())])
    assert (report.documents, report.annotations, report.duplicates.count) == (0, 3, 0)
    assert quotes(project) == ["minister", "nothing", "twice"]
    assert [p.title for p in project.provenances(first(project))] == ["Mine"]


def test_a_second_time_they_are_there(project, tmp_path):
    import_paths(project, [lines(tmp_path / "texts.jsonl", {"text": TEXT}), lines(tmp_path / "a.jsonl", bare())])
    report = import_paths(project, [tmp_path / "a.jsonl"])
    assert (report.annotations, report.present) == (0, 3)


def test_a_project_without_the_text_is_told_what_to_do(project, tmp_path):
    report = import_paths(project, [lines(tmp_path / "a.jsonl", bare(), {"text": "Another."})])
    ((where, reason),) = report.failed.first
    assert where == "a.jsonl, line 1"
    assert SHA[:12] in reason
    assert "import the text first" in reason
    assert report.documents == 1


def test_texts_may_come_with_a_later_file(project, tmp_path):
    lines(tmp_path / "a.jsonl", bare())
    lines(tmp_path / "b.jsonl", {"text": TEXT})
    report = import_paths(project, [tmp_path])
    assert (report.documents, report.annotations, report.failed.count) == (1, 3, 0)


def test_beyond_the_room_for_waiting_they_fail_at_once(project, monkeypatch):
    monkeypatch.setattr(rejoining, "_MOST_WAITING", 1)
    report = ImportReport()
    joined = rejoining.Rejoining(project, report)
    items = [ReadDocument("", place, [ReadProvenance("T")], stated_sha256=SHA) for place in "abc"]
    assert list(joined.found(items)) == []
    assert [where for where, _ in report.failed.first] == ["c"]
    assert list(joined.last()) == []
    assert [where for where, _ in report.failed.first] == ["c", "a", "b"]


def test_offsets_outside_the_text_are_refused(project, tmp_path):
    spans = [(4, 400), (4, 12)]
    wrong = bare() | {"annotations": [{"start": start, "end": end, "label": "actor"} for start, end in spans]}
    report = import_paths(project, [lines(tmp_path / "a.jsonl", {"text": TEXT}, wrong)])
    assert (report.annotations, report.refused.count) == (1, 1)


def test_relations_come_along(project, tmp_path):
    said = bare()
    for number, annotation in enumerate(said["annotations"]):
        annotation["id"] = f"t{number}"
    said["relations"] = [{"type": "attributed to", "from": "t1", "to": "t0"}]
    report = import_paths(project, [lines(tmp_path / "a.jsonl", {"text": TEXT}, said)])
    assert (report.annotations, report.relations) == (3, 1)


@pytest.mark.parametrize("key", ["jsonl", "csv", "xlsx"])
def test_an_export_without_texts_is_read_back_and_joined_by_whoever_has_them(project, tmp_path, key):
    import_paths(project, [lines(tmp_path / "texts.jsonl", line(SIGNS, title="Report"))])
    out = tmp_path / f"out.{key}"
    report = export(project, out, ExportPlan(key, options=ExportOptions(with_text=False)))
    assert (report.checked, report.faults) == (True, [])
    assert report.losses["texts"] == 1
    with Project.create(tmp_path / "other.annotator", "Ali") as other:
        import_paths(other, [lines(tmp_path / "mine.jsonl", {"text": TEXT, "title": "Mine"})])
        came = import_paths(other, [out])
        assert (came.documents, came.annotations, came.failed.count) == (0, 3, 0)
        assert quotes(other) == ["minister", "nothing", "twice"]
