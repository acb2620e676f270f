"""A filter field over a table, as the lists of documents and of annotations have it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.direction import DirectedCell
from annotator.gui.panels.table import TableModel

_EXTRA_HEIGHT = 10
_ICON = 16
_MANY = 200_000
_PAUSE = 120


class _Table(QTableView):
    """Qt makes the first row the current one as soon as the keyboard comes, which here would open something."""

    def __init__(self, hush: Callable[[bool], None]) -> None:
        super().__init__()
        self._hush = hush

    def focusInEvent(self, event: QFocusEvent) -> None:
        had = self.currentIndex().isValid()
        self._hush(True)
        super().focusInEvent(event)
        if not had and self.model() is not None:
            self.setCurrentIndex(self.model().index(-1, -1))
            self.clearSelection()
        self._hush(False)


def select_row(table: QTableView, row: int) -> None:
    """What QTableView.selectRow does, which does nothing where the window begins at the right."""
    shown = next((n for n in range(table.model().columnCount()) if not table.isColumnHidden(n)), 0)
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().setCurrentIndex(table.model().index(row, shown), flags.ClearAndSelect | flags.Rows)


class Listing(QWidget):
    """Shows a model's rows with a filter. `activated` carries the key of the row that the user went to."""

    activated = Signal(str)
    filtered = Signal(str)

    def __init__(self, model: TableModel, name: str, hint: str, lines: int = 1) -> None:
        """`lines` is how many lines a row may have."""
        super().__init__()
        self.model = model
        self._lines = lines
        self._quiet = False
        self.field = QLineEdit(placeholderText=hint, clearButtonEnabled=True)
        self.field.setAccessibleName(hint.rstrip("…"))
        self.beside = QHBoxLayout()
        self.table: QTableView = _Table(self._hush)
        self.table.setAccessibleName(name)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setProperty("role", "muted")
        self._set_up_table()
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addLayout(self.beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.count)
        # So many rows are looked through when typing rests, not at each letter.
        self._rest = QTimer(self, singleShot=True, interval=_PAUSE)
        self._rest.timeout.connect(lambda: self.filtered.emit(self.field.text()))
        self.field.textChanged.connect(self._filter_soon)
        self.field.installEventFilter(self)
        self.table.installEventFilter(self)

    def _set_up_table(self) -> None:
        table = self.table
        # Before the view hears of it: a row that goes makes another one current, which nobody asked for.
        self.model.rowsAboutToBeRemoved.connect(lambda: self._hush(True))
        self.model.modelAboutToBeReset.connect(lambda: self._hush(True))
        table.setModel(self.model)
        self.model.rowsRemoved.connect(lambda: self._hush(False))
        self.model.modelReset.connect(lambda: self._hush(False))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setMinimumHeight(44)
        table.setShowGrid(False)
        table.setWordWrap(self._lines > 1)
        table.setItemDelegate(DirectedCell(table))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)
        table.setTabKeyNavigation(False)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.setSortingEnabled(True)
        header = table.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        vertical = table.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        table.selectionModel().currentRowChanged.connect(self._go)

    def _fit_rows(self) -> None:
        line = self.fontMetrics().lineSpacing()
        self.table.verticalHeader().setDefaultSectionSize(self._lines * line + _EXTRA_HEIGHT)
        self.table.setIconSize(QSize(line, line) if line > _ICON else QSize(_ICON, _ICON))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def _filter_soon(self, words: str) -> None:
        if len(self.model) > _MANY:
            self._rest.start()
        else:
            self.filtered.emit(words)

    def _hush(self, quiet: bool) -> None:
        self._quiet = quiet

    def _go(self) -> None:
        index = self.table.currentIndex()
        if index.isValid() and not self._quiet:
            self.activated.emit(self.model.key(self.model.row(index.row())))

    def _open_menu(self, point: QPoint) -> None:
        index = self.table.currentIndex()
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.isValid():
            self.fill_menu(menu, self.model.row(index.row()))
        if not menu.isEmpty():
            menu.popup(self.table.viewport().mapToGlobal(point))

    def fill_menu(self, menu: QMenu, row: Any) -> None:
        """What can be done with a row, for those lists that can do something."""

    def show_current(self, key: str | None) -> None:
        """Mark the row of this key as the current one, without going there."""
        at = self.model.place(key) if key else -1
        self._quiet = True
        if at >= 0:
            if self.table.currentIndex().row() != at:
                select_row(self.table, at)
                self.table.scrollTo(self.model.index(at, 0))
        else:
            self.table.clearSelection()
            self.table.setCurrentIndex(self.model.index(-1, -1))
        self._quiet = False

    def tell(self, count: str, empty: str) -> None:
        """Show the count below the list, or, when there are no rows, what to do instead."""
        has_rows = self.model.rowCount() > 0
        self.table.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        self.empty.setText(empty)
        self.count.setText(count)

    def focus_first(self) -> None:
        (self.table if self.model.rowCount() else self.field).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field into the list, Escape empties the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.field:
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                if not self.table.currentIndex().isValid():
                    select_row(self.table, 0)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)
