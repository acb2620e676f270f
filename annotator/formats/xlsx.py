"""Tables of documents in Excel's workbooks: a row is a document."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.formats.base import Claim, Columns, Importer, Peek, Read
from annotator.formats.files import container, taken_apart
from annotator.formats.head import Head
from annotator.formats.tables import MOST_COLUMNS, Table, column_names, peeked, sampled

_KIND = "an Excel workbook"


def read(path: Path, limit: int) -> Iterator[Read]:
    """A document for each row of the first sheet with texts, its columns told by the names in its first row."""
    return read_columns(path, limit, Columns())


def read_columns(path: Path, limit: int, columns: Columns) -> Iterator[Read]:
    """A document for each row of the first sheet that has the columns. Values of formulas are taken as last
    computed. Raises AnnotatorError when no sheet has texts."""
    from xml.etree.ElementTree import ParseError

    from annotator.formats.packages import Package

    raw = container(path)
    package = Package(raw, path, _KIND)
    package.refuse_declarations()
    digest = sha256(raw).hexdigest()
    with warnings.catch_warnings(), taken_apart(path, _KIND, OSError, ParseError, SyntaxError):
        warnings.simplefilter("ignore")  # of styles and extensions that nobody reads here
        from openpyxl import load_workbook

        book = load_workbook(BytesIO(raw), read_only=True, data_only=True, keep_links=False)
        refusal: AnnotatorError | None = None
        for sheet in book.worksheets:
            rows = _rows(sheet)
            names = column_names(next(rows, ()))
            first = sampled(rows)
            if not names or not first:
                continue
            try:
                sample = [dict(zip(names, row, strict=False)) for row in first]
                table = Table(names, sample, f"{path}, sheet {sheet.title}", columns)
            except AnnotatorError as error:
                refusal = refusal or error
                continue
            for number, row in enumerate(chain(first, rows), 2):
                if any(cell not in (None, "") for cell in row):
                    where = f"{path.name}, {sheet.title}, row {number}"
                    said = dict(zip(names, row, strict=False))
                    yield table.document(said, where, path.name, "xlsx", digest, limit)
            return
        raise refusal or AnnotatorError(f"{path} has no rows with texts")


def peek(path: Path) -> Peek:
    """The first rows of the first sheet whose text can be told, else of the first with rows."""
    from xml.etree.ElementTree import ParseError

    from annotator.formats.packages import Package

    raw = container(path)
    Package(raw, path, _KIND).refuse_declarations()
    found: list[Peek] = []
    with warnings.catch_warnings(), taken_apart(path, _KIND, OSError, ParseError, SyntaxError):
        warnings.simplefilter("ignore")
        from openpyxl import load_workbook

        for sheet in load_workbook(BytesIO(raw), read_only=True, data_only=True, keep_links=False).worksheets:
            rows = _rows(sheet)
            names = column_names(next(rows, ()))
            if names and (sample := [dict(zip(names, row, strict=False)) for row in sampled(rows)]):
                found.append(peeked(names, sample))
    if not found:
        raise AnnotatorError(f"{path} has no rows with texts")
    return next((one for one in found if one.text), found[0])


def _rows(sheet: Any) -> Iterator[tuple[Any, ...]]:
    sheet.reset_dimensions()  # what a sheet says of its size may be a million empty cells a row
    for row in sheet.iter_rows(values_only=True):
        yield tuple(_plain(cell) for cell in row[:MOST_COLUMNS])


def _plain(cell: Any) -> Any:
    """The value of a cell as JSON may hold it."""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    return cell if cell is None or isinstance(cell, str | int | float | bool) else str(cell)


def _claims(head: Head) -> Claim:
    return Claim.CERTAIN if "xl/workbook.xml" in head.names else Claim.NONE


IMPORTER = Importer(
    "xlsx",
    "Excel workbook",
    (".xlsx", ".xlsm"),
    "A sheet with a column of texts: a row is a document",
    read,
    _claims,
    read_columns=read_columns,
    peek=peek,
    apart=True,
)
