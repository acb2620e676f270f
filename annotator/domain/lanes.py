"""Which lane each span runs in where several overlap: short ones next to the text, longer ones further out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Protocol


class Spanning(Protocol):
    """What has an id and a hull; the unit of its places is the caller's."""

    @property
    def id(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def lanes_of(marks: Iterable[Spanning]) -> dict[str, int]:
    """A lane from 0 up for each id, such that those of one lane never overlap."""
    lanes: dict[str, int] = {}
    rows: list[_Row] = []
    for mark in sorted(marks, key=lambda mark: (mark.end - mark.start, mark.start, mark.id)):
        lane = next((at for at, row in enumerate(rows) if row.takes(mark)), len(rows))
        if lane == len(rows):
            rows.append(_Row())
            rows[lane].takes(mark)
        lanes[mark.id] = lane
    return lanes


class _Row:
    """Spans of one lane, which do not overlap and so are sorted by their ends as well."""

    __slots__ = ("_ends", "_starts")

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def takes(self, mark: Spanning) -> bool:
        """Put it in unless another one is in its way."""
        at = bisect_left(self._starts, mark.end)
        if at and self._ends[at - 1] > mark.start:
            return False
        self._starts.insert(at, mark.start)
        self._ends.insert(at, mark.end)
        return True
