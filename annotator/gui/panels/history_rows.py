"""The rows of the history: a heading for each day, below it what was done, newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.gui.moments import day_words, local, time_words
from annotator.gui.panels.table import plain_tip
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.revisiting import Key
    from annotator.storage.timeline import Line

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
ROW = int(_Role.UserRole)


@dataclass(frozen=True, slots=True)
class Heading:
    """The day of the entries below it."""

    day: date


@dataclass(frozen=True, slots=True)
class Told:
    """An entry in words. `key` is what it is known by, `undone` that it no longer stands."""

    key: Key
    line: Line
    sentence: str
    who: str
    undone: bool = False

    @property
    def day(self) -> date:
        return local(self.line.at).date()

    def below(self) -> str:
        """Time, annotator, and whether it was taken back."""
        parts = [time_words(self.line.at), self.who, *([tr("taken back")] if self.undone else [])]
        return "  ·  ".join(f"\u2068{part}\u2069" for part in parts)


Shown = Heading | Told


class HistoryModel(QAbstractListModel):
    """Entries newest first under the headings of their days. `more` reads the next page when one scrolls there."""

    def __init__(self, more: Callable[[], None], has_more: Callable[[], bool]) -> None:
        super().__init__()
        self._more = more
        self._has_more = has_more
        self._told: list[Told] = []
        self._rows: list[Shown] = []

    def entries(self) -> list[Told]:
        return self._told

    def row(self, at: int) -> Shown:
        return self._rows[at]

    def place(self, key: Key) -> int:
        """Where the entry with this key is shown, -1 where it is not."""
        return next((n for n, row in enumerate(self._rows) if isinstance(row, Told) and row.key == key), -1)

    def set_entries(self, told: Sequence[Told]) -> None:
        self.beginResetModel()
        self._told = list(told)
        self._rows = _with_headings(told, None)
        self.endResetModel()

    def append(self, told: Sequence[Told]) -> None:
        """Older entries at the end."""
        rows = _with_headings(told, self._told[-1].day if self._told else None)
        if rows:
            self.beginInsertRows(_ROOT, len(self._rows), len(self._rows) + len(rows) - 1)
            self._told += told
            self._rows += rows
            self.endInsertRows()

    def prepend(self, told: Sequence[Told]) -> None:
        """Newer entries on top; of a group that grew, its old entry goes."""
        keys = {one.key for one in told}
        for old in [one for one in self._told if one.key in keys]:
            self._drop(self.place(old.key))
        rows = _with_headings(told, None)
        if self._rows and told and self._told and told[-1].day == self._told[0].day:
            self._take_out(0)  # the heading, which now stands above the new ones
        if rows:
            self.beginInsertRows(_ROOT, 0, len(rows) - 1)
            self._told = [*told, *self._told]
            self._rows = [*rows, *self._rows]
            self.endInsertRows()

    def set_undone(self, undone: set[Key]) -> None:
        """Show these entries, and no others, as taken back."""
        for n, one in enumerate(self._told):
            if (one.key in undone) != one.undone:
                fresh = Told(one.key, one.line, one.sentence, one.who, not one.undone)
                at = self._rows.index(one)
                self._told[n] = self._rows[at] = fresh
                self.dataChanged.emit(self.index(at, 0), self.index(at, 0))

    def _drop(self, at: int) -> None:
        alone = isinstance(self._rows[at - 1], Heading) and (
            at + 1 == len(self._rows) or isinstance(self._rows[at + 1], Heading)
        )
        self._take_out(at)
        if alone:
            self._take_out(at - 1)

    def _take_out(self, at: int) -> None:
        self.beginRemoveRows(_ROOT, at, at)
        gone = self._rows.pop(at)
        if isinstance(gone, Told):
            self._told.remove(gone)
        self.endRemoveRows()

    # ------------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: _Index = _ROOT) -> bool:
        return not parent.isValid() and self._has_more()

    def fetchMore(self, parent: _Index = _ROOT) -> None:
        self._more()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        heading = index.isValid() and isinstance(self._rows[index.row()], Heading)
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if isinstance(row, Heading):
            return day_words(row.day, date.today()) if role in (_Role.DisplayRole, _Role.AccessibleTextRole) else None
        if role == _Role.DisplayRole:
            return row.sentence
        if role == _Role.ToolTipRole:
            return plain_tip(f"{row.sentence}\n{row.below()}")
        if role == _Role.AccessibleTextRole:
            return f"{row.sentence}, {row.below()}"
        return None


def _with_headings(told: Sequence[Told], last: date | None) -> list[Shown]:
    rows: list[Shown] = []
    for one in told:
        if one.day != last:
            last = one.day
            rows.append(Heading(last))
        rows.append(one)
    return rows
