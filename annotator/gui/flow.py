"""A layout that fills rows like words on a page, mirrored in right-to-left interfaces."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_Places = list[tuple[QLayoutItem, QRect]]


class FlowLayout(QLayout):
    """Widgets in rows. With `most_rows`, those that find no room in so many are hidden, and a `tail` is shown."""

    def __init__(self, parent: QWidget, most_rows: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._most_rows = most_rows
        self.tail: QWidget | None = None
        """One of the widgets, which stands last: it says that there is more."""
        self.keeps_tail = False
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(6)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def clear(self) -> None:
        self._items.clear()

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
        return _height(self._fitting(width))

    def sizeHint(self) -> QSize:
        """All in one row."""
        size = self.minimumSize()
        widths = [_size(item).width() for item in self._items if self._is_shown(item)]
        return QSize(max(size.width(), sum(widths) + self.spacing() * max(0, len(widths) - 1)), size.height())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        fitting = self._fitting(rect.width())
        shown = {id(item) for item, _ in fitting}
        for item in self._items:
            widget = item.widget()
            if widget is not None and self._most_rows and widget.isHidden() == (id(item) in shown):
                widget.setVisible(id(item) in shown)
        for item, place in fitting:
            left = rect.right() + 1 - place.right() - 1 if mirrored else rect.x() + place.x()
            item.setGeometry(QRect(QPoint(left, rect.y() + place.y()), place.size()))

    def _is_shown(self, item: QLayoutItem) -> bool:
        if item.widget() is self.tail:
            return self.keeps_tail
        return bool(self._most_rows) or not item.isEmpty()

    def _fitting(self, width: int) -> _Places:
        """What is shown, and where: counted from the leading corner."""
        items = [item for item in self._items if self._is_shown(item)]
        places = self._flow(items, width)
        tail = next((item for item in self._items if item.widget() is self.tail), None)
        if not self._most_rows or tail is None or len({place.y() for _, place in places}) <= self._most_rows:
            return places
        kept = [item for item in items if item is not tail]
        rows = sorted({place.y() for _, place in places})
        kept = kept[: sum(place.y() < rows[self._most_rows] for _, place in places)]
        while kept and len({place.y() for _, place in self._flow([*kept, tail], width)}) > self._most_rows:
            kept.pop()
        return self._flow([*kept, tail], width)

    def _flow(self, items: list[QLayoutItem], width: int) -> _Places:
        places: _Places = []
        x, y, row = 0, 0, 0
        for item in items:
            size = _size(item)
            if x and x + size.width() > width:
                x, y, row = 0, y + row + self.spacing(), 0
            places.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self.spacing()
            row = max(row, size.height())
        return places


def _size(item: QLayoutItem) -> QSize:
    """What is hidden says of itself that it needs no room."""
    widget = item.widget()
    return widget.sizeHint() if widget is not None else item.sizeHint()


def _height(places: _Places) -> int:
    return max((place.bottom() + 1 for _, place in places), default=0)
