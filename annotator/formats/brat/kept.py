"""annotator.conf: what brat has no place for, in a file of JSON lines beside its own that brat does not read."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from annotator.domain.document import STATES, Provenance, Status
from annotator.errors import AnnotatorError
from annotator.formats.base import ReadDocument, ReadHeader, ReadProvenance, ReadStatus
from annotator.formats.exporter import ExportSource
from annotator.formats.files import container
from annotator.formats.json_fields import identities, mapping, objects, text
from annotator.formats.json_lines import parsed, too_deep
from annotator.formats.json_relation import entity_said, type_said
from annotator.formats.jsonl_header import header_of
from annotator.formats.jsonl_writing import label_said

NAME = "annotator.conf"
FIRST_LINE = b"# Kept by Annotator for the way back; brat does not read this file.\n"


@dataclass(slots=True)
class Kept:
    """What such a file says. The maps lead from storage forms to what they stand for; `documents` go by folder and
    name of their text, `folders` lead from those of annotators to their ids."""

    header: ReadHeader | None = None
    labels: dict[str, str] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    certainty: str = ""
    folders: dict[str, str] = field(default_factory=dict)
    documents: dict[str, dict[str, Any]] = field(default_factory=dict)


def kept_in(path: Path) -> Kept:
    """What the file says; what is damaged of it says nothing, as brat's own files are whole without it."""
    kept = Kept()
    try:
        content = container(path)
    except AnnotatorError:
        return kept
    for line in content.split(b"\n"):
        if not line.strip() or line.startswith(b"#"):
            continue
        try:
            item = parsed(line)
            if type(item) is not dict or too_deep(item):
                continue
            _take(kept, item)
        except ValueError:
            continue
    return kept


def _take(kept: Kept, item: dict[str, Any]) -> None:
    kind = item.pop("type", None)
    if kind == "document":
        name = text(item, "file")
        if name:
            kept.documents[name] = item
    elif kind == "project":
        kept.header = header_of(item)
        kept.header.extra = {}
    elif kind == "forms":
        kept.labels, kept.types, kept.attributes, kept.folders = (
            _texts(mapping(item, key)) for key in ("labels", "types", "attributes", "folders")
        )
        kept.values = {form: _texts(said) for form, said in mapping(item, "values").items() if type(said) is dict}
        kept.certainty = text(item, "certainty")


def _texts(said: dict[str, Any]) -> dict[str, str]:
    return {key: value for key, value in said.items() if type(value) is str}


# ---------------------------------------------------------------------- writing


def document_line(file: str, sha256: str, provenances: tuple[Provenance, ...], **said: Any) -> bytes:
    """The line of a document, by the name that its text has within the export."""
    line = {"type": "document", "file": file, "sha256": sha256, "provenances": [_said(one) for one in provenances]}
    return orjson.dumps({**line, **{key: value for key, value in said.items() if value}}) + b"\n"


def statuses_said(statuses: list[Status]) -> list[dict[str, str]]:
    return [{"annotator_id": one.annotator, "state": one.state} for one in statuses]


def project_line(source: ExportSource) -> bytes:
    """The line of labels, annotators and so on, as our JSONL has them."""
    line = {
        "type": "project",
        "labels": [{**label_said(label), **label.extra} for label in source.labels.values()],
        "annotators": [{"id": a.id, "name": a.name, "kind": a.kind} for a in source.annotators.values()],
        "entities": [entity_said(entity) for entity in source.entities.values()],
        "relation_types": [type_said(kind) for kind in source.relation_types.values()],
    }
    return orjson.dumps(line) + b"\n"


def forms_line(**maps: Any) -> bytes:
    return orjson.dumps({"type": "forms", **maps}) + b"\n"


def _said(one: Provenance) -> dict[str, Any]:
    said = {
        "title": one.title, "meta": one.meta, "file": one.file, "reader": one.reader, "raw_sha256": one.raw_sha256,
        "external_id": one.external_id,
    }  # fmt: skip
    return {key: value for key, value in said.items() if value}


# ---------------------------------------------------------------------- what is said of a document


def apply(said: dict[str, Any], read: ReadDocument, names: dict[str, str]) -> None:
    """Give a document what the file keeps of it; `names` are those of annotators by id. Raises ValueError."""
    said = dict(said)
    provenances = [_provenance(dict(one)) for one in objects(said, "provenances")]
    if provenances:
        read.provenances = provenances
    read.structure = [dict(one) for one in objects(said, "structure")]
    read.supersedes = text(said, "supersedes") or None
    for one in objects(said, "statuses"):
        state, own = one.get("state"), one.get("annotator_id")
        if state in STATES and own in names:
            read.statuses.append(ReadStatus(names[own], state, own))


def _provenance(item: dict[str, Any]) -> ReadProvenance:
    _, external = identities(item)
    return ReadProvenance(
        text(item, "title"), mapping(item, "meta"), text(item, "file"), text(item, "reader"),
        text(item, "raw_sha256"), external,
    )  # fmt: skip
