"""Every trace that a document has in a project file: its records, what the journal keeps of them, its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import orjson

from annotator.domain.annotation import Annotation
from annotator.domain.change import Record
from annotator.domain.document import Document, Foreign, Provenance, Status
from annotator.domain.identity import from_bytes
from annotator.domain.relation import Relation
from annotator.storage.database import Database, among, chunks
from annotator.storage.journal import unpacked
from annotator.storage.relating import INTO
from annotator.storage.rows import BY_TYPE
from annotator.storage.tables import Tables

BELONGING: tuple[type[Record], ...] = (Provenance, Annotation, Status, Relation)
_DOCUMENT, _FOREIGN = BY_TYPE[Document], BY_TYPE[Foreign]
_KINDS = ", ".join(f"x'{BY_TYPE[type_].number:02x}'" for type_ in BELONGING)
_ID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_KEPT = (
    "select distinct record from entry where change in (select change from touched where document = ?) "
    f"and before is not null and substr(record, 1, 1) in ({_KINDS}) "
    "and json_extract(cast(before as text), '$.document') = ?"
)
_BESIDE = (
    f"select record from side where substr(record, 1, 1) in ({_KINDS}) "
    "and json_extract(cast(content as text), '$.document') = ?"
)


@dataclass(slots=True)
class Traces:
    """`keys` are those of the records that belong to the document, there or gone; `changes` the numbers of
    those that touched it, or that share an action with one that did, and so may quote it."""

    document: bytes
    sha256: str = ""
    keys: set[bytes] = field(default_factory=set)
    changes: set[int] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.keys)


def traces(db: Database, document: bytes) -> Traces:
    """What a project file knows of a document; falsy where it was never in the project, or is purged."""
    name = from_bytes(document)
    found = Traces(document, _hash(db, document))
    if not found.sha256:
        return found
    found.keys.add(_DOCUMENT.prefix + document)
    for type_ in BELONGING:
        kind = BY_TYPE[type_]
        sql = f'select uuid from "{kind.table}" where document = (select id from document where uuid = ?)'
        found.keys.update(kind.prefix + raw for (raw,) in db.rows(sql, (document,)))
    found.keys.update(key for (key,) in db.rows(_KEPT, (document, name)))
    found.keys.update(key for (key,) in db.rows(_BESIDE, (name,)))
    elsewhere = set(_mentioning(db, {from_bytes(key[1:]) for key in found.keys}, found.sha256))
    sql = f"select r.uuid from relation r where {INTO}"
    relations = {BY_TYPE[Relation].prefix + raw for (raw,) in db.rows(sql, (document,))}
    elsewhere |= relations - found.keys
    found.keys |= elsewhere
    found.changes = _changes(db, document, elsewhere)
    return found


def _hash(db: Database, document: bytes) -> str:
    """The hash of a document's text, whether the document is there or was deleted; "" where it is not known."""
    there = db.value("select sha256 from document where uuid = ?", (document,))
    if there is None:
        sql = "select json_extract(cast(before as text), '$.sha256') from entry where record = ? and before is not null"
        there = db.value(sql, (_DOCUMENT.prefix + document,))
    return str(there or "")


def _mentioning(db: Database, ids: set[str], sha256: str) -> Iterator[bytes]:
    """The keys of lines kept from other programs that name the document, or something of it."""
    prefix = _FOREIGN.prefix
    said = [(prefix + raw, content) for raw, content in db.rows("select uuid, content from foreign_line")]
    sql = "select record, cast(before as text) from entry where substr(record, 1, 1) = ? and before is not null"
    said += db.rows(sql, (prefix,))
    for key, content in said:
        own = from_bytes(key[1:])
        if sha256 in content or any(name in ids and name != own for name in _ID.findall(content)):
            yield key


def _changes(db: Database, document: bytes, elsewhere: set[bytes]) -> set[int]:
    numbers = {number for (number,) in db.rows("select change from touched where document = ?", (document,))}
    for key in elsewhere:
        numbers.update(number for (number,) in db.rows("select id from change where instr(created, ?)", (key,)))
        numbers.update(number for (number,) in db.rows("select change from entry where record = ?", (key,)))
    found = set(numbers)
    for part in chunks(numbers):
        sql = (
            "select id from change where batch in "
            f"(select batch from change where batch is not null and {among('id', part)})"
        )
        found.update(number for (number,) in db.rows(sql, part))
    return found


def without(created: bytes, keys: set[bytes]) -> bytes:
    """What a change made, without these records."""
    return b"".join(key for key in unpacked(created) if key not in keys)


def blanked(args: str) -> str:
    """The arguments of a change's message with an ellipsis in the place of every word."""
    values = orjson.loads(args)
    return orjson.dumps({name: "…" if isinstance(value, str) else value for name, value in values.items()}).decode()


def records_of(db: Database, document: bytes) -> list[Record]:
    """The document with all that belongs to it, as far as it is there."""
    tables = Tables(db)
    found: list[Record] = [r for r, _ in tables.read(_DOCUMENT, "r.uuid = ?", (document,))]
    for type_ in BELONGING:
        where = "r.document = (select id from document where uuid = ?)"
        found += [record for record, _ in tables.read(BY_TYPE[type_], where, (document,))]
    return found
