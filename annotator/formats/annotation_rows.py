"""Rows of a table of annotations, gathered into the documents that they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from annotator.domain.annotation import CERTAINTIES
from annotator.domain.document import STATES
from annotator.domain.entity import Entity
from annotator.domain.identity import is_id
from annotator.domain.span import Fragments
from annotator.errors import AnnotatorError
from annotator.formats.annotation_columns import Layout, whole
from annotator.formats.base import (
    Read,
    ReadAnnotation,
    ReadDocument,
    ReadFailure,
    ReadHeader,
    ReadProvenance,
    ReadRelation,
    ReadStatus,
)
from annotator.formats.harmless import as_written
from annotator.formats.json_annotation import moment_of, origin_of
from annotator.formats.related import read_related
from annotator.formats.titles import first_words
from annotator.formats.unfolding import object_of, refolded

_MOST_OF_ONE = 50_000
"""Annotations that are handed on as one document; a table may have more of one, which follow."""

Row = Sequence[Any]


class AnnotationRows:
    """Turns rows into documents, each with the annotations of the rows that follow one another. `file` and `reader`
    are said in its provenance."""

    def __init__(self, layout: Layout, path: Path, place: str, reader: str, limit: int) -> None:
        self._layout = layout
        self._path, self._place, self._reader, self._limit = path, place, reader, limit
        at = layout.at
        self._start, self._end, self._label = at["start"], at["end"], at["label"]
        self._names = {key: at.get(key, -1) for key in ("document", "sha256", "title")}
        if layout.text is None and not any(place >= 0 for place in self._names.values()):
            raise AnnotatorError(
                f"{path}{place and ', ' + place} is a table of annotations, but does not say of which documents: "
                "give it a column “document” with their titles, ids or file names, or one with their texts"
            )
        self._last = max([*at.values(), layout.text or 0, *(n for n, _ in (*layout.attributes, *layout.further))])
        self._cells = [(key, at.get(key, -1)) for key in ("annotator", "note", "external_id")]
        self._moments: dict[str, int | None] = {"": None}

    def documents(self, rows: Iterable[tuple[int, Row | ReadFailure]]) -> Iterator[Read]:
        """Documents of numbered rows; a row that can't be read is refused in its document."""
        known: tuple[str, ...] | None = None
        held: ReadDocument | None = None
        for number, row in rows:
            if isinstance(row, ReadFailure):
                yield row
                continue
            if len(row) <= self._last:
                row = [*row, *[""] * (self._last + 1 - len(row))]
            key = self._key(row)
            if held is None or key != known or len(held.annotations) >= _MOST_OF_ONE:
                if held is not None:
                    yield held
                known, held = key, None
                found = self._document(row, key, number)
                if isinstance(found, ReadFailure):
                    if any(row):
                        yield found
                    continue
                held = found
            yield from self._taken(held, row, number)
        if held is not None:
            yield held

    def _key(self, row: Row) -> tuple[str, ...]:
        said = [_said(row[place]) if place >= 0 else "" for place in self._names.values()]
        return (*said, _said(row[self._layout.text])) if self._layout.text is not None else tuple(said)

    def _document(self, row: Row, key: tuple[str, ...], number: int) -> ReadDocument | ReadFailure:
        name, sha256, title, *texts = key
        text = texts[0] if texts else ""
        where = f"{self._path.name}{self._place and ', ' + self._place}, row {number}"
        if len(text) > self._limit:
            return ReadFailure(where, f"its text is longer than {self._limit:,} characters, the limit for one document")
        if not any((name, sha256, title, text.strip())):
            return ReadFailure(where, "it does not say of which document it is")
        title, name = as_written(title), as_written(name)
        origin = ReadProvenance(
            title or (first_words(text) if text else name), {}, self._path.name, self._reader, external_id=name
        )
        return ReadDocument(text if text.strip() else "", where, [origin], stated_sha256=sha256)

    def _taken(self, document: ReadDocument, row: Row, number: int) -> Iterator[Read]:
        """Take a row into its document; entities that are told in it are for the project."""
        entities: list[Entity] = []
        try:
            self._status(document, row)
            annotation = self._annotation(row, number)
            if annotation is not None:
                document.relations += self._relations(row, annotation, entities)
                document.annotations.append(annotation)
        except ValueError as error:
            document.refused.append(f"the annotation in row {number} {error}")
        if entities:
            yield ReadHeader(entities=entities)

    # ------------------------------------------------------------------ a row

    def _cell(self, row: Row, key: str) -> str:
        place = self._layout.at.get(key, -1)
        return _said(row[place]) if place >= 0 else ""

    def _status(self, document: ReadDocument, row: Row) -> None:
        state = self._cell(row, "status")
        if state in STATES:
            said = ReadStatus(as_written(self._cell(row, "annotator")), state)
            if said not in document.statuses:
                document.statuses.append(said)

    def _annotation(self, row: Row, number: int) -> ReadAnnotation | None:
        """The annotation of a row; None for one that only tells of a document. Raises ValueError."""
        label = as_written(_said(row[self._label]))
        if not label.strip():
            if _said(row[self._start]) or _said(row[self._end]):
                raise ValueError("has no label")
            return None
        own, external = self._cell(row, "id"), as_written(self._cell(row, "external_id"))
        if own and not is_id(own):
            own, external = "", external or own
        created = self._moment(row, "created")
        certainty, quote = self._cell(row, "certainty"), as_written(self._cell(row, "quote"))
        if certainty not in CERTAINTIES:
            raise ValueError(f"has the unknown certainty {certainty[:40]!r}")
        origin = self._cell(row, "origin")
        return ReadAnnotation(
            label,
            self._fragments(row),
            as_written(self._cell(row, "annotator")) or None,
            quote or None,
            own or None,
            created,
            self._moment(row, "updated"),
            self._attributes(row),
            as_written(self._cell(row, "note")),
            certainty,
            origin_of(object_of(origin, "origin") if origin.startswith("{") else origin) if origin else None,
            external,
            ref=own or external or f"row {number}",
        )

    def _moment(self, row: Row, key: str) -> int | None:
        cell = self._cell(row, key)
        if cell not in self._moments:
            if len(self._moments) > 1000:
                self._moments = {"": None}
            self._moments[cell] = moment_of(key, cell)
        return self._moments[cell]

    def _fragments(self, row: Row) -> Fragments:
        several = self._cell(row, "fragments")
        if several:
            pairs = [part.split("-") for part in several.split(";")]
            ranges = [(whole(pair[0]), whole(pair[1])) for pair in pairs if len(pair) == 2]
            found = tuple((start, end) for start, end in ranges if start is not None and end is not None)
            if len(found) < len(pairs):
                raise ValueError(f"has “fragments” that are not like 3-9;12-20: {several[:40]}")
            return found
        first, last = row[self._start], row[self._end]
        if first in ("", None) and last in ("", None):
            return ()
        start, end = whole(first), whole(last)
        if start is None or end is None:
            raise ValueError("has no start and end that are whole numbers")
        return ((start, end + self._layout.inclusive),)

    def _attributes(self, row: Row) -> dict[str, Any]:
        layout = self._layout
        cells = {key: as_written(_said(row[place])) for place, key in layout.attributes if row[place]}
        rest = self._cell(row, "attributes")
        values = refolded(cells, rest) if cells or rest else {}
        for place, name in layout.further:
            cell = row[place]
            if cell not in ("", None):
                values.setdefault(name, as_written(cell) if isinstance(cell, str) else cell)
        return values

    def _relations(self, row: Row, annotation: ReadAnnotation, entities: list[Entity]) -> list[ReadRelation]:
        cell = self._cell(row, "relations")
        if not cell:
            return []
        relations, told = read_related(cell, annotation.ref)
        entities += told
        return relations


def _said(cell: Any) -> str:
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
