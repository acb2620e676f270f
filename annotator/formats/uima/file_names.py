"""Names of files and folders from titles: sound on every system, each only once."""

from __future__ import annotations

import re

_UNSOUND = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)", re.IGNORECASE)
_LONGEST = 80
"""Bytes in UTF-8: with a folder and a suffix a path stays below what any system takes."""


def safe(title: str, otherwise: str) -> str:
    """A title as a name of a file, without a suffix."""
    name = " ".join(_UNSOUND.sub("_", title).split())
    name = name.encode("utf-8", "replace")[:_LONGEST].decode("utf-8", "ignore").strip(" .")
    if not name:
        return otherwise
    return f"_{name}" if _RESERVED.match(name) else name


class Unique:
    """Gives each name once: a number goes behind one that is taken, whatever its case."""

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def __call__(self, name: str) -> str:
        number = self._taken.get(name.casefold(), 1)
        given = name
        while given.casefold() in self._taken:
            number += 1
            given = f"{name} {number}"
        self._taken[name.casefold()] = number
        self._taken.setdefault(given.casefold(), 1)
        return given
