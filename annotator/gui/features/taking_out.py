"""Taking a document out: so that Undo brings it back, or for good."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.document import Document
from annotator.domain.progress import Step
from annotator.gui import ask
from annotator.gui.action import DOCUMENT, Action
from annotator.gui.direction import isolated
from annotator.gui.features.base import Feature, Verb
from annotator.gui.tongue import tr
from annotator.services.wording import shortened

if TYPE_CHECKING:
    from annotator.gui.dialogs.purge import Purge
    from annotator.gui.window import Window
    from annotator.services.opened import OpenedDocument
    from annotator.services.project import Done, Project
    from annotator.services.purging import Purged


@dataclass(frozen=True, slots=True)
class Gone:
    """A document that was purged; the copies that could not be deleted, and why no new one could be made."""

    purged: Purged
    stuck: tuple[Path, ...] = ()
    fault: str = ""


class TakingOut(QObject):
    """Removes and purges the open document, and leaves one that went in another way."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._next: tuple[str, str | None] = ("", None)
        self._desk.done.connect(self._follow)

    def _follow(self, done: Done) -> None:
        """What is taken back or done again may be the coming of the open document."""
        document = self._desk.document
        if document is None or not done.change.deleted:
            return
        if any(isinstance(r, Document) and r.id == document.id for r in done.change.deleted):
            # The list has lost its row by now: where to go from it was asked before.
            leaving, to = self._next
            self._leave(to if leaving == document.id else self._neighbour())

    def _neighbour(self) -> str | None:
        """The next document of the list, else the one before."""
        neighbour = getattr(self._window.panels["documents"], "neighbour", None)
        found = (neighbour(True) or neighbour(False)) if neighbour is not None else None
        return str(found) if found else None

    def _leave(self, to: str | None) -> None:
        if to is not None:
            self._desk.open_document(to)
        else:
            self._desk.close_document()

    # ------------------------------------------------------------------ removing

    def remove(self) -> None:
        project, document = self._desk.project, self._desk.document
        if project is None or document is None:
            return
        if document.annotations and not self._is_meant(project, document):
            return
        from annotator.services.removing import remove_documents

        def work(_step: Step) -> int:
            try:
                return remove_documents(project, [document.id])
            finally:
                project.release_thread()

        def tell(_count: int) -> None:
            words = tr("“{title}” was removed. Undo brings it back.", title=_shown(document.title))
            self._window.statusBar().showMessage(words, 8000)

        self._desk.saving.emit()
        self._next = document.id, self._neighbour()
        self._desk.attempt(
            lambda: self._window.jobs.run(
                tr("Removing the document"), work, succeeded=tell, failed=self._fail, writes=True
            )
        )

    def _is_meant(self, project: Project, document: OpenedDocument) -> bool:
        counts: dict[str, int] = {}
        for annotation in document.annotations.values():
            counts[annotation.annotator] = counts.get(annotation.annotator, 0) + 1
        whose = [
            tr("{name}: {count}", name=isolated(shortened(by.name)), count=tr("%Ln annotations", "", counts[by.id]))
            for by in project.annotators.values()
            if by.id in counts
        ]
        title = tr("Remove “{title}”?", title=_shown(document.title))
        question = tr("Its annotations go with it. Undo brings everything back.")
        return ask.yes(self._window, title, "\n".join([question, "", *whose]), tr("Remove"))

    def _fail(self, error: BaseException) -> None:
        self._desk.say(str(error), "error", getattr(error, "details", "") or repr(error))

    # ------------------------------------------------------------------ purging

    def purge(self) -> None:
        project, document = self._desk.project, self._desk.document
        if project is None or document is None:
            return
        from annotator.gui.dialogs.purge import Purge

        dialog = Purge(self._window, self._window.jobs, project, document.id, document.title)
        dialog.wanted.connect(lambda: self._purge(dialog, project, document))
        dialog.open()

    def _purge(self, dialog: Purge, project: Project, document: OpenedDocument) -> None:
        jobs = self._window.jobs
        if jobs.writing:
            dialog.refuse(tr("An import is still running: wait for it, or stop it first."))
            return
        # Whoever reads the project would keep the log from being emptied.
        jobs.stop_all()
        # Before, or the place in it would be noted again.
        self._leave(self._neighbour())
        also = dialog.deletes_copies
        title = tr("Purging the document")

        def work(_step: Step) -> Gone:
            try:
                return purged(project, document.id, delete_copies=also)
            finally:
                project.release_thread()

        @dialog.when_open
        def tell(gone: Gone) -> None:
            dialog.rest()
            dialog.accept()
            self._tell(document.title, gone)

        @dialog.when_open
        def fail(error: BaseException) -> None:
            dialog.rest(str(error))
            dialog.go.setFocus()

        dialog.work(title, stoppable=False)
        jobs.run(title, work, succeeded=tell, failed=fail, writes=True)

    def _tell(self, title: str, gone: Gone) -> None:
        shown = _shown(title)
        if gone.fault:
            words = tr("“{title}” is gone for good. No new copy could be made, so the old ones stay.", title=shown)
            self._desk.say(words, "warning", gone.fault)
        elif gone.stuck:
            words = tr("“{title}” is gone for good. These copies still hold it: delete them by hand.", title=shown)
            self._desk.say(words, "warning", "\n".join(map(str, gone.stuck)))
        elif gone.purged.copies:
            words = tr("“{title}” is gone for good, here and from the copies beside the project.", title=shown)
            self._desk.say(words)
        else:
            self._desk.say(tr("“{title}” is gone for good.", title=shown))


def _shown(title: str) -> str:
    return isolated(shortened(title) or tr("Untitled"))


def purged(project: Project, document: str, *, delete_copies: bool) -> Gone:
    """Purge a document, and where wanted exchange the copies that hold it for a new one, which is made first."""
    from annotator.errors import AnnotatorError
    from annotator.services import keeping, purging
    from annotator.services.backups import back_up

    gone = purging.purge(project, document)
    if not gone.copies:
        return Gone(gone)
    if not delete_copies:
        return Gone(gone, gone.copies)
    try:
        back_up(project, project.clock.now())
    except AnnotatorError as error:
        return Gone(gone, gone.copies, str(error))
    return Gone(gone, tuple(keeping.delete(gone.copies)))


def _connect(window: Window) -> Mapping[str, Verb]:
    taking = TakingOut(window)
    return {"remove_document": taking.remove, "purge_document": taking.purge}


FEATURE = Feature(
    (
        Action("remove_document", "Re&move the document", "&Edit", "Take the document out; Undo brings it back",
               (), DOCUMENT, writes=True, icon="delete", after="select_all"),
        Action("purge_document", "Pur&ge the document for good…", "&Edit", "Wipe the document out of the project file",
               (), DOCUMENT, writes=True, after="remove_document"),
    ),
    _connect,
)  # fmt: skip
