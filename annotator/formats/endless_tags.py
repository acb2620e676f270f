"""Tags with so many attributes that parsers, which compare each with each, would take hours over them."""

from __future__ import annotations

import re

from annotator.errors import AnnotatorError

MOST_ATTRIBUTES = 5_000
"""Of one tag: this many take a tenth of a second, ten times as many ten seconds."""

# What stands between a tag's name and the next tag; a script may be as long, and is full of signs of equality.
_LONG = re.compile(rb"<(?!script|style|!)[A-Za-z][^<]{10000,}", re.IGNORECASE)


def refuse_endless_tags(raw: bytes, where: object) -> None:
    """Raises AnnotatorError for XML or HTML that no parser should be given."""
    for found in _LONG.finditer(raw):
        if raw.count(b"=", found.start(), found.end()) > MOST_ATTRIBUTES:
            raise AnnotatorError(f"{where} has a tag of more than {MOST_ATTRIBUTES:,} attributes; it is not opened")
