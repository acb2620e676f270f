"""What is on the page: the text, its marks and hits, and which mark is chosen or under the pointer."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from annotator.domain.spanindex import SpanIndex
from annotator.gui.text.marks import Mark
from annotator.gui.text.textmap import TextMap

_MANY = 1000


class Sheet:
    """State without drawing. Positions are code points, ranges half-open."""

    def __init__(self, text: str = "", marks: Sequence[Mark] = ()) -> None:
        self.text = TextMap(text)
        self.selected: str | None = None
        self.hovered: str | None = None
        self.above: frozenset[str] = frozenset()
        self._marks: dict[str, Mark] = {}
        self._index = SpanIndex()
        self._hits: list[tuple[int, int]] = []
        self._longest_hit = 0
        self._signs: list[int] = []
        self.set_marks(marks)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Hold these marks and no others."""
        self._marks = {mark.id: mark for mark in marks}
        self._index = SpanIndex((mark.start, mark.end, mark.id) for mark in self._marks.values())
        self._forget_states()

    def apply(self, added: Sequence[Mark], removed: Iterable[str]) -> list[Mark]:
        """Take marks out, then put marks in; a mark of the same id is replaced. Unknown ids are no error.

        The marks that came and went are the answer.
        """
        gone = [mark for key in removed if (mark := self._marks.pop(key, None))]
        gone += [mark for new in added if (mark := self._marks.pop(new.id, None))]
        self._marks.update({mark.id: mark for mark in added})
        if len(gone) + len(added) > _MANY:
            self._index = SpanIndex((mark.start, mark.end, mark.id) for mark in self._marks.values())
        else:
            for mark in gone:
                self._index.remove(mark.start, mark.end, mark.id)
            for mark in {mark.id: mark for mark in added}.values():
                self._index.add(mark.start, mark.end, mark.id)
        self._forget_states()
        return [*gone, *added]

    def mark(self, key: str | None) -> Mark | None:
        return None if key is None else self._marks.get(key)

    def marks_between(self, start: int, end: int) -> list[Mark]:
        """Marks whose hull shares a character with the range, by start."""
        return [self._marks[key] for key in self._index.query(start, end)]

    def marks_at(self, point: int) -> list[Mark]:
        """Marks that cover the character at `point`, gaps between fragments excluded, smallest first."""
        found = (mark for mark in self.marks_between(point, point + 1) if covers(mark, point))
        return sorted(found, key=lambda mark: (mark.end - mark.start, mark.start, mark.id))

    def set_hits(self, hits: Iterable[tuple[int, int]]) -> None:
        self._hits = sorted(hits)
        self._longest_hit = max((end - start for start, end in self._hits), default=0)

    def hits_between(self, start: int, end: int) -> list[tuple[int, int]]:
        low = bisect_left(self._hits, (start - self._longest_hit, 0))
        high = bisect_left(self._hits, (end, 0))
        return [hit for hit in self._hits[low:high] if hit[1] > start]

    def set_signs(self, points: Iterable[int]) -> None:
        """Hold these places, which are marked in the margin."""
        self._signs = sorted(points)

    def signs_between(self, start: int, end: int) -> list[int]:
        """The marked places from `start` to `end`, both included."""
        return self._signs[bisect_left(self._signs, start) : bisect_right(self._signs, end)]

    def is_active(self, mark: Mark) -> bool:
        return mark.id == self.selected or mark.id == self.hovered

    def _forget_states(self) -> None:
        if self.selected not in self._marks:
            self.selected = None
        if self.hovered not in self._marks:
            self.hovered = None


def covers(mark: Mark, point: int) -> bool:
    """Whether the character at `point` is part of the mark."""
    return any(start <= point < end for start, end in mark.fragments or ((mark.start, mark.end),))
