"""Files that share what they say of labels, types and entities: it is taken once, and means the same in each."""

from __future__ import annotations

import pytest

from annotator.domain.entity import Entity
from annotator.domain.relation import RelationType
from annotator.formats.brat import EXPORTER
from annotator.services.importing import import_paths
from annotator.services.project import Project
from tests.formats.test_brat import put, t
from tests.formats.torture import torture, written


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Anna") as made:
        yield made
        assert list(made.check()) == []


def test_one_entity_of_many_files_is_made_once(project, tmp_path):
    lines = t(1, "Person", "minister"), "N1\tReference T1 Wikidata:Q42\tDouglas"
    texts = [f"{number}: the minister said nothing." for number in range(5)]
    paths = [
        put(tmp_path, "T1\tPerson 7 15\tminister", lines[1], text=text, name=str(number))
        for number, text in enumerate(texts)
    ]
    report = import_paths(project, paths)
    assert (report.documents, report.relations, report.entities) == (5, 5, 1)
    assert len(project.store.read.all_of(Entity)) == 1


def test_what_a_type_may_tie_leads_to_the_labels_of_the_file(project, tmp_path):
    conf = "[entities]\nClaim\nSpeaker\n[relations]\nSaid Arg1:Claim, Arg2:Speaker\n"
    path = put(tmp_path, t(1, "Claim", "taxes"), t(2, "Speaker", "minister"), annotation=conf)
    import_paths(project, [path])
    labels = {label.id: label.name for label in project.labels.values()}
    (kind,) = (kind for kind in project.store.read.all_of(RelationType) if kind.name == "Said")
    assert [labels[own] for own in (*kind.sources, *kind.targets)] == ["claim", "Speaker"]


def test_folders_with_schemes_of_their_own_do_not_mix(project, tmp_path):
    for folder, name in (("a", "direct quote"), ("b", "indirect quote")):
        conf = {"annotation": "[entities]\nQ\n", "visual": f"[labels]\nQ | {name}\n"}
        put(tmp_path / folder, t(1, "Q", "minister"), text=f"{folder} The minister said on Monday.", **conf)
        (tmp_path / folder / "a.ann").write_text("T1\tQ 6 14\tminister\n", encoding="utf-8")
        put(tmp_path / folder, "T1\tQ 6 14\tminister", text=f"{folder} The minister said on Friday.", name="b")
    import_paths(project, [tmp_path / place for place in ("a/a.ann", "a/b.ann", "b/a.ann", "b/b.ann", "a/a.ann")])
    counts = {label.name: project.store.read.counts_by_label().get(label.id, 0) for label in project.labels.values()}
    assert counts["direct quote"] == counts["indirect quote"] == 2


def test_an_export_with_several_annotators_comes_into_a_new_project_under_their_names(project, tmp_path):
    given = torture()
    written(EXPORTER, tmp_path / "out", given)
    report = import_paths(project, sorted((tmp_path / "out").rglob("*.ann")))
    assert [*report.refused.first, *report.failed.first, *report.notes.first] == []
    names = {annotator.id: annotator.name for annotator in project.annotators.values()}
    assert [names[own] for own in given.annotators] == [one.name for one in given.annotators.values()]
    expected = {one.document.id: one.provenances[0].title for one in given.documents()}
    documents = {one.document.id: one for one in project.stream()}
    assert {own: [origin.title for origin in one.provenances] for own, one in documents.items()} == {
        own: [title] for own, title in expected.items()
    }
    labels = {label.id for label in given.labels.values()}
    assert labels <= set(project.labels)
    assert {a.label for one in documents.values() for a in one.annotations} <= labels
    (status,) = project.statuses()
    assert (status.state, names[status.annotator]) == ("done", "Anna")
