"""Searching a project in the background: a page of hits at a time, what is out of date given up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from annotator.domain.progress import Step
from annotator.domain.query import NO_FILTER, Filter
from annotator.gui.jobs import Job, Jobs, reading
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.project import Project
    from annotator.services.searching import Hit, Page, Place

FIRST, PAGE = 30, 100
"""Hits of the first page, which is wanted at once, and of those after it."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is searched for, and where."""

    typed: str
    only: Filter = NO_FILTER
    in_annotations: bool = False

    def page(self, project: Project, at: Place, most: int, step: Step) -> Page:
        """Up to `most` hits from a place on. Raises AnnotatorError when what was typed does not fit."""
        from annotator.services.searching import annotations_page, search_page

        if self.in_annotations:
            return annotations_page(project, self.typed, only=self.only, at=at, most=most, step=step)
        return search_page(project, self.typed, only=self.only, as_typed=True, at=at, most=most, step=step)

    def all(self, project: Project) -> Iterator[Hit]:
        """Every hit."""
        from annotator.services.searching import search, search_annotations

        if self.in_annotations:
            return search_annotations(project, self.typed, only=self.only)
        return search(project, self.typed, only=self.only, as_typed=True)


class Seeker(QObject):
    """`arrived` carries a page and whether it is the first, `counted` the number of documents with hits; `indexing`
    says that the documents are being indexed first, `failed` what was wrong."""

    arrived = Signal(object, bool)
    counted = Signal(int)
    indexing = Signal()
    failed = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._asked = 0
        self._preparing: Project | None = None
        self._ready: Project | None = None
        self._project: Project | None = None
        self._sought = Sought("")
        self._further: Place | None = None

    @property
    def busy(self) -> bool:
        return self._job is not None

    @property
    def has_more(self) -> bool:
        return self._further is not None

    def seek(self, project: Project, sought: Sought) -> None:
        """Search anew; what is still being searched for is given up."""
        from annotator.services.searching import START

        self.stop()
        self._project, self._sought = project, sought
        self._read(START)

    def go_on(self) -> None:
        """Bring the next page, if there is one and it is not on its way."""
        if self._further is not None and self._job is None:
            self._read(self._further)

    def stop(self) -> None:
        self._asked += 1
        self._further = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def put_away(self) -> None:
        """Let go of the project: what is still told of it from another thread comes too late."""
        self.stop()
        self._project = None
        self._ready = None

    def forget_index(self) -> None:
        """The documents have changed: look whether all are indexed before the next search."""
        self._ready = None

    # ------------------------------------------------------------------ in the background

    def _run(self, work: Callable[[Project, Step], Any], take: Callable[[Any], None]) -> None:
        """Quiet work whose result is taken only if nothing else has been asked for meanwhile."""
        project, asked = self._project, self._asked
        if project is None:
            return

        def ended(tell: Callable[[Any], None], result: Any) -> None:
            if asked == self._asked:
                self._job = None
                tell(result)

        self._job = self._jobs.run(
            tr("Searching"), reading(project, lambda step: work(project, step)),
            succeeded=lambda result: ended(take, result),
            failed=lambda error: ended(self._fail, error), quiet=True,
        )  # fmt: skip

    def _fail(self, error: BaseException) -> None:
        self._further = None
        self.failed.emit(str(error) or repr(error))

    def _read(self, at: Place) -> None:
        from annotator.services.searching import START, unprepared

        sought, first = self._sought, at == START
        looks = not sought.in_annotations and self._ready is not self._project

        def work(project: Project, step: Step) -> Page | None:
            if looks and not project.read_only and unprepared(project):
                return None
            return sought.page(project, at, FIRST if first else PAGE, step)

        def take(page: Page | None) -> None:
            if page is None:
                self._prepare()
                return
            if not sought.in_annotations:
                self._ready = self._project
            self._further = page.further
            self.arrived.emit(page, first)
            if first and page.further is not None and not sought.in_annotations:
                self._count()

        self._run(work, take)

    def _count(self) -> None:
        from annotator.services.searching import documents_found

        sought = self._sought

        def work(project: Project, _step: Step) -> int:
            return documents_found(project, sought.typed, only=sought.only, as_typed=True)

        self._run(work, self.counted.emit)

    def _prepare(self) -> None:
        """Index what is not indexed yet, then search. Other searches meanwhile wait for it."""
        from annotator.services.searching import prepare

        project = self._project
        self.indexing.emit()
        if project is None or self._preparing is project:
            return
        self._preparing = project

        def ended(error: object = None) -> None:
            self._preparing = None
            if self._project is project and isinstance(error, BaseException):
                self._fail(error)
            elif self._project is project:
                # Stopped perhaps: as far as the index goes.
                self._ready = project
                self.seek(project, self._sought)

        work = reading(project, lambda step: prepare(project, step))
        self._jobs.run(tr("Indexing"), work, succeeded=ended, failed=ended, cancelled=ended)
