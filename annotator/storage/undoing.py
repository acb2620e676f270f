"""Which change undo and redo mean, and what would take it back: read from the journal alone."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.change import FOUNDATIONS, Change, Record
from annotator.domain.identity import to_bytes
from annotator.errors import Refused
from annotator.storage.journal import CREATED, DELETED, Journal, Logentry, Logged
from annotator.storage.rows import Kind
from annotator.storage.schema import ChangeRow
from annotator.storage.tables import Tables


class Undoing:
    """The undo of one annotator in one copy of the project, derived from the journal and so outliving the
    program. A change that takes back a change that takes back is a redo."""

    def __init__(self, journal: Journal, tables: Tables, copies: list[tuple[str, int | None]]) -> None:
        self.journal = journal
        self.tables = tables
        self._copies = copies

    def _mine(self, annotator: str) -> Iterator[Logged]:
        where = ChangeRow.annotator == to_bytes(annotator)
        for change in self.journal.changes(where, newest_first=True):
            for copy, upto in self._copies:
                if change.copy == copy and (upto is None or change.number <= upto):
                    yield change
                    break

    def is_undo(self, change: Logged) -> bool:
        """Whether a change takes something back, rather than doing it or doing it again."""
        depth = 0
        current: Logged | None = change
        while current is not None and current.undoes is not None:
            depth += 1
            current = self.journal.one(current.undoes)
        return depth % 2 == 1

    def to_undo(self, annotator: str) -> list[Logged]:
        """What Undo takes back, newest first: one change, or the group that it belongs to."""
        gone: set[int] = set()
        group: str | None = None
        found: list[Logged] = []
        for change in self._mine(annotator):
            if self.is_undo(change):
                if change.undoes is not None:
                    gone.add(change.undoes)
                continue
            if change.number in gone or change.label.key in FOUNDATIONS:
                continue
            if not found:
                found, group = [change], change.group
                if group is None:
                    break
            elif change.group == group:
                found.append(change)
            else:
                break
        return found

    def to_redo(self, annotator: str) -> list[Logged]:
        """What Redo takes back: the undo, or group of undoes, after which nothing new was done."""
        redone: set[int] = set()
        group: str | None = None
        found: list[Logged] = []
        for change in self._mine(annotator):
            if change.undoes is None:
                break
            if not self.is_undo(change):
                redone.add(change.undoes)
                continue
            if change.number in redone:
                continue
            if not found:
                found, group = [change], change.group
                if group is None:
                    break
            elif change.group == group:
                found.append(change)
            else:
                break
        return found

    def inverse(self, change: Logged) -> Change:
        """The change that takes `change` back. Raises Refused where later work has touched its records."""
        made = self._standing(change, [(kind, i) for kind, i in change.made()])
        entries = self.journal.entries_of([change.number])
        again = self._standing(change, [(e.kind, e.record) for e in entries if e.operation == CREATED])
        deleted = [e for e in entries if e.operation == DELETED]
        updated = [e for e in entries if e.operation not in (CREATED, DELETED)]
        now = self._standing(change, [(e.kind, e.record) for e in updated])
        self._still_gone(change, deleted)
        return Change(
            change.label,
            created=tuple(e.record_before() for e in deleted),
            updated=tuple((record, e.record_before()) for record, e in zip(now, updated, strict=True)),
            deleted=(*made, *again),
        )

    def _standing(self, change: Logged, wanted: list[tuple[Kind, str]]) -> list[Record]:
        by_kind: dict[Kind, list[str]] = {}
        for kind, record_id in wanted:
            by_kind.setdefault(kind, []).append(record_id)
        found: dict[str, tuple[Record, int]] = {}
        for kind, ids in by_kind.items():
            found.update(self.tables.fetch(kind, ids))
        standing = []
        for _kind, record_id in wanted:
            pair = found.get(record_id)
            if pair is None or not self._same(pair[1], change.number, record_id):
                raise self._refusal(change, pair[1] if pair else None)
            standing.append(pair[0])
        return standing

    def _still_gone(self, change: Logged, deleted: list[Logentry]) -> None:
        tombstones = self.journal.tombstones(e.record for e in deleted)
        for entry in deleted:
            grave = tombstones.get(entry.record)
            if grave is None or not self._same(grave, change.number, entry.record):
                raise self._refusal(change, grave)

    def _same(self, last: int, number: int, record: str) -> bool:
        """Whether nothing but what was taken back again came to a record since change `number`."""
        current: int | None = last
        while current is not None and current != number:
            row = self.journal.one(current)
            if row is None or row.undoes is None:
                return False
            current = self.journal.predecessor(row.undoes, record)
        return current == number

    def _refusal(self, change: Logged, later: int | None) -> Refused:
        row = self.journal.one(later) if later is not None else None
        who = f"change {row.id}" if row else "another change"
        return Refused(
            "This can't be taken back: later work has touched what it changed. Take the later work back first.",
            details=f"{change.label.key} ({change.id}) was followed by {who}",
        )
