"""Between pixels of the viewport, positions of Qt's document and code points of the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from annotator.gui.text.drawing import Piece, Row, Side
from annotator.gui.text.layout import PageLayout
from annotator.gui.text.marks import Mark
from annotator.gui.text.scroll import Scroll

HANDLE_REACH = 7.0


class Handle(NamedTuple):
    """One end of a fragment of the chosen mark, to be dragged."""

    mark: Mark
    at_start: bool
    part: tuple[int, int]


class Places:
    """Nothing else reads positions of the QTextDocument."""

    def __init__(self, layout: PageLayout, scroll: Scroll) -> None:
        self._layout = layout
        self._scroll = scroll

    def position_of(self, point: int) -> int:
        """Document position of a code point position."""
        text = self._layout.sheet.text
        segment = text.segment_at(point)
        passage = self._layout.passage(segment)
        within = min(point, text.ends[segment]) - text.starts[segment]
        start = self._layout.document().findBlockByNumber(segment).position()
        return start + passage.offsets.to_units(max(0, within))

    def point_of(self, position: int) -> int:
        """Code point position of a document position."""
        block = self._layout.document().findBlock(position)
        segment = max(0, block.blockNumber())
        unit = position - block.position()
        passage = self._layout.passage(segment)
        return self._layout.sheet.text.starts[segment] + passage.offsets.to_points(unit)

    def caret_under(self, spot: QPointF) -> int:
        """The caret position nearest to a spot of the viewport, in code points."""
        segment, line = self._layout.line_at(spot.y() + self._scroll.y)
        passage = self._layout.passage(segment)
        unit = passage.caret_at(line, spot.x() - self._layout.left)
        return self._layout.sheet.text.starts[segment] + passage.offsets.to_points(unit)

    def character_under(self, spot: QPointF) -> int | None:
        """The character right under a spot, in code points; None beside the text."""
        segment, line = self._layout.line_at(spot.y() + self._scroll.y)
        passage = self._layout.passage(segment)
        unit = passage.character_at(line, spot.x() - self._layout.left)
        if unit is None:
            return None
        return self._layout.sheet.text.starts[segment] + passage.offsets.to_points(unit)

    def marks_under(self, spot: QPointF) -> list[Mark]:
        """The marks at a spot, smallest first; the one whose bar or chip is right under it leads."""
        row, top, segment = self._row_under(spot)
        if row is None:
            return []
        x, y = spot.x() - self._layout.left, spot.y() - top
        found = {piece.mark.id: piece.mark for piece in row.pieces if piece.x0 <= x < piece.x1}
        order = sorted(found.values(), key=lambda mark: (mark.end - mark.start, mark.start, mark.id))
        box = self._layout.passage(segment).box
        leader: Mark | None = None
        if 0 <= y <= self._layout.faces.chip_height + 1:
            hit = (chip.mark for chip in row.chips if chip.x <= x <= chip.x + chip.width and chip.mark)
            leader = next(hit, None)
        elif y > box.text_bottom or y < box.text_top:
            leader = _on_bar(row.pieces, x, y, box.bar_top, box.bar)
        if leader is not None:
            order = [leader, *(mark for mark in order if mark.id != leader.id)]
        return order

    def handle_under(self, spot: QPointF) -> Handle | None:
        """The end of the chosen mark that can be taken hold of at a spot."""
        sheet = self._layout.sheet
        row, top, segment = self._row_under(spot)
        if row is None or sheet.selected is None:
            return None
        box = self._layout.passage(segment).box
        if not box.text_top - 3 <= spot.y() - top <= box.text_bottom + 3:
            return None
        x = spot.x() - self._layout.left
        nearest: tuple[float, Handle] | None = None
        for piece in row.pieces:
            if piece.mark.id == sheet.selected:
                for at_start, edge in _edges(piece):
                    distance = abs(edge - x)
                    if distance <= HANDLE_REACH and (nearest is None or distance < nearest[0]):
                        nearest = (distance, Handle(piece.mark, at_start, piece.part))
        return nearest[1] if nearest else None

    def rect_of(self, start: int, end: int) -> QRectF | None:
        """Where the first line of [start, end) stands in the viewport, text height; None out of sight."""
        text = self._layout.sheet.text
        segment = text.segment_at(start)
        passage = self._layout.passage(segment)
        first = passage.offsets.to_units(min(start, text.ends[segment]) - text.starts[segment])
        last = passage.offsets.to_units(min(end, text.ends[segment]) - text.starts[segment])
        line = passage.line_of(first)
        x0 = passage.caret_x(line, first)
        x1 = passage.caret_x(line, min(last, passage.ends[line]))
        top = self._layout.top_of(segment) + passage.tops[line] + passage.box.text_top - self._scroll.y
        left = self._layout.left + min(x0, x1)
        found = QRectF(left, top, abs(x1 - x0), passage.box.text_height)
        return found if found.bottom() > 0 and top < self._scroll.page else None

    def _row_under(self, spot: QPointF) -> tuple[Row | None, float, int]:
        """What is drawn on the line at a spot, the line's top in the viewport, and its segment."""
        segment, line = self._layout.line_at(spot.y() + self._scroll.y)
        passage = self._layout.drawn(segment)
        top = self._layout.top_of(segment) + passage.tops[line] - self._scroll.y
        return (passage.drawing[line] if passage.drawing else None), top, segment


def _edges(piece: Piece) -> list[tuple[bool, float]]:
    edges: list[tuple[bool, float]] = []
    if piece.opens:
        edges.append((True, piece.x0 if piece.opens is Side.LEFT else piece.x1))
    if piece.closes:
        edges.append((False, piece.x0 if piece.closes is Side.LEFT else piece.x1))
    return edges


def _on_bar(pieces: list[Piece], x: float, y: float, bar_top: Callable[[int], int], bar: int) -> Mark | None:
    """The mark whose bar is at (x, y) of a line; a pixel beside it counts as on it."""
    for piece in pieces:
        top = bar_top(piece.lane)
        if piece.x0 <= x < piece.x1 and top - 1 <= y <= top + bar + 1:
            return piece.mark
    return None
