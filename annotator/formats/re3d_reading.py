"""Reading a folder of re3d: documents, and the entities and relations that name them."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from typing import Any

from annotator.domain.span import Fragments
from annotator.errors import AnnotatorError
from annotator.formats.base import Read, ReadAnnotation, ReadDocument, ReadFailure, ReadProvenance, ReadRelation
from annotator.formats.files import opened, too_long
from annotator.formats.json_annotation import read_annotation
from annotator.formats.json_fields import mapping, text
from annotator.formats.json_lines import lines, parsed, too_deep
from annotator.formats.json_relation import read_relation
from annotator.formats.titles import first_words

DOCUMENTS, ENTITIES, RELATIONS = "documents.json", "entities.json", "relations.json"
OURS = "annotator"
"""The key under which we keep what re3d has no field for."""

_BYTES_PER_CHARACTER = 6
_ROOM = 1 << 20
_MOST = 1 << 26
_COUNTED = ("wordCount", "sentenceCount")  # what can be counted again is not kept
_META = {"sourceName": "outlet", "sourceUrl": "url"}

_BELONGS = re.compile(rb'"documentId"\s*:\s*"([^"\\]*)"')

_Lines = Iterable[tuple[int, dict[str, Any]]]


class _Index:
    """Where the lines of each document stand in a file, so that only those of one are held. To be closed."""

    def __init__(self, path: Path, into: list[Read]) -> None:
        self._path = path
        self._lines: dict[str, array[int]] = {}
        self._within = ExitStack()
        if not path.is_file():
            return
        self._file = self._within.enter_context(opened(path))
        for number, consumed, line in lines(self._file, _MOST):
            try:
                if line is None:
                    raise ValueError(f"is longer than {_MOST:,} bytes")
                own = _document_of(line)
                self._lines.setdefault(own, array("Q")).extend((number, consumed - len(line), len(line)))
            except ValueError as error:
                into.append(ReadFailure(f"{path}, line {number}", f"the line {error}"))

    def close(self) -> None:
        self._within.close()

    def taken(self, document: str) -> Iterator[tuple[int, dict[str, Any]]]:
        """Number and content of each line of a document, which are gone then."""
        places = self._lines.pop(document, array("Q"))
        for at in range(0, len(places), 3):
            number, start, length = places[at : at + 3]
            self._file.seek(start)
            yield number, _object(self._file.read(length))

    def left(self) -> Iterator[Read]:
        """The lines of documents that there are not."""
        for document, places in self._lines.items():
            where = f"{self._path}, line {places[0]}"
            yield ReadFailure(where, f"{len(places) // 3} belong to the document {document[:80]}, which is not there")


def _document_of(line: bytes) -> str:
    """The id of the document that a line belongs to. Raises ValueError completing "the line ..."."""
    found = _BELONGS.findall(line)
    if len(found) == 1 and line.rstrip().endswith(b"}"):
        return str(found[0].decode("utf-8", "replace"))
    own = text(_object(line), "documentId")
    if not own:
        raise ValueError('has no "documentId"')
    return own


def read(path: Path, limit: int) -> Iterator[Read]:
    """The documents of the folder that the file lies in, each with its entities and relations.

    Raises AnnotatorError when there are no documents, or the file holds nothing of the kind.
    """
    documents = _documents_beside(path)
    failures: list[Read] = []
    with ExitStack() as within:
        indexes = [_Index(documents.with_name(name), failures) for name in (ENTITIES, RELATIONS)]
        for index in indexes:
            within.callback(index.close)
        any_text = False
        for item in _documents(documents, limit, *indexes):
            any_text |= isinstance(item, ReadDocument)
            yield item
        if any_text:
            yield from failures
            for index in indexes:
                yield from index.left()


def _documents(path: Path, limit: int, entities: _Index, relations: _Index) -> Iterator[Read]:
    number = 0
    with opened(path) as file:
        for number, consumed, line in lines(file, _BYTES_PER_CHARACTER * limit + _ROOM):
            where = f"{path.name}, line {number}"
            try:
                if line is None:
                    raise too_long(where, limit)
                own, document = _document(_object(line), where, limit, path.name)
                _entities(document, entities.taken(own))
                _relations(document, relations.taken(own))
            except (ValueError, AnnotatorError) as error:
                said = str(error) if isinstance(error, AnnotatorError) else f"the line {error}"
                yield ReadFailure(f"{path}, line {number}", said)
                continue
            document.consumed = consumed
            yield document
    if not number:
        raise AnnotatorError(f"{path} is empty")


def _documents_beside(path: Path) -> Path:
    """The file of documents: the one named, unless it holds entities or relations. Raises AnnotatorError."""
    with opened(path) as file:
        first = next((line for _, _, line in lines(file, _MOST)), b"{}")
    try:
        item = parsed(first or b"")
    except ValueError:
        return path
    if type(item) is dict and "text" not in item and "documentId" in item:
        documents = path.with_name(DOCUMENTS)
        if not documents.is_file():
            raise AnnotatorError(f"{path} has no texts beside it: put {DOCUMENTS} into the same folder")
        return documents
    return path


def _object(line: bytes) -> dict[str, Any]:
    item = parsed(line)
    if type(item) is not dict:
        raise ValueError("is not an object")
    if too_deep(item):
        raise ValueError("is nested too deeply")
    return item


# ---------------------------------------------------------------------- documents


def _document(item: dict[str, Any], where: str, limit: int, file: str) -> tuple[str, ReadDocument]:
    """The id that the other files know a document by, and the document."""
    content, own = text(item, "text"), text(item, "_id")
    if not content.strip():
        raise ValueError('has no "text"')
    if len(content) > limit:
        raise too_long(where, limit)
    kept, title = mapping(item, OURS), text(item, "title")
    for key in _COUNTED:
        item.pop(key, None)
    meta = {ours: said for theirs, ours in _META.items() if (said := text(item, theirs))}
    digest = sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
    origin = ReadProvenance(title if title.strip() else first_words(content), meta, file, "re3d", digest, own, item)
    document = ReadDocument(content, where, [origin])
    if kept:
        document.provenances = [
            ReadProvenance(
                title, mapping(kept, "meta"), text(kept, "file"), text(kept, "reader"), text(kept, "raw_sha256"),
                text(kept, "external_id"),
            )
        ]  # fmt: skip
        document.supersedes = text(kept, "supersedes") or None
    return own, document


# ---------------------------------------------------------------------- entities


def _entities(document: ReadDocument, found: _Lines) -> None:
    for number, item in found:
        try:
            document.annotations.append(_entity(item))
        except ValueError as error:
            document.refused.append(f"line {number} of {ENTITIES} {error}")


def _entity(item: dict[str, Any]) -> ReadAnnotation:
    own, label = text(item, "_id"), text(item, "type")
    span, quote = _span(item, "begin", "end"), item.pop("value", None)
    kept = mapping(item, OURS)
    if not label.strip():
        raise ValueError('has no "type"')
    if quote is not None and type(quote) is not str:
        raise ValueError('has a "value" that is not a text')
    if kept:
        read = read_annotation({**kept, "label": label, "quote": quote or ""})
        start, end = read.fragments[0][0], read.fragments[-1][1]
        if (start, end) != span:
            raise ValueError(f"has the span {span[0]}-{span[1]}, but fragments from {start} to {end}")
        read.quote = quote if len(read.fragments) == 1 else None
        read.ref = read.ref or own
        return read
    confidence = item.pop("confidence", None)
    attributes = {"confidence": confidence} if type(confidence) in (int, float) else {}
    return ReadAnnotation(label, (span,), quote=quote, attributes=attributes, external_id=own, extra=item, ref=own)


def _span(item: dict[str, Any], first: str, last: str) -> tuple[int, int]:
    start, end = item.pop(first, None), item.pop(last, None)
    if type(start) is not int or type(end) is not int:
        raise ValueError(f'has no "{first}" and "{last}" that are whole numbers')
    return start, end


# ---------------------------------------------------------------------- relations


def _relations(document: ReadDocument, found: _Lines) -> None:
    places: dict[tuple[int, int], list[ReadAnnotation]] = {}
    for annotation in document.annotations:
        if len(annotation.fragments) == 1:
            places.setdefault(annotation.fragments[0], []).append(annotation)
    unsure = 0
    for number, item in found:
        try:
            relation, several = _relation(item, document.text, places)
        except ValueError as error:
            document.refused.append(f"line {number} of {RELATIONS} {error}")
            continue
        document.relations.append(relation)
        unsure += several
    if unsure:
        document.remarks.append(
            f"{unsure} ends of relations could be one of several entities on the same words: the surest was taken"
        )


def _relation(
    item: dict[str, Any], content: str, places: dict[tuple[int, int], list[ReadAnnotation]]
) -> tuple[ReadRelation, int]:
    """The relation of a line, and how many of its ends could have been another entity."""
    own, kind, cue = text(item, "_id"), text(item, "type"), _span(item, "begin", "end")
    ends = [_span(item, f"{side}Begin", f"{side}End") for side in ("source", "target")]
    quote = text(item, "value")
    kept = mapping(item, OURS)
    if not kind.strip():
        raise ValueError('has no "type"')
    if kept:
        return read_relation({**kept, "type": kind}), 0
    refs, several = [], 0
    for side, span in zip(("source", "target"), ends, strict=True):
        words = text(item, side)
        there = places.get(span, [])
        if not there:
            raise ValueError(f"has a {side} “{words[:40]}” at {span[0]}-{span[1]}, where there is no entity")
        several += len(there) > 1
        refs.append(max(there, key=lambda one: one.attributes.get("confidence", 0)).ref)
    confidence = item.pop("confidence", None)
    attributes = {"confidence": confidence} if type(confidence) in (int, float) else {}
    cues = _cue(content, cue, quote)
    if quote.strip() and not cues:
        item["value"] = quote
    return ReadRelation(
        kind, refs[0], refs[1], cue=cues, attributes=attributes, external_id=own, extra=item
    ), several


def _cue(content: str, span: tuple[int, int], quote: str) -> Fragments:
    """The words of the cue without the blanks around them, where they are those that the line says."""
    start, end = span
    words = content[start:end] if 0 <= start < end <= len(content) else ""
    if not words.strip() or words.split() != quote.split():
        return ()
    lead = len(words) - len(words.lstrip())
    return ((start + lead, start + lead + len(words.strip())),)
