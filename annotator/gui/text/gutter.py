"""Paragraph numbers, in the margin beside the text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter

from annotator.gui.text.faces import LineBox
from annotator.gui.text.inks import Inks
from annotator.gui.tongue import digits

_DISTANCE = 16.0
_WIDTH = 80.0
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def draw_number(
    painter: QPainter, number: int, place: QPointF, width: float, box: LineBox, size: int, inks: Inks
) -> None:
    """Draw a paragraph's number in `size` pixels, on the side of the text where the window begins.

    `place` is the corner of the paragraph's first line, a `box`, and `width` that of the text.
    """
    font = QFont()
    font.setPixelSize(size)
    painter.setFont(font)
    painter.setPen(inks.muted)
    distance = min(_DISTANCE, place.x() / 4)
    room = QRectF(place.x() - distance - _WIDTH, place.y() + box.text_top, _WIDTH, box.text_height)
    side = Qt.AlignmentFlag.AlignRight
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        room.moveLeft(place.x() + width + distance)
        side = Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, side | _MIDDLE, digits(str(number)))
