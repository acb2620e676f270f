"""Which way a text runs."""

from __future__ import annotations

import unicodedata


def is_right_to_left(text: str, position: int = 0) -> bool:
    """Whether the paragraph at a position runs from right to left: by its first strong character (UAX 9, P2)."""
    start = text.rfind("\n", 0, max(0, position)) + 1
    stop = text.find("\n", start)
    for character in text[start : stop if stop >= 0 else len(text)]:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def isolated(text: str) -> str:
    """A text that turns nothing around it, whichever way it runs (UAX 9, first strong isolate)."""
    return f"\u2068{text}\u2069"
