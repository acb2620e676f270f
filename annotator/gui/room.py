"""Room on the screen: dialogs no larger than it, and forms that scroll where it is too low for them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QWidget

_FRAME = QSize(16, 48)
"""What the system puts around a window, in logical pixels."""
_LOWEST = 36


def resize(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog this size, or as much of it as the screen has."""
    dialog.resize(QSize(width, height).boundedTo(dialog.screen().availableSize() - _FRAME))


class ScrolledColumn(QScrollArea):
    """Scrolled up and down only: it is as wide as its content needs. `gap` stays free beside the scroll bar."""

    def __init__(self, content: QWidget, gap: int = 0) -> None:
        super().__init__(widgetResizable=True)
        self._content = content
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Margins are the one thing that Qt does not mirror.
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        content.setContentsMargins(gap if mirrored else 0, 0, 0 if mirrored else gap, 0)
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        width = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())


class Scrolled(ScrolledColumn):
    """As high as its content wants where there is room, else scrolled."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self._width = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        layout, wanted = self._content.layout(), self._content.sizeHint()
        if layout is not None and layout.hasHeightForWidth() and self.width() > 0:
            wanted.setHeight(layout.heightForWidth(self.viewport().width()))
        return wanted

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width(), min(_LOWEST, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() != self._width:
            self._width = self.width()
            self.updateGeometry()
