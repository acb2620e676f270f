"""What a format can carry, and documents reduced to that: what is left behind is counted, never lost unsaid.

An exporter is handed documents that have gone through its reduction, so that what the loss report predicts is what
its file holds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Literal

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import MANUAL, Annotation
from annotator.domain.document import Provenance
from annotator.domain.identity import fixed_id
from annotator.domain.provenance_fields import ENCODING, READER_VERSION
from annotator.domain.relation import ENDS, End, Relation
from annotator.domain.span import quote_of

Losses = Counter[str]
"""How many of what is left behind; the keys are those of `losses.SENTENCES`."""

NO_ENDS: frozenset[End] = frozenset()
ONLY_ANNOTATIONS: frozenset[End] = frozenset({"annotation"})


@dataclass(frozen=True, slots=True)
class Carries:
    """What survives in a format; by default everything does.

    `text`: the text to the character. `overlaps`: annotations that share characters, else the longest of a layer
    stays. `fragments`: else each piece becomes an annotation. `whole`: labels on the whole document. `annotators`:
    whose an annotation is. `attributes`: values as they are ("all"), as text ("text"), or none. `ends`: what
    relations may lead to, none where there are no relations; `across` documents; their `cues`, `groups` and
    `details` (attributes and note). `meta`: what the provenance says beyond the title; `further` provenances after
    the first; `lines` kept from other files; `labels`: colours, keys, guidelines and attribute definitions beside the
    names. `clean` is what becomes of notes, titles and texts in attributes.
    """

    text: bool = True
    overlaps: bool = True
    fragments: bool = True
    whole: bool = True
    annotators: bool = True
    attributes: Literal["all", "text", "none"] = "all"
    notes: bool = True
    certainty: bool = True
    origins: bool = True
    times: bool = True
    ids: bool = True
    external_ids: bool = True
    extra: bool = True
    lines: bool = True
    ends: frozenset[End] = frozenset(ENDS)
    across: bool = True
    cues: bool = True
    groups: bool = True
    details: bool = True
    titles: bool = True
    meta: bool = True
    further: bool = True
    structure: bool = True
    statuses: bool = True
    labels: bool = True
    types: bool = True
    entities: bool = True
    clean: Callable[[str], str] | None = None


EVERYTHING = Carries()

PLAIN = Carries(
    whole=False, fragments=False, annotators=False, attributes="none", notes=False, certainty=False, origins=False,
    times=False, ids=False, external_ids=False, extra=False, lines=False, ends=NO_ENDS, across=False, cues=False,
    groups=False,
    details=False, titles=False, meta=False, further=False, structure=False, statuses=False, labels=False,
    types=False, entities=False,
)  # fmt: skip
"""Spans with labels and nothing else, from which the plain formats begin: `replace(PLAIN, notes=True)`."""


def as_text(value: Any) -> str:
    """An attribute's value where a format has texts only: JSON for anything but a text, so that none is ambiguous."""
    return value if isinstance(value, str) else orjson.dumps(value).decode()


