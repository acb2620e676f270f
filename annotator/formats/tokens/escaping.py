"""Names and texts in places that hold no blanks: some characters as per cent signs and their UTF-8 bytes."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from urllib.parse import quote

_ESCAPED = re.compile("(?:%[0-9A-Fa-f]{2})+")
_MOST_KEPT = 4096


def escaping(signs: str) -> Callable[[str], str]:
    """What escapes blanks, the per cent sign and these signs, and leaves letters of every script readable."""
    pattern = re.compile(rf"[\s%{re.escape(signs)}\x00-\x20\x7f]")

    @lru_cache(_MOST_KEPT)
    def escaped(text: str) -> str:
        return pattern.sub(lambda found: quote(found[0], safe="") if found[0] not in "-_.~" else _hex(found[0]), text)

    return escaped


def _hex(sign: str) -> str:
    """Signs that no address needs to escape."""
    return f"%{ord(sign):02X}"


@lru_cache(_MOST_KEPT)
def unescaped(text: str) -> str:
    """The text before escaping; what is not UTF-8 when unescaped stays as it is."""
    return _ESCAPED.sub(_plain, text) if "%" in text else text


def _plain(found: re.Match[str]) -> str:
    try:
        return bytes.fromhex(found[0].replace("%", "")).decode()
    except UnicodeDecodeError:
        return found[0]


def one_line(text: str) -> str:
    """The text on one line: each blank is a plain one, none at the edges."""
    return re.sub(r"\s", " ", text).strip()
