"""What statistics count, read in pages of plain values without making records of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import orjson

from annotator.domain.identity import from_bytes, to_bytes
from annotator.storage.database import Database

_PAGE = 5000


@dataclass(frozen=True, slots=True)
class Span:
    """What statistics want of an annotation: ids, the length of what it covers, the words themselves."""

    document: str
    label: str
    annotator: str
    length: int
    quote: str
    created: int


def spans(db: Database) -> Iterator[list[Span]]:
    """Every annotation of the project, in lists of some thousand; nothing is held open between two of them."""
    names: dict[str, dict[int, str]] = {}
    for table in ("document", "label", "annotator"):
        names[table] = {key: from_bytes(raw) for key, raw in db.rows(f"select id, uuid from {table}")}
    documents, labels, annotators = names["document"], names["label"], names["annotator"]
    sql = (
        'select id, document, label, annotator, start, "end", fragments, quote, created from annotation '
        f"where id > ? order by id limit {_PAGE}"
    )
    last = 0
    while rows := db.rows(sql, (last,)):
        last = rows[-1][0]
        yield [
            Span(
                documents[document], labels[label], annotators[annotator],
                end - start if several is None else sum(e - s for s, e in orjson.loads(several)), quote, created,
            )
            for _, document, label, annotator, start, end, several, quote, created in rows
            if document in documents and label in labels and annotator in annotators
        ]  # fmt: skip


def lengths(db: Database) -> dict[str, tuple[str, int]]:
    """By document in the order of arrival, its title and its length in code points."""
    sql = (
        "select d.uuid, d.length, (select title from provenance p where p.document = d.id order by p.uuid limit 1) "
        "from document d order by d.id"
    )
    return {from_bytes(raw): (title or "", length) for raw, length, title in db.rows(sql)}


def finished(db: Database, annotator: str) -> dict[str, int]:
    """The documents that an annotator is done with, and when that was said."""
    sql = (
        "select d.uuid, c.at from status s join document d on d.id = s.document join change c on c.id = s.change "
        "where s.state = 'done' and s.annotator = (select id from annotator where uuid = ?)"
    )
    return {from_bytes(raw): at for raw, at in db.rows(sql, (to_bytes(annotator),))}


def made_by_label(db: Database, annotator: str, since: int, until: int) -> dict[str, int]:
    """How many annotations that still stand an annotator made in [since, until), by label."""
    sql = (
        "select l.uuid, count(*) from annotation a join label l on l.id = a.label where a.created >= ? "
        "and a.created < ? and a.annotator = (select id from annotator where uuid = ?) "
        "group by l.id order by 2 desc, l.position"
    )
    return {from_bytes(raw): int(n) for raw, n in db.rows(sql, (since, until, to_bytes(annotator)))}


def choices(db: Database, label: str, attribute: str) -> dict[str, int]:
    """How many annotations of a label have each of the texts given as a value under this attribute, alone or in a
    list."""
    sql = (
        "select v.value, count(*) from annotation a, json_each(a.attributes) j, "
        "json_each(case j.type when 'array' then j.value else json_array(j.value) end) v "
        "where a.label = (select id from label where uuid = ?) and j.key = ? and v.type = 'text' group by v.value"
    )
    return dict(db.rows(sql, (to_bytes(label), attribute)))
