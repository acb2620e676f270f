"""Spans parted where lines end: brat takes no line end into an annotation."""

from __future__ import annotations

import re

from annotator.domain.span import Fragments

BREAKS = re.compile("[\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]+")
"""Where brat's own reader ends a line."""


def pieces_between_breaks(text: str, fragments: Fragments) -> Fragments:
    """The fragments without the line ends in them; none where there is nothing else."""
    found: list[tuple[int, int]] = []
    for start, end in fragments:
        at = start
        for gap in BREAKS.finditer(text, start, end):
            if gap.start() > at:
                found.append((at, gap.start()))
            at = gap.end()
        if at < end:
            found.append((at, end))
    return tuple(found)
