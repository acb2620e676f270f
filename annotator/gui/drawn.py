"""Icons that are drawn once for each size and then only copied to the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

Draw = Callable[[QPainter, QRect, bool], None]


class Drawn(QIconEngine):
    """`draw(painter, rect, disabled)` is asked once for every size, resolution and state."""

    def __init__(self, draw: Draw) -> None:
        super().__init__()
        self._draw = draw
        self._kept: dict[tuple[int, int, float, bool], QPixmap] = {}

    def clone(self) -> QIconEngine:
        return Drawn(self._draw)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect, self._picture(rect.size(), painter.device().devicePixelRatioF(), mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._picture(size, 1.0, mode)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._picture(size, scale, mode)

    def _picture(self, size: QSize, scale: float, mode: QIcon.Mode) -> QPixmap:
        disabled = mode == QIcon.Mode.Disabled
        key = (size.width(), size.height(), scale, disabled)
        picture = self._kept.get(key)
        if picture is None:
            picture = QPixmap(size * scale)
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, QRect(QPoint(0, 0), size), disabled)
            painter.end()
            self._kept[key] = picture
        return picture
