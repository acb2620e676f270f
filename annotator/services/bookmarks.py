"""Bookmarks: places that somebody wants to find again.

They are marks of the reader, not statements about the text, so they stand beside the scroll place in the table of what
is not journaled: undo does not take them back, and they are in no export. A text never changes, so a place in code
points stays what it was. They go with their document when it is purged; while it is removed they wait for it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.storage.places import kept_places

if TYPE_CHECKING:
    from annotator.services.project import Project

_KEY = "bookmarks"
_WORDS = 80


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place in a document, in code points, with the words that stand there."""

    document: str
    title: str
    at: int
    words: str


def bookmarks(project: Project) -> list[Bookmark]:
    """My bookmarks in the order of documents and texts."""
    return [
        Bookmark(document, title, at, words)
        for document, title, value in kept_places(project.store.db, project.me.id, _KEY)
        for at, words in _read(value)
    ]


def toggled(project: Project, document: str, at: int, near: tuple[int, int], text: str) -> bool:
    """Take away my bookmarks in the span `near` of a document, or, where there is none, set one at `at`; whether
    there is one now. In a project that is read-only nothing is kept, and the answer is False."""
    kept = _read(project.store.place(document, project.me.id, _KEY))
    others = [one for one in kept if not near[0] <= one[0] < max(near[1], near[0] + 1) and one[0] != at]
    sets = len(others) == len(kept) and not project.read_only
    if sets:
        words = " ".join(text[at : at + 4 * _WORDS].split())
        others = sorted([*others, (at, words[:_WORDS])])
    project.store.set_place(document, project.me.id, _KEY, json.dumps(others, ensure_ascii=False))
    return sets


def _read(value: str) -> list[tuple[int, str]]:
    """What was kept of one document; what can't be read counts as nothing."""
    try:
        return sorted((int(at), str(words)) for at, words in json.loads(value or "[]"))
    except (ValueError, TypeError):
        return []
