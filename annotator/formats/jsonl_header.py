"""The first line of our JSONL: the labels and annotators of the project it was written from."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, cast

from annotator.domain.annotator import Annotator, AnnotatorKind
from annotator.domain.identity import is_id
from annotator.domain.label import STROKES, Label, new_label
from annotator.formats.base import ReadHeader
from annotator.formats.json_fields import listed, objects, text
from annotator.formats.json_lines import too_deep
from annotator.formats.json_relation import read_entity, read_type

_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_KINDS = ("person", "engine", "gold")


def header_of(line: dict[str, Any]) -> ReadHeader:
    """The header of an object, which it takes apart. Raises ValueError completing "the line ..."."""
    if too_deep(line):
        raise ValueError("is nested too deeply")
    labels = [_label(_named(item), place) for place, item in enumerate(listed(line, "labels"))]
    annotators = [_annotator(_named(item)) for item in listed(line, "annotators")]
    types = [read_type(item, place) for place, item in enumerate(objects(line, "relation_types"))]
    entities = [read_entity(item) for item in objects(line, "entities")]
    extra = {key: value for key, value in line.items() if key not in ("schema", "type") and value != []}
    return ReadHeader(labels, annotators, extra, types, entities)


def _named(item: Any) -> dict[str, Any]:
    """A label or annotator: an object, or no more than a name."""
    if type(item) is str:
        item = {"name": item}
    if type(item) is not dict:
        raise ValueError("has a label or annotator that is neither an object nor a name")
    if type(item.get("name")) is not str or not item["name"].strip():
        raise ValueError("has a label or annotator without a name")
    return item


def _label(item: dict[str, Any], place: int) -> Label:
    own, name = text(item, "id"), text(item, "name")
    colour, key, stroke = text(item, "colour"), text(item, "key"), text(item, "stroke")
    guideline, parent = text(item, "guideline"), text(item, "parent")
    plain = new_label(name, place)
    return replace(
        plain,
        id=own if is_id(own) else "",
        name=name,
        colour=colour.lower() if _COLOUR.fullmatch(colour) else plain.colour,
        key=key if len(key) == 1 else "",
        stroke=stroke if stroke in STROKES else plain.stroke,
        guideline=guideline,
        parent=parent if is_id(parent) else None,
        attributes=tuple(objects(item, "attributes")),
        extra=item,
    )


def _annotator(item: dict[str, Any]) -> Annotator:
    own, name, kind = text(item, "id"), text(item, "name"), text(item, "kind")
    return Annotator(own if is_id(own) else "", name, cast(AnnotatorKind, kind if kind in _KINDS else "person"))
