"""A list of rows for a table view: filtered and sorted by lists of our own.

Qt's proxy model asks a Python model for every cell while it sorts, which takes half a minute at 200,000 rows.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from annotator.gui.panels.rows import NATURAL, Rows

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
# As whole numbers: a table asks for six roles of every cell that it paints.
_DISPLAY, _DECORATION, _ALIGNMENT, _TOOL_TIP, _ACCESSIBLE = (
    int(role)
    for role in (_Role.DisplayRole, _Role.DecorationRole, _Role.TextAlignmentRole, _Role.ToolTipRole,
                 _Role.AccessibleTextRole)
)  # fmt: skip
_ANSWERED = frozenset((_DISPLAY, _DECORATION, _ALIGNMENT, _TOOL_TIP, _ACCESSIBLE))
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """One column of rows of any type; `order` gives what it is sorted by, `text` what it shows and filters.

    `spoken` is the heading in words, where the title is a sign or nothing.
    """

    title: str
    text: Callable[[Any], str]
    order: Callable[[Any], Any]
    icon: Callable[[Any], QIcon] | None = None
    tip: Callable[[Any], str] | None = None
    right: bool = False
    spoken: str = ""

    @property
    def name(self) -> str:
        return self.spoken or self.title


class TableModel(QAbstractTableModel):
    """Rows by key. Everything that is shown is computed when it is asked for, for the rows in view."""

    def __init__(
        self,
        columns: Sequence[Column],
        key: Callable[[Any], str],
        words: Callable[[Any], str],
        natural: Callable[[Any], Any] | None = None,
    ) -> None:
        """`words` is what the filter looks through, `natural` the order of rows that nobody sorted, different for
        any two rows; without it that is the order of their coming."""
        super().__init__()
        self.columns = columns
        self.key = key
        self.rows = Rows(key, words, [column.order for column in columns], natural)
        self._order: list[int] = []
        self._place: list[int] | None = None
        self._filter: tuple[str, ...] = ()
        self._accepts: Callable[[Any], bool] | None = None
        self._column = NATURAL
        self._descending = False

    # ------------------------------------------------------------------ rows

    def set_rows(self, rows: Iterable[Any] | Rows) -> None:
        """Show these rows; those that `Rows.fresh` has made ready are taken as they are."""
        fresh = rows if isinstance(rows, Rows) else self.rows.fresh(rows)
        self.beginResetModel()
        self.rows = fresh
        self._arrange()
        self.endResetModel()

    def put(self, row: Any) -> None:
        """Show a new row, or a row's new content."""
        key = self.key(row)
        at = self.place(key)
        number = self.rows.number.get(key)
        if number is None:
            number = self.rows.add(row)
        else:
            self.rows.change(number, row)
        fits = self.rows.fits(number, self._filter, self._accepts)
        if at >= 0 and fits and not self._is_misplaced(at):
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))
            return
        if at >= 0:
            self._take_out(at)
        if fits:
            self._put_in(number)

    def put_all(self, rows: Iterable[Any]) -> None:
        """Show new rows, or rows' new content. Many new rows that nobody sorted come in together."""
        fresh = []
        for row in rows:
            if self.key(row) in self.rows.number or self.rows.is_sorted_by(self._column):
                self.put(row)
            else:
                fresh.append(row)
        if len(fresh) < 2:
            for row in fresh:
                self.put(row)
            return
        numbers = [self.rows.add(row) for row in fresh]
        numbers = [number for number in numbers if self.rows.fits(number, self._filter, self._accepts)]
        if numbers:
            at = len(self._order)
            self.beginInsertRows(_ROOT, at, at + len(numbers) - 1)
            self._order += numbers
            self._place = None
            self.endInsertRows()

    def drop(self, key: str) -> None:
        if key not in self.rows.number:
            return
        at = self.place(key)
        if at >= 0:
            self._take_out(at)
        self.rows.remove(key)

    def row(self, at: int) -> Any:
        return self.rows.rows[self._order[at]]

    def get(self, key: str) -> Any | None:
        number = self.rows.number.get(key)
        return None if number is None else self.rows.rows[number]

    def all_rows(self) -> Iterable[Any]:
        return [row for row in self.rows.rows if row is not None]

    def place(self, key: str) -> int:
        """Where the row is shown, -1 when it is not."""
        number = self.rows.number.get(key)
        if number is None:
            return -1
        if self._column == NATURAL and self.rows.is_sorted_by(NATURAL):
            at = self._at(number)
            return at if at < len(self._order) and self._order[at] == number else -1
        if self._place is None:
            self._place = [-1] * len(self.rows.rows)
            for at, shown in enumerate(self._order):
                self._place[shown] = at
        return self._place[number] if number < len(self._place) else -1

    def _at(self, number: int) -> int:
        """Where a row belongs in an order that rises."""
        return bisect_left(self._order, self._rank(number), key=self._rank)

    def _rank(self, number: int) -> tuple[Any, int]:
        return self.rows.sort_key(number, self._column), -number if self._descending else number

    def __len__(self) -> int:
        return len(self.rows)

    # ------------------------------------------------------------------ filter and order

    def set_filter(self, words: str, accepts: Callable[[Any], bool] | None = None) -> None:
        """Show the rows that hold all these words, whatever their case, and that `accepts` takes."""
        self.beginResetModel()
        self._filter = tuple(words.casefold().split())
        self._accepts = accepts
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        column = column if column >= 0 else NATURAL
        descending = order == Qt.SortOrder.DescendingOrder and column >= 0
        if (column, descending) == (self._column, self._descending):
            return
        self.layoutAboutToBeChanged.emit()
        kept = [(old, self._order[old.row()]) for old in self.persistentIndexList() if old.row() < len(self._order)]
        self._column, self._descending = column, descending
        self._arrange()
        wanted = {number for _, number in kept}
        places = {number: at for at, number in enumerate(self._order) if number in wanted} if kept else {}
        fresh = [self.index(places.get(number, -1), old.column()) for old, number in kept]
        self.changePersistentIndexList([old for old, _ in kept], fresh)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        found = self.rows.fitting(self._filter, self._accepts)
        self._order = self.rows.arranged(found, self._column, self._descending)
        self._place = None

    def _is_misplaced(self, at: int) -> bool:
        if not self.rows.is_sorted_by(self._column):
            return False
        order, last = self._order, len(self._order) - 1
        near = (order[max(0, at - 1)], order[at], order[min(last, at + 1)])
        before, mine, after = map(self._rank, near)
        return not (before >= mine >= after if self._descending else before <= mine <= after)

    def _put_in(self, number: int) -> None:
        at = len(self._order)
        if self._descending:
            self._order.reverse()
            at -= self._at(number)
            self._order.reverse()
        elif self.rows.is_sorted_by(self._column):
            at = self._at(number)
        self.beginInsertRows(_ROOT, at, at)
        self._order.insert(at, number)
        if self._place is not None and at == len(self._order) - 1 and number == len(self._place):
            self._place.append(at)
        else:
            self._place = None
        self.endInsertRows()

    def _take_out(self, at: int) -> None:
        self.beginRemoveRows(_ROOT, at, at)
        del self._order[at]
        self._place = None
        self.endRemoveRows()

    # ------------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == _DISPLAY:
            return column.title
        if role == _ALIGNMENT:
            return _RIGHT if column.right else None
        return column.name if role in (_TOOL_TIP, _ACCESSIBLE) else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ANSWERED:
            return None
        column = self.columns[index.column()]
        row = self.row(index.row())
        if role == _DISPLAY:
            return column.text(row)
        if role == _DECORATION:
            return column.icon(row) if column.icon else None
        if role == _ALIGNMENT:
            return _RIGHT if column.right else None
        if role == _TOOL_TIP:
            return plain_tip(column.tip(row)) if column.tip else None
        if role == _ACCESSIBLE:
            return f"{column.name}: {column.tip(row) if column.tip else column.text(row)}"
        return None


def plain_tip(text: str) -> str:
    """A tool tip that shows user text as plain text: Qt guesses rich text where it sees a tag."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{escaped}</qt>" if text else ""
