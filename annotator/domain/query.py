"""What a person types to search a project, as an expression of SQLite's full-text search (FTS5).

Words stand for all of them; "several words" for a phrase; wor* for a beginning; AND, OR and NOT in capitals, with
parentheses; NEAR(one other, 8) for words at most so many apart. Anything else is a word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.domain.folding import folded

_PIECE = re.compile(r'\s*(?:(?P<near>NEAR\()|(?P<mark>[()])|"(?P<phrase>[^"]*)"?(?P<more>\*)?|(?P<word>[^\s()"]+))')
_OPERATORS = ("AND", "OR", "NOT")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]")


@dataclass(frozen=True, slots=True)
class Query:
    """`expression` is for FTS5. `needles` are folded texts to look for where there are no words to index: in
    scripts that put no spaces between them."""

    expression: str
    needles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filter:
    """What documents must be besides holding the words; empty parts let everything through.

    `labels` and `annotators` are ids of which one annotation must have one each; `words_in_meta` must all stand,
    whatever their case, in what the document says of itself (outlet, author, date...), `since` and `until` bound
    its date of publication (ISO, both included). `documents` are ids.
    """

    labels: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    state_of: str = ""
    words_in_meta: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    documents: tuple[str, ...] = ()


NO_FILTER = Filter()


def parsed(typed: str, *, as_typed: bool = False) -> Query:
    """The query of what was typed. `as_typed` takes a last word as a beginning, because more may follow.

    Raises ValueError with a sentence for the user when parentheses or operators do not fit.
    """
    if _UNSPACED.search(typed):
        needles = tuple(folded(word.strip('"*')).text for word in typed.split() if word not in _OPERATORS)
        return Query("", tuple(needle for needle in needles if needle))
    return Query(_Expression(typed, as_typed).whole())


class _Expression:
    def __init__(self, typed: str, as_typed: bool) -> None:
        self._pieces = [m for m in _PIECE.finditer(typed) if m[0].strip()]
        self._at = 0
        self._as_typed = as_typed and typed[-1:].isalnum()

    def whole(self) -> str:
        expression = self._alternatives()
        if self._at < len(self._pieces):
            raise ValueError("A closing parenthesis has no opening one.")
        return expression

    def _alternatives(self) -> str:
        parts = [self._together()]
        while self._take("OR"):
            parts.append(self._together())
        if len(parts) > 1 and not all(parts):
            raise ValueError("OR stands between two words.")
        return " OR ".join(parts) if len(parts) == 1 else f"({' OR '.join(parts)})"

    def _together(self) -> str:
        wanted: list[str] = []
        unwanted: list[str] = []
        while (piece := self._peek()) and piece[0].strip() not in (")", "OR"):
            if self._take("AND"):
                continue
            target = unwanted if self._take("NOT") else wanted
            one = self._one()
            if one:
                target.append(one)
        if unwanted and not wanted:
            raise ValueError("NOT leaves things out of what other words find: add a word before it.")
        found = " AND ".join(wanted)
        for one in unwanted:
            found = f"({found} NOT {one})"
        return found

    def _one(self) -> str:
        piece = self._peek()
        if piece is None or piece[0].strip() == ")":
            raise ValueError("An operator has nothing after it.")
        self._at += 1
        if piece["near"]:
            return self._near()
        if piece["mark"]:
            inside = self._alternatives()
            if not self._take(")"):
                raise ValueError("An opening parenthesis has no closing one.")
            return f"({inside})" if inside else ""
        is_last = self._at == len(self._pieces)
        return _term(piece, beginning=self._as_typed and is_last)

    def _near(self) -> str:
        terms: list[str] = []
        while (piece := self._peek()) and piece[0].strip() != ")":
            self._at += 1
            terms.append(_term(piece, beginning=False))
        if not self._take(")"):
            raise ValueError("NEAR has no closing parenthesis.")
        distance = 10
        last = self._pieces[self._at - 2]["word"] or ""
        if len(terms) > 2 and last.isdecimal():
            distance = min(int(last), 1000)
            terms.pop()
        terms = [term for term in terms if term]
        if len(terms) < 2:
            raise ValueError("NEAR wants two words or more: NEAR(minister budget, 8).")
        return f"NEAR({' '.join(terms)}, {distance})"

    def _peek(self) -> re.Match[str] | None:
        return self._pieces[self._at] if self._at < len(self._pieces) else None

    def _take(self, word: str) -> bool:
        piece = self._peek()
        if piece is None or piece[0].strip() != word:
            return False
        self._at += 1
        return True


def _term(piece: re.Match[str], *, beginning: bool) -> str:
    """A word or phrase in quotes, so that nothing in it is taken for an operator; "" when nothing is left."""
    words = piece["phrase"] if piece["phrase"] is not None else (piece["word"] or "").rstrip(",")
    starts = beginning or bool(piece["more"]) or words.endswith("*")
    text = "".join(c if c.isalnum() else " " for c in folded(words).text).strip()
    return f'"{text}"{"*" if starts else ""}' if text else ""
