"""Folding: one spelling for the many in which a word may be written, and the way back to the original text.

A search should find a word whatever letter variants, diacritics, joiners or digits it is written with, and yet
highlight the text as it stands. So both text and query are folded by one rule, and offsets are led back.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field

_VARIANTS = {
    "ي": "ی", "ى": "ی", "ئ": "ی", "ې": "ی", "ۍ": "ی", "ے": "ی", "ك": "ک", "ڪ": "ک",
    "ة": "ه", "ۀ": "ه", "ە": "ه", "ۂ": "ه", "ھ": "ه", "ہ": "ه", "ۃ": "ه",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و",
    "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ",
    "ß": "ss", "ẞ": "ss", "ς": "σ", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i",
    "’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-",
}  # fmt: skip
_DROPPED = {"\u0640", "\u200c", "\u200d", "\u00ad", "\u200b", "\u2060", "\u200e", "\u200f", "\u061c", "ء"}


# Marks on Latin, Greek, Cyrillic, Hebrew and Arabic letters. Those of other scripts are letters in all but name.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f"
    "\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]"
)


def _folded_character(character: str) -> str:
    """What one character becomes: nothing, one character, or several."""
    if character in _DROPPED or _MARKS.match(character):
        return ""
    if character in _VARIANTS:
        return _VARIANTS[character]
    if unicodedata.category(character) == "Nd":
        return str(unicodedata.digit(character))
    if character.isspace():
        return character if character == "\n" else " "
    parts = _MARKS.sub("", unicodedata.normalize("NFKD", character))
    folded = unicodedata.normalize("NFC", parts).casefold()
    return "".join(_VARIANTS.get(c, c) for c in folded if c not in _DROPPED)


class _Table(dict[int, str]):
    """Filled as characters are met: to fold all of Unicode beforehand takes longer than a search may."""

    def __missing__(self, point: int) -> str:
        folded = self[point] = _folded_character(chr(point))
        return folded


_TABLE = _Table()


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. Offsets are code points. For each character that folds to none or several, `_starts` and
    `_ends` have where its folded form lies, `_places` where it stands in the original."""

    text: str
    _starts: list[int] = field(default_factory=list, repr=False)
    _ends: list[int] = field(default_factory=list, repr=False)
    _places: list[int] = field(default_factory=list, repr=False)

    def original(self, offset: int, *, up: bool = False) -> int:
        """Where the folded boundary `offset` lies in the original text: after the marks of the letter before it.

        A boundary inside what one character became goes to that character's start, or with `up` to its end.
        """
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return offset
        if offset < self._ends[at] and offset > self._starts[at]:
            return self._places[at] + up
        if offset < self._ends[at]:
            return self._places[at]
        return self._places[at] + 1 + offset - self._ends[at]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original text that folds to [start, end), with the marks of its last letter."""
        return self.original(start), self.original(end, up=True)


def folded(text: str) -> Folded:
    """A text in the one spelling, with the way back."""
    if text.isascii():
        return Folded(text.casefold().translate(_BLANKS))
    uneven = "".join(c for c in set(text) if len(_TABLE[ord(c)]) != 1)
    if not uneven:
        return Folded(text.translate(_TABLE))
    starts: list[int] = []
    ends: list[int] = []
    places: list[int] = []
    behind = 0
    for match in re.finditer(f"[{re.escape(uneven)}]", text):
        place = match.start()
        length = len(_TABLE[ord(match[0])])
        starts.append(place + behind)
        behind += length - 1
        ends.append(starts[-1] + length)
        places.append(place)
    return Folded(text.translate(_TABLE), starts, ends, places)


_BLANKS = {ord(c): " " for c in "\t\v\f\r\x1c\x1d\x1e\x1f"}
