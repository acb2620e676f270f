"""Dates in other calendars, at days that are known from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from annotator.domain.moment import parsed
from annotator.gui import dates
from annotator.gui.language import speak
from tests.translating import FOLDER

# New years, and days that every calendar of Iran names.
JALALI = [
    (date(2026, 3, 21), "1 Farvardin 1405"),
    (date(2025, 3, 21), "1 Farvardin 1404"),
    (date(2025, 3, 20), "30 Esfand 1403"),  # a leap year's last day
    (date(1979, 2, 11), "22 Bahman 1357"),
    (date(1951, 3, 20), "29 Esfand 1329"),
]
# New years of the civil calendar and the first day of it.
HIJRI = [
    (date(622, 7, 19), "1 Muharram 1"),  # 16 July in the Julian calendar
    (date(2000, 4, 6), "1 Muharram 1421"),
    (date(2023, 7, 19), "1 Muharram 1445"),
    (date(2024, 3, 11), "1 Ramadan 1445"),
]


@pytest.fixture(autouse=True)
def own_calendar(qapp: QApplication) -> Iterator[None]:
    speak("en", FOLDER)
    yield
    speak("en", FOLDER)
    dates.use("language")


def plain(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, "\u2068\u2069\u200e\u200f")))


@pytest.mark.parametrize(("choice", "when", "said"), [("jalali", *p) for p in JALALI] + [("hijri", *p) for p in HIJRI])
def test_a_day_is_named_in_another_calendar(choice: str, when: date, said: str) -> None:
    dates.use(choice)
    assert plain(dates.day(when)) == f"{said} ({when.isoformat()})"


def test_the_language_brings_its_calendar_and_digits() -> None:
    when = date(2026, 3, 21)
    assert plain(dates.day(when)) == "2026-03-21"
    speak("fa", FOLDER)
    assert plain(dates.day(when)) == "۱ فروردین ۱۴۰۵ (2026-03-21)"
    speak("ar", FOLDER)
    assert plain(dates.day(when)) == "٢ شوال ١٤٤٧ (2026-03-21)"
    dates.use("gregorian")
    assert plain(dates.day(when)) == "2026-03-21"


def test_a_moment_has_its_minute() -> None:
    assert plain(dates.moment(parsed("2026-03-21T09:12:59Z"))) == "2026-03-21, 09:12 UTC"


def test_only_dates_of_sources_are_put_into_another_calendar() -> None:
    dates.use("jalali")
    assert plain(dates.written("2026-03-21")) == "1 Farvardin 1405 (2026-03-21)"
    assert plain(dates.written("2026-03-21T08:00")) == "1 Farvardin 1405 (2026-03-21)T08:00"
    assert [dates.written(text) for text in ("March 2026", "2026-13-41", "")] == ["March 2026", "2026-13-41", ""]
