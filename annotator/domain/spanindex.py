"""Which half-open spans meet a range, kept as sorted chunks that know their greatest end."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable

Entry = tuple[int, int, str]
"""Start, end and id. Half-open; the unit is the caller's."""

_CHUNK = 512


class SpanIndex:
    """Spans by where they lie. The same (start, end, id) may be held once only.

    A query skips every chunk whose spans all end before the range, so that a few spans as long as
    the document do not make each query walk all of it.
    """

    __slots__ = ("_chunks", "_ends", "_firsts", "_size")

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        ordered = sorted(entries)
        self._size = len(ordered)
        self._chunks = [ordered[at : at + _CHUNK] for at in range(0, len(ordered), _CHUNK)]
        self._firsts = [chunk[0] for chunk in self._chunks]
        self._ends = [_greatest_end(chunk) for chunk in self._chunks]

    def __len__(self) -> int:
        return self._size

    def add(self, start: int, end: int, key: str) -> None:
        """Hold one more span."""
        entry = (start, end, key)
        self._size += 1
        if not self._chunks:
            self._chunks, self._firsts, self._ends = [[entry]], [entry], [end]
            return
        at = max(0, bisect_right(self._firsts, entry) - 1)
        chunk = self._chunks[at]
        insort(chunk, entry)
        self._firsts[at] = chunk[0]
        self._ends[at] = max(self._ends[at], end)
        if len(chunk) > 2 * _CHUNK:
            self._split(at)

    def remove(self, start: int, end: int, key: str) -> None:
        """Let go of a span; KeyError when it is not held."""
        entry = (start, end, key)
        at = bisect_right(self._firsts, entry) - 1
        place = bisect_left(self._chunks[at], entry) if at >= 0 else 0
        if at < 0 or place == len(self._chunks[at]) or self._chunks[at][place] != entry:
            raise KeyError(key)
        chunk = self._chunks[at]
        del chunk[place]
        self._size -= 1
        if chunk:
            self._firsts[at], self._ends[at] = chunk[0], _greatest_end(chunk)
        else:
            del self._chunks[at], self._firsts[at], self._ends[at]

    def query(self, start: int, end: int) -> list[str]:
        """Ids of the spans that share a position with [start, end), in order of their starts."""
        found: list[str] = []
        beyond = (end,)
        for at in range(bisect_left(self._firsts, beyond)):
            if self._ends[at] > start:
                chunk = self._chunks[at]
                inside = chunk[: bisect_left(chunk, beyond)]
                found.extend(key for _start, stop, key in inside if stop > start)
        return found

    def _split(self, at: int) -> None:
        chunk = self._chunks[at]
        half = len(chunk) // 2
        lower, upper = chunk[:half], chunk[half:]
        self._chunks[at : at + 1] = [lower, upper]
        self._firsts[at : at + 1] = [lower[0], upper[0]]
        self._ends[at : at + 1] = [_greatest_end(lower), _greatest_end(upper)]


def _greatest_end(chunk: list[Entry]) -> int:
    return max(end for _start, end, _key in chunk)
