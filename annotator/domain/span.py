"""Spans: half-open ranges of code points, and the fragments of an annotation."""

from __future__ import annotations

from collections.abc import Iterable

Fragment = tuple[int, int]
Fragments = tuple[Fragment, ...]

JOINED_BY = " … "


def fragments_of(ranges: Iterable[Fragment], length: int) -> Fragments:
    """The ranges in reading order, checked against a text of `length` code points.

    Touching and overlapping ranges are joined. Raises ValueError saying what is wrong when a range is empty,
    reversed or not inside the text.
    """
    joined: list[Fragment] = []
    for start, end in sorted(ranges):
        if start >= end:
            kind = "is empty" if start == end else "is reversed"
            raise ValueError(f"the span {start}-{end} {kind}")
        if start < 0 or end > length:
            raise ValueError(f"the span {start}-{end} is outside the text, which has {length} characters")
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def hull(fragments: Fragments) -> Fragment:
    """The smallest span that holds all fragments; (0, 0) for none, which labels the whole document."""
    return (fragments[0][0], fragments[-1][1]) if fragments else (0, 0)


def fragment_at(fragments: Fragments, point: int) -> Fragment:
    """The fragment that holds the caret position `point`, else the one that is nearest to it. There must be one."""

    def distance(fragment: Fragment) -> tuple[int, bool]:
        start, end = fragment
        return max(start - point, point - end, 0), point == end

    return min(fragments, key=distance)


def quote_of(text: str, fragments: Fragments) -> str:
    """The text that the fragments cover, several joined by an ellipsis."""
    if len(fragments) == 1:
        start, end = fragments[0]
        return text[start:end]
    return JOINED_BY.join(text[start:end] for start, end in fragments)
