"""Label chips: the letter of a label on its colour, with its line style below, as an icon."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QIconEngine, QImage, QPainter, QPen, QPixmap

from annotator.domain.label import Label
from annotator.gui.theme import Theme

_DASHES = {"dotted": [1.0, 0.8], "dashed": [3.0, 1.2], "dashdot": [3.0, 1.0, 1.0, 1.0], "wavy": [2.0, 0.6]}


class _Chip(QIconEngine):
    def __init__(self, letter: str, colour: str, ink: str, stroke: str) -> None:
        super().__init__()
        self._said = letter, colour, ink, stroke

    def clone(self) -> QIconEngine:
        return _Chip(*self._said)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        letter, colour, ink, stroke = self._said
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = rect.height() / 16
        box = QRectF(rect.x(), rect.y(), rect.width(), 11.5 * unit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, 2 * unit, 2 * unit)
        font = QFont()
        font.setBold(True)
        font.setPixelSize(max(7, round(9 * unit)))
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
        pen = QPen(QColor(colour), 2 * unit)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if stroke in _DASHES:
            pen.setDashPattern(_DASHES[stroke])
        lines = (14.5,) if stroke != "double" else (13.0, 15.3)
        if stroke == "double":
            pen.setWidthF(1.1 * unit)
        painter.setPen(pen)
        for y in lines:
            left, right = QPointF(rect.x(), rect.y() + y * unit), QPointF(rect.right() + 1, rect.y() + y * unit)
            painter.drawLine(left, right)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return QPixmap.fromImage(image)


def chip(label: Label, theme: Theme) -> QIcon:
    """The label's chip in the colours of the theme."""
    letter = (label.key or label.name[:1]).upper()
    return QIcon(_Chip(letter, theme.label_colour(label), theme["chip_text"], label.stroke))
