"""Fitting what a file says to the text as it is stored: offsets moved along, quotes compared."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from annotator.domain.annotation import Annotation, Origin, cast_annotation
from annotator.domain.document import Document, new_document
from annotator.domain.identity import is_id, new_id
from annotator.domain.span import Fragments, fragments_of, quote_of
from annotator.domain.text import Normalised, normalised
from annotator.domain.units import Unit
from annotator.formats.base import ReadAnnotation, ReadDocument
from annotator.services.anchoring import anchored
from annotator.services.resolving import Resolver
from annotator.services.wording import shortened

IMPORTED = Origin("imported")


@dataclass(slots=True)
class Fitted:
    """A document as it was read and as it will be stored; `notes` are remarks for the report."""

    read: ReadDocument
    normal: Normalised
    document: Document
    notes: list[str]

    @property
    def replaced(self) -> int:
        return self.normal.replaced


def fitted(read: ReadDocument, unit: Unit | None = None) -> Fitted:
    """The document that will be stored for what was read; `unit` is what the user says that offsets count."""
    anchored(read, unit)
    normal = normalised(read.text)
    document = new_document(normal.text)
    notes: list[str] = list(read.remarks)
    stated = read.stated_sha256.lower()
    if stated and stated not in (document.sha256, sha256(read.text.encode("utf-8", "surrogatepass")).hexdigest()):
        notes.append("the text is not the one that the line's sha256 was made from; it is taken as it stands")
    if read.structure:
        structure = tuple(item for item in (_moved(item, read, normal) for item in read.structure) if item)
        if len(structure) < len(read.structure):
            notes.append(f"{len(read.structure) - len(structure)} ranges of its structure are outside the text")
        document = replace(document, structure=structure)
    if read.supersedes and is_id(read.supersedes):
        document = replace(document, supersedes=read.supersedes)
    elif read.supersedes:
        read.provenances[0].extra["supersedes"] = read.supersedes
    return Fitted(read, normal, document, notes)


def _moved(item: dict[str, Any], read: ReadDocument, normal: Normalised) -> dict[str, Any] | None:
    """A range of the structure in the stored text; None when it is outside."""
    start, end = item.get("start"), item.get("end")
    if type(start) is not int or type(end) is not int:
        return item
    if not 0 <= start <= end <= len(read.text):
        return None
    return {**item, "start": normal.offset(start), "end": normal.offset(end)} if normal.dropped else item


def as_stored(document: Document) -> Fitted:
    """A document of the project, for annotations whose offsets count the text as it is stored."""
    return Fitted(ReadDocument(document.text, "", []), Normalised(document.text, 0), document, [])


def annotation_of(
    read: ReadAnnotation, one: Fitted, resolver: Resolver, at: int, origin: Origin = IMPORTED
) -> Annotation:
    """The annotation to be stored. Raises ValueError, completing "the claim at 3-9 ...", when it does not fit.

    `at` is the moment (microseconds) and `origin` the origin of what has none.
    """
    fragments, quote = placed(read, one)
    created = at if read.created is None else read.created
    return cast_annotation(
        read.id or new_id(),
        one.document.id,
        resolver.label(read.label, read.label_id),
        resolver.annotator(read.annotator, read.annotator_id),
        fragments,
        quote,
        created,
        created if read.updated is None else read.updated,
        read.attributes,
        read.note,
        read.certainty,
        read.origin or origin,
        read.external_id,
        read.extra,
    )


def placed(read: ReadAnnotation, one: Fitted) -> tuple[Fragments, str]:
    """Where an annotation lies in the stored text, and what it covers. Raises ValueError when it does not fit."""
    text, fragments = one.normal.text, read.fragments
    if len(fragments) == 1 and not one.normal.dropped and 0 <= fragments[0][0] < fragments[0][1] <= len(text):
        quote = text[fragments[0][0] : fragments[0][1]]  # as nearly all are
    else:
        fragments = _fitting(fragments, one)
        quote = quote_of(text, fragments)
    if read.quote is not None and read.quote != quote:
        _compare_loosely(read, one, quote)
    return fragments, quote


def _fitting(fragments: Fragments, one: Fitted) -> Fragments:
    """Fragments of the file's text in the stored text. Raises ValueError."""
    try:
        fragments = fragments_of(fragments, len(one.read.text))
    except ValueError as error:
        raise ValueError(f"does not fit: {error}") from error
    if not one.normal.dropped:
        return fragments
    offset = one.normal.offset
    try:
        return fragments_of([(offset(start), offset(end)) for start, end in fragments], len(one.normal.text))
    except ValueError as error:
        raise ValueError("covers nothing but half of a line end") from error


def _compare_loosely(read: ReadAnnotation, one: Fitted, quote: str) -> None:
    """Raises ValueError unless the quote is what stands in the file, or differs only as normalising makes it."""
    assert read.quote is not None
    if read.quote != quote_of(one.read.text, read.fragments) and normalised(read.quote).text != quote:
        raise ValueError(f"quotes “{shortened(read.quote)}” where the text says “{shortened(quote)}”")
