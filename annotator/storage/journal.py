"""The journal: every change as it was made, from which undo, history and merging read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import orjson

from annotator.domain.annotation import Annotation
from annotator.domain.change import Change, Message, Record, document_of
from annotator.domain.identity import from_bytes, to_bytes
from annotator.domain.label import Label
from annotator.storage.database import Database, Row, among, chunks, insert_sql
from annotator.storage.rows import BY_NUMBER, KEY_SIZE, Kind, content, record_of
from annotator.storage.schema import ChangeRow, EntryRow, LabelledRow, TouchedRow
from annotator.storage.tables import ORDERED

SHAPE = 1
"""The version of the records' content as the journal keeps it."""

CREATED, UPDATED, DELETED = "c", "u", "d"
Graves = dict[bytes, tuple[int, int | None]]
"""By key, the change that deleted a record and the row that it had, where that matters."""

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

    def made(self) -> Iterator[bytes]:
        """The keys of the records that the change made and nobody had made before."""
        return unpacked(self.created)


@dataclass(frozen=True, slots=True)
class Logentry:
    """What a change did to a record known before; `before` is JSON content."""

    change: int
    key: bytes
    operation: str
    predecessor: int | None
    before: bytes | None

    @property
    def kind(self) -> Kind:
        return BY_NUMBER[self.key[0]]

    @property
    def record(self) -> str:
        return from_bytes(self.key[1:])

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


def unpacked(created: bytes) -> Iterator[bytes]:
    """The keys of the records that a change made."""
    return (created[at : at + KEY_SIZE] for at in range(0, len(created), KEY_SIZE))


@dataclass(frozen=True, slots=True)
class Fitting:
    """What a change that fits the project does, by the keys of its records in their order in the change.

    `buried` has the graves of the records that it makes again; `before_updates` and `before_deletions` the
    changes that touched those records last.
    """

    created: list[bytes]
    updated: list[bytes]
    deleted: list[bytes]
    before_updates: list[int]
    before_deletions: list[int]
    buried: Graves


