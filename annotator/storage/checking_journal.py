"""Breaches of the journal: what it says must be what the rows are."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.annotator import Annotator
from annotator.domain.identity import document_id, from_bytes
from annotator.storage.database import Database
from annotator.storage.journal import unpacked
from annotator.storage.rows import BY_NUMBER, BY_TYPE, KIND_TABLE, named, record_of
from annotator.storage.standing import Touched, family, leaves_of

_BY_DOCUMENT = (
    ("document", "r.uuid"),
    ("provenance", "(select uuid from document d where d.id = r.document)"),
    ("annotation", "(select uuid from document d where d.id = r.document)"),
    ("status", "(select uuid from document d where d.id = r.document)"),
    ("relation", "(select uuid from document d where d.id = r.document)"),
)

_LABELLED = (
    "select a.uuid from annotation a join label l on l.id = a.label where not exists "
    "(select 1 from labelled t where t.label = l.uuid and t.change = a.change)"
)

_RULES = (
    (
        "select c.uuid from change c where undoes is not null and not exists "
        "(select 1 from change u where u.id = c.undoes and u.id < c.id)",
        "change {}: takes back a change that is not there",
    ),
)
_KEY_RULES = (
    (
        "select record from entry e where not exists (select 1 from change c where c.id = e.change)",
        "an entry of the journal has no change",
    ),
    (
        "select record from entry where operation not in ('c', 'u', 'd')",
        "an entry of the journal does nothing that is known",
    ),
    (
        "select record from entry e where predecessor is null or predecessor >= change or not exists "
        "(select 1 from change c where c.id = e.predecessor)",
        "the journal's entry follows a change that is not there",
    ),
    (
        "select record from entry where (operation = 'c') <> (before is null)",
        "the journal has lost what it was before",
    ),
    (
        "select record from tombstone t where not exists "
        "(select 1 from entry e where e.change = t.change and e.record = t.record and e.operation = 'd')",
        "was deleted by a change that is not there",
    ),
    (
        "select record from side s where not exists (select 1 from change c where c.id = s.change)",
        "what is kept beside it comes from a change that is not there",
    ),
)


def journal_breaches(db: Database) -> Iterator[str]:
    """Every record stands as the journal has it, and no record is there that the journal did not make."""
    for sql, sentence in _RULES:
        for (raw,) in db.rows(sql):
            yield sentence.format(from_bytes(raw))
    for sql, fault in _KEY_RULES:
        for (key,) in db.rows(sql):
            yield f"{named(key)}: {fault}"
    yield from _kept(db)
    yield from _rows(db)
    yield from _documents(db)
    yield from _order(db)


def _kept(db: Database) -> Iterator[str]:
    """What the journal and the side table keep can be made into records again."""
    for table, column in (("entry", "before"), ("side", "content")):
        last: tuple[int, bytes] = (0, b"")
        while True:
            rows = db.rows(
                f"select change, record, {column} from {table} where (change, record) > (?, ?) "
                "order by change, record limit 500", last,
            )  # fmt: skip
            for _change, key, kept in rows:
                if kept is not None and not _is_record(key, kept):
                    yield f"{named(key)}: what the journal keeps of it can't be read"
            if not rows:
                break
            last = rows[-1][0], rows[-1][1]


def _is_record(key: bytes, kept: bytes) -> bool:
    try:
        return record_of(BY_NUMBER[key[0]], kept).id == from_bytes(key[1:])
    except (ValueError, KeyError, TypeError, AttributeError):
        return False


def _rows(db: Database) -> Iterator[str]:
    made, several = _made(db)
    tree = family(db, several) if several else {}
    gone: dict[bytes, int] = dict(db.rows("select record, change from tombstone"))
    kept = set(db.rows("select record, change from side"))
    for kind in KIND_TABLE:
        for raw, change in db.rows(f'select uuid, change from "{kind.table}"'):
            key = kind.prefix + raw
            if key in gone:
                yield f"{named(key)}: is there although the journal says that it was deleted"
            elif key in tree:
                yield from _stands(key, tree.pop(key), change, kept)
            elif made.pop(key, None) != change:
                yield f"{named(key)}: is not as the journal has it last"
    for key, touches in tree.items():
        if key in gone:
            yield from _stands(key, touches, gone[key], kept)
        else:
            yield f"{named(key)}: is lost"
    for key in made:
        yield f"{named(key)}: is lost"


def _made(db: Database) -> tuple[dict[bytes, int], set[bytes]]:
    """The changes that made the records which nothing else has touched; the keys of the others."""
    several = {key for (key,) in db.rows("select distinct record from entry")}
    made: dict[bytes, int] = {}
    for number, created in db.rows("select id, created from change"):
        for key in unpacked(created):
            if key in several:
                continue
            if key in made:
                del made[key]
                several.add(key)
            else:
                made[key] = number
    return made, several


def _stands(key: bytes, touches: list[Touched], change: int, kept: set[tuple[bytes, int]]) -> Iterator[str]:
    changes = {t.change for t in touches}
    for touch in touches:
        if touch.predecessor is not None and touch.predecessor not in changes:
            yield f"{named(key)}: the journal's entry follows a change that did not touch it"
    leaves = leaves_of(touches)
    if not leaves or leaves[-1].change != change:
        yield f"{named(key)}: is not as the journal has it last"
    for other in leaves[:-1]:
        if not other.deleted and (key, other.change) not in kept:
            yield f"{named(key)}: what a colleague made of it at the same time is lost"


def _documents(db: Database) -> Iterator[str]:
    """The history of a document has every change that touched it; whoever made a change is on record."""
    for table, document in _BY_DOCUMENT:
        sql = (
            f'select r.uuid from "{table}" r where not exists '
            f"(select 1 from touched t where t.document = {document} and t.change = r.change)"
        )
        for (raw,) in db.rows(sql):
            yield f"{table} {from_bytes(raw)}: the history of its document lacks a change"
    for (raw,) in db.rows(_LABELLED):
        yield f"annotation {from_bytes(raw)}: the history of its label lacks a change"
    for raw, sha256 in db.rows("select document, sha256 from purged"):
        if document_id(sha256) != from_bytes(raw):
            yield f"document {from_bytes(raw)}: was purged under a hash that is not its own"
        if db.value("select 1 from document where uuid = ?", (raw,)):
            yield f"document {from_bytes(raw)}: is there although it was purged"
    annotators = BY_TYPE[Annotator]
    known = {raw for (raw,) in db.rows("select uuid from annotator")}
    known |= {key[1:] for (key,) in db.rows("select record from entry") if key[0] == annotators.number}
    for raw, annotator in db.rows("select uuid, annotator from change"):
        if annotator not in known:
            yield f"change {from_bytes(raw)}: nobody knows the annotator who made it"


def _order(db: Database) -> Iterator[str]:
    """Within one copy the clock never runs backwards."""
    last: dict[bytes, int] = {}
    for raw, copy, at in db.rows("select uuid, copy, at from change order by id"):
        if at <= last.get(copy, at - 1):
            yield f"change {from_bytes(raw)}: is not later than the one before it in the same copy"
        last[copy] = max(at, last.get(copy, at))
