"""Excel's workbooks: tables of documents, tables of annotations, and the workbook that we write ourselves."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.formats.annotation_columns import layout_of
from annotator.formats.annotation_rows import AnnotationRows
from annotator.formats.base import Claim, Columns, Importer, Peek, Read
from annotator.formats.carrying import EVERYTHING
from annotator.formats.exporter import Exporter
from annotator.formats.files import container, taken_apart
from annotator.formats.head import Head
from annotator.formats.tables import MOST_COLUMNS, Table, column_names, peeked, sampled
from annotator.formats.textless import without_texts
from annotator.formats.workbook_reading import WorkbookReader
from annotator.formats.workbook_sheets import clean
from annotator.formats.workbook_writing import write

MOST_ROWS = 1_048_576
"""Of a sheet; the library makes blank rows up to whatever number a row says that it has."""

_KIND = "an Excel workbook"


def read(path: Path, limit: int) -> Iterator[Read]:
    """A document for each row of the first sheet with texts, its columns told by the names in its first row."""
    return read_columns(path, limit, Columns())


def read_columns(path: Path, limit: int, columns: Columns) -> Iterator[Read]:
    """A document for each row of the first sheet that has the columns; annotations where columns say so, and all of
    it of our own workbook. Values of formulas are taken as last computed. Raises AnnotatorError when no sheet has
    texts."""
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
        if not columns.text and _is_ours(book):
            sheets = {sheet.title: sheet for sheet in book.worksheets}
            yield from WorkbookReader(sheets, _rows, path, limit).read()
            return
        refusal: AnnotatorError | None = None
        for sheet in book.worksheets:
            rows = _rows(sheet)
            names = column_names(next(rows, ()))
            first = sampled(rows)
            if not names or not first:
                continue
            if not columns.text and (layout := layout_of(names, first)):
                annotations = AnnotationRows(layout, path, sheet.title, "xlsx", limit)
                yield from annotations.documents(enumerate(chain(first, rows), 2))
                return
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


def _is_ours(book: Any) -> bool:
    """Whether there are the sheets that we write, under their names and with their columns."""
    if not {"documents", "annotations"} <= set(book.sheetnames):
        return False
    names = {title: set(next(_rows(book[title]), ())) for title in ("documents", "annotations")}
    ours = {"id", "part", "title", "sha256"} <= names["documents"]
    return ours and {"document", "part", "label", "start", "end"} <= names["annotations"]


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
            if names and (sample := list(sampled(rows))):
                seen = peeked(names, [dict(zip(names, row, strict=False)) for row in sample])
                found.append(replace(seen, certain=True) if layout_of(names, sample) else seen)
    if not found:
        raise AnnotatorError(f"{path} has no rows with texts")
    return next((one for one in found if one.text), found[0])


def _rows(sheet: Any) -> Iterator[tuple[Any, ...]]:
    sheet.reset_dimensions()  # what a sheet says of its size may be a million empty cells a row
    for number, row in enumerate(sheet.iter_rows(values_only=True)):
        if number >= MOST_ROWS:
            raise ValueError("a row says that it stands below the last that a sheet can have")
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


_CARRIES = replace(EVERYTHING, clean=clean)

IMPORTER = Importer(
    "xlsx",
    "Excel workbook",
    (".xlsx", ".xlsm"),
    "A sheet with a column of texts, a row is a document; or with annotations",
    read,
    _claims,
    read_columns=read_columns,
    peek=peek,
    apart=True,
)
EXPORTER = Exporter(
    "xlsx",
    "Excel workbook",
    ".xlsx",
    "Sheets of documents, annotations, relations, entities and labels; comes back without loss",
    write,
    _CARRIES,
    without_texts,
    textless=True,
    reader="xlsx",
)
