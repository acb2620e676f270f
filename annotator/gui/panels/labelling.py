"""What Label all does in the background: gather hits, compare them with a label, label those that were accepted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from annotator.domain.annotation import Annotation
from annotator.domain.progress import Step
from annotator.errors import Cancelled
from annotator.gui.desk import Desk
from annotator.gui.jobs import Job, Jobs, reading
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.label_all import Applied, Hit, Pending
    from annotator.services.project import Done, Project

Hits = Callable[["Project"], Iterator["Hit"]]
_LATER = 300


class Labelling(QObject):
    """Holds the hits that wait. `arrived` says that there are others, or none, `compared` that others of them have
    the label than before, `turned` that work has begun or ended, `settled` that a comparison has."""

    arrived = Signal()
    compared = Signal()
    turned = Signal()
    settled = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self.pending: Pending | None = None
        self.busy = False
        self.cut_short = False
        """Whether gathering was stopped, so that there may be more hits."""
        self._comparing: Job | None = None
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._later.timeout.connect(self._compare)
        desk.done.connect(self._follow)

    def forget(self) -> None:
        """Let go of the hits and of what was decided."""
        self._later.stop()
        self.pending = None
        self.arrived.emit()

    def gather(self, hits: Hits, label: str) -> None:
        """Bring together all hits for a label (id). Stopping keeps those that have come."""
        from annotator.services.label_all import Pending

        self.forget()
        self.cut_short = False

        def work(project: Project, step: Step) -> Pending:
            def listed() -> Iterator[Hit]:
                try:
                    for count, hit in enumerate(hits(project)):
                        step(count, 0, "")
                        yield hit
                except Cancelled:
                    self.cut_short = True

            return Pending(project, label, listed())

        self._run(tr("Collecting the hits"), work, self._take)

    def relabel(self, label: str) -> None:
        """The same hits for another label; what was decided stays."""
        pending = self.pending
        if pending is not None and label != pending.label:
            self._run(tr("Comparing with the label"), lambda _p, step: pending.for_label(label, step), self._take)

    def apply(self) -> None:
        """Label what is accepted."""
        pending = self.pending
        if pending is not None:
            self._run(tr("Labelling"), lambda _project, step: pending.apply(step), self._say, writes=True)

    def _take(self, pending: Pending) -> None:
        self.pending = pending
        self.arrived.emit()

    def _say(self, applied: Applied) -> None:
        words = tr("%Ln hits are labelled; one undo takes all of it back.", "", applied.added)
        if applied.cancelled:
            words = tr("Stopped: %Ln hits are labelled; one undo takes them back.", "", applied.added)
        self._desk.say(words, "warning" if applied.cancelled else "ok")
        self.compared.emit()

    # ------------------------------------------------------------------ in the background

    def _run(
        self, title: str, work: Callable[[Project, Step], object], take: Callable[..., None], *, writes: bool = False
    ) -> None:
        project = self._desk.project
        if project is None or self.busy:
            return

        def ended(tell: Callable[..., None] | None = None, *result: object) -> None:
            self.busy = False
            if tell is not None and project is self._desk.project:
                tell(*result)
            self.turned.emit()

        def fail(error: BaseException) -> None:
            self._desk.say(str(error), "error", getattr(error, "details", "") or repr(error))

        self.busy = True
        self.turned.emit()
        started = self._desk.attempt(
            lambda: self._jobs.run(
                title, reading(project, lambda step: work(project, step)),
                succeeded=lambda result: ended(take, result), failed=lambda error: ended(fail, error),
                cancelled=ended, writes=writes,
            )
        )  # fmt: skip
        if not started:
            ended()

    def _follow(self, done: Done) -> None:
        """The label may be put on or taken off elsewhere, by an undo for instance."""
        pending = self.pending
        if pending is not None and not self.busy:
            records = done.change.records()
            if any(isinstance(record, Annotation) and record.label == pending.label for record in records):
                self._later.start()

    def _compare(self) -> None:
        pending, project = self.pending, self._desk.project
        if pending is None or project is None or self.busy:
            return
        if self._comparing is not None:
            self._later.start()
            return
        work = reading(project, pending.look_again)
        job = self._comparing = self._jobs.run(
            tr("Comparing"), work, succeeded=lambda _nothing: self.compared.emit(), quiet=True
        )
        job.finished.connect(self._end_comparing)

    def _end_comparing(self) -> None:
        self._comparing = None
        self.settled.emit()

    def settle(self) -> None:
        """Wait until it is known which hits have the label by now."""
        while self._later.isActive() or self._comparing is not None:
            if self._comparing is None:
                self._later.stop()
                self._compare()
            if self._comparing is None:
                return
            waiting = QEventLoop()
            self.settled.connect(waiting.quit)
            waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
