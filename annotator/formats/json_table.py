"""Documents in foreign JSON: a list of objects, or an object a line, one field of which is the text; another one may
hold spans of it."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.formats.base import Claim, Columns, Importer, Peek, Read, ReadDocument, ReadFailure
from annotator.formats.decoding import decoded
from annotator.formats.files import container, opened
from annotator.formats.head import Head
from annotator.formats.json_lines import lines, parsed
from annotator.formats.json_spans import spans_field, take_spans
from annotator.formats.tables import Table, column_names, peeked, sampled

_LINES = (".jsonl", ".ndjson")
_MOST_OF_A_LINE = 64 << 20
_OURS = frozenset({"schema", "text", "type"})
_OURS_WITHOUT_TEXT = frozenset({"sha256", "annotations"})

Row = dict[str, Any] | ReadFailure


def read(path: Path, limit: int) -> Iterator[Read]:
    """A document for each object, its fields told by their names."""
    return read_columns(path, limit, Columns())


def read_columns(path: Path, limit: int, columns: Columns) -> Iterator[Read]:
    """A document for each object with the spans that one of its fields holds; other fields are what is known of it.
    Raises AnnotatorError for no such file."""
    rows, digest = _rows(path)
    first = sampled(rows)
    sample = [row for row in first if not isinstance(row, ReadFailure)]
    if not sample:
        yield from (row for row in chain(first, rows) if isinstance(row, ReadFailure))
        raise AnnotatorError(f"{path} holds no objects with a text in them")
    try:
        names = list(dict.fromkeys(name for row in sample for name in row))
        column_names(names)
    except ValueError as error:
        raise AnnotatorError(f"{path} can't be read as documents: {error}") from error
    table = Table(names, sample, path, columns)
    spans = spans_field(sample)
    unit = "line" if path.suffix.lower() in _LINES else "entry"
    for number, row in enumerate(chain(first, rows), 1):
        if isinstance(row, ReadFailure):
            yield row
            continue
        where = f"{path.name}, {unit} {number}"
        held = row.pop(spans) if spans in row else None
        document = table.document(row, where, path.name, "json", digest, limit)
        if isinstance(document, ReadDocument):
            take_spans(held, document)
        yield document


def peek(path: Path) -> Peek:
    """The first objects. Raises AnnotatorError where there are none."""
    rows, _ = _rows(path)
    sample = [row for row in sampled(rows) if not isinstance(row, ReadFailure)]
    names = list(dict.fromkeys(name for row in sample for name in row))
    if not names:
        raise AnnotatorError(f"{path} holds no objects with a text in them")
    return peeked(names, sample)


def _rows(path: Path) -> tuple[Iterator[Row], str]:
    """The objects of a file, and the hash of its bytes; "" for a file of lines, which is never held as a whole."""
    if path.suffix.lower() in _LINES:
        return _lined(path), ""
    raw = container(path)
    digest = sha256(raw).hexdigest()
    text, _ = decoded(raw, path)
    try:
        value = parsed(text.encode("utf-8", "surrogatepass"))
    except ValueError as error:
        if text.lstrip().startswith("{") and "\n" in text.strip():
            return _lined(path), digest
        raise AnnotatorError(f"{path} is not sound JSON: it {error}") from error
    return iter(_objects(value, path)), digest


def _objects(value: Any, path: Path) -> list[Row]:
    """The objects of a list, of the one list that an object holds, or the object itself."""
    if isinstance(value, dict):
        held = [item for item in value.values() if isinstance(item, list) and item and isinstance(item[0], dict)]
        value = held[0] if len(held) == 1 else [value]
    if not isinstance(value, list):
        raise AnnotatorError(f"{path} holds no objects with a text in them")
    return [
        item if isinstance(item, dict) else ReadFailure(f"{path.name}, entry {number}", "it is not an object")
        for number, item in enumerate(value, 1)
    ]


def _lined(path: Path) -> Iterator[Row]:
    empty = True
    with opened(path) as file:
        for number, _, line in lines(file, _MOST_OF_A_LINE):
            empty = False
            where = f"{path.name}, line {number}"
            try:
                if line is None:
                    raise ValueError(f"is longer than {_MOST_OF_A_LINE:,} bytes")
                value = parsed(line)
                if not isinstance(value, dict):
                    raise ValueError("is not an object")
            except ValueError as error:
                yield ReadFailure(where, f"the line {error}")
            else:
                yield value
    if empty:
        raise AnnotatorError(f"{path} is empty")


def _claims(head: Head) -> Claim:
    """Lines of objects that have no text of the name that our own JSONL gives it."""
    if head.suffix not in _LINES:
        return Claim.NONE
    first, end, _ = head.bytes.lstrip().partition(b"\n")
    try:
        value = parsed(first) if end or len(head.bytes) < 1 << 16 else None
    except ValueError:
        return Claim.NONE
    if not isinstance(value, dict) or not value or _OURS & value.keys() or value.keys() >= _OURS_WITHOUT_TEXT:
        return Claim.NONE
    return Claim.CERTAIN


IMPORTER = Importer(
    "json",
    "JSON",
    (".json",),
    "Objects with a field of text: each is a document",
    read,
    _claims,
    read_columns=read_columns,
    peek=peek,
)
