"""A hit with what stands around it, in a table's cell: the hit is set off, whichever way the text runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QWidget

from annotator.gui.direction import DirectedCell, is_right_to_left

Parts = tuple[str, str, str]
_EDGE = 6
_SHARE = 0.4
"""Of the first line, so much at most stands before the hit."""


class ContextCell(DirectedCell):
    """Paints what stands before a hit, the hit, and what stands after it, on as many lines as there is room for."""

    def __init__(
        self, parent: QWidget, parts: Callable[[Any], Parts], hit: Callable[[], QColor], ink: Callable[[], QColor]
    ) -> None:
        """`parts` takes a row of the table's model, `hit` and `ink` are the colours behind the hit and of it."""
        super().__init__(parent)
        self._parts = parts
        self._hit = hit
        self._ink = ink

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model: Any = index.model()
        row = model.row(index.row())
        if row is None:
            super().paint(painter, option, index)
            return
        parts = self._parts(row)
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        rtl = is_right_to_left("".join(parts))
        cell.direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        style = cell.widget.style() if cell.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        room = cell.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        if not cell.icon.isNull():
            aside = cell.decorationSize.width() + _EDGE
            room.adjust(0 if rtl else aside, 0, -aside if rtl else 0, 0)
        chosen = bool(cell.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.save()
        painter.setClipRect(room)
        painter.setPen(cell.palette.color(role))
        self._draw(painter, room, cell, parts, rtl)
        painter.restore()

    def _draw(self, painter: QPainter, room: QRect, cell: QStyleOptionViewItem, parts: Parts, rtl: bool) -> None:
        before, quote, after = parts
        metrics = cell.fontMetrics
        most = max(6, int(room.width() * _SHARE / max(1, metrics.averageCharWidth())))
        if len(before) > most:
            before = "…" + before[-most:]
        layout = QTextLayout(f"{before}{quote}{after}", cell.font)
        way = QTextOption(Qt.AlignmentFlag.AlignLeading)
        way.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        way.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(way)
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setBackground(self._hit())
        marked.setForeground(self._ink())
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = _units(before), _units(quote), marked
        layout.setFormats([span])
        lines = max(1, room.height() // metrics.lineSpacing())
        layout.beginLayout()
        height = 0.0
        for _ in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, height))
            height += metrics.lineSpacing()
        layout.endLayout()
        layout.draw(painter, QPointF(room.x(), room.y() + max(0.0, (room.height() - height) / 2)))


def _units(text: str) -> int:
    """How long Qt takes a text to be: in UTF-16."""
    return len(text) + sum(character > "\uffff" for character in text)
