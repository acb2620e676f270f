"""Bringing the rows of a merged journal into the one state that its changes give."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.annotation import Annotation
from annotator.domain.change import Record, references
from annotator.domain.document import Document, Provenance
from annotator.domain.entity import Entity
from annotator.domain.identity import from_bytes, to_bytes
from annotator.domain.relation import RelationType
from annotator.errors import Refused
from annotator.storage.database import among
from annotator.storage.rows import BY_NUMBER, BY_TYPE, Kind, content, key_of, record_of
from annotator.storage.standing import Touched, family, leaves_of
from annotator.storage.store import Store
from annotator.storage.tables import POINTED_AT, REFERRED_TO

Versions = dict[bytes, tuple[Record, int]]
"""By key, a record and the change that touched it last, by its number in our journal."""

_DOCUMENT, _PROVENANCE = BY_TYPE[Document], BY_TYPE[Provenance]
_LEVELS = (
    {BY_TYPE[type_].number for type_ in (*REFERRED_TO, RelationType, Entity)},
    {BY_TYPE[Annotation].number},
    {kind.number for kind in BY_NUMBER.values() if kind.type not in (*REFERRED_TO, *POINTED_AT)},
)
"""The kinds in the order in which their rows have to be there: each points at those before it."""
_REFERRED_TO = _LEVELS[0] | _LEVELS[1]
_REFERRING = (
    ("annotation", "document", "document"), ("annotation", "label", "label"),
    ("annotation", "annotator", "annotator"), ("provenance", "document", "document"),
    ("status", "document", "document"), ("status", "annotator", "annotator"),
    ("relation", "document", "document"), ("relation", "annotator", "annotator"),
    ("relation", "type", "relation_type"), ("relation", "source", "annotation"),
    ("relation", "target_annotation", "annotation"), ("relation", "target_entity", "entity"),
    ("relation", "target_document", "document"),
)  # fmt: skip
"""Table, column, and the table whose rows it holds."""


class Settling:
    """Works out what stands of the `affected` records, and writes it. `numbers` leads from changes in their
    journal to those in ours."""

    def __init__(self, ours: Store, theirs: Store, numbers: dict[int, int], affected: set[bytes]) -> None:
        self.ours = ours
        # Whether what others refer to stays deleted is asked anew: their work may have come or gone since.
        kinds = _REFERRED_TO | {_PROVENANCE.number}
        if not any(store.db.value("select 1 from relation limit 1") for store in (ours, theirs)):
            kinds -= _LEVELS[1]  # nothing points at annotations, of which very many may have been deleted
        prefixes = [bytes((number,)) for number in sorted(kinds)]
        sql = f"select distinct record from entry where operation = 'd' and {among('substr(record, 1, 1)', prefixes)}"
        watched = {key for (key,) in ours.db.rows(sql, prefixes)}
        self.keys = affected | watched
        self.mine = _rows(ours, self.keys)
        self.other = {
            key: (record, numbers[change]) for key, (record, change) in _rows(theirs, affected).items()
            if change in numbers
        }  # fmt: skip
        self.side = {(key, change): kept for key, change, kept in ours.db.rows("select * from side")}
        for key, change, kept in theirs.db.rows("select record, change, content from side"):
            if change in numbers:
                self.side.setdefault((key, numbers[change]), kept)
        self.standing: dict[bytes, Touched] = {}
        self.live: Versions = {}

    def settle(self) -> set[bytes]:
        """The keys of the records that people made different things of."""
        differing: set[bytes] = set()
        beside: list[tuple[bytes, int, bytes]] = []
        for key, touches in family(self.ours.db, self.keys).items():
            *others, last = leaves_of(touches)
            self.standing[key] = last
            if not last.deleted:
                self.live[key] = self._version(key, last.change), last.change
            if not others:
                continue
            stands = None if last.deleted else _aside(self.live[key][0])
            for other in others:
                kept = None if other.deleted else self._kept(key, other.change)
                if kept is not None:
                    beside.append((key, other.change, kept))
                if kept != stands:
                    differing.add(key)
        self._bring_back()
        self._write(beside)
        return differing

    def _version(self, key: bytes, change: int) -> Record:
        for rows in (self.mine, self.other):
            if key in rows and rows[key][1] == change:
                return rows[key][0]
        kind = BY_NUMBER[key[0]]
        kept = self.side.get((key, change))
        if kept is None or kind is _DOCUMENT:
            raise Refused("The other project is not whole: check it first.", details=f"{kind.name} {key.hex()}")
        return record_of(kind, kept)

    def _kept(self, key: bytes, change: int) -> bytes:
        kept = self.side.get((key, change))
        return _aside(self._version(key, change)) if kept is None else kept

    # ------------------------------------------------------------------ what can't stay deleted

    def _bring_back(self) -> None:
        """A deleted document, label or annotator that standing work refers to is not gone, and a document
        has at least one provenance."""
        dead = {key for key, touch in self.standing.items() if touch.deleted}
        # What comes back may itself refer to something that is gone.
        while dead and (needed := self._referred_to(dead)):
            for key in needed:
                self._revive(key)
            dead -= needed
        self._bring_back_provenances(sorted(dead))

    def _revive(self, key: bytes) -> None:
        change = self.standing[key].change
        self.live[key] = self.ours.journal.entry(change, key).record_before(), change

    def _referred_to(self, dead: set[bytes]) -> set[bytes]:
        """Those of the dead that standing work refers to: records settled here, and rows left alone."""
        found: set[bytes] = set()
        graves: dict[str, list[bytes]] = {}
        for key in dead:
            if key[0] in _REFERRED_TO:
                graves.setdefault(from_bytes(key[1:]), []).append(key)
        for record, _ in self.live.values():
            for reference in references(record):
                found.update(graves.get(reference, ()))
        with_rows = {key for key in self.mine if self.standing[key].deleted}
        for child, column, parent in _REFERRING:
            kind = next(k for k in BY_NUMBER.values() if k.table == parent)
            child_kind = next(k for k in BY_NUMBER.values() if k.table == child)
            for key in with_rows & dead:
                if key[0] == kind.number:
                    whose = f'c."{column}" = (select id from "{parent}" where uuid = ?)'
                    sql = f'select c.uuid from "{child}" c where {whose}'
                    rows = self.ours.db.rows(sql, (key[1:],))
                    if any(child_kind.prefix + raw not in self.standing for (raw,) in rows):
                        found.add(key)
        return found

    def _bring_back_provenances(self, dead: list[bytes]) -> None:
        """With a document that is not gone after all, what was deleted with it; of a document that would be
        left without any, those that were deleted last."""
        lost: dict[str, list[bytes]] = {}
        for key in dead:
            if key[0] == _PROVENANCE.number:
                provenance = self.ours.journal.entry(self.standing[key].change, key).record_before()
                if isinstance(provenance, Provenance):
                    lost.setdefault(provenance.document, []).append(key)
        if not lost:
            return
        told = {r.document for r, _ in self.live.values() if isinstance(r, Provenance)}
        there = self.ours.tables.document_keys(lost)
        for document, keys in lost.items():
            key = _DOCUMENT.prefix + to_bytes(document)
            if not (key in self.live if key in self.standing else document in there):
                continue
            deletion = self.standing[key].change if key in self.standing else None
            back = [one for one in keys if self.standing[one].change == deletion]
            if not back and document not in told and not self._told(document):
                last = max((self.standing[one] for one in keys), key=lambda t: (t.at, t.id)).change
                back = [one for one in keys if self.standing[one].change == last]
            for one in back:
                self._revive(one)

    def _told(self, document: str) -> bool:
        sql = "select p.uuid from provenance p join document d on d.id = p.document where d.uuid = ?"
        rows = self.ours.db.rows(sql, (to_bytes(document),))
        return any(_PROVENANCE.prefix + raw not in self.standing for (raw,) in rows)

    # ------------------------------------------------------------------ writing

    def _write(self, beside: list[tuple[bytes, int, bytes]]) -> None:
        db = self.ours.db
        db.many("delete from side where record = ?", [(key,) for key in self.standing])
        db.many("insert into side (record, change, content) values (?, ?, ?)", beside)
        graves = self.ours.journal.tombstones(self.standing)
        self._bury(graves)
        gone = [key for key in self.mine if key not in self.live]
        self.ours.tables.delete(gone)
        db.many("delete from tombstone where record = ?", [(key,) for key in self.live if key in graves])
        self._put({key: row for key, (_, row) in graves.items() if row is not None})

    def _bury(self, graves: Iterable[bytes]) -> None:
        for key, touch in self.standing.items():
            if key in self.live:
                continue
            if key in self.mine:
                self.ours.journal.bury([key], touch.change)
            elif key in graves:
                self.ours.db.many("update tombstone set change = ? where record = ?", [(touch.change, key)])
            else:
                self.ours.db.many("insert into tombstone (record, change) values (?, ?)", [(key, touch.change)])

    def _put(self, places: dict[bytes, int]) -> None:
        tables = self.ours.tables
        keys = tables.keys_for([record for record, _ in self.live.values()])
        fresh: dict[int, list[bytes]] = {}
        for key, (_, change) in self.live.items():
            if key not in self.mine:
                fresh.setdefault(change, []).append(key)
        # In the order in which rows point at one another, whatever change made them.
        for level in _LEVELS:
            for change, made in sorted(fresh.items()):
                some = [key for key in made if key[0] in level]
                tables.insert(some, [self.live[key][0] for key in some], change, keys, places)
        for key, version in self.live.items():
            if key in self.mine and self.mine[key] != version:
                tables.update([version[0]], version[1], keys)


def _rows(store: Store, keys: Iterable[bytes]) -> Versions:
    by_kind: dict[Kind, list[str]] = {}
    for key in keys:
        by_kind.setdefault(BY_NUMBER[key[0]], []).append(from_bytes(key[1:]))
    found: Versions = {}
    for kind, ids in by_kind.items():
        found.update((key_of(record), (record, change)) for record, change in store.tables.fetch(kind, ids).values())
    return found


def _aside(record: Record) -> bytes:
    """A version as it is kept beside the one that stands; equal texts have equal ids, so a text needs no copy."""
    return content(replace(record, text="") if isinstance(record, Document) else record)
