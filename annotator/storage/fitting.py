"""Whether a change fits the project as it is stored, and the words when it does not."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.change import Change, Record
from annotator.domain.document import Document, Provenance
from annotator.domain.identity import from_bytes, to_bytes
from annotator.errors import Refused
from annotator.storage.database import among, chunks
from annotator.storage.journal import Fitting, Journal
from annotator.storage.rows import BY_TYPE, key_of
from annotator.storage.tables import Tables, grouped

_DOCUMENT = BY_TYPE[Document].prefix


def fits(tables: Tables, journal: Journal, change: Change) -> Fitting:
    """What the change does. Raises Refused when a record is not as the change has it, or when the change
    touches a record twice."""
    created = _keys(change.created)
    updated = _keys([after for _, after in change.updated])
    deleted = _keys(change.deleted)
    if len({*created, *updated, *deleted}) < len(created) + len(updated) + len(deleted):
        raise Refused("This can't be done: it would touch one record twice.")
    if any(isinstance(record, Document) for record in change.created):
        _not_purged(journal, created)
    for before, after in change.updated:
        if type(before) is not type(after) or before.id != after.id:
            raise Refused("This can't be done: it would make one record into another.", details=_named(after))
        if isinstance(before, Document) and isinstance(after, Document) and before.text != after.text:
            raise Refused("This can't be done: a document's text never changes.", details=_named(after))
    return Fitting(
        created,
        updated,
        deleted,
        _as_stored(tables, [before for before, _ in change.updated]),
        _as_stored(tables, change.deleted),
        journal.tombstones(created),
    )


def _not_purged(journal: Journal, keys: list[bytes]) -> None:
    if journal.db.value("select 1 from purged limit 1") is None:
        return
    for part in chunks(key[1:] for key in keys if key[:1] == _DOCUMENT):
        for (raw,) in journal.db.rows(f"select document from purged where {among('document', part)}", part):
            raise Refused(
                "This can't be stored: the text was purged from this project for good.",
                details=f"document {from_bytes(raw)}",
            )


def _keys(records: Sequence[Record]) -> list[bytes]:
    try:
        return [key_of(record) for record in records]
    except (ValueError, AttributeError) as error:
        raise Refused("This can't be stored: a record's id is no id.", details=str(error)) from error


def _as_stored(tables: Tables, records: Sequence[Record]) -> list[int]:
    """The changes that touched these records last. Raises Refused when one is not as it is stored."""
    stored = {kind.type: tables.fetch(kind, [r.id for r in several]) for kind, several in grouped(records).items()}
    last: list[int] = []
    for record in records:
        pair = stored[type(record)].get(record.id)
        if pair is None or pair[0] != record:
            state = "is no longer there" if pair is None else "has changed since"
            what = BY_TYPE[type(record)].name
            raise Refused(f"This can't be done: the {what} {state}.", details=_named(record))
        last.append(pair[1])
    return last


def still_told(tables: Tables, change: Change) -> None:
    """Raises Refused where the change, now made, leaves a document without any provenance, and so a name."""
    for document in {r.document for r in change.deleted if isinstance(r, Provenance)}:
        sql = (
            "select 1 from document d where d.uuid = ? "
            "and not exists (select 1 from provenance p where p.document = d.id)"
        )
        if tables.db.value(sql, (to_bytes(document),)):
            raise Refused(
                "This can't be done: a document would be left without its title and where it came from.",
                details=f"document {document}",
            )


def _named(record: Record) -> str:
    return f"{BY_TYPE[type(record)].name} {record.id}"


def refused(error: BaseException) -> Refused:
    """What a broken rule of the database means to the user."""
    said = str(error)
    if "UNIQUE" in said:
        table = said.rpartition(": ")[2].partition(".")[0]
        return Refused(f"This can't be done: the {table} is already there.", details=said)
    if "FOREIGN KEY" in said:
        return Refused(
            "This can't be done: something would be left that refers to what is not there.", details=said
        )
    return Refused("This can't be done: a record lacks something that it must have.", details=said)
