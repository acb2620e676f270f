"""Stretches of time and numbers as the user's locale writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from annotator.gui.tongue import tr


def duration(seconds: int) -> str:
    """A stretch of time, in hours and minutes, or seconds where it is shorter than a minute."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return tr("{n} s", n=QLocale().toString(seconds))
    if minutes < 60:
        return tr("{n} min", n=QLocale().toString(minutes))
    hours, left = divmod(minutes, 60)
    return tr("{hours} h {minutes} min", hours=QLocale().toString(hours), minutes=QLocale().toString(left))


def number(value: float, decimals: int = 0) -> str:
    """A number with the separators of the locale."""
    return QLocale().toString(value, "f", decimals) if decimals else QLocale().toString(round(value))
