"""Rows of records: fetched by id, written in bulk, deleted; always many at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from annotator.domain.annotation import Annotation
from annotator.domain.annotator import Annotator
from annotator.domain.change import Record
from annotator.domain.document import Document, Foreign
from annotator.domain.entity import Entity
from annotator.domain.identity import from_bytes, is_id, to_bytes
from annotator.domain.label import Label
from annotator.domain.relation import Relation, RelationType
from annotator.storage.database import Database, Row, among, chunks
from annotator.storage.keys import Ids, Keys, pointed_at
from annotator.storage.rows import BY_NUMBER, BY_TYPE, Kind

REFERRED_TO: tuple[type[Record], ...] = (Annotator, Label, Document)
POINTED_AT: tuple[type[Record], ...] = (RelationType, Entity, Annotation)
"""Kinds that relations point at, by `keys.pointed_at`."""
_END: dict[str, type[Record]] = {"annotation": Annotation, "entity": Entity}
ORDERED = (Annotator, Label, Document, Foreign, RelationType, Entity)
"""Kinds whose records are shown in the order of their rows."""


_POINTS = {
    "type": "relation_type", "source": "annotation", "target_annotation": "annotation", "target_entity": "entity",
    "target_document": "document",
}  # fmt: skip


def payload(kind: Kind) -> list[Any]:
    """The table's fields after id, uuid and change, in the order of the rows."""
    return [f for f in kind.model._meta.sorted_fields if f.name not in ("id", "uuid", "change")]


@cache
def _select_sql(kind: Kind) -> str:
    columns = ["uuid", "change", *(f.column_name for f in payload(kind))]
    points = _POINTS if kind.type is Relation else {}
    names = ", ".join(
        f'(select p.uuid from "{points[c]}" p where p.id = r."{c}")' if c in points else f'r."{c}"' for c in columns
    )
    if kind.type is Document:
        return f'select {names}, t.text from "{kind.table}" r join text t on t.document = r.id'
    return f'select {names} from "{kind.table}" r'


@cache
def _insert_sql(kind: Kind) -> str:
    columns = ["id", "uuid", "change", *(f.column_name for f in payload(kind))]
    names = ", ".join(f'"{c}"' for c in columns)
    return f'insert into "{kind.table}" ({names}) values ({", ".join("?" * len(columns))})'


@cache
def _update_sql(kind: Kind) -> str:
    pairs = ", ".join(f'"{f.column_name}" = ?' for f in payload(kind))
    return f'update "{kind.table}" set change = ?, {pairs} where uuid = ?'


@cache
def _document_at(kind: Kind) -> int | None:
    """Where a row read of this kind has the key of its document, None where it has none."""
    fields = [f.name for f in payload(kind)]
    return fields.index("document") + 2 if "document" in fields else None


def grouped(records: Iterable[Record]) -> dict[Kind, list[Record]]:
    """Records by kind, in the order in which kinds refer to one another."""
    by_type: dict[type[Record], list[Record]] = {}
    for record in records:
        by_type.setdefault(type(record), []).append(record)
    return {kind: by_type[kind.type] for kind in BY_TYPE.values() if kind.type in by_type}


