"""Which of several versions of a record stands: decided by the changes alone, so the same in every copy.

A record's changes form a tree, each change following the one that it was made upon. Where two were made upon
the same one, both are leaves of the tree; the leaf that is the latest by (moment, id) stands, the others are
kept beside it. That choice needs nothing but the set of changes, which makes merging commutative, associative
and idempotent.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from peewee import SqliteDatabase

from annotator.storage.journal import DELETED


@dataclass(frozen=True, slots=True, order=True)
class Touched:
    """One change's touch of one record, ordered as the choice wants it."""

    at: int
    id: bytes
    change: int
    predecessor: int | None = None
    deleted: bool = False


def leaves_of(touches: Iterable[Touched]) -> list[Touched]:
    """The touches that nothing was made upon, the one that stands last."""
    several = list(touches)
    if len(several) == 1:
        return several
    followed = {t.predecessor for t in several}
    return sorted(t for t in several if t.change not in followed)


def family(db: SqliteDatabase, only: set[bytes] | None = None) -> dict[bytes, list[Touched]]:
    """By record id, every touch in the journal; of these records only, where given."""
    found: dict[bytes, list[Touched]] = {}
    stamps: dict[int, tuple[int, bytes]] = {}
    for number, raw, at, created in db.execute_sql("select id, uuid, at, created from change"):
        raw = bytes(raw)
        stamps[number] = at, raw
        for place in range(1, len(created), 17):
            record = bytes(created[place : place + 16])
            if only is None or record in only:
                found.setdefault(record, []).append(Touched(at, raw, number))
    for change, record, operation, predecessor in db.execute_sql(
        "select change, record, operation, predecessor from entry"
    ):
        record = bytes(record)
        if (only is None or record in only) and change in stamps:
            touch = Touched(*stamps[change], change, predecessor, operation == DELETED)
            found.setdefault(record, []).append(touch)
    return found
