"""Documents whose texts stay at home: offsets and the hash of the text go out, the words that they cover do not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.document import Provenance
from annotator.domain.relation import Relation
from annotator.formats.carrying import Losses
from annotator.formats.exporter import ExportSource

_KINDS = ("kind", "type")


def without_texts(one: AnnotatedDocument, source: ExportSource, losses: Losses) -> AnnotatedDocument:
    """The document as it is, or bare where the export is to go without texts; an exporter's `reduce`."""
    if source.options.with_text:
        return one
    if "foreign" not in losses:  # lines kept from other files may hold texts, and stay out
        losses["foreign"] = len(list(source.foreign()))
    return bare(one, losses)


def bare(one: AnnotatedDocument, losses: Losses) -> AnnotatedDocument:
    """The document without its text, without quotes, and without what was only kept from other files, which may
    hold either. Titles, notes and attributes are the users' own words and stay."""
    return AnnotatedDocument(
        replace(one.document, text="", structure=tuple(_numbers(item) for item in one.document.structure)),
        tuple(_stripped(provenance, losses) for provenance in one.provenances),
        tuple(_unquoted(annotation, losses) for annotation in one.annotations),
        tuple(_uncued(relation, losses) for relation in one.relations),
    )


def _numbers(item: dict[str, Any]) -> dict[str, Any]:
    """A range with its kind and numbers, without words such as those of a heading."""
    return {key: value for key, value in item.items() if key in _KINDS or isinstance(value, int | float)}


def _stripped(provenance: Provenance, losses: Losses) -> Provenance:
    losses["extra"] += bool(provenance.extra)
    return replace(provenance, extra={}) if provenance.extra else provenance


def _unquoted(annotation: Annotation, losses: Losses) -> Annotation:
    losses["extra"] += bool(annotation.extra)
    return replace(annotation, quote="", extra={})


def _uncued(relation: Relation, losses: Losses) -> Relation:
    losses["extra"] += bool(relation.extra)
    return replace(relation, quote="", extra={}) if relation.quote or relation.extra else relation
