"""The JSON of gatenlp (bdocjs): the parts of a GATE document as they are; relations among the document's features."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from annotator.domain.progress import Step
from annotator.domain.units import Unit
from annotator.errors import AnnotatorError
from annotator.formats.base import Claim, Read
from annotator.formats.details import KEY, Details
from annotator.formats.exporter import ExportSource
from annotator.formats.files import container
from annotator.formats.gate.layout import Layout, Mark, Tie, finished, laid_out
from annotator.formats.gate.names import Names
from annotator.formats.head import Head
from annotator.formats.json_fields import listed, mapping, objects, text
from annotator.formats.json_lines import parsed

_SETS = re.compile(rb'"annotation_sets"\s*:\s*\{')
_OFFSETS = re.compile(rb'"offset_type"\s*:\s*"[jp]"')
_UNITS: dict[str, Unit] = {"j": "utf16", "p": "codepoint"}


def write_bdoc(out: Path, source: ExportSource, step: Step) -> None:
    """A file for each document, called by its title."""
    said, names, total = Details(source), Names(), source.count
    unit = source.options.unit or "codepoint"
    for done, one in enumerate(source.documents()):
        step(done, total, "")
        laid = laid_out(one, said, unit, lambda key, value: True, unit)
        name = names.of(laid.title)
        (out / f"{name}.bdocjs").write_bytes(orjson.dumps(_said(laid, name, unit)))


def _said(laid: Layout, name: str, unit: Unit) -> dict[str, Any]:
    ties = [
        {"id": tie.id, "type": tie.type, "members": tie.members, "features": tie.features}
        for some in laid.ties.values()
        for tie in some
    ]
    if ties:
        laid.features[KEY]["relations"] = ties
    return {
        "offset_type": "p" if unit == "codepoint" else "j",
        "name": name,
        "features": laid.features,
        "annotation_sets": {
            name: {
                "name": name,
                "annotations": [
                    {"type": m.type, "start": m.start, "end": m.end, "id": m.id, "features": m.features} for m in marks
                ],
                "next_annid": max(mark.id for mark in marks) + 1,
            }
            for name, marks in laid.sets.items()
        },
        "text": laid.text,
    }


def claims_bdoc(head: Head) -> Claim:
    """An object with sets of annotations, or with the type of their offsets."""
    if not head.bytes.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return Claim.NONE
    return Claim.CERTAIN if _SETS.search(head.bytes) or _OFFSETS.search(head.bytes) else Claim.NONE


def read_bdoc(path: Path, limit: int) -> Iterator[Read]:
    """The one document of a file."""
    raw = container(path)
    try:
        value = parsed(raw.removeprefix(b"\xef\xbb\xbf"))
        if (
            type(value) is not dict
            or type(value.get("text")) is not str
            or type(value.get("annotation_sets")) is not dict
        ):
            raise ValueError('is no document of gatenlp: it lacks "text" or "annotation_sets"')
        content = text(value, "text")
        laid, refused = _laid(value, content, path)
        unit = _UNITS.get(text(value, "offset_type"), "codepoint")
        read = finished(laid, path, raw, "bdoc", unit, limit)
    except ValueError as error:
        raise AnnotatorError(f"{path} can't be read as a GATE document: it {error}") from error
    read.refused += refused
    yield read


def _laid(value: dict[str, Any], content: str, path: Path) -> tuple[Layout, list[str]]:
    refused: list[str] = []
    laid = Layout(content, text(value, "name") or path.stem, mapping(value, "features"))
    for name, held in value["annotation_sets"].items():
        if type(held) is not dict:
            raise ValueError("has an annotation set that is not an object")
        marks = laid.sets[name] = []
        for number, item in enumerate(listed(held, "annotations"), 1):
            mark = _mark(item)
            if mark is None:
                refused.append(f"annotation {number} of the set “{name[:40]}” lacks its type, id, start or end")
            else:
                marks.append(mark)
    details = laid.features.get(KEY)
    ties = objects(details, "relations") if type(details) is dict else []
    for item in ties:
        members, kind = item.get("members"), item.get("type")
        if type(members) is not list or type(kind) is not str or not all(type(m) is int for m in members):
            refused.append("a relation lacks its type or members")
        else:
            laid.ties.setdefault("", []).append(Tie(_number(item), kind, members, mapping(item, "features")))
    return laid, refused


def _number(item: dict[str, Any]) -> int:
    own = item.get("id")
    return own if type(own) is int else 0


def _mark(item: Any) -> Mark | None:
    if type(item) is not dict:
        return None
    own, kind, start, end = (item.get(key) for key in ("id", "type", "start", "end"))
    features = item.get("features")
    if type(own) is int and type(kind) is str and type(start) is int and type(end) is int:
        return Mark(own, kind, start, end, features if type(features) is dict else {})
    return None
