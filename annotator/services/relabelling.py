"""What is done to a label and to all of its annotations: merge, delete, rename an attribute.

Long verbs: they write batches of one group, so that one undo takes all back. `step` may raise Cancelled; then what
was done so far stays, the label too, and undo takes it back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from annotator.domain.annotation import Annotation
from annotator.domain.attribute import Attribute, cut, definitions
from annotator.domain.change import Change, Message, Record
from annotator.domain.label import Label
from annotator.domain.progress import Step, no_step
from annotator.errors import Cancelled, Refused
from annotator.services.batching import Batches
from annotator.services.labelling import children, define, parents
from annotator.services.project import Project
from annotator.services.relating import repointed
from annotator.storage.relating import relations_at

Uses = Literal["refuse", "delete", "relabel"]
"""What becomes of the annotations of a label that is deleted."""

BATCH = 500
"""Annotations of one transaction: to change one costs some three times what it costs to make it."""

_KEPT = "What was changed before stays; undo takes it back."
_TRIES = 3


@dataclass(slots=True)
class Report:
    """How many annotations were changed, deleted with their label, or folded into one on the same span."""

    changed: int = 0
    deleted: int = 0
    folded: int = 0
    cancelled: bool = False


def merge(project: Project, gone: str, into: str, step: Step = no_step) -> Report:
    """Make one label of two: the annotations of `gone` become those of `into`, with definitions that it lacks.

    Where an annotator has put both on the same span one annotation remains, with both notes. Raises Refused.
    """
    old, new = _label(project, gone), _label(project, into)
    if old.id == new.id:
        raise Refused(f"{old.name} can't be merged into itself: choose another label.")
    run = _Run(project, Message("label.merged", {"old": old.name, "label": new.name}), step)
    return run.whole(lambda: run.hand_over(old, new), lambda: run.remove(old, new), old)


def delete(
    project: Project, label: str, uses: Uses = "refuse", other: str | None = None, step: Step = no_step
) -> Report:
    """Delete a label. Its annotations are deleted with it, or get the label `other`, or there must be none.

    Labels that lie under it move up to where it lay. Raises Refused.
    """
    old = _label(project, label)
    run = _Run(project, Message("label.removed", {"label": old.name}), step)
    match uses:
        case "refuse":
            count = project.store.read.counts_by_label().get(old.id, 0)
            if count:
                number = "1 annotation has" if count == 1 else f"{count:,} annotations have"
                raise Refused(f"{number} the label {old.name}: say whether to delete them or give them another label.")
            return run.whole(lambda: None, lambda: run.remove(old), old)
        case "delete":
            return run.whole(lambda: run.delete_all(old), lambda: run.remove(old), old)
        case "relabel":
            new = _label(project, other or "")
            if new.id == old.id:
                raise Refused(f"The annotations can't get the label {old.name}, which is to be deleted.")
            return run.whole(lambda: run.hand_over(old, new), lambda: run.remove(old), old)


def rename_attribute(project: Project, label: str, key: str, new_key: str, step: Step = no_step) -> Report:
    """Give an attribute another key, in its definition and in every annotation that has a value.

    Something that lies under the new key already, without being asked for, goes into the note. Raises Refused where
    the label has no such attribute, or has another of the new key.
    """
    mine = _label(project, label)
    known = definitions(mine.attributes)
    if key not in {attribute.key for attribute in known}:
        raise Refused(f"{mine.name} has no attribute “{cut(key)}”.")
    if new_key == key:
        return Report()

    def redefined() -> Change:
        fresh = project.labels[mine.id]
        asked = definitions(fresh.attributes)
        return define(project.labels, fresh, [replace(a, key=new_key) if a.key == key else a for a in asked])

    redefined()  # refused before anything is written
    run = _Run(project, Message("attribute.renamed", {"old": key, "label": mine.name, "key": new_key}), step)
    return run.whole(
        lambda: run.rename_values(mine, key, new_key), lambda: run.batches.change(updated=redefined().updated), mine
    )


def _label(project: Project, label: str) -> Label:
    found = project.labels.get(label)
    if found is None:
        raise Refused("This label is no longer there.")
    return found


class _Run:
    """One action on a label and its annotations."""

    def __init__(self, project: Project, message: Message, step: Step) -> None:
        self.batches = Batches(project, message, _KEPT)
        self.report = Report()
        self._project = project
        self._read = project.store.read
        self._step = step
        self._refused = 0

    def whole(self, annotations: Callable[[], None], end: Callable[[], None], label: Label) -> Report:
        """First the annotations, in as many batches as it takes, then what makes an end, in one change."""
        total = self._read.counts_by_label().get(label.id, 0)
        step = self._step
        self._step = lambda done, _total, _note: step(min(done, total), total, label.name)
        try:
            annotations()
            self._step(total, total, "")
        except Cancelled:
            self.report.cancelled = True
        else:
            end()
        return self.report

    def _tell(self) -> None:
        report = self.report
        self._step(report.changed + report.deleted + report.folded, 0, "")

    def _pages(self, label: Label, having: str | None = None) -> Iterator[list[Annotation]]:
        """The annotations page by page, over and over until none is left: somebody may add one meanwhile."""
        while True:
            after, found = 0, False
            while True:
                page, after = self._read.labelled(label.id, after, BATCH, having=having)
                found = found or bool(page)
                if page:
                    yield page
                if not after:
                    break
            if not found:
                return

    def _written(self, updated: list[tuple[Record, Record]], deleted: Sequence[Record]) -> bool:
        """Whether a batch could be written; what somebody changed in this moment comes again. Raises Refused when
        that goes on."""
        if not updated and not deleted:
            return True
        try:
            self.batches.change(updated=updated, deleted=deleted)
        except Refused:
            self._refused += 1
            if self._refused >= _TRIES:
                raise
            return False
        self._refused = 0
        return True

    def hand_over(self, old: Label, new: Label) -> None:
        """Give all annotations of one label to another."""
        self._fold(old, new)
        for page in self._pages(old):
            at = self._project.clock.now()
            if self._written([(one, replace(one, label=new.id, updated=at)) for one in page], []):
                self.report.changed += len(page)
            self._tell()

    def _fold(self, old: Label, new: Label) -> None:
        """Fold annotations of the old label into those that say the same with the new one."""
        into: dict[str, list[str]] = {}
        for one, kept in self._read.twins(old.id, new.id):
            into.setdefault(kept, []).append(one)
        keepers = list(into)
        for start in range(0, len(keepers), BATCH):
            part = keepers[start : start + BATCH]
            found = self._read.annotations_by_id([i for kept in part for i in (kept, *into[kept])])
            at = self._project.clock.now()
            updated: list[tuple[Record, Record]] = []
            deleted: list[Annotation] = []
            for kept in part:
                gone = [found[i] for i in into[kept] if i in found]
                if kept in found and gone:
                    updated.append((found[kept], folded_into(found[kept], gone, at)))
                    deleted += gone
            heirs = {one.id: kept for kept in part for one in deleted if one.id in into[kept]}
            moved, doubled = repointed(relations_at(self._project.store, (*heirs, *heirs.values())), heirs, at)
            if self._written([*updated, *moved], [*deleted, *doubled]):
                self.report.folded += len(deleted)
            self._tell()

    def delete_all(self, label: Label) -> None:
        for page in self._pages(label):
            if self._written([], [*page, *relations_at(self._project.store, [one.id for one in page])]):
                self.report.deleted += len(page)
            self._tell()

    def rename_values(self, label: Label, key: str, new_key: str) -> None:
        for page in self._pages(label, having=key):
            at = self._project.clock.now()
            if self._written([(one, _with_key(one, key, new_key, at)) for one in page], []):
                self.report.changed += len(page)
            self._tell()

    def remove(self, old: Label, heir: Label | None = None) -> None:
        """Delete the label, as it is now. Its heir gets what it lacks; labels under it move under the heir, or up to
        where it lay."""
        labels = self._project.labels
        old = labels[old.id]
        after = {child.id: child for child in children(labels, old)}
        above: set[str] = set()
        if heir is not None:
            after[heir.id] = joined(labels[heir.id], old)
            above = {heir.id, *(label.id for label in parents(labels, labels[heir.id]))}
        for child in children(labels, old):
            # What the heir lies under, and the heir itself, can't come to lie under the heir.
            under = heir.id if heir is not None and child.id not in above else old.parent
            after[child.id] = replace(after[child.id], parent=under if under != child.id else None)
        changed = [(labels[i], label) for i, label in after.items() if labels[i] != label]
        self.batches.change(updated=changed, deleted=[old])


# ---------------------------------------------------------------------- what remains of two


def folded_into(kept: Annotation, gone: list[Annotation], at: int) -> Annotation:
    """One annotation in the place of several: nothing that was said is lost, what contradicts stands in the note."""
    attributes, notes, extra = dict(kept.attributes), [kept.note], dict(kept.extra)
    certainty, external = kept.certainty, kept.external_id
    for other in gone:
        contrary = [f"{k}: {_said(v)}" for k, v in other.attributes.items() if attributes.setdefault(k, v) != v]
        if other.certainty and certainty and other.certainty != certainty:
            contrary.append(f"certainty: {other.certainty}")
        notes += [other.note, "; ".join(contrary)]
        certainty, external = certainty or other.certainty, external or other.external_id
        extra = {**other.extra, **extra}
    said = dict.fromkeys(note for note in notes if note.strip())
    return replace(
        kept, attributes=attributes, note="\n".join(said), certainty=certainty, external_id=external, extra=extra,
        created=min(kept.created, *(other.created for other in gone)), updated=at,
    )  # fmt: skip


def _with_key(one: Annotation, key: str, new_key: str, at: int) -> Annotation:
    stray = one.attributes.get(new_key, one.attributes[key])
    values = {new_key if k == key else k: value for k, value in one.attributes.items() if k != new_key}
    notes = [one.note, f"{new_key}: {_said(stray)}" if stray != one.attributes[key] else ""]
    return replace(one, attributes=values, note="\n".join(note for note in notes if note), updated=at)


def _said(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def joined(label: Label, gone: Label) -> Label:
    """A label with the definitions and choices of another that it lacks, and its guideline where it has none."""
    mine = {a.key: a for a in definitions(label.attributes)}
    own = [dict(plain) for plain in label.attributes]
    for theirs in definitions(gone.attributes):
        known = mine.get(theirs.key)
        if known is None:
            if theirs.name.casefold() in {a.name.casefold() for a in mine.values()}:
                theirs = replace(theirs, name=theirs.key)
            own.append(theirs.as_plain())
        elif more := _more_choices(known, theirs):
            plain = next(plain for plain in own if plain.get("key") == known.key)
            plain["choices"] = [*known.choices, *more]
    return replace(label, attributes=tuple(own), guideline=label.guideline or gone.guideline)


def _more_choices(one: Attribute, other: Attribute) -> list[str]:
    if "choice" not in one.type or "choice" not in other.type:
        return []
    have = {choice.casefold() for choice in one.choices}
    return [choice for choice in other.choices if choice.casefold() not in have]
