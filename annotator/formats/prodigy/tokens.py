"""Cutting a text into tokens, so that every span begins and ends with one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from annotator.domain.span import Fragment

_CUTS = re.compile(r"\w+|\s+|[^\w\s]")


class Tokens:
    """Words, signs, and blanks beyond the one after a token, cut further at the borders of spans.

    `said` are the tokens as Prodigy has them; together with their `ws` they give the text.
    """

    def __init__(self, text: str, spans: Iterable[Fragment]) -> None:
        starts, ends = {start for start, _ in spans}, {end for _, end in spans}
        inner = sorted(starts | ends)
        self.said: list[dict[str, Any]] = []
        self._first: dict[int, int] = {}
        self._last: dict[int, int] = {}
        place, most = 0, len(inner)
        border = inner[0] if inner else len(text) + 1
        for found in _CUTS.finditer(text):
            start, end = found.span()
            while border <= start:
                place += 1
                border = inner[place] if place < most else len(text) + 1
            while border < end:
                self._take(text, start, border, starts, ends)
                start = border
                place += 1
                border = inner[place] if place < most else len(text) + 1
            self._take(text, start, end, starts, ends)

    def _take(self, text: str, start: int, end: int, starts: set[int], ends: set[int]) -> None:
        said = self.said
        # A blank that a span takes in must be a token, any other is no more than the end of one.
        if text[start] == " " and said and start not in starts and start + 1 not in ends:
            last = said[-1]
            if not last["ws"] and last["end"] == start:
                last["ws"] = True
                start += 1
                if start == end:
                    return
        number = len(said)
        said.append({"text": text[start:end], "start": start, "end": end, "id": number, "ws": False})
        self._first[start] = self._last[end] = number

    def of(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last token of a span, both of them in it."""
        return self._first[start], self._last[end]
