"""Who did what when: the history a page at a time, a document as it was, going back to it, and a day's work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo

from annotator.domain.annotation import Annotation
from annotator.domain.change import Change, Message, Record
from annotator.domain.moment import iso
from annotator.errors import AnnotatorError, Refused
from annotator.services.project import Project, counted
from annotator.services.relating import with_ties
from annotator.services.wording import ACTIONS, REDONE, UNDONE, said, shortened
from annotator.storage import activity, counting, past, timeline
from annotator.storage.journal import DOES_AGAIN, TAKES_BACK
from annotator.storage.timeline import Line, Wanted

PAGE = 100


@dataclass(frozen=True, slots=True)
class Page:
    """Actions, newest first. `older` is what to ask the next page with, None where there is none."""

    entries: list[Line]
    older: int | None


@dataclass(frozen=True, slots=True)
class DayWork:
    """What one annotator did on a day. `actions` counts what was done by the key of its message, bulk actions
    once; `labels` by id the annotations of that day that still stand; `titles` are those of the documents that are
    still there. `first` and `last` are moments, None on a day without work."""

    day: date
    actions: dict[str, int]
    undone: int = 0
    redone: int = 0
    documents: int = 0
    seconds: int = 0
    first: int | None = None
    last: int | None = None
    labels: dict[str, int] = field(default_factory=dict)
    titles: tuple[str, ...] = ()

    def lines(self) -> list[str]:
        """The day in words, a line each."""
        if self.first is None:
            return ["Nothing was done on this day."]
        told = [f"{ACTIONS.get(key, key)}: {times:,}" for key, times in self.actions.items()]
        told += [f"{word}: {n:,}" for word, n in (("Taken back", self.undone), ("Done again", self.redone)) if n]
        return [*told, f"Documents worked on: {self.documents:,}"]


def moments_of(day: date, zone: tzinfo | None = None) -> tuple[int, int]:
    """The moments [since, until) of a day, by the clock on the wall where no zone is given; days on which it is
    put on or back have 23 or 25 hours."""
    ends = (datetime.combine(each, time.min, zone) for each in (day, day + timedelta(days=1)))
    since, until = (round((end if zone else end.astimezone()).timestamp()) * 1_000_000 for end in ends)
    return since, until


def page(
    project: Project,
    *,
    annotator: str | None = None,
    document: str | None = None,
    label: str | None = None,
    day: date | None = None,
    before: int | None = None,
    limit: int = PAGE,
    zone: tzinfo | None = None,
) -> Page:
    """The newest actions, or those before `before`, which an earlier page gave as `older`.

    They stand in the order in which they came into this file: what was merged in came with the merge.
    """
    since, until = moments_of(day, zone) if day else (None, None)
    wanted = Wanted(annotator, document, label, since, until)
    return Page(*timeline.page(project.store.db, wanted, before, limit))


def worded(entry: Line, translated: Callable[[str], str] = str, numbered: Callable[[int], str] = str) -> str:
    """An action in words; `translated` and `numbered` as for `wording.said`."""
    sentence = said(counted(entry.label, entry.changes), translated, numbered)
    form = {TAKES_BACK: UNDONE, DOES_AGAIN: REDONE}.get(entry.role)
    return translated(form).format(sentence=sentence) if form else sentence


# ---------------------------------------------------------------------- a document as it was


def document_as_it_was(project: Project, document: str, change: str) -> list[Annotation]:
    """Everybody's annotations of a document after the change with this id, in reading order.

    Raises AnnotatorError where there is no such change.
    """
    return past.annotations_after(project.store, document, _number(project, change))


def _number(project: Project, change: str) -> int:
    number = past.number_of(project.store, change)
    if number is None:
        raise AnnotatorError(f"There is no change {change} in {project.path.name}: choose one of its history.")
    return number


def go_back_to(project: Project, document: str, change: str, *, everybody: bool = False) -> Change:
    """What makes a document's annotations what they were after a change: mine, or everybody's. An empty Change
    where they are that already.

    Raises Refused where a label or an annotator of that time is no longer there, AnnotatorError where the change
    or the document is not.
    """
    was = document_as_it_was(project, document, change)
    project.text(document)
    is_ = project.annotations(document)
    then = {a.id: a for a in was if everybody or a.annotator == project.me.id}
    now = {a.id: a for a in is_ if everybody or a.annotator == project.me.id}
    back = [a for key, a in then.items() if key not in now]
    moved = [(now[key], a) for key, a in then.items() if key in now and now[key] != a]
    _check(project, [*back, *(after for _, after in moved)])
    deleted: tuple[Record, ...] = tuple(a for key, a in now.items() if key not in then)
    titles = project.provenances(document)
    row = project.store.journal.one(_number(project, change))
    moment = iso(row.at)[:16].replace("T", " ") if row else ""
    message = Message("document.back", {"title": shortened(titles[0].title if titles else document), "moment": moment})
    return with_ties(project, Change(message, tuple(back), tuple(moved), deleted))


def _check(project: Project, annotations: list[Annotation]) -> None:
    for what, known, used in (
        ("label", project.labels, [a.label for a in annotations]),
        ("annotator", project.annotators, [a.annotator for a in annotations]),
    ):
        lost = sum(name not in known for name in used)
        if lost:
            raise Refused(
                f"The document can't be taken back to this point: {lost} of its annotations had a {what} that is no "
                f"longer in the project. Bring the {what} back first."
            )


# ---------------------------------------------------------------------- a day's work


def day_work(project: Project, day: date, annotator: str | None = None, zone: tzinfo | None = None) -> DayWork:
    """What an annotator (id) did on a day, I where none is given."""
    who = annotator or project.me.id
    since, until = moments_of(day, zone)
    db = project.store.db
    with db.snapshot():
        found = timeline.counted(db, who, since, until)
        documents = timeline.documents_touched(db, who, since, until) if found else []
        labels = counting.made_by_label(db, who, since, until) if found else {}
        titles = project.store.read.titles(documents)
        seconds = activity.seconds_on(db, who, day.toordinal())
    actions: dict[str, int] = {}
    undone = redone = 0
    for one in found:
        if one.role == TAKES_BACK:
            undone += one.times
        elif one.role == DOES_AGAIN:
            redone += one.times
        else:
            actions[one.key] = one.times
    first, last = min((one.first for one in found), default=None), max((one.last for one in found), default=None)
    named = tuple(sorted(titles.values(), key=str.casefold))
    return DayWork(day, actions, undone, redone, len(documents), seconds, first, last, labels, named)
