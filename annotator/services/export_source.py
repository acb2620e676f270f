"""What an exporter sees: the documents that were chosen, reduced to what its format carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotator import Annotator
from annotator.domain.document import Foreign, Status
from annotator.domain.entity import Entity
from annotator.domain.label import Label
from annotator.domain.relation import RelationType
from annotator.domain.span import quote_of
from annotator.formats.carrying import Losses, Reduction
from annotator.formats.exporter import PLAINLY, Exporter, ExportOptions, ExportSource
from annotator.services.project import Project


@dataclass(frozen=True, slots=True)
class Choice:
    """The part of a project that goes out, by ids; None stands for all. `renamed` leads from labels to names."""

    layers: AbstractSet[str] | None = None
    documents: AbstractSet[str] | None = None
    labels: AbstractSet[str] | None = None
    negatives: bool = True
    renamed: Mapping[str, str] = field(default_factory=dict)


class ProjectSource:
    """The chosen part of a project as an exporter sees it; `breaches` learns of quotes that are not what they are
    said to be. `split_of` goes by `split`, which leads from documents to the names of their sets."""

    def __init__(
        self,
        project: Project,
        choice: Choice,
        used: AbstractSet[str],
        options: ExportOptions = PLAINLY,
        split: Mapping[str, str] | None = None,
        splits: tuple[str, ...] = (),
    ) -> None:
        self._project = project
        self._choice = choice
        self._split = split or {}
        wanted = used if choice.layers is None else used & choice.layers
        self.annotators: dict[str, Annotator] = {i: a for i, a in project.annotators.items() if i in wanted}
        self.labels: dict[str, Label] = {
            i: replace(label, name=choice.renamed[i]) if i in choice.renamed else label
            for i, label in project.labels.items()
            if choice.labels is None or i in choice.labels
        }
        kinds = sorted(project.store.read.all_of(RelationType), key=lambda kind: kind.position)
        self.relation_types: dict[str, RelationType] = {kind.id: kind for kind in kinds}
        self.entities: dict[str, Entity] = {entity.id: entity for entity in project.store.read.all_of(Entity)}
        self.count: int = project.document_count() if choice.documents is None else len(choice.documents)
        self.options = options
        self.title: str = project.name
        self.splits = splits
        self.breaches: list[str] = []

    def documents(self) -> Iterator[AnnotatedDocument]:
        choice, self.breaches = self._choice, []
        for one in self._project.stream(choice.layers):
            if choice.documents is not None and one.document.id not in choice.documents:
                continue
            if choice.labels is not None:
                one = _of_labels(one, choice.labels)
            if one.annotations or choice.negatives:
                self._compare(one)
                yield one

    def _compare(self, one: AnnotatedDocument) -> None:
        text = one.document.text
        for annotation in one.annotations:
            fragments = annotation.fragments
            if len(fragments) == 1 and text[fragments[0][0] : fragments[0][1]] == annotation.quote:
                continue  # as nearly all are
            if annotation.quote != quote_of(text, fragments):
                self.breaches.append(
                    f"Annotation {annotation.id} of document {one.document.id} quotes what its span does not cover."
                )

    def statuses(self) -> dict[str, list[Status]]:
        choice = self._choice
        found: dict[str, list[Status]] = {}
        for status in self._project.statuses():
            of_layer = choice.layers is None or status.annotator in choice.layers
            if of_layer and (choice.documents is None or status.document in choice.documents):
                found.setdefault(status.document, []).append(status)
        return found

    def foreign(self) -> Iterable[Foreign]:
        return self._project.foreign()

    def split_of(self, document: str) -> str:
        return self._split.get(document, "")


def _of_labels(one: AnnotatedDocument, labels: AbstractSet[str]) -> AnnotatedDocument:
    kept = tuple(annotation for annotation in one.annotations if annotation.label in labels)
    left = {annotation.id for annotation in one.annotations} - {annotation.id for annotation in kept}
    relations = tuple(tie for tie in one.relations if tie.source not in left and tie.target not in left)
    return replace(one, annotations=kept, relations=relations)


class Passing:
    """A source that hands on what another one has."""

    def __init__(self, source: ExportSource) -> None:
        self._source = source
        self.labels: dict[str, Label] = source.labels
        self.annotators: dict[str, Annotator] = source.annotators
        self.relation_types: dict[str, RelationType] = source.relation_types
        self.entities: dict[str, Entity] = source.entities
        self.count: int = source.count
        self.options: ExportOptions = source.options
        self.title: str = source.title
        self.splits: tuple[str, ...] = source.splits

    @property
    def breaches(self) -> list[str]:
        """Annotations whose quote is not what their span covers, as far as the source looks."""
        return list(getattr(self._source, "breaches", ()))

    def documents(self) -> Iterator[AnnotatedDocument]:
        return self._source.documents()

    def statuses(self) -> Mapping[str, Sequence[Status]]:
        return self._source.statuses()

    def foreign(self) -> Iterable[Foreign]:
        return self._source.foreign()

    def split_of(self, document: str) -> str:
        return self._source.split_of(document)


class Reducing(Passing):
    """A source that hands out only what the exporter can carry; `losses` counts what stays behind."""

    def __init__(self, source: ExportSource, exporter: Exporter) -> None:
        super().__init__(source)
        self._exporter = exporter
        self._reduction = Reduction(exporter.carries)
        if not exporter.carries.entities:
            self.entities = {}

    @property
    def losses(self) -> Losses:
        """What was left behind of the documents that went through since the last beginning, and of the rest."""
        found = self._of_the_project()
        found.update(self._reduction.losses)
        return found

    def _of_the_project(self) -> Losses:
        carries, source = self._exporter.carries, self._source
        names = Losses(label.name for label in source.labels.values())
        found = Losses()
        if not carries.ids:
            found["same_names"] = sum(number - 1 for number in names.values())
        if not carries.labels:
            found["labels"] = len(source.labels)
        if not carries.types and carries.ends:
            found["types"] = sum(bool(k.guideline or k.sources or k.targets) for k in source.relation_types.values())
        if not carries.entities:
            found["entities"] = len(source.entities)
        if not carries.statuses:
            found["statuses"] = sum(map(len, source.statuses().values()))
        if not (carries.extra and carries.lines):
            found["foreign"] = len(list(source.foreign()))
        if not carries.annotators and len(source.annotators) > 1:
            found["annotators"] = len(source.annotators)
        return +found

    def documents(self) -> Iterator[AnnotatedDocument]:
        carries = self._exporter.carries
        reduction = self._reduction = Reduction(carries)
        reduce, with_text = self._exporter.reduce, self.options.with_text
        for one in self._source.documents():
            reduced = reduction.reduced(one)
            reduction.losses["text"] += not carries.text
            reduction.losses["texts"] += not with_text
            yield reduced if reduce is None else reduce(reduced, self, reduction.losses)

    def statuses(self) -> Mapping[str, Sequence[Status]]:
        return self._source.statuses() if self._exporter.carries.statuses else {}

    def foreign(self) -> Iterable[Foreign]:
        return self._source.foreign() if self._exporter.carries.extra and self._exporter.carries.lines else ()


class OfSet(Passing):
    """The documents of one set of a source that is split."""

    def __init__(self, source: ExportSource, name: str) -> None:
        super().__init__(source)
        self._name = name
        self.splits = ()

    def documents(self) -> Iterator[AnnotatedDocument]:
        split_of, name = self._source.split_of, self._name
        return (one for one in self._source.documents() if split_of(one.document.id) == name)
