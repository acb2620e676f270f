"""Corpora of the UIMA world through a project: in, out and in again, the same each time."""

from __future__ import annotations

from collections import Counter

import pytest

from annotator.domain.relation import Relation, RelationType
from annotator.formats.extras import is_here
from annotator.services.exporting import export
from annotator.services.importing import import_paths
from annotator.services.project import Project

pytestmark = pytest.mark.skipif(not is_here("uima"), reason="needs dkpro-cassis")
SOURCES = {
    "legal arguments": "uima/echr-legal-arguments/001-191364.xmi",
    "curated": "adjudication/inception-project-curated.zip",
    "news": "webanno-tsv/gum-news/GUM_news_ie9.tsv",
    "stacked": "adjudication/inception-curation/multipleStackedAnnotationsAreNotMergedTest",
}


def held(project: Project) -> tuple[Counter, Counter]:
    """Every annotation by document, label, annotator, place and words, and every relation by its type and ends."""
    labels, names = project.labels, {one.id: one.name for one in project.annotators.values()}
    annotations, relations, known = Counter(), Counter(), {}
    for row in project.documents():
        for one in project.annotations(row.id):
            said = tuple(sorted((key, str(value)) for key, value in one.attributes.items()))
            key = row.id, labels[one.label].name, names[one.annotator], one.fragments, one.quote, said
            known[one.id] = key
            annotations[key] += 1
    types = {kind.id: kind.name for kind in project.store.read.all_of(RelationType)}
    for tie in project.store.read.all_of(Relation):
        relations[types[tie.type], known[tie.source], known[tie.target]] += 1
    return annotations, relations


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("legal arguments", "uima-xmi"),
        ("legal arguments", "webanno-tsv"),
        ("news", "webanno-tsv"),
        ("news", "uima-json"),
        ("stacked", "inception"),
        ("curated", "inception"),
        ("curated", "uima-xmi"),
    ],
)
def test_real_files_go_out_and_come_back_the_same(name, key, shared, tmp_path):
    with Project.create(tmp_path / "one.annotator", "Anna") as project:
        report = import_paths(project, [shared / "data" / SOURCES[name]])
        assert not report.failed
        assert not report.refused
        before = held(project)
        assert before[0]
        out = tmp_path / f"out{'.zip' if key == 'inception' else ''}"
        assert not export(project, out, key).faults
    with Project.create(tmp_path / "two.annotator", "Anna") as project:
        report = import_paths(project, [out])
        assert not report.failed
        assert not report.refused
        assert held(project) == before
        assert list(project.check()) == []


def test_a_folder_takes_the_types_beside_along_and_knows_the_curation(shared, tmp_path):
    source = shared / "data/uima/echr-legal-arguments"
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("TypeSystem.xml", "001-191364.xmi", "001-60492.xmi"):
        (folder / name).write_bytes((source / name).read_bytes())
    with Project.create(tmp_path / "one.annotator", "Anna") as project:
        report = import_paths(project, [folder])
        assert (report.documents, report.annotations) == (2, 14)
        assert not report.skipped
        assert {one.name: one.kind for one in project.annotators.values() if one.name != "Anna"} == {
            "CURATION_USER": "gold"
        }
