"""The desk: which project, document and annotation are before the user. Panels listen to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.domain.annotation import Annotation
from annotator.domain.change import Change
from annotator.errors import AnnotatorError
from annotator.gui.bridge import Bridge
from annotator.gui.notices import Kind
from annotator.services.opened import OpenedDocument, opened
from annotator.services.project import Done, Project


class Desk(QObject):
    """Holds what is open and tells when that changes; decides nothing about annotations."""

    project_changed = Signal(object)
    document_changed = Signal(object)
    done = Signal(object)
    followed = Signal(object)
    annotation_selected = Signal(object, bool)
    noticed = Signal(str, str, str)
    leaving_document = Signal(object)
    text_wanted = Signal()
    saving = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.document: OpenedDocument | None = None
        self.selected: Annotation | None = None
        self._bridge = Bridge(self)

    # ------------------------------------------------------------------ what is open

    def take_project(self, project: Project) -> None:
        """Lay a project on the desk in place of the one that is there."""
        self.close_project()
        self.project = project
        project.deliver = self._bridge.deliver
        project.listen(self._hear)
        self.project_changed.emit(project)

    def close_project(self) -> None:
        if self.project is None:
            return
        self.close_document()
        project, self.project = self.project, None
        self.project_changed.emit(None)
        project.close()

    def open_document(self, document: str) -> None:
        """Open a document of the project; a message when that fails."""
        if self.project is None or (self.document is not None and self.document.id == document):
            return
        try:
            fresh = opened(self.project, document)
        except AnnotatorError as error:
            self.say(str(error), "error", error.details)
            return
        self.close_document()
        self.document = fresh
        self.document_changed.emit(fresh)
        if fresh.breaches:
            count = len(fresh.breaches)
            self.say(
                f"{count} annotations of this document do not fit its text; they were left as they are.",
                "warning",
                "\n".join(fresh.breaches),
            )

    def close_document(self) -> None:
        if self.document is None:
            return
        self.select(None)
        self.leaving_document.emit(self.document)
        if self.project is not None:
            self.project.keep_last_document(self.document.id)
        self.document = None
        self.document_changed.emit(None)

    # ------------------------------------------------------------------ what is done

    def act(self, change: Change) -> bool:
        """Make a change so; False, with a message, when it can't be. An empty change is nothing to do."""
        if not change or self.project is None:
            return False
        return self.attempt(lambda: self._do(change))

    def _do(self, change: Change) -> None:
        if self.project is not None:
            self.project.do(change)

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

    def _hear(self, done: Done) -> None:
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
        self.selected = found
        self.annotation_selected.emit(found, reveal)
