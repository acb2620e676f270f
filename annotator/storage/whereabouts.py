"""Where an action took place, and what it took back: read from the journal by its number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import cast

from annotator.domain.annotation import Annotation
from annotator.domain.change import Record
from annotator.domain.document import Document, Provenance, Status
from annotator.domain.identity import from_bytes, to_bytes
from annotator.storage.database import Database, among, chunks
from annotator.storage.journal import unpacked
from annotator.storage.rows import BY_TYPE, record_of
from annotator.storage.store import Store

_LOOKED_AT = 20
"""Records of a change that are looked at: the first place of a large one is as good as any other."""


@dataclass(frozen=True, slots=True)
class Where:
    """A document, and the annotation in it that is still there, "" for none."""

    document: str
    annotation: str = ""


Meant = tuple[int, str | None]
"""The number of a change and the group that it belongs to."""


def takes_back(db: Database, numbers: Iterable[int]) -> dict[int, Meant]:
    """By number, what those of these changes that take something back, or do it again, were about."""
    found: dict[int, Meant] = {}
    for part in chunks(numbers):
        sql = f"select c.id, t.id, t.batch from change c join change t on t.id = c.undoes where {among('c.id', part)}"
        for number, target, batch in db.rows(sql, part):
            found[number] = target, from_bytes(batch) if batch else None
    return found


def newest_in(db: Database, document: str, number: int, group: str | None) -> int | None:
    """The newest change of an action that touched a document, None where none did."""
    raw = to_bytes(document)
    if group is None:
        found = db.value("select change from touched where document = ? and change = ?", (raw, number))
    else:
        sql = (
            "select max(t.change) from change c join touched t on t.change = c.id where c.batch = ? and t.document = ?"
        )
        found = db.value(sql, (to_bytes(group), raw))
    return None if found is None else int(found)


def where(store: Store, number: int) -> Where | None:
    """Where the change with this number took place: of what is still there the document that it brought, else an
    annotation. A document that is gone is told all the same; None for changes of the whole project."""
    change = store.journal.one(number)
    if change is None:
        return None
    entries = store.journal.entries(f"change = ? limit {_LOOKED_AT}", (number,))
    keys = [*islice(unpacked(change.created), _LOOKED_AT), *(entry.key for entry in entries)]
    for kind in (Document, Annotation, Status, Provenance):
        prefix = BY_TYPE[kind].prefix
        ids = [from_bytes(key[1:]) for key in keys if key[:1] == prefix]
        there = store.tables.fetch(BY_TYPE[kind], ids) if ids else {}
        for name in ids:
            if name in there:
                return _place(there[name][0])
    return _gone(store, keys)


def _place(record: Record) -> Where:
    if isinstance(record, Document):
        return Where(record.id)
    if isinstance(record, Annotation):
        return Where(record.document, record.id)
    return Where(cast(Status | Provenance, record).document)


def _gone(store: Store, keys: list[bytes]) -> Where | None:
    """The place of what is no longer there, from what the journal kept of it."""
    for key in keys:
        if key[:1] == BY_TYPE[Document].prefix:
            return Where(from_bytes(key[1:]))
        if key[:1] == BY_TYPE[Annotation].prefix:
            sql = "select before from entry where record = ? and before is not null order by change desc limit 1"
            kept = store.db.value(sql, (key,))
            if kept is not None:
                return Where(cast(Annotation, record_of(BY_TYPE[Annotation], kept)).document)
    return None
