"""Dates in the Jalali and Hijri calendars: days that are known, and what is no date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.calendars import read, to_gregorian
from annotator.domain.provenance_fields import CALENDAR, FIELDS, dated, further, said


@pytest.mark.parametrize(
    ("calendar", "day", "known"),
    [
        ("jalali", (1357, 11, 22), "1979-02-11"),
        ("jalali", (1399, 12, 30), "2021-03-20"),
        ("jalali", (1400, 1, 1), "2021-03-21"),
        ("jalali", (1403, 1, 1), "2024-03-20"),
        ("jalali", (1403, 12, 30), "2025-03-20"),
        ("jalali", (1404, 1, 1), "2025-03-21"),
        ("hijri", (1445, 9, 1), "2024-03-11"),
        ("hijri", (1446, 1, 1), "2024-07-08"),
        ("gregorian", (2024, 2, 29), "2024-02-29"),
    ],
)
def test_known_days_are_the_same_day_in_both_calendars(calendar, day, known):
    assert to_gregorian(calendar, *day).isoformat() == known


@given(st.sampled_from(["jalali", "hijri"]), st.integers(1201, 1632), st.integers(1, 12))
def test_months_follow_one_another_without_gap(calendar, year, month):
    first = to_gregorian(calendar, year, month, 1)
    after = to_gregorian(calendar, year + month // 12, month % 12 + 1, 1)
    length = (after - first).days
    assert length in ((29, 30, 31) if calendar == "jalali" else (29, 30))
    assert to_gregorian(calendar, year, month, length) == after - timedelta(1)
    with pytest.raises(ValueError):
        to_gregorian(calendar, year, month, length + 1)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("۱۴۰۳/۰۵/۱۲", ("2024-08-02", "jalali")),
        ("12/5/1403", ("2024-08-02", "jalali")),
        ("جمعه، ۱۲ مرداد ۱۴۰۳", ("2024-08-02", "jalali")),
        ("١٢ رمضان ١٤٤٥ هـ", ("2024-03-22", "hijri")),
        ("12 ربيع الأول 1446", ("2024-09-16", "hijri")),
        ("1445/9/12", ("2024-03-22", "hijri")),
        ("2024/3/2", ("2024-03-02", "gregorian")),
        ("03/04/2024", None),
        ("1420-1-1", None),
        ("1403/13/1", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates_are_read_as_sources_write_them_and_doubtful_ones_are_not(written, meant):
    found = read(written)
    assert (found and (found[0].isoformat(), found[1])) == meant


def test_the_calendar_that_somebody_names_settles_what_is_doubtful():
    assert read("1420-1-1", "jalali") == (date(2041, 3, 20), "jalali")
    assert read("1420-1-1", "hijri") == (date(1999, 4, 17), "hijri")
    assert read("12 مرداد 1403", "hijri") is None


def test_a_date_is_kept_as_written_beside_the_iso_date():
    meta = {"url": "x", "published": "old", CALENDAR: "hijri"}
    assert dated(meta, "۱۲ مرداد ۱۴۰۳") == {
        "url": "x", "published": "2024-08-02", "published_written": "۱۲ مرداد ۱۴۰۳", CALENDAR: "jalali",
    }  # fmt: skip
    assert dated(meta, " 2024-08-02T10:00 ") == {"url": "x", "published": "2024-08-02T10:00"}
    assert dated(meta, "soon") == {"url": "x", "published": "soon"}
    assert dated(meta, " ") == {"url": "x"}


def test_every_column_has_one_meaning_and_what_is_further_is_told():
    columns = [column for field in FIELDS for column in field.columns]
    assert len(columns) == len(set(columns))
    assert further({"url": "x", "desk": "y", CALENDAR: "jalali"}) == {"desk": "y"}
    assert [said({"a": 3, "b": True, "c": ["x"], "d": "e"}, key) for key in "abcdf"] == ["3", "", "", "e", ""]
