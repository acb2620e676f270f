"""Making out a plan of export: the sources that its files are written from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from annotator.domain.naming import folded
from annotator.domain.progress import Step
from annotator.domain.splitting import divided
from annotator.errors import AnnotatorError
from annotator.services.export_names import in_use, label_of, layer_of, usable
from annotator.services.export_plan import ExportPlan
from annotator.services.export_source import Choice, OfSet, ProjectSource, Reducing
from annotator.services.near_duplicates import groups
from annotator.services.placing import safe_name
from annotator.services.project import Project


@dataclass(frozen=True, slots=True)
class Part:
    """One of the files that are written; `name` is its stem, "" where there is only one."""

    name: str
    source: Reducing


class Work:
    """A plan made out: the exporter and its sources."""

    def __init__(self, project: Project, plan: ExportPlan, step: Step) -> None:
        self.exporter = usable(plan.format)
        if not plan.options.with_text and not self.exporter.textless:
            raise AnnotatorError(f"{self.exporter.name} can't be written without the texts; choose another format.")
        if plan.options.unit is not None and plan.options.unit not in self.exporter.units:
            raise AnnotatorError(f"{self.exporter.name} counts in {', '.join(self.exporter.units)} only.")
        self._used = in_use(project)
        self._project, self._plan = project, plan
        choice = _choice(project, plan)
        self.split: dict[str, str] = {}
        if plan.splits is not None:
            self.split = _split(project, ProjectSource(project, choice, self._used), plan, step)
        self.sizes = dict.fromkeys(plan.splits.shares, 0) if plan.splits else {}
        self.sizes.update(Counter(self.split.values()))
        self.parts = list(self._parts(choice))

    def _parts(self, choice: Choice) -> Iterator[Part]:
        plan, exporter = self._plan, self.exporter
        layers: list[tuple[str, Choice]] = [("", choice)]
        if plan.per_annotator:
            wanted = self._used if choice.layers is None else choice.layers
            named = {i: a.name for i, a in self._project.annotators.items() if i in wanted}
            layers = [(stem, replace(choice, layers={i})) for i, stem in _stems(named).items()]
        names = tuple(plan.splits.shares) if plan.splits else ()
        for layer, chosen in layers:
            source = ProjectSource(self._project, chosen, self._used, plan.options, self.split, names)
            if exporter.splits or not names:
                yield Part(layer, Reducing(source, exporter))
                continue
            for name in names:
                stem = f"{name}.{layer}" if layer else name
                yield Part(stem, Reducing(OfSet(source, name), exporter))


def _choice(project: Project, plan: ExportPlan) -> Choice:
    layers = None if plan.layers is None else {layer_of(project, name) for name in plan.layers}
    labels = None if plan.labels is None else {label_of(project, name).id for name in plan.labels}
    documents = None if plan.documents is None else set(plan.documents)
    if plan.states is not None:
        rows = project.store.read.document_rows
        wanted = in_use(project) if layers is None else layers
        so_far = {row.id for layer in wanted for row in rows(layer) if row.state in plan.states}
        documents = so_far if documents is None else documents & so_far
    renamed = {label_of(project, name).id: new for name, new in plan.renamed.items() if new.strip()}
    return Choice(layers, documents, labels, plan.negatives, renamed)


def _split(project: Project, source: ProjectSource, plan: ExportPlan, step: Step) -> dict[str, str]:
    counts: dict[str, Counter[str]] = {}
    for number, one in enumerate(source.documents()):
        step(number, source.count, "")
        counts[one.document.id] = Counter(annotation.label for annotation in one.annotations)
    assert plan.splits is not None
    return divided(groups(project, list(counts), step), counts, plan.splits)


def _stems(names: dict[str, str]) -> dict[str, str]:
    """A name of a file for each annotator, no two alike."""
    found: dict[str, str] = {}
    taken: Counter[str] = Counter()
    for own, name in names.items():
        stem = safe_name(name)
        taken[folded(stem)] += 1
        found[own] = stem if taken[folded(stem)] == 1 else f"{stem} {taken[folded(stem)]}"
    return found
