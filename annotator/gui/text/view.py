"""The reading view: a text, its marks, and choosing in it with mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QCursor, QDrag, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from annotator.gui.text import announcing, boundaries
from annotator.gui.text.cursors import armed_cursor
from annotator.gui.text.keys import VerticalMoves, is_stock, is_vertical, word_move
from annotator.gui.text.marks import Colours, Mark, MarkStyle
from annotator.gui.text.page import Page
from annotator.gui.text.pointer import Pointer
from annotator.gui.text.sheet import Sheet

_Mode = QTextCursor.MoveMode
_LEFT = Qt.MouseButton.LeftButton


class TextView(Page):
    """Read-only text with marks. All positions are code points of the text, all ranges half-open.

    `mark_clicked` and `mark_hovered` carry an id or None. `boundary_dragged` carries an id, the new start and end of
    a fragment, and the fragment as it is; the mark stays as it was until its owner replaces it. `addition_chosen`
    carries the range that is to belong to the chosen mark too.
    """

    mark_clicked = Signal(object)
    mark_hovered = Signal(object)
    selection_settled = Signal(int, int)
    boundary_dragged = Signal(str, int, int, object)
    addition_chosen = Signal(int, int)
    caret_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._armed: str | None = None
        self._moves = VerticalMoves(self, self._layout, self._scroll)
        self.viewport().setMouseTracking(True)
        self._pointer = Pointer(self)
        self._pointer.clicked.connect(self.mark_clicked)
        self._pointer.settled.connect(self._settle_selection)
        self._pointer.added.connect(self.addition_chosen)
        self._pointer.reshaped.connect(self.boundary_dragged)
        self.cursorPositionChanged.connect(self._tell_caret)
        self.set_arming_cursor(None)

    def open_text(self, text: str, marks: Sequence[Mark]) -> None:
        """Show another text from its top; nothing of the one before is kept but the look and the zoom."""
        self._pointer.reset()
        self._open(Sheet(text, marks))
        self._moves = VerticalMoves(self, self._layout, self._scroll)

    # --- marks

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks and no others."""
        self.sheet.set_marks(marks)
        self._layout.redraw_all()
        self.viewport().update()

    def add_mark(self, mark: Mark) -> None:
        self.apply((mark,), ())

    def remove_mark(self, key: str) -> None:
        self.apply((), (key,))

    def replace_mark(self, mark: Mark) -> None:
        self.apply((mark,), ())

    def apply(self, added: Sequence[Mark], removed_ids: Iterable[str]) -> None:
        """Take out and put in many marks at once; a mark of a known id replaces that one."""
        hovered = self.sheet.hovered
        for mark in self.sheet.apply(added, removed_ids):
            top, bottom = self._layout.redraw(mark.start, mark.end)
            self._update_between(top, bottom)
        if hovered != self.sheet.hovered:
            self.mark_hovered.emit(None)

    def mark(self, key: str) -> Mark | None:
        return self.sheet.mark(key)

    def marks_at(self, point: int) -> list[Mark]:
        """Marks that cover the character at `point`, smallest first."""
        return self.sheet.marks_at(point)

    def marks_between(self, start: int, end: int) -> list[Mark]:
        """Marks that share a character with the range, by start."""
        return self.sheet.marks_between(start, end)

    def select_mark(self, key: str | None, reveal: bool = False) -> None:
        """Choose a mark, or none; an unknown id chooses none."""
        chosen = self.sheet.mark(key)
        before, self.sheet.selected = self.sheet.selected, chosen.id if chosen else None
        self._update_marks(before, self.sheet.selected)
        if chosen and reveal:
            self.reveal(chosen.start)

    def selected_mark(self) -> Mark | None:
        return self.sheet.mark(self.sheet.selected)

    def hover(self, key: str | None) -> None:
        """Lift a mark out as if the pointer were on it."""
        if key != self.sheet.hovered:
            before, self.sheet.hovered = self.sheet.hovered, key
            self._update_marks(before, key)
            self.mark_hovered.emit(key)

    def preview(self, mark: Mark) -> None:
        """Draw a mark otherwise than its owner has it, while one of its ends is dragged."""
        if self.sheet.mark(mark.id) not in (None, mark):
            self.apply((mark,), ())

    def _update_marks(self, *keys: str | None) -> None:
        for key in keys:
            mark = self.sheet.mark(key)
            if mark is not None:
                self._update_between(*self._layout.extent(mark.start, mark.end))

    def _update_between(self, top: float, bottom: float) -> None:
        """Repaint between two heights of the document, as far as they are in sight."""
        page, y = self._scroll.page, self._scroll.y
        low, high = max(0, int(top - y)), min(page, int(bottom - y) + 1)
        if low < high:
            self.viewport().update(QRect(0, low, self.viewport().width(), high - low))

    # --- choosing text

    def has_text_selection(self) -> bool:
        return self.textCursor().hasSelection()

    def selection(self) -> tuple[int, int]:
        """The chosen range as it is seen; the caret twice when nothing is chosen."""
        start, end = sorted((self.anchor(), self.caret()))
        return start, end

    def set_selection(self, start: int, end: int) -> None:
        """Choose a range as it is, without widening and without scrolling."""
        self.choose(start, end)

    def clear_selection(self) -> None:
        self.set_caret(self.caret())

    def choose(self, anchor: int, caret: int) -> None:
        """Choose from `anchor` to `caret`, which may come first."""
        if (anchor, caret) == (self.anchor(), self.caret()):
            return
        cursor = self.textCursor()
        cursor.setPosition(self.places.position_of(anchor))
        cursor.setPosition(self.places.position_of(caret), _Mode.KeepAnchor)
        self._moves.forget_column()
        self.setTextCursor(cursor)

    def anchor(self) -> int:
        """Where choosing began; the caret when nothing is chosen."""
        return self.places.point_of(self.textCursor().anchor())

    def caret(self) -> int:
        return self.places.point_of(self.textCursor().position())

    def set_caret(self, point: int) -> None:
        self.choose(point, point)

    def word_at(self, point: int) -> tuple[int, int]:
        return boundaries.word_at(self.sheet.text, point)

    def sentence_at(self, point: int) -> tuple[int, int]:
        return boundaries.sentence_at(self.sheet.text, point)

    def chosen_text(self) -> str:
        """The chosen characters of the text itself, not of Qt's picture of it."""
        start, end = self.selection()
        return self.text()[start:end]

    def copy(self) -> None:
        """Put the chosen text on the clipboard."""
        # As text, not as an object of ours: the clipboard may outlive the interpreter.
        if self.has_text_selection():
            QGuiApplication.clipboard().setText(_kept_whole(self.chosen_text()))

    def _settle_selection(self, start: int, end: int) -> None:
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection():
            clipboard.setText(_kept_whole(self.chosen_text()), clipboard.Mode.Selection)
        self.selection_settled.emit(start, end)

    def _tell_caret(self) -> None:
        self.caret_moved.emit(self.caret())

    # --- the pointer

    def set_look(self, colours: Colours, styles: Mapping[str, MarkStyle]) -> None:
        super().set_look(colours, styles)
        self.set_arming_cursor(self._armed)

    def set_arming_cursor(self, letter: str | None) -> None:
        """Show in the mouse pointer which label is armed, None for none."""
        self._armed = letter
        cursor = QCursor(Qt.CursorShape.IBeamCursor)
        if letter:
            colour, ink = self._inks.by_letter(letter), self._inks.chip_text
            cursor = armed_cursor(letter, colour, ink, self.devicePixelRatioF())
        self._pointer.set_rest_cursor(cursor)

    def drag_source(self) -> QDrag:
        """A drag that carries the chosen text."""
        drag = QDrag(self)
        drag.setMimeData(self.createMimeDataFromSelection())
        return drag

    def announce(self, text: str) -> None:
        """Have a screen reader say `text`."""
        announcing.announce(self, text)

    # --- what Qt calls

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(_kept_whole(self.chosen_text()))
        return data

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Qt's text control would claim every letter; the window's shortcuts need them.
            cancels = event.key() == Qt.Key.Key_Escape and self._pointer.is_reshaping
            event.setAccepted(cancels or is_vertical(event) or is_stock(event))
            return event.isAccepted()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._pointer.leave()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_vertical(event):
            self._moves.press(event)
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            event.accept()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
            event.accept()
        elif is_stock(event):
            self._moves.forget_column()
            self._press_stock(event)
        elif not (event.key() == Qt.Key.Key_Escape and self._pointer.cancel()):
            event.ignore()

    def _press_stock(self, event: QKeyEvent) -> None:
        position, point = self.textCursor().position(), self.caret()
        move = word_move(event)
        to = boundaries.step_without_spaces(self.sheet.text, point, move.forward) if move else None
        if move and to is not None:
            self.choose(self.anchor() if move.extends else to, to)
            self._moves.show_caret()
            return
        super().keyPressEvent(event)
        if self.textCursor().position() == position:
            return
        # A long paragraph is cut in pieces; the seam between two of them is no place to stop at.
        if self.caret() == point:
            super().keyPressEvent(event)
        self._moves.show_caret()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == _LEFT:
            self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == _LEFT:
            self._pointer.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == _LEFT:
            self._pointer.release(event)


def _kept_whole(text: str) -> str:
    """On its way to Qt a byte order mark at the very start is lost, so another one goes ahead of it."""
    return "\ufeff" + text if text.startswith("\ufeff") else text
