"""The colours in which documents are shown: those of the themes that ship, so that a file looks like the window."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from annotator.domain.colour import blended, linear, readable
from annotator.domain.label import COLOURS, SHIPPED, STROKES, Label
from annotator.paths import resources

_TINT = 0.13
_OF_SHIPPED = {label.colour: label.name for label in SHIPPED}


@dataclass(frozen=True)
class Dress:
    """`roles` and `labels` map names to "#rrggbb"; `labels` holds those of the labels that ship."""

    roles: Mapping[str, str]
    labels: Mapping[str, str]

    def __getitem__(self, role: str) -> str:
        return self.roles[role]

    def colour(self, label: Label) -> str:
        """The label's colour in a shade that can be read on this page."""
        shipped = self.labels.get(_OF_SHIPPED.get(label.colour, ""))
        return shipped or readable(sound(label.colour), self["base"])

    def tint(self, label: Label) -> str:
        """What the words of an annotation stand on."""
        return blended(self.colour(label), self["base"], _TINT)


@cache
def dress(name: str) -> Dress:
    """That of the theme "light" or "dark"."""
    said = tomllib.loads((resources() / "themes" / f"{name}.toml").read_text(encoding="utf-8"))
    return Dress(said["roles"], said["labels"])


def sound(colour: str) -> str:
    """The colour, or the first of ours where a file said something else that is none."""
    try:
        linear(colour)
    except ValueError:
        return COLOURS[0]
    return colour.lower()


def stroke(label: Label) -> str:
    """The stroke of the label, or the plainest where it has one that we do not know."""
    return label.stroke if label.stroke in STROKES else STROKES[0]


def letter(label: Label) -> str:
    """What stands on the label's chip."""
    return (label.key or label.name.strip()[:1] or "?").upper()
