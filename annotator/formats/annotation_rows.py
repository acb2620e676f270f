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
from annotator.formats.annotation_columns import KEYS, Layout, whole
from annotator.formats.base import (
    Read,
    ReadAnnotation,
    ReadDocument,
    ReadFailure,
    ReadHeader,
    ReadProvenance,
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
        if layout.text is None and not {"document", "sha256", "title"} & at.keys():
            raise AnnotatorError(
                f"{path}{place and ', ' + place} is a table of annotations, but does not say of which documents: "
                "give it a column “document” with their titles, ids or file names, or one with their texts"
            )
        self._last = max([*at.values(), layout.text or 0, *(n for n, _ in (*layout.attributes, *layout.further))])
        # A column that is not there is a blank one behind the last.
        self._at = {key: at.get(key, self._last + 1) for key in KEYS}
        self._moments: dict[str, int | None] = {"": None}
        self._remarks = ["the table counts the end of a span as part of it, as its quotes tell"] * layout.inclusive

    def documents(self, rows: Iterable[tuple[int, Row | ReadFailure]]) -> Iterator[Read]:
        """Documents of numbered rows; a row that can't be read is refused in its document."""
        known: tuple[str, ...] | None = None
        held: ReadDocument | None = None
        for number, row in rows:
            if isinstance(row, ReadFailure):
                yield row
                continue
            row = [*row[: self._last + 1], *[""] * max(1, self._last + 2 - len(row))]
            if self._reader != "csv":
                row, raw = [_said(cell) for cell in row], row
            else:
                raw = row
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
            yield from self._taken(held, row, raw, number)
        if held is not None:
            yield held

    def _key(self, row: Row) -> tuple[str, ...]:
        at, text = self._at, self._layout.text
        said = row[at["document"]], row[at["sha256"]], row[at["title"]]
        return said if text is None else (*said, row[text])

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
        remarks, self._remarks = self._remarks, []
        return ReadDocument(text if text.strip() else "", where, [origin], stated_sha256=sha256, remarks=remarks)

    def _taken(self, document: ReadDocument, row: list[str], raw: Row, number: int) -> Iterator[Read]:
        """Take a row into its document; entities that are told in it are for the project."""
        entities: list[Entity] = []
        try:
            if state := row[self._at["status"]]:
                self._status(document, row, state)
            annotation = self._annotation(row, raw, number)
            if annotation is not None:
                if cell := row[self._at["relations"]]:
                    relations, entities = read_related(cell, annotation.ref)
                    document.relations += relations
                document.annotations.append(annotation)
        except ValueError as error:
            document.refused.append(f"the annotation in row {number} {error}")
        if entities:
            yield ReadHeader(entities=entities)

    # ------------------------------------------------------------------ a row

    def _status(self, document: ReadDocument, row: list[str], state: str) -> None:
        if state in STATES:
            said = ReadStatus(as_written(row[self._at["annotator"]]), state)
            if said not in document.statuses:
                document.statuses.append(said)

    def _annotation(self, row: list[str], raw: Row, number: int) -> ReadAnnotation | None:
        """The annotation of a row; None for one that only tells of a document. Raises ValueError."""
        at = self._at
        label = as_written(row[at["label"]])
        if not label or label.isspace():
            if row[at["start"]] or row[at["end"]]:
                raise ValueError("has no label")
            return None
        own, external = row[at["id"]], as_written(row[at["external_id"]])
        if own and not is_id(own):
            own, external = "", external or own
        created, updated = row[at["created"]], row[at["updated"]]
        first = self._moment("created", created)
        certainty, origin = row[at["certainty"]], row[at["origin"]]
        if certainty not in CERTAINTIES:
            raise ValueError(f"has the unknown certainty {certainty[:40]!r}")
        return ReadAnnotation(
            label,
            self._fragments(row),
            as_written(row[at["annotator"]]) or None,
            as_written(row[at["quote"]]) or None,
            own or None,
            first,
            first if updated == created else self._moment("updated", updated),
            self._attributes(row, raw),
            as_written(row[at["note"]]),
            certainty,
            origin_of(object_of(origin, "origin") if origin.startswith("{") else origin) if origin else None,
            external,
            ref=own or external or f"row {number}",
        )

    def _moment(self, key: str, cell: str) -> int | None:
        if cell not in self._moments:
            if len(self._moments) > 1000:
                self._moments = {"": None}
            self._moments[cell] = moment_of(key, cell)
        return self._moments[cell]

    def _fragments(self, row: list[str]) -> Fragments:
        if several := row[self._at["fragments"]]:
            return _pairs(several)
        first, last = row[self._at["start"]], row[self._at["end"]]
        if not first and not last:
            return ()
        start, end = whole(first), whole(last)
        if start is None or end is None:
            raise ValueError("has no start and end that are whole numbers")
        return ((start, end + self._layout.inclusive),)

    def _attributes(self, row: list[str], raw: Row) -> dict[str, Any]:
        cells = {key: as_written(row[place]) for place, key in self._layout.attributes if row[place]}
        rest = row[self._at["attributes"]]
        values = refolded(cells, rest) if cells or rest else {}
        for place, name in self._layout.further:
            cell = raw[place]
            if cell not in ("", None):
                values.setdefault(name, as_written(cell) if isinstance(cell, str) else cell)
        return values


def _pairs(several: str) -> Fragments:
    """The ranges of "3-9;12-20". Raises ValueError."""
    found = []
    for part in several.split(";"):
        first, _, last = part.partition("-")
        start, end = whole(first), whole(last)
        if start is None or end is None:
            raise ValueError(f"has “fragments” that are not like 3-9;12-20: {several[:40]}")
        found.append((start, end))
    return tuple(found)


def _said(cell: Any) -> str:
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
