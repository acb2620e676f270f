"""A list of rows for a table view: filtered and sorted by lists of our own.

Qt's proxy model asks a Python model for every cell while it sorts, which takes half a minute at 200,000 rows.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

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
        self._natural = natural
        self.columns = columns
        self._key = key
        self._words = words
        self._rows: dict[str, Any] = {}
        self._order: list[str] = []
        self._place: dict[str, int] | None = None
        self._folded: dict[str, str] = {}
        self._filter: tuple[str, ...] = ()
        self._accepts: Callable[[Any], bool] | None = None
        self._column = -1
        self._descending = False

    # ------------------------------------------------------------------ rows

    def set_rows(self, rows: Iterable[Any]) -> None:
        self.beginResetModel()
        key = self._key
        self._rows = {key(row): row for row in rows}
        self._folded = {}
        self._arrange()
        self.endResetModel()

    def put(self, row: Any) -> None:
        """Show a new row, or a row's new content."""
        key = self._key(row)
        at = self.place(key) if key in self._rows else -1
        self._rows[key] = row
        self._folded.pop(key, None)
        fits = self._fits(key)
        if at >= 0 and fits and not self._is_misplaced(at):
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))
            return
        if at >= 0:
            self._take_out(at)
        if fits:
            self._put_in(key)

    def put_all(self, rows: Iterable[Any]) -> None:
        """Show new rows, or rows' new content. Many new rows that nobody sorted come in together."""
        fresh = []
        for row in rows:
            if self._key(row) in self._rows or self._sorting() is not None:
                self.put(row)
            else:
                fresh.append(row)
        if len(fresh) < 2:
            for row in fresh:
                self.put(row)
            return
        self._rows.update((self._key(row), row) for row in fresh)
        keys = [key for key in map(self._key, fresh) if self._fits(key)]
        if keys:
            at = len(self._order)
            self.beginInsertRows(_ROOT, at, at + len(keys) - 1)
            self._order += keys
            self._place = None
            self.endInsertRows()

    def drop(self, key: str) -> None:
        if key not in self._rows:
            return
        at = self.place(key)
        if at >= 0:
            self._take_out(at)
        del self._rows[key]
        self._folded.pop(key, None)

    def row(self, at: int) -> Any:
        return self._rows[self._order[at]]

    def get(self, key: str) -> Any | None:
        return self._rows.get(key)

    def all_rows(self) -> Iterable[Any]:
        return self._rows.values()

    def place(self, key: str) -> int:
        """Where the row is shown, -1 when it is not."""
        if self._column < 0 and self._natural is not None:
            return self._natural_place(key)
        if self._place is None:
            self._place = {k: n for n, k in enumerate(self._order)}
        return self._place.get(key, -1)

    def _natural_place(self, key: str) -> int:
        row = self._rows.get(key)
        if row is None or self._natural is None:
            return -1
        natural, rows = self._natural, self._rows
        at = bisect_left(self._order, natural(row), key=lambda k: natural(rows[k]))
        return at if at < len(self._order) and self._order[at] == key else -1

    def __len__(self) -> int:
        return len(self._rows)

    # ------------------------------------------------------------------ filter and order

    def set_filter(self, words: str, accepts: Callable[[Any], bool] | None = None) -> None:
        """Show the rows that hold all these words, whatever their case, and that `accepts` takes."""
        self.beginResetModel()
        self._filter = tuple(words.casefold().split())
        self._accepts = accepts
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = [(old, self._order[old.row()]) for old in self.persistentIndexList() if old.row() < len(self._order)]
        self._column = column
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()
        fresh = [self.index(self.place(key), old.column()) for old, key in before]
        self.changePersistentIndexList([old for old, _ in before], fresh)
        self.layoutChanged.emit()

    def _fits(self, key: str) -> bool:
        if self._accepts is not None and not self._accepts(self._rows[key]):
            return False
        if not self._filter:
            return True
        folded = self._folded.get(key)
        if folded is None:
            folded = self._folded[key] = self._words(self._rows[key]).casefold()
        return all(word in folded for word in self._filter)

    def _arrange(self) -> None:
        keys = [key for key in self._rows if self._fits(key)] if self._filter or self._accepts else list(self._rows)
        order, rows = self._sorting(), self._rows
        if order is not None:
            pairs = [(order(rows[key]), key) for key in keys]
            pairs.sort(key=itemgetter(0), reverse=self._descending and self._column >= 0)
            keys = [key for _, key in pairs]
        self._order = keys
        self._place = None

    def _sorting(self) -> Callable[[Any], Any] | None:
        return self.columns[self._column].order if self._column >= 0 else self._natural

    def _is_misplaced(self, at: int) -> bool:
        order = self._sorting()
        if order is None:
            return False
        mine = order(self.row(at))
        before = order(self.row(at - 1)) if at > 0 else mine
        after = order(self.row(at + 1)) if at + 1 < len(self._order) else mine
        falling = self._descending and self._column >= 0
        return not (before >= mine >= after if falling else before <= mine <= after)

    def _put_in(self, key: str) -> None:
        at = len(self._order)
        order, rows = self._sorting(), self._rows
        if order is not None:
            if self._descending and self._column >= 0:
                turned = self._order[::-1]
                at = len(turned) - bisect_left(turned, order(rows[key]), key=lambda k: order(rows[k]))
            else:
                at = bisect_left(self._order, order(rows[key]), key=lambda k: order(rows[k]))
        self.beginInsertRows(_ROOT, at, at)
        self._order.insert(at, key)
        if self._place is not None and at == len(self._order) - 1:
            self._place[key] = at
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
