"""The relations at an annotation, in a form to be shown."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.annotation import Annotation
from annotator.domain.entity import Entity
from annotator.domain.relation import End, Relation, RelationType
from annotator.services.project import Project
from annotator.services.relating import types_of
from annotator.services.wording import shortened
from annotator.storage.relating import relations_at

MOST = 200
"""Relations that are looked up at one annotation."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation as one of its ends sees it: the other end is called `other`, and lies in `document` as `annotation`
    where it is one. `outgoing` where the annotation is its source."""

    relation: Relation
    kind: RelationType | None
    outgoing: bool
    end: End
    other: str
    document: str
    annotation: str


def ties_at(project: Project, annotation: Annotation) -> tuple[list[Tie], int]:
    """The relations at an annotation, outgoing ones first, and how many there are in all."""
    found = relations_at(project.store, [annotation.id])
    found.sort(key=lambda relation: (relation.source != annotation.id, relation.created, relation.id))
    count, found = len(found), found[:MOST]
    if not found:
        return [], 0
    kinds = types_of(project)
    others = project.store.read.annotations_by_id([_other(r, annotation.id) for r in found if r.end == "annotation"])
    entities: dict[str, Entity] = {}
    if any(relation.end == "entity" for relation in found):
        entities = {entity.id: entity for entity in project.store.read.all_of(Entity)}
    titles: dict[str, str] = {}
    if documents := [relation.target for relation in found if relation.end == "document"]:
        titles = {row.id: row.title for row in project.store.read.rows_of(project.me.id, documents)}
    ties = []
    for relation in found:
        outgoing, other = relation.source == annotation.id, _other(relation, annotation.id)
        words, document, mark = other, "", ""
        if relation.end == "annotation" and other in others:
            words, document, mark = others[other].quote, others[other].document, other
        elif relation.end == "entity" and other in entities:
            words = entities[other].name
        elif relation.end == "document":
            words, document = titles.get(other, other), other
        kind = kinds.get(relation.type)
        ties.append(Tie(relation, kind, outgoing, relation.end, shortened(words, 200), document, mark))
    return ties, count


def _other(relation: Relation, own: str) -> str:
    return relation.target if relation.source == own else relation.source
