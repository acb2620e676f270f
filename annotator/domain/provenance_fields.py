"""What is asked of where a document came from: one table for the card, the readers of tables and the exporters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from annotator.domain import calendars
from annotator.domain.calendars import Calendar
from annotator.domain.marked import mark

Kind = Literal["line", "address", "date", "long"]


@dataclass(frozen=True, slots=True)
class Field:
    """One key of `Provenance.meta` that everybody knows: its name in the interface, what kind of value it has, and
    what columns of tables call it (in lower case, letters and digits alone)."""

    key: str
    name: str
    kind: Kind = "line"
    columns: tuple[str, ...] = ()


FIELDS: tuple[Field, ...] = (
    Field("url", mark("Address (URL)"), "address", ("url", "link", "uri", "href", "weburl")),
    Field("archive_url", mark("Archived copy (URL)"), "address", ("archiveurl", "archivedurl", "archive")),
    Field("outlet", mark("Publisher"), "line",
          ("outlet", "publisher", "publication", "newspaper", "sitename", "site", "medium", "media")),
    Field("author", mark("Author"), "line", ("author", "authors", "byline", "creator", "writer")),
    Field("published", mark("Published"), "date",
          ("published", "date", "pubdate", "publishdate", "publishedat", "datepublished", "publicationdate",
           "publisheddate")),
    Field("published_written", mark("Published, as written"), "line", ("publishedwritten",)),
    Field("retrieved", mark("Retrieved"), "date", ("retrieved", "retrievedat", "accessed", "dateaccessed")),
    Field("language", mark("Language"), "line", ("language", "lang")),
    Field("licence", mark("Licence"), "line", ("licence", "license")),
    Field("note", mark("Note"), "long", ()),
)  # fmt: skip
"""In the order in which they are shown."""

BY_KEY = {field.key: field for field in FIELDS}
CALENDAR = "published_calendar"
"""The key of the calendar that `published_written` is in: "jalali" or "hijri"."""
ENCODING, READER_VERSION = "encoding", "reader_version"
"""Keys of `Provenance.extra`: what the file's bytes were read as, and the version of the program that read it."""

_DAY = re.compile(r"(1[7-9]|2\d)\d\d(-\d\d(-\d\d)?)?(?=$|[T ])")


def said(meta: Mapping[str, Any], key: str) -> str:
    """What is said under a key, in words; "" where nothing is, or nothing that is one value."""
    value = meta.get(key)
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def further(meta: Mapping[str, Any]) -> dict[str, Any]:
    """What is said under other keys than those of the table."""
    return {key: value for key, value in meta.items() if key not in BY_KEY and key != CALENDAR}


def dated(meta: Mapping[str, Any], written: str, calendar: Calendar | None = None) -> dict[str, Any]:
    """The meta with the day that a source wrote so: what is no ISO date is kept beside it, with its calendar where that
    is not the Gregorian one. What is no date that can be told stands as it is."""
    kept = {key: value for key, value in meta.items() if key not in ("published", "published_written", CALENDAR)}
    written = written.strip()
    if not written:
        return kept
    found = None if _DAY.match(written) else calendars.read(written, calendar)
    if found is None:
        return {**kept, "published": written}
    both = {**kept, "published": found[0].isoformat(), "published_written": written}
    return both if found[1] == "gregorian" else {**both, CALENDAR: found[1]}
