"""Names that people give to labels, attributes and choices: on one line, bounded, and no two alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

NAME_LENGTH = 100


@lru_cache(8192)
def folded(name: str) -> str:
    """What two names have in common that differ in case, blanks or the composition of letters only."""
    return unicodedata.normalize("NFC", " ".join(name.split()).casefold())


def line_of(name: str, whose: str, length: int = NAME_LENGTH) -> str:
    """A name with its blanks folded. Raises ValueError, with a sentence, when nothing can be read in it, or when
    it is longer than `length`; `whose` is "a label" or the like."""
    line = " ".join(name.split())
    kinds = {unicodedata.category(letter) for letter in line}
    if not line or kinds <= {"Cf", "Zs", "Mn"}:
        raise ValueError(f"The name of {whose} can't be empty.")
    if kinds & {"Cc", "Cs"}:
        raise ValueError(f"The name of {whose} holds a sign that can't be read: “{_readable(line)}”.")
    if len(line) > length:
        raise ValueError(f"The name of {whose} has at most {length} characters, not {len(line):,}.")
    return line


def _readable(line: str) -> str:
    return "".join(letter if letter.isprintable() else "�" for letter in line[:40])


def alike(names: Iterable[str]) -> tuple[str, str] | None:
    """The first two names that are alike, None when there are none."""
    seen: dict[str, str] = {}
    for name in names:
        key = folded(name)
        if key in seen:
            return seen[key], name
        seen[key] = name
    return None
