"""Merging two copies of a project: the union of their changes, whatever the order of merges."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.identity import from_bytes
from annotator.errors import Refused
from annotator.storage.database import chunks, insert_sql
from annotator.storage.journal import unpacked
from annotator.storage.purging import Barred
from annotator.storage.schema import ChangeRow, EntryRow, LabelledRow, TouchedRow
from annotator.storage.settling import Settling
from annotator.storage.store import Store

_CHANGE = [f.column_name for f in ChangeRow._meta.sorted_fields if f.name != "id"]
_INSERT_CHANGE = insert_sql(ChangeRow, without=("id",))
_INSERT_ENTRY = insert_sql(EntryRow)
_INSERT_TOUCHED = insert_sql(TouchedRow, "insert or ignore")
_INSERT_LABELLED = insert_sql(LabelledRow, "insert or ignore")


@dataclass(frozen=True, slots=True)
class Merged:
    """How many changes came in, the ids of the records that people made different things of, and those of the
    documents that stayed out because they were purged here."""

    changes: int
    concurrent: frozenset[str]
    purged: frozenset[str] = frozenset()


def merge(ours: Store, theirs: Store) -> Merged:
    """Take in every change that `theirs` has and `ours` has not, in one transaction; `theirs` is only read.

    What was purged here stays out. Raises Refused where the other journal is not whole, or has purged what is
    here still; AnnotatorError when our file can't be written; then nothing was changed.
    """
    with ours.writing(), theirs.db.snapshot():
        barred = Barred(ours, theirs)
        numbers, new = _take_changes(ours, theirs, barred)
        affected = _take_entries(ours, theirs, new, numbers, barred.keys)
        concurrent = Settling(ours, theirs, numbers, affected).settle()
        ours.clock.observe(ours.journal.last_moment())
    return Merged(len(new), frozenset(from_bytes(key[1:]) for key in concurrent), frozenset(barred.documents))


def _take_changes(ours: Store, theirs: Store, barred: Barred) -> tuple[dict[int, int], list[int]]:
    """Append the new changes; their numbers there to ours, and which are new, by their numbers there."""
    known = {raw: number for number, raw in ours.db.rows("select id, uuid from change")}
    numbers: dict[int, int] = {}
    new: list[int] = []
    for number, raw in theirs.db.rows("select id, uuid from change order by id"):
        if raw in known:
            numbers[number] = known[raw]
        else:
            new.append(number)
    undoes, args, created = (_CHANGE.index(name) for name in ("undoes", "args", "created"))
    for part in chunks(new):
        names = ", ".join(f'"{c}"' for c in _CHANGE)
        sql = f"select id, {names} from change where id in ({', '.join('?' * len(part))}) order by id"
        for number, *row in theirs.db.rows(sql, part):
            row[args], row[created] = barred.args(number, row[args]), barred.created(number, row[created])
            if row[undoes] is not None:
                row[undoes] = _ours(numbers, row[undoes])
            numbers[number] = ours.db.run(_INSERT_CHANGE, row).lastrowid
    return numbers, new


def _take_entries(
    ours: Store, theirs: Store, new: Iterable[int], numbers: dict[int, int], barred: set[bytes]
) -> set[bytes]:
    """Append what the new changes did to records; the keys of all records that they touch, without the barred."""
    affected: set[bytes] = set()
    for part in chunks(new):
        marks = ", ".join("?" * len(part))
        for (created,) in theirs.db.rows(f"select created from change where id in ({marks})", part):
            affected.update(unpacked(created))
        rows = []
        sql = f"select change, record, operation, predecessor, before from entry where change in ({marks})"
        for change, key, operation, predecessor, before in theirs.db.rows(sql, part):
            if key in barred:
                continue
            affected.add(key)
            follows = None if predecessor is None else _ours(numbers, predecessor)
            rows.append((numbers[change], key, operation, follows, before))
        ours.db.many(_INSERT_ENTRY, rows)
        touched = theirs.db.rows(f"select document, change from touched where change in ({marks})", part)
        ours.db.many(_INSERT_TOUCHED, [(document, numbers[change]) for document, change in touched])
        labelled = theirs.db.rows(f"select label, change from labelled where change in ({marks})", part)
        ours.db.many(_INSERT_LABELLED, [(label, numbers[change]) for label, change in labelled])
    return affected - barred


def _ours(numbers: dict[int, int], theirs: int) -> int:
    number = numbers.get(theirs)
    if number is None:
        raise Refused("The other project's journal is not whole: check it first.", details=f"change {theirs}")
    return number
