"""What is drawn of the marks on one segment: pieces, chips and badges, line by line."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from annotator.gui.text.marks import Mark


class Side(IntEnum):
    """On which side of a piece its mark starts or ends; NONE where the mark goes on elsewhere."""

    NONE = 0
    LEFT = 1
    RIGHT = 2


class Piece(NamedTuple):
    """A stretch of a mark on one line.

    `part` is the fragment that it shows. `opens` and `closes` are set at the ends of every fragment, `hull_opens`
    and `hull_closes` only at those of the whole mark.
    """

    mark: Mark
    lane: int
    x0: float
    x1: float
    opens: Side
    closes: Side
    hull_opens: bool
    hull_closes: bool
    part: tuple[int, int]


class Chip(NamedTuple):
    """A letter at the start of a fragment; `mark` None counts the chips that found no room."""

    mark: Mark | None
    x: float
    width: float
    text: str


class Badge(NamedTuple):
    """How many more marks run under a stretch than there are lanes."""

    x0: float
    x1: float
    more: int


class Link(NamedTuple):
    """The gap between two fragments of a mark on one line, or the beginning of one that ends on another line."""

    mark: Mark
    lane: int
    x0: float
    x1: float


class Stretch(NamedTuple):
    """Where a range shows on one line, and on which side it starts and ends there."""

    line: int
    x0: float
    x1: float
    opens: Side
    closes: Side


@dataclass(slots=True)
class Row:
    """All that is drawn on one line. Pieces are ordered so that inner marks come last."""

    pieces: list[Piece] = field(default_factory=list)
    chips: list[Chip] = field(default_factory=list)
    badges: list[Badge] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    hits: list[tuple[float, float]] = field(default_factory=list)


Drawing = list[Row]
"""One row for each line of a passage."""
