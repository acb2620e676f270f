"""Counting a project: who has a part in it, what they said of their work, how much of what there is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from annotator.domain.document import State, Status, state_of
from annotator.services.project import Project


@dataclass(slots=True)
class Tally:
    """`labels` and `annotators` count annotations by name, `states` documents by the state that `me` sees."""

    documents: int = 0
    annotations: int = 0
    characters: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    annotators: Counter[str] = field(default_factory=Counter)
    states: Counter[State] = field(default_factory=Counter)


def statuses(project: Project, layers: set[str] | None = None) -> dict[str, list[Status]]:
    """What annotators, or those with these ids, said of their work, by document."""
    found: dict[str, list[Status]] = {}
    for status in project._store.statuses():
        if layers is None or status.annotator in layers:
            found.setdefault(status.document, []).append(status)
    return found


def layers_in_use(project: Project) -> set[str]:
    """The ids of the annotators who have annotated, or said something of their work."""
    said = {status.annotator for several in statuses(project).values() for status in several}
    return said | {annotator for annotator in project.annotators if project._store.counts(annotator)}


def tally(project: Project) -> Tally:
    """The numbers of a whole project."""
    counts = Tally(labels=Counter({label.name: 0 for label in project.labels.values()}))
    said = statuses(project, {project.me.id})
    for one in project.stream():
        document, mine = one.document, 0
        counts.documents += 1
        counts.characters += len(document.text)
        counts.annotations += len(one.annotations)
        for annotation in one.annotations:
            counts.labels[project.labels[annotation.label].name] += 1
            counts.annotators[project.annotators[annotation.annotator].name] += 1
            mine += annotation.annotator == project.me.id
        own = said.get(document.id)
        counts.states[state_of(own[0] if own else None, mine)] += 1
    return counts
