"""A document together with what belongs to it, as exports and checks go through a project."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document, Provenance
from annotator.domain.relation import Relation


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """A document with its provenances (the first is the one shown), its annotations in reading order, and the
    relations that begin at them."""

    document: Document
    provenances: tuple[Provenance, ...]
    annotations: tuple[Annotation, ...]
    relations: tuple[Relation, ...] = ()
