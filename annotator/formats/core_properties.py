"""What office documents and e-books say of themselves, in the words of the Dublin Core."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import etree

_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_KEYS = {
    "title": ("title",),
    "author": ("creator", "initial-creator"),
    "published": ("created", "creation-date", "date"),
    "language": ("language",),
    "outlet": ("publisher",),
}


def properties(root: etree._Element, keys: Iterable[str] = tuple(_KEYS)) -> dict[str, str]:
    """Title, author, published, language and outlet as far as they are said; several authors with commas."""
    said: dict[str, list[str]] = {}
    for element in root.iter():
        if isinstance(element.tag, str) and element.text and element.text.strip():
            said.setdefault(etree.QName(element).localname, []).append(" ".join(element.text.split()))
    found: dict[str, str] = {}
    for key in keys:
        values = next((said[name] for name in _KEYS[key] if name in said), [])
        if key == "author":
            found[key] = ", ".join(dict.fromkeys(values))
        elif key == "published" and values:
            date = _DATE.match(values[0])
            found[key] = date.group() if date else ""
        elif values:
            found[key] = values[0]
    return {key: value for key, value in found.items() if value}
