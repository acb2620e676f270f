"""Where a small thing goes that is shown beside what the user works on, without covering it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from annotator.gui.text.view import TextView

if TYPE_CHECKING:
    from annotator.domain.annotation import Annotation

_GAP = 6
_LANES = 18
"""Pixels around words in which their chips and lines are drawn."""


def beside(area: QRect, size: QSize, worked_on: QRect, *, mirrored: bool = False) -> QPoint:
    """The corner of something of `size` inside `area`: below, above, after or before what is worked on, else where
    it covers least of it. All in one coordinate system."""
    lead = worked_on.right() + 1 - size.width() if mirrored else worked_on.left()
    after, before = worked_on.right() + 1 + _GAP, worked_on.left() - _GAP - size.width()
    spots = [
        QPoint(lead, worked_on.bottom() + 1 + _GAP),
        QPoint(lead, worked_on.top() - _GAP - size.height()),
        *(QPoint(x, worked_on.top()) for x in ((before, after) if mirrored else (after, before))),
    ]
    inside = [_moved_in(QRect(spot, size), area) for spot in spots]
    return min(inside, key=lambda place: _common(place, worked_on)).topLeft()


def _moved_in(place: QRect, area: QRect) -> QRect:
    x = max(area.left(), min(place.left(), area.right() + 1 - place.width()))
    y = max(area.top(), min(place.top(), area.bottom() + 1 - place.height()))
    return QRect(QPoint(x, y), place.size())


def _common(one: QRect, other: QRect) -> int:
    both = one.intersected(other)
    return max(0, both.width()) * max(0, both.height())


def worked_on(view: TextView, annotation: Annotation | None, within: QWidget) -> QRect:
    """Where the selected text stands in a widget around the view, else the annotation, else the caret."""
    start, end = view.selection()
    if start == end and annotation is not None and annotation.fragments:
        start, end = annotation.start, annotation.end
    found = _lines(view, start, end)
    return QRect(view.viewport().mapTo(within, found.topLeft()), found.size())


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


def is_mirrored(widget: QWidget) -> bool:
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
