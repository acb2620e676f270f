"""Icons: our SVG drawings, painted in a colour of the theme at whatever size is asked for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from annotator.gui.drawn import Drawn

_DIRECTED = frozenset(("undo", "redo", "next", "previous", "back", "forward"))
"""Drawings that point along the line: turned round where the window begins at the right."""


@cache
def _drawing(path: Path) -> bytes:
    return path.read_bytes()


class Icons:
    """The icons of one folder in the colours of one theme, faded when disabled."""

    def __init__(self, folder: Path, colour: str = "#000000", faded: str = "#808080") -> None:
        self._folder = folder
        self.repaint(colour, faded)

    def repaint(self, colour: str, faded: str) -> None:
        """Hand out icons in these colours from now on."""
        self._colours = (colour, faded)
        self._made: dict[str, QIcon] = {}

    def __call__(self, name: str) -> QIcon:
        """The icon of this name, an empty one when there is no such drawing."""
        icon = self._made.get(name)
        if icon is None:
            path = self._folder / f"{name}.svg"
            icon = self._made[name] = self._icon(path, name) if path.exists() else QIcon()
        return icon

    def _icon(self, path: Path, name: str) -> QIcon:
        colours = self._colours
        turned = name in _DIRECTED and QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

        def draw(painter: QPainter, rect: QRect, disabled: bool) -> None:
            svg = _drawing(path).replace(b"currentColor", colours[disabled].encode())
            if turned:
                painter.translate(rect.left() + rect.right() + 1, 0)
                painter.scale(-1, 1)
            QSvgRenderer(QByteArray(svg)).render(painter, QRectF(rect))

        return QIcon(Drawn(draw))
