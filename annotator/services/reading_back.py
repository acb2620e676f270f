"""Reading a file that was written, and comparing it with what it should hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.identity import document_id
from annotator.domain.relation import Relation
from annotator.domain.span import Fragments, quote_of
from annotator.domain.text import Normalised
from annotator.formats.base import Read, ReadAnnotation, ReadDocument, ReadFailure, ReadHeader, ReadRelation
from annotator.formats.carrying import Carries
from annotator.formats.exporter import ExportSource
from annotator.services.fitting import Fitted, fitted, placed

_SHOWN = 50
_Seen = tuple[Any, ...]


class ReadBack:
    """Expects documents as they were reduced, takes what a reader finds, and says where the two differ.

    Each annotation is compared by label, fragments and text, and by annotator, attributes, note and the rest where
    the format carries them; relations by type and both ends. A format that does not keep texts to the character is
    compared in the order of its documents, by quotes.
    """

    def __init__(self, carries: Carries, source: ExportSource) -> None:
        self._carries = carries
        self._labels = {label.id: label.name for label in source.labels.values()}
        self._annotators = {annotator.id: annotator.name for annotator in source.annotators.values()}
        self._types = {kind.id: kind.name for kind in source.relation_types.values()}
        self._entities = {entity.id: entity.name for entity in source.entities.values()}
        self._expected: dict[str, Counter[int]] = {}
        self._where: dict[str, str] = {}
        self._faults: list[str] = []
        self._order: list[str] = []
        self._taken = 0
        self._found: set[str] = set()
        self.documents = 0
        self.annotations = 0

    # ------------------------------------------------------------------ what should be there

    def expect(self, one: AnnotatedDocument) -> None:
        """A document that was written."""
        own, text = one.document.id, one.document.text
        self._order.append(own)
        self._where[own] = one.provenances[0].title if one.provenances else own
        keys = {annotation.id: self._annotation(annotation, text) for annotation in one.annotations}
        seen = Counter(hash(key) for key in keys.values())
        seen.update(hash(self._relation(relation, keys)) for relation in one.relations)
        self._expected.setdefault(own, Counter()).update(seen)

    def _annotation(self, a: Annotation, text: str) -> _Seen:
        carries = self._carries
        return self._key(
            self._labels.get(a.label, a.label),
            self._annotators.get(a.annotator, a.annotator),
            a.fragments,
            text,
            a.attributes,
            a.note,
            (
                a.certainty if carries.certainty else "",
                (a.created, a.updated) if carries.times else (),
                a.id if carries.ids else "",
            ),
        )

    def _key(
        self, label: str, annotator: str, fragments: Fragments, text: str, attributes: Any, note: str, further: _Seen
    ) -> _Seen:
        place: object = fragments if self._carries.text else " ".join(quote_of(text, fragments).split())
        said = orjson.dumps(attributes, option=orjson.OPT_SORT_KEYS) if attributes else b""
        return label, annotator if self._carries.annotators else "", place, said, note, further

    def _relation(self, r: Relation, keys: Mapping[str, _Seen]) -> _Seen:
        target: object = r.target
        if r.end == "annotation":
            target = keys.get(r.target, ())[:3]  # of one in another document no more is known here
        elif r.end == "entity":
            target = self._entities.get(r.target, r.target)
        said = orjson.dumps(r.attributes, option=orjson.OPT_SORT_KEYS) if r.attributes else b""
        kind = self._types.get(r.type, r.type)
        return kind, keys[r.source][:3], r.end, target, r.cue, said, r.note

    # ------------------------------------------------------------------ what is there

    def take(self, items: Iterable[Read]) -> None:
        """What a reader of the written file yields."""
        entities: dict[str, str] = {}
        for item in items:
            if isinstance(item, ReadDocument):
                self._take(item, entities)
            elif isinstance(item, ReadHeader):
                for entity in item.entities:
                    entities |= {entity.id: entity.name, entity.external_id: entity.name}
            elif isinstance(item, ReadFailure) and not item.skipped:
                self._faults.append(f"{item.where}: {item.reason}")

    def _take(self, read: ReadDocument, entities: Mapping[str, str]) -> None:
        one = fitted(read) if read.text else _textless(read)
        self._faults += [f"{read.where}: {reason}" for reason in read.refused]
        self.documents += 1
        own = one.document.id
        if not self._carries.text:
            own = self._order[self._taken] if self._taken < len(self._order) else own
        self._taken += 1
        self._found.add(own)
        expected = self._expected.get(own)
        if expected is None:
            self._faults.append(f"{read.where}: there is a text that was not written")
            return
        keys: dict[str, _Seen] = {}
        for annotation in read.annotations:
            self.annotations += 1
            try:
                key = keys[annotation.ref] = self._read_annotation(annotation, one)
            except ValueError as error:
                self._faults.append(f"{read.where}: the {annotation.label} {error}")
                continue
            self._count(expected, key, annotation.label, own)
        for relation in read.relations:
            if (found := self._read_relation(relation, keys, entities)) is None:
                self._faults.append(f"{read.where}: the relation {relation.type} begins at nothing")
            else:
                self._count(expected, found, relation.type, own)

    def _read_annotation(self, a: ReadAnnotation, one: Fitted) -> _Seen:
        carries, text = self._carries, one.normal.text
        # Without a text there is nothing to place it in: that is done when the two are joined again.
        fragments = placed(a, one)[0] if one.read.text else a.fragments
        return self._key(
            a.label,
            a.annotator or "",
            fragments,
            text,
            a.attributes,
            a.note,
            (
                a.certainty if carries.certainty else "",
                (a.created, a.updated) if carries.times else (),
                a.id if carries.ids else "",
            ),
        )

    def _read_relation(self, r: ReadRelation, keys: Mapping[str, _Seen], entities: Mapping[str, str]) -> _Seen | None:
        if r.source not in keys:
            return None
        target: object = r.target
        if r.end == "annotation":
            target = keys.get(r.target, ())[:3]
        elif r.end == "entity":
            target = entities.get(r.target, r.target)
        said = orjson.dumps(r.attributes, option=orjson.OPT_SORT_KEYS) if r.attributes else b""
        return r.type, keys[r.source][:3], r.end, target, r.cue, said, r.note

    def _count(self, expected: Counter[int], key: _Seen, name: str, document: str) -> None:
        mark = hash(key)
        expected[mark] -= 1
        if expected[mark] < 0:
            self._faults.append(f"{self._where[document]}: a {name} is there that was not written: {str(key)[:300]}")

    # ------------------------------------------------------------------ the outcome

    def faults(self) -> Iterator[str]:
        """A sentence for each difference, of many the first; nothing where the file holds what it should."""
        lost = {own: sum(count for count in left.values() if count > 0) for own, left in self._expected.items()}
        said = [f"{self._where[own]}: {number} are not there" for own, number in lost.items() if number]
        if missing := len(self._expected.keys() - self._found):
            said.append(f"{missing} documents are not there")
        faults = [*said, *self._faults]
        yield from faults[:_SHOWN]
        if len(faults) > _SHOWN:
            yield f"... and {len(faults) - _SHOWN:,} more"


def _textless(read: ReadDocument) -> Fitted:
    """A document whose text was left out: only its hash tells which one it is."""
    sha256 = read.stated_sha256.lower()
    return Fitted(read, Normalised("", 0), Document(document_id(sha256), "", sha256), [])
