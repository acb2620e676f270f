"""Cutting a text into words and sentences such that no border of an annotation falls within a word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import regex

from annotator.domain.span import Fragment

# Words take their marks and joiners along; numbers their separators; scripts without blanks are cut finely.
_FINE = r"\p{Han}\p{Hiragana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_LETTERS = rf"[[\p{{L}}\p{{M}}\p{{N}}_]--[{_FINE}]]++"
_WORD = regex.compile(
    rf"""
    \p{{Nd}}++ (?: [.,٫٬'’] \p{{Nd}}++ )*
  | {_LETTERS} (?: [\u00ad\u200c\u200d] {_LETTERS} )*
  | [{_FINE}] \p{{M}}*
  | \p{{RI}}{{2}}
  | \p{{Extended_Pictographic}} [\ufe0f\p{{EMod}}]* (?: \u200d \p{{Extended_Pictographic}} [\ufe0f\p{{EMod}}]* )*
  | \S \p{{M}}*
    """,
    regex.VERBOSE | regex.V1,
)
_BREAK = regex.compile(
    r"""
    \n\s*+
  | (?<! [.!?…؟۔] ) ( [.!?…؟۔]++ ) ["'”’»)\]]*+ \s++ (?! \p{Ll} )
  | [。！？]++ ["”」』]*+ \s*+
    """,
    regex.VERBOSE,
)
_SHORTENED = regex.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Sen|Rep|Gov|Lt|No|Nr|vs|\p{Lu})$")
_LONGEST_SHORTENED = 5


def words(text: str, borders: Iterable[int]) -> list[Fragment]:
    """The words of a text as half-open ranges of code points, all of it but the blanks; none goes over a border."""
    cuts = sorted(set(borders))
    found: list[Fragment] = []
    at, count = 0, len(cuts)
    for match in _WORD.finditer(text):
        start, end = match.span()
        while at < count and cuts[at] <= start:
            at += 1
        while at < count and cuts[at] < end:
            found.append((start, cuts[at]))
            start = cuts[at]
            at += 1
        found.append((start, end))
    return found


def sentences(text: str, uncut: Iterable[Fragment]) -> list[Fragment]:
    """The sentences of a text, from one blank-trimmed range to the next; none ends within a range of `uncut`.

    A line end ends a sentence, and so does a full stop before a blank, unless a small letter follows or an
    abbreviation goes before.
    """
    found: list[Fragment] = []
    begun = 0
    for point in (*_apart(_breaks(text), uncut), len(text)):
        trimmed = trim(text, begun, point)
        if trimmed is not None:
            found.append(trimmed)
        begun = point
    return found


def _breaks(text: str) -> Iterator[int]:
    for match in _BREAK.finditer(text):
        stop = match.start(1)
        if stop >= 0 and match[1] == "." and _SHORTENED.search(text, max(0, stop - _LONGEST_SHORTENED), stop):
            continue
        yield match.end()


def _apart(points: Iterable[int], uncut: Iterable[Fragment]) -> Iterator[int]:
    """The points, in order, that are within none of the ranges."""
    ranges, at, reach = sorted(uncut), 0, 0
    for point in points:
        while at < len(ranges) and ranges[at][0] < point:
            reach = max(reach, ranges[at][1])
            at += 1
        if point >= reach:
            yield point


def trim(text: str, start: int, end: int) -> Fragment | None:
    """The range without the blanks at its edges; None where there is nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def in_sentences(words: Sequence[Fragment], sentences: Sequence[Fragment]) -> Iterator[list[Fragment]]:
    """The words of each sentence; every word lies in one."""
    at = 0
    for _, end in sentences:
        begun = at
        while at < len(words) and words[at][1] <= end:
            at += 1
        yield list(words[begun:at])
