"""The list of documents, read whole or a page at a time."""

from __future__ import annotations

from collections.abc import Iterable

import orjson

from annotator.domain.document import DocumentRow, State
from annotator.domain.identity import from_bytes, to_bytes
from annotator.storage.database import Database, Row, among, chunks

_LINES = (
    "select d.id, d.uuid, d.length, d.sha256, p.title, p.meta from ({documents}) d "
    "left join provenance p on p.document = d.id order by d.id, p.uuid"
)
_EVERYTHING = 1 << 62


def document_rows(
    db: Database, annotator: int, *, of_all: bool = False, after: int = 0, most: int = _EVERYTHING
) -> tuple[list[DocumentRow], int]:
    """Up to `most` documents in the order of arrival as an annotator (row) sees them, from those in rows after
    `after` on, and the row to go on after (0 at the end). The annotations counted are theirs, or everybody's."""
    with db.snapshot():
        last = db.value(
            "select max(id) from (select id from document where id > ? order by id limit ?)", (after, most)
        )
        if last is None:
            return [], 0
        lines = db.rows(_LINES.format(documents="select * from document where id > ? and id <= ?"), (after, last))
        bounds = "document > ? and document <= ?"
        rows = _rows(db, annotator, of_all, lines, bounds, (after, last))
        more = db.value("select 1 from document where id > ? limit 1", (last,))
    return rows, last if more else 0


def named_rows(db: Database, annotator: int, documents: Iterable[str]) -> list[DocumentRow]:
    """Those of these documents (ids) that are there, as an annotator (row) sees them."""
    found: list[DocumentRow] = []
    for part in chunks(documents):
        raws = [to_bytes(document) for document in part]
        within = f"select * from document where {among('uuid', raws)}"
        with db.snapshot():
            lines = db.rows(_LINES.format(documents=within), raws)
            keys = tuple(dict.fromkeys(line[0] for line in lines))
            found += _rows(db, annotator, False, lines, among("document", keys), keys)
    return found


def _rows(
    db: Database, annotator: int, of_all: bool, lines: list[Row], where: str, bounds: tuple[int, ...]
) -> list[DocumentRow]:
    counted = f"select document, count(*) from annotation where {where}"
    mine: dict[int, int] = dict(db.rows(f"{counted} and annotator = ? group by document", (*bounds, annotator)))
    counts: dict[int, int] = dict(db.rows(f"{counted} group by document", bounds)) if of_all else mine
    said = db.rows(f"select document, state from status where {where} and annotator = ?", (*bounds, annotator))
    states: dict[int, State] = dict(said)
    rows: list[DocumentRow] = []
    before = 0
    for key, raw, length, sha256, title, meta in lines:
        if key == before:
            continue  # the same document from another file
        before = key
        state: State = states.get(key) or ("in_progress" if key in mine else "not_started")
        values = orjson.loads(meta) if meta else {}
        rows.append(DocumentRow(from_bytes(raw), title or "", length, sha256, counts.get(key, 0), state, values))
    return rows
