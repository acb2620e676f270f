"""The columns that the header of a WebAnno TSV 3 declares, and the values in its cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

SP, RL, CH = "#T_SP=", "#T_RL=", "#T_CH="

Kind = Literal["placeholder", "feature", "role", "slot", "source", "link"]
Layer = Literal["span", "relation", "chain"]


@dataclass(frozen=True, slots=True)
class Column:
    """What a column of a layer holds. `target` is the layer to which its references lead."""

    layer: str
    of: Layer
    kind: Kind
    feature: str = ""
    target: str = ""


_KINDS: tuple[tuple[str, Layer], ...] = ((SP, "span"), (RL, "relation"), (CH, "chain"))


def columns_of(line: str) -> list[Column]:
    """The columns of a line of the header; none where it declares no layer."""
    for prefix, of in _KINDS:
        if line.startswith(prefix):
            layer, *declared = line.removeprefix(prefix).split("|")
            return _columns(layer.strip(), of, declared or [""])
    return []


def _columns(layer: str, of: Layer, declared: list[str]) -> list[Column]:
    columns: list[Column] = []
    for name in declared:
        before = columns[-1] if columns else None
        if of == "span" and name.startswith("ROLE_"):
            columns.append(Column(layer, of, "role", name.removeprefix("ROLE_").rpartition("_")[0].rpartition(":")[2]))
        elif of == "relation" and name.startswith("BT_"):
            columns.append(Column(layer, of, "source", target=name.removeprefix("BT_")))
        elif before is not None and before.kind == "role":
            columns.append(Column(layer, of, "slot", before.feature, name))
        elif of == "chain" and name == "referenceRelation":
            columns.append(Column(layer, of, "link", name))
        elif name:
            columns.append(Column(layer, of, "feature", name))
        else:
            columns.append(Column(layer, of, "placeholder"))
    return columns


@dataclass(frozen=True, slots=True)
class Value:
    """One of the stacked values of a cell, still with its escapes; `mark` is what stands in brackets behind it."""

    raw: str
    mark: str = ""


_MARK = re.compile(r"(?<!\\)\[([0-9_]+)\]\Z")
_ARROW = re.compile(r"(?<!\\)->([0-9]+-[0-9]+)\Z")


def values(cell: str) -> Iterator[Value]:
    """The stacked values of a cell."""
    for raw in parted(cell, "|"):
        found = _MARK.search(raw) or _ARROW.search(raw)
        yield Value(raw[: found.start()], found[1]) if found else Value(raw)


def parted(cell: str, sign: str) -> list[str]:
    """The cell at each `sign` that is not escaped."""
    if sign not in cell:
        return [cell]
    if "\\" not in cell:
        return cell.split(sign)
    parts, begun, at = [], 0, 0
    while at < len(cell):
        if cell[at] == "\\":
            at += 2
            continue
        if cell[at] == sign:
            parts.append(cell[begun:at])
            begun = at + 1
        at += 1
    return [*parts, cell[begun:]]


_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_MEANT = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "b": "\b"}
_ESCAPING = str.maketrans(
    {"\\": "\\\\", "[": "\\[", "]": "\\]", "|": "\\|", "_": "\\_", ";": "\\;", "\t": "\\t", "\n": "\\n", "*": "\\*"}
)


def meant(raw: str) -> str | None:
    """The text of a value; None for the star and the line, which stand for no value."""
    if raw in ("*", "_"):
        return None
    return _unescaped(raw) if "\\" in raw else raw


def _unescaped(raw: str) -> str:
    return _ESCAPED.sub(lambda found: {"t": "\t", "n": "\n"}.get(found[1], found[1]), raw)


def escaped(value: str) -> str:
    """A value as it stands in a cell."""
    return value.translate(_ESCAPING).replace("->", "\\->")


_TEXT_ESCAPING = str.maketrans({"\\": "\\\\", "\t": "\\t", "\f": "\\f", "\r": "\\r", "\b": "\\b"})
_JAVA = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)


def text_meant(raw: str, java: bool) -> str:
    """A line of a sentence's text; up to version 3.1 with the escapes of Java."""
    if "\\" not in raw:
        return raw
    if java:
        plain = _JAVA.sub(_java, raw)
        return plain.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _ESCAPED.sub(lambda found: "\\" if found[1] == "\\" else _MEANT.get(found[1], found[0]), raw)


def _java(found: re.Match[str]) -> str:
    sign = found[1]
    return chr(int(sign[1:], 16)) if len(sign) == 5 else _MEANT.get(sign, sign)


def text_escaped(line: str) -> str:
    """A line of a sentence's text as it stands in the file."""
    return line.translate(_TEXT_ESCAPING)
