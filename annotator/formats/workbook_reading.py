"""Reading our workbook: its rows become the lines of our JSONL again, and are read as those."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.domain.document import Foreign
from annotator.domain.identity import fixed_id
from annotator.errors import AnnotatorError
from annotator.formats.base import Read, ReadDocument, ReadFailure
from annotator.formats.jsonl_header import header_of
from annotator.formats.jsonl_reading import document_of
from annotator.formats.tables import column_names
from annotator.formats.unfolding import PREFIX, refolded
from annotator.formats.workbook_sheets import META, as_json, line_of, unescaped

_HEADER = {"labels": "labels", "annotators": "annotators", "relation_types": "relation types", "entities": "entities"}
_MOST_OF_A_ROW = 64 << 20
"""Code points that the cells of one row have together, with all its parts."""

Cells = dict[str, Any]


class WorkbookReader:
    """Reads a workbook that we wrote. `rows_of` gives the rows of a sheet as plain values."""

    def __init__(self, sheets: dict[str, Any], rows_of: Any, path: Path, limit: int) -> None:
        self._sheets, self._rows_of, self._path, self._limit = sheets, rows_of, path, limit
        self._broken: list[ReadFailure] = []
        self._known: dict[str, str] = {}  # the hash of each document

    def read(self) -> Iterator[Read]:
        """The header, the documents with their annotations, the rows that are left, and lines kept from elsewhere."""
        lines = {key: [line for _, line in self._lines(sheet)] for key, sheet in _HEADER.items()}
        try:
            yield header_of(lines)
        except ValueError as error:
            raise AnnotatorError(f"{self._path} can't be read as a workbook: it {error}") from error
        relations: dict[str, list[Cells]] = {}
        for _, line in self._lines("relations"):
            line.pop("document", None)
            relations.setdefault(str(line.get("from")), []).append(line)
        annotations = self._lines("annotations")
        ahead = next(annotations, None)
        for where, line in self._lines("documents"):
            found = []
            own = str(line.get("id"))
            while ahead is not None and ahead[1].get("document") == own:
                found.append(ahead[1])
                ahead = next(annotations, None)
            self._known[own] = str(line.get("sha256", ""))
            yield self._document(where, line, found, relations)
            yield from self._failures()
        yield from self._others(ahead, annotations, relations)
        yield from self._failures()
        for number, (_, line) in enumerate(self._lines("kept")):
            content = line.get("content")
            if isinstance(content, dict):
                own = fixed_id("foreign", f"{number}\n{as_json(content)}")
                yield Foreign(own, str(line.get("type", "")), content)

    def _failures(self) -> Iterator[ReadFailure]:
        broken, self._broken = self._broken, []
        yield from broken

    def _document(
        self, where: str, line: Cells, annotations: list[Cells], relations: dict[str, list[Cells]]
    ) -> ReadDocument | ReadFailure:
        try:
            meta = {key: str(line.pop(key)) for key in META if key in line}
            rest = line.pop("meta", None)
            line["meta"] = refolded(meta, as_json(rest) if rest else "")
            line = {"file": "", "reader": "", **line}  # a blank cell says so much
            line["annotations"] = [self._annotation(cells) for cells in annotations]
            line["relations"] = [item for one in line["annotations"] for item in relations.pop(str(one.get("id")), ())]
            return document_of(line, self._path.name, where, self._limit)
        except ValueError as error:
            return ReadFailure(where, f"the row {error}")

    def _annotation(self, cells: Cells) -> Cells:
        cells.pop("document", None)
        values = {key.removeprefix(PREFIX): str(cells.pop(key)) for key in list(cells) if key.startswith(PREFIX)}
        rest = cells.pop("attributes", None)
        cells["attributes"] = refolded(values, as_json(rest) if rest else "")
        if cells.get("fragments") == []:
            cells.pop("start", None)
            cells.pop("end", None)
        return cells

    def _others(
        self, ahead: tuple[str, Cells] | None, rows: Iterator[tuple[str, Cells]], relations: dict[str, list[Cells]]
    ) -> Iterator[Read]:
        """Annotations that do not stand in the order of their documents: they join those that have come in."""
        left: dict[str, list[Cells]] = {}
        places: dict[str, str] = {}
        while ahead is not None:
            where, line = ahead
            own = str(line.get("document"))
            left.setdefault(own, []).append(line)
            places.setdefault(own, where)
            ahead = next(rows, None)
        for own, found in left.items():
            if self._known.get(own):
                yield self._document(places[own], {"id": own, "sha256": self._known[own]}, found, relations)
            else:
                yield ReadFailure(places[own], f"it is of a document that the workbook does not have: {own[:80]}")
        for source, lines in relations.items():
            where = f"{self._path.name}, relations"
            yield ReadFailure(where, f"{len(lines)} begin at an annotation that is not there: {source[:80]}")

    # ------------------------------------------------------------------ rows

    def _lines(self, name: str) -> Iterator[tuple[str, Cells]]:
        """The rows of a sheet, and of those that it goes on in, as lines with the place where each stands."""
        for where, cells in self._whole_rows(name):
            try:
                yield where, line_of(cells)
            except ValueError as error:
                self._broken.append(ReadFailure(where, f"the row {error}"))

    def _whole_rows(self, name: str) -> Iterator[tuple[str, Cells]]:
        held: tuple[str, Cells] | None = None
        for where, key, cells in self._rows(name):
            if not cells.get("part"):
                if held:
                    yield held
                held = where, cells
            elif held is None or held[1].get(key) != cells.get(key):
                self._broken.append(ReadFailure(where, "it goes on with a row that does not stand above it"))
            else:
                whole = held[1]
                for column, cell in cells.items():
                    if column not in ("part", key) and cell not in ("", None):
                        whole[column] = f"{whole.get(column) or ''}{cell}"
                if sum(len(cell) for cell in whole.values() if isinstance(cell, str)) > _MOST_OF_A_ROW:
                    raise AnnotatorError(f"{where}: it goes on without end")
        if held:
            yield held

    def _rows(self, name: str) -> Iterator[tuple[str, str, Cells]]:
        for title, sheet in self._sheets.items():
            if not re.fullmatch(rf"{name}( \d+)?", title):
                continue
            rows = self._rows_of(sheet)
            names = column_names(next(rows, ()))
            for number, row in enumerate(rows, 2):
                cells = {
                    column: unescaped(cell) if isinstance(cell, str) else cell
                    for column, cell in zip(names, row, strict=False)
                    if cell is not None
                }
                if cells:
                    yield f"{self._path.name}, {title}, row {number}", names[0], cells
