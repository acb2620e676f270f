"""Names of files that every system takes: made from titles, unique, and the same each time."""

from __future__ import annotations

import re
import unicodedata

_UNSAFE = re.compile(r"[^\w.-]+")
_RESERVED = frozenset(("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))))
_LONGEST = 60
"""Code points of a title in a name: in UTF-8 at most 240 bytes of the 255 that a name may have."""


class Names:
    """Gives each title a name without suffix that differs from all others in more than case."""

    def __init__(self, *taken: str) -> None:
        self._taken = {name.casefold() for name in taken}

    def of(self, title: str) -> str:
        plain = _UNSAFE.sub("_", unicodedata.normalize("NFC", title)).strip("._-")[:_LONGEST].rstrip("._-")
        if not plain or plain.split(".")[0].casefold() in _RESERVED:
            plain = f"document_{plain}".rstrip("_")
        name, number = plain, 1
        while name.casefold() in self._taken:
            number += 1
            name = f"{plain}_{number}"
        self._taken.add(name.casefold())
        return name
