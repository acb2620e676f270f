"""Go back to a copy: choose one, see what would change, then restore it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from annotator.domain.progress import Step
from annotator.gui import ask
from annotator.gui.dialogs.restore_words import differences, held, moment
from annotator.gui.dialogs.sheet import Choices, Sheet
from annotator.gui.jobs import Job, Jobs
from annotator.gui.tongue import tr
from annotator.services.keeping import Kept, check, kept
from annotator.services.restoring import Preview, preview

if TYPE_CHECKING:
    from annotator.storage.backup import Contents

_STATE = 3


class Restore(Sheet):
    """`copy` is the chosen one. It can be restored once it was checked and compared with the project."""

    def __init__(self, parent: QWidget, jobs: Jobs, project: Path, chosen: Path | None = None) -> None:
        says = tr(
            "Choose what {name} shall be again. What it is now is kept beside it first, as “{aside}” with the date, "
            "so that you can go back to it in the same way.",
            name=project.name,
            aside=f"{project.stem} before restoring",
        )
        super().__init__(parent, tr("Restore a copy"), says, tr("Restore"), 700)
        self._jobs = jobs
        self._project = project
        self._comparing: Job | None = None
        self._checking: Job | None = None
        self._copies: list[Kept] = []
        self._faults: dict[Path, str] = {}
        self._looked_at: set[Path] = set()
        self.table = Choices(tr("Copies"), (tr("Made on"), tr("Why"), tr("Size"), tr("Check")))
        self.other = QPushButton(tr("Choose another file…"))
        self.changes = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.changes.setAccessibleName(tr("What would change"))
        self._build()
        for copy in kept(project):
            self._add(copy)
        if chosen is not None:
            self.choose(chosen)
        elif self._copies:
            self.table.selectRow(0)
        else:
            self._tell(tr("There are no copies of this project yet. Choose a file that is one."))
        self._check_next()
        (self.table if self._copies else self.other).setFocus()

    def _build(self) -> None:
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self._choose_other)
        row = QHBoxLayout()
        heading = QLabel(tr("What would change"))
        heading.setProperty("role", "caption")
        row.addWidget(heading)
        row.addStretch(1)
        row.addWidget(self.other)
        self.body.addWidget(self.table, 3)
        self.body.addLayout(row)
        self.body.addWidget(self.changes, 2)
        self.table.itemSelectionChanged.connect(self._compare)
        self.go.setEnabled(False)
        self.resize(720, 560)

    @property
    def copy(self) -> Path | None:
        row = self.table.currentRow()
        return self._copies[row].path if 0 <= row < len(self._copies) else None

    # ------------------------------------------------------------------ the list

    def _add(self, copy: Kept) -> None:
        reasons = {
            "regular": tr("Made by itself"),
            "before_restoring": tr("Before restoring"),
            "before_update": tr("Before an update"),
        }
        why = reasons[copy.reason] if copy.path.parent in self._folders() else copy.path.name
        self._copies.append(copy)
        self.table.add(moment(copy.at), why, QLocale().formattedDataSize(copy.size), "…")

    def _folders(self) -> tuple[Path, Path]:
        return self._project.parent, self._project.with_name(f"{self._project.stem}.backups")

    def choose(self, path: Path) -> None:
        """Put a file on the list, where it is not there yet, and select it."""
        row = next((n for n, copy in enumerate(self._copies) if copy.path.absolute() == path.absolute()), -1)
        if row < 0:
            try:
                facts = path.stat()
            except OSError as error:
                self.refuse(tr("{file} can't be read: {reason}.", file=path.name, reason=error.strerror))
                return
            self._add(Kept(facts.st_mtime_ns // 1000, path, facts.st_size, "regular"))
            row = len(self._copies) - 1
            if row:
                self._check_next()
        self.table.selectRow(row)

    def _choose_other(self) -> None:
        path = ask.copy_to_restore(self, str(self._project.parent))
        if path is not None:
            self.choose(path)

    # ------------------------------------------------------------------ checking, one after another

    def _check_next(self) -> None:
        waiting = next((copy for copy in self._copies if copy.path not in self._looked_at), None)
        if self._checking is not None or waiting is None:
            return
        path = waiting.path
        self._looked_at.add(path)

        @self.when_open
        def sound(found: Contents) -> None:
            self._show_state(path, tr("Sound: {held}", held=held(found.documents, found.annotations)))

        @self.when_open
        def unsound(error: BaseException) -> None:
            self._faults[path] = str(error)
            self._show_state(path, tr("Can't be used: {reason}", reason=_without_name(str(error), path)))
            if path == self.copy:
                self._refuse_copy(str(error))

        title = tr("Checking copies")
        self._checking = self._jobs.run(title, lambda step: check(path, step), succeeded=sound, failed=unsound)
        self._checking.finished.connect(self._checked)

    def _checked(self) -> None:
        self._checking = None
        self._check_next()

    def _show_state(self, path: Path, words: str) -> None:
        row = next(n for n, copy in enumerate(self._copies) if copy.path == path)
        self.table.say(row, _STATE, words)

    # ------------------------------------------------------------------ comparing

    def _compare(self) -> None:
        copy = self.copy
        self.go.setEnabled(False)
        self.refuse("")
        if self._comparing is not None:
            self._comparing.cancel()
        if copy is None:
            return
        if copy in self._faults:
            self._refuse_copy(self._faults[copy])
            return
        self._tell(tr("Comparing…"))
        project = self._project

        def work(step: Step) -> Preview:
            return preview(copy, project, step)

        @self.when_open
        def show(found: Preview) -> None:
            if copy == self.copy:
                self._tell("\n".join(differences(found)))
                self.go.setEnabled(True)

        @self.when_open
        def fail(error: BaseException) -> None:
            if copy == self.copy:
                self._refuse_copy(str(error))

        self._comparing = job = self._jobs.run(tr("Comparing with the copy"), work, succeeded=show, failed=fail)
        job.finished.connect(lambda: self._compared(job))

    def _compared(self, job: Job) -> None:
        if self._comparing is job:
            self._comparing = None

    def _refuse_copy(self, reason: str) -> None:
        self.go.setEnabled(False)
        self._tell(tr("This copy can't be used: {reason}", reason=reason))

    def _tell(self, words: str) -> None:
        self.changes.setPlainText(words)

    def done(self, result: int) -> None:
        """What still looks at copies for this dialog ends with it."""
        super().done(result)
        if not self.isVisible():
            self._looked_at.update(copy.path for copy in self._copies)
            for job in (self._comparing, self._checking):
                if job is not None:
                    job.cancel()


def _without_name(reason: str, path: Path) -> str:
    """Why a file can't be used, where the row says which file it is."""
    for name in (str(path.resolve()), str(path), path.name):
        if reason.startswith(name):
            return f"…{reason.removeprefix(name)}"
    return reason
