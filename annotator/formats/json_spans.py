"""Spans in a field of foreign JSON: a list of objects, or of triples, with a start, an end and a label each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from annotator.formats.base import ReadAnnotation, ReadDocument
from annotator.formats.json_lines import too_deep

_LISTS = ("entities", "spans", "annotations", "mentions", "ents", "labels", "label")
_RANGES = ("span", "offsets", "offset", "range")
_STARTS = ("start", "start_char", "start_offset", "begin")
_ENDS = ("end", "end_char", "end_offset", "stop")
_LABELS = ("label", "type", "entity_type", "entity", "tag", "category")
_QUOTES = ("name", "text", "surface", "value", "mention", "word", "quote")
_WHOSE = ("annotator", "user")
_IDS = ("id", "ref")


def spans_field(rows: Iterable[Mapping[str, Any]]) -> str:
    """The field of these objects that holds spans, "" for none: in each of them a list of nothing else, not always
    an empty one."""
    rows = list(rows)
    for name in _LISTS:
        values = [row[name] for row in rows if row.get(name) is not None]
        if not any(values) or not all(type(value) is list for value in values):
            continue
        if all(_is_span(item) for value in values for item in value):
            return name
    return ""


def _is_span(item: Any) -> bool:
    try:
        _parts(item)
    except ValueError:
        return False
    return True


def take_spans(items: Any, document: ReadDocument) -> None:
    """Put the annotations that a document's field holds into it; what is no span is refused by number."""
    for number, item in enumerate(items if type(items) is list else (), 1):
        try:
            start, end, label, said = _parts(item)
        except ValueError as error:
            document.refused.append(f"span {number} {error}")
            continue
        quote, who, ref = _first(said, _QUOTES, str), _first(said, _WHOSE, str), _first(said, _IDS, (str, int))
        own = "" if ref is None else str(ref)
        document.annotations.append(
            ReadAnnotation(label, ((start, end),), who, quote, external_id=own, attributes=said, ref=own)
        )


def _parts(item: Any) -> tuple[int, int, str, dict[str, Any]]:
    """Start, end and label, and what else is said. Raises ValueError completing "span 3 ..."."""
    if type(item) is list and len(item) == 3:
        start, end, label = item
        said: dict[str, Any] = {}
    elif type(item) is dict:
        said = dict(item)
        pair = _first(said, _RANGES, list)
        start, end = pair if pair is not None and len(pair) == 2 else (_first(said, names, int) for names in _BORDERS)
        label = _first(said, _LABELS, str)
    else:
        raise ValueError("is neither an object nor a start, an end and a label")
    if type(start) is not int or type(end) is not int or type(label) is not str or not label.strip():
        raise ValueError("has no start, end and label")
    if too_deep(said):
        raise ValueError("is nested too deeply")
    return start, end, label, said


_BORDERS = (_STARTS, _ENDS)


def _first(said: dict[str, Any], names: tuple[str, ...], kind: type | tuple[type, ...]) -> Any:
    """The value under the first of the names that has one of this kind, taken away; None where none has."""
    for name in names:
        if isinstance(said.get(name), kind) and not isinstance(said[name], bool):
            return said.pop(name)
    return None
