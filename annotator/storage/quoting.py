"""What annotations say, their quotes, notes and attributes, read some documents at a time."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.identity import from_bytes, to_bytes
from annotator.domain.query import Filter
from annotator.storage.database import Database, Row, among
from annotator.storage.filtering import condition

_SAID = (
    "select a.document, l.uuid, a.quote, coalesce(a.note, ''), coalesce(a.attributes, ''), d.uuid, a.uuid, a.start, "
    'a."end" from annotation a join document d on d.id = a.document join label l on l.id = a.label '
    "join annotator w on w.id = a.annotator"
)


@dataclass(frozen=True, slots=True)
class Said:
    """An annotation (id) with its document's id, its label's id and its hull, in code points, half-open."""

    document: str
    annotation: str
    label: str
    start: int
    end: int
    quote: str
    note: str

    @classmethod
    def of(cls, row: Row) -> Said:
        _, label, quote, note, _, document, annotation, start, end = row
        return cls(from_bytes(document), from_bytes(annotation), from_bytes(label), start, end, quote, note)


def said(db: Database, only: Filter, after: int, documents: int) -> tuple[list[Row], int]:
    """What the annotations that pass the filter say, in the order of documents and texts, from the first
    `documents` documents in rows after `after`; and the row to go on after, 0 at the end.

    A row begins with the document's row, the label's id in bytes, the quote, the note and the attributes as JSON;
    `Said.of` makes the whole of it. The filter's labels and annotators are asked of the annotation, the rest of its
    document.
    """
    with db.snapshot():
        first = "select id from document where id > ? order by id limit ?"
        last, count = db.rows(f"select max(id), count(*) from ({first})", (after, documents))[0]
        rows = _rows(db, only, after, last) if count else []
    return rows, last if count == documents else 0


def _rows(db: Database, only: Filter, after: int, last: int) -> list[Row]:
    where = "a.document > ? and a.document <= ?"
    values: list[object] = [after, last]
    passing, parameters = condition(replace(only, labels=(), annotators=()))
    if passing:
        where += f" and a.document in (select d.id from document d where d.id > ? and d.id <= ? {passing})"
        values += [after, last, *parameters]
    for ids, table in ((only.labels, "l"), (only.annotators, "w")):
        if ids:
            where += f" and {among(f'{table}.uuid', ids)}"
            values += map(to_bytes, ids)
    return db.rows(f'{_SAID} where {where} order by a.document, a.start, a."end" desc, a.uuid', values)
