"""Breaches in the file itself and in the values of its rows, found by SQL alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from peewee import AutoField, BlobField, IntegerField, SqliteDatabase, TextField

from annotator.domain.annotation import CERTAINTIES
from annotator.domain.document import STATES
from annotator.domain.label import STROKES
from annotator.storage.database import Database
from annotator.storage.journal import SHAPE
from annotator.storage.rows import KEY_SIZE, KIND_TABLE, named
from annotator.storage.schema import APPLICATION_ID, DERIVED, SHADOWS, TABLES, VERSION

# Year 1 to year 9999, the range that a moment can be written in.
_EARLIEST, _LATEST = -62_135_596_800_000_000, 253_402_300_799_999_999


def _among(values: tuple[str, ...]) -> str:
    return "(" + ", ".join(f"'{value}'" for value in values) + ")"


def _not_json(column: str, type_: str) -> str:
    """True where a column holds something, but not JSON of this type."""
    return f"({column} is not null and (not json_valid({column}) or json_type({column}) <> '{type_}'))"


# (table, condition of a breach, what is wrong); each finds rows by their uuid.
_RULES: tuple[tuple[str, str, str], ...] = (
    ("annotator", "trim(name) = ''", "has no name"),
    ("annotator", "kind not in ('person', 'engine', 'gold')", "is of an unknown kind"),
    ("label", "trim(name) = ''", "has no name"),
    ("label", "colour not glob '#' || replace('xxxxxx', 'x', '[0-9a-f]')", "its colour is not of the form #rrggbb"),
    ("label", f"stroke not in {_among(STROKES)}", "its line style is unknown"),
    ("label", "length(key) > 1", "its key is more than one letter"),
    ("label", _not_json("attributes", "array"), "its attributes are not in order"),
    ("label", _not_json("extra", "object"), "what else was said of it is not in order"),
    ("label", "parent is not null and length(parent) <> 16", "its parent's id is malformed"),
    ("document", "supersedes is not null and length(supersedes) <> 16", "the older version's id is malformed"),
    ("document", _not_json("structure", "array"), "its structure is not in order"),
    (
        "document",
        "not exists (select 1 from text t where t.document = r.id and length(t.text) = r.length)",
        "its text is missing or not of the length on record",
    ),
    ("provenance", _not_json("meta", "object"), "its meta data are not in order"),
    ("provenance", _not_json("extra", "object"), "what else was said of it is not in order"),
    ("annotation", 'fragments is null and start >= "end"', "its span is empty or reversed"),
    ("annotation", _not_json("fragments", "array"), "its fragments are not in order"),
    (
        "annotation",
        "fragments is not null and json_valid(fragments) and "
        "(start <> coalesce(json_extract(fragments, '$[0][0]'), 0) "
        "or \"end\" <> coalesce(json_extract(fragments, '$[#-1][1]'), 0))",
        "its ends are not those of its fragments",
    ),
    ("annotation", _not_json("attributes", "object"), "its attributes are not in order"),
    ("annotation", _not_json("extra", "object"), "what else was said of it is not in order"),
    ("annotation", _not_json("origin", "array"), "its origin is not in order"),
    (
        "annotation",
        "origin is not null and json_valid(origin) and "
        "json_extract(origin, '$[0]') not in ('manual', 'imported', 'suggested', 'adjudicated')",
        "its origin is of an unknown kind",
    ),
    (
        "annotation",
        f"certainty is not null and certainty not in {_among(CERTAINTIES)}",
        "its certainty is unknown",
    ),
    (
        "annotation",
        f"created not between {_EARLIEST} and {_LATEST} or updated not between {_EARLIEST} and {_LATEST}",
        "was made at a time that is none",
    ),
    ("status", f"state not in {_among(STATES)}", "its state is unknown"),
    ("foreign_line", _not_json("content", "object"), "its content is not in order"),
    ("relation_type", "trim(name) = ''", "has no name"),
    ("relation_type", _not_json("sources", "array"), "the labels of its sources are not in order"),
    ("relation_type", _not_json("targets", "array"), "the labels of its targets are not in order"),
    ("relation_type", "across not in (0, 1)", "whether it goes across documents is not said"),
    ("relation_type", _not_json("extra", "object"), "what else was said of it is not in order"),
    ("entity", "trim(name) = ''", "has no name"),
    ("entity", _not_json("aliases", "array"), "its aliases are not in order"),
    ("entity", _not_json("identifiers", "object"), "its identifiers are not in order"),
    ("entity", _not_json("extra", "object"), "what else was said of it is not in order"),
    (
        "relation",
        "(target_annotation is null) + (target_entity is null) + (target_document is null) <> 2",
        "leads to nothing, or to several things",
    ),
    ("relation", "target_annotation = source", "leads from an annotation to itself"),
    (
        "relation",
        "not exists (select 1 from annotation a where a.id = r.source and a.document = r.document "
        "and a.annotator = r.annotator)",
        "its source is of another document or layer",
    ),
    (
        "relation",
        "target_annotation is not null and exists (select 1 from annotation a, relation_type t where "
        "a.id = r.target_annotation and t.id = r.type and "
        "(a.annotator <> r.annotator or (not t.across and a.document <> r.document)))",
        "its target is of another layer, or of a document that its type does not reach",
    ),
    ("relation", _not_json("cue", "array"), "its cue is not in order"),
    ("relation", _not_json("attributes", "object"), "its attributes are not in order"),
    ("relation", _not_json("origin", "array"), "its origin is not in order"),
    ("relation", _not_json("extra", "object"), "what else was said of it is not in order"),
    (
        "relation",
        f"created not between {_EARLIEST} and {_LATEST} or updated not between {_EARLIEST} and {_LATEST}",
        "was made at a time that is none",
    ),
    ("change", _not_json("args", "object"), "what it says is not in order"),
    ("change", f"at not between 1 and {_LATEST}", "was made at a time that is none"),
    ("change", f"shape not between 1 and {SHAPE}", "is of a shape that this version does not know"),
    ("change", f"length(created) % {KEY_SIZE} <> 0", "what it made is not in order"),
    ("change", "role not between 0 and 2 or (role = 0) <> (undoes is null)", "its role is not in order"),
    (
        "change",
        "role > 0 and exists (select 1 from change u where u.id = r.undoes and (u.role = 1) <> (r.role = 2))",
        "its role does not follow from what it takes back",
    ),
)


def database_breaches(db: Database) -> Iterator[str]:
    """Whether pages, tables and references are sound."""
    for (verdict,) in db.rows("pragma integrity_check(20)"):
        if verdict != "ok":
            yield f"database: {verdict}"
    application, version = db.value("pragma application_id"), db.value("pragma user_version")
    if (application, version) != (APPLICATION_ID, VERSION):
        yield f"database: it is marked as {application:#x} of version {version}"
    wanted, there = _structure(), _definitions(db)
    for name in sorted(wanted.keys() | there.keys()):
        if name not in SHADOWS and DERIVED.get(name, wanted.get(name)) != there.get(name, DERIVED.get(name)):
            fault = "missing" if name not in there else "not ours" if name not in wanted else "changed"
            yield f"database: the table or index {name} is {fault}"


@cache
def _structure() -> dict[str, str]:
    """What a new file's tables and indexes look like."""
    db = SqliteDatabase(":memory:")
    for model in TABLES:
        with model.bind_ctx(db, bind_refs=False, bind_backrefs=False):
            model.create_table(safe=False)
    found = _definitions(db)
    db.close()
    return found


