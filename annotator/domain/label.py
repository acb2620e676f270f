"""Labels: the kinds of annotation, and the four that ship."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from annotator.domain.attribute import Attribute
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


def _defined(*attributes: Attribute) -> tuple[dict[str, Any], ...]:
    return tuple(attribute.as_plain() for attribute in attributes)


# Grades of reliability and credibility are those of the Admiralty code, which grades a source apart from what it says.
_OF_CLAIM = _defined(
    Attribute(
        "stance", "Stance", "choice", ("asserted", "hedged", "denied", "predicted", "reported"),
        description="How it is put forward: as a fact (asserted), with may, likely or allegedly (hedged), as untrue "
        "(denied), as something to come (predicted), or as said by somebody else without taking sides (reported).",
    ),
    Attribute(
        "credibility", "Credibility", "choice", tuple("123456"),
        description="How likely the claim itself is: 1 confirmed by others, 2 probably true, 3 possibly true, "
        "4 doubtful, 5 improbable, 6 can't be judged.",
    ),
)  # fmt: skip
_OF_ACTOR = _defined(
    Attribute(
        "kind", "Kind", "choice", ("person", "organisation", "state", "group", "place"),
        description="What acts, not how it is worded: “Paris rejects the plan” names a state.",
    ),
)  # fmt: skip
_OF_SOURCE = _defined(
    Attribute(
        "kind", "Kind", "choice",
        ("named person", "anonymous official", "document", "news outlet", "social post", "eyewitness", "other"),
        description="Whom or what the report relies on here.",
    ),
    Attribute(
        "directness", "Directness", "choice", ("direct", "paraphrased", "mixed"),
        description="Whether the report quotes the words (direct), gives their sense (paraphrased), or does both.",
    ),
    Attribute(
        "reliability", "Reliability", "choice", tuple("ABCDEF"),
        description="How far the source can be trusted as such, whatever it says here: A completely, B usually, "
        "C fairly, D not usually, E not at all, F can't be judged.",
    ),
)  # fmt: skip

SHIPPED = (
    Label(
        label_id("claim"), "claim", COLOURS[0], "C", "solid", position=0,
        guideline="A statement that can be true or false and that somebody stands behind. "
        "Take the whole statement, without the words that say who made it.",
        attributes=_OF_CLAIM,
    ),
    Label(
        label_id("actor"), "actor", COLOURS[1], "A", "dotted", position=1,
        guideline="A person, group, organisation, state or place that acts or is acted upon. "
        "Take the full name with its title.",
        attributes=_OF_ACTOR,
    ),
    Label(
        label_id("figure"), "figure", COLOURS[2], "F", "dashed", position=2,
        guideline="A number with what it counts or measures, and words such as about or at least.",
    ),
    Label(
        label_id("source"), "source", COLOURS[3], "S", "double", position=3,
        guideline="Whoever or whatever a claim is attributed to, with the words that name it.",
        attributes=_OF_SOURCE,
    ),
)  # fmt: skip
