"""Moving the caret from line to line; Qt's own way gets stuck in paragraphs from right to left."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QTextEdit

from annotator.gui.text.layout import PageLayout
from annotator.gui.text.scroll import Scroll

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier
_Standard = QKeySequence.StandardKey
_VERTICAL = {_Key.Key_Up: -1, _Key.Key_PageUp: -1, _Key.Key_Down: 1, _Key.Key_PageDown: 1}
_PAGES = (_Key.Key_PageUp, _Key.Key_PageDown)
_STOCK = (
    _Standard.Copy,
    _Standard.SelectAll,
    _Standard.MoveToNextChar,
    _Standard.MoveToPreviousChar,
    _Standard.MoveToNextWord,
    _Standard.MoveToPreviousWord,
    _Standard.MoveToStartOfLine,
    _Standard.MoveToEndOfLine,
    _Standard.MoveToStartOfDocument,
    _Standard.MoveToEndOfDocument,
    _Standard.SelectNextChar,
    _Standard.SelectPreviousChar,
    _Standard.SelectNextWord,
    _Standard.SelectPreviousWord,
    _Standard.SelectStartOfLine,
    _Standard.SelectEndOfLine,
    _Standard.SelectStartOfDocument,
    _Standard.SelectEndOfDocument,
)


class WordMove(NamedTuple):
    """A move of the caret by a word; one that `extends` keeps the anchor."""

    forward: bool
    extends: bool


_WORD_MOVES = {
    _Standard.MoveToNextWord: WordMove(True, False),
    _Standard.MoveToPreviousWord: WordMove(False, False),
    _Standard.SelectNextWord: WordMove(True, True),
    _Standard.SelectPreviousWord: WordMove(False, True),
}


def word_move(event: QKeyEvent) -> WordMove | None:
    """What the key asks for, None when it is no move by words."""
    return next((move for standard, move in _WORD_MOVES.items() if event.matches(standard)), None)


def is_vertical(event: QKeyEvent) -> bool:
    """Whether the key moves the caret by lines or pages."""
    beyond = event.modifiers() & (_Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier)
    return event.key() in _VERTICAL and not beyond


def is_stock(event: QKeyEvent) -> bool:
    """Whether the key is one that QTextEdit handles as we want it."""
    # Under X11 Ctrl+E is one of Qt's ways to the end of a line; here it is a shortcut of the window.
    if _Key.Key_A <= event.key() <= _Key.Key_Z and event.modifiers() & _Modifier.ControlModifier:
        return event.matches(_Standard.Copy) or event.matches(_Standard.SelectAll)
    return any(event.matches(standard) for standard in _STOCK)


class VerticalMoves:
    """Up, Down, Page Up and Page Down. The column is kept over short lines, as in any editor."""

    def __init__(self, edit: QTextEdit, layout: PageLayout, scroll: Scroll) -> None:
        self._edit = edit
        self._layout = layout
        self._scroll = scroll
        self._x: float | None = None

    def forget_column(self) -> None:
        self._x = None

    def show_caret(self) -> None:
        """Bring the whole line of the caret into sight; Qt minds the letters only, not bars and chips."""
        segment, line, _x = self._caret(self._edit.textCursor())
        self._show(segment, line)

    def press(self, event: QKeyEvent) -> None:
        """Handle a vertical key; Shift keeps the anchor."""
        key = _Key(event.key())
        cursor = self._edit.textCursor()
        segment, line, x = self._caret(cursor)
        move = self._by_page if key in _PAGES else self._by_line
        place = move(segment, line, _VERTICAL[key])
        extend = bool(event.modifiers() & _Modifier.ShiftModifier)
        mode = QTextCursor.MoveMode.KeepAnchor if extend else QTextCursor.MoveMode.MoveAnchor
        block = self._layout.document().findBlockByNumber(place[0])
        cursor.setPosition(block.position() + self._layout.passage(place[0]).caret_at(place[1], x), mode)
        self._edit.setTextCursor(cursor)
        self._show(*place)
        self._x = x

    def _caret(self, cursor: QTextCursor) -> tuple[int, int, float]:
        block = cursor.block()
        segment = block.blockNumber()
        passage = self._layout.passage(segment)
        unit = cursor.position() - block.position()
        line = passage.line_of(unit)
        return segment, line, passage.caret_x(line, unit) if self._x is None else self._x

    def _by_line(self, segment: int, line: int, direction: int) -> tuple[int, int]:
        line += direction
        if line < 0 and segment > 0:
            return segment - 1, len(self._layout.passage(segment - 1).lines) - 1
        if line >= len(self._layout.passage(segment).lines) and segment + 1 < len(self._layout.heights):
            return segment + 1, 0
        return segment, max(0, min(line, len(self._layout.passage(segment).lines) - 1))

    def _by_page(self, segment: int, line: int, direction: int) -> tuple[int, int]:
        """The view moves by a page less a line, and the caret keeps its height on the screen."""
        scroll, bar = self._scroll, self._edit.verticalScrollBar()
        height = self._top(segment, line) - scroll.y
        pitch = self._layout.passage(segment).box.pitch
        if not 0 <= height <= scroll.page - pitch:
            height = max(0.0, min(height, scroll.page - pitch))
        before = scroll.y
        bar.setValue(scroll.y + direction * max(pitch, scroll.page - pitch))
        if scroll.y == before:
            last = len(self._layout.heights) - 1
            return (last, len(self._layout.passage(last).lines) - 1) if direction > 0 else (0, 0)
        return self._layout.line_at(scroll.y + height + pitch / 2)

    def _top(self, segment: int, line: int) -> float:
        return self._layout.top_of(segment) + self._layout.passage(segment).tops[line]

    def _show(self, segment: int, line: int) -> None:
        bar, scroll = self._edit.verticalScrollBar(), self._scroll
        top = int(self._top(segment, line))
        pitch = self._layout.passage(segment).box.pitch
        if top < scroll.y:
            bar.setValue(0 if segment == 0 and line == 0 else top)
        elif top + pitch > scroll.y + scroll.page:
            bar.setValue(top + pitch - scroll.page)
