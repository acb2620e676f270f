"""Finding in one text: in whatever spelling, exactly, as whole words, or by a regular expression that can't hang."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from annotator.domain.folding import folded
from annotator.domain.span import Fragment
from annotator.errors import AnnotatorError

SECONDS = 1.0
"""How long a regular expression may search one text."""

MOST = 100_000


@dataclass(frozen=True, slots=True)
class Findings:
    """Hits in the order of the text, in code points, half-open. `remark` says when there may be more."""

    spans: list[Fragment]
    remark: str = ""


def find(
    text: str, typed: str, *, case: bool = False, whole_words: bool = False, regular: bool = False,
    seconds: float = SECONDS, most: int = MOST,
) -> Findings:  # fmt: skip
    """Where `typed` stands in the text.

    Without `case` letters are taken in whatever spelling (`domain.folding`). A regular expression is one of the
    `regex` module; it is stopped after `seconds`. Raises AnnotatorError when it is none.
    """
    if not typed:
        return Findings([])
    if regular:
        return _by_expression(text, typed, case, whole_words, seconds, most)
    if case:
        spans = _plain(text, typed, whole_words, most)
    else:
        fold = folded(text)
        spans = [fold.span(start, end) for start, end in _plain(fold.text, folded(typed).text, whole_words, most)]
    return Findings(spans, _more(spans, most))


def _plain(text: str, wanted: str, whole_words: bool, most: int) -> list[Fragment]:
    spans: list[Fragment] = []
    at = text.find(wanted) if wanted else -1
    while at >= 0 and len(spans) < most:
        end = at + len(wanted)
        if not whole_words or _is_word(text, at, end):
            spans.append((at, end))
        at = text.find(wanted, end)
    return spans


def _is_word(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (after.isalnum() and text[end - 1].isalnum())


def _by_expression(
    text: str, typed: str, case: bool, whole_words: bool, seconds: float, most: int
) -> Findings:
    flags = regex.MULTILINE | (0 if case else regex.IGNORECASE)
    try:
        pattern = regex.compile(rf"\b(?:{typed})\b" if whole_words else typed, flags)
    except regex.error as error:
        raise AnnotatorError(f"This is no regular expression: {error}.") from error
    spans: list[Fragment] = []
    try:
        for match in pattern.finditer(text, timeout=seconds):
            if match.start() < match.end():
                spans.append((match.start(), match.end()))
            if len(spans) >= most:
                break
    except TimeoutError:
        return Findings(spans, f"The expression took longer than {seconds:g} s and was stopped.")
    return Findings(spans, _more(spans, most))


def _more(spans: list[Fragment], most: int) -> str:
    return f"Only the first {most:,} are shown." if len(spans) >= most else ""
