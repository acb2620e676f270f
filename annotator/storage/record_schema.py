"""The tables of records: one for every kind, and one for the texts."""

from __future__ import annotations

from typing import Any

from peewee import SQL, BlobField, ForeignKeyField, IntegerField, Model, TextField


def reference(model: type[Model], column: str = "", **said: Any) -> Any:
    """A foreign key that is checked at commit, so that the order inside one change does not matter."""
    return ForeignKeyField(
        model, column_name=column or model._meta.table_name, on_delete="NO ACTION", backref="+",
        deferrable="INITIALLY DEFERRED", index=False, lazy_load=False, **said,
    )  # fmt: skip


class RecordRow(Model):
    """What every record has: `change` is the change that touched it last."""

    id = IntegerField(primary_key=True)
    uuid = BlobField(unique=True)
    change = IntegerField()


class AnnotatorRow(RecordRow):
    name = TextField()
    kind = TextField()

    class Meta:
        table_name = "annotator"


class LabelRow(RecordRow):
    name = TextField()
    colour = TextField()
    key = TextField()
    stroke = TextField()
    guideline = TextField()
    parent = BlobField(null=True)
    position = IntegerField()
    attributes = TextField(null=True)
    extra = TextField(null=True)

    class Meta:
        table_name = "label"


class DocumentRow(RecordRow):
    sha256 = TextField()
    length = IntegerField()
    supersedes = BlobField(null=True)
    structure = TextField(null=True)

    class Meta:
        table_name = "document"


class TextRow(Model):
    """The texts, apart from what lists of documents read."""

    document = IntegerField(primary_key=True)
    text = TextField()

    class Meta:
        table_name = "text"
        constraints = [
            SQL("FOREIGN KEY (document) REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED"),
        ]


class ProvenanceRow(RecordRow):
    document = reference(DocumentRow)
    title = TextField()
    meta = TextField(null=True)
    file = TextField()
    reader = TextField()
    raw_sha256 = TextField()
    external_id = TextField()
    extra = TextField(null=True)

    class Meta:
        table_name = "provenance"
        indexes = ((("document", "uuid"), False),)


class AnnotationRow(RecordRow):
    document = reference(DocumentRow)
    label = reference(LabelRow)
    annotator = reference(AnnotatorRow)
    start = IntegerField()
    end = IntegerField()
    fragments = TextField(null=True)
    quote = TextField()
    created = IntegerField()
    updated = IntegerField()
    attributes = TextField(null=True)
    note = TextField(null=True)
    certainty = TextField(null=True)
    origin = TextField(null=True)
    external_id = TextField(null=True)
    extra = TextField(null=True)

    class Meta:
        table_name = "annotation"
        indexes = ((("document", "annotator", "start"), False),)


class StatusRow(RecordRow):
    document = reference(DocumentRow)
    annotator = reference(AnnotatorRow)
    state = TextField()

    class Meta:
        table_name = "status"
        indexes = ((("document",), False),)


class ForeignRow(RecordRow):
    type = TextField()
    content = TextField()

    class Meta:
        table_name = "foreign_line"


class RelationTypeRow(RecordRow):
    name = TextField()
    sources = TextField(null=True)
    targets = TextField(null=True)
    ends = TextField()
    across = IntegerField()
    guideline = TextField()
    position = IntegerField()
    extra = TextField(null=True)

    class Meta:
        table_name = "relation_type"


class EntityRow(RecordRow):
    name = TextField()
    kind = TextField()
    reliability = TextField()
    aliases = TextField(null=True)
    identifiers = TextField(null=True)
    note = TextField(null=True)
    external_id = TextField(null=True)
    extra = TextField(null=True)

    class Meta:
        table_name = "entity"


class RelationRow(RecordRow):
    """One of the three targets is set."""

    document = reference(DocumentRow)
    annotator = reference(AnnotatorRow)
    type = reference(RelationTypeRow, "type")
    source = reference(AnnotationRow, "source")
    target_annotation = reference(AnnotationRow, "target_annotation", null=True)
    target_entity = reference(EntityRow, "target_entity", null=True)
    target_document = reference(DocumentRow, "target_document", null=True)
    created = IntegerField()
    updated = IntegerField()
    cue = TextField(null=True)
    quote = TextField(null=True)
    event = TextField(null=True)
    attributes = TextField(null=True)
    note = TextField(null=True)
    origin = TextField(null=True)
    external_id = TextField(null=True)
    extra = TextField(null=True)

    class Meta:
        table_name = "relation"
        indexes = (
            (("document", "annotator"), False), (("source",), False), (("target_annotation",), False),
            (("target_entity",), False), (("target_document",), False), (("type",), False),
        )  # fmt: skip
