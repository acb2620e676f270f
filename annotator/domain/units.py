"""The units in which files count positions in a text, and how each leads to code points."""

from __future__ import annotations

from bisect import bisect_right
from typing import Literal, Protocol

import regex

from annotator.domain.offsets import Utf8Offsets, Utf16Offsets

Unit = Literal["codepoint", "utf16", "byte", "grapheme"]
UNITS: tuple[Unit, ...] = ("codepoint", "utf16", "byte", "grapheme")

UNIT_NAMES: dict[Unit, str] = {
    "codepoint": "Unicode code points",
    "utf16": "UTF-16 code units",
    "byte": "UTF-8 bytes",
    "grapheme": "grapheme clusters",
}


class Offsets(Protocol):
    """Positions of one string in two counts: boundaries, 0 to the length inclusive."""

    def to_units(self, point: int) -> int: ...
    def to_points(self, unit: int) -> int: ...


class PointOffsets:
    """The count that is ours: nothing changes."""

    def to_units(self, point: int) -> int:
        return point

    def to_points(self, unit: int) -> int:
        return unit


class GraphemeOffsets:
    """Positions counted in extended grapheme clusters (UAX #29); a code point within one stands for its start."""

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        self._starts: list[int] | None = None
        if not text.isascii() or "\r\n" in text:
            self._starts = [found.start() for found in regex.finditer(r"\X", text)]
            self._starts.append(len(text))

    def to_units(self, point: int) -> int:
        """Position in clusters of the code point position `point`."""
        return point if self._starts is None else bisect_right(self._starts, point) - 1

    def to_points(self, unit: int) -> int:
        """Code point position at which the cluster `unit` begins. Raises IndexError beyond the text."""
        if self._starts is None:
            return unit
        if unit < 0:
            raise IndexError(unit)
        return self._starts[unit]


def offsets_in(text: str, unit: Unit) -> Offsets:
    """The positions of `text` counted in `unit`."""
    match unit:
        case "codepoint":
            return PointOffsets()
        case "utf16":
            return Utf16Offsets(text)
        case "byte":
            return Utf8Offsets(text)
        case "grapheme":
            return GraphemeOffsets(text)


def length_in(text: str, unit: Unit) -> int:
    """The length of `text` counted in `unit`."""
    return offsets_in(text, unit).to_units(len(text))
