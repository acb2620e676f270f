"""Counting a project: how much of what there is, and whose."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.document import STATES
from annotator.services.project import Project


@dataclass(slots=True)
class Tally:
    """`labels` and `annotators` count annotations by name, `states` documents by state, as the annotator of the
    project sees them. `characters` are code points."""

    documents: int = 0
    annotations: int = 0
    characters: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    annotators: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)

    def as_plain(self) -> dict[str, Any]:
        """As JSON values."""
        return {
            "documents": self.documents,
            "characters": self.characters,
            "annotations": self.annotations,
            "by_label": dict(self.labels),
            "by_annotator": dict(self.annotators),
            "by_status": dict(self.states),
        }


def tally(project: Project) -> Tally:
    """The numbers of a whole project. Two annotators or labels of one name are counted as one."""
    counts = Tally(labels=Counter({label.name: 0 for label in project.labels.values()}))
    counts.states.update(dict.fromkeys(STATES, 0))
    for row in project.documents():
        counts.documents += 1
        counts.characters += row.length
        counts.states[row.state] += 1
    for annotator, number in project.layers().items():
        counts.annotations += number
        counts.annotators[project.annotators[annotator].name] += number
    for label, number in project.store.read.counts_by_label().items():
        counts.labels[project.labels[label].name] += number
    return counts
