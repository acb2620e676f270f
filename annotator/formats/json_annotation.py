"""An annotation as a JSON object: every field but the span and the label may be missing."""

from __future__ import annotations

from typing import Any

from annotator.domain import moment
from annotator.domain.annotation import CERTAINTIES, Certainty, Origin
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


def read_annotation(item: Any) -> ReadAnnotation:
    """The annotation of an object, which it takes apart. Raises ValueError completing "annotation 3 ..."."""
    if type(item) is not dict:
        raise ValueError("is not an object")
    label = text(item, "label")
    if not label.strip():
        raise ValueError("has no label")
    own, external = identities(item)
    annotation = ReadAnnotation(
        label,
        _fragments(item),
        text(item, "annotator") or None,
        _quote(item),
        own,
        _moment(item, "created"),
        _moment(item, "updated"),
        mapping(item, "attributes"),
        text(item, "note"),
        _certainty(item),
        _origin(item),
        external,
        item,
        text(item, "label_id") or None,
        text(item, "annotator_id") or None,
    )
    if (annotation.attributes and too_deep(annotation.attributes)) or (item and too_deep(item)):
        raise ValueError("is nested too deeply")
    return annotation


def _fragments(item: dict[str, Any]) -> Fragments:
    start, end = item.pop("start", None), item.pop("end", None)
    ranges = item.pop("fragments", None)
    if ranges is None:
        # type(), not isinstance: true and false are whole numbers to Python
        if type(start) is not int or type(end) is not int:
            raise ValueError('has no "start" and "end" that are whole numbers')
        return ((start, end),)
    if type(ranges) is not list:
        raise ValueError('has "fragments" that are not a list')
    for pair in ranges:
        if type(pair) is not list or len(pair) != 2 or type(pair[0]) is not int or type(pair[1]) is not int:
            raise ValueError('has "fragments" that are not pairs of whole numbers')
    fragments = tuple([(first, last) for first, last in ranges])
    if fragments and start is not None:
        hull = min(fragments)[0], max([last for _, last in fragments])
        if (start, end) != hull:
            raise ValueError(f"has the span {start}-{end}, but fragments from {hull[0]} to {hull[1]}")
    return fragments


def _quote(item: dict[str, Any]) -> str | None:
    return text(item, "quote") if item.get("quote") is not None else None


def _moment(item: dict[str, Any], key: str) -> int | None:
    value = text(item, key)
    if not value:
        return None
    try:
        return moment.parsed(value)
    except ValueError as error:
        raise ValueError(f'has a "{key}" that is not a date and time: {value[:40]}') from error


def _certainty(item: dict[str, Any]) -> Certainty:
    value = text(item, "certainty")
    if value not in CERTAINTIES:
        raise ValueError(f"has the unknown certainty {value[:40]!r}")
    return value


def _origin(item: dict[str, Any]) -> Origin | None:
    value = item.pop("origin", None)
    if value is None:
        return None
    if type(value) is str:
        value = {"kind": value}
    if type(value) is not dict:
        raise ValueError('has an "origin" that is not an object')
    plain = _PLAIN.get(text(value, "kind"))
    if plain is None:
        raise ValueError('has an "origin" of an unknown kind')
    by, version = text(value, "by"), text(value, "version")
    return Origin(plain.kind, by, version) if by or version else plain
