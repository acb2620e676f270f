"""Merging two copies of a project: the union of their changes, whatever the order of merges."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.change import Record, references
from annotator.domain.document import Document, Provenance
from annotator.domain.identity import from_bytes, to_bytes
from annotator.storage.rows import BY_NUMBER, KIND_TABLE, Keys, Kind, content, record_of
from annotator.storage.schema import ChangeRow, EntryRow
from annotator.storage.standing import Touched, family, leaves_of
from annotator.storage.store import Store
from annotator.storage.tables import chunks, executemany

CHILDREN = tuple(
    (child, column)
    for child, columns in {
        "annotation": ("document", "label", "annotator"),
        "provenance": ("document",),
        "status": ("document", "annotator"),
    }.items()
    for column in columns
)


@dataclass(frozen=True, slots=True)
class Merged:
    """How many changes came in, and the ids of the records on which the copies now differ."""

    changes: int
    concurrent: frozenset[str]


def merge(ours: Store, theirs: Store) -> Merged:
    """Take in every change that `theirs` has and `ours` has not, in one transaction; `theirs` is only read."""
    with ours._writing, ours.db.atomic("IMMEDIATE"):
        came, affected = _take_changes(ours, theirs)
        merged = _Standing(ours, theirs, affected)
        merged.settle()
        ours.clock.observe(ours.journal.last_moment())
        ours.tables.forget()
        return Merged(came, frozenset(merged.concurrent))


def _take_changes(ours: Store, theirs: Store) -> tuple[int, dict[bytes, Kind]]:
    """Append the new changes; how many came, and the records that they touch."""
    db = ours.db
    known = {bytes(raw): number for number, raw in db.execute_sql("select id, uuid from change")}
    numbers: dict[int, int] = {}
    new: list[int] = []
    affected: dict[bytes, Kind] = {}
    columns = [f.column_name for f in ChangeRow._meta.sorted_fields if f.name != "id"]
    names = ", ".join(f'"{c}"' for c in columns)
    insert = f'insert into "change" ({names}) values ({", ".join("?" * len(columns))})'
    for number, raw, *rest in theirs.db.execute_sql(f'select id, {names} from "change" order by id'):
        raw = bytes(raw)
        if raw not in known:
            row = dict(zip(columns, (raw, *rest), strict=True))
            if row["undoes"] is not None:
                row["undoes"] = numbers[row["undoes"]]
            known[raw] = db.execute_sql(insert, tuple(row.values())).lastrowid
            new.append(number)
            packed = bytes(row["created"])
            for at in range(0, len(packed), 17):
                affected[packed[at + 1 : at + 17]] = BY_NUMBER[packed[at]]
        numbers[number] = known[raw]
    _take_entries(ours, theirs, new, numbers, affected)
    return len(new), affected


def _take_entries(
    ours: Store, theirs: Store, new: list[int], numbers: dict[int, int], affected: dict[bytes, Kind]
) -> None:
    for part in chunks(new):
        marks = ", ".join("?" * len(part))
        rows = []
        fields = ", ".join(f'"{f.column_name}"' for f in EntryRow._meta.sorted_fields)
        for change, kind, record, operation, predecessor, before in theirs.db.execute_sql(
            f"select {fields} from entry where change in ({marks})", part
        ):
            affected[bytes(record)] = BY_NUMBER[kind]
            before_number = None if predecessor is None else numbers[predecessor]
            rows.append((numbers[change], kind, record, operation, before_number, before))
        executemany(ours.db, f"insert into entry ({fields}) values (?, ?, ?, ?, ?, ?)", rows)
        touched = theirs.db.execute_sql(f"select document, change from touched where change in ({marks})", part)
        executemany(
            ours.db,
            "insert or ignore into touched (document, change) values (?, ?)",
            [(document, numbers[change]) for document, change in touched],
        )


class _Standing:
    """Brings the rows of a merged journal into the state that its changes give."""

    def __init__(self, ours: Store, theirs: Store, affected: dict[bytes, Kind]) -> None:
        self.ours = ours
        self.theirs = theirs
        self.kinds = affected
        self.concurrent: set[str] = set()
        self._watch_parents()

    def _watch_parents(self) -> None:
        """Whether a deleted document, label or annotator stays deleted depends on what refers to it now."""
        sql = "select distinct record, kind from entry where operation = 'd' and kind in (1, 2, 3, 4)"
        for raw, kind in self.ours.db.execute_sql(sql):
            self.kinds.setdefault(bytes(raw), BY_NUMBER[kind])

    def settle(self) -> None:
        tree = family(self.ours.db, set(self.kinds))
        wanted: dict[bytes, tuple[Record | None, Touched]] = {}
        side: list[tuple[bytes, int, bytes]] = []
        contents = self._contents(tree)
        for raw, touches in tree.items():
            leaves = leaves_of(touches)
            last = leaves[-1]
            wanted[raw] = (None if last.deleted else contents[raw, last.id]), last
            if len(leaves) > 1:
                self.concurrent.add(from_bytes(raw))
            side += [
                (raw, leaf.change, content(contents[raw, leaf.id])) for leaf in leaves[:-1] if not leaf.deleted
            ]
        self._keep_aside(tree, side)
        self._bring_back_parents(wanted)
        self._write(wanted)

    def _contents(self, tree: dict[bytes, list[Touched]]) -> dict[tuple[bytes, bytes], Record]:
        """Content by (record, id of the change that led to it), for whatever may be a leaf."""
        found: dict[tuple[bytes, bytes], Record] = {}
        by_kind: dict[Kind, list[str]] = {}
        for raw in tree:
            by_kind.setdefault(self.kinds[raw], []).append(from_bytes(raw))
        for store in (self.theirs, self.ours):
            ids = {number: bytes(raw) for number, raw in store.db.execute_sql("select id, uuid from change")}
            for kind, records in by_kind.items():
                for record, (value, change) in store.tables.fetch(kind, records).items():
                    found[to_bytes(record), ids[change]] = value
            for raw, change, kept in store.db.execute_sql("select record, change, content from side"):
                raw = bytes(raw)
                if raw in self.kinds and raw in tree:
                    found[raw, ids[change]] = record_of(self.kinds[raw], kept)
        return found

    def _keep_aside(self, tree: Iterable[bytes], side: list[tuple[bytes, int, bytes]]) -> None:
        executemany(self.ours.db, "delete from side where record = ?", [(raw,) for raw in tree])
        executemany(self.ours.db, "insert into side (record, change, content) values (?, ?, ?)", side)

    def _write(self, wanted: dict[bytes, tuple[Record | None, Touched]]) -> None:
        db = self.ours.db
        there = self._present(wanted)
        dead = [raw for raw, (record, _) in wanted.items() if record is None]
        self.ours.tables.delete([there[raw][0] for raw in dead if raw in there])
        executemany(db, "delete from tombstone where record = ?", [(raw,) for raw in wanted])
        graves = [(raw, wanted[raw][1].change) for raw in dead]
        executemany(db, "insert into tombstone (record, change) values (?, ?)", graves)
        self._put({raw: (r, t) for raw, (r, t) in wanted.items() if r is not None}, there)

    def _present(self, raws: Iterable[bytes]) -> dict[bytes, tuple[Record, int]]:
        by_kind: dict[Kind, list[str]] = {}
        for raw in raws:
            by_kind.setdefault(self.kinds[raw], []).append(from_bytes(raw))
        found: dict[bytes, tuple[Record, int]] = {}
        for kind, ids in by_kind.items():
            found.update((to_bytes(i), pair) for i, pair in self.ours.tables.fetch(kind, ids).items())
        return found

    def _put(self, live: dict[bytes, tuple[Record, Touched]], there: dict[bytes, tuple[Record, int]]) -> None:
        tables = self.ours.tables
        tables.forget()
        keys = Keys(tables.small()[0])
        keys.update(tables.document_keys(getattr(r, "document", "") for r, _ in live.values()))
        fresh: dict[int, list[Record]] = {}
        for raw, (record, touch) in live.items():
            if raw not in there:
                fresh.setdefault(touch.change, []).append(record)
        # Documents, labels and annotators first, whatever change made them: the others point at their keys.
        order = {kind.type: kind.number for kind in KIND_TABLE}
        for pointed_at in (True, False):
            for change, records in sorted(fresh.items()):
                tables.insert([r for r in records if (order[type(r)] <= 3) == pointed_at], change, keys)
        for raw, (record, touch) in live.items():
            if raw in there and (there[raw][0] != record or there[raw][1] != touch.change):
                tables.update([record], touch.change, keys)

    def _bring_back_parents(self, wanted: dict[bytes, tuple[Record | None, Touched]]) -> None:
        """A deleted document, label or annotator that somebody's standing work refers to is not gone."""
        dead = {from_bytes(raw): raw for raw, (record, _) in wanted.items() if record is None}
        needed = {
            reference
            for record, _ in wanted.values()
            for reference in (references(record) if record is not None else ())
            if reference in dead
        }
        needed |= self._referred_to(dead)
        deletions = {dead[parent]: wanted[dead[parent]][1].change for parent in needed}
        documents = {change for raw, change in deletions.items() if self.kinds[raw].type is Document}
        with_them = [
            raw for raw in dead.values()
            if self.kinds[raw].type is Provenance and wanted[raw][1].change in documents
        ]  # fmt: skip
        for raw in (*deletions, *with_them):
            touch = wanted[raw][1]
            (entry,) = self.ours.journal.entries(EntryRow.change == touch.change, EntryRow.record == raw)
            wanted[raw] = entry.record_before(), touch

    def _referred_to(self, dead: dict[str, bytes]) -> set[str]:
        """Those of the dead that rows refer to which this merge leaves alone."""
        found: set[str] = set()
        for child, column in CHILDREN:
            sql = (
                f'select p.uuid, c.uuid from "{child}" c join "{column}" p on p.id = c."{column}" '
                "where p.uuid = ?"
            )
            for parent, raw in dead.items():
                if self.kinds[raw].name == column:
                    rows = self.ours.db.execute_sql(sql, (raw,))
                    if any(from_bytes(uuid) not in dead for _, uuid in rows):
                        found.add(parent)
        return found
