"""From marks to the stretches of line that show them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtGui import QTextLine

from annotator.domain.lanes import lanes_of
from annotator.gui.text.chips import place_chips
from annotator.gui.text.drawing import Badge, Drawing, Link, Piece, Row, Side, Stretch
from annotator.gui.text.faces import Faces
from annotator.gui.text.inks import Inks
from annotator.gui.text.marks import Mark
from annotator.gui.text.passage import Passage

_THIN = 2.0
_STUB = 16.0
"""How far the sign reaches that a mark goes on in a fragment on another line."""


class Outline:
    """Draws up one passage, whose segment is [start, end) of the text, in code points."""

    def __init__(self, passage: Passage, start: int, end: int) -> None:
        self._passage = passage
        self._start = start
        self._end = end
        self.rows: Drawing = [Row() for _line in passage.lines]

    def draw_marks(self, marks: Sequence[Mark], above: frozenset[str], faces: Faces, inks: Inks) -> None:
        """Fill in the rows; marks whose layer is in `above` run above the text."""
        lanes = lanes_of(mark for mark in marks if mark.layer not in above)
        lanes.update({key: -1 - lane for key, lane in lanes_of(m for m in marks if m.layer in above).items()})
        for mark in sorted(marks, key=lambda mark: mark.start - mark.end):
            self._add_mark(mark, lanes[mark.id])
        for row in self.rows:
            if row.pieces:
                row.pieces = _drawn_together(row.pieces, faces.lanes_below)
                row.links = _links(row.pieces)
                row.badges = _badges(row.pieces, faces.lanes_below)
                row.chips = place_chips(row.pieces, faces, inks)

    def draw_hits(self, hits: Iterable[tuple[int, int]]) -> None:
        """Add search hits, code points, half-open."""
        for start, end in hits:
            for stretch in self._stretches(start, end):
                self.rows[stretch.line].hits.append((stretch.x0, stretch.x1))

    def _add_mark(self, mark: Mark, lane: int) -> None:
        for start, end in mark.fragments or ((mark.start, mark.end),):
            first, last = start == mark.start, end == mark.end
            for line, x0, x1, opens, closes in self._stretches(start, end):
                hull_opens, hull_closes = first and opens > 0, last and closes > 0
                piece = Piece(mark, lane, x0, x1, opens, closes, hull_opens, hull_closes, (start, end))
                self.rows[line].pieces.append(piece)

    def _stretches(self, start: int, end: int) -> list[Stretch]:
        known = self._passage.stretches
        found = known.get((start, end))
        if found is None:
            found = known[start, end] = self._measure(start, end)
        return found

    def _measure(self, start: int, end: int) -> list[Stretch]:
        passage = self._passage
        if start >= self._end or end <= self._start:
            return []
        to_units = passage.offsets.to_units
        first = to_units(max(start, self._start) - self._start)
        last = to_units(min(end, self._end) - self._start)
        found: list[Stretch] = []
        for line in range(passage.line_of(first), len(passage.lines)):
            if passage.starts[line] >= last:
                break
            left, right = max(first, passage.starts[line]), min(last, passage.ends[line])
            opens = start >= self._start and left == first
            closes = end <= self._end and right == last
            if right > left:
                on_line = _bidi_stretches if passage.bidi else _plain_stretches
                found.extend(on_line(passage, line, left, right, opens, closes))
        return found


def _plain_stretches(passage: Passage, line: int, start: int, end: int, opens: bool, closes: bool) -> list[Stretch]:
    x0 = passage.caret_x(line, start)
    x1 = min(passage.caret_x(line, end), passage.lines[line].naturalTextRect().right())
    left, right = Side.LEFT if opens else Side.NONE, Side.RIGHT if closes else Side.NONE
    return [Stretch(line, x0, max(x1, x0 + _THIN), left, right)]


def _bidi_stretches(passage: Passage, line: int, start: int, end: int, opens: bool, closes: bool) -> list[Stretch]:
    """Rectangles of the glyph runs: carets lie about the place of a character at a bidi boundary."""
    text_line = passage.lines[line]
    first = _edge(text_line, start, True) if opens else None
    last = _edge(text_line, end - 1, False) if closes else None
    found: list[Stretch] = []
    for left, right in _merged_boxes(text_line, start, end):
        opening, closing = _side(first, left, right), _side(last, left, right)
        first = None if opening else first
        last = None if closing else last
        found.append(Stretch(line, left, max(right, left + _THIN), opening, closing))
    return found


def _merged_boxes(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Left and right of what the glyphs of a range cover, from left to right."""
    extent = line.naturalTextRect()
    merged: list[tuple[float, float]] = []
    boxes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
    for left, right in sorted({(box.left(), box.right()) for box in boxes}):
        left, right = max(left, extent.left()), min(right, extent.right())
        if merged and left - merged[-1][1] < 1.0:
            merged[-1] = merged[-1][0], max(right, merged[-1][1])
        elif right > left:
            merged.append((left, right))
    return merged


