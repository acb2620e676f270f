"""Dates as sources write them in the Jalali and the Hijri calendar, and the same days in the Gregorian one.

Jalali years are counted in the cycle of 33 years, which is that of the sky from 1178 to 1633 (1799 to 2254); Hijri
years by the tables of the civil calendar, from which the sighting of the moon may differ by a day.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from annotator.domain.folding import folded

Calendar = Literal["gregorian", "jalali", "hijri"]

_MONTHS: dict[Calendar, tuple[str, ...]] = {
    "jalali": (
        "فروردین/حمل/farvardin", "اردیبهشت/ثور/ordibehesht", "خرداد/جوزا/khordad", "تیر/سرطان/tir",
        "مرداد/امرداد/اسد/mordad", "شهریور/سنبله/shahrivar", "مهر/میزان/mehr", "آبان/عقرب/aban", "آذر/قوس/azar",
        "دی/جدی/dey", "بهمن/دلو/bahman", "اسفند/حوت/esfand",
    ),
    "hijri": (
        "محرم/muharram", "صفر/safar", "ربيع الأول/ربیع‌الاول/rabi al-awwal",
        "ربيع الآخر/ربيع الثاني/ربیع‌الثانی/rabi al-thani",
        "جمادى الأولى/جمادی‌الاول/جمادی‌الاولی/jumada al-ula",
        "جمادى الآخرة/جمادى الثانية/جمادی‌الثانی/جمادی‌الآخر/jumada al-akhira",
        "رجب/rajab", "شعبان/shaban", "رمضان/ramadan", "شوال/shawwal",
        "ذو القعدة/ذي القعدة/ذیقعده/dhu al-qadah", "ذو الحجة/ذي الحجة/ذیحجه/dhu al-hijjah",
    ),
}  # fmt: skip
_FIRST = {"jalali": 1178, "hijri": 1200}
_LAST = {"jalali": 1633, "hijri": 1650}


def _plain(words: str) -> str:
    """Spelling variants, half-spaces and blanks are no difference between names of months."""
    return re.sub(r"[^\w]", "", folded(words).text)


_NAMES: dict[str, tuple[Calendar, int]] = {
    _plain(name): (calendar, month)
    for calendar, months in _MONTHS.items()
    for month, names in enumerate(months, 1)
    for name in names.split("/")
}
_SIGNS: tuple[tuple[Calendar, tuple[str, ...]], ...] = (("jalali", ("ه.ش", "ش")), ("hijri", ("هـ", "ه.ق", "ق")))
_ERAS: dict[str, Calendar] = {
    _plain(sign): calendar
    for calendar, signs in _SIGNS
    for sign in signs
}
_NUMBERS = re.compile(r"(\d{1,4})\s*[-/.،]\s*(\d{1,2})\s*[-/.،]\s*(\d{1,4})")
_WORDS = re.compile(r"(?:^|\D)(\d{1,2})\s*(?:م|ام|th)?\s+([^\d]+?)\s*(?:سنة|سال|عام)?\s*,?\s*(\d{4})(?!\d)")


def to_gregorian(calendar: Calendar, year: int, month: int, day: int) -> date:
    """The day in the Gregorian calendar. Raises ValueError for a day that the calendar does not have."""
    if calendar == "gregorian":
        return date(year, month, day)
    if not (_FIRST[calendar] <= year <= _LAST[calendar] and 1 <= month <= 12):
        raise ValueError(f"no date of the calendar: {year}-{month}-{day}")
    start = _month(calendar, year, month)
    after = _month(calendar, year + month // 12, month % 12 + 1)
    if not 1 <= day <= after - start:
        raise ValueError(f"no date of the calendar: {year}-{month}-{day}")
    return date.fromordinal(start + day - 1)


def _month(calendar: Calendar, year: int, month: int) -> int:
    """The ordinal (1 is 0001-01-01) of the first day of a month."""
    if calendar == "jalali":
        return 226_895 + 365 * (year - 1) + (8 * year + 21) // 33 + 30 * (month - 1) + min(month - 1, 6)
    return 227_015 + 354 * (year - 1) + (11 * year + 3) // 30 + 29 * (month - 1) + month // 2


def read(written: str, calendar: Calendar | None = None) -> tuple[date, Calendar] | None:
    """The day that a source means, and in which calendar it writes; None where that is not certain.

    Digits of all scripts are read, years stand first or last. Without `calendar` names of months decide, then the
    year: of numbers from 1300 on the later may be of either calendar, and are none's.
    """
    text = folded(written).text.strip()
    numbers, words = _NUMBERS.search(text), _WORDS.search(text)
    try:
        if numbers:
            first, month, last = (int(part) for part in numbers.groups())
            year, day = (first, last) if first > 31 else (last, first)
            found = calendar or _era(text) or _by_year(year, first > 31)
            return (to_gregorian(found, year, month, day), found) if found else None
        if words and (named := _NAMES.get(_plain(words[2]))) and calendar in (None, named[0]):
            return to_gregorian(named[0], int(words[3]), named[1], int(words[1])), named[0]
    except ValueError:
        return None
    return None


def _era(text: str) -> Calendar | None:
    """What the letters behind a year say."""
    end = re.search(r"\d\s*([^\d\s]+)$", text)
    return _ERAS.get(_plain(end[1])) if end else None


def _by_year(year: int, leading: bool) -> Calendar | None:
    """Years of today's press are 13xx and 14xx in Iran, 14xx after 1422 (2001) in Arabia; between them is doubt."""
    if year >= 1700:
        return "gregorian" if leading else None
    if 1300 <= year <= 1415:
        return "jalali"
    return "hijri" if 1425 <= year <= 1500 else None