class Tables:
    """The record tables of one database. Nothing is cached: what a thread reads is what its connection sees."""

    def __init__(self, db: Database) -> None:
        self.db = db

    # ------------------------------------------------------------------ reading

    def small(self) -> tuple[Keys, Ids]:
        """The keys of labels and annotators, and the way back."""
        keys, ids = Keys(), Ids()
        for table, back in (("label", ids.labels), ("annotator", ids.annotators)):
            for key, raw in self.db.rows(f"select id, uuid from {table}"):
                back[key] = name = from_bytes(raw)
                keys[name] = key
        return keys, ids

    def document_keys(self, documents: Iterable[str]) -> dict[str, int]:
        """The integer keys of those of these documents that are there."""
        found: dict[str, int] = {}
        for part in chunks({d for d in documents if is_id(d)}):
            sql = f"select uuid, id from document where {among('uuid', part)}"
            found.update((from_bytes(raw), key) for raw, key in self.db.rows(sql, map(to_bytes, part)))
        return found

    def fetch(self, kind: Kind, ids: Iterable[str]) -> dict[str, tuple[Record, int]]:
        """The records of this kind with these ids, each with the change that touched it last."""
        found: dict[str, tuple[Record, int]] = {}
        with self.db.snapshot():
            small = self.small()[1]
            for part in chunks(i for i in ids if is_id(i)):
                for pair in self.read(kind, among("r.uuid", part), map(to_bytes, part), small=small):
                    found[pair[0].id] = pair
        return found

    def read(
        self, kind: Kind, where: str = "", parameters: Iterable[Any] = (), order: str = "", small: Ids | None = None,
        all_ids: Ids | None = None,
    ) -> list[tuple[Record, int]]:
        """Records of this kind, each with the change that touched it last. `where` and `order` are SQL in which
        `r` is the record's row. `small` spares asking for labels and annotators, `all_ids` for their documents too."""
        sql = _select_sql(kind)
        if where:
            sql += f" where {where}"
        if order:
            sql += f" order by {order}"
        if all_ids is not None:
            return kind.from_rows(self.db.stream(sql, parameters), all_ids)
        with self.db.snapshot():
            rows = self.db.rows(sql, parameters)
            ids = self._ids_for(kind, rows, small or self.small()[1])
        return kind.from_rows(rows, ids)

    def _ids_for(self, kind: Kind, rows: list[Row], small: Ids) -> Ids:
        at = _document_at(kind)
        if at is None:
            return small
        ids = Ids({}, small.labels, small.annotators)
        for part in chunks({row[at] for row in rows}):
            found = self.db.rows(f"select id, uuid from document where {among('id', part)}", part)
            ids.documents.update((key, from_bytes(raw)) for key, raw in found)
        return ids

    # ------------------------------------------------------------------ writing, inside a transaction

    def keys_for(self, records: Iterable[Record]) -> Keys:
        """The keys of what these records point at, as far as it is there."""
        keys, documents = self.small()[0], set[str]()
        pointed = {type_: set[str]() for type_ in POINTED_AT}
        for record in records:
            if isinstance(record, Relation):
                keys.with_annotations = True
                pointed[RelationType].add(record.type)
                pointed[Annotation].add(record.source)
                (documents if record.end == "document" else pointed[_END[record.end]]).add(record.target)
            if document := getattr(record, "document", None):
                documents.add(document)
        keys.update(self.document_keys(documents))
        for type_, ids in pointed.items():
            keys.update(self._keys_of(BY_TYPE[type_], ids))
        return keys

    def _keys_of(self, kind: Kind, ids: Iterable[str]) -> Iterator[tuple[str, int]]:
        for part in chunks(i for i in ids if is_id(i)):
            sql = f'select uuid, id from "{kind.table}" where {among("uuid", part)}'
            for raw, key in self.db.rows(sql, map(to_bytes, part)):
                yield pointed_at(kind.name, from_bytes(raw)), key

    def insert(
        self, created: Sequence[bytes], records: Sequence[Record], change: int, keys: Keys, places: dict[bytes, int]
    ) -> None:
        """New rows for records with their keys in the journal; `keys` learns what others may point at.

        `places` has the row numbers that records had before they were deleted.
        """
        by_kind: dict[int, list[tuple[bytes, Record]]] = {}
        for key, record in zip(created, records, strict=True):
            by_kind.setdefault(key[0], []).append((key, record))
        for number in sorted(by_kind):
            several = by_kind[number]
            kind = BY_NUMBER[number]
            rows = self._places(kind, [key for key, _ in several], places)
            if kind.type in REFERRED_TO:
                keys.update((record.id, row) for row, (_, record) in zip(rows, several, strict=True))
            elif kind.type in POINTED_AT and (keys.with_annotations or kind.type is not Annotation):
                keys.update((pointed_at(kind.name, r.id), row) for row, (_, r) in zip(rows, several, strict=True))
            to_row = kind.to_row
            self.db.many(
                _insert_sql(kind),
                [(row, key[1:], change, *to_row(r, keys)) for row, (key, r) in zip(rows, several, strict=True)],
            )
            if kind.type is Document:
                texts = [(row, record.text) for row, (_, record) in zip(rows, several, strict=True)]  # type: ignore[union-attr]
                self.db.many("insert into text (document, text) values (?, ?)", texts)

    def _places(self, kind: Kind, created: Sequence[bytes], places: dict[bytes, int]) -> Sequence[int]:
        first = self._next_row(kind)
        if not places:
            return range(first, first + len(created))
        # A new record must not take a place that one which comes back in a moment still has a right to.
        first = max(first, max(places.values()) + 1)
        return [places.get(key, first + n) for n, key in enumerate(created)]

    def _next_row(self, kind: Kind) -> int:
        """A number after every one that is taken, or kept for a record that may come back."""
        first = int(self.db.value(f'select coalesce(max(id), 0) + 1 from "{kind.table}"'))
        if kind.type not in ORDERED:
            return first
        sql = "select coalesce(max(row), 0) + 1 from tombstone where record >= ? and record < ?"
        return max(first, int(self.db.value(sql, (kind.prefix, bytes((kind.number + 1,))))))

    def update(self, records: Iterable[Record], change: int, keys: Keys) -> None:
        """New content for rows that are there. A document's text never changes."""
        for kind, several in grouped(records).items():
            to_row = kind.to_row
            rows = ((change, *to_row(r, keys), to_bytes(r.id)) for r in several)
            self.db.many(_update_sql(kind), rows)

    def delete(self, keys: Iterable[bytes]) -> None:
        """Remove the rows of the records with these keys."""
        by_kind: dict[int, list[Row]] = {}
        for key in keys:
            by_kind.setdefault(key[0], []).append((key[1:],))
        for number, raws in by_kind.items():
            kind = BY_NUMBER[number]
            if kind.type is Document:
                sql = "delete from text where document = (select id from document where uuid = ?)"
                self.db.many(sql, raws)
            self.db.many(f'delete from "{kind.table}" where uuid = ?', raws)
