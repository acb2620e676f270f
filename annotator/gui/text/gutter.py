"""Paragraph numbers, in the margin beside the text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from annotator.gui.text.faces import LineBox
from annotator.gui.text.inks import Inks

_DISTANCE = 16.0
_WIDTH = 80.0


def draw_number(painter: QPainter, number: int, place: QPointF, box: LineBox, size: int, inks: Inks) -> None:
    """Draw a paragraph's number in `size` pixels, `place` being the corner of its first line, a `box`."""
    font = QFont()
    font.setPixelSize(size)
    painter.setFont(font)
    painter.setPen(inks.muted)
    distance = min(_DISTANCE, place.x() / 4)
    room = QRectF(place.x() - distance - _WIDTH, place.y() + box.text_top, _WIDTH, box.text_height)
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))
