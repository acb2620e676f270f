"""Paragraph numbers, in the margin beside the text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from annotator.gui.text.faces import LineBox
from annotator.gui.text.inks import Inks

_DISTANCE = 16.0
_WIDTH = 80.0


def draw_number(painter: QPainter, number: int, left: float, y: float, box: LineBox, inks: Inks) -> None:
    """Draw the number of the paragraph whose first line begins at `y`, left of the column at `left`."""
    font = QFont()
    font.setPixelSize(max(9, round(box.ascent * 0.58)))
    painter.setFont(font)
    painter.setPen(inks.muted)
    distance = min(_DISTANCE, left / 4)
    place = QRectF(left - distance - _WIDTH, y + box.text_top, _WIDTH, box.text_height)
    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))
