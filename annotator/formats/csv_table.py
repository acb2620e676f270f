"""Tables of documents in CSV and TSV: a row is a document."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from hashlib import sha256
from itertools import chain
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.base import Columns, Importer, Options, Peek, Read, ReadDocument, ReadFailure
from annotator.formats.csv_rows import COLUMNS
from annotator.formats.decoding import decoded
from annotator.formats.files import container
from annotator.formats.tables import Table, column_names, peeked, sampled

_DELIMITERS = ",;\t|"
_OURS = list(COLUMNS)


def read(path: Path, limit: int) -> Iterator[Read]:
    """A document for each row, its columns told by their names."""
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
    return peeked(names, [dict(zip(names, row, strict=False)) for row in sample])


def read_columns(path: Path, limit: int, columns: Columns, encoding: str = "") -> Iterator[Read]:
    """A document for each row. A row without a text is a failure and the next goes on.

    Raises AnnotatorError for a table whose text can't be told, and for our own export of annotations.
    """
    raw = container(path)
    digest = sha256(raw).hexdigest()
    text, encoding = decoded(raw, path, wanted=encoding)
    if not text.strip():
        raise AnnotatorError(f"{path} has no text, only blanks")
    csv.field_size_limit(max(csv.field_size_limit(), limit + 1))
    # A lone CR within a cell is a line end of an old Macintosh, which the module would take for a new row.
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text, path))
    try:
        header = next(rows, [])
        names = column_names(header)
    except (csv.Error, ValueError) as error:
        raise AnnotatorError(f"{path} can't be read as a table: {error}") from error
    if header == _OURS:
        raise AnnotatorError(
            f"{path} is a spreadsheet of annotations that this program exported; "
            "it has no texts to bring in: export and import Annotator JSONL instead"
        )
    numbered = _rows(rows, path)
    first = sampled(numbered)
    sample = [dict(zip(names, row, strict=False)) for row in first if not isinstance(row, ReadFailure)]
    table = Table(names, sample, path, columns)
    for number, row in enumerate(chain(first, numbered), 2):
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


def _rows(rows: Iterator[list[str]], path: Path) -> Iterator[list[str] | ReadFailure]:
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
    "A table with a column of texts: a row is a document",
    read,
    read_columns=read_columns,
    read_with=read_with,
    peek=peek,
)
