"""Asking for the password of a file that is being imported."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.gui.dialogs.sheet import Sheet
from annotator.gui.direction import isolated
from annotator.gui.labels.wording import caption
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.reading import Alive

_PAUSE = 0.05


@dataclass(eq=False)
class _Question:
    path: Path
    tries: int
    answered: threading.Event = field(default_factory=threading.Event)
    password: str | None = field(default=None, repr=False)

    def answer(self, password: str | None) -> None:
        self.password = password
        self.answered.set()


class PasswordSheet(Sheet):
    """Asks for one password, which is not shown as it is typed. Escape leaves the file out."""

    def __init__(self, parent: QWidget, path: Path, tries: int) -> None:
        says = tr("“{file}” opens with a password only. It is used to read the file and kept nowhere.",
                  file=isolated(path.name))  # fmt: skip
        super().__init__(parent, tr("Password of a file"), says, tr("Open the file"), 460)
        self.field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(tr("Password"))
        self.body.addWidget(caption(tr("Password"), self.field))
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self.cancel.setText(tr("Leave it out"))
        if tries:
            from annotator.services.reading import TRIES

            self.refuse(tr("That was not it. You can try %Ln more times.", "", TRIES - tries))
        self.field.setFocus()

    def check(self) -> str:
        return "" if self.field.text() else tr("Write the password, or leave the file out.")


class Passwords(QObject):
    """Takes the questions of an import from its thread to the window's, one at a time."""

    asked = Signal(object)
    withdrawn = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._sheet: PasswordSheet | None = None
        self.asked.connect(self._show)
        self.withdrawn.connect(self._withdraw)

    def ask(self, path: Path, tries: int, alive: Alive) -> str | None:
        """Called in the import's thread, which waits here and goes on to hear that it is to stop."""
        question = _Question(path, tries)
        self.asked.emit(question)
        try:
            while not question.answered.wait(_PAUSE):
                alive()
        except BaseException:
            self.withdrawn.emit()
            raise
        return question.password

    def _show(self, question: _Question) -> None:
        sheet = self._sheet = PasswordSheet(self._window, question.path, question.tries)

        def give() -> None:
            question.answer(sheet.field.text())
            sheet.accept()

        sheet.wanted.connect(give)
        sheet.rejected.connect(lambda: question.answer(None))
        sheet.finished.connect(self._forget)
        sheet.open()

    def _forget(self) -> None:
        self._sheet = None

    def _withdraw(self) -> None:
        if self._sheet is not None:
            self._sheet.reject()
