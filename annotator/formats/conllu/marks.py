"""Entities in the last column, such as Entity=(e1-claim-1 at the first word and Entity=e1) at the last.

This is the notation of Universal Anaphora and CorefUD: brackets may nest and cross, and the pieces of an annotation
with gaps are numbered, as e1[1/2]. The fields between hyphens are those that `# global.Entity` names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson

from annotator.domain.annotation import CERTAINTIES, Annotation
from annotator.domain.span import Fragment
from annotator.formats.conll.tags import TAG, UNNAMED, spans_of
from annotator.formats.json_lines import too_deep
from annotator.formats.tokens.building import Mark, Place
from annotator.formats.tokens.escaping import escaping, unescaped

FIELDS = "eid-etype-head-other"
_HEAD = "1"  # which word of an entity is its head is not known here, and the field has to be a number
_TYPES = ("etype", "entity")
_IDS = ("eid", "GRP")
_TAGGED = ("NER", "NE", "ner", "ne", "BIO")

_CHUNK = re.compile(r"\(([^()]*)(\)?)|([^()]+)\)?")
_PIECE = re.compile(r"(.*)\[(\d{1,4})/(\d{1,4})\]", re.DOTALL)
_escaped = escaping("-()|=,:[]/<>")
_OURS = "annotator", "note", "certainty", "attributes", "id"


# ------------------------------------------------------------------ written


def said_of(annotation: Annotation, label: str, annotator: str) -> str:
    """The fields behind the id: label, head, and what else is said, as `key:value` with commas between."""
    said = {
        "annotator": annotator,
        "note": annotation.note,
        "certainty": annotation.certainty,
        "attributes": orjson.dumps(annotation.attributes).decode() if annotation.attributes else "",
        "id": annotation.external_id,
    }
    other = ",".join(f"{key}:{_escaped(value)}" for key, value in said.items() if value)
    kind = "%5F" if label == "_" else _escaped(label)
    return "-".join((kind, _HEAD, other) if other else (kind, _HEAD))


@dataclass(slots=True)
class Written:
    """The brackets at one word."""

    opened: list[str] = field(default_factory=list)
    alone: list[str] = field(default_factory=list)
    closed: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        closed = "".join(reversed(self.closed))
        alone = "".join(self.alone)
        # The order that readers of the notation expect: nothing opens before what ends there is closed.
        return f"{closed}{''.join(self.opened)}{alone}" if self.opened else f"{alone}{closed}"


def brackets(
    marked: Iterable[tuple[str, str, Sequence[tuple[int, int]]]],
) -> dict[int, Written]:
    """By the number of a word, the brackets there. Each annotation comes with its id, the fields behind that, and
    the first and last word of each piece, in reading order."""
    found: dict[int, Written] = {}
    for own, said, pieces in marked:
        for number, (first, last) in enumerate(pieces, 1):
            name = f"{own}[{number}/{len(pieces)}]" if len(pieces) > 1 else own
            if first == last:
                found.setdefault(first, Written()).alone.append(f"({name}-{said})")
            else:
                found.setdefault(first, Written()).opened.append(f"({name}-{said}")
                found.setdefault(last, Written()).closed.append(f"{name})")
    return found


# ------------------------------------------------------------------ read


@dataclass(slots=True)
class _Open:
    fields: dict[str, str]
    at: int


class Marks:
    """Reads the marks of one sentence after another. `fields` are those that the file names; `ours` says that we
    wrote it, so that the ids of entities mean nothing. `refused` waits to be taken away."""

    def __init__(self) -> None:
        self.fields: list[str] = []
        self.ours = False
        self.refused: list[str] = []

    def of(self, values: Sequence[Mapping[str, str]], places: Sequence[tuple[Place, Place]], line: int) -> list[Mark]:
        """The marks of a sentence: `values` are what the last column of each word says, `places` where it stands."""
        entities = [value.get("Entity", "") for value in values]
        if any(map(_bracketed, entities)):
            return self._bracketed(entities, places, line)
        for key in ("Entity", *_TAGGED):
            tags = [value.get(key, "O") for value in values]
            if any(tag != "O" for tag in tags) and all(map(TAG.fullmatch, tags)):
                return [_mark(label, [(first, last - 1)], places) for label, first, last in spans_of(tags)]
        return []

    def _bracketed(self, entities: Sequence[str], places: Sequence[tuple[Place, Place]], line: int) -> list[Mark]:
        open_: dict[str, list[_Open]] = {}
        parts: dict[str, list[tuple[int, list[tuple[int, int]], dict[str, str], int]]] = {}
        marks: list[Mark] = []

        def done(name: str, said: dict[str, str], first: int, last: int) -> None:
            piece = _PIECE.fullmatch(name)
            if piece is None:
                marks.append(self._spoken(said, [(first, last)], places))
                return
            number, count = int(piece[2]), int(piece[3])
            waiting = parts.setdefault(piece[1], [])
            if number == 1 or not waiting:
                waiting.append((count, [], said, number))
            _, pieces, begun, _ = waiting[-1]
            pieces.append((first, last))
            if len(pieces) == count:
                waiting.pop()
                marks.append(self._spoken(begun, pieces, places))

        for at, value in enumerate(entities):
            for opened, closed, closing in _CHUNK.findall(value):
                if closing:
                    name = closing.split("-", 1)[0] if closing not in open_ else closing
                    if not open_.get(name):
                        self.refused.append(f"the entity {closing} near line {line} is closed but not opened")
                        continue
                    begun = open_[name].pop()
                    done(name, begun.fields, begun.at, at)
                    continue
                said = self._said(opened)
                name = said.get("eid", said.get("GRP", opened))
                if closed:
                    done(name, said, at, at)
                else:
                    open_.setdefault(name, []).append(_Open(said, at))
        for name, left in open_.items():
            self.refused += [f"the entity {name} near line {line} is not closed in its sentence"] * len(left)
        for waiting in parts.values():
            # What lacks a piece keeps those that are there.
            marks += [self._spoken(begun, pieces, places) for _, pieces, begun, _ in waiting]
        return marks

    def _said(self, opened: str) -> dict[str, str]:
        values = opened.split("-")
        if self.fields:
            return dict(zip(self.fields, values, strict=False))
        if len(values) == 1:
            return {"eid": opened, "etype": opened}  # a label alone stands for itself
        return dict(zip(("eid", "etype", "head"), values, strict=False))

    def _spoken(
        self, said: dict[str, str], pieces: list[tuple[int, int]], places: Sequence[tuple[Place, Place]]
    ) -> Mark:
        """The mark of an entity with what the file says of it beside its label."""
        label = unescaped(next((said[key] for key in _TYPES if said.get(key)), ""))
        mark = _mark(label if label.strip() else UNNAMED, sorted(pieces), places)
        other = dict(part.partition(":")[::2] for part in said.get("other", "").split(",") if part)
        known = {key: unescaped(other.pop(key)) for key in _OURS if key in other}
        mark.annotator, mark.note = known.get("annotator") or None, known.get("note", "")
        certainty = known.get("certainty", "")
        mark.certainty = next((one for one in CERTAINTIES if one == certainty), "")
        mark.external_id = known.get("id", "")
        mark.attributes = _attributes(known.get("attributes", ""))
        further = {key: value for key, value in said.items() if key not in (*_IDS, *_TYPES, "head", "other")}
        mark.attributes |= {key: unescaped(value) for key, value in (further | other).items() if value}
        own = unescaped(_PIECE.sub(r"\1", next((said[key] for key in _IDS if said.get(key)), "")))
        if own and own != label and not self.ours:
            mark.extra["eid"] = own  # mentions of one entity share it
        return mark


def _bracketed(value: str) -> bool:
    return "(" in value or ")" in value


def _mark(label: str, pieces: Sequence[Fragment], places: Sequence[tuple[Place, Place]]) -> Mark:
    return Mark(label, [(places[first][0], places[last][1]) for first, last in pieces])


def _attributes(raw: str) -> dict[str, Any]:
    if not raw:
        return {}
    try:
        value = orjson.loads(raw)
    except orjson.JSONDecodeError:
        return {"attributes": raw}
    return value if type(value) is dict and not too_deep(value) else {"attributes": raw}
