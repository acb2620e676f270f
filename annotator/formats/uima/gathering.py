"""A document of what a file of this family holds: spans become annotations, ties between them relations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.annotation import CERTAINTIES, Origin
from annotator.domain.annotator import Annotator
from annotator.domain.identity import is_id
from annotator.domain.span import Fragments
from annotator.formats.base import Read, ReadAnnotation, ReadDocument, ReadHeader, ReadRelation
from annotator.formats.json_annotation import origin_of
from annotator.formats.json_lines import parsed, too_deep
from annotator.formats.uima.naming import CURATOR, RELATION, SPAN, WHOLE, label_feature, named, short

_LATEST = 253_402_300_799_000_000
"""The end of the year 9999 in microseconds."""


@dataclass(slots=True)
class Found:
    """A span of a layer; `ref` is what ties call it, `quote` the text that the file says it covers."""

    ref: str
    layer: str
    start: int
    end: int
    features: dict[str, Any] = field(default_factory=dict)
    quote: str | None = None


@dataclass(slots=True)
class Tie:
    """A relation of a layer between two spans."""

    layer: str
    source: str
    target: str
    features: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Layers:
    """The features of each layer that are texts, in their order; `said` are remarks for the report."""

    texts: Mapping[str, Iterable[str]]
    _main: dict[str, str] = field(default_factory=dict)

    def main(self, layer: str) -> str:
        """The feature that is the layer's label."""
        found = self._main.get(layer)
        if found is None:
            found = self._main[layer] = label_feature(self.texts.get(layer, ("label",)))
        return found


def gather(
    read: ReadDocument, spans: list[Found], ties: list[Tie], layers: Layers, annotator: str | None, stated: bool
) -> None:
    """Put annotations and relations into the document. `annotator` is whose they are; unless the file itself has
    `stated` that, it has gone through another program, and what our layers say of the annotator, and the ids of
    somebody else's annotations, are those of copies."""
    made = _Gathering(read, layers, annotator, stated)
    for span in spans:
        made.span(span)
    for tie in ties:
        made.tie(tie)
    for layer, number in made.lost.items():
        read.remarks.append(f"relations between words, not annotations, are left out: {layer} ({number:,})")


class _Gathering:
    def __init__(self, read: ReadDocument, layers: Layers, annotator: str | None, stated: bool) -> None:
        self.lost: Counter[str] = Counter()
        self._read, self._layers = read, layers
        self._annotator, self._stated = annotator, stated
        self._first: dict[str, ReadAnnotation] = {}
        self._groups: dict[str, ReadAnnotation] = {}
        self._ids: set[str] = set()

    def span(self, span: Found) -> None:
        ours = span.layer == SPAN
        made = _own(span) if ours else _foreign(span, self._layers)
        group = str(span.features.get("group") or "") if ours else ""
        if group and group != WHOLE:
            if (known := self._groups.get(group)) is not None:
                _join(known, made)
                self._first[span.ref] = known
                return
            self._groups[group] = made
        self._claim(made)
        self._first[span.ref] = made
        self._read.annotations.append(made)

    def _claim(self, made: ReadAnnotation) -> None:
        """Say whose it is, and forget an id that is another annotation's."""
        if self._annotator is not None and not self._stated:
            if made.annotator not in (None, self._annotator):
                made.id = None
            made.annotator = self._annotator
            if self._annotator == CURATOR:
                made.origin = Origin("adjudicated")
        made.annotator = made.annotator or self._annotator
        if made.id in self._ids:
            made.id = None
        elif made.id is not None:
            self._ids.add(made.id)

    def tie(self, tie: Tie) -> None:
        source, target = self._first.get(tie.source), self._first.get(tie.target)
        if source is None or target is None:
            self.lost[short(tie.layer)] += 1
            return
        made = _own_relation(tie) if tie.layer == RELATION else _foreign_relation(tie, self._layers)
        made.source, made.target = source.ref, target.ref
        if source.id is None or made.id in self._ids:
            made.id = None
        elif made.id is not None:
            self._ids.add(made.id)
        self._read.relations.append(made)


