"""Long work off the window's thread: one place that knows threads, with progress and cancel."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal

from annotator.domain.progress import Step
from annotator.errors import AnnotatorError, Cancelled
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.project import Project

_PAUSE = 0.05


def reading(project: Project, work: Callable[[Step], Any]) -> Callable[[Step], Any]:
    """Work that uses a project from another thread, and lets go of what that thread holds open at its end."""

    def aside(step: Step) -> Any:
        try:
            return work(step)
        finally:
            project.release_thread()

    return aside


class Job(QThread):
    """A plain function that takes a `step`, run in a thread of its own.

    The signals arrive on the thread that made the job.
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Callable[[Step], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._told = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def _step(self, done: int, total: int, note: str) -> None:
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._told >= _PAUSE or done == total:
            self._told = now
            self.progressed.emit(done, total, note)

    def run(self) -> None:
        try:
            result = self._work(self._step)
        except Cancelled:
            self.cancelled.emit()
        except AnnotatorError as error:
            self.failed.emit(error)
        except Exception as error:  # a bug in the work must reach the window, not die with the thread
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)


class Jobs(QObject):
    """The jobs of one window: at most one that writes at a time."""

    started = Signal(object, str)
    finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Job] = []
        self._writer: Job | None = None

    @property
    def writing(self) -> bool:
        return self._writer is not None

    @property
    def running(self) -> bool:
        return bool(self._running)

    def run(
        self,
        title: str,
        work: Callable[[Step], Any],
        *,
        succeeded: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        writes: bool = False,
        quiet: bool = False,
    ) -> Job:
        """Start work; `quiet` work is too short to be shown.

        Raises AnnotatorError when it writes and other work that writes has not finished.
        """
        if writes and self._writer is not None:
            raise AnnotatorError(tr("Another import is still running: wait for it, or stop it first."))
        job = Job(work, self)
        if succeeded:
            job.succeeded.connect(succeeded)
        if failed:
            job.failed.connect(failed)
        if cancelled:
            job.cancelled.connect(cancelled)
        job.finished.connect(self._ended)
        self._running.append(job)
        if writes:
            self._writer = job
        if not quiet:
            self.started.emit(job, title)
        job.start()
        return job

    def _ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._running.remove(job)
            if job is self._writer:
                self._writer = None
            self.finished.emit(job)
            job.deleteLater()

    def stop_all(self) -> None:
        """Cancel everything and wait until it has ended."""
        for job in self._running:
            job.cancel()
        for job in list(self._running):
            job.wait()
