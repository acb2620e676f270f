"""Labels as rows of a list: chip, name or path, key, and the first line of the guideline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.label import Label
from annotator.gui.panels.base import Look
from annotator.gui.panels.table import plain_tip
from annotator.gui.tongue import tr
from annotator.services import labelling
from annotator.services.labelling import Labels
from annotator.services.wording import shortened

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Role = Qt.ItemDataRole
LABEL, DEPTH, KEY, LINE, TICKED, MUTED = (int(_Role.UserRole) + n for n in range(6))
ROW_HEIGHT = 42
_CHIP, _SIDE, _INDENT, _DEEPEST = 18, 8, 16, 6
_CELL = Qt.AlignmentFlag.AlignVCenter


class Choices(QAbstractListModel):
    """Everything is computed when it is asked for, for the rows in view. `ticked` are ids of labels that are given
    already."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._labels: Labels = {}
        self._rows: Sequence[tuple[int, Label]] = ()
        self._as_tree = True
        self.ticked: frozenset[str] = frozenset()

    def show_labels(self, labels: Labels, rows: Sequence[tuple[int, Label]], *, as_tree: bool) -> None:
        """Show rows of depth and label; as a tree by their names, else by their paths."""
        self.beginResetModel()
        self._labels, self._rows, self._as_tree = labels, rows, as_tree
        self.endResetModel()

    def label(self, row: int) -> Label:
        return self._rows[row][1]

    def title(self, row: int) -> str:
        label = self.label(row)
        return label.name if self._as_tree else labelling.path(self._labels, label)

    def spoken(self, row: int) -> str:
        """The row in words."""
        label = self.label(row)
        said = [labelling.path(self._labels, label)]
        if label.key:
            said.append(tr("key {key}", key=label.key))
        if label.id in self.ticked:
            said.append(tr("given already"))
        return ", ".join(said) + (f": {self._line(label)}" if label.guideline.strip() else "")

    def _line(self, label: Label) -> str:
        return shortened(next((line for line in label.guideline.splitlines() if line.strip()), ""), 120)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        depth, label = self._rows[index.row()]
        match role:
            case _Role.DisplayRole:
                return self.title(index.row())
            case _Role.DecorationRole:
                return self._look.chip(label)
            case _Role.ToolTipRole:
                return plain_tip(shortened(label.guideline, 600))
            case _Role.AccessibleTextRole:
                return self.spoken(index.row())
        if role == DEPTH:
            return min(depth, _DEEPEST) if self._as_tree else 0
        if role == MUTED:
            return self._look.theme["muted"]
        return {KEY: label.key, LINE: self._line(label), TICKED: label.id in self.ticked}.get(role)


class ChoiceCell(QStyledItemDelegate):
    """Two lines a row, mirrored where the interface is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        shown = QStyleOptionViewItem(option)
        style = QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, shown, painter, shown.widget)
        way, whole = shown.direction, shown.rect

        def put(x: int, y: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(way, whole, QRect(whole.x() + x, whole.y() + y, width, height))

        lead = _SIDE + _INDENT * int(index.data(DEPTH))
        index.data(_Role.DecorationRole).paint(painter, put(lead, 12, _CHIP, _CHIP))
        start = lead + _CHIP + 8
        end = whole.width() - _SIDE
        key = " ".join(sign for sign in ("✓" if index.data(TICKED) else "", str(index.data(KEY))) if sign)
        small = QFont(shown.font)
        small.setPointSizeF(max(7.0, small.pointSizeF() * 0.88))
        painter.save()
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        text = shown.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        muted = text if chosen else QColor(str(index.data(MUTED)))
        metrics = QFontMetrics(shown.font)
        if key:
            width = metrics.horizontalAdvance(key) + 4
            self._write(painter, put(end - width, 0, width, ROW_HEIGHT), key, shown.font, muted, way)
            end -= width + 8
        line = str(index.data(LINE))
        line = f"\u2068{line}\u2069" if line else ""  # it runs its own way
        title = put(start, 4 if line else 0, end - start, 18 if line else ROW_HEIGHT)
        self._write(painter, title, str(index.data(_Role.DisplayRole)), shown.font, text, way)
        if line:
            self._write(painter, put(start, 21, end - start, 17), line, small, muted, way)
        painter.restore()

    def _write(
        self, painter: QPainter, place: QRect, text: str, font: QFont, colour: QColor, way: Qt.LayoutDirection
    ) -> None:
        """One line, cut where it is too long, at the side where the interface begins."""
        side = QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(font)
        painter.setPen(colour)
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(side | _CELL | Qt.TextFlag.TextSingleLine), cut)
