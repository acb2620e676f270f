"""Relations, their types and entities as JSON objects, both ways."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from annotator.domain.annotation import MANUAL
from annotator.domain.entity import Entity
from annotator.domain.identity import is_id
from annotator.domain.relation import ENDS, End, Relation, RelationType, new_relation_type
from annotator.formats.base import ReadRelation
from annotator.formats.json_annotation import moment_of, origin_of
from annotator.formats.json_fields import identities, listed, mapping, objects, text
from annotator.formats.json_lines import too_deep
from annotator.formats.json_moments import MANUAL_SAID, iso, origin_said


def type_said(kind: RelationType) -> dict[str, Any]:
    said = {
        "id": kind.id, "name": kind.name, "sources": kind.sources, "targets": kind.targets, "ends": kind.ends,
        "across": kind.across, "guideline": kind.guideline,
    }  # fmt: skip
    return {**said, **kind.extra}


def entity_said(entity: Entity) -> dict[str, Any]:
    said = {
        "id": entity.id, "name": entity.name, "kind": entity.kind, "reliability": entity.reliability,
        "aliases": entity.aliases, "identifiers": entity.identifiers, "note": entity.note,
    }  # fmt: skip
    if entity.external_id:
        said["external_id"] = entity.external_id
    return {**said, **entity.extra}


def relation_said(
    relation: Relation, types: Mapping[str, RelationType], annotators: Mapping[str, str]
) -> dict[str, Any]:
    """A relation; its type goes by name, and by id too where several types share the name."""
    name = types[relation.type].name if relation.type in types else relation.type
    line: dict[str, Any] = {
        "id": relation.id, "type": name, "from": relation.source, "to": relation.target, "to_kind": relation.end,
        "annotator": annotators.get(relation.annotator, relation.annotator), "cue": relation.cue,
        "quote": relation.quote, "attributes": relation.attributes, "note": relation.note, "group": relation.group,
        "created": iso(relation.created), "updated": iso(relation.updated),
        "origin": MANUAL_SAID if relation.origin == MANUAL else origin_said(relation.origin),
    }  # fmt: skip
    if sum(kind.name == name for kind in types.values()) > 1:
        line["type_id"] = relation.type
    if relation.external_id:
        line["external_id"] = relation.external_id
    return {**line, **relation.extra}


def read_type(item: dict[str, Any], place: int) -> RelationType:
    """The type of an object, which it takes apart. Raises ValueError completing "the line ..."."""
    own, name, guideline = text(item, "id"), text(item, "name"), text(item, "guideline")
    plain = new_relation_type(name, place)
    ends = tuple(end for end in listed(item, "ends") if end in ENDS)
    across = item.pop("across", True)
    return RelationType(
        own if is_id(own) else "", name, _ids(item, "sources"), _ids(item, "targets"),
        cast(tuple[End, ...], ends) or plain.ends, across is True, guideline, place, item,
    )  # fmt: skip


def _ids(item: dict[str, Any], key: str) -> tuple[str, ...]:
    return tuple(value for value in listed(item, key) if is_id(value))


def read_entity(item: dict[str, Any]) -> Entity:
    """The entity of an object, which it takes apart. Raises ValueError completing "the line ..."."""
    own, external = identities(item)
    name = text(item, "name")
    if not name.strip():
        raise ValueError("has an entity without a name")
    identifiers = mapping(item, "identifiers")
    if not all(type(value) is str for value in identifiers.values()):
        raise ValueError('has an entity with "identifiers" that are not texts')
    return Entity(
        own or "", name, text(item, "kind"), text(item, "reliability"), tuple(objects(item, "aliases")), identifiers,
        text(item, "note"), external, item,
    )  # fmt: skip


def read_relation(item: Any) -> ReadRelation:
    """The relation of an object, which it takes apart. Raises ValueError completing "relation 3 ..."."""
    if type(item) is not dict:
        raise ValueError("is not an object")
    if too_deep(item):
        raise ValueError("is nested too deeply")
    own, external = identities(item)
    kind, source, target = text(item, "type"), text(item, "from"), text(item, "to")
    if not (kind.strip() and source and target):
        raise ValueError('lacks its "type", "from" or "to"')
    end = text(item, "to_kind") or "annotation"
    if end not in ENDS:
        raise ValueError(f"leads to something unknown: {end[:40]!r}")
    for known in ("annotator", "quote"):
        item.pop(known, None)  # the source's own, and what the cue covers
    return ReadRelation(
        kind, source, target, end, own, _cue(item), moment_of("created", text(item, "created")),
        moment_of("updated", text(item, "updated")), mapping(item, "attributes"), text(item, "note"),
        text(item, "group"), origin_of(item.pop("origin", None)), external, item, text(item, "type_id") or None,
    )  # fmt: skip


def _cue(item: dict[str, Any]) -> tuple[tuple[int, int], ...]:
    pairs = listed(item, "cue")
    for pair in pairs:
        if type(pair) is not list or len(pair) != 2 or type(pair[0]) is not int or type(pair[1]) is not int:
            raise ValueError('has a "cue" that is not pairs of whole numbers')
    return tuple((start, end) for start, end in pairs)
