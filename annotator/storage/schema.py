"""The tables of a project, bound to no database: every query names the one it runs on."""

from __future__ import annotations

from peewee import AutoField, BlobField, CompositeKey, IntegerField, Model, TextField

from annotator.storage.record_schema import (
    AnnotationRow,
    AnnotatorRow,
    DocumentRow,
    EntityRow,
    ForeignRow,
    LabelRow,
    ProvenanceRow,
    RelationRow,
    RelationTypeRow,
    StatusRow,
    TextRow,
)

APPLICATION_ID = 0x416E6E6F
VERSION = 3
"""The `user_version` of the files that this program writes; `migrations` leads older ones here."""


class Meta(Model):
    """Facts about the file that are not the work of an annotator."""

    key = TextField(primary_key=True)
    value = TextField()


class Copy(Model):
    """The copies of the project that this file descends from, and the last change made before each parting."""

    copy = BlobField(primary_key=True)
    parent = BlobField(null=True)
    upto = IntegerField()


class ChangeRow(Model):
    """One change. `role` says whether it does something (0), takes something back (1) or does it again (2).

    `created` packs the keys (17 bytes each, see `rows.key_of`) of the records that it made and nobody had
    made before; what else it touched stands in `EntryRow`.
    """

    id = AutoField()
    uuid = BlobField(unique=True)
    at = IntegerField()
    annotator = BlobField()
    copy = BlobField()
    key = TextField()
    args = TextField()
    batch = BlobField(null=True)
    undoes = IntegerField(null=True)
    role = IntegerField()
    shape = IntegerField()
    created = BlobField()

    class Meta:
        table_name = "change"
        indexes = ((("at",), False), (("annotator", "id"), False), (("batch",), False))


class EntryRow(Model):
    """What a change did to a record that was known before: `operation` is c(reated again), u(pdated) or
    d(eleted), `predecessor` the change that touched the record last, `before` its content then, as JSON."""

    change = IntegerField()
    record = BlobField()
    operation = TextField()
    predecessor = IntegerField(null=True)
    before = BlobField(null=True)

    class Meta:
        table_name = "entry"
        primary_key = CompositeKey("change", "record")
        without_rowid = True
        indexes = ((("record", "predecessor"), False),)


class TouchedRow(Model):
    """Which changes touched which document."""

    document = BlobField()
    change = IntegerField()

    class Meta:
        table_name = "touched"
        primary_key = CompositeKey("document", "change")
        without_rowid = True


class LabelledRow(Model):
    """Which changes touched a label, or an annotation that had it before or after."""

    label = BlobField()
    change = IntegerField()

    class Meta:
        table_name = "labelled"
        primary_key = CompositeKey("label", "change")
        without_rowid = True


class TombstoneRow(Model):
    """The change that deleted a record which is not there now, and the number that its row had: a record
    that comes back takes its old place."""

    record = BlobField(primary_key=True)
    change = IntegerField()
    row = IntegerField(null=True)

    class Meta:
        table_name = "tombstone"
        without_rowid = True


class SideRow(Model):
    """What somebody made of a record at the same time as the change that stands: `content` is JSON, a
    document's without its text."""

    record = BlobField()
    change = IntegerField()
    content = BlobField()

    class Meta:
        table_name = "side"
        primary_key = CompositeKey("record", "change")
        without_rowid = True


class PlaceRow(Model):
    """Not journaled: where somebody last stood in a document, in code points, and such."""

    document = BlobField()
    annotator = BlobField()
    key = TextField()
    value = TextField()

    class Meta:
        table_name = "place"
        primary_key = CompositeKey("document", "annotator", "key")
        without_rowid = True


class ActivityRow(Model):
    """Not journaled: how many seconds somebody worked in a document on a day, counted from 0001-01-01."""

    document = BlobField()
    annotator = BlobField()
    day = IntegerField()
    seconds = IntegerField()

    class Meta:
        table_name = "activity"
        primary_key = CompositeKey("document", "annotator", "day")
        without_rowid = True


class PurgedRow(Model):
    """A document that was taken out for good: all that is left is what its text would be known by."""

    document = BlobField(primary_key=True)
    sha256 = TextField()
    at = IntegerField()

    class Meta:
        table_name = "purged"
        without_rowid = True


# Made when they are first wanted, and made anew at any time: never a part of what a project is.
DERIVED = {
    "folded": "CREATE TABLE folded (document integer primary key, uuid blob not null, text text not null)",
    "fulltext": "CREATE VIRTUAL TABLE fulltext using fts5("
    "text, content='folded', content_rowid='document', tokenize='unicode61 remove_diacritics 0')",
}
SHADOWS = frozenset(f"fulltext_{part}" for part in ("config", "data", "docsize", "idx"))
"""The tables in which FTS5 keeps an index."""

TABLES: tuple[type[Model], ...] = (
    Meta, Copy, ChangeRow, EntryRow, TouchedRow, LabelledRow, TombstoneRow, SideRow, PlaceRow, ActivityRow, PurgedRow,
    AnnotatorRow, LabelRow, DocumentRow, TextRow, ProvenanceRow, AnnotationRow, StatusRow, ForeignRow,
    RelationTypeRow, EntityRow, RelationRow,
)  # fmt: skip
