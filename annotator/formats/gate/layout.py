"""A document as GATE sees it: sets of typed annotations with features, and relations between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.relation import Relation
from annotator.domain.units import Unit, offsets_in
from annotator.formats.base import ReadAnnotation, ReadDocument
from annotator.formats.details import KEY, Details, annotation_of, document_of, pieces_joined, relation_of
from annotator.formats.files import too_long
from annotator.formats.json_lines import too_deep

MARKUP = "Original markups"
"""The set in which GATE keeps the tags of the file that it read."""

Plain = Callable[[str, Any], bool]
"""Whether a feature can stand as it is, by its name and value."""


@dataclass(slots=True)
class Mark:
    """An annotation; `start` and `end` in the unit of the file."""

    id: int
    type: str
    start: int
    end: int
    features: dict[str, Any]


@dataclass(slots=True)
class Tie:
    """A relation between annotations, by their ids."""

    id: int
    type: str
    members: list[int]
    features: dict[str, Any]


@dataclass(slots=True)
class Layout:
    """A document; ties go by the set of their first member."""

    text: str
    title: str
    features: dict[str, Any]
    sets: dict[str, list[Mark]] = field(default_factory=dict)
    ties: dict[str, list[Tie]] = field(default_factory=dict)


# ---------------------------------------------------------------------- out


def laid_out(one: AnnotatedDocument, said: Details, unit: Unit, plain: Plain, cues: Unit) -> Layout:
    """The document with a set for each annotator. What is not `plain` goes into the feature of details; `cues` is
    the unit for ranges there."""
    first = one.provenances[0] if one.provenances else None
    title = first.title if first else ""
    details: dict[str, Any] = {**said.document(one), "title": title}
    meta = first.meta if first else {}
    native = {key: value for key, value in meta.items() if key != KEY and plain(key, value)}
    if left := {key: value for key, value in meta.items() if key not in native}:
        details["meta"], details["order"] = left, list(meta)
    laid = Layout(one.document.text, title, {**native, KEY: details})
    offsets = offsets_in(one.document.text, unit)
    numbers: dict[str, int] = {}
    sets: dict[str, str] = {}
    number = 0
    for annotation in one.annotations:
        numbers[annotation.id] = number
        name = sets[annotation.id] = said.annotator(annotation.annotator)
        features = _features(annotation, said.annotation(annotation), plain)
        places = annotation.fragments or ((0, len(one.document.text)),)
        if not annotation.fragments:
            features[KEY]["whole"] = True
        for start, end in places:
            mark = Mark(number, said.label(annotation), offsets.to_units(start), offsets.to_units(end), features)
            laid.sets.setdefault(name, []).append(mark)
            features = {KEY: {"part_of": numbers[annotation.id]}}
            number += 1
    inner = offsets_in(one.document.text, cues)
    for relation in one.relations:
        features = _features(relation, said.relation(relation, inner), plain)
        for key in ("type", "from", "to"):
            del features[KEY][key]
        tie = Tie(number, said.type(relation), [numbers[relation.source], numbers[relation.target]], features)
        laid.ties.setdefault(sets[relation.source], []).append(tie)
        number += 1
    return laid


def _features(one: Annotation | Relation, details: dict[str, Any], plain: Plain) -> dict[str, Any]:
    native = {key: value for key, value in one.attributes.items() if key != KEY and plain(key, value)}
    left = {key: value for key, value in one.attributes.items() if key not in native}
    details.pop("attributes", None)
    if left:
        details["attributes"] = left
    return {**native, KEY: details}


# ---------------------------------------------------------------------- in


def read_of(laid: Layout, where: str, file: str, reader: str, unit: Unit) -> ReadDocument:
    """What a layout holds, to be normalised. Raises ValueError completing "the document ..."."""
    details = _details(laid.features)
    title = details.pop("title", None)
    left, order = details.pop("meta", None), details.pop("order", None)
    if too_deep(laid.features):
        raise ValueError("is nested too deeply")
    meta = {key: value for key, value in laid.features.items() if value not in (None, "", [], {})}
    if type(left) is dict:
        meta |= left
        places = {key: place for place, key in enumerate(order) if type(key) is str} if type(order) is list else {}
        meta = dict(sorted(meta.items(), key=lambda item: places.get(item[0], len(places))))
    title = title if type(title) is str else laid.title
    read = document_of(laid.text, where, file, reader, title, meta, details)
    read.unit = unit
    for name, marks in laid.sets.items():
        if name == MARKUP:
            read.remarks.append(f"{len(marks)} tags in the set “{MARKUP}” are left out")
        else:
            read.annotations += _annotations(marks, name, read)
    for ties in laid.ties.values():
        for tie in ties:
            _tie(tie, read)
    return read


def finished(laid: Layout, path: Path, raw: bytes, reader: str, unit: Unit, limit: int) -> ReadDocument:
    """The document of a file with these bytes. Raises ValueError completing "it ...", AnnotatorError where it is too
    long."""
    if not laid.text.strip():
        raise ValueError("has no text")
    if len(laid.text) > limit:
        raise too_long(path, limit)
    ours = KEY in laid.features
    read = read_of(laid, str(path), path.name, reader, unit)
    if not ours:
        read.provenances[0].raw_sha256 = sha256(raw).hexdigest()
    read.consumed = len(raw)
    return read


def _details(features: dict[str, Any]) -> dict[str, Any]:
    said = features.pop(KEY, None)
    return said if type(said) is dict else {}


def _annotations(marks: list[Mark], name: str, read: ReadDocument) -> list[ReadAnnotation]:
    found = []
    for mark in marks:
        try:
            details = _details(mark.features)
            part_of, whole = details.pop("part_of", None), details.pop("whole", False)
            attributes = {key: value for key, value in mark.features.items() if value is not None}
            start, end = (None, None) if whole is True else (mark.start, mark.end)
            one = annotation_of(mark.type, start, end, details or None)
            one.attributes |= attributes
            if too_deep(one.attributes):
                raise ValueError("is nested too deeply")
        except ValueError as error:
            read.refused.append(f"the annotation {mark.id} {error}")
            continue
        one.ref = str(mark.id)
        one.annotator = one.annotator or name or None
        if not details:
            one.external_id = one.ref
        found.append((one, str(part_of) if type(part_of) is int else ""))
    return pieces_joined(found)


def _tie(tie: Tie, read: ReadDocument) -> None:
    """A relation for each member after the first; those of more than two members are one group."""
    if len(tie.members) < 2:
        read.refused.append(f"the relation {tie.id} has no two members")
        return
    first, *others = tie.members
    details = _details(tie.features)
    for target in others:
        try:
            one = relation_of(tie.type, str(first), str(target), details or None)
            one.attributes |= {key: value for key, value in tie.features.items() if value is not None}
            if too_deep(one.attributes):
                raise ValueError("is nested too deeply")
        except ValueError as error:
            read.refused.append(f"the relation {tie.id} {error}")
            continue
        if len(others) > 1:
            one.group = one.group or f"relation {tie.id}"
        read.relations.append(one)
