"""Rows of ten columns: words, words that are written together, and words that are not written at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.formats.tokens.building import Place

COLUMNS = 10
_NUMBER = re.compile(r"(\d{1,6})(?:([-.])(\d{1,6}))?")
_APART = re.compile(r"\t| {2,}")
_NOTHING = "_"
_MOST_TOGETHER = 50  # words that anybody writes as one
_LONGEST = 10_000  # code points of marks that gather at one word
_NOT_ANALYSED = [_NOTHING] * (COLUMNS - 3)


@dataclass(slots=True)
class Row:
    """A row: `kind` is "" for a word, "-" for words written together up to number `last`, "." for an empty one."""

    number: int
    kind: str
    last: int
    form: str
    said: dict[str, str]
    analysed: bool


@dataclass(slots=True)
class Rows:
    """A sentence: what is written, with what the last column says of it, and for each word where it stands in that.

    `loose` are the numbers of words within others that could not be found there and stand for the whole.
    """

    written: list[str] = field(default_factory=list)
    said: list[dict[str, str]] = field(default_factory=list)
    words: list[dict[str, str]] = field(default_factory=list)
    places: list[tuple[Place, Place]] = field(default_factory=list)
    loose: set[int] = field(default_factory=set)


def row_of(line: str) -> Row | None:
    """The row of a line; None where it is none."""
    cells = line.split("\t") if "\t" in line else _APART.split(line)
    number = _NUMBER.fullmatch(cells[0].strip())
    if number is None or len(cells) < 2 or not (form := cells[1].strip()):
        return None
    misc = cells[COLUMNS - 1] if len(cells) >= COLUMNS else _NOTHING
    said = {} if misc == _NOTHING else dict([part.partition("=")[::2] for part in misc.split("|")])
    analysed = cells[2 : COLUMNS - 1] != _NOT_ANALYSED[: len(cells) - 2]
    return Row(int(number[1]), number[2] or "", int(number[3] or 0), form, said, analysed)


def sentence_of(rows: Sequence[Row]) -> Rows:
    """The rows as what is written. Marks on words that are not written go to the word before them."""
    found = Rows()
    at = 0
    while at < len(rows):
        row = rows[at]
        at += 1
        if row.kind == ".":
            _leave(row, found)
        elif row.kind == "-":
            inner = _inner(rows, at, row.last)
            at += len(inner)
            _together(row, [one for one in inner if one.kind == ""], found)
        else:
            found.places.append(((len(found.written), 0), (len(found.written), len(row.form))))
            found.words.append(row.said)
            found.written.append(row.form)
            found.said.append(row.said)
    return found


def _inner(rows: Sequence[Row], at: int, last: int) -> Sequence[Row]:
    end = at
    while end < len(rows) and rows[end].kind != "-" and rows[end].number <= last:
        end += 1
    return rows[at:end]


def _leave(row: Row, found: Rows) -> None:
    entity = row.said.get("Entity")
    if entity and found.words and len(found.words[-1].get("Entity", "")) < _LONGEST:
        found.words[-1] = {**found.words[-1], "Entity": found.words[-1].get("Entity", "") + entity}


def _together(row: Row, inner: Sequence[Row], found: Rows) -> None:
    """Words that are written as one: each where it can be found in that, else it stands for the whole."""
    place, form = len(found.written), row.form
    forms = [one.form for one in inner] if len(inner) <= _MOST_TOGETHER else []
    for number, one in enumerate(inner):
        before, through = "".join(forms[:number]), "".join(forms[: number + 1])
        behind, onward = "".join(forms[number + 1 :]), "".join(forms[number:])
        start, end = 0, len(form)
        if forms and form.startswith(through):
            start, end = len(before), len(through)
        elif forms and form.endswith(onward):
            start, end = len(form) - len(onward), len(form) - len(behind)
        else:
            found.loose.add(len(found.words))
        found.places.append(((place, start), (place, end)))
        found.words.append(one.said)
    if not inner:
        found.places.append(((place, 0), (place, len(form))))
        found.words.append(row.said)
    found.written.append(form)
    found.said.append(row.said)