def introduced(read: ReadDocument, annotator: str | None, kind: object) -> Iterator[Read]:
    """The document, and before it whose layer it is where that is nobody's own: the curation, or an engine's."""
    kind = "gold" if annotator == CURATOR else kind
    if annotator and (kind == "gold" or kind == "engine"):
        yield ReadHeader(annotators=[Annotator("", annotator, "gold" if kind == "gold" else "engine")])
    yield read


def _foreign(span: Found, layers: Layers) -> ReadAnnotation:
    label, said = named(span.layer, layers.main(span.layer), span.features)
    fragments = ((span.start, span.end),)
    extra = {"layer": span.layer}
    return ReadAnnotation(label, fragments, None, span.quote, attributes=said, extra=extra, ref=span.ref)


def _own(span: Found) -> ReadAnnotation:
    features = span.features
    details = _details(features)
    whole = features.get("group") == WHOLE and span.start == span.end
    fragments: Fragments = () if whole else ((span.start, span.end),)
    certainty = features.get("certainty")
    label, _ = named(span.layer, "label", features)
    said = _said(details, features)
    return ReadAnnotation(
        label,
        fragments,
        str(features.get("annotator") or "") or None,
        None if whole else span.quote,
        certainty=certainty if certainty in CERTAINTIES else "",
        ref=span.ref,
        **said,
    )


def _join(first: ReadAnnotation, other: ReadAnnotation) -> None:
    """Let a fragment join those of its annotation, whichever of them has the details."""
    first.fragments = tuple(sorted((*first.fragments, *other.fragments)))
    first.quote = None
    if first.id is None and other.id is not None:
        for name in ("id", "created", "updated", "attributes", "note", "certainty", "origin", "external_id", "extra"):
            setattr(first, name, getattr(other, name))


def _details(features: Mapping[str, Any]) -> dict[str, Any]:
    """What our layers keep as JSON; nothing where somebody has spoilt it."""
    raw = features.get("details")
    if not isinstance(raw, str) or not raw:
        return {}
    try:
        value = parsed(raw.encode("utf-8", "replace"))
    except ValueError:
        return {}
    return value if isinstance(value, dict) and not too_deep(value) else {}


def _said(details: dict[str, Any], features: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that annotations and relations share. What others have added to our layer becomes attributes."""
    attributes = _of(details, "attributes", dict, {})
    for key, value in features.items():
        if key not in ("label", "note", "certainty", "annotator", "id", "group", "details") and value is not None:
            attributes.setdefault(key, value)
    own = features.get("id")
    try:
        origin = origin_of(details.get("origin"))
    except ValueError:
        origin = None
    return {
        "id": own if is_id(own) else None,
        "created": _moment(details, "created"),
        "updated": _moment(details, "updated"),
        "attributes": attributes,
        "note": str(features.get("note") or ""),
        "origin": origin or (Origin() if details else None),
        "external_id": _of(details, "external_id", str, ""),
        "extra": _of(details, "extra", dict, {}),
    }


def _of(details: dict[str, Any], key: str, kind: type, otherwise: Any) -> Any:
    value = details.get(key)
    return value if type(value) is kind else otherwise


def _moment(details: dict[str, Any], key: str) -> int | None:
    value: int | None = _of(details, key, int, None)
    return value if value is not None and 0 <= value <= _LATEST else None


def _own_relation(tie: Tie) -> ReadRelation:
    details = _details(tie.features)
    name, _ = named(tie.layer, "label", tie.features)
    group = str(tie.features.get("group") or "")
    cue = tuple(
        [
            (pair[0], pair[1])
            for pair in _of(details, "cue", list, [])
            if isinstance(pair, list) and len(pair) == 2 and type(pair[0]) is int and type(pair[1]) is int
        ]
    )
    return ReadRelation(name, "", "", cue=cue, group=group, **_said(details, tie.features))


def _foreign_relation(tie: Tie, layers: Layers) -> ReadRelation:
    name, said = named(tie.layer, layers.main(tie.layer), tie.features)
    return ReadRelation(name, "", "", attributes=said, extra={"layer": tie.layer})
