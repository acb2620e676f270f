"""A chart on the screen, and the same chart as a picture."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from annotator.gui.charts import Bars, Chart, described, height_of, paint
from annotator.gui.theme import Theme

_WIDTH = 900
_SHARP = 2


class ChartView(QWidget):
    """Shows a chart as wide as there is room, in its own height."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.chart: Chart = Bars("", ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_chart(self, chart: Chart, theme: Theme) -> None:
        self.chart, self._theme = chart, theme
        self.setFixedHeight(round(height_of(chart, self.font())))
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(described(chart))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, round(height_of(self.chart, self.font())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint(painter, QSizeF(self.size()), self.chart, self._theme, self.font(), mirrored=mirrored)
        painter.end()


def picture_of(chart: Chart, theme: Theme, *, svg: bool) -> bytes:
    """A chart as a PNG in twice the size of the screen, or as an SVG drawing."""
    font = QApplication.font()
    size = QSize(_WIDTH, round(height_of(chart, font)))
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if svg:
        drawing = QSvgGenerator()
        drawing.setOutputDevice(buffer)
        drawing.setSize(size)
        drawing.setViewBox(QRect(0, 0, size.width(), size.height()))
        drawing.setTitle(chart.title)
        drawing.setDescription(described(chart))
        _paint_on(drawing, size, chart, theme, font, mirrored)
    else:
        image = QImage(size * _SHARP, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(_SHARP)
        image.fill(Qt.GlobalColor.transparent)
        _paint_on(image, size, chart, theme, font, mirrored)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _paint_on(
    device: QImage | QSvgGenerator, size: QSize, chart: Chart, theme: Theme, font: QFont, mirrored: bool
) -> None:
    painter = QPainter(device)
    paint(painter, QSizeF(size), chart, theme, font, mirrored=mirrored)
    painter.end()
