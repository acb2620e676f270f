"""The journal as entries with what each record was before and after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from annotator.domain.change import Entry, Touch
from annotator.domain.identity import to_bytes
from annotator.storage.database import chunks
from annotator.storage.journal import CREATED, Journal, Logentry, Logged
from annotator.storage.rows import KEY_SIZE, Kind, plain
from annotator.storage.schema import ChangeRow, EntryRow, TouchedRow
from annotator.storage.tables import Tables

PAGE = 100
_RECORDS = 4000


def entries(journal: Journal, tables: Tables, document: str | None = None) -> Iterator[Entry]:
    """Every stored change in the order of arrival, with its touches; of one document where its id is given.

    What a record was after a change is what stands before the next one, or its row.
    """
    where = []
    if document is not None:
        mine = TouchedRow.select(TouchedRow.change).where(TouchedRow.document == to_bytes(document))
        where.append(ChangeRow.id.in_(mine))
    page: list[Logged] = []
    held = 0
    for change in journal.changes(*where):
        page.append(change)
        held += len(change.created) // KEY_SIZE + 1
        if len(page) >= PAGE or held >= _RECORDS:
            yield from _told(journal, tables, page)
            page, held = [], 0
    yield from _told(journal, tables, page)


def _told(journal: Journal, tables: Tables, page: list[Logged]) -> Iterator[Entry]:
    by_change: dict[int, list[Logentry]] = {}
    for entry in journal.entries_of(c.number for c in page):
        by_change.setdefault(entry.change, []).append(entry)
    touched = {i: kind for c in page for kind, i in c.made()}
    touched.update({e.record: e.kind for several in by_change.values() for e in several})
    after = _after(journal, tables, touched)
    names = _ids(journal, {c.undoes for c in page if c.undoes is not None})
    for change in page:
        touches = [Touch(kind.name, i, None, after.get((i, change.number))) for kind, i in change.made()]
        for entry in by_change.get(change.number, []):
            before = None if entry.operation == CREATED or entry.before is None else orjson.loads(entry.before)
            touches.append(Touch(entry.kind.name, entry.record, before, after.get((entry.record, change.number))))
        undoes = names.get(change.undoes) if change.undoes is not None else None
        yield Entry(
            change.id, change.at, change.annotator, change.copy, change.label, change.group, undoes, tuple(touches)
        )


def _after(
    journal: Journal, tables: Tables, touched: dict[str, Kind]
) -> dict[tuple[str, int], dict[str, Any]]:
    """Content by (record, change that led to it)."""
    found: dict[tuple[str, int], dict[str, Any]] = {}
    by_kind: dict[Kind, list[str]] = {}
    for record, kind in touched.items():
        by_kind.setdefault(kind, []).append(record)
    for kind, ids in by_kind.items():
        found.update(((i, change), plain(record)) for i, (record, change) in tables.fetch(kind, ids).items())
    for part in chunks(touched):
        for entry in journal.entries(EntryRow.record.in_([to_bytes(i) for i in part])):
            if entry.predecessor is not None and entry.before is not None:
                found[entry.record, entry.predecessor] = orjson.loads(entry.before)
    return found


def _ids(journal: Journal, numbers: set[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for part in chunks(numbers):
        found.update((c.number, c.id) for c in journal.changes(ChangeRow.id.in_(part)))
    return found
