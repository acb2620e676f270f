"""Tokens that make up a text to the character, blanks too, and of which every span consists."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.domain.span import Fragment
from annotator.formats.tokens.cutting import words


@dataclass(slots=True)
class Tokens:
    """Texts of tokens, and whether a blank follows each that is no token itself; `starts` and `ends` lead from code
    points of the text to tokens."""

    texts: list[str] = field(default_factory=list)
    spaced: list[bool] = field(default_factory=list)
    starts: dict[int, int] = field(default_factory=dict)
    ends: dict[int, int] = field(default_factory=dict)

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The first token of a span and the one after its last."""
        return self.starts[start], self.ends[end]

    def put(self, text: str, start: int, end: int) -> None:
        self.starts[start] = len(self.texts)
        self.texts.append(text[start:end])
        self.spaced.append(False)
        self.ends[end] = len(self.texts)


def tokens_of(text: str, spans: Iterable[Fragment]) -> Tokens:
    """The tokens of a text such that none goes over the border of a span.

    A plain blank behind a token belongs to it, as spaCy has it, unless a span begins with the blank or ends with it.
    """
    begins, ends = set[int](), set[int]()
    for start, end in spans:
        begins.add(start)
        ends.add(end)
    borders = sorted(begins | ends)
    found, at = Tokens(), 0
    for start, end in words(text, borders):
        _blanks(found, text, at, start, begins, ends, borders)
        found.put(text, start, end)
        at = end
    _blanks(found, text, at, len(text), begins, ends, borders)
    return found


def _blanks(
    found: Tokens, text: str, start: int, end: int, begins: set[int], ends: set[int], borders: list[int]
) -> None:
    if start < end and start and text[start] == " " and start not in begins and start + 1 not in ends:
        found.spaced[-1] = True
        start += 1
    if start < end:
        for point in (*borders[bisect_right(borders, start) : bisect_left(borders, end)], end):
            found.put(text, start, point)
            start = point
