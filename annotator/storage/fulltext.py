"""The full-text index of a project: folded texts behind integer keys, kept in step when it is asked for.

It is derived from the texts and can be made anew at any time, so it is not journaled, and an import does not
wait for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.folding import folded
from annotator.domain.identity import from_bytes
from annotator.domain.progress import Step
from annotator.domain.query import NO_FILTER, Filter, Query
from annotator.storage.database import Database
from annotator.storage.filtering import condition
from annotator.storage.schema import DERIVED
from annotator.storage.store import Store

BATCH = 200
_OPEN, _CLOSE = "\x01", "\x02"

_MISSING = (
    "select d.id, d.uuid, t.text from document d join text t on t.document = d.id "
    "left join folded f on f.document = d.id and f.uuid = d.uuid where f.document is null limit ?"
)
_GONE = (
    "select f.document, f.text from folded f left join document d on d.id = f.document and d.uuid = f.uuid "
    "where d.id is null limit ?"
)


_TITLE = "(select p.title from provenance p where p.document = d.id order by p.uuid limit 1)"


@dataclass(frozen=True, slots=True)
class Found:
    """A document with hits; `spans` are the hits in its folded text, in code points, half-open."""

    key: int
    document: str
    title: str
    spans: tuple[tuple[int, int], ...]


class Fulltext:
    """Finds folded words in the documents of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._db: Database = store.db

    def is_there(self) -> bool:
        return bool(self._db.value("select count(*) from sqlite_master where name = 'fulltext'"))

    def missing(self) -> int:
        """How many documents the index does not know."""
        documents = int(self._db.value("select count(*) from document"))
        if not self.is_there():
            return documents
        known = "select count(*) from folded f join document d on d.id = f.document and d.uuid = f.uuid"
        return documents - int(self._db.value(known))

    def update(self, step: Step) -> None:
        """Bring the index in step with the documents, a small transaction at a time. Stopping loses nothing."""
        if self._store.read_only:
            return
        if not self.is_there():
            with self._store.writing():
                for sql in DERIVED.values():
                    self._db.run(sql)
        while self._drop_gone():
            step(0, 0, "")
        total, done = self.missing(), 0
        while done < total:
            step(done, total, "")
            added = self._add_missing()
            if not added:
                break
            done += added
        step(total, total, "")

    def _drop_gone(self) -> int:
        rows = self._db.rows(_GONE, (BATCH,))
        if rows:
            with self._store.writing():
                delete = "insert into fulltext (fulltext, rowid, text) values ('delete', ?, ?)"
                self._db.many(delete, rows)
                self._db.many("delete from folded where document = ?", [(key,) for key, _ in rows])
        return len(rows)

    def _add_missing(self) -> int:
        rows = self._db.rows(_MISSING, (BATCH,))
        ready = [(key, uuid, folded(text).text) for key, uuid, text in rows]
        with self._store.writing():
            self._db.many("insert into folded (document, uuid, text) values (?, ?, ?)", ready)
            self._db.many("insert into fulltext (rowid, text) values (?, ?)", [(k, text) for k, _, text in ready])
        return len(ready)

    # ------------------------------------------------------------------ finding

    def find(self, query: Query, only: Filter = NO_FILTER, page: int = 50, after: int = 0) -> Iterator[Found]:
        """Documents with hits that pass the filter, in the order of their arrival, read a page at a time; from
        those in rows after `after` on."""
        passing, parameters = condition(only)
        while True:
            rows = self._page(query, after, page, passing, parameters)
            for key, uuid, title, text in rows:
                spans = _marked(text) if query.expression else _needles(text, query.needles)
                yield Found(key, from_bytes(uuid), title or "", spans)
            if len(rows) < page:
                return
            after = rows[-1][0]

    def count(self, query: Query, only: Filter = NO_FILTER) -> int:
        """How many documents have hits and pass the filter."""
        passing, parameters = condition(only)
        values: tuple[str, ...] = (query.expression,)
        if query.expression and not passing:
            return int(self._db.value("select count(*) from fulltext where fulltext match ?", (query.expression,)))
        if query.expression:
            found = "select rowid from fulltext where fulltext match ?"
        else:
            where = " and ".join("instr(text, ?) > 0" for _ in query.needles) or "0"
            found, values = f"select document from folded where {where}", query.needles
        sql = f"select count(*) from document d where d.id in ({found}) {passing}"
        return int(self._db.value(sql, (*values, *parameters)))

    def _page(
        self, query: Query, after: int, page: int, passing: str, parameters: list[str | bytes]
    ) -> list[tuple[int, bytes, str, str]]:
        if query.expression:
            sql = (
                f"select f.document, f.uuid, {_TITLE}, highlight(fulltext, 0, ?, ?) from fulltext "
                "join folded f on f.document = fulltext.rowid join document d on d.id = f.document "
                f"where fulltext match ? and fulltext.rowid > ? and d.uuid = f.uuid {passing} "
                "order by fulltext.rowid limit ?"
            )
            return self._db.rows(sql, (_OPEN, _CLOSE, query.expression, after, *parameters, page))
        if not query.needles:
            return []
        where = " and ".join("instr(f.text, ?) > 0" for _ in query.needles)
        sql = (
            f"select f.document, f.uuid, {_TITLE}, f.text from folded f join document d on d.id = f.document "
            f"where {where} and f.document > ? and d.uuid = f.uuid {passing} order by f.document limit ?"
        )
        return self._db.rows(sql, (*query.needles, after, *parameters, page))


def _marked(text: str) -> tuple[tuple[int, int], ...]:
    """The spans between the signs that FTS5 set, in the text without them."""
    spans = []
    removed = 0
    at = text.find(_OPEN)
    while at >= 0:
        end = text.find(_CLOSE, at)
        spans.append((at - removed, end - 1 - removed))
        removed += 2
        at = text.find(_OPEN, end)
    return tuple(spans)


def _needles(text: str, needles: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    spans = set()
    for needle in needles:
        at = text.find(needle)
        while at >= 0:
            spans.add((at, at + len(needle)))
            at = text.find(needle, at + len(needle))
    return tuple(sorted(spans))
