"""Corpora of the UIMA world through a project: in, out and in again, the same each time."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from annotator.domain.relation import Relation, RelationType
from annotator.formats.extras import is_here
from annotator.services.exporting import export
from annotator.services.importing import import_paths
from annotator.services.project import Project

pytestmark = pytest.mark.skipif(not is_here("uima"), reason="needs dkpro-cassis")
KEYS = ["uima-xmi", "uima-json", "webanno-tsv", "inception"]
CORPORA = {
    "uima/echr-legal-arguments": (7, 85, 0),
    "webanno-tsv/gum-news": (12, 2797, 1381),
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


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("corpus", CORPORA)
def test_real_corpora_go_out_and_come_back_the_same(corpus, key, shared, tmp_path):
    documents, spans, ties = CORPORA[corpus]
    source = shared / "data" / corpus
    if corpus.endswith("news") and key != "webanno-tsv":
        source = sorted(source.glob("*.tsv"))[0]  # one is enough for what all formats share
    with Project.create(tmp_path / "one.annotator", "Anna") as project:
        report = import_paths(project, [source])
        assert not report.failed
        if source.is_dir():
            assert not report.refused
            assert (report.documents, report.annotations, len(list(project.store.read.all_of(Relation)))) == (
                documents,
                spans,
                ties,
            )
        before = held(project)
        out = tmp_path / f"out{'.zip' if key == 'inception' else ''}"
        report = export(project, out, key)
        assert not report.faults
    with Project.create(tmp_path / "two.annotator", "Anna") as project:
        report = import_paths(project, [out])
        assert not report.failed
        assert not report.refused
        assert held(project) == before
        assert list(project.check()) == []


def test_a_folder_reads_the_types_beside_only_as_what_they_are(shared, tmp_path):
    with Project.create(tmp_path / "one.annotator", "Anna") as project:
        report = import_paths(project, [shared / "data/uima/echr-legal-arguments"])
        assert report.documents == 7
        skipped = {Path(where).name for where, _ in report.skipped.first}
        assert "TypeSystem.xml" not in skipped
        assert {one.name: one.kind for one in project.annotators.values() if one.name != "Anna"} == {
            "CURATION_USER": "gold"
        }
