"""Writing doccano's JSONL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.progress import Step
from annotator.domain.units import Unit, offsets_in
from annotator.formats.details import KEY, Details
from annotator.formats.exporter import ExportSource, Option, choice

SHAPE = Option(
    "shape",
    "Shape",
    ("automatic", "relations", "labels"),
    "Entities and relations, labels only, or (automatic) relations where the project has any",
)
_BUFFER = 1 << 20


def write(out: Path, source: ExportSource, step: Step) -> None:
    """A line for each document. Every line has the same keys: doccano makes a table of them."""
    match choice(source, SHAPE):
        case "relations":
            _write(out, source, step, tied=True)
        case "labels":
            _write(out, source, step, tied=False)
        case _:
            # Whether there are relations shows only on the way: then all that was written is written anew.
            if not _write(out, source, step, tied=False, until_relations=True):
                _write(out, source, step, tied=True)


def _write(out: Path, source: ExportSource, step: Step, *, tied: bool, until_relations: bool = False) -> bool:
    """Whether all was written: not where it was to end at the first relation, and there was one."""
    unit: Unit = source.options.unit or "utf16"
    said, total = Details(source), source.count
    with out.open("wb", buffering=_BUFFER) as file:
        for done, one in enumerate(source.documents()):
            step(done, total, "")
            if until_relations and one.relations:
                return False
            file.write(orjson.dumps(_line(one, said, unit, tied), option=orjson.OPT_APPEND_NEWLINE))
    return True


def _line(one: AnnotatedDocument, said: Details, unit: Unit, tied: bool) -> dict[str, Any]:
    offsets = offsets_in(one.document.text, unit)
    spans: list[tuple[int, int, str]] = []
    own: dict[str, int] = {}
    further = []
    for annotation in one.annotations:
        label = said.label(annotation)
        own[annotation.id] = len(spans)
        places = [(offsets.to_units(start), offsets.to_units(end)) for start, end in annotation.fragments]
        spans += [(start, end, label) for start, end in places]
        further.append(_further(annotation, label, places, said))
    first = one.provenances[0] if one.provenances else None
    details: dict[str, Any] = {"unit": unit, **said.document(one), "annotations": further}
    if one.relations:
        details["relations"] = [said.relation(relation, offsets) for relation in one.relations]
    line: dict[str, Any] = {"text": one.document.text, "title": first.title if first else ""}
    line["meta"] = first.meta if first else {}
    if tied:
        line |= _entities(one, said, spans, own)
    else:
        line["label"] = spans
    line |= {"Comments": [], KEY: details}
    return line


def _entities(
    one: AnnotatedDocument, said: Details, spans: list[tuple[int, int, str]], own: dict[str, int]
) -> dict[str, Any]:
    pointed = {annotation.id for annotation in one.annotations if annotation.fragments}
    return {
        "entities": [
            {"id": number, "start_offset": start, "end_offset": end, "label": label}
            for number, (start, end, label) in enumerate(spans)
        ],
        # doccano breaks off at a relation to an entity that is not there.
        "relations": [
            {"id": number, "from_id": own[r.source], "to_id": own[r.target], "type": said.type(r)}
            for number, r in enumerate(one.relations)
            if r.source in pointed and r.target in pointed
        ],
    }


def _further(annotation: Annotation, label: str, places: list[tuple[int, int]], said: Details) -> dict[str, Any]:
    """The details, with label and place by which they find their span again."""
    further = said.annotation(annotation)
    further["label"] = label
    if len(places) == 1:
        further["start"], further["end"] = places[0]
    else:
        further["fragments"] = places
    return further
