"""Projects go out in the standards' formats and come back as they were, through the whole of import and export."""

from __future__ import annotations

from collections import Counter

import pytest

from annotator.domain.change import Change, Message
from annotator.domain.relation import Relation, RelationType, new_relation, new_relation_type
from annotator.formats.exporter import ExportOptions
from annotator.services.export_plan import ExportPlan
from annotator.services.exporting import export
from annotator.services.importing import import_paths
from annotator.services.project import Project
from tests.services.working import label_of, mark
from tests.trade import add_document

FORMATS = ("w3c", "refi-qda", "tei")


def held(project: Project) -> tuple[Counter[object], Counter[object]]:
    """What a project holds, by names: (document, label, fragments, text), and relations between such."""
    names = {label.id: label.name for label in project.labels.values()}
    types = {kind.id: kind.name for kind in project.store.read.all_of(RelationType)}
    annotations: Counter[object] = Counter()
    relations: Counter[object] = Counter()
    for row in project.documents():
        found = {a.id: (row.id, names[a.label], a.fragments, a.quote) for a in project.annotations(row.id)}
        annotations.update(found.values())
        for tie in project.store.read.belonging(Relation, row.id):
            relations[types[tie.type], found[tie.source], found.get(tie.target, tie.end)] += 1
    return annotations, relations


def taken_over(project: Project, folder, key: str):
    out = folder / {"w3c": "out", "refi-qda": "out.qdpx", "tei": "out.tei.xml"}[key]
    report = export(project, out, key)
    assert report.checked
    assert report.faults == []
    with Project.create(folder / "back.annotator", "Anna") as back:
        said = import_paths(back, [out])
        assert (said.failed.count, said.refused.count) == (0, 0)
        return held(back)


@pytest.mark.parametrize("key", FORMATS)
def test_real_annotations_go_out_and_come_back_the_same(key, shared, project_path, tmp_path):
    with Project.create(project_path, "Anna") as project:
        files = sorted((shared / "data/numbers/grobid-quantities-tei").glob("h*.xml"))[:4]
        report = import_paths(project, files)
        assert report.annotations > 300
        assert held(project) == taken_over(project, tmp_path, key)


@pytest.mark.parametrize("key", FORMATS)
def test_a_project_made_here_comes_back_with_its_layers(key, project_path, tmp_path):
    with Project.create(project_path, "Anna") as project:
        add_document(project, "🚀 The [actor minister] said [claim nothing].", "Report")
        (row,) = project.documents()
        mark(project, row.id, "source", 0, 1)
        actor, claim = (a for a in project.annotations(row.id) if a.end > 1)
        kind = new_relation_type("says", 0)
        tie = new_relation(kind, row.id, actor.annotator, actor.id, "annotation", claim.id, project.clock.now())
        project.do(Change(Message("relation.add"), created=(kind, tie)))
        annotations, relations = held(project)
        assert annotations[row.id, "source", ((0, 1),), "🚀"] == 1
        assert relations.total() == 1
        assert held(project) == taken_over(project, tmp_path, key)


def test_a_file_brought_in_twice_adds_nothing(project_path, tmp_path):
    with Project.create(project_path, "Anna") as project:
        add_document(project, "The [actor minister] said [claim nothing].", "Report")
        for key, name in (("refi-qda", "a.qdpx"), ("tei", "a.tei.xml"), ("w3c", "w3c")):
            export(project, tmp_path / name, key)
            report = import_paths(project, [tmp_path / name])
            assert (report.documents, report.annotations, report.present) == (0, 0, 2), key
        assert label_of(project, "claim").name == "claim"


def test_annotations_in_utf16_come_back_where_they_were(project_path, tmp_path):
    with Project.create(project_path, "Anna") as project:
        add_document(project, "🚀 The [actor minister] said [claim nothing].", "Report")
        report = export(project, tmp_path / "out", ExportPlan("w3c", options=ExportOptions(unit="utf16")))
        assert report.faults == []
