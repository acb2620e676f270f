"""Moments, days and durations in words, by the clock on the wall and the user's locale."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from annotator.gui.tongue import tr

_SHORT, _LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat


def local(moment: int) -> datetime:
    """A moment (microseconds since 1970 in UTC) as the clock on the wall had it."""
    return datetime.fromtimestamp(moment / 1_000_000)


def day_words(day: date, today: date | None = None) -> str:
    """A day in words; today and yesterday are called so where `today` is given."""
    words = QLocale().toString(QDate(day.year, day.month, day.day), _LONG)
    ago = (today - day).days if today is not None else -1
    if ago == 0:
        return tr("Today, {day}", day=words)
    return tr("Yesterday, {day}", day=words) if ago == 1 else words


def short_day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), _SHORT)


def time_words(moment: int) -> str:
    """The time of day."""
    at = local(moment)
    return QLocale().toString(QTime(at.hour, at.minute), _SHORT)


def point_words(moment: int) -> str:
    """Day and time."""
    return tr("{day}, {time}", day=day_words(local(moment).date()), time=time_words(moment))


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