class Reduction:
    """Reduces documents to what a format carries and counts what that costs."""

    def __init__(self, carries: Carries) -> None:
        self._carries = carries
        self.losses: Losses = Counter()

    def reduced(self, one: AnnotatedDocument) -> AnnotatedDocument:
        """The document as the format can hold it."""
        if self._carries is EVERYTHING:
            return one
        pieces = self._pieces(one)
        before = {annotation.id for annotation in one.annotations}
        kept = {annotation.id: self._annotation(annotation) for annotation in self._apart(pieces)}
        relations = [self._relation(relation) for relation in one.relations if self._stays(relation, before, kept)]
        document = one.document
        if document.structure and not self._carries.structure:
            self.losses["structure"] += 1
            document = replace(document, structure=())
        if document.supersedes and not self._carries.meta:
            self.losses["supersedes"] += 1
            document = replace(document, supersedes=None)
        return AnnotatedDocument(document, self._provenances(one.provenances), tuple(kept.values()), tuple(relations))

    # ------------------------------------------------------------------ spans

    def _pieces(self, one: AnnotatedDocument) -> list[Annotation]:
        carries, found = self._carries, []
        for annotation in one.annotations:
            if not annotation.fragments and not carries.whole:
                self.losses["whole"] += 1
            elif len(annotation.fragments) > 1 and not carries.fragments:
                self.losses["fragments"] += 1
                found += pieces_of(annotation, one.document.text)
            else:
                found.append(annotation)
        return found

    def _apart(self, annotations: list[Annotation]) -> list[Annotation]:
        if self._carries.overlaps:
            return annotations
        layers: dict[str, list[Annotation]] = {}
        for annotation in annotations:
            layers.setdefault(annotation.annotator if self._carries.annotators else "", []).append(annotation)
        kept = {annotation.id for layer in layers.values() for annotation in longest_apart(layer)}
        self.losses["overlaps"] += len(annotations) - len(kept)
        return [annotation for annotation in annotations if annotation.id in kept]

    # ------------------------------------------------------------------ what is said of them

    def _annotation(self, annotation: Annotation) -> Annotation:
        carries, losses = self._carries, self.losses
        said: dict[str, Any] = {}
        if annotation.attributes and (carries.attributes != "all" or carries.clean):
            said["attributes"] = self._attributes(annotation.attributes)
        if annotation.note and (not carries.notes or carries.clean):
            said["note"] = self._text(annotation.note) if carries.notes else ""
            losses["notes"] += not carries.notes
        if annotation.certainty and not carries.certainty:
            said["certainty"] = ""
            losses["certainty"] += 1
        if annotation.origin != MANUAL and not carries.origins:
            said["origin"] = MANUAL
            losses["origins"] += 1
        if not carries.times:
            losses["times"] += 1
        if annotation.external_id and not carries.external_ids:
            said["external_id"] = ""
            losses["external_ids"] += 1
        if annotation.extra and not carries.extra:
            said["extra"] = {}
            losses["extra"] += 1
        return replace(annotation, **said) if said else annotation

    def _attributes(self, attributes: dict[str, Any]) -> dict[str, Any]:
        match self._carries.attributes:
            case "none":
                self.losses["attributes"] += len(attributes)
                return {}
            case "text":
                self.losses["attribute_types"] += sum(not isinstance(value, str) for value in attributes.values())
                return {key: self._text(as_text(value)) for key, value in attributes.items()}
            case _:
                return {k: self._text(value) if isinstance(value, str) else value for k, value in attributes.items()}

    def _text(self, text: str) -> str:
        clean = self._carries.clean
        if clean is None:
            return text
        cleaned = clean(text)
        self.losses["characters"] += cleaned != text
        return cleaned

    # ------------------------------------------------------------------ relations

    def _stays(self, relation: Relation, before: set[str], kept: dict[str, Annotation]) -> bool:
        carries = self._carries
        if relation.end not in carries.ends:
            self.losses["relations" if not carries.ends else f"relations_to_{relation.end}"] += 1
            return False
        if relation.source not in kept or (relation.target in before and relation.target not in kept):
            self.losses["relations_of_lost"] += 1
            return False
        if relation.end == "annotation" and relation.target not in before and not carries.across:
            self.losses["relations_across"] += 1
            return False
        return True

    def _relation(self, relation: Relation) -> Relation:
        carries, losses = self._carries, self.losses
        said: dict[str, Any] = {}
        if relation.cue and not carries.cues:
            said |= {"cue": (), "quote": ""}
            losses["cues"] += 1
        if relation.group and not carries.groups:
            said["group"] = ""
            losses["groups"] += 1
        if (relation.attributes or relation.note) and not carries.details:
            said |= {"attributes": {}, "note": ""}
            losses["relation_details"] += 1
        elif relation.attributes or relation.note:
            said |= {"attributes": self._attributes(relation.attributes), "note": self._text(relation.note)}
        if relation.origin != MANUAL and not carries.origins:
            said["origin"] = MANUAL
        if relation.external_id and not carries.external_ids:
            said["external_id"] = ""
        if relation.extra and not carries.extra:
            said["extra"] = {}
            losses["extra"] += 1
        return replace(relation, **said) if said else relation

    # ------------------------------------------------------------------ provenance

    def _provenances(self, provenances: tuple[Provenance, ...]) -> tuple[Provenance, ...]:
        carries, losses = self._carries, self.losses
        if not carries.further and len(provenances) > 1:
            losses["further"] += len(provenances) - 1
            provenances = provenances[:1]
        return tuple(self._provenance(provenance) for provenance in provenances)

    def _provenance(self, provenance: Provenance) -> Provenance:
        carries, losses = self._carries, self.losses
        said: dict[str, Any] = {"title": self._text(provenance.title)}
        if not carries.titles:
            losses["titles"] += 1
            said["title"] = ""
        if not carries.meta:
            losses["meta"] += bool(provenance.meta)
            said |= {"meta": {}, "file": "", "reader": "", "raw_sha256": ""}
        if provenance.external_id and not carries.external_ids:
            said["external_id"] = ""
        if provenance.extra and not carries.extra:
            said["extra"] = {}
            # What read the file, and in which encoding, goes with the rest of where it came from.
            losses["extra"] += bool(provenance.extra.keys() - {READER_VERSION, ENCODING})
        return replace(provenance, **said)


def pieces_of(annotation: Annotation, text: str) -> list[Annotation]:
    """An annotation for each fragment; the first keeps the id, by which relations know it."""
    return [
        replace(
            annotation,
            id=annotation.id if not number else fixed_id("piece", f"{annotation.id}\n{number}"),
            fragments=(fragment,),
            quote=quote_of(text, (fragment,)),
        )
        for number, fragment in enumerate(annotation.fragments)
    ]


def longest_apart(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Those that share no character: the longest first, of equal ones the earlier; whole-document labels all stay."""
    kept: list[Annotation] = []
    taken: set[int] = set()
    by_length = sorted(annotations, key=lambda a: (-sum(end - start for start, end in a.fragments), a.start, a.id))
    for annotation in by_length:
        points = {point for start, end in annotation.fragments for point in range(start, end)}
        if taken.isdisjoint(points):
            taken |= points
            kept.append(annotation)
    return kept
