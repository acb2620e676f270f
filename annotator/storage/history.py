"""The journal as entries with what each record was before and after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from annotator.domain.change import Entry, Touch
from annotator.domain.identity import from_bytes, is_id, to_bytes
from annotator.storage.database import among, chunks
from annotator.storage.journal import CREATED, DELETED, Journal, Logentry, Logged, unpacked
from annotator.storage.rows import BY_NUMBER, KEY_SIZE, plain
from annotator.storage.tables import Tables

PAGE = 100
_RECORDS = 4000

Contents = dict[tuple[bytes, int], dict[str, Any]]
"""By key and change, the plain content that the change left."""


def entries(journal: Journal, tables: Tables, document: str | None = None) -> Iterator[Entry]:
    """Every stored change in the order of arrival, with its touches; of one document where its id is given.

    What a record was after a change is what stands before the next one, or its row, or what is kept aside.
    """
    where, parameters = "true", []
    if document is not None:
        where = "id in (select change from touched where document = ?)"
        parameters = [to_bytes(document) if is_id(document) else b""]
    page: list[Logged] = []
    held = 0
    for change in journal.changes(where, parameters):
        page.append(change)
        held += len(change.created) // KEY_SIZE + 1
        if len(page) >= PAGE or held >= _RECORDS:
            yield from _told(journal, tables, page)
            page, held = [], 0
    yield from _told(journal, tables, page)


def _told(journal: Journal, tables: Tables, page: list[Logged]) -> Iterator[Entry]:
    if not page:
        return
    with journal.db.snapshot():
        known: dict[int, list[Logentry]] = {}
        for entry in journal.entries_of(c.number for c in page):
            known.setdefault(entry.change, []).append(entry)
        after = _after(journal, tables, page, known)
        names = journal.ids({c.undoes for c in page if c.undoes is not None})
    for change in page:
        touches = [_made(key, after.get((key, change.number))) for key in unpacked(change.created)]
        touches += [_touch(entry, after) for entry in known.get(change.number, ())]
        undoes = names.get(change.undoes) if change.undoes is not None else None
        yield Entry(
            change.id, change.at, change.annotator, change.copy, change.label, change.group, undoes, tuple(touches)
        )


def _made(key: bytes, after: dict[str, Any] | None) -> Touch:
    return Touch(BY_NUMBER[key[0]].name, from_bytes(key[1:]), None, after)


def _touch(entry: Logentry, after: Contents) -> Touch:
    left = None if entry.operation == DELETED else after.get((entry.key, entry.change))
    before = None if entry.operation == CREATED or entry.before is None else orjson.loads(entry.before)
    return Touch(entry.kind.name, entry.record, before, left)


def _after(journal: Journal, tables: Tables, page: list[Logged], known: dict[int, list[Logentry]]) -> Contents:
    keys = {key for change in page for key in unpacked(change.created)}
    keys.update(entry.key for several in known.values() for entry in several)
    first, last = page[0].number, page[-1].number
    found: Contents = {}
    by_kind: dict[int, list[str]] = {}
    for key in keys:
        by_kind.setdefault(key[0], []).append(from_bytes(key[1:]))
    for number, ids in by_kind.items():
        kind = BY_NUMBER[number]
        for record, change in tables.fetch(kind, ids).values():
            if first <= change <= last:
                found[kind.prefix + to_bytes(record.id), change] = plain(record)
    for part in chunks(keys):
        between = (*part, first, last)
        for entry in journal.entries(f"{among('record', part)} and predecessor between ? and ?", between):
            if entry.predecessor is not None and entry.before is not None:
                found[entry.key, entry.predecessor] = orjson.loads(entry.before)
        sql = f"select record, change, content from side where {among('record', part)} and change between ? and ?"
        for key, change, kept in journal.db.rows(sql, between):
            found.setdefault((key, change), orjson.loads(kept))
    return found
