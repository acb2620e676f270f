"""The command palette: a field and a list above the window; typing finds, Enter does, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.direction import DirectedCell
from annotator.gui.panels.table import plain_tip
from annotator.gui.text.announcing import announce
from annotator.gui.tongue import tr

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
_ROWS = 12
_WIDTH = 700
_TOP = 64
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS - 1, Qt.Key.Key_PageUp: 1 - _ROWS}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be done. `state` says that it is on, or why it can't be done now where `usable` is false."""

    key: str
    title: str
    where: str
    run: Callable[[], object]
    shortcut: str = ""
    state: str = ""
    usable: bool = True
    icon: QIcon | None = None


Source = Callable[[str], tuple[Sequence[Entry], str]]
"""Finds the entries for what was typed, best first; and what to say when there are none."""


class _Entries(QAbstractTableModel):
    """Title, menu or state, key."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: Sequence[Entry] = ()
        room = QPixmap(32, 32)
        room.fill(Qt.GlobalColor.transparent)
        self._blank = QIcon(room)

    def show(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        entry, column = self.entries[index.row()], index.column()
        if role == _Role.DisplayRole:
            return (entry.title, entry.state or entry.where, entry.shortcut)[column]
        if role == _Role.DecorationRole:
            return (entry.icon or self._blank) if column == 0 else None
        if role == _Role.ForegroundRole:
            group = QApplication.palette()
            if column and entry.usable:
                return group.placeholderText()
            return None if entry.usable else group.brush(group.ColorGroup.Disabled, group.ColorRole.Text)
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if column == 2 else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.AccessibleTextRole:
            return spoken(entry)
        return plain_tip(entry.title) if role == _Role.ToolTipRole else None


def spoken(entry: Entry) -> str:
    """The whole of an entry in a line."""
    return ", ".join(part for part in (entry.title, entry.where, entry.state, entry.shortcut) if part)


class Palette(QFrame):
    """Lies over its parent. The first character may choose another of the sources."""

    def __init__(self, parent: QWidget, sources: Mapping[str, Source], used: Callable[[str], object]) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAutoFillBackground(True)
        self._over = parent
        self._sources = sources
        self._used = used
        self._before: QWidget | None = None
        self.model = _Entries()
        self.field = QLineEdit(placeholderText=tr("Type an action; @ finds documents, # bookmarks"))
        self.field.setAccessibleName(tr("Command palette"))
        self.list = QTableView()
        self.list.setAccessibleName(tr("Actions"))
        self.nothing = QLabel(wordWrap=True)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setProperty("role", "muted")
        self._build()
        self.field.textChanged.connect(lambda _text: self.renew())
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._do(index.row()))
        parent.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        table = self.list
        table.setModel(self.model)
        table.setItemDelegate(DirectedCell(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().lineSpacing() + 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(table)
        column.addWidget(self.nothing)

    # ------------------------------------------------------------------ opening and closing

    def ask(self, begin: str = "") -> None:
        """Open, or begin anew, with this already typed."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.field.blockSignals(True)
        self.field.setText(begin)
        self.field.blockSignals(False)
        self.renew()
        self.show()
        self.raise_()
        # A shortcut's focus would select the sign, and the first key would type over it.
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self, *, back: bool = True) -> None:
        """Close; with `back` the keyboard goes to where it was."""
        before, self._before = self._before, None
        if back and before is not None and shiboken6.isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _fit(self) -> None:
        parent = self._over
        rows = max(1, min(_ROWS, self.model.rowCount()))
        width = min(_WIDTH, parent.width() - 24)
        self.list.setFixedHeight(rows * self.list.verticalHeader().defaultSectionSize() + 2)
        self.list.setColumnWidth(1, width * 30 // 100)
        self.list.setColumnWidth(2, width * 20 // 100)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((parent.width() - width) // 2, min(_TOP, max(0, parent.height() - self.height())))

    # ------------------------------------------------------------------ finding and doing

    def renew(self) -> None:
        """Show what answers to what is typed."""
        typed = self.field.text().lstrip()
        sign = typed[:1] if typed[:1] in self._sources else ""
        entries, nothing = self._sources[sign](typed[len(sign) :].strip())
        self.model.show(entries)
        self.nothing.setText(nothing)
        self.nothing.setVisible(not entries)
        self.list.setVisible(bool(entries))
        self._fit()
        if entries:
            self._choose(0)

    def current(self) -> Entry | None:
        """The entry that Enter would do."""
        at = self.list.currentIndex().row()
        return self.model.entries[at] if 0 <= at < len(self.model.entries) else None

    def _choose(self, row: int) -> None:
        row = max(0, min(row, self.model.rowCount() - 1))
        self.list.setCurrentIndex(self.model.index(row, 0))
        entry = self.current()
        if entry is not None:
            self.field.setAccessibleDescription(spoken(entry))
            announce(self.field, spoken(entry))

    def _do(self, row: int) -> None:
        if not 0 <= row < len(self.model.entries):
            return
        entry = self.model.entries[row]
        if not entry.usable:
            announce(self.field, spoken(entry))
            return
        self.dismiss()
        self._used(entry.key)
        entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the keyboard; the keys that move go to the list."""
        kind = event.type()
        if watched is not self.field:
            if kind == QEvent.Type.Resize and self.isVisible():
                self._fit()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        elif kind == QEvent.Type.FocusOut and self.isVisible() and not self.list.underMouse():
            elsewhere = QApplication.activePopupWidget() is None and QApplication.activeWindow() is not None
            if elsewhere and self._before is not None:
                self.dismiss(back=False)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentIndex().row())
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def _step(self, rows: int) -> None:
        """A step past an end goes round; a page stops there."""
        at = self.list.currentIndex().row() + rows
        self._choose(at % max(1, self.model.rowCount()) if abs(rows) == 1 else at)
