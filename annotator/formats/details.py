"""What the tools that people annotate with have no field for, as JSON in the places that they leave free.

An annotation's details are its object in our own JSONL without what the tool says itself; so a tool that keeps what
it does not know loses nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import MANUAL, Annotation
from annotator.domain.document import STATES, Provenance
from annotator.domain.relation import Relation
from annotator.domain.units import Offsets
from annotator.formats.base import ReadAnnotation, ReadDocument, ReadProvenance, ReadRelation, ReadStatus
from annotator.formats.carrying import EVERYTHING, ONLY_ANNOTATIONS
from annotator.formats.exporter import ExportSource
from annotator.formats.json_annotation import read_annotation
from annotator.formats.json_fields import identities, listed, mapping, objects, text
from annotator.formats.json_lines import too_deep
from annotator.formats.json_moments import iso, origin_said
from annotator.formats.json_relation import read_relation
from annotator.formats.titles import first_words

KEY = "annotator_details"

CARRIED = replace(
    EVERYTHING, ends=ONLY_ANNOTATIONS, across=False, lines=False, labels=False, types=False, entities=False
)
"""What survives in a tool's file with details: all that belongs to the document itself."""
_OURS = frozenset(
    "id label start end quote annotator attributes note created updated fragments certainty origin external_id "
    "label_id annotator_id unit part_of".split()
)


class Details:
    """Says what tools can't, in the names that a source gives its labels, annotators and types."""

    def __init__(self, source: ExportSource) -> None:
        self.labels = {label.id: label.name for label in source.labels.values()}
        self.annotators = {annotator.id: annotator.name for annotator in source.annotators.values()}
        self.types = {kind.id: kind.name for kind in source.relation_types.values()}
        self._many_labels = _ambiguous(self.labels.values())
        self._many_annotators = _ambiguous(self.annotators.values())
        self._statuses = source.statuses()

    def label(self, annotation: Annotation) -> str:
        return self.labels.get(annotation.label, annotation.label)

    def annotator(self, own: str) -> str:
        return self.annotators.get(own, own)

    def type(self, relation: Relation) -> str:
        return self.types.get(relation.type, relation.type)

    def annotation(self, one: Annotation) -> dict[str, Any]:
        """All but label, span and text; what is as usual is left out."""
        name = self.annotators.get(one.annotator, one.annotator)
        said: dict[str, Any] = {"id": one.id, "annotator": name, "created": iso(one.created)}
        if one.updated != one.created:
            said["updated"] = iso(one.updated)
        if one.attributes:
            said["attributes"] = one.attributes
        if one.note:
            said["note"] = one.note
        if one.certainty:
            said["certainty"] = one.certainty
        if one.origin != MANUAL:
            said["origin"] = origin_said(one.origin)
        if one.external_id:
            said["external_id"] = one.external_id
        if name in self._many_annotators:
            said["annotator_id"] = one.annotator
        if self._many_labels and self.label(one) in self._many_labels:
            said["label_id"] = one.label
        return {**one.extra, **said} if one.extra else said

    def relation(self, one: Relation, offsets: Offsets) -> dict[str, Any]:
        """The object of a relation in our JSONL; its cue counts as `offsets` does."""
        said: dict[str, Any] = {
            "id": one.id, "type": self.type(one), "from": one.source, "to": one.target, "created": iso(one.created),
        }  # fmt: skip
        if one.end != "annotation":
            said["to_kind"] = one.end
        if one.updated != one.created:
            said["updated"] = iso(one.updated)
        if one.cue:
            said["cue"] = [[offsets.to_units(start), offsets.to_units(end)] for start, end in one.cue]
        if one.attributes:
            said["attributes"] = one.attributes
        for key, value in (("note", one.note), ("group", one.group), ("external_id", one.external_id)):
            if value:
                said[key] = value
        if one.origin != MANUAL:
            said["origin"] = origin_said(one.origin)
        return {**one.extra, **said}

    def document(self, one: AnnotatedDocument) -> dict[str, Any]:
        """What is known of a document beyond its text, the title and meta of its first provenance."""
        first, *further = one.provenances or (Provenance("", one.document.id, ""),)
        said: dict[str, Any] = _sources(first)
        if one.document.structure:
            said["structure"] = one.document.structure
        if one.document.supersedes:
            said["supersedes"] = one.document.supersedes
        if statuses := self._statuses.get(one.document.id):
            said["statuses"] = [{"annotator": self.annotator(s.annotator), "state": s.state} for s in statuses]
        if further:
            said["provenance"] = [{"title": f.title, "meta": f.meta, **_sources(f)} for f in further]
        return said


