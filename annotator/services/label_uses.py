"""What hangs on a label: how many annotations say what, and what a merge would do. Nothing is changed here."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.attribute import definitions
from annotator.domain.label import Label
from annotator.services.project import Project
from annotator.services.relabelling import joined
from annotator.storage import counting


@dataclass(frozen=True, slots=True)
class Lost:
    """What annotations would lose their definition of. `choices` are those that are taken away from an attribute
    that stays, with how many annotations have each; `values` counts the annotations that have any value."""

    values: int = 0
    choices: tuple[tuple[str, int], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.values or self.choices)


@dataclass(frozen=True, slots=True)
class Foresight:
    """What a merge would do. Names of attributes that both have, that the remaining label gets, that get more choices,
    and that are of different types, so that values may not fit; `guideline` says that it takes over the guideline."""

    shared: tuple[str, ...]
    added: tuple[str, ...]
    widened: tuple[str, ...]
    unlike: tuple[str, ...]
    guideline: bool


def counts(project: Project) -> dict[str, int]:
    """How many annotations have each label, by the label's id; labels without any are left out."""
    return project.store.read.counts_by_label()


def lost_with_attribute(project: Project, label: str, key: str) -> Lost:
    """What annotations have under an attribute that is to go."""
    return Lost(project.store.read.counts_by_attribute(label).get(key, 0))


def lost_with_choices(project: Project, label: str, key: str, gone: set[str]) -> Lost:
    """What annotations have of choices that are to go."""
    found = counting.choices(project.store.db, label, key) if gone else {}
    return Lost(choices=tuple((choice, found[choice]) for choice in sorted(gone & set(found))))


def foresee(gone: Label, into: Label) -> Foresight:
    """What merging one label into another would do to the attributes and the guideline of the other."""
    mine, theirs = ({a.key: a for a in definitions(label.attributes)} for label in (into, gone))
    after = joined(into, gone)
    fresh = {a.key: a for a in definitions(after.attributes)}
    both = [key for key in theirs if key in mine]
    return Foresight(
        shared=tuple(mine[key].name for key in both if mine[key].type == theirs[key].type),
        added=tuple(fresh[key].name for key in fresh if key not in mine),
        widened=tuple(mine[key].name for key in both if fresh[key].choices != mine[key].choices),
        unlike=tuple(mine[key].name for key in both if mine[key].type != theirs[key].type),
        guideline=after.guideline != into.guideline,
    )
