"""Reading a DocBin: ours with all that we wrote, anybody's with its spans, entities and categories."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.domain.document import Foreign
from annotator.domain.identity import is_id
from annotator.domain.span import Fragments
from annotator.errors import AnnotatorError
from annotator.formats.base import Read, ReadAnnotation, ReadDocument, ReadFailure, ReadProvenance
from annotator.formats.docbin.docs import Doc, Docs, Span
from annotator.formats.docbin.packing import NAME, as_lists, taken_apart
from annotator.formats.docbin.writing import DOCUMENT, PROJECT
from annotator.formats.files import BREAKDOWNS
from annotator.formats.jsonl_reading import identified, read_line
from annotator.formats.titles import first_words
from annotator.formats.tokens.cutting import trim

_UNNAMED = "span"
_SURE = 0.5
_ANYBODY = "sc"  # the name that spaCy gives a group where nobody names one
_EXTENSION = "._."


def read(path: Path, limit: int) -> Iterator[Read]:
    """The documents of a bin. Where one bears what we wrote, annotations have all that was said of them, and the
    places that their spans have now. Raises AnnotatorError where the file is none, or too large."""
    packed = taken_apart(path)
    try:
        docs = Docs(packed, limit)
    except BREAKDOWNS as error:
        raise AnnotatorError(
            f"{path} can't be read as {NAME}: it is damaged, or something else", details=repr(error)
        ) from error
    if not len(docs):
        raise AnnotatorError(f"{path} is empty: it has no documents")
    for number, doc in enumerate(docs, 1):
        where = f"{path.name}, document {number}"
        if isinstance(doc, Exception):
            yield ReadFailure(where, f"the document can't be read: {doc}")
        elif not doc.text.strip():
            yield ReadFailure(where, "the document has no text, only blanks", skipped=True)
        else:
            yield from _project(doc.user_data.get(PROJECT), path.name, where, limit)
            yield _ours(doc, path.name, where, limit) or _anybodys(doc, path.name, where)


# ------------------------------------------------------------------ what we wrote


def _project(said: Any, file: str, where: str, limit: int) -> Iterator[Read]:
    if not isinstance(said, dict):
        return
    seen: Counter[bytes] = Counter()
    lines = said.get("lines")
    for line in (said.get("header"), *(lines if isinstance(lines, tuple) else ())):
        try:
            item = read_line(as_lists(line), file, where, limit)
        except ValueError as error:
            yield ReadFailure(where, f"what it says of the project {error}")
            continue
        if not isinstance(item, ReadDocument):
            yield identified(item, seen) if isinstance(item, Foreign) else item


def _ours(doc: Doc, file: str, where: str, limit: int) -> ReadDocument | None:
    """The document with what we wrote of it; None where it has nothing of ours."""
    said = doc.user_data.get(DOCUMENT)
    if not isinstance(said, dict) or said.get("type") != "document":
        return None
    try:
        read = read_line({**as_lists(said), "text": doc.text}, file, where, limit)
    except ValueError as error:
        read = _anybodys(doc, file, where)
        read.remarks.append(f"what Annotator wrote of it {error}")
        return read
    assert isinstance(read, ReadDocument)
    _follow_spans(read, doc)
    return read


def _follow_spans(read: ReadDocument, doc: Doc) -> None:
    """Annotations go where their spans are: what was moved, removed or added in spaCy is so here."""
    pieces: dict[str, list[Span]] = {}
    for spans in doc.groups.values():
        for span in spans:
            if span.id:
                pieces.setdefault(span.id, []).append(span)
    kept, removed = list[ReadAnnotation](), 0
    for annotation in read.annotations:
        spans = pieces.pop(annotation.id or "", [])
        if annotation.fragments and not spans:
            removed += 1
            continue
        if spans:
            _follow(annotation, spans)
        kept.append(annotation)
    if removed:
        read.remarks.append(f"{removed:,} annotations have no span any more and are left out")
    read.annotations = kept
    ids = {annotation.id for annotation in kept}
    read.annotations += [new for new in _found(doc) if new.id is None or new.id not in ids]
    _add_ents(read, doc)


def _follow(annotation: ReadAnnotation, spans: list[Span]) -> None:
    places: Fragments = tuple(sorted({span.place for span in spans}))
    if places != annotation.fragments:
        annotation.fragments, annotation.quote = places, None
    if spans[0].label and spans[0].label != annotation.label:
        annotation.label, annotation.label_id = spans[0].label, None


# ------------------------------------------------------------------ what anybody wrote


def _anybodys(doc: Doc, file: str, where: str) -> ReadDocument:
    meta: dict[str, Any] = {"cats": doc.cats} if doc.cats else {}
    left = 0
    for key, value in doc.user_data.items():
        name = key[1] if isinstance(key, tuple) and len(key) == 4 and key[0] == _EXTENSION and not key[2] else key
        if isinstance(name, str) and isinstance(value, str | int | float | bool):
            meta[name] = value
        elif key not in (DOCUMENT, PROJECT):
            left += 1
    read = ReadDocument(doc.text, where, [ReadProvenance(first_words(doc.text), meta, file, "spacy")])
    if left:
        read.remarks.append(f"{left:,} values of custom data are not kept")
    read.annotations = _found(doc)
    read.annotations += [ReadAnnotation(label, ()) for label, sure in doc.cats.items() if sure >= _SURE and label]
    _add_ents(read, doc)
    return read


def _found(doc: Doc) -> list[ReadAnnotation]:
    """The spans of all groups. Only ids of ours tell one span from another: a ruler of spaCy gives many the same."""
    found: list[ReadAnnotation] = []
    known: dict[str, tuple[str, ReadAnnotation]] = {}
    for name, spans in doc.groups.items():
        for span in spans:
            own = span.id if is_id(span.id) else None
            if own in known:
                group, first = known[own]
                if group == name and span.place not in first.fragments:
                    first.fragments += (span.place,)
                continue
            person = None if name == _ANYBODY else name
            new = ReadAnnotation(span.label or _UNNAMED, (span.place,), person, id=own, ref=span.id)
            if own is not None:
                known[own] = name, new
            elif span.id:
                new.extra["span_id"] = span.id
            found.append(new)
    return found


def _add_ents(read: ReadDocument, doc: Doc) -> None:
    """Entities that are not among the spans."""
    text = doc.text
    there = {(one.label, _bare(text, *one.fragments[0])) for one in read.annotations if len(one.fragments) == 1}
    read.annotations += [
        ReadAnnotation(ent.label or _UNNAMED, (ent.place,))
        for ent in doc.ents
        if (ent.label or _UNNAMED, _bare(text, *ent.place)) not in there
    ]


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """The place without blanks at its edges, which entities can't have."""
    return trim(text, start, end) or (start, end)
