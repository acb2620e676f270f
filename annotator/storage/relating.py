"""What relations a project has: of a document, at an annotation, at an entity."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from annotator.domain.identity import is_id, to_bytes
from annotator.domain.relation import Relation
from annotator.storage.database import among, chunks
from annotator.storage.rows import BY_TYPE

if TYPE_CHECKING:
    from annotator.storage.store import Store

_KIND = BY_TYPE[Relation]
INTO = (
    "(r.target_document = (select id from document where uuid = ?1) or r.target_annotation in "
    "(select a.id from annotation a where a.document = (select id from document where uuid = ?1)))"
)
"""True of a relation `r` that leads to the document of the raw id ?1, or to something in it."""


def relations_of(store: Store, document: str) -> list[Relation]:
    """The relations that begin in a document or lead there, in the order of their making."""
    where = f"(r.document = (select id from document where uuid = ?1) or {INTO})"
    return _read(store, where, [to_bytes(document)]) if is_id(document) else []


def relations_at(store: Store, annotations: Iterable[str]) -> list[Relation]:
    """The relations with one of these annotations (ids) at either end, in the order of their making."""
    return _at(store, "annotation", ("source", "target_annotation"), annotations)


def relations_to(store: Store, entities: Iterable[str]) -> list[Relation]:
    """The relations that lead to one of these entities (ids)."""
    return _at(store, "entity", ("target_entity",), entities)


def relation_count(store: Store) -> int:
    return int(store.db.value("select count(*) from relation"))


def _at(store: Store, table: str, columns: tuple[str, ...], ids: Iterable[str]) -> list[Relation]:
    if store.db.value("select 1 from relation limit 1") is None:
        return []
    found: dict[str, Relation] = {}
    for part in chunks(i for i in ids if is_id(i)):
        raws = [to_bytes(i) for i in part]
        there = f"(select id from {table} where {among('uuid', part)})"
        for column in columns:
            found.update((relation.id, relation) for relation in _read(store, f"r.{column} in {there}", raws))
    return list(found.values())


def _read(store: Store, where: str, parameters: list[bytes]) -> list[Relation]:
    return [cast(Relation, relation) for relation, _ in store.tables.read(_KIND, where, parameters, "r.id")]
