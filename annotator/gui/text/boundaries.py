"""Words, sentences and clusters of the raw text, found without regard to how it is laid out."""

from __future__ import annotations

import re

from PySide6.QtCore import QTextBoundaryFinder

from annotator.domain.offsets import Utf16Offsets
from annotator.gui.text.textmap import TextMap, displayed

_Kind = QTextBoundaryFinder.BoundaryType
_NEAR = 300
_FAR = 4000
_PAIRS = {"(": ")", "[": "]", "{": "}", "«": "»", "“": "”", "‘": "’", "„": "“", "‹": "›", "「": "」", "『": "』"}
_OPENERS = frozenset(_PAIRS) | frozenset("\"'¿¡–—-")
_CLOSERS = frozenset(_PAIRS.values()) | frozenset("\"'–—-") | frozenset(".,;:!?…،؛؟۔。、，．！？；：")
_INVISIBLE = frozenset("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")
_ABBREVIATION = re.compile(r"(?:^|[\s(“\"'])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|vs|No|[A-Z])\.\s*$")
# What a sentence begins with, though Unicode's rule leaves it with the one before, where no space is between them.
_BEGINNERS = frozenset("([{「『（［｛【《〈〔")
_RUNS = tuple(
    re.compile(f"[{each}]+")
    for each in ("\u3400-\u9fff\uf900-\ufaff々〆", "\u3041-\u309f", "\u30a1-\u30ff\uff66-\uff9f")
)
_KANA = re.compile("[\u3041-\u30ff]")
_DOTTED = re.compile(r"(?:\w\.){2,}$")


def word_at(text: TextMap, point: int) -> tuple[int, int]:
    """The word around `point`, else the one that ends there, else the run of other characters."""
    low, high = text.paragraph_bounds(point)
    point = min(max(point, low), high)
    if low == high:
        return point, point
    start, end = _unit_at(text.raw, _Kind.Word, min(point, high - 1), low, high, _NEAR)
    if not _is_word(text.raw[start:end]) and start == point > low:
        before = _unit_at(text.raw, _Kind.Word, point - 1, low, high, _NEAR)
        if _is_word(text.raw[before[0] : before[1]]):
            return before
    return start, end


def sentence_at(text: TextMap, point: int) -> tuple[int, int]:
    """The sentence around `point` within its paragraph, without the white space around it."""
    low, high = text.paragraph_bounds(point)
    point = min(max(point, low), high)
    if low == high:
        return point, point
    start, end = _unit_at(text.raw, _Kind.Sentence, min(point, high - 1), low, high, _FAR)
    while start > low and _ABBREVIATION.search(text.raw[max(low, start - 20) : start]):
        start = _unit_at(text.raw, _Kind.Sentence, start - 1, low, high, _FAR)[0]
    while end < high and _ABBREVIATION.search(text.raw[max(low, end - 20) : end]):
        end = _unit_at(text.raw, _Kind.Sentence, end, low, high, _FAR)[1]
    while start > low and text.raw[start - 1] in _BEGINNERS:
        start -= 1
    while end > point + 1 and end < high and text.raw[end - 1] in _BEGINNERS:
        end -= 1
    return stripped(text.raw, start, end)


def word_or_run_at(text: TextMap, point: int) -> tuple[int, int]:
    """The word around `point`; in Japanese, which has no spaces, the run of characters of one script."""
    word = word_at(text, point)
    run = _run_at(text, word[0]) if word[0] < word[1] else None
    return run or word


def step_without_spaces(text: TextMap, point: int, forward: bool) -> int | None:
    """Where a step by word ends from `point` in a script that puts no spaces between words, None in any other."""
    at = point if forward else point - 1
    if not 0 <= at < len(text.raw) or not any(kind.match(text.raw, at) for kind in _RUNS):
        return None
    start, end = _run_at(text, at) or word_at(text, at)
    return end if forward else start


def _run_at(text: TextMap, point: int) -> tuple[int, int] | None:
    """The run of one script that holds the character, where there are kana near it; Chinese has Han alone."""
    low, high = text.paragraph_bounds(point)
    begin, finish = max(low, point - _NEAR), min(high, point + _NEAR)
    if not _KANA.search(text.raw, begin, finish):
        return None
    for kind in _RUNS:
        for run in kind.finditer(text.raw, begin, finish):
            if run.start() <= point < run.end():
                return run.span()
    return None


def cluster_at(text: TextMap, point: int) -> tuple[int, int]:
    """The user-perceived character that holds `point`."""
    low, high = text.paragraph_bounds(point)
    if not low <= point < high:
        return point, point
    return _unit_at(text.raw, _Kind.Grapheme, point, low, high, 64)


def widened(text: TextMap, start: int, end: int) -> tuple[int, int]:
    """[start, end) grown to whole words, without white space around it and punctuation after it.

    White space alone stays as it is, and so does punctuation alone.
    """
    inner_start, inner_end = stripped(text.raw, start, end)
    if inner_start >= inner_end:
        return start, end
    word_start, word_end = word_at(text, inner_start)
    if word_start <= inner_start < word_end:
        inner_start = word_start
    last_start, last_end = word_at(text, inner_end - 1)
    if last_start < inner_end <= last_end:
        inner_end = last_end
    first, last = _without_punctuation(text.raw, inner_start, inner_end)
    if first >= last:
        first, last = inner_start, inner_end
    return cluster_at(text, first)[0], max(last, cluster_at(text, last - 1)[1])


def _unit_at(text: str, kind: _Kind, point: int, low: int, high: int, reach: int) -> tuple[int, int]:
    """The unit of `kind` that holds the character at `point`, looked for within `reach` of it."""
    begin, finish = max(low, point - reach), min(high, point + reach)
    window = displayed(text[begin:finish])
    offsets = Utf16Offsets(window)
    finder = QTextBoundaryFinder(kind, window)
    finder.setPosition(offsets.to_units(point - begin + 1))
    if not finder.isAtBoundary():
        finder.toNextBoundary()
    stop = finder.position()
    finder.toPreviousBoundary()
    return begin + offsets.to_points(max(0, finder.position())), begin + offsets.to_points(stop)


def _is_word(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _is_blank(character: str) -> bool:
    return character.isspace() or character in _INVISIBLE


def stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without what can't be seen at its edges, line ends as well; empty where nothing else is in it."""
    while start < end and _is_blank(text[start]):
        start += 1
    while end > start and _is_blank(text[end - 1]):
        end -= 1
    return start, end


def _without_punctuation(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop what closes after the last word and opens before the first, unless its partner is inside."""
    while start < end and _may_drop(text, start, start, end, _OPENERS):
        start, end = stripped(text, start + 1, end)
    while start < end and _may_drop(text, end - 1, start, end, _CLOSERS):
        start, end = stripped(text, start, end - 1)
    return start, end


def _may_drop(text: str, at: int, start: int, end: int, outer: frozenset[str]) -> bool:
    character = text[at]
    if character not in outer:
        return False
    if character == ".":
        return _DOTTED.search(text, start, at + 1) is None
    if character in "\"'":
        return text.count(character, start, end) % 2 == 1
    inside = text[start + 1 : end] if at == start else text[start : end - 1]
    partners = {close for opens, close in _PAIRS.items() if opens == character}
    partners |= {opens for opens, close in _PAIRS.items() if close == character}
    return not any(partner in inside for partner in partners)
