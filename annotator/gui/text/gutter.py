"""Paragraph numbers and signs, in the margin beside the text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPolygonF

from annotator.gui.text.faces import LineBox
from annotator.gui.text.inks import Inks

_DISTANCE = 16.0
_WIDTH = 80.0
_RIBBON = 9.0


def draw_number(painter: QPainter, number: int, place: QPointF, box: LineBox, size: int, inks: Inks) -> None:
    """Draw a paragraph's number in `size` pixels, `place` being the corner of its first line, a `box`."""
    font = QFont()
    font.setPixelSize(size)
    painter.setFont(font)
    painter.setPen(inks.muted)
    distance = min(_DISTANCE, place.x() / 4)
    room = QRectF(place.x() - distance - _WIDTH, place.y() + box.text_top, _WIDTH, box.text_height)
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))


def draw_sign(painter: QPainter, place: QPointF, box: LineBox, inks: Inks) -> None:
    """Draw a small ribbon at a place that somebody marked, `place` being the corner of its line, a `box`."""
    width = min(_RIBBON, place.x() / 6)
    height = width * 1.5
    x = place.x() - width - 2.0
    y = place.y() + box.text_top + (box.text_height - height) / 2
    ribbon = [(0.0, 0.0), (width, 0.0), (width, height), (width / 2, height - width / 2), (0.0, height)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.sign)
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in ribbon]))
    painter.restore()
