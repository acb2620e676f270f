"""Charts that are looked at: bars, days and shares, painted in the colours of the theme with their values beside them.

A chart is a value; the same painting makes what is seen, a picture and a drawing for print.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.gui.theme import Theme
from annotator.gui.tongue import tr

_MARGIN, _GAP, _ROUND = 16.0, 8.0, 3.0
_NAMES = 0.32
_TALL = 190.0
_NARROW, _WIDE = 7.0, 56.0
_LEAD = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Bar:
    """`words` is the value as it is written, `colour` a role of the theme or "#rrggbb". A `pattern` other than the
    solid one tells parts of a whole apart without their colours."""

    name: str
    value: float
    words: str
    colour: str = "accent"
    pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern


@dataclass(frozen=True, slots=True)
class Bars:
    """Lying bars, one below the other."""

    title: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Standing bars side by side, in the order of time; of more than there is room for, the last."""

    title: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Shares:
    """One bar, cut into the parts of a whole."""

    title: str
    bars: tuple[Bar, ...]


Chart = Bars | Columns | Shares


def described(chart: Chart) -> str:
    """The chart in words, for those who do not see it."""
    if not chart.bars:
        return tr("{title}: nothing to show", title=chart.title)
    values = "; ".join(f"{bar.name}: {bar.words}" for bar in chart.bars)
    return tr("{title}. {values}", title=chart.title, values=values)


def height_of(chart: Chart, font: QFont) -> float:
    """The height that a chart wants."""
    line = QFontMetricsF(font).lineSpacing()
    head = 2 * _MARGIN + 1.6 * line
    if isinstance(chart, Bars):
        return head + max(1, len(chart.bars)) * (line + 12)
    if isinstance(chart, Columns):
        return head + _TALL + 2.5 * line
    return head + 2.2 * line + (line + 6) * max(1, len(chart.bars))


def paint(painter: QPainter, size: QSizeF, chart: Chart, theme: Theme, font: QFont, *, mirrored: bool) -> None:
    """Paint a chart of that size from the origin."""
    painter.fillRect(QRectF(QPointF(0, 0), size), QColor(theme["base"]))
    if size.width() < 4 * _MARGIN:
        return
    _Pen(painter, size, theme, font, mirrored).draw(chart)


