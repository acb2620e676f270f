"""Texts with their marks written in, and what a test wants to see and do on a view."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.text.marks import Mark
from annotator.gui.text.view import TextView

_TAG = re.compile(r"\[(\w+) |\]")
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def read(tagged: str) -> tuple[str, list[Mark]]:
    """`"The [claim minister [figure 12] said]."` as text and marks; ids count the opening brackets."""
    text, at = "", 0
    open_marks: list[tuple[str, int, str]] = []
    marks: list[Mark] = []
    opened = 0
    for tag in _TAG.finditer(tagged):
        text += tagged[at : tag.start()]
        at = tag.end()
        if tag[1]:
            opened += 1
            open_marks.append((f"m{opened}", len(text), tag[1]))
        else:
            key, start, style = open_marks.pop()
            marks.append(Mark(key, start, len(text), style))
    return text + tagged[at:], marks


def rect(view: TextView, start: int, end: int | None = None) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of characters on their line, in the viewport."""
    found = view.places.rect_of(start, start + 1 if end is None else end)
    assert found is not None, "not in sight"
    return found.left(), found.top(), found.right(), found.bottom()


def spot(view: TextView, point: int, share: float = 0.5) -> QPoint:
    """The middle of the character at `point`, or another share of its width from its left."""
    left, top, right, bottom = rect(view, point)
    return QPointF(left + (right - left) * share, (top + bottom) / 2).toPoint()


def click(view: TextView, point: int, share: float = 0.5) -> None:
    QTest.mouseClick(view.viewport(), LEFT, NONE, spot(view, point, share))


def double_click(view: TextView, point: int) -> None:
    """As the window system sends it: press, release, double click, release."""
    place = spot(view, point)
    QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, place)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, place)


def triple_click(view: TextView, point: int) -> None:
    double_click(view, point)
    QTest.mouseClick(view.viewport(), LEFT, NONE, spot(view, point))


def drag(
    view: TextView,
    start: QPoint,
    end: QPoint,
    modifier: Qt.KeyboardModifier = NONE,
    release: bool = True,
) -> None:
    viewport = view.viewport()
    QTest.mousePress(viewport, LEFT, NONE, start)
    middle = QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2)
    for place in (middle, end):
        move(view, place, modifier, LEFT)
    if release:
        QTest.mouseRelease(viewport, LEFT, modifier, end)


def move(
    view: TextView,
    place: QPoint,
    modifier: Qt.KeyboardModifier = NONE,
    buttons: Qt.MouseButton = Qt.MouseButton.NoButton,
) -> None:
    """A mouse move with buttons and modifiers held, which QTest.mouseMove cannot say."""
    viewport = view.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(viewport.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        buttons,
        modifier,
    )
    QApplication.sendEvent(viewport, event)


def picture(view: TextView) -> QImage:
    return view.viewport().grab().toImage()


def colours_in(image: QImage, left: float, top: float, right: float, bottom: float) -> set[str]:
    """The colours within a rectangle of logical pixels."""
    ratio = image.devicePixelRatio()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(int(left * ratio), int(right * ratio))
        for y in range(int(top * ratio), int(bottom * ratio))
    }


def chosen(view: TextView) -> str:
    start, end = view.selection()
    return view.text()[start:end]
