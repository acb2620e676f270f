"""Attributes as columns of a table: a column for each that the labels define, and JSON for all else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import orjson

from annotator.domain.attribute import definitions
from annotator.domain.label import Label
from annotator.formats.carrying import as_text
from annotator.formats.json_lines import parsed, too_deep

PREFIX = "attribute."
_MOST = 200
_HALF = re.compile("[\ud800-\udfff]")


def attribute_keys(labels: Iterable[Label]) -> tuple[str, ...]:
    """The keys that get a column: those of the attributes that the labels define, in their order."""
    keys = dict.fromkeys(one.key for label in labels for one in definitions(label.attributes))
    return tuple(keys)[:_MOST]


def unfolded(values: Mapping[str, Any], keys: Sequence[str]) -> tuple[list[str], str]:
    """A cell for each of the keys, and as JSON ("" for none) what a cell alone would not give back: values that are
    no text, empty texts, and keys without a column."""
    cells = [as_text(values[key]) if key in values else "" for key in keys]
    rest = {
        key: value for key, value in values.items() if not value or not isinstance(value, str) or key not in keys
    }
    return cells, orjson.dumps(rest).decode() if rest else ""


def refolded(cells: Mapping[str, str], rest: str) -> dict[str, Any]:
    """What `unfolded` made two things of. A cell that says something else than the JSON has been changed since, and
    holds. Raises ValueError completing "the annotation ..."."""
    values: dict[str, Any] = {key: cell for key, cell in cells.items() if cell}
    if not rest:
        return values
    said = object_of(rest, "attributes")
    for key, value in said.items():
        cell = cells.get(key)
        if cell is None or cell == as_text(value):
            values[key] = value
        elif cell:
            values[key] = cell if isinstance(value, str) else _valued(cell)
    return values


def _valued(cell: str) -> Any:
    """A changed value as JSON where it is such, else as a text."""
    try:
        return parsed(cell.encode("utf-8", "surrogatepass"))
    except ValueError:
        return cell


def object_of(cell: str, name: str) -> dict[str, Any]:
    """The JSON object of a cell. Raises ValueError completing "the annotation ..."."""
    value = value_of(cell, name)
    if not isinstance(value, dict):
        raise ValueError(f"has “{name}” that are not a JSON object")
    return value


def value_of(cell: str, name: str) -> Any:
    """The JSON value of a cell. Raises ValueError completing "the annotation ..."."""
    try:
        value = parsed(cell.encode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise ValueError(f"has “{name}” that are not sound JSON") from error
    if too_deep(value):
        raise ValueError(f"has “{name}” that are nested too deeply")
    if isinstance(value, dict) and isinstance(words := value.get("text"), str):
        value["text"] = _HALF.sub("\ufffd", words)  # the one place in which halves of characters are left
    return value
