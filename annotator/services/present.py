"""What of a file is in a project already: annotations and relations of a document that is there."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.domain.annotation import Annotation
from annotator.domain.relation import Relation
from annotator.formats.base import ReadDocument


class Present:
    """Knows the annotations of a document, by their ids and by what they say of which place."""

    def __init__(self, annotations: Iterable[Annotation], read: ReadDocument) -> None:
        self._ids = {annotation.id: annotation for annotation in annotations}
        self._places = {(a.annotator, a.label, a.fragments): a for a in self._ids.values()}
        self._given = {one.id for one in read.annotations if one.id}

    def of(self, one: Annotation) -> Annotation | None:
        """The annotation that is there; one without an id of its own is the same when it says the same of the same
        place."""
        known = self._ids.get(one.id)
        if known is None and one.id not in self._given:
            known = self._places.get((one.annotator, one.label, one.fragments))
        return known


class Tied:
    """Knows relations by their ids and by what they tie."""

    def __init__(self, relations: Iterable[Relation]) -> None:
        self._there: set[object] = set()
        for one in relations:
            self._there |= {one.id, (one.source, one.type, one.target)}

    def has(self, one: Relation) -> bool:
        return one.id in self._there or (one.source, one.type, one.target) in self._there
