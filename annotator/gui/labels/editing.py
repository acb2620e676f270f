"""What is being edited in the label editor, and the one way in which it is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from annotator.domain.annotation import Annotation
from annotator.domain.change import Change
from annotator.domain.label import Label
from annotator.domain.progress import Step
from annotator.errors import AnnotatorError
from annotator.gui.desk import Desk
from annotator.gui.jobs import Jobs
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.project import Done, Project

Verb = Callable[[Mapping[str, Label], Label], Change]


class Editing(QObject):
    """The labels of one project and the one that is chosen. `labels_changed` tells of anybody's change to them,
    `counted` of other numbers of annotations, `chosen` of another label."""

    labels_changed = Signal()
    counted = Signal()
    chosen = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.jobs = jobs
        self.project = project
        self.current = ""
        self.counts: dict[str, int] | None = None
        self._counting = False
        self._stale = False
        desk.done.connect(self._follow)

    @property
    def labels(self) -> Mapping[str, Label]:
        return self.project.labels

    @property
    def label(self) -> Label | None:
        return self.project.labels.get(self.current)

    @property
    def writable(self) -> bool:
        return not self.project.read_only

    def choose(self, label: str) -> None:
        """Edit the label with this id, "" for none."""
        if label != self.current:
            self.current = label
            self.chosen.emit()

    # ------------------------------------------------------------------ changing

    def change(self, verb: Verb, label: str = "") -> str:
        """Make so what a verb decides for the chosen label, or that with this id; the sentence of its refusal, ""
        when there was none."""
        mine = self.labels.get(label or self.current)
        return self.attempt(lambda: verb(self.labels, mine)) if mine is not None and self.writable else ""

    def attempt(self, verb: Callable[[], Change]) -> str:
        """Make so what a verb decides; the sentence of its refusal, "" when there was none."""
        try:
            change = verb()
            if change:
                self.project.do(change)
        except AnnotatorError as error:
            return str(error)
        return ""

    def run(
        self,
        title: str,
        work: Callable[[Step], Any],
        then: Callable[[Any], None] | None = None,
        *,
        writes: bool = False,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Do long work in the background; `then` is called with its result while the project is still open."""
        project, desk = self.project, self.desk

        def aside(step: Step) -> object:
            try:
                return work(step)
            finally:
                project.release_thread()

        def tell(result: object) -> None:
            if desk.project is project and then is not None:
                then(result)

        def fail(error: BaseException) -> None:
            if failed is not None:
                failed(str(error))
            else:
                desk.say(str(error) or type(error).__name__, "error", getattr(error, "details", "") or repr(error))

        desk.attempt(lambda: self.jobs.run(title, aside, succeeded=tell, failed=fail, writes=writes))

    # ------------------------------------------------------------------ following

    def _follow(self, done: Done) -> None:
        change = done.change
        self._count_along(change)
        if any(isinstance(record, Label) for record in change.records()):
            if self.current not in self.labels:
                self.choose("")
            self.labels_changed.emit()

    def count(self) -> None:
        """Count the annotations of every label in the background; afterwards changes are counted along."""
        if self._counting:
            self._stale = True
            return
        from annotator.services import label_uses

        self._counting, self._stale = True, False
        self.run(
            tr("Counting the annotations"), lambda _step: label_uses.counts(self.project), self._take_counts,
            failed=self._miss_counts,
        )  # fmt: skip

    def _miss_counts(self, sentence: str) -> None:
        self._counting = False
        self.desk.say(sentence, "error")

    def _take_counts(self, counts: dict[str, int]) -> None:
        self._counting = False
        if self._stale:
            self.count()
            return
        self.counts = counts
        self.counted.emit()

    def _count_along(self, change: Change) -> None:
        gone = [r for r in change.deleted if isinstance(r, Annotation)]
        gone += [before for before, _ in change.updated if isinstance(before, Annotation)]
        fresh = [r for r in change.created if isinstance(r, Annotation)]
        fresh += [after for _, after in change.updated if isinstance(after, Annotation)]
        if not gone and not fresh:
            return
        self._stale = True
        if self.counts is not None:
            self._add(fresh, 1)
            self._add(gone, -1)
            self.counted.emit()

    def _add(self, annotations: Iterable[Annotation], by: int) -> None:
        counts = self.counts or {}
        for annotation in annotations:
            counts[annotation.label] = counts.get(annotation.label, 0) + by

    def used(self, label: str) -> int:
        """How many annotations have a label; 0 as long as they have not been counted."""
        return (self.counts or {}).get(label, 0)
