"""Time spent in documents: kept beside the journal, never merged, taken back or told to others."""

from __future__ import annotations

from annotator.domain.identity import from_bytes, is_id, to_bytes
from annotator.storage.database import Database
from annotator.storage.store import Store

_ADD = (
    "insert into activity (document, annotator, day, seconds) values (?, ?, ?, ?) "
    "on conflict (document, annotator, day) do update set seconds = seconds + excluded.seconds"
)


def add(store: Store, document: str, annotator: str, day: int, seconds: int) -> None:
    """Add seconds to a day, counted from 0001-01-01 as `date.toordinal` does."""
    if is_id(document):
        with store.writing():
            store.db.run(_ADD, (to_bytes(document), to_bytes(annotator), day, seconds))


def forget(store: Store, annotator: str) -> None:
    """Delete what is known of an annotator's time."""
    with store.writing():
        store.db.run("delete from activity where annotator = ?", (to_bytes(annotator),))


def by_document(db: Database, annotator: str) -> dict[str, int]:
    """An annotator's seconds in each document."""
    sql = "select document, sum(seconds) from activity where annotator = ? group by document"
    return {from_bytes(raw): int(seconds) for raw, seconds in db.rows(sql, (to_bytes(annotator),))}


def by_day(db: Database, annotator: str) -> dict[int, int]:
    """An annotator's seconds on each day."""
    sql = "select day, sum(seconds) from activity where annotator = ? group by day"
    return {int(day): int(seconds) for day, seconds in db.rows(sql, (to_bytes(annotator),))}


def seconds_on(db: Database, annotator: str, day: int) -> int:
    return by_day(db, annotator).get(day, 0)
