"""Icons: our SVG drawings, painted in a colour of the theme at whatever size is asked for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


@cache
def _drawing(path: Path) -> bytes:
    return path.read_bytes()


class _Painted(QIconEngine):
    """Draws an SVG whose `currentColor` is one of the theme's colours, faded when disabled."""

    def __init__(self, drawing: bytes, colour: str, faded: str) -> None:
        super().__init__()
        self._drawing = drawing
        self._colour = colour
        self._faded = faded

    def clone(self) -> QIconEngine:
        return _Painted(self._drawing, self._colour, self._faded)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._faded if mode == QIcon.Mode.Disabled else self._colour
        renderer = QSvgRenderer(QByteArray(self._drawing.replace(b"currentColor", colour.encode())))
        renderer.render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return QPixmap.fromImage(image)


class Icons:
    """The icons of one folder in the colours of one theme."""

    def __init__(self, folder: Path, colour: str = "#000000", faded: str = "#808080") -> None:
        self._folder = folder
        self.repaint(colour, faded)

    def repaint(self, colour: str, faded: str) -> None:
        """Hand out icons in these colours from now on."""
        self._colour = colour
        self._faded = faded
        self._made: dict[tuple[str, str], QIcon] = {}

    def __call__(self, name: str, colour: str = "") -> QIcon:
        """The icon of this name, an empty one when there is no such drawing."""
        wanted = colour or self._colour
        icon = self._made.get((name, wanted))
        if icon is None:
            path = self._folder / f"{name}.svg"
            icon = QIcon(_Painted(_drawing(path), wanted, self._faded)) if path.exists() else QIcon()
            self._made[name, wanted] = icon
        return icon
