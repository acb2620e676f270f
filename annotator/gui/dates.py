"""Dates in the user's calendar and digits: beside the Gregorian date of the sources the Jalali or the Hijri one."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCalendar, QDate, QLocale

from annotator.domain.marked import mark
from annotator.domain.moment import iso
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


def moment(at: int) -> str:
    """The day and the minute of a moment (microseconds since 1970), in UTC."""
    said = iso(at)
    return tr("{day}, {time} UTC", day=day(date.fromisoformat(said[:10])), time=digits(said[11:16]))


def written(text: str) -> str:
    """What a source says of its date: an ISO date as `day` has it with what follows, anything else as it is."""
    found = _BEGINS.match(text)
    try:
        return day(date.fromisoformat(found[0])) + text[found.end() :] if found else text
    except ValueError:
        return text


def _elsewhere(value: date) -> str:
    """The day in the calendar in use, "" where that is the Gregorian one."""
    chosen = _chosen[0] if _chosen[0] != "language" else _OF_LANGUAGE.get(spoken(), "gregorian")
    system = _SYSTEMS.get(chosen)
    if system is None:
        return ""
    calendar = QCalendar(system)
    parts = calendar.partsFromDate(QDate(value.year, value.month, value.day))
    name = calendar.monthName(QLocale(), parts.month, parts.year)
    return digits(tr("{day} {month} {year}", "a date", day=str(parts.day), month=name, year=str(parts.year)))
