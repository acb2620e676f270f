"""The names of an export in brat's forms, and what its configuration has to say of them in the end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from annotator.domain.annotation import Annotation
from annotator.domain.attribute import MOST_CHOICES, definitions
from annotator.domain.entity import Entity
from annotator.domain.label import Label
from annotator.domain.relation import Relation
from annotator.formats.brat.forms import Forms, plain_form
from annotator.formats.brat.scheme import OURS, role_of
from annotator.formats.exporter import ExportSource

ON_RELATIONS = "<RELATION>"

_VALUE = re.compile(r"[A-Za-z0-9_.+-]{1,64}")
_WORD = re.compile(r"[^\s:]+")
_ENTRY = re.compile(r"[^\s]+")


class Attribute:
    """An attribute in brat: with values, or a flag; `on` are the forms of labels that have it."""

    def __init__(self, form: str, flag: bool) -> None:
        self.form, self.flag = form, flag
        self.on: set[str] = set()
        self.values: dict[str, str] = {}
        self._forms: set[str] = set()

    def declare(self, text: str) -> None:
        """Give a value a form."""
        base = text if _VALUE.fullmatch(text) else plain_form(text, "value")
        form, number = base, 1
        while form in self._forms:
            number += 1
            form = f"{base}-{number}"
        self.values.setdefault(text, form)
        self._forms.add(form)

    def written(self, text: str) -> str | None:
        """The form of a value; None where it has none and can't have one."""
        if text not in self.values:
            if len(self.values) >= MOST_CHOICES or text in self._forms or not _VALUE.fullmatch(text):
                return None
            self.declare(text)
        return self.values[text]


class Types:
    """Forms for everything that a source names; all of its labels and types have theirs from the beginning."""

    def __init__(self, source: ExportSource) -> None:
        self.source = source
        self.forms = Forms()
        self.attributes: dict[str, Attribute] = {}
        self.roles: dict[str, dict[str, set[str]]] = {}
        self.tied: set[str] = set()
        self._labels = {own: self._label_form(label) for own, label in source.labels.items()}
        self._events = {own for own, label in source.labels.items() if _of_brat(label.extra).get("event") is True}
        self._relations = {
            own: self.forms.of("relation", own, kind.name, str(_of_brat(kind.extra).get("form", "")))
            for own, kind in source.relation_types.items()
        }
        self._by_name = {kind.name: own for own, kind in source.relation_types.items()}
        self._symmetric = {
            own for own, kind in source.relation_types.items() if _of_brat(kind.extra).get("symmetric") is True
        }
        self.sure = ""
        self.certain: set[str] = set()
        for label in source.labels.values():
            self._define(label)
        self._references = dict(self._entities())

    def _label_form(self, label: Label) -> str:
        return self.forms.of("label", label.id, label.name, str(_of_brat(label.extra).get("form", "")))

    # ------------------------------------------------------------------ labels and types

    def label(self, own: str) -> str:
        found = self._labels.get(own)
        if found is None:  # of a label that the project no longer has
            found = self._labels[own] = self.forms.of("label", own, own)
        return found

    def label_name(self, one: Annotation) -> str:
        label = self.source.labels.get(one.label)
        return label.name if label else one.label

    def is_event(self, own: str) -> bool:
        return own in self._events

    def relation(self, own: str) -> str:
        self.tied.add(own)
        return self._relation_form(own)

    def _relation_form(self, own: str) -> str:
        found = self._relations.get(own)
        if found is None:
            found = self._relations[own] = self.forms.of("relation", own, own)
        return found

    def name(self, one: Relation) -> str:
        kind = self.source.relation_types.get(one.type)
        return kind.name if kind else one.type

    def is_symmetric(self, own: str) -> bool:
        return own in self._symmetric

    # ------------------------------------------------------------------ events

    def event(self, label: str) -> str:
        """The form of an event, which its trigger has too."""
        form = self.label(label)
        self.roles.setdefault(form, {})
        return form

    def role(self, name: str) -> str:
        """The form of a role: of the type of this name, where there is one."""
        own = self._by_name.get(name)
        return self._relation_form(own) if own else self.forms.of("role", name, name)

    def numbered(self, form: str, used: set[str]) -> str:
        """The role as it is written where `used` are taken: with a number from the second on."""
        known = {*self._relations.values(), *(role for roles in self.roles.values() for role in roles), form}
        written, number = form, 1
        while written in used or role_of(written, known) != form:
            number += 1
            written = f"{form}{number}"
        return written

    def takes_part(self, event: str, role: str, label: str) -> None:
        self.roles[event].setdefault(role, set()).add(self.label(label))

    # ------------------------------------------------------------------ attributes

    def _define(self, label: Label) -> None:
        for one in definitions(label.attributes):
            if one.type in ("choice", "yes_no"):
                known = self._attribute(one.key, one.type == "yes_no", one.name)
                known.on.add(self.label(label.id))
                for choice in one.choices if not known.flag else ():
                    if choice not in known.values:
                        known.declare(choice)

    def _attribute(self, key: str, flag: bool, name: str) -> Attribute:
        found = self.attributes.get(key)
        if found is None:
            form = self.forms.of("attribute", key, name, key)
            found = self.attributes[key] = Attribute(form, flag)
        return found

    def attribute(self, key: str, value: Any, on: str) -> tuple[str, str] | None:
        """Form and value of an attribute as a line has them, "" for a flag; None where brat can't show it."""
        if value is not True and type(value) is not str:
            return None
        known = self.attributes.get(key)
        if known is None:
            if not key or not (value is True or _VALUE.fullmatch(value)):
                return None
            known = self._attribute(key, value is True, " ".join(key.split()) or "attribute")
        if known.flag != (value is True):
            return None
        shown = "" if value is True else known.written(value)
        if shown is None:
            return None
        known.on.add(on)
        return known.form, shown

    def certainty(self, on: str) -> str:
        """The form of the attribute that says how certain an annotation is."""
        self.sure = self.sure or self.forms.of("certainty", "", "Certainty")
        self.certain.add(on)
        return self.sure

    # ------------------------------------------------------------------ entities

    def _entities(self) -> Iterator[tuple[str, tuple[str, str, str]]]:
        """Database, entry and name of each entity: the first identifier that no other entity has, else its id."""
        taken: set[tuple[str, str]] = set()
        for own, entity in self.source.entities.items():
            database, entry = next((pair for pair in _identifiers(entity) if pair not in taken), (OURS, own))
            taken.add((database, entry))
            yield own, (database, entry, " ".join(entity.name.split()))

    def entity(self, own: str) -> tuple[str, str, str]:
        return self._references.get(own, (OURS, own, ""))

    # ------------------------------------------------------------------ for the way back

    def said(self) -> dict[str, Any]:
        """What leads from forms back to ids and keys."""
        return {
            "labels": self.forms.by_form("label"),
            "types": self.forms.by_form("relation"),
            "attributes": {one.form: key for key, one in self.attributes.items()},
            "values": {
                one.form: {form: text for text, form in one.values.items() if form != text}
                for one in self.attributes.values()
            },
            "certainty": self.sure,
        }


def _identifiers(entity: Entity) -> Iterator[tuple[str, str]]:
    for database, entry in entity.identifiers.items():
        if database != OURS and _WORD.fullmatch(database) and _ENTRY.fullmatch(entry):
            yield database, entry


def _of_brat(extra: dict[str, Any]) -> dict[str, Any]:
    said = extra.get("brat")
    return said if isinstance(said, dict) else {}
