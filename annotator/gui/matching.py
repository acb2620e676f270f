"""How well a name answers to what was typed: whole, by the beginnings of its words, by its initials."""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.domain.folding import folded

_WORD = re.compile(r"\w+")
BEGINS, IN_ORDER, INITIALS, ANYWHERE, INSIDE = range(5)


def spelled(text: str) -> str:
    """A text in the one spelling in which names are compared."""
    return folded(text).text


@dataclass(frozen=True, slots=True)
class Name:
    """A name ready to be compared; `more` is what else it can be found by."""

    whole: str
    words: tuple[str, ...]
    initials: str
    all_words: tuple[str, ...]

    @classmethod
    def of(cls, text: str, more: str = "") -> Name:
        whole = spelled(text)
        words = tuple(_WORD.findall(whole))
        return cls(whole, words, "".join(word[0] for word in words), (*words, *_WORD.findall(spelled(more))))


def rank(name: Name, wanted: str) -> int | None:
    """How well the name answers to `wanted`, in the one spelling: the less the better, None when not at all."""
    typed = _WORD.findall(wanted)
    if not typed:
        return BEGINS
    if name.whole.startswith(wanted):
        return BEGINS
    if _in_order(name.words, typed):
        return IN_ORDER
    if len(typed) == 1 and len(wanted) > 1 and name.initials.startswith(typed[0]):
        return INITIALS
    if all(any(word.startswith(part) for word in name.all_words) for part in typed):
        return ANYWHERE
    if all(any(part in word for word in name.all_words) for part in typed):
        return INSIDE
    return None


def _in_order(words: tuple[str, ...], typed: list[str]) -> bool:
    rest = iter(words)
    return all(any(word.startswith(part) for word in rest) for part in typed)
