"""Relations: what can be tied to what, and what becomes of them when their ends go."""

from __future__ import annotations

import pytest

from annotator.domain.change import Change, Message
from annotator.domain.entity import new_entity
from annotator.domain.relation import SHIPPED_TYPES, Relation
from annotator.errors import Refused
from annotator.services import annotating, relabelling, relating
from annotator.services.opened import opened
from annotator.services.project import Project
from annotator.services.removing import remove_document, remove_documents
from annotator.storage.relating import relations_at, relations_of, relations_to
from tests.trade import add_document

ATTRIBUTED, RELAYED, ABOUT, *_ , REPEATS, UPDATES, SAME = SHIPPED_TYPES
SIGNS = "The [source ministry] said [claim exports rose]; [source agency] relayed it."


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Mina") as made:
        yield made
        assert list(made.check()) == []


def marks(project: Project, signs: str = SIGNS, title: str = "Report"):
    document = add_document(project, signs, title)
    return project.annotations(document.id)


def all_relations(project: Project) -> list[Relation]:
    return project.store.read.all_of(Relation)


def tie(project: Project, kind, source, target) -> Relation:
    project.do(relating.relate(project, kind, source, target, project.clock.now()))
    return all_relations(project)[-1]


def test_a_claim_is_attributed_and_relayed_and_one_undo_takes_a_step_back(project):
    ministry, claim, agency = marks(project)
    first = tie(project, ATTRIBUTED, claim, ministry)
    second = tie(project, RELAYED, ministry, agency)
    assert [(r.type, r.source, r.target) for r in all_relations(project)] == [
        (ATTRIBUTED.id, claim.id, ministry.id), (RELAYED.id, ministry.id, agency.id),
    ]  # fmt: skip
    assert [kind.name for kind in relating.types_of(project).values()] == [kind.name for kind in SHIPPED_TYPES]
    project.undo()
    assert all_relations(project) == [first]
    project.redo()
    assert all_relations(project) == [first, second]


@pytest.mark.parametrize(
    ("kind", "ends", "reason"),
    [
        (ATTRIBUTED, (0, 1), "begins at claim, not at source"),
        (ABOUT, (1, 0), "leads to actor, not to source"),
        (SAME, (1, 1), "related to itself"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_reason(project, kind, ends, reason):
    there = marks(project)
    with pytest.raises(Refused, match=reason):
        relating.relate(project, kind, there[ends[0]], there[ends[1]], 1)


def test_layers_and_documents_are_not_mixed_where_the_type_does_not_allow_it(project):
    ministry, claim, _ = marks(project)
    other = marks(project, "The [source port] denied [claim it].", "Second")
    with pytest.raises(Refused, match="stays within one document"):
        relating.relate(project, ATTRIBUTED, claim, other[0], 1)
    tie(project, REPEATS, claim, other[1])
    project.use_annotator(project.me.id)
    theirs = annotating.replace(ministry, annotator="01000000-0000-7000-8000-00000000000f")
    with pytest.raises(Refused, match="of one layer"):
        relating.relate(project, ATTRIBUTED, claim, theirs, 1)


def test_the_same_is_not_said_twice(project):
    ministry, claim, _ = marks(project)
    tie(project, ATTRIBUTED, claim, ministry)
    with pytest.raises(Refused, match="there already"):
        relating.relate(project, ATTRIBUTED, claim, ministry, 1)


def test_entities_and_documents_can_be_the_end(project):
    _, claim, _ = marks(project)
    bank = new_entity("Bank")
    project.do(Change(Message("x"), created=(bank,)))
    tie(project, ATTRIBUTED, claim, bank)
    tie(project, ATTRIBUTED, claim, claim.document)
    assert [r.end for r in relations_at(project.store, [claim.id])] == ["entity", "document"]
    assert [r.target for r in relations_to(project.store, [bank.id])] == [bank.id]
    with pytest.raises(Refused, match="does not lead to an entity"):
        relating.relate(project, ABOUT, claim, bank, 1)


def test_relations_go_with_their_annotation_and_come_back_on_undo(project):
    ministry, claim, _ = marks(project)
    relation = tie(project, ATTRIBUTED, claim, ministry)
    project.do(relating.with_ties(project, annotating.remove([ministry])))
    assert all_relations(project) == []
    project.undo()
    assert all_relations(project) == [relation]


def test_a_delete_that_forgets_them_is_refused(project):
    ministry, claim, _ = marks(project)
    tie(project, ATTRIBUTED, claim, ministry)
    with pytest.raises(Refused, match="refers to what is not there"):
        project.do(annotating.remove([ministry]))
    assert len(all_relations(project)) == 1


def test_documents_are_removed_with_what_leads_there(project):
    _, claim, _ = marks(project)
    other = marks(project, "The [source port] denied [claim it].", "Second")
    tie(project, REPEATS, claim, other[1])
    project.do(remove_document(project, other[0].document))
    assert relations_of(project.store, claim.document) == []
    project.undo()
    assert len(relations_of(project.store, claim.document)) == 1
    assert remove_documents(project, [claim.document, other[0].document]) == 2
    assert all_relations(project) == []


def test_merging_labels_leads_relations_to_what_remains(project):
    _, claim, agency = marks(project)
    document = opened(project, claim.document)
    actor = next(label for label in project.labels.values() if label.name == "actor")
    source = next(label for label in project.labels.values() if label.name == "source")
    project.do(annotating.annotate(document, actor, project.me.id, agency.start, agency.end, 5))
    tie(project, ATTRIBUTED, claim, agency)
    relabelling.merge(project, source.id, actor.id)
    (relation,) = all_relations(project)
    kept = next(a for a in project.annotations(claim.document) if a.start == agency.start)
    assert (relation.source, relation.target, kept.label) == (claim.id, kept.id, actor.id)


def test_deleting_a_label_with_its_annotations_takes_their_relations(project):
    ministry, claim, _ = marks(project)
    tie(project, ATTRIBUTED, claim, ministry)
    relabelling.delete(project, ministry.label, "delete")
    assert all_relations(project) == []
    project.undo()
    assert len(all_relations(project)) == 1
