"""Relations, their types and entities to rows and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import orjson

from annotator.domain.annotation import MANUAL
from annotator.domain.entity import Entity
from annotator.domain.identity import from_bytes
from annotator.domain.relation import End, Relation, RelationType
from annotator.storage.database import Row
from annotator.storage.keys import Ids, Keys, dumped, listed, loaded, origin_of, origin_stored, pointed_at


def relation_type_row(r: RelationType, keys: Keys) -> Row:
    ends = " ".join(r.ends)
    return (
        r.name, dumped(list(r.sources)), dumped(list(r.targets)), ends, int(r.across), r.guideline, r.position,
        dumped(r.extra),
    )  # fmt: skip


def relation_type(record_id: str, row: Sequence[Any], ids: Ids) -> RelationType:
    name, sources, targets, ends, across, guideline, position, extra = row
    return RelationType(
        record_id, name, _names(sources), _names(targets), tuple(ends.split()), bool(across), guideline, position,
        loaded(extra),
    )  # fmt: skip


def _names(stored: str | None) -> tuple[str, ...]:
    return tuple(orjson.loads(stored)) if stored else ()


def entity_row(r: Entity, keys: Keys) -> Row:
    return (
        r.name, r.kind, r.reliability, dumped(list(r.aliases)), dumped(r.identifiers), r.note or None,
        r.external_id or None, dumped(r.extra),
    )  # fmt: skip


def entity(record_id: str, row: Sequence[Any], ids: Ids) -> Entity:
    name, kind, reliability, aliases, identifiers, note, external_id, extra = row
    return Entity(
        record_id, name, kind, reliability, listed(aliases), loaded(identifiers), note or "", external_id or "",
        loaded(extra),
    )  # fmt: skip


def relation_row(r: Relation, keys: Keys) -> Row:
    target = keys[r.target] if r.end == "document" else keys[pointed_at(r.end, r.target)]
    return (
        keys[r.document], keys[r.annotator], keys[pointed_at("relation_type", r.type)],
        keys[pointed_at("annotation", r.source)],
        *(target if r.end == end else None for end in ("annotation", "entity", "document")),
        r.created, r.updated, dumped(r.cue), r.quote or None, r.group or None, dumped(r.attributes), r.note or None,
        None if r.origin == MANUAL else origin_stored(r.origin), r.external_id or None, dumped(r.extra),
    )  # fmt: skip


def relation(record_id: str, row: Sequence[Any], ids: Ids) -> Relation:
    """Of a row whose keys of type, source and targets have been replaced by raw ids."""
    (
        document, annotator, kind, source, annotation, entity, target_document, created, updated, cue, quote, group,
        attributes, note, origin, external_id, extra,
    ) = row  # fmt: skip
    targets: tuple[tuple[End, bytes | None], ...] = (
        ("annotation", annotation), ("entity", entity), ("document", target_document),
    )  # fmt: skip
    end, target = next((end, raw) for end, raw in targets if raw is not None)
    return Relation(
        record_id, from_bytes(kind), ids.documents[document], ids.annotators[annotator], from_bytes(source), end,
        from_bytes(target), created, updated, tuple((s, e) for s, e in orjson.loads(cue)) if cue else (), quote or "",
        group or "", loaded(attributes), note or "", origin_of(origin) if origin else MANUAL, external_id or "",
        loaded(extra),
    )  # fmt: skip
