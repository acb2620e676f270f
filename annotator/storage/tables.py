"""Rows of records: fetched by id, written in bulk, deleted; always many at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Any

from peewee import SqliteDatabase

from annotator.domain.change import Record
from annotator.domain.document import Document
from annotator.domain.identity import from_bytes, to_bytes
from annotator.storage.rows import BY_TYPE, Ids, Keys, Kind, Row
from annotator.storage.schema import AnnotatorRow, DocumentRow, LabelRow, TextRow

CHUNK = 400


def chunks(items: Iterable[Any], size: int = CHUNK) -> Iterator[list[Any]]:
    """The items in lists of at most `size`: SQLite bounds the number of its parameters."""
    iterator = iter(items)
    while part := list(islice(iterator, size)):
        yield part


def payload(kind: Kind) -> list[Any]:
    """The table's fields after id, uuid and change, in the order of the rows."""
    return [f for f in kind.model._meta.sorted_fields if f.name not in ("id", "uuid", "change")]


@cache
def _insert_sql(kind: Kind) -> str:
    columns = ["id", "uuid", "change", *(f.column_name for f in payload(kind))]
    names = ", ".join(f'"{c}"' for c in columns)
    return f'insert into "{kind.model._meta.table_name}" ({names}) values ({", ".join("?" * len(columns))})'


@cache
def _update_sql(kind: Kind) -> str:
    pairs = ", ".join(f'"{f.column_name}" = ?' for f in payload(kind))
    return f'update "{kind.model._meta.table_name}" set change = ?, {pairs} where uuid = ?'


def executemany(db: SqliteDatabase, sql: str, rows: Iterable[Row]) -> None:
    """Many rows through Peewee's own connection, a quarter of the cost of its insert_many."""
    db.connection().executemany(sql, rows)


class Tables:
    """The record tables of one database, with the integer keys of labels and annotators at hand."""

    def __init__(self, db: SqliteDatabase) -> None:
        self.db = db
        self._small: tuple[Keys, Ids] | None = None

    def forget(self) -> None:
        """Read the keys of labels and annotators anew the next time."""
        self._small = None

    def small(self) -> tuple[Keys, Ids]:
        if self._small is None:
            keys, ids = Keys(), Ids()
            for model, back in ((LabelRow, ids.labels), (AnnotatorRow, ids.annotators)):
                for key, raw in model.select(model.id, model.uuid).tuples().execute(self.db):
                    back[key] = from_bytes(raw)
                    keys[back[key]] = key
            self._small = keys, ids
        return self._small

    def document_keys(self, documents: Iterable[str]) -> dict[str, int]:
        """The integer keys of those of these documents that are there."""
        found: dict[str, int] = {}
        for part in chunks({d for d in documents if d}):
            query = DocumentRow.select(DocumentRow.uuid, DocumentRow.id)
            for raw, key in query.where(DocumentRow.uuid.in_([to_bytes(d) for d in part])).tuples().execute(self.db):
                found[from_bytes(raw)] = key
        return found

    def fetch(self, kind: Kind, ids: Iterable[str]) -> dict[str, tuple[Record, int]]:
        """The records of this kind with these ids, each with the change that touched it last."""
        found: dict[str, tuple[Record, int]] = {}
        for part in chunks(ids):
            where = kind.model.uuid.in_([to_bytes(i) for i in part])
            for record, change in self.read(kind, where):
                found[record.id] = record, change
        return found

    def read(self, kind: Kind, *where: Any, order: Sequence[Any] = ()) -> Iterator[tuple[Record, int]]:
        """Records of this kind where all conditions hold, each with the change that touched it last."""
        model = kind.model
        fields = [model.uuid, model.change, *payload(kind)]
        if kind.type is Document:
            fields.append(TextRow.text)
        query = model.select(*fields)
        if kind.type is Document:
            query = query.join(TextRow, on=(TextRow.document == model.id))
        if where:
            query = query.where(*where)
        if order:
            query = query.order_by(*order)
        sql, parameters = query.sql()
        rows = self.db.execute_sql(sql, parameters).fetchall()
        ids = self._ids_for(kind, rows)
        from_row = kind.from_row
        for raw, change, *row in rows:
            yield from_row(from_bytes(raw), tuple(row), ids), change

    def _ids_for(self, kind: Kind, rows: list[Row]) -> Ids:
        _, small = self.small()
        fields = [f.name for f in payload(kind)]
        if "document" not in fields:
            return small
        at = fields.index("document") + 2
        ids = Ids({}, small.labels, small.annotators)
        for part in chunks({row[at] for row in rows}):
            query = DocumentRow.select(DocumentRow.id, DocumentRow.uuid).where(DocumentRow.id.in_(part))
            for key, raw in query.tuples().execute(self.db):
                ids.documents[key] = from_bytes(raw)
        return ids

    # ------------------------------------------------------------------ writing, inside a transaction

    def insert(self, records: Iterable[Record], change: int, keys: Keys) -> None:
        """New rows; `keys` learns the keys of what other records may point at.

        Documents come before what belongs to them, because their keys are given here.
        """
        by_kind: dict[Kind, list[Record]] = {}
        for record in records:
            by_kind.setdefault(BY_TYPE[type(record)], []).append(record)
        for kind in sorted(by_kind, key=lambda k: k.number):
            several = by_kind[kind]
            first = self._next_key(kind)
            if kind.model in (LabelRow, AnnotatorRow, DocumentRow):
                keys.update((r.id, first + n) for n, r in enumerate(several))
            to_row = kind.to_row
            executemany(
                self.db,
                _insert_sql(kind),
                ((first + n, to_bytes(r.id), change, *to_row(r, keys)) for n, r in enumerate(several)),
            )
            if kind.type is Document:
                texts = ((keys[r.id], r.text) for r in several if isinstance(r, Document))
                executemany(self.db, "insert into text (document, text) values (?, ?)", texts)

    def _next_key(self, kind: Kind) -> int:
        table = kind.model._meta.table_name
        return int(self.db.execute_sql(f'select coalesce(max(id), 0) + 1 from "{table}"').fetchone()[0])

    def update(self, records: Iterable[Record], change: int, keys: Keys) -> None:
        """New content for rows that are there. A document's text never changes."""
        for record in records:
            kind = BY_TYPE[type(record)]
            self.db.execute_sql(_update_sql(kind), (change, *kind.to_row(record, keys), to_bytes(record.id)))

    def delete(self, records: Iterable[Record]) -> None:
        by_kind: dict[Kind, list[bytes]] = {}
        for record in records:
            by_kind.setdefault(BY_TYPE[type(record)], []).append(to_bytes(record.id))
        for kind, raws in by_kind.items():
            table = kind.model._meta.table_name
            if kind.type is Document:
                executemany(
                    self.db,
                    "delete from text where document = (select id from document where uuid = ?)",
                    ((raw,) for raw in raws),
                )
            executemany(self.db, f'delete from "{table}" where uuid = ?', ((raw,) for raw in raws))
