"""An annotation as a JSON object: every field but the span and the label may be missing."""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from annotator.domain import moment
from annotator.domain.annotation import CERTAINTIES, Origin
from annotator.domain.identity import is_id
from annotator.domain.span import Fragments
from annotator.formats.base import ReadAnnotation
from annotator.formats.json_fields import identities, mapping, text
from annotator.formats.json_lines import too_deep

_PLAIN = {
    "manual": Origin("manual"),
    "imported": Origin("imported"),
    "suggested": Origin("suggested"),
    "adjudicated": Origin("adjudicated"),
}
_OURS = {
    "id": str,
    "label": str,
    "start": int,
    "end": int,
    "quote": str,
    "annotator": str,
    "attributes": dict,
    "note": str,
    "created": str,
    "updated": str,
    "fragments": list,
    "certainty": str,
    "origin": dict,
}
_fields = itemgetter(*_OURS)
_TYPES = tuple(_OURS.values())


def read_annotation(item: Any) -> ReadAnnotation:
    """The annotation of an object, which it takes apart. Raises ValueError completing "annotation 3 ..."."""
    if type(item) is not dict:
        raise ValueError("is not an object")
    ref = item.get("id")
    read = _usual(item) if len(item) == len(_OURS) else None
    if read is None:
        read = _any(item)
    read.ref = str(ref) if ref is not None else ""
    if not read.label or read.label.isspace():
        raise ValueError("has no label")
    if read.certainty not in CERTAINTIES:
        raise ValueError(f"has the unknown certainty {read.certainty[:40]!r}")
    if (read.attributes and too_deep(read.attributes)) or (read.extra and too_deep(read.extra)):
        raise ValueError("is nested too deeply")
    return read


def _usual(item: dict[str, Any]) -> ReadAnnotation | None:
    """The annotation of an object with the fields that we write and no others; None for anything else.

    Most lines are such, and asking for the types of all fields at once is a third of the work.
    """
    try:
        values = _fields(item)
    except KeyError:
        return None
    if tuple(map(type, values)) != _TYPES:
        return None
    own, label, start, end, quote, name, attributes, note, created, updated, ranges, certainty, origin = values
    if not is_id(own):
        return None
    first = moment_of("created", created)
    last = first if updated == created else moment_of("updated", updated)
    return ReadAnnotation(
        label,
        _fragments(start, end, ranges),
        name or None,
        quote,
        own,
        first,
        last,
        attributes,
        note,
        certainty,
        origin_of(origin),
    )


def _any(item: dict[str, Any]) -> ReadAnnotation:
    own, external = identities(item)
    quote = text(item, "quote") if item.get("quote") is not None else None
    pop = item.pop
    return ReadAnnotation(
        text(item, "label"),
        _fragments(pop("start", None), pop("end", None), pop("fragments", None)),
        text(item, "annotator") or None,
        quote,
        own,
        moment_of("created", text(item, "created")),
        moment_of("updated", text(item, "updated")),
        mapping(item, "attributes"),
        text(item, "note"),
        text(item, "certainty"),  # type: ignore[arg-type]  # read_annotation refuses any other
        origin_of(pop("origin", None)),
        external,
        item,
        text(item, "label_id") or None,
        text(item, "annotator_id") or None,
    )


def _fragments(start: Any, end: Any, ranges: Any) -> Fragments:
    # type(), not isinstance: true and false are whole numbers to Python
    if ranges is None:
        if type(start) is not int or type(end) is not int:
            raise ValueError('has no "start" and "end" that are whole numbers')
        return ((start, end),)
    if type(ranges) is not list:
        raise ValueError('has "fragments" that are not a list')
    if ranges == [[start, end]] and type(start) is int and type(end) is int and type(ranges[0][0]) is int:
        return ((start, end),)
    for pair in ranges:
        if type(pair) is not list or len(pair) != 2 or type(pair[0]) is not int or type(pair[1]) is not int:
            raise ValueError('has "fragments" that are not pairs of whole numbers')
    fragments = tuple([(first, last) for first, last in ranges])
    if fragments and start is not None:
        hull = min(fragments)[0], max([last for _, last in fragments])
        if (start, end) != hull:
            raise ValueError(f"has the span {start}-{end}, but fragments from {hull[0]} to {hull[1]}")
    return fragments


def moment_of(key: str, value: str) -> int | None:
    if not value:
        return None
    try:
        return moment.parsed(value)
    except ValueError as error:
        raise ValueError(f'has a "{key}" that is not a date and time: {value[:40]}') from error


def origin_of(value: Any) -> Origin | None:
    if value is None:
        return None
    if type(value) is str:
        value = {"kind": value}
    if type(value) is not dict:
        raise ValueError('has an "origin" that is not an object')
    kind = value.get("kind")
    plain = _PLAIN.get(kind) if type(kind) is str else None
    if plain is None:
        raise ValueError('has an "origin" of an unknown kind')
    if len(value) == 1:
        return plain
    by, version = text(value, "by"), text(value, "version")
    return Origin(plain.kind, by, version) if by or version else plain