class _Pen:
    """Draws in a space whose x grows from the side where reading begins."""

    def __init__(self, painter: QPainter, size: QSizeF, theme: Theme, font: QFont, mirrored: bool) -> None:
        self._painter, self._size, self._theme, self._mirrored = painter, size, theme, mirrored
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._line = self._metrics.lineSpacing()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)

    def draw(self, chart: Chart) -> None:
        width = self._size.width() - 2 * _MARGIN
        bold = QFont(self._font)
        bold.setBold(True)
        self._painter.setFont(bold)
        self._text(_MARGIN, _MARGIN, width, self._line, chart.title, "text")
        self._painter.setFont(self._font)
        top = _MARGIN + 1.6 * self._line
        if not any(bar.value for bar in chart.bars):
            self._text(_MARGIN, top, width, self._line, tr("Nothing to show yet."), "muted")
            return
        ways: dict[type[Chart], Callable[[tuple[Bar, ...], float, float], None]] = {
            Bars: self._bars, Columns: self._columns, Shares: self._shares,
        }  # fmt: skip
        ways[type(chart)](chart.bars, top, width)

    # ------------------------------------------------------------------ kinds

    def _bars(self, bars: tuple[Bar, ...], top: float, width: float) -> None:
        names = min(width * _NAMES, max(self._metrics.horizontalAdvance(bar.name) for bar in bars) + 1)
        values = max(self._metrics.horizontalAdvance(bar.words) for bar in bars)
        start = _MARGIN + names + _GAP
        room = max(10.0, width - names - values - 2 * _GAP)
        most, row = max(bar.value for bar in bars), self._line + 12
        for n, bar in enumerate(bars):
            y = top + n * row
            self._text(_MARGIN, y, names, row - 4, bar.name, "text", end=True)
            length = room * bar.value / most
            if bar.value:
                self._box(start, y + 3, max(length, 2.0), row - 10, bar)
            self._text(start + length + _GAP, y, values + 1, row - 4, bar.words, "text" if bar.value else "muted")
        self._rule(start - 1, top, start - 1, top + len(bars) * row - 4)

    def _columns(self, bars: tuple[Bar, ...], top: float, width: float) -> None:
        step = min(_WIDE, max(_NARROW, width / len(bars)))
        shown = bars[-max(1, int(width / step)) :]
        most = max((bar.value for bar in shown), default=0) or 1.0
        floor = top + self._line + _TALL
        widest = max(self._metrics.horizontalAdvance(bar.words) for bar in shown)
        names = max(self._metrics.horizontalAdvance(bar.name) for bar in shown) + _GAP
        every = max(1, -int(-names // step))
        highest = max(range(len(shown)), key=lambda n: shown[n].value)
        for n, bar in enumerate(shown):
            x, tall = _MARGIN + n * step, _TALL * bar.value / most
            if bar.value:
                self._box(x + step * 0.12, floor - max(tall, 2.0), step * 0.76, max(tall, 2.0), bar)
            # Where not every value has room, the greatest and the last have theirs.
            if bar.value and (widest + 2 <= step or n in (highest, len(shown) - 1)):
                self._label(x + step / 2, floor - tall - self._line, bar.words, "text")
            if (len(shown) - 1 - n) % every == 0:
                self._label(x + step / 2, floor + 4, bar.name, "muted")
        self._rule(_MARGIN, floor, _MARGIN + len(shown) * step, floor)

    def _shares(self, bars: tuple[Bar, ...], top: float, width: float) -> None:
        total = sum(bar.value for bar in bars)
        x, tall = _MARGIN, 1.5 * self._line
        for bar in bars:
            part = width * bar.value / total
            if bar.value:
                self._box(x, top, max(part - 1.5, 1.0), tall, bar)
            x += part
        y = top + 2.2 * self._line
        for bar in bars:
            self._box(_MARGIN, y + 3, self._line - 4, self._line - 4, bar)
            words = f"{bar.name}: {bar.words}"
            self._text(_MARGIN + self._line + _GAP, y, width - self._line - _GAP, self._line, words, "text")
            y += self._line + 6

    # ------------------------------------------------------------------ strokes

    def _colour(self, name: str) -> QColor:
        return QColor(name if name.startswith("#") else self._theme[name])

    def _placed(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(self._size.width() - x - width if self._mirrored else x, y, width, height)

    def _box(self, x: float, y: float, width: float, height: float, bar: Bar) -> None:
        colour, painter = self._colour(bar.colour), self._painter
        solid = bar.pattern == Qt.BrushStyle.SolidPattern
        painter.setPen(Qt.PenStyle.NoPen if solid else QPen(colour, 1.5))
        painter.setBrush(QBrush(colour, bar.pattern))
        painter.drawRoundedRect(self._placed(x, y, width, height), _ROUND, _ROUND)

    def _rule(self, x: float, y: float, to_x: float, to_y: float) -> None:
        self._painter.setPen(QPen(self._colour("control"), 1))
        box = self._placed(x, y, to_x - x, to_y - y)
        self._painter.drawLine(box.topLeft(), box.bottomRight())

    def _text(
        self, x: float, y: float, width: float, height: float, words: str, role: str, *, end: bool = False
    ) -> None:
        self._painter.setPen(self._colour(role))
        side = Qt.AlignmentFlag.AlignRight if end != self._mirrored else Qt.AlignmentFlag.AlignLeft
        shown = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, width + 1)
        self._painter.drawText(self._placed(x, y, width + 1, height), _LEAD | side, shown)

    def _label(self, x: float, y: float, words: str, role: str) -> None:
        """Words around a point, kept inside the picture."""
        wide = self._metrics.horizontalAdvance(words) + 2
        x = min(max(2.0, x - wide / 2), self._size.width() - wide - 2)
        self._painter.setPen(self._colour(role))
        self._painter.drawText(self._placed(x, y, wide, self._line), _CENTRE, words)
