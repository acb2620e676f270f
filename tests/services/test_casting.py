"""Values that a file could only hold as text become what the label asks for."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from annotator.domain.attribute import Attribute
from annotator.formats import jsonl
from annotator.services import labelling
from annotator.services.casting import cast
from annotator.services.importing import import_paths
from annotator.services.project import Project


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("number", "12", 12), ("number", "0.5", 0.5), ("number", "true", "true"), ("number", "a dozen", "a dozen"),
        ("yes_no", "true", True), ("yes_no", "1", "1"), ("choices", '["a", "b"]', ["a", "b"]), ("choices", "a", "a"),
    ],
)  # fmt: skip
def test_a_text_becomes_what_its_type_is(kind, text, value):
    found = cast({"x": text, "other": "12"}, {"x": kind})
    assert found == {"x": value, "other": "12"}
    assert type(found["x"]) is type(value)


@pytest.mark.parametrize(("kind", "count"), [("all", "12"), ("text", 12)])
def test_an_import_asks_the_labels_definitions(project_path, tmp_path, monkeypatch, kind, count):
    """Where the format writes all values as text; one that writes numbers as numbers means what it says."""
    exporter = replace(jsonl.EXPORTER, carries=replace(jsonl.EXPORTER.carries, attributes=kind))
    monkeypatch.setattr("annotator.services.reading.exporter_of", lambda _key: exporter)
    with Project.create(project_path, "Anna") as project:
        figure = next(label for label in project.labels.values() if label.name == "figure")
        project.do(labelling.define(project.labels, figure, [Attribute("count", "Count", "number")]))
        marks = [{"label": "figure", "start": 0, "end": 2, "attributes": {"count": "12", "said": "12"}}]
        (tmp_path / "a.jsonl").write_text(json.dumps({"text": "12 men", "annotations": marks}))
        import_paths(project, [tmp_path / "a.jsonl"])
        (annotation,) = project.annotations(project.documents()[0].id)
        assert annotation.attributes == {"count": count, "said": "12"}
