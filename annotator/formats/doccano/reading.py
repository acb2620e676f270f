"""Reading doccano's JSONL: label triples, entities with relations, and labels of whole texts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from annotator.domain.offsets import has_astral
from annotator.domain.units import UNITS, Unit
from annotator.formats.base import Claim, Read, ReadAnnotation, ReadDocument
from annotator.formats.details import (
    KEY,
    annotation_of,
    document_of,
    lists_of,
    our_annotation,
    our_relation,
    relation_of,
)
from annotator.formats.head import Head
from annotator.formats.json_fields import listed
from annotator.formats.task_lines import content_of, first_objects, meta_of, read_lines, title_of

_LABELS = ("label", "labels")
_STRANGE = frozenset(("annotations", "spans", "tokens", "schema"))
"""Keys of our own lines and of others."""
_Place = tuple[str, int, int]
_ASSUMED = (
    "its offsets are taken as UTF-16 code units, as doccano counts unless its project counts grapheme clusters; "
    "nothing in the file tells, and the text holds characters that the two count differently"
)


def read(path: Path, limit: int) -> Iterator[Read]:
    """A document for each line. Offsets count UTF-16 unless our own details name another unit."""
    return read_lines(path, limit, lambda line, where: [_document(line, where, path.name, limit)])


def claims(head: Head) -> Claim:
    """Lines with a text and labels or entities in doccano's shape."""
    for line in first_objects(head):
        if type(line.get("text")) is not str or not _STRANGE.isdisjoint(line):
            return Claim.NONE
        labels = line.get("label", line.get("labels"))
        entities = line.get("entities")
        if any(map(_is_triple, labels if type(labels) is list else ())):
            return Claim.CERTAIN
        if any(type(one) is dict and "start_offset" in one for one in (entities if type(entities) is list else ())):
            return Claim.CERTAIN
        if (type(labels) is list or type(entities) is list) and type(line.get("Comments")) is list:
            return Claim.CERTAIN
        if type(labels) is list and labels and all(type(label) is str for label in labels):
            return Claim.CERTAIN
    return Claim.NONE


def _is_triple(value: Any) -> bool:
    return type(value) is list and len(value) == 3 and [type(part) for part in value] == [int, int, str]


def _document(line: dict[str, Any], where: str, file: str, limit: int) -> ReadDocument:
    content = content_of(line, limit)
    said = line.pop(KEY, None)
    details: dict[str, Any] = said if type(said) is dict else {}
    entities, labels = listed(line, "entities"), lists_of(line, *_LABELS)
    cats, relations, comments = listed(line, "cats"), listed(line, "relations"), lists_of(line, "Comments", "comments")
    noted, tied = listed(details, "annotations"), listed(details, "relations")
    external, unit = line.pop("id", None), details.pop("unit", None)
    if type(external) in (int, str):
        details.setdefault("external_id", str(external))
    if comments:
        line["comments"] = comments
    meta = meta_of(line)
    document = document_of(content, where, file, "doccano", title_of(meta), meta, details)
    document.unit = cast(Unit, unit) if unit in UNITS else "utf16"
    known = _Known(noted, document)
    refs: dict[str, str] = {}
    for number, item in enumerate([*entities, *labels, *cats], 1):
        try:
            known.take(*_taken(item), refs)
        except ValueError as error:
            document.refused.append(f"label {number} {error}")
    document.annotations += known.rest()
    _tie(document, relations, tied, refs)
    if unit is None and document.annotations and has_astral(content):
        document.remarks.append(_ASSUMED)
    return document


def _taken(item: Any) -> tuple[str, int | None, int | None, dict[str, Any], str]:
    """Label, span, what else is said, and what relations call it."""
    if type(item) is str:
        return item, None, None, {}, ""
    if type(item) is list:
        if not _is_triple(item):
            raise ValueError("is not a start, an end and a label")
        return item[2], item[0], item[1], {}, ""
    if type(item) is not dict:
        raise ValueError("is neither a list nor an object")
    start, end, label = item.pop("start_offset", None), item.pop("end_offset", None), item.pop("label", None)
    if type(start) is not int or type(end) is not int or type(label) is not str:
        raise ValueError("has no start_offset, end_offset and label")
    ref = item.pop("id", None)
    return label, start, end, item, str(ref) if ref is not None else ""


class _Known:
    """Our own details of the annotations, which find their spans again by label and place."""

    def __init__(self, noted: list[Any], document: ReadDocument) -> None:
        self._document = document
        self._waiting: dict[_Place, list[tuple[ReadAnnotation, int]]] = defaultdict(list)
        self._met: dict[int, set[int]] = defaultdict(set)
        self._whole: list[ReadAnnotation] = []
        for number, item in enumerate(noted, 1):
            try:
                one = our_annotation(item)
            except ValueError as error:
                document.refused.append(f"the details of annotation {number} {error}")
                continue
            if not one.fragments:
                self._whole.append(one)
            for place, (start, end) in enumerate(one.fragments):
                self._waiting[one.label, start, end].append((one, place))

    def take(
        self, label: str, start: int | None, end: int | None, further: dict[str, Any], ref: str, refs: dict[str, str]
    ) -> None:
        """A span of the file: one of ours, a further piece of it, or one that was made in doccano."""
        waiting = self._waiting.get((label, start, end)) if start is not None and end is not None else None
        if not waiting:
            one = annotation_of(label, start, end, None, further)
            one.external_id, one.ref = ref, f"entity {ref}"
            self._document.annotations.append(one)
        else:
            one, place = waiting.pop(0)
            if not self._met[id(one)]:
                self._document.annotations.append(one)
            self._met[id(one)].add(place)
        refs[ref] = one.ref

    def rest(self) -> list[ReadAnnotation]:
        """Those on the whole text; of the others, the pieces that were deleted in doccano go."""
        for one in self._document.annotations:
            met = self._met.get(id(one))
            if met and len(met) < len(one.fragments):
                one.fragments = tuple(fragment for place, fragment in enumerate(one.fragments) if place in met)
        return self._whole


def _tie(document: ReadDocument, relations: list[Any], tied: list[Any], refs: dict[str, str]) -> None:
    """The relations of the file, each with what our details say of it; in the shape of labels only ours are there."""
    here = {one.ref for one in document.annotations}
    pointed = {one.ref for one in document.annotations if one.fragments}
    ours = defaultdict(list)
    for number, item in enumerate(tied, 1):
        try:
            one = our_relation(item)
        except ValueError as error:
            document.refused.append(f"the details of relation {number} {error}")
            continue
        if relations and one.source in pointed and one.target in pointed:
            ours[one.source, one.target, one.type].append(one)
        elif one.source in here and (one.end != "annotation" or one.target in here):
            document.relations.append(one)
    for number, item in enumerate(relations, 1):
        try:
            source, target, kind = _ends(item)
            source, target = refs.get(source, source), refs.get(target, target)
            waiting = ours.get((source, target, kind))
            document.relations.append(waiting.pop(0) if waiting else relation_of(kind, source, target, None, item))
        except ValueError as error:
            document.refused.append(f"relation {number} {error}")


def _ends(item: Any) -> tuple[str, str, str]:
    if type(item) is not dict:
        raise ValueError("is not an object")
    source, target, kind = (item.pop(key, None) for key in ("from_id", "to_id", "type"))
    if type(source) is not int or type(target) is not int or type(kind) is not str or not kind.strip():
        raise ValueError('lacks its "from_id", "to_id" or "type"')
    return str(source), str(target), kind
