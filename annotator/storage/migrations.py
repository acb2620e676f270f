"""Older project files are led to the present shape, after a verified copy was made."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import orjson

from annotator.domain.identity import to_bytes
from annotator.errors import AnnotatorError
from annotator.storage.database import DATABASE_ERRORS, Database
from annotator.storage.schema import VERSION

Migration = Callable[[Database], None]

_TABLES_OF_2 = (
    'CREATE TABLE "labelled" ("label" BLOB NOT NULL, "change" INTEGER NOT NULL, PRIMARY KEY ("label", "change")) '
    "WITHOUT ROWID",
    'CREATE TABLE "activity" ("document" BLOB NOT NULL, "annotator" BLOB NOT NULL, "day" INTEGER NOT NULL, '
    '"seconds" INTEGER NOT NULL, PRIMARY KEY ("document", "annotator", "day")) WITHOUT ROWID',
    'CREATE TABLE "purged" ("document" BLOB NOT NULL PRIMARY KEY, "sha256" TEXT NOT NULL, "at" INTEGER NOT NULL) '
    "WITHOUT ROWID",
)
_RECORD = '"id" INTEGER NOT NULL PRIMARY KEY, "uuid" BLOB NOT NULL, "change" INTEGER NOT NULL, '
_POINTS_OF_3 = (
    ("document", "NOT NULL ", "document"), ("annotator", "NOT NULL ", "annotator"),
    ("type", "NOT NULL ", "relation_type"), ("source", "NOT NULL ", "annotation"),
    ("target_annotation", "", "annotation"), ("target_entity", "", "entity"), ("target_document", "", "document"),
)  # fmt: skip
_TABLES_OF_3 = (
    f'CREATE TABLE "relation_type" ({_RECORD}"name" TEXT NOT NULL, "sources" TEXT, "targets" TEXT, '
    '"ends" TEXT NOT NULL, "across" INTEGER NOT NULL, "guideline" TEXT NOT NULL, "position" INTEGER NOT NULL, '
    '"extra" TEXT)',
    f'CREATE TABLE "entity" ({_RECORD}"name" TEXT NOT NULL, "kind" TEXT NOT NULL, "reliability" TEXT NOT NULL, '
    '"aliases" TEXT, "identifiers" TEXT, "note" TEXT, "external_id" TEXT, "extra" TEXT)',
    f'CREATE TABLE "relation" ({_RECORD}'
    + "".join(f'"{column}" INTEGER {null}'.rstrip() + ", " for column, null, _ in _POINTS_OF_3)
    + '"created" INTEGER NOT NULL, "updated" INTEGER NOT NULL, "cue" TEXT, "quote" TEXT, "event" TEXT, '
    '"attributes" TEXT, "note" TEXT, "origin" TEXT, "external_id" TEXT, "extra" TEXT, '
    + ", ".join(
        f'FOREIGN KEY ("{column}") REFERENCES "{table}" ("id") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED'
        for column, _, table in _POINTS_OF_3
    )
    + ")",
    'CREATE UNIQUE INDEX "relationtyperow_uuid" ON "relation_type" ("uuid")',
    'CREATE UNIQUE INDEX "entityrow_uuid" ON "entity" ("uuid")',
    'CREATE UNIQUE INDEX "relationrow_uuid" ON "relation" ("uuid")',
    'CREATE INDEX "relationrow_document_annotator" ON "relation" ("document", "annotator")',
    *(
        f'CREATE INDEX "relationrow_{column}" ON "relation" ("{column}")'
        for column in ("source", "target_annotation", "target_entity", "target_document", "type")
    ),
)
_PAGE = 5000


def _to_2(db: Database) -> None:
    """The tables of labels' histories, of activity and of what was purged. Fixed as version 2 had them."""
    for sql in _TABLES_OF_2:
        db.run(sql)
    insert = "insert or ignore into labelled (label, change) values (?, ?)"
    db.run("insert into labelled select distinct l.uuid, a.change from annotation a join label l on l.id = a.label")
    db.run("insert or ignore into labelled select uuid, change from label")
    db.many(insert, ((label, change) for label, change in _kept_labels(db)))


def _kept_labels(db: Database) -> Iterator[tuple[bytes, int]]:
    """The labels of what the journal keeps: of what a change found, which is what the one before it left."""
    for table, predecessor, content in (("entry", "predecessor", "before"), ("side", "null", "content")):
        last: tuple[int, bytes] = (0, b"")
        while True:
            rows = db.rows(
                f"select change, record, {predecessor}, {content} from {table} where (change, record) > (?, ?) "
                f"order by change, record limit {_PAGE}", last,
            )  # fmt: skip
            for change, record, before, kept in rows:
                if record[:1] == b"\x05" and kept is not None:  # an annotation
                    label = to_bytes(orjson.loads(kept)["label"])
                elif record[:1] == b"\x02":
                    label = record[1:]
                else:
                    continue
                yield label, change
                if before is not None:
                    yield label, before
            if len(rows) < _PAGE:
                break
            last = rows[-1][0], rows[-1][1]


def _to_3(db: Database) -> None:
    """The tables of relations, their types and entities. Fixed as version 3 had them."""
    for sql in _TABLES_OF_3:
        db.run(sql)


MIGRATIONS: tuple[Migration, ...] = (_to_2, _to_3)
"""The n-th leads a file of version n to version n + 1."""


def migrated(
    db: Database, path: Path, version: int, steps: tuple[Migration, ...] = MIGRATIONS, goal: int = VERSION
) -> Path | None:
    """Lead a file from `version` to `goal`; the copy of the file as it was, or None if nothing was to do.

    Raises AnnotatorError when the copy can't be made or verified, or a step fails: then the file is as it was.
    """
    if version >= goal:
        return None
    copy = path.with_name(f"{path.stem}.v{version}{path.suffix}")
    n = 1
    while copy.exists():
        n += 1
        copy = path.with_name(f"{path.stem}.v{version}-{n}{path.suffix}")
    try:
        verified_copy(db, copy)
    except (*DATABASE_ERRORS, OSError) as error:
        copy.unlink(missing_ok=True)
        raise AnnotatorError(
            f"{path} is of an older version, and no copy of it could be made before bringing it up to date: "
            "make room on the disk.",
            details=repr(error),
        ) from error
    try:
        with db.atomic("EXCLUSIVE"):
            for step in steps[version - 1 : goal - 1]:
                step(db)
            db.run(f"pragma user_version={goal:d}")
    except DATABASE_ERRORS as error:
        raise AnnotatorError(
            f"{path} is of an older version and could not be brought up to date; it is as it was, "
            f"and a copy of it is {copy.name}.",
            details=repr(error),
        ) from error
    return copy


def verified_copy(db: Database, out: Path) -> None:
    """A copy of the whole database through SQLite's backup, checked page by page.

    Raises sqlite3.Error when the copy is not sound.
    """
    target = sqlite3.connect(out)
    try:
        db.handle().backup(target)
        verdict = target.execute("pragma integrity_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(f"the copy {out.name} is not sound: {verdict}")
    finally:
        target.close()
