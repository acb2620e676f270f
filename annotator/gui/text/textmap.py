"""The raw text as paragraphs and segments, and a picture of it that Qt shows without change."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right

SEGMENT = 2000
"""Most code points of a segment: Qt slows down steeply with the length of one layout."""

_BREAK = re.compile("\r\n|[\n\r\u2029]")
_RTL = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdfd\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_HOSTILE = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\ufeff\ufffc\ufdd0\ufdd1\ufffe\uffff\ud800-\udfff]")
_ASCII_KIND = bytes([9, 10, 13, *range(32, 127)])
_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")


def _picture_table() -> dict[int, int]:
    """What Qt would drop, split at or draw as nothing: one UTF-16 unit for one UTF-16 unit."""
    table = {code: 0x2400 + code for code in range(32) if code != 9}
    table.update({0x7F: 0x2421, 0x85: 0x2424, 0x2028: 0x21B5, 0xFFFC: 0x25A1, 0xFEFF: 0x2060})
    table.update(dict.fromkeys([0xFDD0, 0xFDD1, 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)], 0xFFFD))
    return table


_PICTURES = _picture_table()


def displayed(text: str) -> str:
    """`text` with characters that Qt would lose replaced one for one by visible ones."""
    return text.translate(_PICTURES) if _HOSTILE.search(text) else text


def has_rtl(text: str) -> bool:
    """Whether any character of `text` may be set from right to left."""
    return not text.isascii() and _RTL.search(text) is not None


class TextMap:
    """Paragraphs and segments of a raw text, which is never altered. All positions are code points.

    A segment is what is laid out at once: a paragraph, or a piece of a long one. `starts`, `ends` and
    `paragraphs` give for every segment where it starts, where it ends (line break excluded) and the
    number of its paragraph from 0. There is always at least one segment.
    """

    __slots__ = ("_directions", "_numbers", "ends", "paragraphs", "raw", "starts")

    def __init__(self, raw: str, longest: int = SEGMENT) -> None:
        self.raw = raw
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.paragraphs: list[int] = []
        self._directions: dict[int, bool] = {}
        self._numbers: dict[int, int] | None = None
        for number, (start, end) in enumerate(_paragraphs(raw)):
            at = start
            while end - at > longest:
                cut = _cut(raw, at, at + longest)
                self._append(at, cut, number)
                at = cut
            self._append(at, end, number)

    def __len__(self) -> int:
        return len(self.starts)

    def _append(self, start: int, end: int, paragraph: int) -> None:
        self.starts.append(start)
        self.ends.append(end)
        self.paragraphs.append(paragraph)

    def segment_at(self, point: int) -> int:
        """The segment that holds the character at `point`; a line break belongs to the one before."""
        return max(0, bisect_right(self.starts, point) - 1)

    def text_of(self, segment: int) -> str:
        return self.raw[self.starts[segment] : self.ends[segment]]

    def number_of(self, segment: int) -> int | None:
        """The number, from 1, of the paragraph that begins with this segment; blank ones are not counted."""
        return self._numbered().get(segment)

    def start_of(self, number: int) -> int:
        """Where the paragraph of this number, from 1, begins; the last one's start for a larger number."""
        numbered = self._numbered()
        segments = list(numbered)
        return self.starts[segments[min(number, len(segments)) - 1]] if segments and number > 0 else 0

    def paragraph_count(self) -> int:
        """How many paragraphs are numbered."""
        return len(self._numbered())

    def paragraph_number(self, point: int) -> int:
        """The number, from 1, of the paragraph around `point`, or of the last one before it; 0 where none is."""
        return bisect_right(list(self._numbered()), self.segment_at(point))

    def _numbered(self) -> dict[int, int]:
        """The number, from 1, of each segment that begins a paragraph which is not blank, in order."""
        if self._numbers is None:
            opening = (
                at
                for at, paragraph in enumerate(self.paragraphs)
                if (at == 0 or paragraph != self.paragraphs[at - 1])
                and not self.raw[self.starts[at] : min(self.ends[at], self.starts[at] + 80)].isspace()
                and self.starts[at] < self.ends[at]
            )
            self._numbers = {at: number for number, at in enumerate(opening, 1)}
        return self._numbers

    def paragraph_bounds(self, point: int) -> tuple[int, int]:
        """Start and end, line break excluded, of the paragraph around `point`."""
        paragraph = self.paragraphs[self.segment_at(point)]
        first = bisect_left(self.paragraphs, paragraph)
        last = bisect_right(self.paragraphs, paragraph) - 1
        return self.starts[first], self.ends[last]

    def display(self) -> str:
        """The text for a QTextDocument: one block for each segment, as many UTF-16 units in each."""
        raw, hostile = self.raw, _is_hostile(self.raw)
        pieces = (raw[start:end] for start, end in zip(self.starts, self.ends, strict=True))
        return "\n".join(map(displayed, pieces) if hostile else pieces)

    def is_rtl(self, segment: int) -> bool:
        """Whether the paragraph of `segment` runs from right to left: its first strong letter decides."""
        paragraph = self.paragraphs[segment]
        known = self._directions.get(paragraph)
        if known is None:
            first = bisect_left(self.paragraphs, paragraph)
            last = bisect_right(self.paragraphs, paragraph) - 1
            known = _runs_rtl(self.raw, self.starts[first], self.ends[last])
            self._directions[paragraph] = known
        return known

    def is_hebrew(self, segment: int) -> bool:
        """Whether Hebrew comes before Arabic script in the segment, which then needs another face."""
        text = self.text_of(segment)
        found = _RTL.search(text)
        return found is not None and _HEBREW.match(found[0]) is not None


def _paragraphs(raw: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = 0
    if "\r" not in raw and "\u2029" not in raw:
        for paragraph in raw.split("\n"):
            end = start + len(paragraph)
            found.append((start, end))
            start = end + 1
        return found
    for gap in _BREAK.finditer(raw):
        found.append((start, gap.start()))
        start = gap.end()
    found.append((start, len(raw)))
    return found


def _cut(raw: str, start: int, limit: int) -> int:
    """Where to end a segment of a long paragraph: after white space, else between two clusters."""
    half = (start + limit) // 2
    after_space = max(raw.rfind(" ", half, limit), raw.rfind("\t", half, limit)) + 1
    if after_space:
        return after_space
    cut = limit
    while cut > half and _joins(raw, cut):
        cut -= 1
    return cut


def _joins(raw: str, at: int) -> bool:
    """Whether a cut at `at` might part a cluster."""
    return (
        unicodedata.category(raw[at])[0] in "MC"
        or raw[at - 1] in "\u200c\u200d"
        or "\U0001f3fb" <= raw[at] <= "\U0001f3ff"
        or "\U0001f1e6" <= raw[at] <= "\U0001f1ff"
    )


def _runs_rtl(raw: str, start: int, end: int) -> bool:
    for at in range(start, end, SEGMENT):
        piece = raw[at : min(end, at + SEGMENT)]
        if at == start and end - start <= SEGMENT and not has_rtl(piece):
            return False
        for character in piece:
            kind = unicodedata.bidirectional(character)
            if kind in ("L", "R", "AL"):
                return kind != "L"
    return False


def _is_hostile(raw: str) -> bool:
    if raw.isascii():
        return bool(raw.encode().translate(None, _ASCII_KIND))
    return _HOSTILE.search(raw) is not None
