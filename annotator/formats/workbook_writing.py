"""Writing our workbook: documents, annotations, relations, entities and labels, a sheet each, and a legend."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.progress import Step
from annotator.formats.exporter import ExportSource
from annotator.formats.json_relation import entity_said, type_said
from annotator.formats.jsonl_writing import Lines, label_said
from annotator.formats.unfolding import PREFIX, attribute_keys, unfolded
from annotator.formats.workbook_sheets import META, MOST_OF_A_CELL, SHEETS, cells_of, clean, escaped, pieces

_MOST_ROWS = 1_048_576
_MOST_BYTES = 60_000_000
"""Of text and tags in one sheet: it goes on in another, so that readers with bounds open it."""

_OF_A_CELL = 40  # bytes of tags
_WIDE = {"text": 60, "quote": 50, "title": 40, "guideline": 60, "note": 40, "from_quote": 40, "to_quote": 40}
_LEGEND = (
    ("written by", "Annotator"),
    ("offsets", "start and end count Unicode code points of the text, from 0; the end is not included"),
    ("text", "sha256 is that of the text in UTF-8, with line feeds only"),
    ("part", "A cell holds 32,767 characters at most. What is longer goes on in the same column of the next rows, "
     "which have a number in “part”: put together without anything between, they are the whole"),
    ("fragments", "pairs of start and end, where an annotation has several, or [] where it is on the whole document"),
    ("attribute.…", "an attribute of the annotation; what is no text stands under “attributes” too, in JSON"),
    ("relations", "from and to are ids of annotations; to may be that of an entity or a document, as to_kind says"),
    ("meta, extra …", "in JSON, as in Annotator JSONL"),
)  # fmt: skip


class _Sheet:
    """One kind of rows; goes on in a further sheet of the workbook where one is full."""

    def __init__(self, book: Any, name: str, columns: Sequence[str]) -> None:
        self._book, self._name, self._columns = book, name, columns
        self._bold = book.add_format({"bold": True, "bottom": 1})
        self._number = 0
        self._begin()

    def _begin(self) -> None:
        self._number += 1
        self._sheet = self._book.add_worksheet(self._name if self._number == 1 else f"{self._name} {self._number}")
        self._sheet.freeze_panes(1, 0)
        for place, name in enumerate(self._columns):
            self._sheet.set_column(place, place, _WIDE.get(name, 14))
            self._sheet.write_string(0, place, name, self._bold)
        self._row, self._bytes = 1, 0

    def add(self, cells: Mapping[str, str | int]) -> None:
        """A row, and as many after it as its longest cell needs."""
        long: dict[int, list[str]] = {}
        if self._row >= _MOST_ROWS - 1 or self._bytes > _MOST_BYTES:
            self._begin()
        for place, name in enumerate(self._columns):
            cell = cells.get(name, "")
            if isinstance(cell, str):
                if len(cell) * 2 > MOST_OF_A_CELL:
                    first, *rest = pieces(clean(cell))
                    if rest:
                        long[place] = rest
                    self._write(place, first)
                elif cell:
                    self._write(place, clean(cell))
            else:
                self._sheet.write_number(self._row, place, cell)
                self._bytes += _OF_A_CELL
        self._row += 1
        for number in range(max(map(len, long.values()), default=0)):
            if self._row >= _MOST_ROWS - 1 or self._bytes > _MOST_BYTES:
                self._begin()
            self._write(0, str(cells[self._columns[0]]))
            self._sheet.write_number(self._row, 1, number + 2)
            for place, rest in long.items():
                if number < len(rest):
                    self._write(place, rest[number])
            self._row += 1

    def _write(self, place: int, text: str) -> None:
        # Not `write`, which looks for formulas and addresses.
        if self._sheet.write_string(self._row, place, text):
            raise ValueError(f"a cell of {len(text)} characters was not written")
        self._bytes += len(text.encode()) + _OF_A_CELL


def write(out: Path, source: ExportSource, step: Step) -> None:
    """The whole source, row by row: nothing but the row is held."""
    from xlsxwriter import Workbook

    with Workbook(
        str(out), {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        _write(book, source, step)


def _write(book: Any, source: ExportSource, step: Step) -> None:
    keys = attribute_keys(source.labels.values())
    documents = _Sheet(book, "documents", SHEETS["documents"])
    annotations = _Sheet(book, "annotations", [*SHEETS["annotations"], *(PREFIX + key for key in keys)])
    relations = _Sheet(book, "relations", SHEETS["relations"])
    lines = Lines(source)
    total = source.count
    for done, one in enumerate(source.documents()):
        step(done, total, "")
        line = lines.document(one)
        for said in line.pop("annotations"):
            annotations.add(_annotation(said, one.document.id, keys))
        _relations(relations, line.pop("relations"), one, source)
        documents.add(_document(line))
    for name, items in _tables(source).items():
        sheet = _Sheet(book, name, SHEETS[name])
        for item in items:
            sheet.add(cells_of(item, name))
    legend = _Sheet(book, "legend", ("field", "part", "meaning"))
    for field, meaning in _LEGEND:
        legend.add({"field": field, "meaning": meaning})


def _document(line: dict[str, Any]) -> dict[str, str | int]:
    del line["type"]
    values, rest = unfolded(line.pop("meta"), META)
    line |= {key: value for key, value in zip(META, values, strict=True) if value}
    return {**cells_of(line, "documents"), "meta": escaped(rest)}


def _annotation(said: dict[str, Any], document: str, keys: Sequence[str]) -> dict[str, str | int]:
    fragments = said["fragments"]
    if not fragments:
        del said["start"], said["end"]
    elif len(fragments) == 1:
        del said["fragments"]
    values, rest = unfolded(said.pop("attributes"), keys)
    said |= {"document": document}
    cells = cells_of(said, "annotations")
    columns = {PREFIX + key: value for key, value in zip(keys, values, strict=True) if value}
    return {**cells, "attributes": escaped(rest), **columns}


def _relations(
    sheet: _Sheet, items: list[dict[str, Any]], one: AnnotatedDocument, source: ExportSource
) -> None:
    quotes = {annotation.id: annotation.quote for annotation in one.annotations}
    names = source.entities
    for said in items:
        target = said["to"]
        shown = names[target].name if said["to_kind"] == "entity" and target in names else quotes.get(target, "")
        cells = cells_of({**said, "document": one.document.id}, "relations")
        sheet.add({**cells, "from_quote": quotes.get(said["from"], "")[:500], "to_quote": shown[:500]})


def _tables(source: ExportSource) -> dict[str, list[dict[str, Any]]]:
    kept = source.foreign() if source.options.with_text else ()  # they may hold texts
    return {
        "entities": [entity_said(entity) for entity in source.entities.values()],
        "labels": [{**label_said(label), **label.extra} for label in source.labels.values()],
        "relation types": [type_said(kind) for kind in source.relation_types.values()],
        "annotators": [{"id": a.id, "name": a.name, "kind": a.kind} for a in source.annotators.values()],
        "kept": [{"type": item.type, "content": item.content} for item in kept],
    }


