"""Names of files made from titles: such that every system takes them, each once."""

from __future__ import annotations

import re
import unicodedata

_ODD = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_LONGEST = 120


class Names:
    """Gives each title a name that no other has on a system that knows neither case nor forms of composition."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, title: str) -> str:
        """The name without its suffix; the same titles in the same order give the same names."""
        plain = " ".join(_ODD.sub("_", title).split()).strip(". ") or "document"
        if _RESERVED.fullmatch(plain) or plain.startswith(("-", "~")):
            plain = f"_{plain}"
        # Most systems count bytes; what is cut must stay whole characters.
        plain = plain.encode()[:_LONGEST].decode(errors="ignore").rstrip(". ")
        name, number = plain, 1
        while (key := unicodedata.normalize("NFKC", name).casefold()) in self._taken:
            number += 1
            name = f"{plain} ({number})"
        self._taken.add(key)
        return name
