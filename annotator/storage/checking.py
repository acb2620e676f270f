"""What must hold in a project file, and each place where it does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from peewee import DatabaseError

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.identity import document_id, from_bytes, text_hash
from annotator.domain.span import fragments_of, quote_of
from annotator.domain.text import normalised
from annotator.storage.rows import KIND_TABLE
from annotator.storage.standing import family, leaves_of

if TYPE_CHECKING:
    from annotator.storage.store import Store


def breaches(store: Store) -> Iterator[str]:
    """A sentence for each breach found; nothing when the file is sound."""
    try:
        sound = True
        for breach in _database(store):
            sound = False
            yield breach
        if sound:
            yield from _documents(store)
            yield from _journal(store)
    except (DatabaseError, ValueError, KeyError, TypeError) as error:
        yield f"the file can't be read to its end: {error}"


def _database(store: Store) -> Iterator[str]:
    for (verdict,) in store.db.execute_sql("pragma integrity_check(20)").fetchall():
        if verdict != "ok":
            yield f"database: {verdict}"
    for table, row, parent, _ in store.db.execute_sql("pragma foreign_key_check").fetchall():
        yield f"{table} {row} refers to a {parent} that is not there"


def _documents(store: Store) -> Iterator[str]:
    for whole in store.stream():
        document = whole.document
        yield from document_breaches(document)
        if not whole.provenances:
            yield f"document {document.id}: its provenance is missing"
        for annotation in whole.annotations:
            breach = annotation_breach(annotation, document.text)
            if breach:
                yield f"document {document.id}: {breach}"
    sql = (
        "select d.uuid from document d left join text t on t.document = d.id "
        "where t.document is null or length(t.text) <> d.length"
    )
    for (raw,) in store.db.execute_sql(sql).fetchall():
        yield f"document {from_bytes(raw)}: its text is missing or not of the length on record"
    sql = 'select uuid, start, "end", fragments from annotation where fragments is null and start >= "end"'
    for raw, start, end, _f in store.db.execute_sql(sql).fetchall():
        yield f"annotation {from_bytes(raw)}: the span {start}-{end} is empty or reversed"


def document_breaches(document: Document) -> Iterator[str]:
    """What is wrong with a document's text and hash."""
    digest = text_hash(document.text)
    if digest != document.sha256:
        yield f"document {document.id}: its text does not have the hash on record"
    if document_id(document.sha256) != document.id:
        yield f"document {document.id}: its id does not follow from its hash"
    rule = normalised(document.text)
    if rule.text != document.text:
        yield f"document {document.id}: its text holds characters that import replaces"


def annotation_breach(annotation: Annotation, text: str) -> str:
    """What is wrong with an annotation's place in its document's text; "" when nothing is."""
    try:
        fragments = fragments_of(annotation.fragments, len(text))
    except ValueError as error:
        return f"annotation {annotation.id}: {error}"
    if fragments != annotation.fragments:
        return f"annotation {annotation.id}: its fragments overlap or are out of order"
    if quote_of(text, fragments) != annotation.quote:
        return f"annotation {annotation.id}: its quote is not what stands at {annotation.start}-{annotation.end}"
    return ""


_JOURNAL_RULES = (
    (
        "select uuid from change c where undoes is not null and not exists "
        "(select 1 from change u where u.id = c.undoes and u.id < c.id)",
        "change {}: takes back a change that is not there",
    ),
    (
        "select record from entry e where not exists (select 1 from change c where c.id = e.change)",
        "record {}: an entry of the journal has no change",
    ),
    (
        "select record from entry e where predecessor is not null and not exists "
        "(select 1 from change c where c.id = e.predecessor)",
        "record {}: the journal's entry follows a change that is not there",
    ),
    (
        "select record from entry where operation <> 'c' and before is null",
        "record {}: the journal has lost what it was before",
    ),
    (
        "select record from tombstone t where not exists (select 1 from change c where c.id = t.change)",
        "record {}: was deleted by a change that is not there",
    ),
)


def _journal(store: Store) -> Iterator[str]:
    db = store.db
    for sql, sentence in _JOURNAL_RULES:
        for (raw,) in db.execute_sql(sql).fetchall():
            yield sentence.format(from_bytes(raw))
    for kind in KIND_TABLE:
        table = kind.model._meta.table_name
        sql = f'select uuid from "{table}" r where not exists (select 1 from change c where c.id = r.change)'
        for (raw,) in db.execute_sql(sql).fetchall():
            yield f"{kind.name} {from_bytes(raw)}: was touched by a change that is not there"
        sql = f'select r.uuid from "{table}" r join tombstone t on t.record = r.uuid'
        for (raw,) in db.execute_sql(sql).fetchall():
            yield f"{kind.name} {from_bytes(raw)}: is there although the journal says that it was deleted"
    yield from _standing(store)
    yield from _order(store)


def _standing(store: Store) -> Iterator[str]:
    """Every record stands as the journal has it, and no record is there that the journal did not make."""
    tree = family(store.db)
    kept = {(bytes(r), c) for r, c in store.db.execute_sql("select record, change from side").fetchall()}
    there: dict[bytes, int] = {}
    for kind in KIND_TABLE:
        table = kind.model._meta.table_name
        rows = store.db.execute_sql(f'select uuid, change from "{table}"')
        there.update((bytes(raw), change) for raw, change in rows)
    gone = {bytes(raw): change for raw, change in store.db.execute_sql("select record, change from tombstone")}
    for raw, touches in tree.items():
        leaves = leaves_of(touches)
        last = leaves[-1].change
        if there.get(raw, gone.get(raw)) != last:
            state = "is not as the journal has it last" if raw in there or raw in gone else "is lost"
            yield f"record {from_bytes(raw)}: {state}"
        for leaf in leaves[:-1]:
            if not leaf.deleted and (raw, leaf.change) not in kept:
                yield f"record {from_bytes(raw)}: what a colleague made of it at the same time is lost"
    for raw in there.keys() - tree.keys():
        yield f"record {from_bytes(raw)}: is there, but the journal does not know it"


def _order(store: Store) -> Iterator[str]:
    """Within one copy the clock never runs backwards."""
    last: dict[bytes, int] = {}
    for raw, copy, at in store.db.execute_sql("select uuid, copy, at from change order by id"):
        if at <= last.get(bytes(copy), 0):
            yield f"change {from_bytes(raw)}: is not later than the one before it in the same copy"
        last[bytes(copy)] = max(at, last.get(bytes(copy), 0))

