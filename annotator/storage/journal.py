"""The journal: every change as it was made, from which undo, history and merging read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import orjson

from annotator.domain.change import Change, Message, Record, document_of
from annotator.domain.identity import from_bytes, to_bytes
from annotator.storage.database import Database, Row, chunks, insert_sql
from annotator.storage.rows import KEY_SIZE, Kind, content, key_of, kind_and_id, record_of
from annotator.storage.schema import ChangeRow, EntryRow, TombstoneRow, TouchedRow
from annotator.storage.tables import ORDERED, grouped

SHAPE = 1
"""The version of the records' content as the journal keeps it."""

CREATED, UPDATED, DELETED = "c", "u", "d"
DOES, TAKES_BACK, DOES_AGAIN = 0, 1, 2
PAGE = 200


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
    role: int
    shape: int
    created: bytes = field(repr=False)

    def made(self) -> Iterator[tuple[Kind, str]]:
        """The records that the change made and nobody had made before."""
        return map(kind_and_id, unpacked(self.created))


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


def logged(row: Row) -> Logged:
    number, raw, at, annotator, copy, key, args, batch, undoes, role, shape, created = row
    return Logged(
        number, from_bytes(raw), at, from_bytes(annotator), from_bytes(copy), Message(key, orjson.loads(args)),
        from_bytes(batch) if batch else None, undoes, role, shape, created,
    )  # fmt: skip


def logentry(row: Row) -> Logentry:
    change, key, operation, predecessor, before = row
    return Logentry(change, *kind_and_id(key), operation, predecessor, before)


def packed(records: Iterable[Record]) -> bytes:
    return b"".join(map(key_of, records))


def unpacked(created: bytes) -> Iterator[bytes]:
    """The keys that `packed` joined."""
    return (created[at : at + KEY_SIZE] for at in range(0, len(created), KEY_SIZE))


class Journal:
    """Reads and appends; it never decides."""

    def __init__(self, db: Database) -> None:
        self.db = db

    # ------------------------------------------------------------------ reading

    def one(self, number: int) -> Logged | None:
        return next(iter(self._some([number])), None)

    def changes(self, *where: Any) -> Iterator[Logged]:
        """Changes where all conditions hold, in the order of their arrival in this file; read in pages, so
        that a slow reader holds nothing open."""
        last = 0
        while True:
            query = ChangeRow.select().where(ChangeRow.id > last, *where).order_by(ChangeRow.id).limit(PAGE)
            rows = self.db.rows(query)
            yield from map(logged, rows)
            if len(rows) < PAGE:
                return
            last = rows[-1][0]

    def _some(self, numbers: Iterable[int]) -> Iterator[Logged]:
        for part in chunks(numbers):
            yield from map(logged, self.db.rows(ChangeRow.select().where(ChangeRow.id.in_(part))))

    def ids(self, numbers: Iterable[int]) -> dict[int, str]:
        """The ids of the changes with these numbers."""
        found: dict[int, str] = {}
        for part in chunks(numbers):
            query = ChangeRow.select(ChangeRow.id, ChangeRow.uuid).where(ChangeRow.id.in_(part))
            found.update((number, from_bytes(raw)) for number, raw in self.db.rows(query))
        return found

    def entries(self, *where: Any) -> list[Logentry]:
        return [logentry(row) for row in self.db.rows(EntryRow.select().where(*where))]

    def entries_of(self, numbers: Iterable[int]) -> list[Logentry]:
        found: list[Logentry] = []
        for part in chunks(numbers):
            found += self.entries(EntryRow.change.in_(part))
        return found

    def predecessors(self, change: int) -> dict[bytes, int | None]:
        """By the key of each record that `change` touched and others had before: the change that touched it
        last before."""
        return dict(self.db.rows("select record, predecessor from entry where change = ?", (change,)))

    def tombstones(self, records: Iterable[bytes]) -> dict[bytes, tuple[int, int | None]]:
        """By key, the changes that deleted those of these records that are gone, and the rows they had."""
        found: dict[bytes, tuple[int, int | None]] = {}
        if self.db.value("select 1 from tombstone limit 1") is None:
            return found
        for part in chunks(records):
            rows = self.db.rows(TombstoneRow.select().where(TombstoneRow.record.in_(part)))
            found.update((key, (change, row)) for key, change, row in rows)
        return found

    def last_moment(self) -> int:
        return int(self.db.value("select coalesce(max(at), 0) from change"))

    # ------------------------------------------------------------------ appending, inside a transaction

    def append(
        self, change: Change, stamp: Stamp, touched: dict[bytes, int], buried: dict[bytes, tuple[int, int | None]]
    ) -> Logged:
        """Write a change's rows. `touched` has the predecessor of each record that it updates or deletes,
        `buried` the grave of each that it makes again."""
        created = packed(r for r in change.created if key_of(r) not in buried) if buried else packed(change.created)
        role = self._role(stamp.undoes)
        label = change.label
        row = (
            to_bytes(stamp.id), stamp.at, to_bytes(stamp.annotator), to_bytes(stamp.copy), label.key,
            orjson.dumps(label.args).decode(), to_bytes(stamp.group) if stamp.group else None, stamp.undoes, role,
            SHAPE, created,
        )  # fmt: skip
        number = cast(int, self.db.run(_INSERT_CHANGE, row).lastrowid)
        entries: list[Row] = [(number, key, CREATED, grave, None) for key, (grave, _) in buried.items()]
        for before, after in change.updated:
            key = key_of(after)
            entries.append((number, key, UPDATED, touched[key], content(before)))
        for record in change.deleted:
            key = key_of(record)
            entries.append((number, key, DELETED, touched[key], content(record)))
        if entries:
            self.db.many(_INSERT_ENTRY, entries)
        self._bury(change, number, buried)
        documents = {d for d in map(document_of, change.records()) if d}
        self.db.many(_INSERT_TOUCHED, ((to_bytes(d), number) for d in documents))
        return Logged(number, stamp.id, stamp.at, stamp.annotator, stamp.copy, label, stamp.group, stamp.undoes, role,
                      SHAPE, created)  # fmt: skip

    def _role(self, undoes: int | None) -> int:
        if undoes is None:
            return DOES
        role = self.db.value("select role from change where id = ?", (undoes,))
        return DOES_AGAIN if role == TAKES_BACK else TAKES_BACK

    def _bury(self, change: Change, number: int, buried: Iterable[bytes]) -> None:
        if buried:
            self.db.many("delete from tombstone where record = ?", ((key,) for key in buried))
        for kind, several in grouped(change.deleted).items():
            rows = ((kind.prefix + to_bytes(r.id), number, to_bytes(r.id)) for r in several)
            self.db.many(bury_sql(kind), rows)


def bury_sql(kind: Kind) -> str:
    """What writes a tombstone from (key, change, uuid) while the row is still there."""
    row = f'(select id from "{kind.table}" where uuid = ?)' if kind.type in ORDERED else "iif(?, null, null)"
    return f"insert or replace into tombstone (record, change, row) values (?, ?, {row})"


_INSERT_CHANGE = insert_sql(ChangeRow, without=("id",))
_INSERT_ENTRY = insert_sql(EntryRow)
_INSERT_TOUCHED = insert_sql(TouchedRow, "insert or ignore")
