"""Labels: the kinds of annotation, and the four that ship."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from annotator.domain.identity import fixed_id

STROKES = ("solid", "dotted", "dashed", "double", "dashdot", "wavy")

# Told apart by every kind of colour vision when paired with their strokes; all at least 4.5:1 on white.
COLOURS = (
    "#225bf7", "#947200", "#005534", "#94046b", "#a63c00", "#00697a",
    "#5d3fa8", "#7a5230", "#b0174a", "#3f6600", "#475569", "#8a2be2",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Label:
    """A kind of annotation. `key` is the letter that applies it ("" for none), `colour` is "#rrggbb"
    on white.

    `attributes` holds the definitions of the label's attributes as plain JSON values, `extra` what a file
    said beyond this program's own words.
    """

    id: str
    name: str
    colour: str
    key: str = ""
    stroke: str = "solid"
    guideline: str = ""
    parent: str | None = None
    position: int = 0
    attributes: tuple[dict[str, Any], ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)


def label_id(name: str) -> str:
    """The id of the label first made under this name, in any project."""
    return fixed_id("label", name.strip().casefold())


def new_label(name: str, position: int) -> Label:
    """A label with the colour and stroke of its position, without a key. Raises ValueError when blank."""
    name = " ".join(name.split())
    if not name:
        raise ValueError("a label needs a name")
    return Label(
        id=label_id(name),
        name=name,
        colour=COLOURS[position % len(COLOURS)],
        stroke=STROKES[position % len(STROKES)],
        position=position,
    )


SHIPPED = (
    Label(
        label_id("claim"), "claim", COLOURS[0], "C", "solid", position=0,
        guideline="A statement that can be true or false and that somebody stands behind. "
        "Take the whole statement, without the words that say who made it.",
    ),
    Label(
        label_id("actor"), "actor", COLOURS[1], "A", "dotted", position=1,
        guideline="A person, group, organisation, state or place that acts or is acted upon. "
        "Take the full name with its title.",
    ),
    Label(
        label_id("figure"), "figure", COLOURS[2], "F", "dashed", position=2,
        guideline="A number with what it counts or measures, and words such as about or at least.",
    ),
    Label(
        label_id("source"), "source", COLOURS[3], "S", "double", position=3,
        guideline="Whoever or whatever a claim is attributed to, with the words that name it.",
    ),
)  # fmt: skip
