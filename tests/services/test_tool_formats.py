"""Annotation tools' files in a project: the published counts, and the same again after a way out and in."""

from __future__ import annotations

from collections import Counter

import orjson
import pytest

from annotator.domain.relation import Relation, RelationType
from annotator.services.export_plan import ExportPlan
from annotator.services.exporting import export
from annotator.services.importing import import_paths
from annotator.services.project import Project
from tests.trade import add_document

KEYS = ("doccano", "label-studio", "prodigy", "gate", "bdoc")
REAL = ("jsonl/prodigy/emerson_nel.jsonl", "jsonl/prodigy/rel_component.jsonl", "jsonl/doccano", "gate/testdoc1.xml")


def held(project: Project) -> Counter[object]:
    """What a project says of its texts, in words that do not depend on ids."""
    kinds = {kind.id: kind.name for kind in project.store.read.all_of(RelationType)}
    found: Counter[object] = Counter()
    for one in project.stream():
        keys = {
            a.id: (
                one.document.id,
                project.labels[a.label].name,
                a.fragments,
                a.quote,
                project.annotators[a.annotator].name,
                orjson.dumps((a.attributes, a.note, a.certainty)),
            )
            for a in one.annotations
        }
        found.update(keys.values())
        found.update((kinds[tie.type], keys[tie.source], keys[tie.target]) for tie in one.relations)
        found.update((one.document.id, orjson.dumps((p.title, p.meta, p.external_id))) for p in one.provenances)
    return found


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("name", REAL)
def test_real_files_come_back_as_they_were_from_every_tool(name, key, shared, tmp_path):
    with Project.create(tmp_path / "a.annotator", "Anna") as project:
        import_paths(project, [shared / "data" / name])
        first = held(project)
        report = export(project, tmp_path / "out", ExportPlan(key))
    assert report.faults == []
    with Project.create(tmp_path / "b.annotator", "Bea") as back:
        found = import_paths(back, [tmp_path / "out"])
        assert list(found.failures()) == []
        assert held(back) == first


@pytest.mark.parametrize("name", ["emerson_nel.jsonl", "rel_component.jsonl"])
def test_prodigys_files_come_in_with_the_published_counts(name, shared, tmp_path):
    gold = orjson.loads((shared / "data/GOLD.json").read_bytes())[f"jsonl/prodigy/{name}"]
    with Project.create(tmp_path / "a.annotator", "Anna") as project:
        report = import_paths(project, [shared / "data/jsonl/prodigy" / name])
        kinds = {kind.id: kind.name for kind in project.store.read.all_of(RelationType)}
        ties = Counter(kinds[tie.type] for tie in project.store.read.all_of(Relation))
    assert (report.documents, report.annotations) == (gold["tasks"], gold["spans"])
    assert ties == gold.get("relations", {})
    assert report.refused.count == 0


@pytest.mark.parametrize("key", KEYS)
def test_bringing_the_export_into_the_same_project_adds_nothing(key, tmp_path):
    with Project.create(tmp_path / "a.annotator", "Anna") as project:
        add_document(project, "The 🚀 [actor minister] said [claim nothing].", "Report")
        first = held(project)
        export(project, tmp_path / "out", ExportPlan(key))
        report = import_paths(project, [tmp_path / "out"])
        assert (report.documents, report.annotations, report.present) == (0, 0, 2)
        assert held(project) == first
