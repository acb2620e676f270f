"""The pointer while a label is armed: an I-beam that carries the label's letter."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QFont, QPainter, QPen, QPixmap

_SIZE = 32
_MIDDLE = 9


def armed_cursor(letter: str, colour: QColor, ink: QColor, ratio: float) -> QCursor:
    """An I-beam with `letter` beside it, on `colour`; `ratio` is the screen's device pixel ratio."""
    pixmap = QPixmap(round(_SIZE * ratio), round(_SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # A light rim keeps the beam in sight on dark and on light pages.
    for width, shade in ((3.6, QColor("#ffffff")), (1.6, QColor("#202020"))):
        painter.setPen(QPen(shade, width))
        painter.drawLine(QLineF(_MIDDLE, 4, _MIDDLE, 24))
        painter.drawLine(QLineF(_MIDDLE - 3.5, 4, _MIDDLE + 3.5, 4))
        painter.drawLine(QLineF(_MIDDLE - 3.5, 24, _MIDDLE + 3.5, 24))
    chip = QRectF(_MIDDLE + 5, 14, 16, 16)
    painter.setPen(QPen(QColor("#ffffff"), 1))
    painter.setBrush(colour)
    painter.drawRoundedRect(chip, 3, 3)
    font = QFont()
    font.setPixelSize(11)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, letter[:2])
    painter.end()
    return QCursor(pixmap, _MIDDLE, 14)
