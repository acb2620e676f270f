"""What is known of a hit that waits to be labelled: what was decided of it, and what has the label there already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.domain.spanindex import SpanIndex

State = Literal["open", "accepted", "rejected"]
STATES: tuple[State, ...] = ("open", "accepted", "rejected")
Standing = Literal["free", "labelled", "overlapping"]
STANDINGS: tuple[Standing, ...] = ("free", "labelled", "overlapping")
WITHOUT: tuple[Standing, ...] = ("free", "overlapping")
"""Hits that can still get the label."""


@dataclass(frozen=True, slots=True)
class PendingHit:
    """A hit as it is shown. `standing` says whether I have put the label on exactly these words, or on others
    that share some with them."""

    number: int
    document: str
    title: str
    start: int
    end: int
    before: str
    quote: str
    after: str
    state: State
    standing: Standing


def codes(state: State, standings: tuple[Standing, ...]) -> bytes:
    """The bytes that stand for hits in this state with one of these standings."""
    return bytes(STATES.index(state) | STANDINGS.index(standing) << 2 for standing in standings)


class Marks:
    """Where one document has the label already."""

    def __init__(self, spans: list[tuple[int, int, bool]]) -> None:
        self.exact = {(start, end) for start, end, whole in spans if whole}
        self._index = SpanIndex((start, end, str(n)) for n, (start, end, _) in enumerate(spans) if start < end)

    def standing(self, start: int, end: int) -> Standing:
        if (start, end) in self.exact:
            return "labelled"
        return "overlapping" if self._index.query(start, end) else "free"