def _ambiguous(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name for name, count in Counter(names).items() if count > 1)


def _sources(one: Provenance) -> dict[str, Any]:
    # Also what is empty: what is not said of these is the file's own.
    always = {"file": one.file, "reader": one.reader, "raw_sha256": one.raw_sha256}
    said = {"external_id": one.external_id, "extra": one.extra}
    return {**always, **{key: value for key, value in said.items() if value}}


# ---------------------------------------------------------------------- reading


def spare(item: dict[str, Any]) -> dict[str, Any]:
    """What a tool's object says beyond what is known of it, under keys that are not ours, to be kept."""
    if _OURS.isdisjoint(item):
        return item
    return {f"_{key}" if key in _OURS else key: value for key, value in item.items()}


def annotation_of(label: str, start: Any, end: Any, said: Any, further: dict[str, Any] | None = None) -> ReadAnnotation:
    """An annotation on one span, or with no `start` on the whole document, of which the details say the rest;
    `further` is kept. Raises ValueError."""
    if said is None:
        said, plain = {}, True
    elif type(said) is dict:
        plain = False
    else:
        raise ValueError("has details that are not an object")
    item = {**(spare(further) if further else {}), **said, "label": label}
    if start is None and end is None:
        item |= {"start": None, "end": None, "fragments": []}
    else:
        item |= {"start": start, "end": end, "fragments": None}
    return read_annotation(item) if plain else our_annotation(item)


def our_annotation(item: Any) -> ReadAnnotation:
    """The annotation of an object that leaves out what is as usual. Raises ValueError."""
    read = read_annotation(item)
    read.origin = read.origin or MANUAL
    read.updated = read.created if read.updated is None else read.updated
    return read


def relation_of(kind: str, source: str, target: str, said: Any, further: dict[str, Any] | None = None) -> ReadRelation:
    """A relation of which the details say more. Raises ValueError."""
    if said is not None and type(said) is not dict:
        raise ValueError("has details that are not an object")
    item = {**(further or {}), **(said or {}), "type": kind, "from": source, "to": target, "to_kind": "annotation"}
    return our_relation(item) if said else read_relation(item)


def our_relation(item: Any) -> ReadRelation:
    """The relation of an object that leaves out what is as usual. Raises ValueError."""
    read = read_relation(item)
    read.origin = read.origin or MANUAL
    read.updated = read.created if read.updated is None else read.updated
    return read


def document_of(
    content: str, where: str, file: str, reader: str, title: str, meta: dict[str, Any], said: Any
) -> ReadDocument:
    """A document without annotations, its provenance as the details say. Raises ValueError."""
    item: dict[str, Any] = said if type(said) is dict else {}
    if too_deep(item) or too_deep(meta):
        raise ValueError("is nested too deeply")
    read = ReadDocument(content, where, [])
    read.structure = objects(item, "structure")
    read.supersedes = text(item, "supersedes") or None
    read.statuses = [_status(one) for one in objects(item, "statuses")]
    further = objects(item, "provenance")
    item.setdefault("file", file)
    item.setdefault("reader", reader)
    read.provenances = [_provenance(title or first_words(content), meta, item)]
    read.provenances += [
        _provenance(text(one, "title") or first_words(content), mapping(one, "meta"), one) for one in further
    ]
    return read


def _provenance(title: str, meta: dict[str, Any], item: dict[str, Any]) -> ReadProvenance:
    _, external = identities(item)
    file, reader, raw = text(item, "file"), text(item, "reader"), text(item, "raw_sha256")
    return ReadProvenance(title, meta, file, reader, raw, external, mapping(item, "extra"))


def _status(item: dict[str, Any]) -> ReadStatus:
    state = item.get("state")
    if state not in STATES:
        raise ValueError(f"has the unknown state {str(state)[:40]!r}")
    return ReadStatus(text(item, "annotator"), state)


def pieces_joined(found: list[tuple[ReadAnnotation, str]]) -> list[ReadAnnotation]:
    """The annotations in their order, each that is part of another (by its `ref`, "" for none) joined to it."""
    whole = {one.ref: one for one, part_of in found if not part_of}
    kept = []
    for one, part_of in found:
        main = whole.get(part_of) if part_of else None
        if main is None:
            kept.append(one)
            continue
        main.fragments += one.fragments
        if main.quote is not None and one.quote is not None:
            main.quote = f"{main.quote} … {one.quote}"
    return kept


def lists_of(item: dict[str, Any], *keys: str) -> list[Any]:
    """The first list there is under these keys, taken out. Raises ValueError where something else is there."""
    for key in keys:
        if item.get(key) is not None:
            return listed(item, key)
        item.pop(key, None)
    return []
