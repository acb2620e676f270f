"""A document's annotations as they were after some change, read from the journal."""

from __future__ import annotations

from typing import cast

from annotator.domain.annotation import Annotation, reading_order
from annotator.domain.identity import is_id, to_bytes
from annotator.storage.database import Row
from annotator.storage.journal import DELETED, unpacked
from annotator.storage.rows import BY_TYPE, record_of
from annotator.storage.standing import Touched, leaves_of
from annotator.storage.store import Store

_KIND = BY_TYPE[Annotation]
_CHANGES = "select change from touched where document = ?"


def number_of(store: Store, change: str) -> int | None:
    """The number of the change with this id in the order of arrival, None where there is none."""
    if not is_id(change):
        return None
    found = store.db.value("select id from change where uuid = ?", (to_bytes(change),))
    return None if found is None else int(found)


def annotations_after(store: Store, document: str, number: int) -> list[Annotation]:
    """Everybody's annotations of a document after the change with this number, in reading order.

    Of what people made at the same time in copies of the project, what stood then is told.
    """
    with store.db.snapshot():
        past = _Past(store, document)
        found = [past.content(key, last) for key, last in past.standing(number)]
    return sorted((annotation for annotation in found if annotation is not None), key=reading_order)


class _Past:
    """What the journal has of one document's annotations."""

    def __init__(self, store: Store, document: str) -> None:
        self._db = store.db
        self._raw = to_bytes(document)
        where = "r.document = (select id from document where uuid = ?)"
        rows = [(cast(Annotation, r), change) for r, change in store.tables.read(_KIND, where, (self._raw,))]
        self._rows = {_KIND.prefix + to_bytes(record.id): (record, change) for record, change in rows}
        sql = (
            f"select change, record, operation, predecessor, before from entry where change in ({_CHANGES}) "
            "and substr(record, 1, 1) = ?"
        )
        self._before: dict[tuple[bytes, int], Annotation] = {}
        self._entries: dict[bytes, list[Row]] = {}
        for row in self._db.rows(sql, (self._raw, _KIND.prefix)):
            _change, key, _operation, predecessor, kept = row
            self._entries.setdefault(key, []).append(row)
            if kept is not None:
                record = cast(Annotation, record_of(_KIND, kept))
                if record.document == document:
                    self._before[key, predecessor] = record
        self._keys = {key for key, _ in self._before} | self._rows.keys()

    def standing(self, number: int) -> list[tuple[bytes, int]]:
        """The annotations that were there, and the change that had touched each last."""
        stamps: dict[int, tuple[int, bytes]] = {}
        touches: dict[bytes, list[Touched]] = {}
        sql = f"select id, at, uuid, created from change where id <= ? and id in ({_CHANGES})"
        for change, at, raw, created in self._db.rows(sql, (number, self._raw)):
            stamps[change] = at, raw
            for key in unpacked(created):
                if key in self._keys:
                    touches.setdefault(key, []).append(Touched(at, raw, change))
        for key in self._keys & self._entries.keys():
            for change, _, operation, predecessor, _ in self._entries[key]:
                if change in stamps:
                    touch = Touched(*stamps[change], change, predecessor, operation == DELETED)
                    touches.setdefault(key, []).append(touch)
        last = ((key, leaves_of(several)[-1]) for key, several in touches.items())
        return [(key, touch.change) for key, touch in last if not touch.deleted]

    def content(self, key: bytes, change: int) -> Annotation | None:
        """What an annotation was after a change that touched it."""
        row = self._rows.get(key)
        if row is not None and row[1] == change:
            return row[0]
        if (key, change) in self._before:
            return self._before[key, change]
        kept = self._db.value("select content from side where record = ? and change = ?", (key, change))
        return cast(Annotation, record_of(_KIND, kept)) if kept is not None else None
