"""Writing our JSONL: a header line, a line per document, then the lines kept from elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import MANUAL, Annotation
from annotator.domain.document import Foreign, Provenance
from annotator.domain.label import Label
from annotator.domain.progress import Step
from annotator.formats.exporter import ExportSource
from annotator.formats.json_moments import MANUAL_SAID, iso, origin_said
from annotator.formats.json_relation import entity_said, relation_said, type_said
from annotator.formats.jsonl_reading import SCHEMA

_BUFFER = 1 << 20


def write(out: Path, source: ExportSource, step: Step) -> None:
    """The whole source, a line at a time."""
    foreign = list(source.foreign()) if source.options.with_text else []  # they may hold texts
    total = source.count
    lines = Lines(source)
    with out.open("wb", buffering=_BUFFER) as file:
        _put(file.write, header_said(source, [item for item in foreign if item.type == "project"]))
        for done, document in enumerate(source.documents()):
            step(done, total, "")
            _put(file.write, lines.document(document))
        for item in foreign:
            if item.type != "project":
                _put(file.write, item.content)


def _put(write: Any, line: dict[str, Any]) -> None:
    write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))


def header_said(source: ExportSource, kept: list[Foreign]) -> dict[str, Any]:
    """The line about the project, with what `kept` says of it."""
    line: dict[str, Any] = {
        "schema": SCHEMA,
        "type": "project",
        "labels": [{**label_said(label), **label.extra} for label in source.labels.values()],
        "annotators": [{"id": a.id, "name": a.name, "kind": a.kind} for a in source.annotators.values()],
        "entities": [entity_said(entity) for entity in source.entities.values()],
        "relation_types": [type_said(kind) for kind in source.relation_types.values()],
    }
    for item in kept:
        for key, value in item.content.items():
            have = line.get(key)
            if isinstance(have, list) and isinstance(value, list):
                line[key] = have + [entry for entry in value if entry not in have]
            else:
                line.setdefault(key, value)
    return line


def label_said(label: Label) -> dict[str, Any]:
    """What every list of labels says of one, wherever it is printed."""
    return {
        "id": label.id,
        "name": label.name,
        "colour": label.colour,
        "key": label.key,
        "stroke": label.stroke,
        "guideline": label.guideline,
        "parent": label.parent,
        "attributes": label.attributes,
    }


class Lines:
    """Documents as JSON objects, with the names of labels and annotators in the place of their ids."""

    def __init__(self, source: ExportSource) -> None:
        self._labels = {label.id: label.name for label in source.labels.values()}
        self._annotators = {annotator.id: annotator.name for annotator in source.annotators.values()}
        self._types = source.relation_types
        self._statuses = source.statuses()
        self._many_labels = set(_ambiguous(self._labels.values()))
        self._many_annotators = set(_ambiguous(self._annotators.values()))
        self._textless = not source.options.with_text
        self._ambiguous = bool(self._many_labels or self._many_annotators)

    def document(self, exported: AnnotatedDocument) -> dict[str, Any]:
        """The line of a document; the keys of the first provenance stand in the line itself."""
        document = exported.document
        first, *further = exported.provenances or (Provenance("", document.id, ""),)
        line: dict[str, Any] = {
            "type": "document",
            "id": document.id,
            "title": first.title,
            "text": document.text,
            "sha256": document.sha256,
            **_sources(first),
        }
        if self._textless:
            del line["text"]
        if document.structure:
            line["structure"] = document.structure
        if document.supersedes:
            line["supersedes"] = document.supersedes
        statuses = self._statuses.get(document.id)
        if statuses:
            line["statuses"] = [{**self._annotator(said.annotator), "state": said.state} for said in statuses]
        line["annotations"] = [self.annotation(annotation) for annotation in exported.annotations]
        line["relations"] = [relation_said(one, self._types, self._annotators) for one in exported.relations]
        if self._textless:
            for said in (*line["annotations"], *line["relations"]):
                del said["quote"]
        if further:
            line["provenance"] = [{"title": one.title, **_sources(one), **one.extra} for one in further]
        return {**line, **first.extra}

    def annotation(self, annotation: Annotation) -> dict[str, Any]:
        fragments = annotation.fragments
        label, annotator = annotation.label, annotation.annotator
        label_name, name = self._labels.get(label, label), self._annotators.get(annotator, annotator)
        created, updated = annotation.created, annotation.updated
        made = iso(created)
        line = {
            "id": annotation.id,
            "label": label_name,
            "start": fragments[0][0] if fragments else 0,
            "end": fragments[-1][1] if fragments else 0,
            "quote": annotation.quote,
            "annotator": name,
            "attributes": annotation.attributes,
            "note": annotation.note,
            "created": made,
            "updated": made if updated == created else iso(updated),
            "fragments": fragments,
            "certainty": annotation.certainty,
            "origin": MANUAL_SAID if annotation.origin is MANUAL else origin_said(annotation.origin),
        }
        if self._ambiguous:
            self._tell_apart(line, label, annotator)
        if annotation.external_id:
            line["external_id"] = annotation.external_id
        if annotation.extra:
            line.update(annotation.extra)
        return line

    def _tell_apart(self, line: dict[str, Any], label: str, annotator: str) -> None:
        if line["label"] in self._many_labels:
            line["label_id"] = label
        if line["annotator"] in self._many_annotators:
            line["annotator_id"] = annotator

    def _annotator(self, annotator: str) -> dict[str, str]:
        name = self._annotators.get(annotator, annotator)
        known = {"annotator": name}
        return {**known, "annotator_id": annotator} if name in self._many_annotators else known


def _ambiguous(names: Iterable[str]) -> Iterator[str]:
    return (name for name, count in Counter(names).items() if count > 1)


def _sources(provenance: Provenance) -> dict[str, Any]:
    said: dict[str, Any] = {"meta": provenance.meta, "file": provenance.file, "reader": provenance.reader}
    if provenance.raw_sha256:
        said["raw_sha256"] = provenance.raw_sha256
    if provenance.external_id:
        said["external_id"] = provenance.external_id
    return said
