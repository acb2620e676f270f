"""The bar under a mark, in the stroke of its style."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from annotator.gui.text.inks import Ink

_WAVE = 3.0


def draw_bar(painter: QPainter, ink: Ink, x0: float, x1: float, y: float, bar: int) -> None:
    """Draw from `x0` to `x1`, `y` being the top of the lane's bar of thickness `bar`."""
    if ink.stroke == "solid":
        painter.fillRect(QRectF(x0, y, x1 - x0, bar), ink.colour)
    elif ink.stroke == "double":
        painter.fillRect(QRectF(x0, y, x1 - x0, bar / 3), ink.colour)
        painter.fillRect(QRectF(x0, y + bar * 2 / 3, x1 - x0, bar / 3), ink.colour)
    elif ink.stroke == "wavy":
        _draw_wave(painter, ink, x0, x1, y, bar)
    else:
        painter.setPen(ink.pen)
        painter.drawLine(QLineF(x0, y + bar / 2, x1, y + bar / 2))


def _draw_wave(painter: QPainter, ink: Ink, x0: float, x1: float, y: float, bar: int) -> None:
    points = [QPointF(x0, y + bar)]
    x, up = x0, True
    while x < x1:
        x = min(x1, x + _WAVE)
        points.append(QPointF(x, y if up else y + bar))
        up = not up
    painter.setPen(QPen(ink.colour, 1.4))
    painter.drawPolyline(points)