def _definitions(db: Any) -> dict[str, str]:
    rows = db.execute_sql("select name, sql from sqlite_master where name not like 'sqlite_%'").fetchall()
    return dict(rows)


def shape_breaches(db: Database) -> Iterator[str]:
    """Values of another type than their column's, and ids that are none: no other check could read those."""
    for model in TABLES:
        table = model._meta.table_name
        for field in model._meta.sorted_fields:
            wrong = _wrong(field)
            count = db.value(f'select count(*) from "{table}" where {wrong}')
            if count:
                yield f"{table}: {count} values of {field.column_name} are of a wrong type or length"
    kinds = ", ".join(f"x'{kind.number:02x}'" for kind in KIND_TABLE)
    for table in ("entry", "tombstone", "side"):
        wrong = f"length(record) <> {KEY_SIZE} or substr(record, 1, 1) not in ({kinds})"
        if db.value(f"select 1 from {table} where {wrong} limit 1"):
            yield f"{table}: a record is of no kind that this version knows"


def _wrong(field: Any) -> str:
    column = f'"{field.column_name}"'
    if isinstance(field, BlobField):
        type_ = "blob"
    elif isinstance(field, TextField):
        type_ = "text"
    else:
        assert isinstance(field, IntegerField | AutoField) or field.rel_model
        type_ = "integer"
    wrong = f"typeof({column}) <> '{type_}'"
    if field.null:
        wrong = f"({column} is not null and {wrong})"
    if field.name in ("uuid", "annotator", "copy", "batch", "document") and type_ == "blob":
        wrong += f" or length({column}) <> 16"
    return wrong


def value_breaches(db: Database) -> Iterator[str]:
    """References to nothing, and values that no version of this program writes."""
    for table, row, parent, _ in db.rows("pragma foreign_key_check"):
        yield f"{table} in row {row}: refers to a {parent} that is not there"
    for table, condition, sentence in _RULES:
        name = "foreign" if table == "foreign_line" else table
        for (raw,) in db.rows(f'select r.uuid from "{table}" r where {condition}'):
            yield f"{name} {_id(raw)}: {sentence}"
    copy = db.value("select value from meta where key = 'copy'")
    if not copy or not db.value("select 1 from copy where lower(hex(copy)) = replace(?, '-', '')", (copy,)):
        yield "database: it does not know which copy of the project it is"


def _id(raw: bytes) -> str:
    return named(b"\0" + raw).partition(" ")[2]
