"""Documents as rows of a dataset for training: one shape for JSONL and Parquet, the same in every row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.document import Provenance
from annotator.domain.relation import Relation
from annotator.formats.exporter import ExportSource
from annotator.formats.json_moments import iso

Shape = dict[str, Any]
"""Column by column "string" or "int64", a shape, or a list of one shape."""

_RANGE: Shape = {"start": "int64", "end": "int64"}
_ORIGIN: Shape = {"kind": "string", "by": "string", "version": "string"}
_SPAN: Shape = {
    "id": "string", "start": "int64", "end": "int64", "label": "string", "text": "string", "annotator": "string",
    "fragments": [_RANGE], "attributes": "string", "note": "string", "certainty": "string", "origin": _ORIGIN,
    "created": "string", "updated": "string",
}  # fmt: skip
_RELATION: Shape = {
    "id": "string", "type": "string", "from": "string", "to": "string", "to_kind": "string", "annotator": "string",
    "cue": [_RANGE], "attributes": "string", "note": "string", "group": "string",
}  # fmt: skip
_ENTITY: Shape = {
    "id": "string", "name": "string", "kind": "string", "aliases": ["string"], "identifiers": "string",
}  # fmt: skip
_WITH_TEXT: Shape = {
    "id": "string", "title": "string", "text": "string", "sha256": "string", "language": "string", "meta": "string",
    "spans": [_SPAN], "relations": [_RELATION], "entities": [_ENTITY],
    "statuses": [{"annotator": "string", "state": "string"}],
}  # fmt: skip


def shape_of(with_text: bool) -> Shape:
    """The columns of a dataset; without texts neither they nor what spans cover are among them."""
    if with_text:
        return _WITH_TEXT
    span = {key: kind for key, kind in _SPAN.items() if key != "text"}
    return {key: [span] if key == "spans" else kind for key, kind in _WITH_TEXT.items() if key != "text"}


class Rows:
    """Documents of a source as rows."""

    def __init__(self, source: ExportSource) -> None:
        self._labels = {label.id: label.name for label in source.labels.values()}
        self._names = {annotator.id: annotator.name for annotator in source.annotators.values()}
        self._types = {kind.id: kind.name for kind in source.relation_types.values()}
        self._entities = source.entities
        self._statuses = source.statuses()
        self._with_text = source.options.with_text

    def row(self, one: AnnotatedDocument) -> dict[str, Any]:
        document, names = one.document, self._names
        origin = one.provenances[0] if one.provenances else Provenance("", document.id, "")
        language = origin.meta.get("language")
        row: dict[str, Any] = {"id": document.id, "title": origin.title}
        if self._with_text:
            row["text"] = document.text
        return {
            **row,
            "sha256": document.sha256,
            "language": language if isinstance(language, str) else "",
            "meta": _json(_known(one, origin)),
            "spans": [self._span(annotation) for annotation in one.annotations],
            "relations": [self._relation(relation) for relation in one.relations],
            "entities": self._met(one),
            "statuses": [
                {"annotator": names.get(said.annotator, said.annotator), "state": said.state}
                for said in self._statuses.get(document.id, ())
            ],
        }

    def _span(self, annotation: Annotation) -> dict[str, Any]:
        fragments, created, origin = annotation.fragments, annotation.created, annotation.origin
        made = iso(created)
        span: dict[str, Any] = {
            "id": annotation.id,
            "start": fragments[0][0] if fragments else 0,
            "end": fragments[-1][1] if fragments else 0,
            "label": self._labels.get(annotation.label, annotation.label),
        }
        if self._with_text:
            span["text"] = annotation.quote
        span |= {
            "annotator": self._names.get(annotation.annotator, annotation.annotator),
            "fragments": [{"start": start, "end": end} for start, end in fragments],
            "attributes": _json(annotation.attributes),
            "note": annotation.note,
            "certainty": annotation.certainty,
            "origin": {"kind": origin.kind, "by": origin.by, "version": origin.version},
            "created": made,
            "updated": made if annotation.updated == created else iso(annotation.updated),
        }
        return span

    def _relation(self, relation: Relation) -> dict[str, Any]:
        return {
            "id": relation.id,
            "type": self._types.get(relation.type, relation.type),
            "from": relation.source,
            "to": relation.target,
            "to_kind": relation.end,
            "annotator": self._names.get(relation.annotator, relation.annotator),
            "cue": [{"start": start, "end": end} for start, end in relation.cue],
            "attributes": _json(relation.attributes),
            "note": relation.note,
            "group": relation.group,
        }

    def _met(self, one: AnnotatedDocument) -> list[dict[str, Any]]:
        """The entities that the document's relations lead to."""
        ids = dict.fromkeys(relation.target for relation in one.relations if relation.end == "entity")
        return [
            {
                "id": entity.id,
                "name": entity.name,
                "kind": entity.kind,
                "aliases": [str(alias.get("name", "")) for alias in entity.aliases],
                "identifiers": _json(entity.identifiers),
            }
            for entity in (self._entities[own] for own in ids if own in self._entities)
        ]


def _known(one: AnnotatedDocument, origin: Provenance) -> dict[str, Any]:
    """What is known of where the document came from."""
    said = {
        "file": origin.file, "reader": origin.reader, "raw_sha256": origin.raw_sha256,
        "supersedes": one.document.supersedes or "",
    }  # fmt: skip
    return {**{key: value for key, value in said.items() if value}, **origin.meta}


def _json(value: Mapping[str, Any]) -> str:
    """As a JSON object in a text, because what is said differs from row to row and a column has one shape."""
    return orjson.dumps(value).decode() if value else "{}"
