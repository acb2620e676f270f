"""What an exporter sees: the documents that were chosen, reduced to what its format carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotator import Annotator
from annotator.domain.document import Foreign, Status
from annotator.domain.entity import Entity
from annotator.domain.label import Label
from annotator.domain.relation import RelationType
from annotator.formats.carrying import Losses, Reduction
from annotator.formats.exporter import Exporter, ExportOptions, ExportSource


class Reducing:
    """A source that hands out only what the exporter can carry; `losses` counts what stays behind."""

    def __init__(self, source: ExportSource, exporter: Exporter) -> None:
        self._source = source
        self._exporter = exporter
        self._reduction = Reduction(exporter.carries)
        self.labels: dict[str, Label] = source.labels
        self.annotators: dict[str, Annotator] = source.annotators
        self.relation_types: dict[str, RelationType] = source.relation_types
        self.entities: dict[str, Entity] = source.entities if exporter.carries.entities else {}
        self.count: int = source.count
        self.options: ExportOptions = source.options
        self.title: str = source.title
        self.splits: tuple[str, ...] = source.splits

    @property
    def losses(self) -> Losses:
        """What was left behind of the documents that went through since the last beginning."""
        return self._reduction.losses

    def documents(self) -> Iterator[AnnotatedDocument]:
        reduction = self._reduction = Reduction(self._exporter.carries)
        reduce = self._exporter.reduce
        for one in self._source.documents():
            reduced = reduction.reduced(one)
            yield reduced if reduce is None else reduce(reduced, self, reduction.losses)

    def statuses(self) -> Mapping[str, Sequence[Status]]:
        return self._source.statuses() if self._exporter.carries.statuses else {}

    def foreign(self) -> Iterable[Foreign]:
        return self._source.foreign() if self._exporter.carries.extra else ()

    def split_of(self, document: str) -> str:
        return self._source.split_of(document)
