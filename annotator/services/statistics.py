"""The project in numbers: how much of what, whose, where and when; the time it took, and what is still to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from math import ceil
from statistics import median
from typing import Any

import regex

from annotator.domain.progress import Step, no_step
from annotator.services.project import Project
from annotator.storage import activity, counting
from annotator.storage.counting import Span

MOST_OF_A_TICK = 60
"""Seconds that one report of activity may add: who sleeps with the window open does not work."""
RECENT = 20
"""Working days that a forecast goes by."""
ENOUGH = 3
"""Documents whose time must be known before anything is said of the others."""
_WORD = regex.compile(r"[\w\p{M}]+(?:[\u200c\u200d'’.,\-][\w\p{M}]+)*")
_QUARTER = 900_000_000


def words_in(text: str) -> int:
    """How many words: runs of letters, digits and marks; hyphens, apostrophes and joiners inside belong to them."""
    return sum(1 for _ in _WORD.finditer(text))


@dataclass(slots=True)
class Numbers:
    """How many annotations, and the code points and words that they cover."""

    annotations: int = 0
    characters: int = 0
    words: int = 0

    def add(self, span: Span, words: int) -> None:
        self.annotations += 1
        self.characters += span.length
        self.words += words

    def as_plain(self, length: int | None = None) -> dict[str, Any]:
        """As JSON values, with the density where there is a text of some length to it."""
        plain: dict[str, Any] = {
            "annotations": self.annotations, "characters": self.characters, "words": self.words,
        }  # fmt: skip
        if length is not None:
            plain["density"] = density(self.annotations, length)
        return plain


def density(annotations: int, length: int) -> float:
    """Annotations per 1,000 code points of text."""
    return round(1000 * annotations / length, 3) if length else 0.0


@dataclass(frozen=True, slots=True)
class Forecast:
    """What one annotator has done and what is left, in documents. `per_day` are those done on a working day,
    `days` the working days that the rest will take, `seconds` the time that a document done took, half of them less
    and half more; None where there is nothing to tell it from."""

    done: int
    left: int
    per_day: float | None
    days: int | None
    seconds: int | None = None

    @property
    def seconds_left(self) -> int | None:
        """The time that the rest will take."""
        return None if self.seconds is None else self.left * self.seconds

    def as_plain(self) -> dict[str, Any]:
        return {
            "done": self.done, "left": self.left, "per_working_day": self.per_day, "working_days_left": self.days,
            "seconds_per_document": self.seconds, "seconds_left": self.seconds_left,
        }  # fmt: skip


@dataclass(slots=True)
class Statistics:
    """By id, except `days`. `lengths` has title and length of every document in the order of arrival, `seconds`
    the time that the annotator of the project spent in documents; `length` is that of all texts together."""

    total: Numbers
    labels: dict[str, Numbers]
    annotators: dict[str, Numbers]
    documents: dict[str, Numbers]
    days: dict[date, Numbers]
    lengths: dict[str, tuple[str, int]]
    seconds: dict[str, int]
    seconds_by_day: dict[date, int]
    forecast: Forecast
    names: dict[str, str] = field(default_factory=dict)

    @property
    def length(self) -> int:
        return sum(length for _, length in self.lengths.values())

    def as_plain(self) -> dict[str, Any]:
        """As JSON values; lists are in the order in which a person would want to see them."""
        length = self.length
        return {
            "density": density(self.total.annotations, length),
            "annotated": self.total.as_plain(),
            "per_label": self._named(self.labels, length),
            "per_annotator": self._named(self.annotators, length),
            "per_document": [
                {
                    "id": document, "title": title, "length": size,
                    **self.documents.get(document, Numbers()).as_plain(size),
                    "seconds": self.seconds.get(document, 0),
                }
                for document, (title, size) in self.lengths.items()
            ],
            "per_day": [
                {
                    "day": day.isoformat(), **self.days.get(day, Numbers()).as_plain(),
                    "seconds": self.seconds_by_day.get(day, 0),
                }
                for day in sorted(self.days.keys() | self.seconds_by_day.keys())
            ],
            "forecast": self.forecast.as_plain(),
        }  # fmt: skip

    def _named(self, numbers: dict[str, Numbers], length: int) -> list[dict[str, Any]]:
        return [{"name": self.names.get(key, key), **found.as_plain(length)} for key, found in numbers.items()]


def statistics(project: Project, step: Step = no_step, zone: tzinfo | None = None) -> Statistics:
    """All numbers at once. Days are those of the clock on the wall where no zone is given.

    `step(done, total, note)` counts annotations and may raise Cancelled.
    """
    store, me = project.store, project.me.id
    total, counted = store.read.annotation_count(), 0
    found = Statistics(
        Numbers(), {label: Numbers() for label in project.labels}, {}, {}, {}, counting.lengths(store.db),
        activity.by_document(store.db, me),
        {date.fromordinal(day): seconds for day, seconds in activity.by_day(store.db, me).items()},
        Forecast(0, 0, None, None),
        {label.id: label.name for label in project.labels.values()}
        | {annotator.id: annotator.name for annotator in project.annotators.values()},
    )  # fmt: skip
    days, worked = _Days(zone), set()
    for page in counting.spans(store.db):
        for span in page:
            day = days.of(span.created)
            _count(found, span, day)
            if span.annotator == me:
                worked.add(day)
        counted += len(page)
        step(counted, total, "annotations")
    done = counting.finished(store.db, me)
    ahead = forecast([days.of(at) for at in done.values()], worked, len(found.lengths))
    found.forecast = replace(ahead, seconds=typical([found.seconds.get(document, 0) for document in done]))
    return found


def typical(seconds: list[int]) -> int | None:
    """The time that a document takes, from those whose time is known; None where those are too few."""
    timed = [each for each in seconds if each]
    return round(median(timed)) if len(timed) >= ENOUGH else None


def _count(found: Statistics, span: Span, day: date) -> None:
    words = words_in(span.quote)
    found.total.add(span, words)
    for numbers, key in (
        (found.labels, span.label), (found.annotators, span.annotator), (found.documents, span.document),
    ):  # fmt: skip
        numbers.setdefault(key, Numbers()).add(span, words)
    found.days.setdefault(day, Numbers()).add(span, words)


class _Days:
    """Days of moments; asked once for each quarter of an hour, the finest step between two zones."""

    def __init__(self, zone: tzinfo | None) -> None:
        self._zone = zone
        self._known: dict[int, date] = {}

    def of(self, moment: int) -> date:
        quarter = moment // _QUARTER
        day = self._known.get(quarter)
        if day is None:
            at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=quarter * 900)
            try:
                day = at.astimezone(self._zone).date()
            except (OverflowError, ValueError, OSError):  # at an edge of what can be a date
                day = at.date()
            self._known[quarter] = day
        return day


def forecast(done: list[date], worked: set[date], documents: int) -> Forecast:
    """What is left at the pace of the last working days: those on which there was any work. `done` has the day of
    each document done."""
    days = sorted(worked | set(done))[-RECENT:]
    recent = sum(day >= days[0] for day in done) if days else 0
    left = max(documents - len(done), 0)
    if not left:
        return Forecast(len(done), 0, round(recent / len(days), 2) if recent else None, 0)
    if not recent:
        return Forecast(len(done), left, None, None)
    return Forecast(len(done), left, round(recent / len(days), 2), ceil(left * len(days) / recent))


# ---------------------------------------------------------------------- time


def add_activity(project: Project, document: str, seconds: float, day: date | None = None) -> int:
    """Add to the time that I spent in a document on a day, today where none is given; the seconds added.

    To be called every some seconds in which there was work, and only by whoever has that switched on.
    """
    added = min(round(seconds), MOST_OF_A_TICK)
    if added <= 0 or project.read_only:
        return 0
    activity.add(project.store, document, project.me.id, (day or date.today()).toordinal(), added)
    return added


def forget_activity(project: Project) -> None:
    """Delete all that is known of the time I spent."""
    activity.forget(project.store, project.me.id)


def as_csv(rows: list[dict[str, Any]]) -> Iterator[list[Any]]:
    """A list of `as_plain` as the rows of a table, names of columns first."""
    if rows:
        yield list(rows[0])
        yield from (list(row.values()) for row in rows)