def _edge(line: QTextLine, unit: int, leading: bool) -> float | None:
    """Where the character at `unit` begins (or ends) in its own direction."""
    for run in line.glyphRuns(unit, 1):
        box = run.boundingRect()
        return box.right() if run.isRightToLeft() == leading else box.left()
    return None


def _side(x: float | None, left: float, right: float) -> Side:
    if x is None or not left - 0.5 <= x <= right + 0.5:
        return Side.NONE
    return Side.RIGHT if x > (left + right) / 2 else Side.LEFT


def _drawn_together(pieces: list[Piece], lanes_below: int) -> list[Piece]:
    """Pieces of one line, in lanes of their own where those of the whole segment run out.

    A mark that is far out because it crosses a crowd elsewhere need not be hidden on a quiet line.
    """
    if all(piece.lane < lanes_below for piece in pieces):
        return pieces
    below = {piece.mark.id: piece.mark for piece in pieces if piece.lane >= 0}
    lanes = lanes_of(below.values())
    return [piece._replace(lane=lanes.get(piece.mark.id, piece.lane)) for piece in pieces]


def _links(pieces: list[Piece]) -> list[Link]:
    by_mark: dict[str, list[Piece]] = {}
    for piece in pieces:
        if piece.mark.fragments:
            by_mark.setdefault(piece.mark.id, []).append(piece)
    links: list[Link] = []
    for group in by_mark.values():
        group.sort(key=lambda piece: piece.x0)
        for before, after in pairwise(group):
            if after.x0 - before.x1 > 1:
                links.append(Link(before.mark, before.lane, before.x1, after.x0))
        first, last = group[0], group[-1]
        if Side.LEFT in _inner_sides(first):
            links.append(Link(first.mark, first.lane, first.x0 - _STUB, first.x0))
        if Side.RIGHT in _inner_sides(last):
            links.append(Link(last.mark, last.lane, last.x1, last.x1 + _STUB))
    return links


def _inner_sides(piece: Piece) -> tuple[Side, Side]:
    """The sides on which a fragment ends but its mark does not."""
    opens = Side.NONE if piece.hull_opens else piece.opens
    return opens, Side.NONE if piece.hull_closes else piece.closes


def _badges(pieces: list[Piece], lanes_below: int) -> list[Badge]:
    """Pieces beyond the last lane below the text, gathered where they overlap."""
    badges: list[Badge] = []
    hidden = sorted((piece.x0, piece.x1) for piece in pieces if piece.lane >= lanes_below)
    for x0, x1 in hidden:
        if badges and x0 < badges[-1].x1:
            last = badges[-1]
            badges[-1] = Badge(last.x0, max(x1, last.x1), last.more + 1)
        else:
            badges.append(Badge(x0, x1, 1))
    return badges
