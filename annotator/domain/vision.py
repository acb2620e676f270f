"""How colours look to people who see fewer of them, and how far two colours lie apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from annotator.domain.colour import linear, written

Vision = Literal["full", "protan", "deutan", "tritan"]
VISIONS: tuple[Vision, ...] = ("full", "protan", "deutan", "tritan")
"""Full colour vision, and without red, green or blue receptors."""

ALIKE = 0.06
"""The distance below which two colours are hard to tell apart in thin lines."""

Matrix = tuple[tuple[float, float, float], ...]

# For linear RGB and a full deficiency: Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for
# Simulation of Color Vision Deficiency".
_SEEN: dict[Vision, Matrix] = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

# OKLab: Ottosson 2020, "A perceptual color space for image processing".
_TO_CONES: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_TO_LAB: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


def as_seen(colour: str, vision: Vision) -> str:
    """The colour that somebody with full vision sees as others see this one. Raises ValueError for no colour."""
    parts = linear(colour)
    return colour if vision == "full" else written(_through(_SEEN[vision], parts))


def difference(one: str, other: str) -> float:
    """How far two colours lie apart for the eye: 0 for the same, 1 for black and white."""
    pairs = zip(_lab(one), _lab(other), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def alike(colour: str, others: Mapping[str, str]) -> dict[Vision, list[str]]:
    """By kind of vision, which of the others (colours by some name) are hard to tell from this one; kinds for which
    none is are left out."""
    found: dict[Vision, list[str]] = {}
    for vision in VISIONS:
        seen = as_seen(colour, vision)
        close = [name for name, other in others.items() if difference(seen, as_seen(other, vision)) < ALIKE]
        if close:
            found[vision] = close
    return found


def _lab(colour: str) -> tuple[float, ...]:
    cones = _through(_TO_CONES, linear(colour))
    return _through(_TO_LAB, tuple(c ** (1 / 3) for c in cones))


def _through(matrix: Matrix, parts: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(sum(factor * part for factor, part in zip(row, parts, strict=True)) for row in matrix)
