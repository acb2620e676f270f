"""A source for exporters that needs no database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import new_annotation, reading_order
from annotator.domain.annotator import Annotator
from annotator.domain.document import Foreign, Status, new_document, new_provenance
from annotator.domain.entity import Entity
from annotator.domain.label import SHIPPED, Label
from annotator.domain.relation import RelationType
from annotator.formats.exporter import ExportOptions
from tests.trade import marked

ANNA = Annotator("01000000-0000-7000-8000-000000000001", "Anna")
AT = 1_772_000_000_000_001
LABELS = {label.name: label.id for label in SHIPPED}


class Source:
    """Documents in memory as an exporter sees them."""

    def __init__(
        self,
        documents: list[AnnotatedDocument],
        labels: tuple[Label, ...] = SHIPPED,
        annotators: tuple[Annotator, ...] = (ANNA,),
        foreign: tuple[Foreign, ...] = (),
        statuses: tuple[Status, ...] = (),
        relation_types: tuple[RelationType, ...] = (),
        entities: tuple[Entity, ...] = (),
        options: ExportOptions | None = None,
        splits: dict[str, str] | None = None,
    ) -> None:
        self.options = options or ExportOptions()
        self.title = "Reports"
        self._splits = splits or {}
        self.splits = tuple(dict.fromkeys(self._splits.values()))
        self._documents = documents
        self._foreign = foreign
        self._statuses = statuses
        self.labels = {label.id: label for label in labels}
        self.annotators = {annotator.id: annotator for annotator in annotators}
        self.relation_types = {kind.id: kind for kind in relation_types}
        self.entities = {entity.id: entity for entity in entities}
        self.count = len(documents)

    def documents(self) -> Iterator[AnnotatedDocument]:
        yield from self._documents

    def statuses(self) -> dict[str, list[Status]]:
        found: dict[str, list[Status]] = {}
        for status in self._statuses:
            found.setdefault(status.document, []).append(status)
        return found

    def split_of(self, document: str) -> str:
        return self._splits.get(document, "")

    def foreign(self) -> tuple[Foreign, ...]:
        return self._foreign


def example(signs: str = "The [actor minister] said [claim nothing].", title: str = "Report", **said: Any) -> Any:
    """A document with its annotations in signs; `said` is added to each annotation."""
    text, spans = marked(signs)
    document = new_document(text)
    annotations = [
        replace(new_annotation(document.id, text, LABELS[name], ANNA.id, ((start, end),), AT), **said)
        for name, start, end in spans
    ]
    annotations.sort(key=reading_order)
    return AnnotatedDocument(document, (new_provenance(document.id, title, reader="plain"),), tuple(annotations))
