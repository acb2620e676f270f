"""Relations in the row of the annotation that they begin at: in words, and as JSON that comes back."""

from __future__ import annotations

from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.entity import Entity
from annotator.domain.relation import Relation
from annotator.formats.base import ReadRelation
from annotator.formats.exporter import ExportSource
from annotator.formats.json_relation import entity_said, read_entity, read_relation, relation_said
from annotator.formats.unfolding import value_of

_LONGEST = 80
"""Code points of a target that are shown in words."""


class Related:
    """Relations of documents. An entity is told in full where it is met first."""

    def __init__(self, source: ExportSource) -> None:
        self._types = source.relation_types
        self._entities = source.entities
        self._told: set[str] = set()

    def by_source(self, one: AnnotatedDocument) -> dict[str, tuple[str, str]]:
        """For annotations with relations: "attributed to: the minister", and all of it as a JSON list."""
        quotes = {annotation.id: annotation.quote for annotation in one.annotations}
        found: dict[str, list[Relation]] = {}
        for relation in one.relations:
            found.setdefault(relation.source, []).append(relation)
        return {
            source: (
                "; ".join(self._worded(relation, quotes) for relation in relations),
                orjson.dumps([self._said(relation) for relation in relations]).decode(),
            )
            for source, relations in found.items()
        }

    def _worded(self, relation: Relation, quotes: dict[str, str]) -> str:
        target = quotes.get(relation.target, "")
        if relation.end == "entity" and relation.target in self._entities:
            target = self._entities[relation.target].name
        target = " ".join((target or f"{relation.end} {relation.target}").split())
        name = self._types[relation.type].name if relation.type in self._types else relation.type
        return f"{name}: {target if len(target) <= _LONGEST else target[: _LONGEST - 1] + '…'}"

    def _said(self, relation: Relation) -> dict[str, Any]:
        said = relation_said(relation, self._types, {})
        for known in ("from", "annotator", "quote"):
            del said[known]  # in the row, or covered by the cue
        said = {key: value for key, value in said.items() if value}
        if relation.end == "entity" and relation.target in self._entities and relation.target not in self._told:
            self._told.add(relation.target)
            said["entity"] = entity_said(self._entities[relation.target])
        return said


def read_related(cell: str, source: str) -> tuple[list[ReadRelation], list[Entity]]:
    """The relations of a cell, which begin at the annotation `source`, and the entities told in it.
    Raises ValueError completing "the annotation ..."."""
    relations, entities = [], []
    items = value_of(cell, "relations")
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise ValueError("has “relations” that are not a JSON list of objects")
    for number, item in enumerate(items, 1):
        try:
            entity = item.pop("entity", None)
            if isinstance(entity, dict):
                entities.append(read_entity(entity))
            relations.append(read_relation({**item, "from": source}))
        except ValueError as error:
            raise ValueError(f"has a relation, the {number}., that {error}") from error
    return relations, entities
