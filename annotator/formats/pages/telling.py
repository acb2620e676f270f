"""What is told of a document beside its text: where it came from, numbered notes, and relations as sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation, Origin
from annotator.domain.attribute import cut, definitions
from annotator.domain.direction import isolated
from annotator.domain.document import Provenance
from annotator.domain.label import Label
from annotator.domain.relation import Relation
from annotator.domain.text import printable
from annotator.formats.carrying import Carries
from annotator.formats.exporter import ExportSource

Pair = tuple[str, str]
"""What something is called, and what it says."""

QUOTE = 160
"""Code points of a quote in a note or a relation."""

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_STATES = {"not_started": "not started", "in_progress": "in progress", "done": "done"}


def clean(text: str) -> str:
    """The words with what no page, XML or font can hold replaced, one for one."""
    return printable(text)


CARRIES = Carries(times=False, ids=False, external_ids=False, extra=False, across=False, groups=False, clean=clean)
"""A reader sees everything but what serves machines: ids, times, and what other programs left there."""


@dataclass(frozen=True, slots=True)
class Note:
    """What is said of an annotation beyond its label; `number` counts from 1 within the document."""

    number: int
    annotation: Annotation
    label: str
    annotator: str
    quote: str
    said: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A relation from the note `source` to the note `target`, 0 for what has none; the words at either end."""

    source: int
    begins: str
    type: str
    target: int
    ends: str
    said: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """`cards` has a list of pairs for each provenance, `whole` the annotations on the whole document; `numbers` leads
    from ids of annotations to notes."""

    title: str
    language: str
    cards: tuple[tuple[Pair, ...], ...]
    whole: tuple[Annotation, ...]
    notes: tuple[Note, ...]
    relations: tuple[Sentence, ...]
    numbers: Mapping[str, int]


class Teller:
    """Tells of the documents of one export."""

    def __init__(self, source: ExportSource) -> None:
        self._source = source
        self._statuses = source.statuses()
        self._names = {
            label.id: {a.key: a.name for a in definitions(label.attributes)} for label in source.labels.values()
        }
        self.several = len(source.annotators) > 1

    def label(self, annotation: Annotation) -> Label:
        """The label of an annotation, a plain one where it is not known."""
        known = self._source.labels.get(annotation.label)
        return known or Label(annotation.label, annotation.label, "#475569")

    def annotator(self, annotation: Annotation | Relation) -> str:
        """The name of whose it is."""
        known = self._source.annotators.get(annotation.annotator)
        return clean(known.name) if known else ""

    def told(self, one: AnnotatedDocument, everything: bool = False) -> Told:
        """What stands beside the text of a document; `everything` asks for a note on each annotation."""
        tied = {relation.source for relation in one.relations}
        tied |= {relation.target for relation in one.relations if relation.end == "annotation"}
        notes: list[Note] = []
        for annotation in one.annotations:
            said = tuple(self._said(annotation))
            if everything or said or annotation.id in tied:
                name, whose = clean(self.label(annotation).name), self.annotator(annotation)
                quote = cut(clean(annotation.quote), QUOTE)
                notes.append(Note(len(notes) + 1, annotation, name, whose, quote, said))
        first = one.provenances[0] if one.provenances else None
        language = first.meta.get("language") if first else None
        numbers = {note.annotation.id: note.number for note in notes}
        return Told(
            title_of(one),
            language if isinstance(language, str) and _TAG.fullmatch(language) else "",
            tuple(self._cards(one)),
            tuple(annotation for annotation in one.annotations if not annotation.fragments),
            tuple(notes),
            tuple(self._sentence(relation, notes, numbers) for relation in one.relations),
            numbers,
        )

    def _said(self, annotation: Annotation) -> Iterator[Pair]:
        names = self._names.get(annotation.label, {})
        for key, value in annotation.attributes.items():
            yield clean(names.get(key, key)), words_of(value)
        if annotation.certainty:
            yield "certainty", annotation.certainty
        if annotation.note:
            yield "note", clean(annotation.note)
        if origin := origin_of(annotation.origin):
            yield "came about", origin

    def _sentence(self, relation: Relation, notes: list[Note], numbers: Mapping[str, int]) -> Sentence:
        kind = self._source.relation_types.get(relation.type)
        number = numbers.get(relation.source, 0)
        target, ends = 0, "this document"
        if relation.end == "annotation":
            target = numbers.get(relation.target, 0)
            ends = named(notes[target - 1]) if target else "an annotation elsewhere"
        elif relation.end == "entity":
            entity = self._source.entities.get(relation.target)
            ends = isolated(clean(entity.name)) if entity else "an entity"
        said = [("in the words", f"“{cut(clean(relation.quote), QUOTE)}”")] if relation.cue else []
        said += [(clean(key), words_of(value)) for key, value in relation.attributes.items()]
        if relation.note:
            said.append(("note", clean(relation.note)))
        if origin := origin_of(relation.origin):
            said.append(("came about", origin))
        if self.several:
            said.append(("by", self.annotator(relation)))
        begins = named(notes[number - 1]) if number else "an annotation"
        return Sentence(number, begins, clean(kind.name if kind else relation.type), target, ends, tuple(said))

    def _cards(self, one: AnnotatedDocument) -> Iterator[tuple[Pair, ...]]:
        for number, provenance in enumerate(one.provenances):
            pairs = list(_card(provenance))
            if number and provenance.title:
                pairs.insert(0, ("also as", clean(provenance.title)))
            if not number:
                if one.document.supersedes:
                    pairs.append(("replaces", "an older version of this document"))
                for status in self._statuses.get(one.document.id, ()):
                    known = self._source.annotators.get(status.annotator)
                    state = _STATES.get(status.state, status.state)
                    pairs.append(("status", f"{state} ({clean(known.name)})" if known else state))
            if pairs:
                yield tuple(pairs)


def title_of(one: AnnotatedDocument) -> str:
    """The title of a document, never blank."""
    title = one.provenances[0].title if one.provenances else ""
    return " ".join(clean(title).split()) or "Untitled"


def _card(provenance: Provenance) -> Iterator[Pair]:
    for key, value in provenance.meta.items():
        if value not in (None, "", []):
            yield clean(key.replace("_", " ")), words_of(value)
    if provenance.file:
        yield "file", clean(provenance.file)
    if provenance.reader:
        yield "read as", clean(provenance.reader)
    if provenance.raw_sha256:
        yield "SHA-256 of the file", provenance.raw_sha256


def named(note: Note) -> str:
    """The annotation of a note in words."""
    label = isolated(note.label)
    return f"{label} “{isolated(note.quote)}”" if note.quote else f"{label} of the whole document"


def words_of(value: Any) -> str:
    """A value of an attribute as people write it."""
    match value:
        case str():
            return clean(value)
        case bool():
            return "yes" if value else "no"
        case list() if all(isinstance(item, str) for item in value):
            return clean("; ".join(value))
        case int() | float():
            return str(value)
        case _:
            return orjson.dumps(value, default=str).decode()


def origin_of(origin: Origin) -> str:
    """How an annotation came about, "" for what was made by hand."""
    if origin.kind == "manual" and not origin.by:
        return ""
    by = " ".join(part for part in (origin.by, origin.version) if part)
    kind = "made" if origin.kind == "manual" else origin.kind
    return clean(f"{kind} by {by}" if by and kind != "imported" else f"{kind} from {by}" if by else kind)


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun."""
    return f"{number:,} {one if number == 1 else many}"
