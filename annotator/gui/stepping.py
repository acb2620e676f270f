"""Where a boundary goes when it is moved by a character or a word."""

from __future__ import annotations

from annotator.gui.text.boundaries import cluster_at, word_at
from annotator.gui.text.textmap import TextMap


def next_boundary(text: TextMap, at: int, forward: bool, by_word: bool) -> int:
    """The next place, in code points, where a boundary may stand: after a user-perceived character or, by word,
    at the far edge of the next word. At an end of the text it is that end."""
    if not by_word:
        return _character(text, at, forward)
    here = at
    while (following := _character(text, here, forward)) != here:
        start, end = word_at(text, following - 1 if forward else following)
        edge = end if forward else start
        if any(c.isalnum() for c in text.raw[start:end]) and (edge > at if forward else edge < at):
            return edge
        here = following
    return here


def _character(text: TextMap, at: int, forward: bool) -> int:
    if forward:
        if at >= len(text.raw):
            return at
        return max(cluster_at(text, at)[1], at + 1)
    if at <= 0:
        return at
    return min(cluster_at(text, at - 1)[0], at - 1)
