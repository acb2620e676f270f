"""Code points to UTF-16 units and UTF-8 bytes, and back, within one string."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_CHUNK = 256


def has_astral(text: str) -> bool:
    """Whether any character of `text` takes two UTF-16 units."""
    return not text.isascii() and len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text)


class Utf16Offsets:
    """Positions of one string, counted in code points and in UTF-16 units.

    Positions are boundaries, 0 to the length inclusive. A unit position inside a surrogate pair
    stands for the start of the pair.
    """

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        # Nearly all strings need no table: without astral characters both counts are the same.
        self._points: list[int] | None = None
        self._units: list[int] = []
        if has_astral(text):
            self._points = [found.start() for found in _ASTRAL.finditer(text)]
            self._units = [point + before for before, point in enumerate(self._points)]

    def to_units(self, point: int) -> int:
        """UTF-16 position of the code point position `point`."""
        return point if self._points is None else point + bisect_left(self._points, point)

    def to_points(self, unit: int) -> int:
        """Code point position of the UTF-16 position `unit`."""
        return unit if self._points is None else unit - bisect_left(self._units, unit)


class Utf8Offsets:
    """Positions of one string, counted in code points and in UTF-8 bytes.

    A byte position inside a character stands for the character's start. A lone surrogate counts
    as three bytes.
    """

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] | None = None
        if not text.isascii():
            sizes = (_size(text[at : at + _CHUNK]) for at in range(0, len(text), _CHUNK))
            self._starts = list(accumulate(sizes, initial=0))[:-1]

    def to_units(self, point: int) -> int:
        """Byte position of the code point position `point`."""
        if self._starts is None:
            return point
        chunk = min(point // _CHUNK, len(self._starts) - 1)
        return self._starts[chunk] + _size(self._text[chunk * _CHUNK : point])

    def to_points(self, unit: int) -> int:
        """Code point position of the byte position `unit`."""
        if self._starts is None:
            return unit
        chunk = bisect_right(self._starts, unit) - 1
        begin = chunk * _CHUNK
        text = self._text[begin : begin + _CHUNK]
        ends = list(accumulate(map(_size, text)))
        return begin + bisect_right(ends, unit - self._starts[chunk])


def _size(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
