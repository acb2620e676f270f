"""A project file as version 1 of the program wrote it, built from the statements of that time."""

# ruff: noqa: E501

from __future__ import annotations

import sqlite3
from pathlib import Path

STATEMENTS = """
CREATE TABLE "meta" ("key" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL);
CREATE TABLE "copy" ("copy" BLOB NOT NULL PRIMARY KEY, "parent" BLOB, "upto" INTEGER NOT NULL);
CREATE TABLE "change" ("id" INTEGER NOT NULL PRIMARY KEY, "uuid" BLOB NOT NULL, "at" INTEGER NOT NULL, "annotator" BLOB NOT NULL, "copy" BLOB NOT NULL, "key" TEXT NOT NULL, "args" TEXT NOT NULL, "batch" BLOB, "undoes" INTEGER, "role" INTEGER NOT NULL, "shape" INTEGER NOT NULL, "created" BLOB NOT NULL);
CREATE UNIQUE INDEX "changerow_uuid" ON "change" ("uuid");
CREATE INDEX "changerow_at" ON "change" ("at");
CREATE INDEX "changerow_annotator_id" ON "change" ("annotator", "id");
CREATE INDEX "changerow_batch" ON "change" ("batch");
CREATE TABLE "entry" ("change" INTEGER NOT NULL, "record" BLOB NOT NULL, "operation" TEXT NOT NULL, "predecessor" INTEGER, "before" BLOB, PRIMARY KEY ("change", "record")) WITHOUT ROWID;
CREATE INDEX "entryrow_record_predecessor" ON "entry" ("record", "predecessor");
CREATE TABLE "touched" ("document" BLOB NOT NULL, "change" INTEGER NOT NULL, PRIMARY KEY ("document", "change")) WITHOUT ROWID;
CREATE TABLE "tombstone" ("record" BLOB NOT NULL PRIMARY KEY, "change" INTEGER NOT NULL, "row" INTEGER) WITHOUT ROWID;
CREATE TABLE "side" ("record" BLOB NOT NULL, "change" INTEGER NOT NULL, "content" BLOB NOT NULL, PRIMARY KEY ("record", "change")) WITHOUT ROWID;
CREATE TABLE "place" ("document" BLOB NOT NULL, "annotator" BLOB NOT NULL, "key" TEXT NOT NULL, "value" TEXT NOT NULL, PRIMARY KEY ("document", "annotator", "key")) WITHOUT ROWID;
CREATE TABLE "annotator" ("id" INTEGER NOT NULL PRIMARY KEY, "uuid" BLOB NOT NULL, "change" INTEGER NOT NULL, "name" TEXT NOT NULL, "kind" TEXT NOT NULL);
CREATE UNIQUE INDEX "annotatorrow_uuid" ON "annotator" ("uuid");
CREATE TABLE "label" ("id" INTEGER NOT NULL PRIMARY KEY, "uuid" BLOB NOT NULL, "change" INTEGER NOT NULL, "name" TEXT NOT NULL, "colour" TEXT NOT NULL, "key" TEXT NOT NULL, "stroke" TEXT NOT NULL, "guideline" TEXT NOT NULL, "parent" BLOB, "position" INTEGER NOT NULL, "attributes" TEXT, "extra" TEXT);
CREATE UNIQUE INDEX "labelrow_uuid" ON "label" ("uuid");
CREATE TABLE "document" ("id" INTEGER NOT NULL PRIMARY KEY, "uuid" BLOB NOT NULL, "change" INTEGER NOT NULL, "sha256" TEXT NOT NULL, "length" INTEGER NOT NULL, "supersedes" BLOB, "structure" TEXT);
CREATE UNIQUE INDEX "documentrow_uuid" ON "document" ("uuid");
CREATE TABLE "text" ("document" INTEGER NOT NULL PRIMARY KEY, "text" TEXT NOT NULL, FOREIGN KEY (document) REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "provenance" ("id" INTEGER NOT NULL PRIMARY KEY, "uuid" BLOB NOT NULL, "change" INTEGER NOT NULL, "document" INTEGER NOT NULL, "title" TEXT NOT NULL, "meta" TEXT, "file" TEXT NOT NULL, "reader" TEXT NOT NULL, "raw_sha256" TEXT NOT NULL, "external_id" TEXT NOT NULL, "extra" TEXT, FOREIGN KEY ("document") REFERENCES "document" ("id") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED);
CREATE UNIQUE INDEX "provenancerow_uuid" ON "provenance" ("uuid");
CREATE INDEX "provenancerow_document_uuid" ON "provenance" ("document", "uuid");
CREATE TABLE "annotation" ("id" INTEGER NOT NULL PRIMARY KEY, "uuid" BLOB NOT NULL, "change" INTEGER NOT NULL, "document" INTEGER NOT NULL, "label" INTEGER NOT NULL, "annotator" INTEGER NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, "fragments" TEXT, "quote" TEXT NOT NULL, "created" INTEGER NOT NULL, "updated" INTEGER NOT NULL, "attributes" TEXT, "note" TEXT, "certainty" TEXT, "origin" TEXT, "external_id" TEXT, "extra" TEXT, FOREIGN KEY ("document") REFERENCES "document" ("id") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED, FOREIGN KEY ("label") REFERENCES "label" ("id") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED, FOREIGN KEY ("annotator") REFERENCES "annotator" ("id") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED);
CREATE UNIQUE INDEX "annotationrow_uuid" ON "annotation" ("uuid");
CREATE INDEX "annotationrow_document_annotator_start" ON "annotation" ("document", "annotator", "start");
CREATE TABLE "status" ("id" INTEGER NOT NULL PRIMARY KEY, "uuid" BLOB NOT NULL, "change" INTEGER NOT NULL, "document" INTEGER NOT NULL, "annotator" INTEGER NOT NULL, "state" TEXT NOT NULL, FOREIGN KEY ("document") REFERENCES "document" ("id") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED, FOREIGN KEY ("annotator") REFERENCES "annotator" ("id") ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED);
CREATE UNIQUE INDEX "statusrow_uuid" ON "status" ("uuid");
CREATE INDEX "statusrow_document" ON "status" ("document");
CREATE TABLE "foreign_line" ("id" INTEGER NOT NULL PRIMARY KEY, "uuid" BLOB NOT NULL, "change" INTEGER NOT NULL, "type" TEXT NOT NULL, "content" TEXT NOT NULL);
CREATE UNIQUE INDEX "foreignrow_uuid" ON "foreign_line" ("uuid");
"""


def made_version_1(present: Path, out: Path) -> None:
    """A file of version 1 at `out` with everything that the closed project at `present` holds."""
    db = sqlite3.connect(out, isolation_level=None)
    db.execute("pragma journal_mode=wal")
    db.executescript(STATEMENTS)
    db.execute("attach ? as present", (str(present),))
    tables = [name for (name,) in db.execute("select name from main.sqlite_master where type = 'table'")]
    db.execute("begin")
    for table in tables:
        if table != "sqlite_sequence":
            db.execute(f'insert into main."{table}" select * from present."{table}"')
    db.execute("commit")
    db.execute("detach present")
    db.execute(f"pragma application_id={0x416E6E6F}")
    db.execute("pragma user_version=1")
    db.close()
