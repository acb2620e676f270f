"""Which of several versions of a record stands: decided by the changes alone, so the same in every copy.

A record's changes form a tree, each change following the one that it was made upon. Where two were made upon
the same one, both are leaves of the tree; the leaf that is the latest by (moment, id) stands, the others are
kept beside it. That choice needs nothing but the set of changes, which makes merging commutative, associative
and idempotent. A change is later than all that its copy had seen, so a leaf that once gave way never stands
again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.storage.database import Database
from annotator.storage.journal import DELETED, unpacked


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
    return sorted((t for t in several if t.change not in followed), key=lambda t: (t.at, t.id))


def family(db: Database, only: set[bytes] | None = None) -> dict[bytes, list[Touched]]:
    """By the record's key, every touch in the journal; of these records only, where given."""
    found: dict[bytes, list[Touched]] = {}
    stamps: dict[int, tuple[int, bytes]] = {}
    for number, raw, at, created in db.rows("select id, uuid, at, created from change"):
        stamps[number] = at, raw
        for key in unpacked(created):
            if only is None or key in only:
                found.setdefault(key, []).append(Touched(at, raw, number))
    for change, key, operation, predecessor in db.rows("select change, record, operation, predecessor from entry"):
        if (only is None or key in only) and change in stamps:
            touch = Touched(*stamps[change], change, predecessor, operation == DELETED)
            found.setdefault(key, []).append(touch)
    return found
