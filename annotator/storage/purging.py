"""Purging: a document goes for good, with every trace in rows, journal, indexes and free pages.

What stays is a tombstone with the text's hash, and the changes as such: when, by whom, of what kind. They keep
nothing of the document, and what they did to other documents is not touched.
"""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.change import Change, Message
from annotator.domain.document import Document
from annotator.domain.identity import from_bytes, is_id, new_id, to_bytes
from annotator.errors import AnnotatorError, Refused
from annotator.storage.database import DATABASE_ERRORS, Database, among, chunks, reason
from annotator.storage.journal import Fitting, Logged, Stamp
from annotator.storage.store import Store
from annotator.storage.traces import Traces, blanked, records_of, traces, without

PURGED = "document.purged"

DERIVED: tuple[tuple[str, str], ...] = (
    ("place", "delete from place where document = :document"),
    ("activity", "delete from activity where document = :document"),
    ("meta", "delete from meta where key = 'document' and value = :name"),
    (
        "fulltext",
        "insert into fulltext (fulltext, rowid, text) "
        "select 'delete', f.document, f.text from folded f where f.uuid = :document",
    ),
    ("folded", "delete from folded where uuid = :document"),
    ("fulltext", "insert into fulltext (fulltext) values ('optimize')"),
)
"""Tables beside the records that know something of a document, each with what makes it forget, in this order."""


def purged(db: Database, documents: set[str] | None = None) -> dict[str, int]:
    """The documents that were purged, of these where given, and when (microseconds since 1970 in UTC)."""
    if documents is None:
        return {from_bytes(raw): at for raw, at in db.rows("select document, at from purged")}
    found: dict[str, int] = {}
    for part in chunks(to_bytes(document) for document in documents if is_id(document)):
        rows = db.rows(f"select document, at from purged where {among('document', part)}", part)
        found.update((from_bytes(raw), at) for raw, at in rows)
    return found


def purge(store: Store, document: str, annotator: str) -> tuple[Change, Logged]:
    """Take a document out for good, also one that was removed before.

    The change says what went, for listeners only: the journal keeps none of it. Raises Refused where the project
    never had the document, AnnotatorError where the file can't be written; then nothing was changed.
    """
    raw = to_bytes(document)
    store.db.run("pragma secure_delete=on")
    with store.writing():
        found = traces(store.db, raw)
        if not found:
            raise Refused(f"There is no trace of the document {document} in {store.path.name}.")
        told = tuple(
            replace(record, text="") if isinstance(record, Document) else record
            for record in records_of(store.db, raw)
        )
        _forget(store, found)
        stamp = Stamp(new_id(), store.clock.now(), annotator, store.copy)
        logged = store.journal.append(Change(Message(PURGED)), stamp, Fitting([], [], [], [], [], {}))
        store.db.run("insert into touched (document, change) values (?, ?)", (raw, logged.number))
        store.db.run("insert into purged (document, sha256, at) values (?, ?, ?)", (raw, found.sha256, stamp.at))
    return Change(Message(PURGED), deleted=told), logged


def _forget(store: Store, found: Traces) -> None:
    db = store.db
    names = {"document": found.document, "name": from_bytes(found.document)}
    there = {name for (name,) in db.rows("select name from sqlite_master where type = 'table'")}
    for table, sql in DERIVED:
        if table in there:
            db.handle().execute(sql, names).close()
    rows = [(key,) for key in found.keys]
    for table in ("entry", "side", "tombstone"):
        db.many(f"delete from {table} where record = ?", rows)
    store.tables.delete(found.keys)
    for part in chunks(found.changes):
        sql = f"select id, created, args from change where {among('id', part)}"
        for number, created, args in db.rows(sql, part):
            values = without(created, found.keys), blanked(args), number
            db.run("update change set created = ?, args = ? where id = ?", values)


def compact(store: Store) -> None:
    """Write the file anew, so that free pages and the log beside it hold nothing of what was deleted.

    Raises AnnotatorError where somebody who reads the project, or a full disk, prevents that.
    """
    try:
        busy = store.rewritten()
    except DATABASE_ERRORS as error:
        raise AnnotatorError(
            f"The document is out of {store.path.name}, but its bytes are still in free pages ({reason(error)}): "
            "make room on the disk and purge it again.",
            details=repr(error),
        ) from error
    if busy:
        raise AnnotatorError(
            f"The document is out of {store.path.name}, but its bytes are still in the log beside it, which others "
            "read: close other windows of this project and purge it again."
        )


class Barred:
    """What a merge leaves out of the other project, because it was purged from ours.

    `changes` are numbers in their journal. Raises Refused where they have purged what is here still: that is not
    done behind anybody's back.
    """

    def __init__(self, ours: Store, theirs: Store) -> None:
        self.documents: set[str] = set()
        self.keys: set[bytes] = set()
        self.changes: set[int] = set()
        self._agree(ours, theirs)
        for (raw,) in ours.db.rows("select document from purged"):
            if not theirs.db.value("select 1 from touched where document = ?", (raw,)):
                continue
            found = traces(theirs.db, raw)
            if found:
                self.documents.add(from_bytes(raw))
                self.keys |= found.keys
                self.changes |= found.changes

    def _agree(self, ours: Store, theirs: Store) -> None:
        known = {raw for (raw,) in ours.db.rows("select document from purged")}
        new = [row for row in theirs.db.rows("select document, sha256, at from purged") if row[0] not in known]
        for raw, _, _ in new:
            if ours.db.value("select 1 from touched where document = ?", (raw,)):
                raise Refused(
                    f"The other project has purged the document {from_bytes(raw)}, which this one still has: "
                    "purge it here too, then merge.",
                )
        ours.db.many("insert into purged (document, sha256, at) values (?, ?, ?)", new)

    def created(self, change: int, created: bytes) -> bytes:
        return without(created, self.keys) if change in self.changes else created

    def args(self, change: int, args: str) -> str:
        return blanked(args) if change in self.changes else args
