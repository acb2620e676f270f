"""From the lines of an .ann file to annotations and relations."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

from annotator.domain.annotation import CERTAINTIES, Certainty
from annotator.domain.span import Fragments
from annotator.formats.base import ReadAnnotation, ReadDocument, ReadRelation
from annotator.formats.brat.events import TRIGGER, parts_of
from annotator.formats.brat.lines import DATA, Lines
from annotator.formats.brat.pieces import pieces_between_breaks
from annotator.formats.brat.scheme import Scheme
from annotator.formats.json_fields import mapping, text
from annotator.formats.json_lines import parsed, too_deep

_NOTES = ("AnnotatorNotes", "")


@dataclass(slots=True)
class _Said:
    """What lines say of an annotation or a relation: attributes, notes, and what we keep as JSON."""

    attributes: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    certainty: Certainty = ""
    data: dict[str, Any] = field(default_factory=dict)


def made(lines: Lines, scheme: Scheme, document: ReadDocument, annotator: str | None, own: str | None) -> None:
    """Give the document what the lines hold; `annotator` and `own` are name and id of whose they are."""
    document.refused += lines.refused
    document.remarks += lines.remarks
    making = _Making(lines, scheme, document)
    making.annotations(annotator, own)
    making.relations()
    making.leftover()


class _Making:
    def __init__(self, lines: Lines, scheme: Scheme, document: ReadDocument) -> None:
        self._lines = lines
        self._scheme = scheme
        self._document = document
        self._triggers = {own: event.trigger for own, event in lines.events.items()}
        self._said: dict[str, _Said] = {}
        self._where: dict[str, int] = {}
        self._gather()

    # ------------------------------------------------------------------ what is said of what

    def _of(self, target: str, line: int) -> _Said:
        target = self._triggers.get(target, target)
        self._where.setdefault(target, line)
        return self._said.setdefault(target, _Said())

    def _gather(self) -> None:
        for form, target, value, line in self._lines.attributes:
            self._attribute(form, self._of(target, line), value, line)
        for kind, target, words, line in self._lines.notes:
            said = self._of(target, line)
            if kind == DATA:
                self._data(said, words, line)
            elif words:
                said.notes.append(words if kind in _NOTES else f"{kind}: {words}")
        for said in self._said.values():
            said.attributes |= _object(said.data, "attributes")

    def _attribute(self, form: str, said: _Said, value: str | None, line: int) -> None:
        scheme = self._scheme
        if form == scheme.kept.certainty and value in CERTAINTIES:
            said.certainty = value
            return
        key = scheme.kept.attributes.get(form, form)
        if key in said.attributes:
            self._document.refused.append(f"line {line} gives {form} again, with another value")
        elif value is None:
            said.attributes[key] = True
        else:
            said.attributes[key] = scheme.kept.values.get(form, {}).get(value, value)

    def _data(self, said: _Said, words: str, line: int) -> None:
        try:
            data = parsed(words.encode("utf-8", "replace"))
            if type(data) is not dict or too_deep(data):
                raise ValueError("is not an object")
            said.data |= data
        except ValueError as error:
            self._document.refused.append(f"the data of line {line} {error}")

    def _note(self, said: _Said) -> str:
        """The note; where it was written on one line for brat, as it was before, unless somebody changed it."""
        note, whole = "\n".join(said.notes), said.data.get("note")
        return whole if isinstance(whole, str) and on_one_line(whole) == note else note

    # ------------------------------------------------------------------ annotations

    def annotations(self, annotator: str | None, own: str | None) -> None:
        scheme, add, blank = self._scheme, self._document.annotations.append, _Said()
        for ref, bound in self._lines.bounds.items():
            name, label_id = scheme.label(bound.form)
            said = self._said.pop(ref, blank)
            fragments = bound.fragments
            if said.data:
                fragments = self._whole(said.data.get("fragments"), fragments)
            add(
                ReadAnnotation(
                    name, fragments, annotator, bound.quote, None, None, None, said.attributes,
                    self._note(said) if said is not blank else "", said.certainty, None, _external(said, ref), {},
                    label_id, own, ref,
                )
            )

    def _whole(self, said: Any, fragments: Fragments) -> Fragments:
        """The fragments as they were before they were parted at line ends, if those are the line's."""
        whole = _fragments(said)
        return whole if whole and pieces_between_breaks(self._document.text, whole) == fragments else fragments

    # ------------------------------------------------------------------ relations

    def relations(self) -> None:
        scheme = self._scheme
        for ref, (form, source, target, _) in self._lines.relations.items():
            name, own = scheme.type(form)
            self._add(self._relation(name, own, source, target, self._said.pop(ref, None), ref))
        for form, members, _ in self._lines.equivalences:
            name, own = scheme.type(form)
            for member in members[1:]:
                self._add(self._relation(name, own, members[0], member, None, ""))
        for ref, norm in self._lines.norms.items():
            name, own = scheme.type(norm.form)
            tied = self._relation(name, own, norm.target, "", self._said.pop(ref, None), ref)
            tied.end, tied.target = "entity", scheme.entity(norm.database, norm.entry)
            self._add(tied)
        for ref, event in self._lines.events.items():
            self._event(ref, event.form, event.trigger, event.arguments)

    def _add(self, relation: ReadRelation) -> None:
        self._document.relations.append(relation)

    def _relation(
        self, name: str, own: str | None, source: str, target: str, said: _Said | None, ref: str
    ) -> ReadRelation:
        source, target = self._triggers.get(source, source), self._triggers.get(target, target)
        made = ReadRelation(name, source, target, type_id=own, external_id=ref)
        if said is not None:
            made.attributes, made.note = said.attributes, self._note(said)
            made.cue, made.group = _fragments(said.data.get("cue")), text(said.data, "group")
            made.external_id = _external(said, ref)
        return made

    def _event(self, ref: str, form: str, trigger: str, arguments: list[tuple[str, str]]) -> None:
        bounds, scheme = self._lines.bounds, self._scheme
        if trigger not in bounds:
            self._document.refused.append(f"the event {ref} has no trigger: there is no {trigger}")
            return
        group = f"{self._document.title}:{ref}"
        named = [(scheme.role(role), self._triggers.get(target, target)) for role, target in arguments]
        for part in parts_of(form, trigger, named, lambda one: bounds[one].fragments if one in bounds else ()):
            name, own = (TRIGGER, None) if part.type == TRIGGER else scheme.type(part.type)
            self._add(ReadRelation(name, part.source, part.target, cue=part.cue, group=group, type_id=own))

    def leftover(self) -> None:
        """Say what could not be told of anything."""
        for target in self._said:
            self._document.refused.append(f"line {self._where[target]} says something of {target}, which is not there")


def on_one_line(note: str) -> str:
    """A note as brat can show it."""
    return " ".join(note.split())


def _object(data: dict[str, Any], key: str) -> dict[str, Any]:
    try:
        return mapping(data, key)
    except ValueError:
        return {}


def _external(said: _Said, ref: str) -> str:
    found = said.data.get("external_id")
    return found if isinstance(found, str) else ref


def _fragments(said: Any) -> Fragments:
    """Pairs of whole numbers, none where there is anything else."""
    if not isinstance(said, list):
        return ()
    pairs = [tuple(pair) for pair in said if isinstance(pair, list) and len(pair) == 2]
    if len(pairs) != len(said) or any(type(one) is not int for pair in pairs for one in pair):
        return ()
    return cast(Fragments, tuple(pairs))
