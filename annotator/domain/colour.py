"""Colours as "#rrggbb": contrast as WCAG 2.2 defines it, and a readable shade of any colour."""

from __future__ import annotations

import colorsys
from collections.abc import Iterable


def _parts(colour: str) -> tuple[float, float, float]:
    """Red, green and blue from 0 to 1. Raises ValueError for anything but "#rrggbb"."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"{colour!r} is not a colour of the form #rrggbb")
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def linear(colour: str) -> tuple[float, ...]:
    """Red, green and blue as amounts of light, 0 to 1. Raises ValueError for anything but "#rrggbb"."""
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _parts(colour))


def written(light: Iterable[float]) -> str:
    """The colour of amounts of light; what lies outside 0 to 1 is the nearest that can be shown."""
    bounded = (min(1.0, max(0.0, c)) for c in light)
    curved = (12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055 for c in bounded)
    return "#" + "".join(f"{round(c * 255):02x}" for c in curved)


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def readable(colour: str, background: str, ratio: float = 4.5) -> str:
    """The shade nearest to `colour`, of the same hue, with at least this contrast on the background."""
    if contrast(colour, background) >= ratio:
        return colour
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    towards = 1.0 if luminance(background) < 0.18 else 0.0
    shade = colour
    for step in range(1, 51):
        light = lightness + (towards - lightness) * step / 50
        shade = "#" + "".join(f"{round(c * 255):02x}" for c in colorsys.hls_to_rgb(hue, light, saturation))
        if contrast(shade, background) >= ratio:
            break
    return shade


def blended(colour: str, background: str, share: float) -> str:
    """An opaque mixture of `share` of the colour with the background."""
    pairs = zip(_parts(colour), _parts(background), strict=True)
    return "#" + "".join(f"{round((share * c + (1 - share) * b) * 255):02x}" for c, b in pairs)
