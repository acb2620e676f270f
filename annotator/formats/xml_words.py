"""Words as XML can hold them."""

from __future__ import annotations

import re
from typing import Any

import orjson

_NEVER = "\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_FORBIDDEN = re.compile(f"[{_NEVER}]")
_SPECIAL = re.compile(f'[&<>"\r{_NEVER}]')
_IN_ATTRIBUTES = re.compile(f'[&<>"\r\n\t{_NEVER}]')
_AS = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}


def clean(text: str) -> str:
    """The text with U+FFFD in the place of each character that XML forbids."""
    return _FORBIDDEN.sub("\ufffd", text)


def _as(found: re.Match[str]) -> str:
    return _AS.get(found[0], "\ufffd")


def words(text: str) -> str:
    """The text as content of an element, which an XML parser gives back to the character."""
    return _SPECIAL.sub(_as, text)


def quoted(text: str) -> str:
    """The text as the value of an attribute between double quotes."""
    return _IN_ATTRIBUTES.sub(_as, text)


def json_words(value: Any) -> str:
    """A JSON value as content of an element; what XML forbids is escaped as JSON escapes it."""
    said = orjson.dumps(value, option=orjson.OPT_NON_STR_KEYS).decode()
    return words(_FORBIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", said))


def attributes(**said: str) -> str:
    """Attributes as they stand in a tag, those that are empty left out; `xml_id` is xml:id."""
    return "".join(f' {key.replace("_", ":")}="{quoted(value)}"' for key, value in said.items() if value)
