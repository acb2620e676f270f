"""Words of users as HTML."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from annotator.formats.pages.telling import Pair, clean


def esc(text: str) -> str:
    """Words of a user as HTML, in content and in quoted attributes."""
    return escape(clean(text))


def pairs(said: Iterable[Pair]) -> str:
    """Rows of a list of definitions."""
    return "".join(f'<dt>{esc(name)}</dt><dd dir="auto">{esc(value)}</dd>' for name, value in said)
