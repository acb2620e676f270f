"""Titles for documents that come without one."""

from __future__ import annotations

LONGEST = 80
"""Code points of the text that serve as the title of a document without one."""


def first_words(text: str) -> str:
    """The first line of a text, cut."""
    words = text.strip().split("\n", 1)[0].strip()
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
