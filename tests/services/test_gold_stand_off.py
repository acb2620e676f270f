"""Real corpora of brat and re3d: the counts that are published, and the same again after a way out and in."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from annotator.domain.entity import Entity
from annotator.domain.progress import no_step
from annotator.domain.relation import RelationType
from annotator.formats import exporter_of
from annotator.services.export_source import Reducing
from annotator.services.importing import import_paths
from annotator.services.project import Project
from tests.formats.examples import Source

RE3D = (
    "centcom", "uk-government", "us-state-department", "wikipedia", "australian-department-of-foreign-affairs",
    "delegation-of-the-european-union-to-syria",
)  # fmt: skip
TO_ITSELF = {"centcom": "CommWith", "uk-government": "AlliesOf", "us-state-department": "CoLocated"}
"""A relation of an entity to itself in each of these, which is no relation here and is reported."""


def files(folder: Path) -> list[Path]:
    """What an import of the folder reads, without what is beside it."""
    return sorted(folder.rglob("*.ann")) or [folder / "documents.json"]


class Brought:
    """A project of what is in some files."""

    def __init__(self, place: Path, paths: list[Path]) -> None:
        with Project.create(place, "Anna") as project:
            self.report = import_paths(project, paths)
            assert list(project.check()) == []
            self.documents = list(project.stream())
            read = project.store.read
            self.source = Source(
                self.documents,
                tuple(project.labels.values()),
                tuple(project.annotators.values()),
                relation_types=tuple(read.all_of(RelationType)),
                entities=tuple(read.all_of(Entity)),
            )
        names = {label.id: label.name for label in self.source.labels.values()}
        types = {kind.id: kind.name for kind in self.source.relation_types.values()}
        self.annotations: Counter[object] = Counter()
        self.relations: Counter[object] = Counter()
        self.labels: Counter[str] = Counter()
        self.types: Counter[str] = Counter()
        for one in self.documents:
            places = {}
            for a in one.annotations:
                places[a.id] = a.document, names[a.label], a.fragments, a.quote
                self.annotations[*places[a.id], json.dumps(a.attributes, sort_keys=True), a.note] += 1
                self.labels[names[a.label]] += 1
            for r in one.relations:
                target = places.get(r.target, r.target)
                said = json.dumps(r.attributes, sort_keys=True)
                self.relations[types[r.type], places[r.source], target, r.cue, said, r.note] += 1
                self.types[types[r.type]] += 1

    def written(self, key: str, out: Path) -> Path:
        exporter = exporter_of(key)
        assert exporter is not None
        out.mkdir()
        exporter.write(out, Reducing(self.source, exporter), no_step)
        return out


@pytest.fixture
def gold(shared):
    return json.loads((shared / "data/GOLD.json").read_text(encoding="utf-8"))


def comes_back(key: str, one: Brought, tmp_path: Path) -> None:
    other = Brought(tmp_path / "again.annotator", files(one.written(key, tmp_path / "out")))
    assert not other.report.refused
    assert other.annotations == one.annotations
    assert other.relations == one.relations
    assert [found.document.text for found in other.documents] == [found.document.text for found in one.documents]


@pytest.mark.parametrize("name", ["litbank-entities", "litbank-coref"])
def test_litbank(name, gold, shared, project_path, tmp_path):
    published = gold[f"brat/{name}"]
    one = Brought(project_path, files(shared / "data/brat" / name))
    assert len(one.documents) == published["docs"]
    assert one.labels.total() == published.get("spans", published.get("T"))
    if "labels" in published:
        assert one.labels == published["labels"]
    assert one.types == published.get("relations", {})
    assert not one.report.refused
    comes_back("brat", one, tmp_path)


def test_the_tutorial_of_brat(gold, shared, project_path, tmp_path):
    published = gold["brat/brat-tutorial-news"]
    one = Brought(project_path, files(shared / "data/brat/brat-tutorial-news"))
    shown = {"GPE": "Geo-political entity", "Merge-org": "Merge org", "Transfer-money": "Transfer money"}
    assert one.labels == {shown.get(form, form): number for form, number in published["labels"].items()}
    assert len(one.documents) == published["docs"]
    binary = {"Origin", "Family", "Located", "Employment"}
    assert sum(number for kind, number in one.types.items() if kind in binary) == published["R"]
    assert one.types["Alias"] == 3  # one line of three, one of two
    assert one.types["Reference"] == published["N"] == len(one.source.entities)
    groups = {r.group for found in one.documents for r in found.relations if r.group}
    assert len(groups) == published["E"]
    everything = [*one.annotations.elements(), *one.relations.elements()]
    assert sum(bool(found[-1]) for found in everything) == published["notes"]
    assert sum(len(json.loads(found[-2])) for found in everything) == published["A"]
    assert not one.report.refused
    comes_back("brat", one, tmp_path)


@pytest.mark.parametrize("name", RE3D)
def test_re3d(name, gold, shared, project_path, tmp_path):
    published = gold[f"re3d/{name}"]
    one = Brought(project_path, files(shared / "data/re3d" / name))
    differ = published["entities_whose_value_differs_from_text"]
    assert len(one.documents) == published["docs"]
    assert one.labels.total() == published["entities"] - differ
    expected, found = Counter(published["labels"]), one.labels
    assert (expected - found).total() == differ
    assert not found - expected
    itself = Counter([TO_ITSELF[name]] if name in TO_ITSELF else [])
    assert one.types + itself == published["relation_types"]
    refused = [reason for _, reason in one.report.refused.first]
    assert len(refused) == differ + itself.total()
    assert sum("quotes" in reason for reason in refused) == differ
    comes_back("re3d", one, tmp_path)
