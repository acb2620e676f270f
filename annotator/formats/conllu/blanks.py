"""What stands between words: SpaceAfter=No, and SpacesAfter and SpacesBefore with the escapes of UDPipe."""

from __future__ import annotations

import re
from collections.abc import Mapping

_SIGNS = {" ": r"\s", "\t": r"\t", "\n": r"\n", "\r": r"\r", "|": r"\p", "\\": r"\\"}
_PLAIN = {escape: sign for sign, escape in _SIGNS.items()}
_ESCAPED = re.compile(r"\\[stnrp\\]")
OURS = "Annotator"
EXACT = ("UDPipe", OURS)
"""Programs whose files say all blanks: what follows a word without a word on it is one blank."""


def escaped(blanks: str) -> str:
    return "".join(_SIGNS.get(sign, sign) for sign in blanks)


def unescaped(value: str) -> str:
    return _ESCAPED.sub(lambda found: _PLAIN[found[0]], value)


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
