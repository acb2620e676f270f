"""What the mouse does: choosing text, clicking marks, dragging their ends."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.span import Fragment, fragments_of
from annotator.gui.text.boundaries import cluster_at, sentence_at, widened, word_or_run_at
from annotator.gui.text.marks import Mark
from annotator.gui.text.places import Handle, Places
from annotator.gui.text.sheet import Sheet

_SLACK = 4
_TICK = 30
_Modifier = Qt.KeyboardModifier


class Surface(Protocol):
    """What the mouse needs of the view. Positions are code points."""

    @property
    def sheet(self) -> Sheet: ...
    @property
    def places(self) -> Places: ...
    def viewport(self) -> QWidget: ...
    def caret(self) -> int: ...
    def anchor(self) -> int: ...
    def choose(self, anchor: int, caret: int) -> None: ...
    def hover(self, key: str | None) -> None: ...
    def preview(self, mark: Mark) -> None: ...
    def scroll_by(self, pixels: int) -> None: ...
    def drag_source(self) -> QDrag: ...


class _Doing(Enum):
    NOTHING = 0
    PRESSED = 1
    CHOOSING = 2
    RESHAPING = 3
    CARRYING = 4


class Pointer(QObject):
    """Turns mouse events into choices. Ctrl and a drag carry the chosen text away; where none is chosen, but a mark
    is, what is chosen with Ctrl held is to be `added` to that."""

    clicked = Signal(object)
    settled = Signal(int, int)
    added = Signal(int, int)
    reshaped = Signal(str, int, int, object)

    def __init__(self, surface: Surface) -> None:
        super().__init__()
        self._surface = surface
        self._doing = _Doing.NOTHING
        self._spot = QPointF()
        self._pressed_at = QPointF()
        self._alt = False
        self._adding = False
        self._anchor = (0, 0)
        self._handle: Handle | None = None
        self._clicks: tuple[int | None, list[str], int] = (None, [], 0)
        self._since_double = QElapsedTimer()
        self._doubled_at = QPointF()
        self._rest = QCursor(Qt.CursorShape.IBeamCursor)
        self._on_handle = False
        self._edge_timer = QTimer(self)
        self._edge_timer.setInterval(_TICK)
        self._edge_timer.timeout.connect(self._scroll_at_edge)

    def reset(self) -> None:
        """Forget everything about the document shown so far."""
        self._doing = _Doing.NOTHING
        self._handle = None
        self._clicks = (None, [], 0)
        self._edge_timer.stop()

    def set_rest_cursor(self, cursor: QCursor) -> None:
        """The pointer over text when nothing is going on."""
        self._rest = cursor
        self._on_handle = False
        self._surface.viewport().setCursor(cursor)

    @property
    def is_reshaping(self) -> bool:
        return self._doing is _Doing.RESHAPING

    # --- events

    def press(self, event: QMouseEvent) -> None:
        self._spot = self._pressed_at = event.position()
        point = self._surface.places.caret_under(self._spot)
        self._adding = self._is_adding(event)
        self._handle = None if self._adding else self._surface.places.handle_under(self._spot)
        if self._is_third_click():
            self._choose_unit(*sentence_at(self._surface.sheet.text, self._character(point)))
        elif event.modifiers() & _Modifier.ShiftModifier:
            anchor = self._surface.anchor()
            self._anchor = (anchor, anchor)
            self._doing = _Doing.CHOOSING
            self._surface.choose(anchor, point)
        elif self._handle is not None:
            self._doing = _Doing.PRESSED
        elif event.modifiers() & _Modifier.ControlModifier and self._is_chosen(point):
            self._doing = _Doing.CARRYING
        else:
            self._anchor = (point, point)
            self._doing = _Doing.PRESSED
            self._surface.choose(point, point)

    def double_click(self, event: QMouseEvent) -> None:
        self._spot = self._pressed_at = event.position()
        self._since_double.start()
        self._doubled_at = self._spot
        self._adding = self._is_adding(event)
        point = self._character(self._surface.places.caret_under(self._spot))
        self._choose_unit(*word_or_run_at(self._surface.sheet.text, point))

    def move(self, event: QMouseEvent) -> None:
        self._spot = event.position()
        self._alt = bool(event.modifiers() & _Modifier.AltModifier)
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover()
            return
        if self._doing is _Doing.PRESSED and self._has_moved():
            self._doing = _Doing.RESHAPING if self._handle else _Doing.CHOOSING
            self._surface.hover(None)
        if self._doing is _Doing.CARRYING and self._has_moved():
            self._doing = _Doing.NOTHING
            self._surface.drag_source().exec(Qt.DropAction.CopyAction)
            return
        self._drag()
        self._watch_edge()

    def release(self, event: QMouseEvent) -> None:
        self._spot = event.position()
        self._edge_timer.stop()
        doing, self._doing = self._doing, _Doing.NOTHING
        if doing is _Doing.RESHAPING:
            self._finish_reshaping()
        elif doing is _Doing.CHOOSING:
            start, end = sorted((self._surface.anchor(), self._surface.caret()))
            if start < end:
                (self.added if self._adding else self.settled).emit(start, end)
        elif doing in (_Doing.PRESSED, _Doing.CARRYING) and not self._adding:
            self._click()

    def leave(self) -> None:
        if self._doing is _Doing.NOTHING:
            self._surface.hover(None)

    def cancel(self) -> bool:
        """Give up dragging an end; whether there was one."""
        if self._doing is not _Doing.RESHAPING or self._handle is None:
            return False
        self._doing = _Doing.NOTHING
        self._edge_timer.stop()
        self._surface.preview(self._handle.mark)
        return True

    # --- clicking

    def _click(self) -> None:
        point = self._surface.places.character_under(self._spot)
        stack = [mark.id for mark in self._surface.places.marks_under(self._spot)]
        last_point, last_stack, turn = self._clicks
        again = bool(stack) and point == last_point and stack == last_stack
        turn = (turn + 1) % len(stack) if again else 0
        self._clicks = (point, stack, turn)
        self.clicked.emit(stack[turn] if stack else None)

    def _is_adding(self, event: QMouseEvent) -> bool:
        held = bool(event.modifiers() & _Modifier.ControlModifier)
        return held and self._surface.sheet.selected is not None

    def _is_third_click(self) -> bool:
        within = QGuiApplication.styleHints().mouseDoubleClickInterval()
        running = self._since_double.isValid() and self._since_double.elapsed() < within
        self._since_double.invalidate()
        return running and (self._spot - self._doubled_at).manhattanLength() < _SLACK

    def _choose_unit(self, start: int, end: int) -> None:
        self._anchor = (start, end)
        self._doing = _Doing.CHOOSING
        self._surface.choose(start, end)

    # --- dragging

    def _has_moved(self) -> bool:
        return (self._spot - self._pressed_at).manhattanLength() >= _SLACK

    def _drag(self) -> None:
        point = self._surface.places.caret_under(self._spot)
        if self._doing is _Doing.RESHAPING and self._handle:
            self._surface.preview(self._reshaped(self._handle, point))
        elif self._doing is _Doing.CHOOSING and self._has_moved():
            start, end = min(self._anchor[0], point), max(self._anchor[1], point)
            if not self._alt and start < end:
                start, end = widened(self._surface.sheet.text, start, end)
            backwards = point < self._anchor[0]
            self._surface.choose(end, start) if backwards else self._surface.choose(start, end)

    def _reshaped(self, handle: Handle, point: int) -> Mark:
        """The mark as it is with one end at `point`; fragments that come to touch are joined."""
        mark, moved = handle.mark, self._moved(handle, point)
        others = [part for part in mark.fragments if part != handle.part]
        fragments = fragments_of([*others, moved], len(self._surface.sheet.text.raw))
        kept = fragments if len(fragments) > 1 else ()
        return replace(mark, start=fragments[0][0], end=fragments[-1][1], fragments=kept)

    def _moved(self, handle: Handle, point: int) -> Fragment:
        """The fragment with one end at `point`; at least a character of it stays."""
        text, (start, end) = self._surface.sheet.text, handle.part
        if handle.at_start:
            return min(point, cluster_at(text, end - 1)[0]), end
        return start, max(point, cluster_at(text, start)[1])

    def _finish_reshaping(self) -> None:
        if self._handle is None:
            return
        before = self._handle.mark
        start, end = self._moved(self._handle, self._surface.places.caret_under(self._spot))
        # The owner of the mark decides whether it keeps its new ends.
        self._surface.preview(before)
        if self._surface.sheet.mark(before.id) is None:
            return
        if (start, end) != self._handle.part:
            self.reshaped.emit(before.id, start, end, self._handle.part)

    def _watch_edge(self) -> None:
        inside = 0 <= self._spot.y() < self._surface.viewport().height()
        dragging = self._doing in (_Doing.CHOOSING, _Doing.RESHAPING)
        if inside or not dragging:
            self._edge_timer.stop()
        elif not self._edge_timer.isActive():
            self._edge_timer.start()

    def _scroll_at_edge(self) -> None:
        height = self._surface.viewport().height()
        beyond = self._spot.y() if self._spot.y() < 0 else self._spot.y() - height
        self._surface.scroll_by(round(beyond / 2))
        self._drag()

    # --- hovering

    def _hover(self) -> None:
        on_handle = self._surface.places.handle_under(self._spot) is not None
        if on_handle != self._on_handle:
            self._on_handle = on_handle
            cursor = QCursor(Qt.CursorShape.SizeHorCursor) if on_handle else self._rest
            self._surface.viewport().setCursor(cursor)
        under = self._surface.places.marks_under(self._spot)
        self._surface.hover(under[0].id if under else None)

    def _character(self, point: int) -> int:
        """The character under the pointer, else the one after the nearest caret position."""
        under = self._surface.places.character_under(self._spot)
        return point if under is None else under

    def _is_chosen(self, point: int) -> bool:
        start, end = sorted((self._surface.anchor(), self._surface.caret()))
        return start < end and start <= point <= end
