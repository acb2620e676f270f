"""The .ann file of one annotator's work on one document."""

from __future__ import annotations

import re
from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.relation import Relation
from annotator.formats.brat.events import Named, event_of, part_played
from annotator.formats.brat.lines import DATA
from annotator.formats.brat.making import on_one_line
from annotator.formats.brat.pieces import BREAKS, pieces_between_breaks
from annotator.formats.brat.types import ON_RELATIONS, Types

_OF_AN_EVENT = re.compile(r".+:E\d+")
_NUMBERED = re.compile(r"[TRN][1-9]\d{0,8}")
_BREAK_IN_JSON = re.compile("[\x7f-\x9f\u2028\u2029]")


class Sheet:
    """Collects the lines of a file. Events take what is said of their trigger, as brat wants it."""

    def __init__(self, text: str, types: Types, annotations: list[Annotation], relations: list[Relation]) -> None:
        self._text = text
        self._types = types
        self._annotations = {one.id: one for one in annotations}
        self._numbers = {"T": 0, "E": 0, "R": 0, "N": 0, "A": 0, "#": 0}
        numbered = _NUMBERED.fullmatch
        self._taken = {one.external_id for one in annotations if one.external_id and numbered(one.external_id)}
        self._taken |= {one.external_id for one in relations if one.external_id and numbered(one.external_id)}
        self._given: set[str] = set()
        self._bound: dict[str, str] = {}
        self._refs: dict[str, str] = {}
        self._bounds: list[str] = []
        self._parts: list[tuple[str, str, str, list[tuple[str, str]]]] = []
        self._ties: list[str] = []
        self._said: list[str] = []
        for one in annotations:
            self._bind(one)
        plain = self._events(relations)
        for one in annotations:
            self._describe(one)
        self._relations(plain)

    def content(self) -> bytes:
        """The file's bytes."""
        lines = [*self._bounds, *self._ties, *self._said]
        return ("\n".join(lines) + "\n").encode() if lines else b""

    # ------------------------------------------------------------------ ids

    def _id(self, kind: str, external: str = "") -> str:
        """An id for a line: the one that it had in another file, where that can be."""
        if external and external[0] == kind and external in self._taken and external not in self._given:
            self._given.add(external)
            return external
        while True:
            self._numbers[kind] += 1
            own = f"{kind}{self._numbers[kind]}"
            if own not in self._taken:
                return own

    # ------------------------------------------------------------------ annotations

    def _bind(self, one: Annotation) -> None:
        own = self._bound[one.id] = self._refs[one.id] = self._id("T", one.external_id)
        form, fragments, quote = self._types.label(one.label), one.fragments, one.quote
        if len(fragments) != 1 or BREAKS.search(quote):
            fragments = pieces_between_breaks(self._text, fragments)
            quote = " ".join([self._text[start:end] for start, end in fragments])
        places = ";".join([f"{start} {end}" for start, end in fragments])
        self._bounds.append(f"{own}\t{form} {places}\t{quote}")

    def _describe(self, one: Annotation) -> None:
        data: dict[str, Any] = {}
        if one.external_id and one.external_id != self._bound[one.id]:
            data["external_id"] = one.external_id
        if BREAKS.search(one.quote) and pieces_between_breaks(self._text, one.fragments) != one.fragments:
            data["fragments"] = one.fragments
        if data or one.attributes or one.note or one.certainty:
            self._say(self._refs[one.id], one.attributes, one.note, data, self._types.label(one.label), one.certainty)

    def _say(
        self, ref: str, attributes: dict[str, Any], note: str, data: dict[str, Any], on: str, certainty: str = ""
    ) -> None:
        said = self._said
        if certainty:
            said.append(f"{self._id('A')}\t{self._types.certainty(on)} {ref} {certainty}")
        left = {}
        for key, value in attributes.items():
            written = self._types.attribute(key, value, on)
            if written is None:
                left[key] = value
            else:
                form, shown = written
                said.append(f"{self._id('A')}\t{form} {ref}{' ' if shown else ''}{shown}")
        if left:
            data["attributes"] = left
        if note:
            line = on_one_line(note)
            if line:
                said.append(f"{self._id('#')}\tAnnotatorNotes {ref}\t{line}")
            if line != note:
                data["note"] = note
        if data:
            said.append(f"{self._id('#')}\t{DATA} {ref}\t{_json(data)}")

    # ------------------------------------------------------------------ events

    def _events(self, relations: list[Relation]) -> list[Relation]:
        """Write the groups of relations that are events; what is left are relations."""
        groups: dict[str, list[Relation]] = {}
        for one in relations:
            if one.group:
                groups.setdefault(one.group, []).append(one)
        written: set[str] = set()
        for name, group in groups.items():
            of_brat = _OF_AN_EVENT.fullmatch(name) is not None
            named = event_of(
                group,
                self._annotations,
                self._types.label_name,
                self._types.name,
                lambda one, of_brat=of_brat: of_brat or self._types.is_event(one.label),  # type: ignore[misc]
            )
            if named is not None and self._event(named):
                written.update(one.id for one in group)
        for own, annotation in self._annotations.items():
            if self._refs[own] == self._bound[own] and self._types.is_event(annotation.label):
                self._event(Named(own, []))
        return [one for one in relations if one.id not in written]

    def _event(self, named: Named) -> bool:
        types, trigger = self._types, named.trigger
        forms = [types.role(role) for role, _ in named.arguments]
        if any(part_played(form) != part_played(role) for form, (role, _) in zip(forms, named.arguments, strict=True)):
            return False
        own = self._id("E")
        if self._refs[trigger] == self._bound[trigger]:
            self._refs[trigger] = own
        event, parts, used = types.event(self._annotations[trigger].label), [], set[str]()
        for form, (_, target) in zip(forms, named.arguments, strict=True):
            role = types.numbered(form, used)
            used.add(role)
            parts.append((role, target))
            types.takes_part(event, form, self._annotations[target].label)
        self._parts.append((own, event, trigger, parts))
        return True

    # ------------------------------------------------------------------ relations

    def _relations(self, relations: list[Relation]) -> None:
        for own, form, trigger, parts in self._parts:  # here, as a part may be an event that had no id before
            arguments = "".join(f" {role}:{self._refs[target]}" for role, target in parts)
            self._ties.append(f"{own}\t{form}:{self._bound[trigger]}{arguments}")
        equal: dict[tuple[str, str], list[str]] = {}
        for one in relations:
            plain = not (one.cue or one.group or one.attributes or one.note or one.external_id)
            if plain and one.end == "annotation" and self._types.is_symmetric(one.type):
                equal.setdefault((one.type, one.source), []).append(one.target)
            else:
                self._tie(one)
        for (kind, source), targets in equal.items():
            members = " ".join(self._refs[one] for one in (source, *targets))
            self._ties.append(f"*\t{self._types.relation(kind)} {members}")

    def _tie(self, one: Relation) -> None:
        form, source = self._types.relation(one.type), self._refs[one.source]
        if one.end == "entity":
            own = self._id("N", one.external_id)
            database, entry, name = self._types.entity(one.target)
            self._ties.append(f"{own}\t{form} {source} {database}:{entry}\t{name}")
        else:
            own = self._id("R", one.external_id)
            self._ties.append(f"{own}\t{form} Arg1:{source} Arg2:{self._refs[one.target]}")
        data: dict[str, Any] = {}
        if one.external_id and one.external_id != own:
            data["external_id"] = one.external_id
        if one.cue:
            data["cue"] = one.cue
        if one.group:
            data["group"] = one.group
        self._say(own, one.attributes, one.note, data, ON_RELATIONS)


def _json(data: dict[str, Any]) -> str:
    """On one line, whatever is taken for the end of one."""
    return _BREAK_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", orjson.dumps(data).decode())


def layers(one: AnnotatedDocument) -> dict[str, tuple[list[Annotation], list[Relation]]]:
    """The work of each annotator on a document, by their ids."""
    found: dict[str, tuple[list[Annotation], list[Relation]]] = {}
    for annotation in one.annotations:
        found.setdefault(annotation.annotator, ([], []))[0].append(annotation)
    whose = {annotation.id: annotation.annotator for annotation in one.annotations} if one.relations else {}
    for relation in one.relations:
        found[whose[relation.source]][1].append(relation)
    return found
