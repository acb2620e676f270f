"""What one annotator says of a document, as spans and relations with features that are texts: our own layers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import MANUAL, Annotation
from annotator.domain.relation import Relation
from annotator.domain.span import Fragment
from annotator.domain.text import normalised
from annotator.domain.units import Offsets
from annotator.formats.exporter import ExportSource
from annotator.formats.json_moments import origin_said
from annotator.formats.uima.naming import WHOLE

# What XML can't hold; in JSON each can stand as an escape.
_UNSOUND = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

Features = dict[str, str]


@dataclass(slots=True)
class SpanMark:
    """A span in code points; a `whole` one has no width."""

    start: int
    end: int
    features: Features


@dataclass(slots=True)
class RelationMark:
    """A relation between spans, named by their places in the list."""

    source: int
    target: int
    features: Features


@dataclass(slots=True)
class Marks:
    spans: list[SpanMark] = field(default_factory=list)
    relations: list[RelationMark] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Names:
    """What records of a project are called."""

    labels: Mapping[str, str]
    annotators: Mapping[str, str]
    types: Mapping[str, str]
    kinds: Mapping[str, str]

    def of(self, annotator: str) -> dict[str, str]:
        """What a file says of an annotator, "" for nobody."""
        if not annotator:
            return {}
        return {"annotator": self.annotators.get(annotator, annotator), "kind": self.kinds.get(annotator, "person")}


def names_of(source: ExportSource) -> Names:
    return Names(
        {label.id: clean(label.name) for label in source.labels.values()},
        {annotator.id: clean(annotator.name) for annotator in source.annotators.values()},
        {kind.id: clean(kind.name) for kind in source.relation_types.values()},
        {annotator.id: annotator.kind for annotator in source.annotators.values()},
    )


def clean(text: str) -> str:
    """The text as the formats of this family can hold it: as texts of documents are stored."""
    return normalised(text).text


def as_json(value: Any) -> str:
    """JSON without a character that XML can't hold."""
    raw = orjson.dumps(value).decode()
    return _UNSOUND.sub(lambda found: f"\\u{ord(found[0]):04x}", raw)


def layers_of(one: AnnotatedDocument) -> list[str]:
    """The ids of those who annotated a document, in the order of their first annotation."""
    return list(dict.fromkeys(annotation.annotator for annotation in one.annotations))


def marks_of(one: AnnotatedDocument, annotator: str, names: Names, offsets: Offsets) -> Marks:
    """The layer of an annotator; `offsets` lead to the units in which the file counts the cues of relations."""
    marks, places = Marks(), {}
    for annotation in one.annotations:
        if annotation.annotator == annotator:
            places[annotation.id] = len(marks.spans)
            marks.spans += _spans(annotation, names)
    for relation in one.relations:
        source, target = places.get(relation.source), places.get(relation.target)
        if source is not None and target is not None:
            marks.relations.append(RelationMark(source, target, _of_relation(relation, names, offsets)))
    return marks


def _spans(annotation: Annotation, names: Names) -> list[SpanMark]:
    """A span for each fragment; the first has all that is said of them, the others lead to it by their group."""
    features = {
        "label": names.labels.get(annotation.label, annotation.label),
        "note": annotation.note,
        "certainty": annotation.certainty,
        "annotator": names.annotators.get(annotation.annotator, annotation.annotator),
        "id": annotation.id,
        "details": as_json(_details(annotation)),
    }
    features = {key: value for key, value in features.items() if value}
    fragments: list[Fragment] = list(annotation.fragments)
    if not fragments:
        return [SpanMark(0, 0, {**features, "group": WHOLE})]
    if len(fragments) == 1:
        return [SpanMark(*fragments[0], features)]
    group = {"group": annotation.id}
    follow = {"label": features["label"], "annotator": features["annotator"], **group}
    first, *others = fragments
    return [SpanMark(*first, features | group), *(SpanMark(start, end, dict(follow)) for start, end in others)]


def _details(one: Annotation | Relation) -> dict[str, Any]:
    said: dict[str, Any] = {"created": one.created, "updated": one.updated}
    if one.attributes:
        said["attributes"] = one.attributes
    if one.origin != MANUAL:
        said["origin"] = origin_said(one.origin)
    if one.external_id:
        said["external_id"] = one.external_id
    if one.extra:
        said["extra"] = one.extra
    return said


def _of_relation(relation: Relation, names: Names, offsets: Offsets) -> Features:
    details = _details(relation)
    if relation.cue:
        details["cue"] = [[offsets.to_units(start), offsets.to_units(end)] for start, end in relation.cue]
    features = {
        "label": names.types.get(relation.type, relation.type),
        "note": relation.note,
        "id": relation.id,
        "group": relation.group,
        "details": as_json(details),
    }
    return {key: value for key, value in features.items() if value}
