"""Days and moments in the user's calendar and digits, by the clock on the wall."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QCalendar, QDate, QLocale, QTime

from annotator.domain.marked import mark
from annotator.gui.direction import is_right_to_left
from annotator.gui.language import spoken
from annotator.gui.tongue import digits, tr

CALENDARS = {
    "language": mark("That of the language"),
    "gregorian": mark("Gregorian"),
    "jalali": mark("Jalali"),
    "hijri": mark("Hijri"),
}
"""What the setting `calendar` may be, with the words for it."""

_OF_LANGUAGE = {"fa": "jalali", "ar": "hijri"}
_SYSTEMS = {"jalali": QCalendar.System.Jalali, "hijri": QCalendar.System.IslamicCivil}
SHORT = "yyyy-MM-dd"
"""How a day in figures is written, as Qt has it; in every calendar the year comes first."""
_BEGINS = re.compile(r"\d{4}-\d{2}-\d{2}(?=$|[T ])")
_chosen = ["language"]


def use(choice: str) -> None:
    """Show dates in this calendar from now on, one of CALENDARS."""
    _chosen[0] = choice


def day(value: date) -> str:
    """A date: year, month and day as the sources write them, in their digits, and before it the day of another
    calendar if one is used. Both in isolates, so that they keep their order in any sentence."""
    gregorian = value.isoformat()
    other = _elsewhere(value)
    if not other:
        return f"\u2068{gregorian}\u2069"
    # The two stand in the order of the first: isolates alone would leave that to what is around them.
    way = "\u200f" if is_right_to_left(other.lstrip("\u200f")) else "\u200e"
    return f"{way}\u2068{other}\u2069 (\u2068{gregorian}\u2069)"


def long_day(value: date, today: date | None = None) -> str:
    """A day with its weekday and month in words; today and yesterday are called so where `today` is given."""
    words = QLocale().toString(_qdate(value), QLocale.FormatType.LongFormat, calendar())
    ago = (today - value).days if today is not None else -1
    if ago == 0:
        return tr("Today, {day}", day=words)
    return tr("Yesterday, {day}", day=words) if ago == 1 else words


def short_day(value: date) -> str:
    """A day in figures: year, month and day, in the user's calendar alone."""
    parts = calendar().partsFromDate(_qdate(value))
    return digits(f"{parts.year:04}-{parts.month:02}-{parts.day:02}")


def clock(at: int) -> str:
    """The time of day of a moment (microseconds since 1970 in UTC)."""
    there = local(at)
    return QLocale().toString(QTime(there.hour, there.minute), QLocale.FormatType.ShortFormat)


def moment(at: int) -> str:
    """The day in figures and the minute of a moment (microseconds since 1970 in UTC)."""
    return tr("{day}, {time}", day=short_day(local(at).date()), time=clock(at))


def long_moment(at: int) -> str:
    """The day in words and the minute of a moment (microseconds since 1970 in UTC)."""
    return tr("{day}, {time}", day=long_day(local(at).date()), time=clock(at))


def local(at: int) -> datetime:
    """A moment (microseconds since 1970 in UTC) as the clock on the wall had it."""
    return datetime.fromtimestamp(at / 1_000_000)


def calendar() -> QCalendar:
    """The calendar in which the user counts days."""
    return QCalendar(_SYSTEMS.get(_in_use(), QCalendar.System.Gregorian))


def written(text: str) -> str:
    """What a source says of its date: an ISO date as `day` has it with what follows, anything else as it is."""
    found = _BEGINS.match(text)
    try:
        return day(date.fromisoformat(found[0])) + text[found.end() :] if found else text
    except ValueError:
        return text


def _elsewhere(value: date) -> str:
    """The day in the calendar in use, "" where that is the Gregorian one."""
    if _in_use() not in _SYSTEMS:
        return ""
    used = calendar()
    parts = used.partsFromDate(_qdate(value))
    name = used.monthName(QLocale(), parts.month, parts.year)
    return digits(tr("{day} {month} {year}", "a date", day=str(parts.day), month=name, year=str(parts.year)))


def _in_use() -> str:
    return _chosen[0] if _chosen[0] != "language" else _OF_LANGUAGE.get(spoken(), "gregorian")


def _qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)
