"""Names of files and folders that hold on every system, made from titles and names."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 80
_MOST_BYTES = 160
_UNSAFE = re.compile(r'[^\w.,()+=@~-]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\..*)?", re.IGNORECASE)


def safe_name(name: str, otherwise: str) -> str:
    """The name in letters and digits of any script, without blanks; `otherwise` where nothing is left."""
    plain = _UNSAFE.sub("_", unicodedata.normalize("NFC", name)).strip("._ ")[:LONGEST]
    plain = plain.encode()[:_MOST_BYTES].decode(errors="ignore").strip("._ ")
    return f"_{plain}" if _RESERVED.fullmatch(plain) else plain or otherwise


class Names:
    """Hands out names of one folder, no two of which are the same to any file system."""

    def __init__(self, otherwise: str) -> None:
        self._otherwise = otherwise
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def of(self, name: str) -> str:
        base = safe_name(name, self._otherwise)
        found, key = base, _folded(base)
        number = self._next.get(key, 1)
        while _folded(found) in self._taken:
            number += 1
            found = f"{base}-{number}"
        self._next[key] = number
        self._taken.add(_folded(found))
        return found


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKD", name).casefold()
