"""The lines of an .ann file, as they stand: what is none is reported by its number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.domain.span import Fragments

DATA = "AnnotatorData"
"""The type of the comments in which we keep, as JSON, what brat has no line for."""

_BOUND = re.compile(r"(\S+) (\d{1,15}) (\d{1,15})((?:;\d{1,15} \d{1,15})*) *")
_NOTE = re.compile(r"(\S+) (\S+)")
_RELATION = re.compile(r"(\S+) [^\s:]+:(\S+) [^\s:]+:(\S+)\s*")
_EVENT = re.compile(r"([^\s:]+):(\S+)((?: +[^\s:]+:\S+)*)\s*")
_ATTRIBUTE = re.compile(r"(\S+) (\S+)(?: (.+))?")
_NORM = re.compile(r"(\S+) (\S+) ([^\s:]+):(\S+)\s*")
_BIONLP = re.compile(r"(\S+) (?:Annotation:(\S+) Referent:(\S+)|Referent:(\S+) Annotation:(\S+))\s*")
_ID = re.compile(r"[TREAMN]\S*\d\S*|#\S*\d\S*")


@dataclass(slots=True)
class Bound:
    """A T line. `quote` is the text that it covers, None where the line has none."""

    form: str
    fragments: Fragments
    quote: str | None
    line: int


@dataclass(slots=True)
class Event:
    """An E line: its trigger, and arguments as they are written, role first."""

    form: str
    trigger: str
    arguments: list[tuple[str, str]]
    line: int


@dataclass(slots=True)
class Norm:
    """An N line: a reference of `target` to an entry of a database, and the entry's name."""

    form: str
    target: str
    database: str
    entry: str
    name: str
    line: int


@dataclass(slots=True)
class Lines:
    """What an .ann file holds; `refused` and `remarks` are sentences that name a line."""

    bounds: dict[str, Bound] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    relations: dict[str, tuple[str, str, str, int]] = field(default_factory=dict)
    equivalences: list[tuple[str, list[str], int]] = field(default_factory=list)
    attributes: list[tuple[str, str, str | None, int]] = field(default_factory=list)
    norms: dict[str, Norm] = field(default_factory=dict)
    notes: list[tuple[str, str, str, int]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    @property
    def any(self) -> bool:
        """Whether any line could be read."""
        tied = self.relations or self.equivalences or self.norms
        return bool(self.bounds or self.events or tied or self.attributes or self.notes)


def lines_of(content: str) -> Lines:
    """All lines of a file that are in brat's form; a line that goes on with the text of the one before joins it."""
    found = Lines()
    last: Bound | None = None
    for number, line in enumerate(content.split("\n"), 1):
        line = line.removesuffix("\r")
        if not line or line.isspace():
            continue
        own, _, rest = line.partition("\t")
        try:
            if own[:1] == "T" and rest and _ID.fullmatch(own):
                last = _bound(found, own, rest, number)
                continue
            if _other(found, own, rest, number):
                last = None
                continue
            if last is not None and _goes_on(last):
                last.quote = f"{last.quote}\n{line}"
                found.remarks.append(f"line {number} goes on with the text of line {last.line}")
                continue
            raise ValueError("is not in brat's form")
        except ValueError as error:
            found.refused.append(f"line {number} {error}: “{_short(line)}”")
    return found


def _short(line: str) -> str:
    line = " ".join(line.split())
    return line if len(line) <= 60 else line[:59] + "…"


def _goes_on(bound: Bound) -> bool:
    """Whether the text of the line is shorter than what it covers."""
    covered = sum(end - start for start, end in bound.fragments)
    return bound.quote is not None and len(bound.quote) < covered


def _bound(found: Lines, own: str, rest: str, number: int) -> Bound:
    data, _, quote = rest.partition("\t")
    said = _BOUND.fullmatch(data)
    if said is None:
        raise ValueError("has no offsets")
    form, start, end, more = said.groups()
    fragments: Fragments = ((int(start), int(end)),)
    if more:
        pairs = [pair.split(" ") for pair in more[1:].split(";")]
        fragments += tuple([(int(first), int(last)) for first, last in pairs])
    if own in found.bounds:
        raise ValueError(f"has the id {own}, which another has")
    bound = found.bounds[own] = Bound(form, fragments, quote or None, number)
    return bound


def _other(found: Lines, own: str, rest: str, number: int) -> bool:
    """Take any line but a T line; False where it is none. Raises ValueError where it is broken."""
    kind = own[:1]
    if not rest or kind not in "REAMN#*" or (own != "*" and not _ID.fullmatch(own)):
        return False
    data, _, tail = rest.partition("\t")
    if kind == "R":
        tied = _matched(_RELATION, data)
        _once(found.relations, own)
        found.relations[own] = (tied[1], tied[2], tied[3], number)
    elif kind == "E":
        event = _matched(_EVENT, data)
        _once(found.events, own)
        parts = [argument.split(":", 1) for argument in event[3].split()]
        found.events[own] = Event(event[1], event[2], [(role, target) for role, target in parts], number)
    elif kind in "AM":
        said = _matched(_ATTRIBUTE, data.rstrip())
        found.attributes.append((said[1], said[2], said[3], number))
    elif kind == "N":
        _once(found.norms, own)
        found.norms[own] = _norm(data, tail, number)
    elif kind == "*":
        form, *members = data.split()
        if len(members) < 2:
            raise ValueError("makes fewer than two equal")
        found.equivalences.append((form, members, number))
    else:
        note = _matched(_NOTE, data.strip())
        found.notes.append((note[1], note[2], tail.strip(), number))
    return True


def _norm(data: str, tail: str, number: int) -> Norm:
    if old := _BIONLP.fullmatch(data):
        target, referent = old[2] or old[5], old[3] or old[4]
        database, _, entry = referent.partition(":")
        if database and entry:
            return Norm(old[1], target, database, entry, tail.strip(), number)
    said = _matched(_NORM, data)
    return Norm(said[1], said[2], said[3], said[4], tail.strip(), number)


def _matched(pattern: re.Pattern[str], data: str) -> re.Match[str]:
    found = pattern.fullmatch(data)
    if found is None:
        raise ValueError("is broken")
    return found


def _once(known: Mapping[str, object], own: str) -> None:
    if own in known:
        raise ValueError(f"has the id {own}, which another has")
