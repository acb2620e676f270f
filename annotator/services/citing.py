"""A quote with where it stands, as one line to be pasted elsewhere."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from annotator.domain.document import Provenance

_LINES = re.compile(r"[ \t\u00a0]*[\n\u2028\u2029][\s]*")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d.*")
_LEFT, _RIGHT = "\u200e", "\u200f"
_ISOLATE, _END = "\u2068", "\u2069"
_LONGEST = 300


def citation(quote: str, provenance: Provenance | None) -> str:
    """`“quote” — Title, Outlet, date (URL)`, without what is not known.

    Where any part runs from right to left, each stands in an isolate of its own, and the line runs as the quote
    does: beside Persian a date or an address would otherwise fall to pieces. Nothing unseen is put in elsewhere.
    """
    title = _line(provenance.title) if provenance is not None else ""
    meta = provenance.meta if provenance is not None else {}
    outlet, url = _said(meta, "outlet"), _said(meta, "url")
    date = _MOMENT.sub(r"\1", _said(meta, "published"))
    words = _LINES.sub(" ", quote).strip()
    parts = [words, title, outlet, date, url]
    rightward = any(_runs(part) == _RIGHT for part in parts) or any(map(_turns, parts))
    words, title, outlet, date, url = (f"{_ISOLATE}{part}{_END}" if rightward and part else part for part in parts)
    source = _joined((title, outlet, date), ", ")
    source = _joined((source, f"({url})" if url else ""), " ")
    line = _joined((f"“{words}”", source), " — ")
    return f"{_first(parts)}{line}" if rightward else line


def _said(meta: dict[str, Any], key: str) -> str:
    value = meta.get(key)
    return _line(str(value)) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _line(words: str) -> str:
    return " ".join(words.split())[:_LONGEST]


def _joined(parts: Iterable[str], between: str) -> str:
    return between.join(part for part in parts if part)


def _runs(text: str) -> str:
    """The mark of the way that a text runs, by its first strong character (UAX 9, P2); "" where it has none."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return _LEFT if kind == "L" else _RIGHT
    return ""


def _turns(text: str) -> bool:
    """Whether anything in a text runs from right to left, or steers which way it runs."""
    return any(unicodedata.bidirectional(c) in ("R", "AL", "RLE", "RLO", "RLI", "FSI", "LRI") for c in text)


def _first(parts: Iterable[str]) -> str:
    return next((mark for mark in map(_runs, parts) if mark), _LEFT)
