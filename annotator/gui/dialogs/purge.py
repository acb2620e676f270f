"""Purge a document: what that reaches, what it does not, and a button that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from annotator.domain.progress import Step
from annotator.gui.dialogs.sheet import Sheet, plain_label
from annotator.gui.direction import isolated
from annotator.gui.jobs import Job, Jobs
from annotator.gui.tongue import tr
from annotator.services.purging import Purged, preview
from annotator.services.wording import shortened

if TYPE_CHECKING:
    from annotator.services.project import Project


class Purge(Sheet):
    """`found` says what would go, and which copies hold it, once that is known; only then it can be purged."""

    def __init__(self, parent: QWidget, jobs: Jobs, project: Project, document: str, title: str) -> None:
        says = tr(
            "The text of “{title}”, every annotation and note on it, and its words in the history are wiped out of the "
            "project file. Nothing brings them back, not even Undo. The project keeps a fingerprint of the text, by "
            "which the same text is kept out.",
            title=isolated(shortened(title, 120) or tr("Untitled")),
        )
        super().__init__(parent, tr("Purge the document for good"), says, tr("Purge for good"), 560)
        self.found: Purged | None = None
        self._reading: Job | None = None
        self.goes = plain_label(tr("Looking for copies that hold it…"))
        self.copies = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.copies.setAccessibleName(tr("Copies that hold the document"))
        self.copies.setFixedHeight(5 * self.copies.fontMetrics().lineSpacing())
        self.delete = QCheckBox(tr("&Delete these copies, and make a new one without the document"))
        self.kept = plain_label(
            tr("Files that you exported, and copies elsewhere, are not reached: look after them yourself."), "muted"
        )
        for widget in (self.goes, self.copies, self.delete, self.kept):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.copies.hide()
        self.delete.hide()
        self.go.setEnabled(False)
        # Return must not do what can't be taken back.
        self.go.setAutoDefault(False)
        self.go.setDefault(False)
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        # With room for the list that is still to come.
        self.resize(580, 350)
        self._look(jobs, project, document)

    def _look(self, jobs: Jobs, project: Project, document: str) -> None:
        def work(_step: Step) -> Purged:
            try:
                return preview(project, document)
            finally:
                project.release_thread()

        show, fail = self.when_open(self._show), self.when_open(lambda error: self.refuse(str(error)))
        self._reading = jobs.run(tr("Looking for copies"), work, succeeded=show, failed=fail)
        self._reading.finished.connect(self._read)

    def _read(self) -> None:
        self._reading = None

    def _show(self, found: Purged) -> None:
        self.found = found
        marks = tr("%Ln annotations", "", found.annotations)
        people = tr("%Ln annotators", "", found.annotators)
        lines = [tr("With it go {annotations} by {annotators}.", annotations=marks, annotators=people)]
        if found.copies:
            lines.append(tr("%Ln copies beside the project hold it too:", "", len(found.copies)))
        self.goes.setText("\n".join(lines))
        self.copies.setPlainText("\n".join(path.name for path in found.copies))
        self.copies.setVisible(bool(found.copies))
        self.delete.setVisible(bool(found.copies))
        self.go.setEnabled(True)

    @property
    def deletes_copies(self) -> bool:
        return self.delete.isChecked() and not self.delete.isHidden()
