"""What two states of one project differ in, record by record; told by the changes that touched them last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.annotation import Annotation
from annotator.domain.change import Record
from annotator.domain.document import Document
from annotator.domain.identity import from_bytes
from annotator.domain.label import Label
from annotator.storage.database import Database, Row, among, chunks
from annotator.storage.rows import BY_TYPE, Kind
from annotator.storage.tables import Tables

EXAMPLES = 5
_TITLE = (
    "select coalesce((select title from provenance p where p.document = d.id order by p.uuid limit 1), '') "
    "from document d where d.uuid = ?"
)


@dataclass(frozen=True, slots=True)
class Difference:
    """Of one kind of record: how many are only in the one file, only in the other, and different in both; with
    words for the first few of each (titles, quotes, names). `layers` has the same three counts for each annotator
    (by name) whose annotations differ."""

    only_here: int = 0
    only_there: int = 0
    changed: int = 0
    here: tuple[str, ...] = ()
    there: tuple[str, ...] = ()
    different: tuple[str, ...] = ()
    layers: tuple[tuple[str, int, int, int], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.only_here or self.only_there or self.changed)


def difference(here: Database | None, there: Database, type_: type[Record]) -> Difference:
    """What differs in one kind of record; without a file here everything is only there."""
    kind = BY_TYPE[type_]
    gone: list[bytes] = []
    new: list[bytes] = []
    moved: list[bytes] = []
    for raw, mine, theirs in _beside(_standing(here, kind) if here is not None else iter(()), _standing(there, kind)):
        if mine is None or theirs is None:
            (new if mine is None else gone).append(raw)
        elif mine != theirs:
            moved.append(raw)
    other: list[bytes] = []
    if here is not None and moved:
        ids = [from_bytes(raw) for raw in moved]
        ours, others = Tables(here).fetch(kind, ids), Tables(there).fetch(kind, ids)
        other = [raw for raw, name in zip(moved, ids, strict=True) if ours[name][0] != others[name][0]]
    return Difference(
        len(gone), len(new), len(other),
        _words(here, type_, gone), _words(there, type_, new), _words(here, type_, other),
        _layers(here, there, gone, new, other) if type_ is Annotation else (),
    )  # fmt: skip


def _layers(
    here: Database | None, there: Database, gone: list[bytes], new: list[bytes], other: list[bytes]
) -> tuple[tuple[str, int, int, int], ...]:
    sides = (_by_annotator(here, gone), _by_annotator(there, new), _by_annotator(here, other))
    names = {raw: name for side in sides for raw, (name, _) in side.items()}
    mine, theirs, both = ({raw: count for raw, (_, count) in side.items()} for side in sides)
    counted = ((name, mine.get(raw, 0), theirs.get(raw, 0), both.get(raw, 0)) for raw, name in names.items())
    return tuple(sorted(counted))


def _by_annotator(db: Database | None, raws: list[bytes]) -> dict[bytes, tuple[str, int]]:
    """By the annotator's raw id, their name and how many of these annotations are theirs."""
    found: dict[bytes, tuple[str, int]] = {}
    if db is None:
        return found
    for part in chunks(raws):
        for raw, name, count in db.rows(
            "select p.uuid, p.name, count(*) from annotation a join annotator p on p.id = a.annotator "
            f"where {among('a.uuid', part)} group by p.id",
            part,
        ):
            found[raw] = (name, count + (found[raw][1] if raw in found else 0))
    return found


def _standing(db: Database, kind: Kind) -> Iterator[Row]:
    """Raw ids in their order, each with the change that touched the record last. Records with the same last
    change are the same."""
    return db.stream(f'select r.uuid, c.uuid from "{kind.table}" r join change c on c.id = r.change order by r.uuid')


def _beside(ours: Iterator[Row], others: Iterator[Row]) -> Iterator[tuple[bytes, bytes | None, bytes | None]]:
    """Two lists of raw ids in their order put together: each id with what either list has beside it, None where
    it does not have the id."""
    mine, theirs = next(ours, None), next(others, None)
    while mine is not None or theirs is not None:
        if theirs is None or (mine is not None and mine[0] < theirs[0]):
            assert mine is not None
            yield mine[0], mine[1], None
            mine = next(ours, None)
        elif mine is None or theirs[0] < mine[0]:
            yield theirs[0], None, theirs[1]
            theirs = next(others, None)
        else:
            yield mine[0], mine[1], theirs[1]
            mine, theirs = next(ours, None), next(others, None)


def _words(db: Database | None, type_: type[Record], raws: list[bytes]) -> tuple[str, ...]:
    if db is None:
        return ()
    columns = {Annotation: "select quote from annotation where uuid = ?", Document: _TITLE,
               Label: "select name from label where uuid = ?"}  # fmt: skip
    return tuple(str(db.value(columns[type_], (raw,)) or "") for raw in raws[:EXAMPLES])


def changes_not_in(here: Database, there: Database) -> int:
    """How many changes of the one file the other does not have."""
    ids = "select uuid, uuid from change order by uuid"
    return sum(theirs is None for _, _, theirs in _beside(here.stream(ids), there.stream(ids)))
