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
_CONTROLS = bytes(code for code in (*range(32), 127) if code not in (9, 10))
_C1 = re.compile(b"\xc2[\x80-\x9f]")
_SURROGATE = re.compile(b"\xed[\xa0-\xbf]")
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
    if _is_suspect(text):
        text, replaced = _HOSTILE.subn("\ufffd", text)
    return Normalised(text, replaced, dropped)


def printable(text: str) -> str:
    """Words that are no document's text: all but tab, LF and CR that is no character becomes U+FFFD, one for one."""
    return _HOSTILE.sub("\ufffd", text) if _is_suspect(text) else text


def _is_suspect(text: str) -> bool:
    """Whether a hostile character may be there: a look at the bytes in UTF-8, for a sixth of the search's price.

    U+007F is one byte, U+0080 to U+009F begin with C2, surrogates with ED, U+FDD0 to U+FDEF with EF B7; every
    other noncharacter ends in BF BE or BF BF.
    """
    raw = text.encode("utf-8", "surrogatepass")
    if len(raw.translate(None, _CONTROLS)) != len(raw):
        return True
    if len(raw) == len(text):
        return False
    return (
        b"\xbf\xbe" in raw
        or b"\xbf\xbf" in raw
        or (b"\xc2" in raw and _C1.search(raw) is not None)
        or (b"\xed" in raw and _SURROGATE.search(raw) is not None)
        or b"\xef\xb7" in raw
    )
