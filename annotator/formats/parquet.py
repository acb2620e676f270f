"""Parquet: a dataset's rows in columns, written a group of rows at a time."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

from annotator.domain.progress import Step
from annotator.formats.carrying import Carries
from annotator.formats.dataset_rows import Rows, Shape, shape_of
from annotator.formats.exporter import Exporter, ExportSource
from annotator.formats.extras import library
from annotator.formats.textless import without_texts

_NAME = "Parquet"
_MOST_ROWS = 500
_MOST_SPANS = 20_000
_MOST_CHARACTERS = 4_000_000
"""Of one group of rows: enough that columns pay, little enough that memory stays flat."""


class ParquetFile:
    """A file of rows of one shape; `close` ends it. `noted` is kept in the file for whoever asks."""

    def __init__(self, out: Path, shape: Shape, noted: dict[str, str]) -> None:
        arrow = library("parquet", _NAME)
        self._arrow = arrow
        self._schema = arrow.schema(_fields(arrow, shape), metadata=noted)
        parquet = library("parquet", _NAME, "pyarrow.parquet")
        self._writer = parquet.ParquetWriter(str(out), self._schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []
        self._spans = self._characters = 0

    def add(self, row: dict[str, Any]) -> None:
        self._rows.append(row)
        self._spans += len(row["spans"])
        self._characters += len(row.get("text", ""))
        if (
            len(self._rows) >= _MOST_ROWS
            or self._spans >= _MOST_SPANS
            or self._characters >= _MOST_CHARACTERS
        ):
            self._flush()

    def _flush(self) -> None:
        rows, self._rows = self._rows, []
        self._spans = self._characters = 0
        self._writer.write_table(self._arrow.Table.from_pylist(rows, schema=self._schema))

    def close(self) -> None:
        if self._rows:
            self._flush()
        self._writer.close()


def _fields(arrow: ModuleType, shape: Shape) -> list[Any]:
    return [arrow.field(name, _type(arrow, kind)) for name, kind in shape.items()]


def _type(arrow: ModuleType, kind: Any) -> Any:
    if isinstance(kind, dict):
        return arrow.struct(_fields(arrow, kind))
    if isinstance(kind, list):
        return arrow.list_(_type(arrow, kind[0]))
    return arrow.int64() if kind == "int64" else arrow.string()


def write(out: Path, source: ExportSource, step: Step) -> None:
    """A row for each document."""
    noted = {"offsets": "Unicode code points, from 0, the end not included", "title": source.title}
    file = ParquetFile(out, shape_of(source.options.with_text), noted)
    rows, total = Rows(source), source.count
    try:
        for done, one in enumerate(source.documents()):
            step(done, total, "")
            file.add(rows.row(one))
    finally:
        file.close()


CARRIES = Carries(external_ids=False, extra=False, further=False, structure=False, labels=False, types=False)

EXPORTER = Exporter(
    "parquet",
    _NAME,
    ".parquet",
    "One document a row with its spans, for pandas, Polars, DuckDB and trainers",
    write,
    CARRIES,
    without_texts,
    textless=True,
    needs="parquet",
)
