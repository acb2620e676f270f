"""Words and sentences of a text, which programs of the UIMA world want to see before they show it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

import regex

from annotator.domain.span import Fragment

_WORD = regex.compile(r"\w[\w\p{M}\u200c\u200d]*|(?!\s)\X")
_ENDS = frozenset(".!?…؟۔。！？")
_CLOSING = frozenset("\"'”’»)]")


def words(text: str) -> list[Fragment]:
    """Where words and signs stand: all of the text but its blanks."""
    return [found.span() for found in _WORD.finditer(text)]


def sentences(text: str, cuts: list[Fragment]) -> list[tuple[int, int]]:
    """Ranges of the numbers of words; each but the last ends at a line end, or at a sign that ends a sentence."""
    found, first = [], 0
    for number in range(1, len(cuts)):
        gap = text[cuts[number - 1][1] : cuts[number][0]]
        if "\n" in gap or (gap and _is_end(text, cuts, first, number - 1)):
            found.append((first, number))
            first = number
    if cuts:
        found.append((first, len(cuts)))
    return found


def _is_end(text: str, cuts: list[Fragment], first: int, last: int) -> bool:
    while last > first and text[cuts[last][0]] in _CLOSING:
        last -= 1
    return text[cuts[last][0]] in _ENDS and cuts[last][1] - cuts[last][0] == 1


class Cuts:
    """The words of a text, to find those that a span touches."""

    def __init__(self, text: str) -> None:
        self.words = words(text)
        self.sentences = sentences(text, self.words)
        self._starts = [start for start, _ in self.words]
        self._ends = [end for _, end in self.words]

    def touched(self, start: int, end: int) -> range:
        """The numbers of the words that share a character with a span."""
        return range(bisect_right(self._ends, start), bisect_left(self._starts, end))

    def trimmed(self, start: int, end: int) -> Fragment | None:
        """The span without blanks at its ends; None where it covers nothing else."""
        found = self.touched(start, end)
        if not found:
            return None
        return max(start, self._starts[found[0]]), min(end, self._ends[found[-1]])
