"""Writing a folder of re3d; what it has no field for stands under a key of ours."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.document import Provenance
from annotator.domain.progress import Step
from annotator.domain.relation import Relation
from annotator.formats.exporter import ExportSource
from annotator.formats.json_relation import relation_said
from annotator.formats.jsonl_writing import Lines
from annotator.formats.re3d_reading import DOCUMENTS, ENTITIES, OURS, RELATIONS

_BUFFER = 1 << 20
_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"[.!?؟。]+(?=\s|$)")


def write(out: Path, source: ExportSource, step: Step) -> None:
    """An object a line: documents, their annotations as entities, and the relations between those."""
    total, writing = source.count, _Writing(source)
    with (
        (out / DOCUMENTS).open("wb", _BUFFER) as documents,
        (out / ENTITIES).open("wb", _BUFFER) as entities,
        (out / RELATIONS).open("wb", _BUFFER) as relations,
    ):
        for done, one in enumerate(source.documents()):
            step(done, total, "")
            writing.document(one, documents.write, entities.write, relations.write)
    for name in (ENTITIES, RELATIONS):
        if not (out / name).stat().st_size:
            (out / name).unlink()


Put = Callable[[bytes], object]


class _Writing:
    def __init__(self, source: ExportSource) -> None:
        self._lines = Lines(source)
        self._types = source.relation_types
        self._names = {annotator.id: annotator.name for annotator in source.annotators.values()}
        self._taken: set[str] = set()

    def document(self, one: AnnotatedDocument, documents: Put, entities: Put, relations: Put) -> None:
        document = one.document
        origin = one.provenances[0] if one.provenances else Provenance("", document.id, "")
        own = origin.external_id if origin.external_id and origin.external_id not in self._taken else document.id
        self._taken.add(own)
        text = document.text
        kept = {
            "meta": origin.meta, "file": origin.file, "reader": origin.reader, "raw_sha256": origin.raw_sha256,
            "supersedes": document.supersedes, "external_id": origin.external_id,
        }  # fmt: skip
        line = {
            "_id": own,
            "sourceName": _said(origin.meta, "outlet"),
            "sourceUrl": _said(origin.meta, "url"),
            "wordCount": len(_WORD.findall(text)),
            "sentenceCount": max(1, len(_SENTENCE.findall(text))),
            "title": origin.title,
            "text": text,
            OURS: kept,
        }
        documents(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
        ids: set[str] = set()
        for annotation in one.annotations:
            known = annotation.external_id
            named = known if known and known not in ids else annotation.id
            ids.add(named)
            said = self._lines.annotation(annotation)
            label, confidence = said.pop("label"), _confidence(annotation.attributes)
            said.pop("quote")
            line = {
                "_id": named,
                "begin": annotation.start,
                "end": annotation.end,
                "type": label,
                "value": text[annotation.start : annotation.end],
                "documentId": own,
                "confidence": confidence,
                OURS: said,
            }
            entities(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
        spans = {annotation.id: (annotation.start, annotation.end) for annotation in one.annotations}
        for relation in one.relations:
            line = self._relation(relation, text, spans, own)
            relations(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))

    def _relation(
        self, relation: Relation, text: str, spans: dict[str, tuple[int, int]], document: str
    ) -> dict[str, Any]:
        source, target = spans[relation.source], spans[relation.target]
        begin, end = min(source[0], target[0]), max(source[1], target[1])
        if relation.cue:
            begin, end = relation.cue[0][0], relation.cue[-1][1]
        said = relation_said(relation, self._types, self._names)
        kind = said.pop("type")
        return {
            "_id": relation.external_id or relation.id,
            "begin": begin,
            "end": end,
            "sourceBegin": source[0],
            "sourceEnd": source[1],
            "source": text[source[0] : source[1]],
            "targetBegin": target[0],
            "targetEnd": target[1],
            "target": text[target[0] : target[1]],
            "type": kind,
            "value": text[begin:end],
            "documentId": document,
            "confidence": _confidence(relation.attributes),
            OURS: said,
        }


def _said(meta: dict[str, Any], key: str) -> str:
    value = meta.get(key)
    return value if isinstance(value, str) else ""


def _confidence(attributes: dict[str, Any]) -> float:
    """How sure the annotation is by an attribute of that name; 1 where there is none."""
    value = attributes.get("confidence")
    return value if isinstance(value, int | float) and type(value) is not bool and 0 <= value <= 1 else 1
