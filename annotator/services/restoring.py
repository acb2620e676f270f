"""Going back to a copy of a project: first what that would change, then doing it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document
from annotator.domain.identity import to_bytes
from annotator.domain.label import Label
from annotator.domain.moment import iso
from annotator.domain.progress import Step, no_step
from annotator.errors import AnnotatorError
from annotator.services.backups import BEFORE_RESTORING, dated
from annotator.services.wording import shortened
from annotator.storage.backup import Contents, contents, verify
from annotator.storage.comparing import Difference, changes_not_in, difference
from annotator.storage.purging import purged
from annotator.storage.restoring import put_in_place
from annotator.storage.store import Store
from annotator.storage.traces import traces


@dataclass(frozen=True, slots=True)
class Preview:
    """What differs between a project ("here") and a copy of it ("there").

    `lost_changes` are those that are not in the copy. `purged` counts the documents that were purged from the
    project and would come back with the copy. `related` is false where the two have no change in common,
    so that they are two projects. `here` is None where there is no project yet, or it can't be read; `damage`
    says why.
    """

    there: Contents
    here: Contents | None
    documents: Difference
    annotations: Difference
    labels: Difference
    lost_changes: int = 0
    related: bool = True
    damage: str = ""
    purged: int = 0

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return self.here is None or bool(self.purged or self.documents or self.annotations or self.labels)

    def lines(self) -> Iterator[str]:
        """What restoring would do, in words, a line each."""
        held = f"{_many(self.there.documents, 'document')} and {_many(self.there.annotations, 'annotation')}"
        last = f", its last change is of {iso(self.there.last)[:16].replace('T', ' ')} UTC" if self.there.last else ""
        yield f"The copy has {held}{last}."
        if self.damage:
            yield f"The project can't be read: {self.damage}"
        if self.here is None:
            return
        if not self.related:
            yield "It is a copy of another project."
        if self.lost_changes:
            yield f"{_many(self.lost_changes, 'change')} of the project are not in the copy."
        if self.purged:
            yield f"{_many(self.purged, 'document')} purged from the project would come back: purge again afterwards."
        for noun, found in (("document", self.documents), ("annotation", self.annotations), ("label", self.labels)):
            yield from _said(noun, found)
        for name, gone, back, changed in self.annotations.layers:
            yield f"Of {shortened(name)}: {gone:,} would go, {back:,} would come back, {changed:,} are different."
        if not self:
            yield "Documents, annotations and labels are the same in both."


def _said(noun: str, found: Difference) -> Iterator[str]:
    for count, form, examples in (
        (found.only_here, "only in the project, would go", found.here),
        (found.only_there, "only in the copy, would come back", found.there),
        (found.changed, "different in the two", found.different),
    ):
        if count:
            shown = ", ".join(f"“{shortened(words)}”" for words in examples if words)
            more = ", …" if count > len(examples) else ""
            yield f"{_many(count, noun)} {form}: {shown}{more}" if shown else f"{_many(count, noun)} {form}."


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def preview(copy: Path, project: Path, step: Step = no_step) -> Preview:
    """What restoring the copy would change. Raises AnnotatorError where the copy is not sound."""
    verify(copy, step)
    there = Store.look(copy)
    try:
        return _compared(there, project)
    finally:
        there.close()


def _compared(there: Store, project: Path) -> Preview:
    held = contents(there.db)
    here, damage = _present(project)
    try:
        db = here.db if here is not None else None
        documents, annotations, labels = (difference(db, there.db, kind) for kind in (Document, Annotation, Label))
        if here is None:
            return Preview(held, None, documents, annotations, labels, damage=damage)
        lost, present = changes_not_in(here.db, there.db), contents(here.db)
        back = sum(bool(traces(there.db, to_bytes(document))) for document in purged(here.db))
        return Preview(held, present, documents, annotations, labels, lost, lost < present.changes, "", back)
    finally:
        if here is not None:
            here.close()


def _present(project: Path) -> tuple[Store | None, str]:
    """The project as it is, and why it can't be read."""
    if not project.exists():
        return None, ""
    try:
        here = Store.open(project, read_only=True)
    except AnnotatorError as error:
        return None, str(error)
    try:
        contents(here.db)
    except AnnotatorError as error:
        here.close()
        return None, str(error)
    return here, ""


def restore(copy: Path, project: Path, now: int, step: Step = no_step) -> Path | None:
    """Put a copy in the place of a project; where the project as it was is kept, None where there was none.

    The copy itself stays where it is. `now` (microseconds since 1970 in UTC) dates what is kept. Raises InUse
    where somebody has the project open, AnnotatorError where the copy is not sound or the disk refuses; then the
    project is as it was.
    """
    if not project.parent.is_dir():
        raise AnnotatorError(f"{project} can't be restored: there is no folder {project.parent}.")
    aside = dated(project.stem + BEFORE_RESTORING, now, project.resolve().parent)
    return aside if put_in_place(copy, project, aside, step) else None
