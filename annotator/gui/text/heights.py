"""Heights of the segments, estimated first and real once laid out, with sums kept in chunks."""

from __future__ import annotations

from collections.abc import Iterable

_CHUNK = 256


class Heights:
    """From a segment to its top and back, in pixels of the whole document."""

    __slots__ = ("_sums", "_values", "total")

    def __init__(self, values: Iterable[int]) -> None:
        self._values = list(values)
        self._sums = [sum(self._values[at : at + _CHUNK]) for at in range(0, len(self._values), _CHUNK)]
        self.total = sum(self._sums)

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, segment: int) -> int:
        return self._values[segment]

    def put(self, segment: int, height: int) -> int:
        """Set one height; how much it grew comes back."""
        grown = height - self._values[segment]
        if grown:
            self._values[segment] = height
            self._sums[segment // _CHUNK] += grown
            self.total += grown
        return grown

    def top(self, segment: int) -> int:
        """Where the segment begins."""
        chunk = segment // _CHUNK
        return sum(self._sums[:chunk]) + sum(self._values[chunk * _CHUNK : segment])

    def at(self, y: float) -> tuple[int, float]:
        """The segment at `y` and how far into it `y` lies; beyond either end, the nearest segment."""
        rest = max(0.0, y)
        for chunk, size in enumerate(self._sums):
            if rest < size:
                return self._within(chunk, rest)
            rest -= size
        last = len(self._values) - 1
        return last, float(self._values[last])

    def _within(self, chunk: int, rest: float) -> tuple[int, float]:
        segment = chunk * _CHUNK
        while rest >= self._values[segment]:
            rest -= self._values[segment]
            segment += 1
        return segment, rest
