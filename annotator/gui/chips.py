"""Label chips: the letter of a label on its colour, with its line style below, as an icon."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen

from annotator.domain.label import Label
from annotator.gui.drawn import drawn
from annotator.gui.theme import Theme

_DASHES = {"dotted": [1.0, 0.8], "dashed": [3.0, 1.2], "dashdot": [3.0, 1.0, 1.0, 1.0], "wavy": [2.0, 0.6]}


def chip(label: Label, theme: Theme) -> QIcon:
    """The label's chip in the colours of the theme."""
    letter = (label.key or label.name[:1]).upper()
    colour, ink, stroke = QColor(theme.label_colour(label)), QColor(theme["chip_text"]), label.stroke

    def draw(painter: QPainter, rect: QRect, disabled: bool) -> None:
        unit = rect.height() / 16
        _box(painter, QRectF(rect.x(), rect.y(), rect.width(), 11.5 * unit), unit, letter, colour, ink)
        _line(painter, rect, unit, colour, stroke)

    return drawn(draw)


def _box(painter: QPainter, box: QRectF, unit: float, letter: str, colour: QColor, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, 2 * unit, 2 * unit)
    font = QFont()
    font.setBold(True)
    font.setPixelSize(max(7, round(9 * unit)))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def _line(painter: QPainter, rect: QRect, unit: float, colour: QColor, stroke: str) -> None:
    double = stroke == "double"
    pen = QPen(colour, (1.1 if double else 2.0) * unit)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke in _DASHES:
        pen.setDashPattern(_DASHES[stroke])
    painter.setPen(pen)
    for y in (13.0, 15.3) if double else (14.5,):
        at = rect.y() + y * unit
        painter.drawLine(QPointF(rect.x(), at), QPointF(rect.right() + 1, at))
