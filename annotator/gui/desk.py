"""The desk: which project, document and annotation are before the user. Panels listen to it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.annotation import Annotation
from annotator.domain.change import Change
from annotator.domain.progress import Step
from annotator.errors import AnnotatorError
from annotator.gui.bridge import Bridge
from annotator.gui.jobs import Jobs
from annotator.gui.notices import Kind
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.opened import OpenedDocument
    from annotator.services.project import Done, Project

LARGE = 1_500_000
"""Characters of a document whose annotations are read in the background."""

_MANY = 2000
_FIRST = 10


class Desk(QObject):
    """Holds what is open and tells when that changes; decides nothing about annotations.

    `opening` is the id of the document whose annotations are still being read, "" for none; `text_arrived` carries
    that id and its text. `project_coming` comes before a project is laid down, `leaving_place` before the text is
    scrolled to something that was asked for; `unkept` carries the error for which a change was not made.
    """

    project_coming = Signal()
    project_changed = Signal(object)
    document_changed = Signal(object)
    text_arrived = Signal(str, str)
    done = Signal(object)
    followed = Signal(object)
    annotation_selected = Signal(object, bool)
    noticed = Signal(str, str, str)
    leaving_document = Signal(object)
    leaving_place = Signal()
    text_wanted = Signal()
    span_wanted = Signal(int, int)
    saving = Signal()
    unkept = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._disturbed = False
        self.opening = ""
        self.project: Project | None = None
        self.document: OpenedDocument | None = None
        self.selected: Annotation | None = None
        self._span: tuple[str, int, int] | None = None
        self._annotation: tuple[str, str] | None = None
        self._bridge = Bridge(self)

    # ------------------------------------------------------------------ what is open

    def take_project(self, project: Project) -> None:
        """Lay a project on the desk in place of the one that is there."""
        self.close_project()
        self.project_coming.emit()
        self.project = project
        project.deliver = self._bridge.deliver
        project.listen(lambda done: self._hear(project, done))
        self.project_changed.emit(project)

    def close_project(self) -> None:
        if self.project is None:
            return
        self.close_document()
        project, self.project = self.project, None
        self.project_changed.emit(None)
        project.close()

    def open_document(self, document: str) -> None:
        """Open a document of the project; a message when that fails.

        Of a large one the text is there at once, and the annotations when they have been read.
        """
        from annotator.services.opened import opened

        project = self.project
        already = self.opening or (self.document.id if self.document is not None else "")
        if project is None or already == document:
            return
        try:
            text = project.text(document)
            fresh = opened(project, document, text) if len(text) <= LARGE else None
        except AnnotatorError as error:
            self.say(str(error), "error", error.details)
            return
        self.leaving_place.emit()
        self.close_document()
        if fresh is not None:
            self._lay(fresh)
            return
        self.opening = document
        self.text_arrived.emit(document, text)
        # The text is painted first; the two would only hold each other up.
        QTimer.singleShot(_FIRST, self, lambda: self._read(project, document, text))

    def go_to(self, document: str, start: int, end: int) -> None:
        """Open a document and select the span [start, end) of its text, in code points."""
        self.leaving_place.emit()
        self._annotation = None
        self._span = (document, start, end)
        self.open_document(document)
        if self.document is not None and self.document.id == document:
            self._show_span()

    def go_to_annotation(self, document: str, annotation: str) -> None:
        """Open a document and select the annotation with this id."""
        self.leaving_place.emit()
        self._span = None
        self._annotation = (document, annotation)
        self.open_document(document)
        if self.document is not None and self.document.id == document:
            self._show_annotation()

    def _show_annotation(self) -> None:
        if self._annotation is not None and self.document is not None and self._annotation[0] == self.document.id:
            _, annotation = self._annotation
            self._annotation = None
            self.select(annotation, reveal=True)

    def _show_span(self) -> None:
        if self._span is not None and self.document is not None and self._span[0] == self.document.id:
            _, start, end = self._span
            self._span = None
            # Delete and the label keys mean the words that are shown now.
            self.select(None)
            self.span_wanted.emit(start, end)

    def _read(self, project: Project, document: str, text: str) -> None:
        """Read a document's annotations in the background."""
        from annotator.services.opened import opened

        if self.opening != document or self.project is not project:
            return
        self._disturbed = False

        def work(_step: Step) -> OpenedDocument:
            try:
                return opened(project, document, text)
            finally:
                project.release_thread()

        def take(fresh: OpenedDocument) -> None:
            if self.opening != document or self.project is not project:
                return
            if self._disturbed:
                self._read(project, document, text)
                return
            self.opening = ""
            self._lay(fresh)

        def fail(error: BaseException) -> None:
            if self.opening == document:
                self.close_document()
                self.say(tr("The document can't be opened: {why}", why=str(error)), "error", repr(error))

        self._jobs.run(tr("Opening the document"), work, succeeded=take, failed=fail, cancelled=self.close_document)

    def _lay(self, fresh: OpenedDocument) -> None:
        self.document = fresh
        if len(fresh.annotations) > _MANY:
            # They stay: the collector, which would go through all of them between two keys, need not look.
            gc.freeze()
        self.document_changed.emit(fresh)
        self._show_span()
        self._show_annotation()
        if fresh.breaches:
            count = len(fresh.breaches)
            self.say(
                tr("%Ln annotations of this document do not fit its text; they were left as they are.", "", count),
                "warning",
                "\n".join(fresh.breaches),
            )

    def close_document(self) -> None:
        if self.opening:
            self.opening = ""
            self.document_changed.emit(None)
        if self.document is None:
            return
        self.select(None)
        self.leaving_document.emit(self.document)
        if self.project is not None:
            self.project.keep_last_document(self.document.id)
        self.document = None
        self.document_changed.emit(None)
        gc.unfreeze()

    # ------------------------------------------------------------------ what is done

    def act(self, change: Change) -> bool:
        """Make a change so; False, with a message, when it can't be. An empty change is nothing to do."""
        if not change or self.project is None:
            return False
        return self.attempt(lambda: self._do(change))

    def _do(self, change: Change) -> None:
        from annotator.services.relating import with_ties

        if self.project is not None:
            try:
                self.project.do(with_ties(self.project, change))
            except AnnotatorError as error:
                self.unkept.emit(error)
                raise

    def attempt(self, verb: Callable[[], object]) -> bool:
        """Run a verb; an error that the user can act on becomes a message, and the answer False."""
        try:
            verb()
        except AnnotatorError as error:
            self.say(str(error), "error", error.details)
            return False
        return True

    def say(self, text: str, kind: Kind = "ok", details: str = "") -> None:
        self.noticed.emit(text, kind, details)

    def _hear(self, project: Project, done: Done) -> None:
        if project is not self.project:
            return  # on its way here from another thread when its project was put away
        if self.opening and any(getattr(r, "document", "") == self.opening for r in done.change.records()):
            self._disturbed = True
        if self.document is not None:
            followed = self.document.follow(done.change)
            if followed:
                self.followed.emit(followed)
                self._keep_selection()
        self.done.emit(done)

    def _keep_selection(self) -> None:
        if self.selected is None or self.document is None:
            return
        now = self.document.annotations.get(self.selected.id)
        if now is not self.selected:
            self.selected = now
            self.annotation_selected.emit(now, False)

    # ------------------------------------------------------------------ what is selected

    def select(self, annotation: str | None, *, reveal: bool = False) -> None:
        """Select the annotation with this id in the open document, or none; `reveal` scrolls to it."""
        found = self.document.annotations.get(annotation) if self.document and annotation else None
        if found is self.selected and not (reveal and found):
            return
        if reveal:
            self.leaving_place.emit()
        self.selected = found
        self.annotation_selected.emit(found, reveal)
