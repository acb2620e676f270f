"""The sheets of our workbook: the lines of our JSONL, with a column for each field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import orjson

from annotator.formats.unfolding import value_of

META = ("url", "outlet", "author", "published", "language")
"""What is known of a document that has a column of its own."""

SHEETS: dict[str, tuple[str, ...]] = {
    "documents": (
        "id", "part", "title", "text", *META, "sha256", "meta", "file", "reader", "raw_sha256", "external_id",
        "supersedes", "structure", "statuses", "provenance", "extra",
    ),
    "annotations": (
        "document", "part", "id", "label", "start", "end", "quote", "annotator", "note", "certainty", "created",
        "updated", "fragments", "origin", "external_id", "label_id", "annotator_id", "attributes", "extra",
    ),
    "relations": (
        "document", "part", "id", "type", "from", "to_kind", "to", "from_quote", "to_quote", "annotator", "note", "cue",
        "quote", "group", "attributes", "created", "updated", "origin", "type_id", "external_id", "extra",
    ),
    "entities": (
        "id", "part", "name", "kind", "reliability", "aliases", "identifiers", "note", "external_id", "extra",
    ),
    "labels": (
        "id", "part", "name", "colour", "key", "stroke", "guideline", "parent", "attributes", "extra",
    ),
    "relation types": (
        "id", "part", "name", "guideline", "sources", "targets", "ends", "across", "extra",
    ),
    "annotators": ("id", "part", "name", "kind", "extra"),
    "kept": ("type", "part", "content"),
}  # fmt: skip
"""The columns of each sheet. A row with a number in `part` goes on with the long cells of the row above it."""

ONLY_SHOWN = ("from_quote", "to_quote")
_JSON = frozenset(
    "meta structure statuses provenance extra fragments origin attributes cue aliases identifiers sources targets ends "
    "across content".split()
)
MOST_OF_A_CELL = 32_767
"""UTF-16 code units that Excel takes in a cell; what is longer it cuts, or takes for damage."""

_ILLEGAL = re.compile("[\ud800-\udfff\ufffe\uffff]")
_ILLEGAL_BUT_ESCAPED = re.compile("[\ud800-\udfff]")
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")


def clean(text: str) -> str:
    """The text without what no XML can hold."""
    return _ILLEGAL.sub("\ufffd", text)


def cells_of(line: dict[str, Any], sheet: str) -> dict[str, str | int]:
    """The cells of a row for a line of our JSONL, which it takes apart; what has no column goes to "extra"."""
    cells: dict[str, str | int] = {}
    for name in SHEETS[sheet]:
        if name in line and name != "extra":
            value = line.pop(name)
            if name in _JSON:
                cells[name] = as_json(value) if value not in ([], {}) or name == "fragments" else ""
            else:
                cells[name] = value if isinstance(value, str | int) else ""
    if line:
        cells["extra"] = as_json(line)
    return cells


def as_json(value: Any) -> str:
    """JSON without a character that XML can't hold."""
    return escaped(orjson.dumps(value).decode())


def escaped(json: str) -> str:
    """JSON with escapes for the characters that XML can't hold."""
    return _ILLEGAL.sub(lambda found: f"\\u{ord(found[0]):04x}", json)


def line_of(row: dict[str, Any]) -> dict[str, Any]:
    """The line of our JSONL for the cells of a row. Raises ValueError completing "the row ..."."""
    line: dict[str, Any] = {}
    for name, cell in row.items():
        if cell in ("", None) or name == "part" or name in ONLY_SHOWN:
            continue
        if name in _JSON:
            line[name] = value_of(str(cell), name)
        elif name in ("start", "end"):
            line[name] = int(cell) if isinstance(cell, int | float) and cell == int(cell) else cell
        else:
            line[name] = cell if isinstance(cell, str) else str(cell)
    extra = line.pop("extra", {})
    return {**extra, **line} if isinstance(extra, dict) else line


def unescaped(cell: str) -> str:
    """The cell with characters that XML can't hold in the place of Excel's way to write them."""
    return _ILLEGAL_BUT_ESCAPED.sub("\ufffd", _ESCAPE.sub(_character, cell)) if "_x" in cell else cell


def _character(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))


def pieces(text: str) -> Iterator[str]:
    """The text in pieces that a cell can hold."""
    astral = len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)
    step = MOST_OF_A_CELL // 2 if astral else MOST_OF_A_CELL
    for start in range(0, len(text), step):
        yield text[start : start + step]
