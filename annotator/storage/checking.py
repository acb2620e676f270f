"""What must hold in a project file, and each place where it does not."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document, Status, new_status
from annotator.domain.identity import document_id, text_hash
from annotator.domain.progress import Step, no_step
from annotator.domain.span import fragments_of, quote_of
from annotator.domain.text import normalised
from annotator.errors import AnnotatorError
from annotator.storage.checking_journal import journal_breaches
from annotator.storage.checking_values import database_breaches, shape_breaches, value_breaches
from annotator.storage.database import DATABASE_ERRORS
from annotator.storage.store import Store

_UNREADABLE = (AnnotatorError, *DATABASE_ERRORS, ValueError, KeyError, TypeError, AttributeError)


def breaches(store: Store, step: Step = no_step) -> Iterator[str]:
    """A sentence for each breach found; nothing when the file is sound.

    `step(done, total, note)` counts documents and may raise Cancelled. A file whose pages or ids are broken
    is not read any further.
    """
    try:
        step(0, 0, "database")
        sound = True
        for check in (database_breaches, shape_breaches):
            for breach in check(store.db):
                sound = False
                yield breach
            if not sound:
                return
        yield from value_breaches(store.db)
        yield from _documents(store, step)
        step(0, 0, "journal")
        with store.db.snapshot():
            found = list(journal_breaches(store.db))
        yield from found
    except _UNREADABLE as error:
        yield f"the file can't be read to its end: {error}"


def _documents(store: Store, step: Step) -> Iterator[str]:
    total, done, last = store.read.document_count(), 0, 0
    while True:
        rows = store.db.rows("select id from document where id > ? order by id limit 50", (last,))
        if not rows:
            break
        numbers = [number for (number,) in rows]
        last = numbers[-1]
        yield from _page(store, numbers)
        done += len(numbers)
        step(done, total, "documents")
    for status in _readable_statuses(store):
        if status.id != new_status(status.document, status.annotator, status.state).id:
            yield f"status {status.id}: is not the one of its document and annotator"


def _page(store: Store, numbers: list[int]) -> Iterator[str]:
    try:
        whole = store.read.page(numbers[0], numbers[-1])
    except _UNREADABLE as error:
        if len(numbers) == 1:
            yield f"document in row {numbers[0]}: can't be read with its annotations: {error}"
            return
        for number in numbers:
            yield from _page(store, [number])
        return
    for one in whole:
        yield from document_breaches(one.document)
        if not one.provenances:
            yield f"document {one.document.id}: its provenance is missing"
        for annotation in one.annotations:
            breach = annotation_breach(annotation, one.document.text)
            if breach:
                yield f"document {one.document.id}: {breach}"


def _readable_statuses(store: Store) -> list[Status]:
    try:
        return store.read.statuses()
    except KeyError:
        return []  # one that refers to nothing has been named already


def document_breaches(document: Document) -> Iterator[str]:
    """What is wrong with a document's text, hash and structure."""
    if text_hash(document.text) != document.sha256:
        yield f"document {document.id}: its text does not have the hash on record"
    if document_id(document.sha256) != document.id:
        yield f"document {document.id}: its id does not follow from its hash"
    if normalised(document.text).text != document.text:
        yield f"document {document.id}: its text holds characters that import replaces"
    for part in document.structure:
        start, end = part.get("start", 0), part.get("end", 0)
        if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end <= len(document.text)):
            yield f"document {document.id}: its structure points outside the text, at {start}-{end}"


def annotation_breach(annotation: Annotation, text: str) -> str:
    """What is wrong with an annotation's place in its document's text; "" when nothing is."""
    try:
        fragments = fragments_of(annotation.fragments, len(text))
    except ValueError as error:
        return f"annotation {annotation.id}: {error}"
    if fragments != annotation.fragments:
        return f"annotation {annotation.id}: its fragments overlap or are out of order"
    if quote_of(text, fragments) != annotation.quote:
        return f"annotation {annotation.id}: its quote is not what stands at {annotation.start}-{annotation.end}"
    return ""
