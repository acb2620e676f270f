"""The one rule by which a text is normalised at import, and the way of offsets through it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

_HOSTILE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
    + "]"
)
_LINE_END = re.compile("\r\n?")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text in its stored form, what was done to it, and how offsets follow.

    `dropped` holds, in ascending order, the code point positions of the original text that are no longer
    there: every leading U+FEFF and the CR of each CRLF.
    """

    text: str
    replaced: int
    dropped: list[int] = field(default_factory=list)

    def offset(self, original: int) -> int:
        """Where the boundary `original` (code points of the original text) lies in the stored text."""
        return original - bisect_right(self.dropped, original - 1)


def normalised(original: str) -> Normalised:
    """The stored form of a text: LF line ends, no leading U+FEFF, no controls, surrogates, noncharacters.

    Control characters except tab and LF, lone surrogates and noncharacters become U+FFFD one for one;
    nothing else is touched, so that every further difference to the file is the reader's own.
    """
    text = original.lstrip("\ufeff")
    lead = len(original) - len(text)
    dropped = list(range(lead))
    if "\r" in text:
        dropped.extend(m.start() + lead for m in _LINE_END.finditer(text) if m.end() - m.start() == 2)
        text = _LINE_END.sub("\n", text)
    replaced = 0
    if not text.isprintable():
        text, replaced = _HOSTILE.subn("\ufffd", text)
    return Normalised(text, replaced, dropped)
