"""Samples of how a label's marks look, to whom, and on which page."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.label import Label
from annotator.domain.vision import Vision, as_seen
from annotator.gui.drawn import Drawn
from annotator.gui.text.inks import Ink, Inks
from annotator.gui.text.marks import MarkStyle
from annotator.gui.text.strokes import draw_bar
from annotator.gui.theme import Theme, load
from annotator.paths import resources
from annotator.services.wording import shortened

_BAR = 3
_GAP = 2
_MARGIN = 8
_SHOWN = 16


@cache
def page_theme(name: str) -> Theme:
    """The theme of this name that ships: "light" or "dark"."""
    return load(resources() / "themes" / f"{name}.toml")


def _ink(theme: Theme, colour: str, stroke: str) -> Ink:
    return Inks(theme.colours(), {"": MarkStyle("", "", "", colour, stroke)}, _BAR)[""]


class Sample(QWidget):
    """A word that is marked with a label, as it is seen on the page of a theme."""

    def __init__(self) -> None:
        super().__init__()
        self._word = ""
        self._ink: Ink | None = None
        self._page = QColor()
        self._text = QColor()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_label(self, label: Label, theme: Theme, vision: Vision = "full") -> None:
        self._word = shortened(label.name, _SHOWN)
        self._ink = _ink(theme, as_seen(theme.label_colour(label), vision), label.stroke)
        self._page, self._text = QColor(theme["base"]), QColor(theme["text"])
        self.setAccessibleName(label.name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._word) + 2 * _MARGIN
        return QSize(width, metrics.height() + _BAR + 2 * _GAP + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ink is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._page)
        metrics = self.fontMetrics()
        word = QRectF(_MARGIN, 2, metrics.horizontalAdvance(self._word), metrics.height())
        painter.fillRect(word, self._ink.tint)
        painter.setPen(self._text)
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, self._word)
        draw_bar(painter, self._ink, word.left(), word.right(), word.bottom() + _GAP, _BAR)
        painter.end()


def colour_icon(colour: str) -> QIcon:
    """A patch of a colour."""

    def draw(painter: QPainter, rect: QRect, _disabled: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(rect), 3, 3)

    return QIcon(Drawn(draw))


def stroke_icon(stroke: str, theme: Theme) -> QIcon:
    """A line of a kind in the colour of text."""
    ink = _ink(theme, theme["text"], stroke)

    def draw(painter: QPainter, rect: QRect, _disabled: bool) -> None:
        middle = QRectF(rect).center().y()
        draw_bar(painter, ink, rect.left() + 1, rect.right(), middle - _BAR / 2, _BAR)

    return QIcon(Drawn(draw))