class Journal:
    """Reads and appends; it never decides."""

    def __init__(self, db: Database) -> None:
        self.db = db

    # ------------------------------------------------------------------ reading

    def one(self, number: int) -> Logged | None:
        rows = self.db.rows("select * from change where id = ?", (number,))
        return logged(rows[0]) if rows else None

    def changes(self, where: str = "true", parameters: Sequence[Any] = ()) -> Iterator[Logged]:
        """Changes where a condition in SQL holds, in the order of their arrival in this file; read in pages, so
        that a slow reader holds nothing open."""
        last = 0
        sql = f"select * from change where id > ? and {where} order by id limit {PAGE}"
        while True:
            rows = self.db.rows(sql, (last, *parameters))
            yield from map(logged, rows)
            if len(rows) < PAGE:
                return
            last = rows[-1][0]

    def ids(self, numbers: Iterable[int]) -> dict[int, str]:
        """The ids of the changes with these numbers."""
        found: dict[int, str] = {}
        for part in chunks(numbers):
            rows = self.db.rows(f"select id, uuid from change where {among('id', part)}", part)
            found.update((number, from_bytes(raw)) for number, raw in rows)
        return found

    def entries(self, where: str, parameters: Iterable[Any]) -> list[Logentry]:
        """Entries where a condition in SQL holds."""
        return [Logentry(*row) for row in self.db.rows(f"select * from entry where {where}", parameters)]

    def entry(self, change: int, key: bytes) -> Logentry:
        """What a change did to the record with this key. Raises KeyError when it did nothing to it."""
        found = self.entries("change = ? and record = ?", (change, key))
        if not found:
            raise KeyError((change, key))
        return found[0]

    def entries_of(self, numbers: Iterable[int]) -> list[Logentry]:
        found: list[Logentry] = []
        for part in chunks(numbers):
            found += self.entries(among("change", part), part)
        return found

    def predecessors(self, change: int) -> dict[bytes, int | None]:
        """By the key of each record that `change` touched and others had before: the change that touched it
        last before."""
        return dict(self.db.rows("select record, predecessor from entry where change = ?", (change,)))

    def tombstones(self, records: Iterable[bytes]) -> Graves:
        """By key, the changes that deleted those of these records that are gone, and the rows they had."""
        found: Graves = {}
        if self.db.value("select 1 from tombstone limit 1") is None:
            return found
        for part in chunks(records):
            rows = self.db.rows(f"select record, change, row from tombstone where {among('record', part)}", part)
            found.update((key, (change, row)) for key, change, row in rows)
        return found

    def last_moment(self) -> int:
        return int(self.db.value("select coalesce(max(at), 0) from change"))

    # ------------------------------------------------------------------ appending, inside a transaction

    def append(self, change: Change, stamp: Stamp, fitting: Fitting) -> Logged:
        """Write a change's rows."""
        buried = fitting.buried
        fresh = fitting.created if not buried else [key for key in fitting.created if key not in buried]
        role = self._role(stamp.undoes)
        created, label = b"".join(fresh), change.label
        row = (
            to_bytes(stamp.id), stamp.at, to_bytes(stamp.annotator), to_bytes(stamp.copy), label.key,
            orjson.dumps(label.args).decode(), to_bytes(stamp.group) if stamp.group else None, stamp.undoes, role,
            SHAPE, created,
        )  # fmt: skip
        number = cast(int, self.db.run(_INSERT_CHANGE, row).lastrowid)
        entries: list[Row] = [(number, key, CREATED, grave, None) for key, (grave, _) in buried.items()]
        for key, predecessor, (before, _) in zip(fitting.updated, fitting.before_updates, change.updated, strict=True):
            entries.append((number, key, UPDATED, predecessor, content(before)))
        for key, predecessor, record in zip(fitting.deleted, fitting.before_deletions, change.deleted, strict=True):
            entries.append((number, key, DELETED, predecessor, content(record)))
        if entries:
            self.db.many(_INSERT_ENTRY, entries)
        if buried:
            self.db.many("delete from tombstone where record = ?", ((key,) for key in buried))
        self.bury(fitting.deleted, number)
        documents = set(map(document_of, change.records())) - {None}
        self.db.many(_INSERT_TOUCHED, ((to_bytes(d), number) for d in documents if d))
        self.db.many(_INSERT_LABELLED, ((to_bytes(label), number) for label in _labels(change)))
        return Logged(number, stamp.id, stamp.at, stamp.annotator, stamp.copy, label, stamp.group, stamp.undoes, role,
                      SHAPE, created)  # fmt: skip

    def _role(self, undoes: int | None) -> int:
        if undoes is None:
            return DOES
        role = self.db.value("select role from change where id = ?", (undoes,))
        return DOES_AGAIN if role == TAKES_BACK else TAKES_BACK

    def bury(self, keys: Iterable[bytes], change: int) -> None:
        """Write tombstones of records whose rows are still there."""
        by_kind: dict[int, list[Row]] = {}
        for key in keys:
            by_kind.setdefault(key[0], []).append((key, change, key[1:]))
        for number, graves in by_kind.items():
            kind = BY_NUMBER[number]
            row = f'(select id from "{kind.table}" where uuid = ?)' if kind.type in ORDERED else "iif(?, null, null)"
            sql = f"insert or replace into tombstone (record, change, row) values (?, ?, {row})"
            self.db.many(sql, graves)


def _labels(change: Change) -> set[str]:
    """The ids of the labels that a change touched, or whose annotations it did."""
    found: set[str] = set()
    for record in (*change.records(), *(before for before, _ in change.updated)):
        if isinstance(record, Annotation):
            found.add(record.label)
        elif isinstance(record, Label):
            found.add(record.id)
    return found


_INSERT_CHANGE = insert_sql(ChangeRow, without=("id",))
_INSERT_ENTRY = insert_sql(EntryRow)
_INSERT_TOUCHED = insert_sql(TouchedRow, "insert or ignore")
_INSERT_LABELLED = insert_sql(LabelledRow, "insert or ignore")
