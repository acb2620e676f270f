"""What the reading view is given to draw: marks, how they look, and the page's colours."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """How the marks of one kind look.

    `colour` is "#rrggbb"; `stroke` is solid, dotted, dashed, double, dashdot or wavy.
    """

    key: str
    name: str
    letter: str
    colour: str
    stroke: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One annotation as the view sees it, in code points, half-open.

    `start` and `end` are the hull. `fragments` are the parts in order, none meaning the whole hull.
    """

    id: str
    start: int
    end: int
    style: str
    layer: str = ""
    fragments: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of the page, each "#rrggbb"."""

    background: str
    text: str
    muted: str
    gutter: str
    selection: str
    focus: str
    chip_text: str
    hit: str
    diff: str
    sign: str = "#16607a"


LIGHT = Colours(
    background="#ffffff",
    text="#1b1b1b",
    muted="#6b6b6b",
    gutter="#f0f0f2",
    selection="#cfe3ff",
    focus="#000000",
    chip_text="#ffffff",
    hit="#ffd54a",
    diff="#ffe9a8",
)
DARK = Colours(
    background="#1e1f22",
    text="#e8e8ea",
    muted="#9a9aa0",
    gutter="#2c2e33",
    selection="#264f78",
    focus="#ffffff",
    chip_text="#111111",
    hit="#7a5c00",
    diff="#5a4a12",
    sign="#6cc5dd",
)


def _styles(claim: str, actor: str, figure: str, source: str) -> dict[str, MarkStyle]:
    return {
        "claim": MarkStyle("claim", "Claim", "C", claim, "solid"),
        "actor": MarkStyle("actor", "Actor", "A", actor, "dotted"),
        "figure": MarkStyle("figure", "Figure", "F", figure, "dashed"),
        "source": MarkStyle("source", "Source", "S", source, "double"),
    }


DEFAULT_STYLES_LIGHT = _styles("#225bf7", "#947200", "#005534", "#94046b")
DEFAULT_STYLES_DARK = _styles("#7176ff", "#ef6f0f", "#3ef2b6", "#fbc6ff")
