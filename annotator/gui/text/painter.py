"""Paints a page: tints under the text, then the text, then bars, chips and handles."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPen, QTextCharFormat, QTextLayout

from annotator.gui.text.drawing import Chip, Piece, Row, Side
from annotator.gui.text.faces import Faces
from annotator.gui.text.gutter import draw_number, draw_sign, sign_room
from annotator.gui.text.inks import Ink, Inks
from annotator.gui.text.marks import Mark
from annotator.gui.text.passage import Passage
from annotator.gui.text.sheet import Sheet
from annotator.gui.text.strokes import draw_bar

CARET_WIDTH = 2
HANDLE_WIDTH = 5.0


class Column(NamedTuple):
    """Where the text stands in the viewport."""

    left: float
    width: float


class Shown(NamedTuple):
    """A passage on the page: its segment, its top, and the document position of its block."""

    segment: int
    passage: Passage
    y: float
    position: int


@dataclass(frozen=True, slots=True)
class Caret:
    """Document positions: the caret, -1 for none, and the selections with their formats."""

    position: int
    selections: tuple[tuple[int, int, QTextCharFormat], ...]

    @classmethod
    def of(cls, context: QAbstractTextDocumentLayout.PaintContext) -> Caret:
        copied = tuple(
            (chosen.cursor.selectionStart(), chosen.cursor.selectionEnd(), QTextCharFormat(chosen.format))
            for chosen in context.selections
        )
        return cls(context.cursorPosition, copied)


class PagePainter:
    """One painting of the part of a page inside `clip`."""

    def __init__(self, painter: QPainter, sheet: Sheet, faces: Faces, inks: Inks, clip: QRectF, column: Column) -> None:
        self._painter = painter
        self._sheet = sheet
        self._faces = faces
        self._inks = inks
        self._clip = clip
        self._left = column.left
        self._width = column.width

    def paint(self, shown: Sequence[Shown], caret: Caret) -> None:
        for passage, row, y in self._rows(shown):
            self._paint_under(passage, row, y)
        self._painter.setPen(self._inks.text)
        for item in shown:
            self._paint_text(item, caret)
        self._painter.setFont(self._faces.chip_font)
        way = self._painter.layoutDirection()
        # An ellipsis stands on the side where its mark comes from, in a mirrored interface as well.
        self._painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for passage, row, y in self._rows(shown):
            self._paint_over(passage, row, y)
        for passage, row, y in self._rows(shown):
            self._paint_active(passage, row, y)
            self._paint_chips(row, y)
        self._painter.setLayoutDirection(way)
        text = self._sheet.text
        size = max(9, round(self._faces.latin.ascent * 0.58))
        for item in shown:
            number = text.number_of(item.segment)
            signed = self._paint_signs(item)
            if number is not None and item.y + item.passage.box.pitch > self._clip.top():
                corner = QPointF(self._left, item.y)
                beside = sign_room(self._left) if 0 in signed else 0.0
                draw_number(self._painter, number, corner, self._width, item.passage.box, size, self._inks, beside)

    def _paint_signs(self, item: Shown) -> set[int]:
        """Signs in the margin, one for each line that has any; which lines these are."""
        text, passage = self._sheet.text, item.passage
        start = text.starts[item.segment]
        found = self._sheet.signs_between(start, text.ends[item.segment])
        lines = {passage.line_of(passage.offsets.to_units(point - start)) for point in found}
        for line in lines:
            corner = QPointF(self._left, item.y + passage.tops[line])
            draw_sign(self._painter, corner, self._width, passage.box, self._inks)
        return lines

    def _rows(self, shown: Sequence[Shown]) -> Iterator[tuple[Passage, Row, float]]:
        """Lines inside the clip, with their tops."""
        top, bottom = self._clip.top(), self._clip.bottom()
        for item in shown:
            passage = item.passage
            tops = passage.tops
            line = max(0, bisect_right(tops, top - item.y) - 1)
            for row in (passage.drawing or [])[line:]:
                y = item.y + tops[line]
                if y > bottom:
                    break
                yield passage, row, y
                line += 1

    def _paint_text(self, item: Shown, caret: Caret) -> None:
        layout, position = item.passage.layout, item.position
        end = position + item.passage.ends[-1] + 1
        formats: list[QTextLayout.FormatRange] = []
        for first, last, form in caret.selections:
            if first < end and last > position:
                span = QTextLayout.FormatRange()
                span.start = max(0, first - position)
                span.length = min(end, last) - position - span.start
                span.format = form
                formats.append(span)
        corner = QPointF(self._left, item.y)
        layout.draw(self._painter, corner, formats, self._clip)
        if position <= caret.position < end:
            layout.drawCursor(self._painter, corner, caret.position - position, CARET_WIDTH)

    def _paint_under(self, passage: Passage, row: Row, y: float) -> None:
        box, fill, left = passage.box, self._painter.fillRect, self._left
        y += box.text_top
        active: list[Piece] = []
        for piece in row.pieces:
            if self._sheet.is_active(piece.mark):
                active.append(piece)
            ink = self._inks[piece.mark.style]
            fill(QRectF(left + piece.x0, y, piece.x1 - piece.x0, box.text_height), ink.tint)
        # A chosen mark is filled last, or the marks inside it would hide it.
        for piece in active:
            ink = self._inks[piece.mark.style]
            fill(QRectF(left + piece.x0, y, piece.x1 - piece.x0, box.text_height), ink.strong)
        for x0, x1 in row.hits:
            fill(QRectF(left + x0, y, x1 - x0, box.text_height), self._inks.hit)

    def _paint_over(self, passage: Passage, row: Row, y: float) -> None:
        box, left = passage.box, self._left
        for piece in row.pieces:
            if piece.lane < self._faces.lanes_below:
                self._paint_bar(piece, passage, y)
        for link in row.links:
            if link.lane < self._faces.lanes_below:
                middle = y + box.bar_top(link.lane) + box.bar / 2
                self._painter.setPen(QPen(self._inks[link.mark.style].colour, 2, Qt.PenStyle.DotLine))
                self._painter.drawLine(QLineF(left + link.x0, middle, left + link.x1, middle))
        for badge in row.badges:
            self._paint_badge(badge.x0, badge.x1, badge.more, y + box.bottom)

    def _paint_bar(self, piece: Piece, passage: Passage, y: float) -> None:
        box, ink = passage.box, self._inks[piece.mark.style]
        x0, x1 = self._left + piece.x0, self._left + piece.x1
        top = y + box.bar_top(piece.lane)
        draw_bar(self._painter, ink, x0, x1, top, box.bar)
        # Ticks point at the text: up from a lane below it, down from one above it.
        tick_top = top - 2 if piece.lane >= 0 else top
        for side in (piece.opens, piece.closes):
            if side is not Side.NONE:
                x = x0 if side is Side.LEFT else x1 - 2
                self._painter.fillRect(QRectF(x, tick_top, 2, box.bar + 2), ink.colour)

    def _paint_badge(self, x0: float, x1: float, more: int, bottom: float) -> None:
        """A hairline under marks that found no lane, and how many they are."""
        painter, left = self._painter, self._left
        painter.fillRect(QRectF(left + x0, bottom - 2, x1 - x0, 1), self._inks.muted)
        text = f"+{more}"
        width, height = self._faces.chip_width(text), self._faces.chip_height - 1
        place = QRectF(left + x0, bottom - 1 - height, width, height)
        painter.fillRect(place, self._inks.background)
        painter.setPen(self._inks.muted)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_chips(self, row: Row, y: float) -> None:
        names = [self._name(piece) for piece in row.pieces if piece.hull_opens and self._sheet.is_active(piece.mark)]
        for chip in row.chips:
            # Half a chip beside a name would be clutter.
            left, right = self._left + chip.x, self._left + chip.x + chip.width
            if not any(left < name.right() and right > name.left() for _mark, name in names):
                self._paint_chip(chip, y)
        for mark, name in names:
            self._paint_letters(mark, name.left(), name.width(), self._inks[mark.style].name, y)

    def _paint_chip(self, chip: Chip, y: float) -> None:
        if chip.mark is None:
            place = QRectF(self._left + chip.x, y + 1, chip.width, self._faces.chip_height)
            self._painter.setPen(self._inks.muted)
            self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter, chip.text)
            return
        self._paint_letters(chip.mark, self._left + chip.x, chip.width, chip.text, y)

    def _paint_letters(self, mark: Mark, x: float, width: float, text: str, y: float) -> None:
        ink, painter = self._inks[mark.style], self._painter
        place = QRectF(x, y + 1, width, self._faces.chip_height)
        if mark.layer in self._sheet.above:
            painter.fillRect(place, ink.colour)
            painter.fillRect(place.adjusted(1, 1, -1, -1), self._inks.background)
            painter.setPen(ink.colour)
        else:
            painter.fillRect(place, ink.colour)
            painter.setPen(self._inks.chip_text)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_active(self, passage: Passage, row: Row, y: float) -> None:
        """The chosen mark and the one under the pointer, above all others."""
        for piece in row.pieces:
            if not self._sheet.is_active(piece.mark):
                continue
            ink, box = self._inks[piece.mark.style], passage.box
            if piece.lane >= self._faces.lanes_below:
                self._paint_bar(piece, passage, y)
            selected = piece.mark.id == self._sheet.selected
            colour = self._inks.focus if selected else ink.colour
            self._outline(piece, box.text_height, y + box.text_top, colour)
            if selected:
                self._paint_handles(piece, ink, y + box.text_top, box.text_height)

    def _outline(self, piece: Piece, height: int, y: float, colour: QColor) -> None:
        """Lines of a whole pixel, drawn as rectangles so that no scale factor blurs them."""
        fill = self._painter.fillRect
        x, width = self._left + piece.x0, piece.x1 - piece.x0
        fill(QRectF(x, y - 1, width, 1), colour)
        fill(QRectF(x, y + height, width, 1), colour)
        if Side.LEFT in (piece.opens, piece.closes):
            fill(QRectF(x - 1, y - 1, 1, height + 2), colour)
        if Side.RIGHT in (piece.opens, piece.closes):
            fill(QRectF(x + width, y - 1, 1, height + 2), colour)

    def _name(self, piece: Piece) -> tuple[Mark, QRectF]:
        """The mark and how far along the line its name runs, which stands within the column."""
        width = self._faces.chip_width(self._inks[piece.mark.style].name)
        x = piece.x0 if piece.opens is Side.LEFT else piece.x1 - width
        x = max(0.0, min(x, self._width - width))
        return piece.mark, QRectF(self._left + x, 0, width, 1)

    def _paint_handles(self, piece: Piece, ink: Ink, y: float, height: int) -> None:
        for side in (piece.opens, piece.closes):
            if side is not Side.NONE:
                x = self._left + (piece.x0 if side is Side.LEFT else piece.x1)
                # Beside the mark, where it covers a space rather than a letter.
                grip = QRectF(x - HANDLE_WIDTH if side is Side.LEFT else x, y - 2, HANDLE_WIDTH, height + 4)
                self._painter.fillRect(grip, self._inks.focus)
                self._painter.fillRect(grip.adjusted(1, 1, -1, -1), ink.colour)
