"""The journal newest first, a page at a time: bulk actions as one line, narrowed by who, where and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson

from annotator.domain.change import Message
from annotator.domain.identity import from_bytes, is_id, to_bytes
from annotator.storage.database import Database, Row, among
from annotator.storage.rows import KEY_SIZE

_COLUMNS = "c.id, c.uuid, c.at, c.annotator, c.copy, c.key, c.args, c.batch, c.role, length(c.created)"
_SLICE = 200
_MANY = 2000
"""Changes of a group up to which the records that it touched are counted."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which changes: of an annotator, a document, a label (ids), in [since, until) (microseconds)."""

    annotator: str | None = None
    document: str | None = None
    label: str | None = None
    since: int | None = None
    until: int | None = None


ALL = Wanted()


@dataclass(frozen=True, slots=True)
class Line:
    """One action. `id`, `number` and `at` are those of its newest change; `changes` counts those of a bulk action
    that are wanted, `records` the records that it touched, None where it touched very many. `role` says whether
    it did something (0), took something back (1) or did it again (2)."""

    number: int
    id: str
    at: int
    annotator: str
    copy: str
    label: Message
    group: str | None
    role: int
    changes: int
    records: int | None


@dataclass(frozen=True, slots=True)
class _Source:
    """Where changes come from in SQL: `order` is the column with their numbers. A single group is looked for in
    `grouped` instead: of a label there may be many more changes than in any group."""

    tables: str
    order: str
    where: str
    parameters: tuple[Any, ...]
    grouped: str


def page(
    db: Database, wanted: Wanted = ALL, before: int | None = None, limit: int = 100
) -> tuple[list[Line], int | None]:
    """Up to `limit` actions that ended before the change with that number, newest first; and where the next page
    begins, None where there is nothing older."""
    with db.snapshot():
        source = _source(db, wanted)
        if source is None:
            return [], None
        rows, below = _chosen(db, source, before, limit)
        return _lines(db, rows), below


def _source(db: Database, wanted: Wanted) -> _Source | None:
    """None where nothing can be wanted."""
    if any(name is not None and not is_id(name) for name in (wanted.annotator, wanted.document, wanted.label)):
        return None
    tables, order, where = "change c", "c.id", ["true"]
    grouped = ""
    values: list[Any] = []
    if wanted.label:
        # cross join: the order of tables is the order of reading
        tables, order = "labelled x cross join change c on c.id = x.change", "x.change"
        grouped = "change c cross join labelled x on x.change = c.id"
        where.append("x.label = ?")
        values.append(to_bytes(wanted.label))
    if wanted.document and not wanted.label:
        tables, order = "touched x cross join change c on c.id = x.change", "x.change"
        where.append("x.document = ?")
        values.append(to_bytes(wanted.document))
    elif wanted.document:
        where.append("exists (select 1 from touched t where t.document = ? and t.change = c.id)")
        values.append(to_bytes(wanted.document))
    if wanted.annotator:
        where.append("c.annotator = ?")
        values.append(to_bytes(wanted.annotator))
    if wanted.since is not None or wanted.until is not None:
        since, until = wanted.since or 0, wanted.until if wanted.until is not None else 1 << 62
        low, high = db.rows("select min(id), max(id) from change where at >= ? and at < ?", (since, until))[0]
        if low is None:
            return None
        where.append(f"{order} between ? and ? and +c.at >= ? and +c.at < ?")
        values += [low, high, since, until]
    return _Source(tables, order, " and ".join(where), tuple(values), grouped or tables)


def _chosen(db: Database, source: _Source, before: int | None, limit: int) -> tuple[list[tuple[Row, int]], int | None]:
    """Rows of the newest changes of actions, each with how many changes the action has."""
    chosen: list[tuple[Row, int]] = []
    seen: set[bytes] = set()
    below = 1 << 62 if before is None else before
    while True:
        rows = _slice(db, source, below, seen)
        for row in rows:
            below, batch = row[0], row[7]
            if batch is None:
                chosen.append((row, 1))
            elif batch not in seen:
                seen.add(batch)
                count, first, last = _extent(db, source, batch)
                if last == row[0]:
                    chosen.append((row, count))
                if last - first + 1 == count:
                    below = first  # nothing lies between its changes
                if len(chosen) < limit and count > 1:
                    break
            if len(chosen) == limit:
                return chosen, below
        else:
            if len(rows) < _SLICE:
                return chosen, None


def _slice(db: Database, source: _Source, below: int, seen: set[bytes]) -> list[Row]:
    unseen = f"and (c.batch is null or not {among('c.batch', seen)})" if seen else ""
    sql = (
        f"select {_COLUMNS} from {source.tables} where {source.order} < ? and {source.where} {unseen} "
        f"order by {source.order} desc limit {_SLICE}"
    )
    return db.rows(sql, (below, *source.parameters, *seen))


def _extent(db: Database, source: _Source, batch: bytes) -> Row:
    """How many of an action's changes are wanted, and the first and last of them."""
    sql = f"select count(*), min({source.order}), max({source.order}) from {source.grouped} where {source.where}"
    return db.rows(f"{sql} and c.batch = ?", (*source.parameters, batch))[0]


def _lines(db: Database, chosen: list[tuple[Row, int]]) -> list[Line]:
    single = [row[0] for row, _ in chosen if row[7] is None]
    sql = f"select change, count(*) from entry where {among('change', single)} group by change"
    entries: dict[int, int] = dict(db.rows(sql, single)) if single else {}
    found = []
    for row, count in chosen:
        number, raw, at, annotator, copy, key, args, batch, role, made = row
        records = made // KEY_SIZE + entries.get(number, 0) if batch is None else _records(db, batch)
        found.append(
            Line(
                number, from_bytes(raw), at, from_bytes(annotator), from_bytes(copy), Message(key, orjson.loads(args)),
                from_bytes(batch) if batch else None, role, count, records,
            )
        )  # fmt: skip
    return found


def _records(db: Database, batch: bytes) -> int | None:
    """How many records a bulk action touched."""
    numbers = db.rows(f"select id, length(created) from change where batch = ? limit {_MANY + 1}", (batch,))
    if len(numbers) > _MANY:
        return None
    made = sum(int(length) for _, length in numbers) // KEY_SIZE
    sql = "select count(*) from entry where change in (select id from change where batch = ?)"
    return made + int(db.value(sql, (batch,)))


@dataclass(frozen=True, slots=True)
class Counted:
    """How often an action was done; a bulk action counts once. `role` as in `Line`."""

    key: str
    role: int
    times: int
    changes: int
    first: int
    last: int


def counted(db: Database, annotator: str, since: int, until: int) -> list[Counted]:
    """What an annotator did in [since, until), by action."""
    sql = (
        "select key, role, sum(batch is null) + count(distinct batch), count(*), min(at), max(at) from change "
        "where at >= ? and at < ? and +annotator = ? group by key, role order by 3 desc, key, role"
    )
    return [Counted(*row) for row in db.rows(sql, (since, until, to_bytes(annotator)))]


def documents_touched(db: Database, annotator: str, since: int, until: int) -> list[str]:
    """The ids of the documents that an annotator worked on in [since, until); to import one is no work on it."""
    sql = (
        "select distinct document from touched where change in "
        "(select id from change where at >= ? and at < ? and +annotator = ? and key not like 'import.%')"
    )
    return [from_bytes(raw) for (raw,) in db.rows(sql, (since, until, to_bytes(annotator)))]
