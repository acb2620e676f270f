"""The journal: every change as it was made, from which undo, history and merging read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import orjson
from peewee import SqliteDatabase

from annotator.domain.change import Change, Message, Record, document_of
from annotator.domain.identity import from_bytes, to_bytes
from annotator.storage.rows import BY_NUMBER, BY_TYPE, Kind, content, record_of
from annotator.storage.schema import ChangeRow, EntryRow, TombstoneRow
from annotator.storage.tables import chunks, executemany

SHAPE = 1
"""The version of the records' content as the journal keeps it."""

CREATED, UPDATED, DELETED = "c", "u", "d"
_PACKED = 17


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who makes a change, when and where. `undoes` is the number of the change taken back."""

    id: str
    at: int
    annotator: str
    copy: str
    group: str | None = None
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class Logged:
    """A change row. `number` is its place in this file's order of arrival."""

    number: int
    id: str
    at: int
    annotator: str
    copy: str
    label: Message
    group: str | None
    undoes: int | None
    shape: int
    created: bytes = field(repr=False)

    def made(self) -> Iterator[tuple[Kind, str]]:
        """The records that the change made and nobody had made before."""
        packed = self.created
        for at in range(0, len(packed), _PACKED):
            yield BY_NUMBER[packed[at]], from_bytes(packed[at + 1 : at + _PACKED])


@dataclass(frozen=True, slots=True)
class Logentry:
    """What a change did to a record known before; `before` is JSON content."""

    change: int
    kind: Kind
    record: str
    operation: str
    predecessor: int | None
    before: bytes | None

    def record_before(self) -> Record:
        if self.before is None:
            raise ValueError(f"the journal has no content of {self.kind.name} {self.record} before {self.change}")
        return record_of(self.kind, self.before)


def logged(row: tuple[Any, ...]) -> Logged:
    number, raw, at, annotator, copy, key, args, batch, undoes, shape, created = row
    return Logged(
        number, from_bytes(raw), at, from_bytes(annotator), from_bytes(copy), Message(key, orjson.loads(args)),
        from_bytes(batch) if batch else None, undoes, shape, created,
    )  # fmt: skip


def logentry(row: tuple[Any, ...]) -> Logentry:
    change, kind, record, operation, predecessor, before = row
    return Logentry(change, BY_NUMBER[kind], from_bytes(record), operation, predecessor, before)


def packed(records: Iterable[Record]) -> bytes:
    return b"".join(bytes((BY_TYPE[type(r)].number,)) + to_bytes(r.id) for r in records)


class Journal:
    """Reads and appends; it never decides."""

    def __init__(self, db: SqliteDatabase) -> None:
        self.db = db

    # ------------------------------------------------------------------ reading

    def one(self, number: int) -> Logged | None:
        return next(self.changes(ChangeRow.id == number), None)

    def changes(self, *where: Any, newest_first: bool = False, limit: int | None = None) -> Iterator[Logged]:
        """Changes where all conditions hold, in the order of their arrival in this file."""
        query = ChangeRow.select()
        if where:
            query = query.where(*where)
        query = query.order_by(ChangeRow.id.desc() if newest_first else ChangeRow.id).limit(limit)
        sql, parameters = query.sql()
        cursor = self.db.execute_sql(sql, parameters)
        while rows := cursor.fetchmany(200):
            yield from map(logged, rows)

    def entries(self, *where: Any) -> list[Logentry]:
        rows = EntryRow.select().where(*where).tuples().execute(self.db)
        return [logentry(row) for row in rows]

    def entries_of(self, numbers: Iterable[int]) -> list[Logentry]:
        found: list[Logentry] = []
        for part in chunks(numbers):
            found += self.entries(EntryRow.change.in_(part))
        return found

    def predecessor(self, change: int, record: str) -> int | None:
        """The change that touched the record last before `change` did."""
        row = (
            EntryRow.select(EntryRow.predecessor)
            .where(EntryRow.change == change, EntryRow.record == to_bytes(record))
            .tuples()
            .execute(self.db)
        )
        return next((predecessor for (predecessor,) in row), None)

    def tombstones(self, records: Iterable[str]) -> dict[str, int]:
        """The changes that deleted those of these records that are gone."""
        found: dict[str, int] = {}
        if self.db.execute_sql("select 1 from tombstone limit 1").fetchone() is None:
            return found
        for part in chunks(records):
            query = TombstoneRow.select().where(TombstoneRow.record.in_([to_bytes(r) for r in part]))
            found.update((from_bytes(raw), change) for raw, change in query.tuples().execute(self.db))
        return found

    def last_moment(self) -> int:
        return int(self.db.execute_sql("select coalesce(max(at), 0) from change").fetchone()[0])

    # ------------------------------------------------------------------ appending, inside a transaction

    def append(self, change: Change, stamp: Stamp, touched: dict[str, int], buried: dict[str, int]) -> int:
        """Write a change's rows; its number. `touched` has the predecessor of each record that it updates
        or deletes, `buried` of each that it makes again."""
        fresh = [r for r in change.created if r.id not in buried] if buried else change.created
        label = change.label
        row = (
            to_bytes(stamp.id), stamp.at, to_bytes(stamp.annotator), to_bytes(stamp.copy), label.key,
            orjson.dumps(label.args).decode(), to_bytes(stamp.group) if stamp.group else None, stamp.undoes, SHAPE,
            packed(fresh),
        )  # fmt: skip
        number = cast(int, self.db.execute_sql(_INSERT_CHANGE, row).lastrowid)
        again = (r for r in change.created if r.id in buried)
        entries = [
            *((number, r, CREATED, buried[r.id], None) for r in again),
            *((number, after, UPDATED, touched[after.id], content(before)) for before, after in change.updated),
            *((number, r, DELETED, touched[r.id], content(r)) for r in change.deleted),
        ]
        if entries:
            executemany(
                self.db,
                _INSERT_ENTRY,
                ((n, BY_TYPE[type(r)].number, to_bytes(r.id), op, before, was) for n, r, op, before, was in entries),
            )
        self._bury(change, number, buried)
        documents = {d for d in map(document_of, change.records()) if d}
        executemany(self.db, _INSERT_TOUCHED, ((to_bytes(d), number) for d in documents))
        return number

    def _bury(self, change: Change, number: int, buried: dict[str, int]) -> None:
        if buried:
            executemany(
                self.db, "delete from tombstone where record = ?",
                ((to_bytes(r.id),) for r in change.created if r.id in buried),
            )  # fmt: skip
        if change.deleted:
            executemany(
                self.db, "insert or replace into tombstone (record, change) values (?, ?)",
                ((to_bytes(r.id), number) for r in change.deleted),
            )  # fmt: skip


def _insert_sql(model: Any, columns: list[str], verb: str = "insert") -> str:
    names = ", ".join(f'"{c}"' for c in columns)
    return f'{verb} into "{model._meta.table_name}" ({names}) values ({", ".join("?" * len(columns))})'


_INSERT_CHANGE = _insert_sql(ChangeRow, [f.column_name for f in ChangeRow._meta.sorted_fields if f.name != "id"])
_INSERT_ENTRY = _insert_sql(EntryRow, [f.column_name for f in EntryRow._meta.sorted_fields])
_INSERT_TOUCHED = 'insert or ignore into "touched" ("document", "change") values (?, ?)'

