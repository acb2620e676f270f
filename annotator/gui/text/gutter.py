"""Paragraph numbers and signs, in the margin beside the text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPolygonF

from annotator.gui.text.faces import LineBox
from annotator.gui.text.inks import Inks
from annotator.gui.tongue import digits

_DISTANCE = 16.0
_WIDTH = 80.0
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIBBON = 9.0


def draw_number(
    painter: QPainter, number: int, place: QPointF, width: float, box: LineBox, size: int, inks: Inks, beside: float
) -> None:
    """Draw a paragraph's number in `size` pixels, on the side of the text where the window begins.

    `place` is the corner of the paragraph's first line, a `box`, `width` that of the text, and `beside` that of what
    stands between the two.
    """
    font = QFont()
    font.setPixelSize(size)
    painter.setFont(font)
    painter.setPen(inks.muted)
    distance = max(min(_DISTANCE, place.x() / 4), beside)
    room = QRectF(place.x() - distance - _WIDTH, place.y() + box.text_top, _WIDTH, box.text_height)
    side = Qt.AlignmentFlag.AlignRight
    if _is_mirrored():
        room.moveLeft(place.x() + width + distance)
        side = Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, side | _MIDDLE, digits(str(number)))


def draw_sign(painter: QPainter, place: QPointF, width: float, box: LineBox, inks: Inks) -> None:
    """Draw a small ribbon at a place that somebody marked, on the side of the numbers; `place` and `width` are those
    of its line, a `box`."""
    across = _across(place.x())
    height = across * 1.5
    x = place.x() + width + 2.0 if _is_mirrored() else place.x() - across - 2.0
    y = place.y() + box.text_top + (box.text_height - height) / 2
    ribbon = [(0.0, 0.0), (across, 0.0), (across, height), (across / 2, height - across / 2), (0.0, height)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.sign)
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in ribbon]))
    painter.restore()


def sign_room(margin: float) -> float:
    """How much of a margin a sign takes, with some air on its far side."""
    return _across(margin) + 6.0


def _across(margin: float) -> float:
    return min(_RIBBON, margin / 6)


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
