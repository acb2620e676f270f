"""Tables in CSV and TSV: a row is a document, or an annotation where columns say so."""

from __future__ import annotations

import csv
import io
from codecs import getincrementaldecoder
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import chain
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.annotation_columns import layout_of
from annotator.formats.annotation_rows import AnnotationRows
from annotator.formats.base import Columns, Importer, Options, Peek, Read, ReadDocument, ReadFailure
from annotator.formats.decoding import decoded
from annotator.formats.files import container, opened
from annotator.formats.tables import Table, column_names, peeked, sampled

_DELIMITERS = ",;\t|"
_PIECE = 1 << 20

_Row = list[str] | ReadFailure


def read(path: Path, limit: int) -> Iterator[Read]:
    """A document for each row, its columns told by their names; or the annotations of a table of such."""
    return read_columns(path, limit, Columns())


def read_with(path: Path, limit: int, options: Options) -> Iterator[Read]:
    """A document for each row, in the encoding that somebody names."""
    return read_columns(path, limit, options.columns or Columns(), options.encoding)


def peek(path: Path) -> Peek:
    """The first rows. Raises AnnotatorError for what is no table."""
    text, _ = decoded(container(path), path)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text, path))
    try:
        names = column_names(next(rows, []))
    except (csv.Error, ValueError) as error:
        raise AnnotatorError(f"{path} can't be read as a table: {error}") from error
    sample = [row for row in sampled(_rows(rows, path)) if isinstance(row, list)]
    seen = peeked(names, [dict(zip(names, row, strict=False)) for row in sample])
    return replace(seen, certain=True) if layout_of(names, sample) else seen  # annotations need no column of texts


def read_columns(path: Path, limit: int, columns: Columns, encoding: str = "") -> Iterator[Read]:
    """A document for each row. A row without a text is a failure and the next goes on.

    With a start, an end and a label the rows are annotations instead, unless a column of texts is named.
    Raises AnnotatorError for a table whose text can't be told.
    """
    csv.field_size_limit(max(csv.field_size_limit(), limit + 1))
    if not columns.text and _holds_annotations(path):
        with opened(path) as raw, io.TextIOWrapper(raw, "utf-8-sig", newline="") as text:
            head = text.readline(_PIECE)
            rows = csv.reader(chain([head], text), delimiter=_delimiter(head, path))
            yield from _annotations(rows, path, limit)
        return
    raw_bytes = container(path)
    whole, encoding = decoded(raw_bytes, path, wanted=encoding)
    if not whole.strip():
        raise AnnotatorError(f"{path} has no text, only blanks")
    # A lone CR within a cell is a line end of an old Macintosh, which the module would take for a new row.
    rows = csv.reader(io.StringIO(whole, newline=""), delimiter=_delimiter(whole, path))
    names = _header(rows, path)
    numbered = _rows(rows, path)
    first = sampled(numbered)
    everything = chain(first, numbered)
    if not columns.text and (found := _annotation_rows(names, first, path, limit)):
        yield from found.documents(enumerate(everything, 2))
    else:
        digest = sha256(raw_bytes).hexdigest()
        yield from _documents(names, first, everything, path, digest, encoding, limit, columns)


def _header(rows: Iterator[list[str]], path: Path) -> list[str]:
    try:
        return column_names(next(rows, []))
    except (csv.Error, ValueError) as error:
        raise AnnotatorError(f"{path} can't be read as a table: {error}") from error


def _documents(
    names: Sequence[str],
    first: Sequence[_Row],
    rows: Iterator[_Row],
    path: Path,
    digest: str,
    encoding: str,
    limit: int,
    columns: Columns,
) -> Iterator[Read]:
    sample = [dict(zip(names, row, strict=False)) for row in first if not isinstance(row, ReadFailure)]
    table = Table(names, sample, path, columns)
    for number, row in enumerate(rows, 2):
        if isinstance(row, ReadFailure):
            yield row
            continue
        if not any(row):
            continue
        where = f"{path.name}, row {number}"
        item = table.document(dict(zip(names, row, strict=False)), where, path.name, "csv", digest, limit)
        if isinstance(item, ReadDocument):
            item.encoding, encoding = encoding, ""
        yield item


# ---------------------------------------------------------------------- tables of annotations


def _holds_annotations(path: Path) -> bool:
    """Whether the header is that of a table of annotations and the whole file is UTF-8: such a file is read row by
    row, of whatever size it is."""
    decoder = getincrementaldecoder("utf-8-sig")()
    head = ""
    with opened(path) as file:
        while piece := file.read(_PIECE):
            try:
                text = decoder.decode(piece)
                if not head:
                    head, _, _ = text.partition("\n")
                    names = column_names(next(csv.reader([head], delimiter=_delimiter(head, path)), []))
                    if layout_of(names, []) is None:
                        return False
            except (ValueError, csv.Error):
                return False
    return bool(head) and not decoder.getstate()[0]


def _annotations(rows: Iterator[list[str]], path: Path, limit: int) -> Iterator[Read]:
    names = _header(rows, path)
    numbered = _rows(rows, path)
    first = sampled(numbered)
    found = _annotation_rows(names, first, path, limit)
    assert found is not None
    yield from found.documents(enumerate(chain(first, numbered), 2))


def _annotation_rows(names: list[str], first: Sequence[_Row], path: Path, limit: int) -> AnnotationRows | None:
    layout = layout_of(names, [row for row in first if not isinstance(row, ReadFailure)])
    return AnnotationRows(layout, path, "", "csv", limit) if layout else None


def _rows(rows: Iterator[list[str]], path: Path) -> Iterator[_Row]:
    """The rows up to one that the module can't take, behind which nothing is certain."""
    try:
        yield from rows
    except csv.Error as error:
        yield ReadFailure(str(path), f"{path} ends as a table in the midst: {error}; is a quotation mark missing?")


def _delimiter(text: str, path: Path) -> str:
    """What stands oftenest between the names of the header; a tab where the name of the file says so."""
    if path.suffix.lower() in (".tsv", ".tab"):
        return "\t"
    header = text[: text.find("\n")] if "\n" in text else text
    return max(_DELIMITERS, key=header[:100_000].count)


IMPORTER = Importer(
    "csv",
    "Table (CSV, TSV)",
    (".csv", ".tsv", ".tab"),
    "A table with a column of texts, a row is a document; or a table of annotations",
    read,
    read_columns=read_columns,
    read_with=read_with,
    peek=peek,
)
