"""The history as it is seen: entries of two lines, and the keys that hold in the list."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from annotator.gui.panels.history_rows import ROW, Heading, HistoryModel, Told
from annotator.gui.theme import Theme
from annotator.gui.tongue import tr

_Index = QModelIndex | QPersistentModelIndex
_MARGIN, _GAP = 10, 3
_LEADING = Qt.AlignmentFlag.AlignLeading
_GO = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HistoryRow(QStyledItemDelegate):
    """Paints an entry in two lines: what was done, and below it when and by whom."""

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._theme = theme

    @staticmethod
    def height(metrics: QFontMetrics, heading: bool) -> int:
        return metrics.lineSpacing() + 14 if heading else 2 * metrics.lineSpacing() + _GAP + 12

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(ROW)
        theme = self._theme()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        inner = box.adjusted(_MARGIN, 0, -_MARGIN, 0)
        if isinstance(row, Heading):
            self._paint_heading(painter, inner, index.data(), theme)
        else:
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            if chosen or state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(box, QColor(theme["selection" if chosen else "hover"]))
            self._paint_entry(painter, inner, row, theme, chosen)
            painter.setPen(QColor(theme["hover"]))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRect, words: str, theme: Theme) -> None:
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme["muted"]))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box.adjusted(0, 0, 0, -4), _LEADING | Qt.AlignmentFlag.AlignBottom, words)

    def _paint_entry(self, painter: QPainter, box: QRect, row: Told, theme: Theme, chosen: bool) -> None:
        metrics = painter.fontMetrics()
        line = metrics.lineSpacing()
        font = painter.font()
        font.setStrikeOut(row.undone)
        painter.setFont(font)
        strong, weak = ("selection_text", "selection_text") if chosen else ("text", "muted")
        painter.setPen(QColor(theme[weak if row.undone else strong]))
        top = box.top() + (box.height() - 2 * line - _GAP) // 2
        words = metrics.elidedText(row.sentence, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QRect(box.left(), top, box.width(), line), _LEADING, words)
        font.setStrikeOut(False)
        painter.setFont(font)
        painter.setPen(QColor(theme[weak]))
        below = metrics.elidedText(row.below(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QRect(box.left(), top + line + _GAP, box.width(), line), _LEADING, below)


class HistoryTable(QTableView):
    """`gone_to` tells that somebody wants to go to the current entry, `point_asked` to see the document as it was
    after it."""

    gone_to = Signal()
    point_asked = Signal()

    def __init__(self, model: HistoryModel, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._rows = model
        self._delegate = HistoryRow(theme)
        self.setAccessibleName(tr("History"))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HistoryRow.height(self.fontMetrics(), False))
        self.doubleClicked.connect(self.gone_to)
        model.rowsInserted.connect(lambda _parent, first, last: self._size(range(first, last + 1)))
        model.modelReset.connect(lambda: self._size(range(model.rowCount())))

    def _size(self, rows: Iterable[int]) -> None:
        """Headings are lower than entries."""
        header, low = self.verticalHeader(), HistoryRow.height(self.fontMetrics(), True)
        for at in rows:
            if isinstance(self._rows.row(at), Heading):
                header.resizeSection(at, low)

    def current(self) -> Told | None:
        index = self.currentIndex()
        row = self._rows.row(index.row()) if index.isValid() else None
        return row if isinstance(row, Told) else None

    def choose(self, at: int) -> None:
        """Make a row the current one."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._rows.index(at, 0), flag)

    def keeping_place(self, change: Callable[[], None]) -> None:
        """Change rows above; whoever has scrolled down goes on seeing what they see."""
        bar = self.verticalScrollBar()
        before, below = bar.value(), bar.maximum() - bar.value()
        change()
        if before > 0:
            self.doItemsLayout()
            bar.setValue(bar.maximum() - below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _GO:
            self.gone_to.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.point_asked.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._rows.rowCount():
            # In a table they would go to the ends of the row.
            self.choose(1 if event.key() == Qt.Key.Key_Home else self._rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)
