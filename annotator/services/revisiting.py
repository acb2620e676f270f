"""Looking at an earlier point: where an action took place, whether it still stands, and what differs since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from annotator.domain.annotation import Annotation
from annotator.services.history import document_as_it_was, page
from annotator.services.project import Done, Project
from annotator.services.wording import shortened
from annotator.storage import whereabouts
from annotator.storage.timeline import Line
from annotator.storage.whereabouts import Meant, Where

Key = int | str
"""What an action is known by: the number of its change, or the id of its group."""


def key_of(line: Line) -> Key:
    return line.group or line.number


def line_of(done: Done) -> Line:
    """The entry of a change that was just made and belongs to no group."""
    log = done.logged
    records = len(done.change.records())
    return Line(log.number, log.id, log.at, log.annotator, log.copy, log.label, None, log.role, 1, records)


def takes_back(project: Project, lines: Iterable[Line]) -> dict[Key, Key]:
    """By key, what those of these actions that took something back, or did it again, were about."""
    asked = {line.number: key_of(line) for line in lines if line.role}
    found = whereabouts.takes_back(project.store.db, asked)
    return {asked[number]: _key(meant) for number, meant in found.items()}


def _key(meant: Meant) -> Key:
    number, group = meant
    return group or number


def undone(keys: Iterable[Key], targets: Mapping[Key, Key]) -> set[Key]:
    """Which of these actions, newest first, no longer stand: something later took them back and stands itself."""
    gone: set[Key] = set()
    for key in keys:
        if key in targets and key not in gone:
            gone.add(targets[key])
    return gone


def whereabouts_of(project: Project, line: Line, document: str = "") -> Where | None:
    """Where an action took place: in this document if it touched that, else in the first one that it did.

    None for what belongs to no document.
    """
    if document:
        number = whereabouts.newest_in(project.store.db, document, line.number, line.group)
        if number is not None:
            found = whereabouts.where(project.store, number)
            return found if found is not None and found.document == document else Where(document)
    return whereabouts.where(project.store, line.number)


@dataclass(frozen=True, slots=True)
class Then:
    """A document at an earlier point and now. `changed` holds pairs of what was and what is."""

    document: str
    title: str
    text: str
    was: tuple[Annotation, ...]
    added: tuple[Annotation, ...]
    removed: tuple[Annotation, ...]
    changed: tuple[tuple[Annotation, Annotation], ...]

    def of_others(self, annotator: str) -> int:
        """How many of the differences are the work of other annotators."""
        after = [now for _, now in self.changed]
        return sum(a.annotator != annotator for a in (*self.added, *self.removed, *after))

    @property
    def differences(self) -> int:
        return len(self.added) + len(self.removed) + len(self.changed)


def then_and_now(project: Project, document: str, change: str) -> Then:
    """A document after the change with this id, and what differs now. Raises AnnotatorError where there is no such
    change or the document is no longer there."""
    text = project.text(document)
    was = document_as_it_was(project, document, change)
    then, now = {a.id: a for a in was}, {a.id: a for a in project.annotations(document)}
    titles = project.provenances(document)
    return Then(
        document,
        titles[0].title if titles else "",
        text,
        tuple(was),
        tuple(a for key, a in now.items() if key not in then),
        tuple(a for key, a in then.items() if key not in now),
        tuple((a, now[key]) for key, a in then.items() if key in now and now[key] != a),
    )


@dataclass(frozen=True, slots=True)
class Point:
    """A document after one of its entries. `lines` are entries of the document, newest first, as far as they were
    read, `older` is what to ask for the next of them with, and `at` the place of this point among them; None where
    the document was not there yet."""

    then: Then
    lines: list[Line]
    older: int | None
    at: int | None

    @property
    def line(self) -> Line | None:
        return None if self.at is None else self.lines[self.at]


def point_of(project: Project, document: str, number: int, known: Point | None = None) -> Point:
    """A document as it was after the change with this number, or after the last one before that touched it.

    `known` is another point of the same document. Raises AnnotatorError where the document is not there.
    """
    lines, older = (list(known.lines), known.older) if known is not None else ([], None)
    first = known is None
    while (first or older is not None) and (not lines or lines[-1].number > number):
        found = page(project, document=document, before=older)
        lines += found.entries
        first, older = False, found.older
    at = next((n for n, line in enumerate(lines) if line.number <= number), None)
    if at is None:
        now = tuple(project.annotations(document))
        titles = project.provenances(document)
        title = titles[0].title if titles else ""
        return Point(Then(document, title, project.text(document), (), now, (), ()), lines, older, None)
    return Point(then_and_now(project, document, lines[at].id), lines, older, at)


ASPECTS = ("label", "fragments", "attributes", "note", "certainty")


def aspects(was: Annotation, now: Annotation) -> list[str]:
    """In which of `ASPECTS` two states of an annotation differ."""
    return [aspect for aspect in ASPECTS if getattr(was, aspect) != getattr(now, aspect)]


def quoted(annotation: Annotation, length: int = 60) -> str:
    """The words of an annotation on one line."""
    return shortened(annotation.quote, length)
