"""Claims in the words of schema.org, as JSON-LD: what is claimed, by whom, and in which report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.entity import Entity
from annotator.domain.label import Label, label_id
from annotator.domain.naming import folded
from annotator.domain.progress import Step
from annotator.domain.relation import RelationType, relation_type_id
from annotator.formats.carrying import PLAIN, Losses
from annotator.formats.exporter import Exporter, ExportSource

_CONTEXT = "https://schema.org"
_PEOPLE = frozenset(("person", "named person", "anonymous official", "eyewitness"))
_BODIES = frozenset(("organisation", "organization", "state", "group", "news outlet", "outlet", "body", "company"))
_LONGEST = 1000
"""Code points of the paragraph that is given as the context of a claim."""


def claim_labels(labels: dict[str, Label]) -> set[str]:
    """The ids of the labels that stand for claims: the one called "claim" with all below it; all labels where there
    is none of that name."""
    found = {own for own, label in labels.items() if own == label_id("claim") or folded(label.name) == "claim"}
    if not found:
        return set(labels)
    while more := {own for own, label in labels.items() if label.parent in found and own not in found}:
        found |= more
    return found


def _attributing(types: dict[str, RelationType]) -> set[str]:
    own = relation_type_id("attributed to")
    return {key for key, kind in types.items() if key == own or folded(kind.name) == "attributed to"} | {own}


class _Claims:
    """Documents as the claims in them."""

    def __init__(self, source: ExportSource) -> None:
        self._labels = claim_labels(source.labels)
        self._attributing = _attributing(source.relation_types)
        self._entities = source.entities

    def of(self, one: AnnotatedDocument) -> list[dict[str, Any]]:
        appearance = _article(one)
        known = {annotation.id: annotation for annotation in one.annotations}
        return [
            self._claim(annotation, one, appearance, known)
            for annotation in one.annotations
            if annotation.label in self._labels
        ]

    def _claim(
        self, claim: Annotation, one: AnnotatedDocument, appearance: dict[str, Any], known: dict[str, Annotation]
    ) -> dict[str, Any]:
        said: dict[str, Any] = {
            "@type": "Claim", "@id": f"urn:uuid:{claim.id}", "text": claim.quote, "appearance": appearance,
        }  # fmt: skip
        around = _paragraph(claim, one.document.text)
        if around != claim.quote:
            said["description"] = around
        authors: list[Any] = []
        for relation in one.relations:
            if relation.source == claim.id and relation.type in self._attributing:
                author: Any = None
                if relation.end == "entity" and relation.target in self._entities:
                    author = _entity(self._entities[relation.target])
                elif relation.end == "annotation" and relation.target in known:
                    author = _mentioned(known[relation.target])
                if author and author not in authors:
                    authors.append(author)
        if authors:
            said["author"] = authors[0] if len(authors) == 1 else authors
        return said


def _article(one: AnnotatedDocument) -> dict[str, Any]:
    """The report that a claim appears in, with what is known of it."""
    article: dict[str, Any] = {"@type": "NewsArticle", "@id": f"urn:uuid:{one.document.id}"}
    if not one.provenances:
        return article
    origin = one.provenances[0]
    if origin.title:
        article["headline"] = origin.title
    for key, name in (("url", "url"), ("published", "datePublished"), ("language", "inLanguage")):
        value = origin.meta.get(key)
        if isinstance(value, str) and value:
            article[name] = value
    if outlet := _words(origin.meta.get("outlet")):
        article["publisher"] = {"@type": "Organization", "name": outlet}
    if author := _words(origin.meta.get("author")):
        article["author"] = author
    return article


def _words(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(word for word in value if isinstance(word, str))
    return value if isinstance(value, str) else ""


def _named(name: str, kind: str) -> Any:
    """Somebody or something with a name; only the name where the kind does not say which."""
    kind = kind.casefold()
    if kind in _PEOPLE:
        return {"@type": "Person", "name": name}
    return {"@type": "Organization", "name": name} if kind in _BODIES else name


def _entity(entity: Entity) -> Any:
    said = _named(entity.name, entity.kind)
    item = entity.identifiers.get("wikidata", "")
    if isinstance(said, dict) and item:
        said["sameAs"] = item if "/" in item else f"https://www.wikidata.org/entity/{item}"
    return said


def _mentioned(annotation: Annotation) -> Any:
    kind = annotation.attributes.get("kind")
    return _named(" ".join(annotation.quote.split()), kind if isinstance(kind, str) else "")


def _paragraph(claim: Annotation, text: str) -> str:
    """The lines that hold the claim, at most so many characters around it."""
    start, end = claim.start, claim.end
    first = max(text.rfind("\n", 0, start) + 1, start - _LONGEST // 2)
    last = text.find("\n", end)
    return text[first : min(len(text) if last < 0 else last, end + _LONGEST // 2)].strip()


def write(out: Path, source: ExportSource, step: Step) -> None:
    """One object with all claims in its "@graph", written claim by claim."""
    claims, total, first = _Claims(source), source.count, True
    with out.open("wb", buffering=1 << 20) as file:
        file.write(b'{"@context":' + orjson.dumps(_CONTEXT) + b',"@graph":[')
        for done, one in enumerate(source.documents()):
            step(done, total, "")
            for claim in claims.of(one):
                file.write((b"\n" if first else b",\n") + orjson.dumps(claim))
                first = False
        file.write(b"\n]}\n")


def _reduce(one: AnnotatedDocument, source: ExportSource, losses: Losses) -> AnnotatedDocument:
    """Only claims, and whom they are attributed to, who becomes their author."""
    labels, attributing = claim_labels(source.labels), _attributing(source.relation_types)
    claims = {annotation.id for annotation in one.annotations if annotation.label in labels}
    relations = tuple(tie for tie in one.relations if tie.source in claims and tie.type in attributing)
    authors = {tie.target for tie in relations}
    kept = tuple(_with_kind(a, a.id in authors, losses) for a in one.annotations if a.id in claims or a.id in authors)
    losses["not_claims"] += len(one.annotations) - len(kept)
    losses["relations"] += len(one.relations) - len(relations)
    return replace(one, annotations=kept, relations=relations)


def _with_kind(annotation: Annotation, author: bool, losses: Losses) -> Annotation:
    """The kind of an author says whether it is a person; no other attribute has a place."""
    kept = {key: value for key, value in annotation.attributes.items() if author and key == "kind"}
    losses["attributes"] += len(annotation.attributes) - len(kept)
    return replace(annotation, attributes=kept) if annotation.attributes else annotation


CARRIES = replace(
    PLAIN, fragments=True, attributes="all", ids=True, titles=True, meta=True, entities=True,
    ends=frozenset({"annotation", "entity"}),
)  # fmt: skip

EXPORTER = Exporter(
    "claim-jsonld",
    "schema.org Claim",
    ".jsonld",
    "Each claim with its author and the report it appears in, for the web of data",
    write,
    CARRIES,
    _reduce,
)
