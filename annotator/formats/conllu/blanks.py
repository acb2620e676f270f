"""What stands between words: SpaceAfter=No, and SpacesAfter and SpacesBefore with the escapes of UDPipe."""

from __future__ import annotations

import re
from collections.abc import Mapping

_SIGNS = {" ": r"\s", "\t": r"\t", "\n": r"\n", "\r": r"\r", "|": r"\p", "\\": r"\\"}
_PLAIN = {escape: sign for sign, escape in _SIGNS.items()}
_ESCAPED = re.compile(r"\\(?:[stnrp\\]|u[0-9a-f]{4})")
OURS = "Annotator"
EXACT = ("UDPipe", OURS)
"""Programs whose files say all blanks: what follows a word without a word on it is one blank."""


def escaped(blanks: str) -> str:
    """Blanks for which UDPipe has no sign get their codes: programs strip them off the column, or end lines there."""
    return "".join(_SIGNS.get(sign) or (f"\\u{ord(sign):04x}" if sign.isspace() else sign) for sign in blanks)


def unescaped(value: str) -> str:
    return _ESCAPED.sub(lambda found: _PLAIN.get(found[0]) or chr(int(found[0][2:], 16)), value)


def after(gap: str) -> str:
    """What the last column says of the blanks behind a word, "" where it need say nothing."""
    if gap == " ":
        return ""
    return f"SpacesAfter={escaped(gap)}" if gap else "SpaceAfter=No"


def gap_after(said: Mapping[str, str]) -> str | None:
    """The blanks behind a word, None where the file says nothing of them."""
    if (spaces := said.get("SpacesAfter")) is not None and (blanks := unescaped(spaces)).strip() == "":
        return blanks
    return "" if said.get("SpaceAfter") == "No" else None


def gap_before(said: Mapping[str, str]) -> str:
    blanks = unescaped(said.get("SpacesBefore", ""))
    return "" if blanks.strip() else blanks
