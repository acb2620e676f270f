"""Relating annotations to one another, to entities and to documents: each verb returns the Change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from annotator.domain.annotation import Annotation
from annotator.domain.change import Change, Message, Record
from annotator.domain.entity import Entity
from annotator.domain.label import Label
from annotator.domain.relation import SHIPPED_TYPES, End, Relation, RelationType, new_relation
from annotator.errors import Refused
from annotator.services.project import Project
from annotator.services.wording import shortened
from annotator.storage.relating import relations_at

Target = Annotation | Entity | str
"""What a relation leads to: an annotation, an entity, or the id of a document."""


def types_of(project: Project) -> dict[str, RelationType]:
    """The project's types of relations by id, in their order; those that ship are there from the start."""
    own = {kind.id: kind for kind in project.store.read.all_of(RelationType)}
    if not own:
        return {kind.id: kind for kind in SHIPPED_TYPES}
    return dict(sorted(own.items(), key=lambda pair: (pair[1].position, pair[1].name)))


def fits(kind: RelationType, source: Annotation, target: Target, labels: Mapping[str, Label]) -> str:
    """Why a relation of this type can't lead from `source` to `target`, "" when it can. `labels` are for the words."""
    end = end_of(target)
    if isinstance(target, Annotation) and target.id == source.id:
        return "An annotation can't be related to itself."
    if end not in kind.ends:
        return f"“{kind.name}” does not lead to {_A[end]}."
    if kind.sources and source.label not in kind.sources:
        return f"“{kind.name}” begins at {_one_of(kind.sources, labels)}, not at {_name(source.label, labels)}."
    if isinstance(target, Annotation):
        if target.annotator != source.annotator:
            return "Both annotations must be of one layer: this one is somebody else's."
        if target.document != source.document and not kind.across:
            return f"“{kind.name}” stays within one document."
        if kind.targets and target.label not in kind.targets:
            return f"“{kind.name}” leads to {_one_of(kind.targets, labels)}, not to {_name(target.label, labels)}."
    return ""


_A: dict[End, str] = {"annotation": "an annotation", "entity": "an entity", "document": "a document"}


def end_of(target: Target) -> End:
    if isinstance(target, Annotation):
        return "annotation"
    return "entity" if isinstance(target, Entity) else "document"


def _name(label: str, labels: Mapping[str, Label]) -> str:
    return labels[label].name if label in labels else "?"


def _one_of(ids: Iterable[str], labels: Mapping[str, Label]) -> str:
    return " or ".join(_name(label, labels) for label in ids)


def relate(
    project: Project, kind: RelationType, source: Annotation, target: Target, at: int, **said: Any
) -> Change:
    """Tie `source` to `target`; `said` may have cue, quote, attributes, note, group, origin.

    A type that ships and was never used comes into the project with it. Raises Refused, with the reason, where the
    type does not allow it or the same relation is there already.
    """
    reason = fits(kind, source, target, project.labels)
    if reason:
        raise Refused(reason)
    end, goal = end_of(target), target if isinstance(target, str) else target.id
    for known in relations_at(project.store, [source.id]):
        if (known.source, known.type, known.end, known.target) == (source.id, kind.id, end, goal):
            raise Refused(f"“{kind.name}” leads there already.")
    made = new_relation(kind, source.document, source.annotator, source.id, end, goal, at, **said)
    fresh: tuple[Record, ...] = ()
    shipped = {one.id: one for one in SHIPPED_TYPES}
    known_types = project.known([kind.id, *shipped])
    if kind.id not in known_types:
        fresh = tuple(one for key, one in {**shipped, kind.id: kind}.items() if key not in known_types)
    words = {"quote": shortened(source.quote), "type": kind.name}
    return Change(Message("relation.added", words), created=(*fresh, made))


def unrelate(relations: list[Relation], kind: RelationType | None = None) -> Change:
    """Delete relations. `kind` is the type of a single one, for the words."""
    if len(relations) == 1 and kind is not None:
        return Change(Message("relation.removed", {"type": kind.name}), deleted=tuple(relations))
    return Change(Message("relations.removed", {"count": len(relations)}), deleted=tuple(relations))


def note(relation: Relation, kind: RelationType, text: str, at: int) -> Change:
    """Write a note on a relation."""
    after = replace(relation, note=text.strip(), updated=at)
    return Change(Message("relation.noted", {"type": kind.name}), updated=((relation, after),))


def with_ties(project: Project, change: Change) -> Change:
    """A change that deletes annotations, with the relations at them deleted too: one undo brings both back."""
    gone = [record.id for record in change.deleted if isinstance(record, Annotation)]
    if not gone:  # as with nearly every key that is pressed: nothing to ask the project
        return change
    there = {record.id for record in change.deleted}
    ties = [relation for relation in relations_at(project.store, gone) if relation.id not in there]
    return replace(change, deleted=(*change.deleted, *ties)) if ties else change


def repointed(
    relations: Iterable[Relation], heirs: Mapping[str, str], at: int
) -> tuple[list[tuple[Record, Record]], list[Relation]]:
    """What becomes of relations when annotations are folded into others (`heirs`, by id): pairs of before and after,
    and those that would lead from an annotation to itself, or say what another says already."""
    updated: list[tuple[Record, Record]] = []
    deleted: list[Relation] = []
    said: set[tuple[str, str, str]] = set()
    # What stays as it is comes first: it wins over what would come to say the same.
    for relation in sorted(relations, key=lambda r: r.source in heirs or r.target in heirs):
        after = replace(
            relation, source=heirs.get(relation.source, relation.source),
            target=heirs.get(relation.target, relation.target),
        )  # fmt: skip
        place = after.source, after.type, after.target
        if after.source == after.target or place in said:
            deleted.append(relation)
        elif after != relation:
            updated.append((relation, replace(after, updated=at)))
        said.add(place)
    return updated, deleted
