"""A document together with what belongs to it, as exports and checks go through a project."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document, Provenance


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """A document with its provenances (the first is the one shown) and its annotations in reading order."""

    document: Document
    provenances: tuple[Provenance, ...]
    annotations: tuple[Annotation, ...]
