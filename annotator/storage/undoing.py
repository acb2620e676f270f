"""Which change undo and redo mean, and what would take it back: read from the journal alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from annotator.domain.change import FOUNDATIONS, Change, Record
from annotator.domain.identity import from_bytes, to_bytes
from annotator.errors import Refused
from annotator.storage.database import among, chunks
from annotator.storage.journal import CREATED, DELETED, PAGE, TAKES_BACK, Fitting, Graves, Journal, Logged
from annotator.storage.rows import BY_NUMBER
from annotator.storage.schema import ChangeRow
from annotator.storage.tables import Tables

PURGED_SINCE = "This can't be taken back: a document that it touched was purged, which is for good."


@dataclass(frozen=True, slots=True)
class _Step:
    """What choosing needs of a change."""

    number: int
    key: str
    batch: bytes | None
    undoes: int | None
    role: int


class Undoing:
    """The undo of one annotator in one copy of the project, derived from the journal and so outliving the
    program. A change that takes back a change that takes back is a redo.

    `copies` are this copy and those that it descends from, each with the last change it shares with them.
    """

    def __init__(self, journal: Journal, tables: Tables, copies: list[tuple[str, int | None]]) -> None:
        self.journal = journal
        self.tables = tables
        self.passed = False
        """Whether choosing passed over what can't be taken back because it was purged."""
        self._copies = [(to_bytes(copy), upto) for copy, upto in copies if copy]

    # ------------------------------------------------------------------ choosing

    def to_undo(self, annotator: str) -> list[int]:
        """The numbers of what Undo takes back, newest first: one change, or the group that it belongs to."""
        gone: set[int | None] = set()
        passed: set[bytes] = set()
        for step in self._mine(annotator):
            if step.role == TAKES_BACK:
                gone.add(step.undoes)
            elif step.number not in gone and step.key not in FOUNDATIONS and step.batch not in passed:
                found = self._with_group(step, annotator, lambda s: s.role != TAKES_BACK and s.number not in gone)
                if not self._passed_over(found, step, passed):
                    return found
        return []

    def to_redo(self, annotator: str) -> list[int]:
        """The numbers of what Redo takes back: the undo, or group of undoes, after which nothing new was done."""
        redone: set[int | None] = set()
        passed: set[bytes] = set()
        for step in self._mine(annotator):
            if step.undoes is None and not self._purged([step.number]):
                return []
            if step.role != TAKES_BACK:
                redone.add(step.undoes)
            elif step.number not in redone and step.batch not in passed:
                found = self._with_group(step, annotator, lambda s: s.role == TAKES_BACK and s.number not in redone)
                if not self._passed_over(found, step, passed):
                    return found
        return []

    def _passed_over(self, numbers: list[int], step: _Step, passed: set[bytes]) -> bool:
        """Whether a step, or one of its group, can't be taken back because what it touched was purged."""
        if not self._purged(numbers):
            return False
        self.passed = True
        if step.batch is not None:
            passed.add(step.batch)
        return True

    def _purged(self, numbers: list[int]) -> bool:
        db = self.journal.db
        if db.value("select 1 from purged limit 1") is None:
            return False
        sql = "select 1 from purged p join touched t on t.document = p.document and "
        return any(db.value(sql + among("t.change", part), part) for part in chunks(numbers))

    def _with_group(self, step: _Step, annotator: str, wanted: Callable[[_Step], bool]) -> list[int]:
        """A step and what was done with it; other work may lie between, as when an import runs meanwhile."""
        if step.batch is None:
            return [step.number]
        return [s.number for s in self._mine(annotator, step.batch) if wanted(s)]

    def _mine(self, annotator: str, batch: bytes | None = None) -> Iterator[_Step]:
        """The annotator's changes in this line of copies, newest first."""
        own = dict(self._copies)
        below: int | None = None
        while True:
            where = [ChangeRow.annotator == to_bytes(annotator)]
            if below is not None:
                where.append(ChangeRow.id < below)
            if batch is not None:
                where.append(ChangeRow.batch == batch)
            query = ChangeRow.select(
                ChangeRow.id, ChangeRow.copy, ChangeRow.key, ChangeRow.batch, ChangeRow.undoes, ChangeRow.role
            )
            rows = self.journal.db.rows(query.where(*where).order_by(ChangeRow.id.desc()).limit(PAGE))
            for number, copy, *step in rows:
                if copy in own and number <= (own[copy] or number):
                    yield _Step(number, *step)
            if len(rows) < PAGE:
                return
            below = rows[-1][0]

    # ------------------------------------------------------------------ inverting

    def inverse(self, change: Logged) -> tuple[Change, Fitting]:
        """The change that takes `change` back, and how it fits the project as it is in this transaction.

        Raises Refused where later work has touched its records.
        """
        if self._purged([change.number]):
            raise Refused(PURGED_SINCE, details=f"{change.label.key} ({change.id})")
        entries = self.journal.entries_of([change.number])
        again = [e.key for e in entries if e.operation == CREATED]
        updates = [e for e in entries if e.operation not in (CREATED, DELETED)]
        deletions = [e for e in entries if e.operation == DELETED]
        gone, back, reborn = [*change.made(), *again], [e.key for e in updates], [e.key for e in deletions]
        leaving, now = self._standing(change, gone), self._standing(change, back)
        buried = self._still_gone(change, reborn)
        inverse = Change(
            change.label,
            created=tuple(e.record_before() for e in deletions),
            updated=tuple((record, e.record_before()) for (record, _), e in zip(now, updates, strict=True)),
            deleted=tuple(record for record, _ in leaving),
        )
        last, before = [number for _, number in leaving], [number for _, number in now]
        return inverse, Fitting(reborn, back, gone, before, last, buried)

    def _standing(self, change: Logged, keys: list[bytes]) -> list[tuple[Record, int]]:
        by_kind: dict[int, list[str]] = {}
        for key in keys:
            by_kind.setdefault(key[0], []).append(from_bytes(key[1:]))
        found = {number: self.tables.fetch(BY_NUMBER[number], ids) for number, ids in by_kind.items()}
        traced = _Traced(self.journal, change.number)
        standing = []
        for key in keys:
            pair = found[key[0]].get(from_bytes(key[1:]))
            if pair is None or not traced.leads_back(pair[1], key):
                raise self._refusal(change, pair[1] if pair else None)
            standing.append(pair)
        return standing

    def _still_gone(self, change: Logged, keys: list[bytes]) -> Graves:
        graves = self.journal.tombstones(keys)
        traced = _Traced(self.journal, change.number)
        for key in keys:
            grave = graves.get(key)
            if grave is None or not traced.leads_back(grave[0], key):
                raise self._refusal(change, grave[0] if grave else None)
        return graves

    def _refusal(self, change: Logged, later: int | None) -> Refused:
        row = self.journal.one(later) if later is not None else None
        who = f"change {row.id}" if row else "another change"
        return Refused(
            "This can't be taken back: later work has touched what it changed. Take the later work back first.",
            details=f"{change.label.key} ({change.id}) was followed by {who}",
        )


class _Traced:
    """Follows records back from their last change to one change, with a query a change and not a record."""

    def __init__(self, journal: Journal, number: int) -> None:
        self._journal = journal
        self._number = number
        self._undone: dict[int, tuple[int | None, dict[bytes, int | None]]] = {}

    def leads_back(self, last: int, key: bytes) -> bool:
        """Whether nothing but what was taken back again came to a record after the change."""
        current: int | None = last
        while current is not None and current > self._number:
            undoes, predecessors = self._step(current)
            if undoes is None:
                return False
            current = predecessors.get(key)
        return current == self._number

    def _step(self, number: int) -> tuple[int | None, dict[bytes, int | None]]:
        known = self._undone.get(number)
        if known is None:
            undoes = self._journal.db.value("select undoes from change where id = ?", (number,))
            predecessors = {} if undoes is None else self._journal.predecessors(undoes)
            known = self._undone[number] = undoes, predecessors
        return known
