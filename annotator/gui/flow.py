"""A layout that puts its widgets in rows and breaks a row where the width ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets side by side in their own sizes, mirrored in right-to-left interfaces."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(6)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these widgets, in this order, and no others; those that are here already are not put in anew."""
        known = {item.widget() for item in self._items}
        for widget in widgets:
            if widget not in known:
                self.addWidget(widget)
        items = {item.widget(): item for item in self._items}
        self._items = [items[widget] for widget in widgets]
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All in one row."""
        size = self.minimumSize()
        widths = [item.sizeHint().width() for item in self._items]
        return QSize(max(size.width(), sum(widths) + self.spacing() * max(0, len(widths) - 1)), size.height())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        places = flowed([item.sizeHint() for item in self._items], rect.width(), self.spacing())
        if move:
            for item, place in zip(self._items, places, strict=True):
                item.setGeometry(placed(place, rect, mirrored=mirrored))
        return height_of(places)


def flowed(sizes: Sequence[QSize], width: int, spacing: int) -> list[QRect]:
    """Where things of these sizes stand in rows of a width, from the leading top corner."""
    places: list[QRect] = []
    x, y, row = 0, 0, 0
    for size in sizes:
        if x and x + size.width() > width:
            x, y, row = 0, y + row + spacing, 0
        places.append(QRect(QPoint(x, y), size))
        x += size.width() + spacing
        row = max(row, size.height())
    return places


def placed(place: QRect, rect: QRect, *, mirrored: bool) -> QRect:
    """A place in rows as it lies in `rect`."""
    left = rect.right() - place.right() if mirrored else rect.x() + place.x()
    return QRect(QPoint(left, rect.y() + place.y()), place.size())


def height_of(places: Sequence[QRect]) -> int:
    return max((place.bottom() + 1 for place in places), default=0)
