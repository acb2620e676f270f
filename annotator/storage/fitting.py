"""Whether a change fits the project as it is stored, and the words when it does not."""

from __future__ import annotations

from annotator.domain.change import Change, Record
from annotator.domain.document import Document
from annotator.errors import Refused
from annotator.storage.rows import BY_TYPE, key_of
from annotator.storage.tables import Tables, grouped


def fits(tables: Tables, change: Change) -> dict[bytes, int]:
    """By key, the changes that touched last what this change updates or deletes.

    Raises Refused when a record is not as the change has it, or when the change touches a record twice.
    """
    _agrees_with_itself(change)
    old = (*(before for before, _ in change.updated), *change.deleted)
    touched: dict[bytes, int] = {}
    for kind, records in grouped(old).items():
        stored = tables.fetch(kind, [record.id for record in records])
        for record in records:
            pair = stored.get(record.id)
            if pair is None or pair[0] != record:
                state = "is no longer there" if pair is None else "has changed since"
                raise Refused(f"This can't be done: the {kind.name} {state}.", details=f"{kind.name} {record.id}")
            touched[key_of(record)] = pair[1]
    return touched


def _agrees_with_itself(change: Change) -> None:
    for before, after in change.updated:
        if type(before) is not type(after) or before.id != after.id:
            raise Refused("This can't be done: it would make one record into another.", details=_named(after))
        if isinstance(before, Document) and isinstance(after, Document) and before.text != after.text:
            raise Refused("This can't be done: a document's text never changes.", details=_named(after))
    touched = (*change.created, *(after for _, after in change.updated), *change.deleted)
    seen: set[bytes] = set()
    for record in touched:
        try:
            key = key_of(record)
        except ValueError as error:
            raise Refused(f"This can't be stored: {record.id!r} is not an id.", details=_named(record)) from error
        if key in seen:
            raise Refused("This can't be done: it would touch one record twice.", details=_named(record))
        seen.add(key)


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
