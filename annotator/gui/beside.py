"""Where a small thing goes that is shown beside what the user works on, without covering it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from annotator.gui.direction import is_right_to_left
from annotator.gui.text.view import TextView

if TYPE_CHECKING:
    from annotator.domain.annotation import Annotation

_GAP = 6
_LANES = 18
"""Pixels around words in which their chips and lines are drawn."""


class Near(NamedTuple):
    """What something is shown beside; `mirrored` says that it begins at its right."""

    rect: QRect
    mirrored: bool


def beside(area: QRect, size: QSize, near: Near) -> QRect:
    """Where something of `size` goes inside `area`: below, above, after or before, else where it covers least. All
    in one coordinate system."""
    rect = near.rect
    lead = rect.right() + 1 - size.width() if near.mirrored else rect.left()
    after, before = rect.right() + 1 + _GAP, rect.left() - _GAP - size.width()
    spots = [
        QPoint(lead, rect.bottom() + 1 + _GAP),
        QPoint(lead, rect.top() - _GAP - size.height()),
        *(QPoint(x, rect.top()) for x in ((before, after) if near.mirrored else (after, before))),
    ]
    inside = [_moved_in(QRect(spot, size), area) for spot in spots]
    return min(inside, key=lambda place: _common(place, rect))


def _moved_in(place: QRect, area: QRect) -> QRect:
    x = max(area.left(), min(place.left(), area.right() + 1 - place.width()))
    y = max(area.top(), min(place.top(), area.bottom() + 1 - place.height()))
    return QRect(QPoint(x, y), place.size())


def _common(one: QRect, other: QRect) -> int:
    both = one.intersected(other)
    return max(0, both.width()) * max(0, both.height())


def worked_on(view: TextView, annotation: Annotation | None, within: QWidget) -> Near:
    """Where the selected text stands in a widget around the view, else the annotation, else the caret."""
    start, end = view.selection()
    if start == end and annotation is not None and annotation.fragments:
        start, end = annotation.start, annotation.end
    found = _lines(view, start, end)
    rect = QRect(view.viewport().mapTo(within, found.topLeft()), found.size())
    return Near(rect, is_right_to_left(view.text(), start))


def beside_widget(widget: QWidget, within: QWidget) -> Near:
    """Where a widget stands in one around it."""
    rect = QRect(widget.mapTo(within, QPoint()), widget.size())
    return Near(rect, within.layoutDirection() == Qt.LayoutDirection.RightToLeft)


def _lines(view: TextView, start: int, end: int) -> QRect:
    """The lines of [start, end) in the viewport, as far as they are in sight, with chips above and lines below."""
    whole, places = view.viewport().rect(), view.places
    first, last = places.rect_of(start, max(start, end)), places.rect_of(max(start, end - 1), max(start, end))
    top = first.top() if first is not None else (0 if start < view.top_position() else whole.height())
    bottom = last.bottom() if last is not None else (0 if end <= view.top_position() else whole.height())
    left, right = 0.0, float(whole.width())
    if first is not None and last is not None and first.top() == last.top():
        left, right = min(first.left(), last.left()), max(first.right(), last.right())
    lines = QRect(QPoint(int(left), int(top) - _LANES), QPoint(int(right), int(bottom) + _LANES))
    return lines.intersected(whole) if lines.intersects(whole) else QRect(lines.topLeft(), QSize(1, 1))
