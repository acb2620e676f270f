"""Reading the open document's file again in another encoding, after a look at how it begins then."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from annotator.domain.document import Document, Provenance
from annotator.domain.progress import Step
from annotator.domain.provenance_fields import ENCODING
from annotator.gui import ask
from annotator.gui.dialogs.sheet import Sheet
from annotator.gui.direction import isolated, turn
from annotator.gui.jobs import reading
from annotator.gui.labels.wording import caption
from annotator.gui.room import resize
from annotator.gui.tongue import tr
from annotator.services.rereading import ENCODINGS, Again, is_file_of, read_again, take_instead

if TYPE_CHECKING:
    from annotator.gui.window import Window

_BEGINNING = 4096  # bytes


class RereadSheet(Sheet):
    """Shows how a file begins in the encoding that is chosen."""

    def __init__(self, parent: QWidget, path: Path, encoding: str) -> None:
        says = tr("A text never changes, so the file becomes a new document in the place of this one. A document with "
                  "annotations stays, and the new one is its newer version.")  # fmt: skip
        super().__init__(parent, tr("Read again as…").rstrip("…"), says, tr("Read the file again"), 560)
        with path.open("rb") as file:
            self._raw = file.read(_BEGINNING)
        self.encoding = QComboBox()
        self.encoding.setAccessibleName(tr("Encoding"))
        self.encoding.addItems(ENCODINGS)
        self.encoding.setCurrentIndex(max(0, self.encoding.findText(encoding)))
        self.preview = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.preview.setAccessibleName(tr("How the file begins"))
        self.body.setContentsMargins(3, 3, 3, 3)
        self.body.addWidget(caption(tr("Encoding of {file}", file=isolated(path.name)), self.encoding))
        self.body.addWidget(self.encoding)
        self.body.addWidget(self.preview, 1)
        self.encoding.currentIndexChanged.connect(self._show)
        self._show()
        self.encoding.setFocus()
        resize(self, 620, 420)

    def _show(self) -> None:
        text = self._raw.decode(self.encoding.currentText(), "replace")
        self.preview.setPlainText(text)
        turn(self.preview, text)


def start(window: Window, provenance: Provenance) -> None:
    """Find the file, beside the project or where the user says, and ask for the encoding."""
    project = window.desk.project
    if project is None:
        return
    path: Path | None = project.path.parent / Path(provenance.file).name
    if path is None or not path.is_file() or not is_file_of(path, provenance):
        path = ask.file_to_read_again(window, str(project.path.parent), provenance.file)
    if path is None:
        return
    if not is_file_of(path, provenance):
        window.desk.say(tr("{file} is not the file that this document was read from, or it was changed since.",
                           file=path.name), "error")  # fmt: skip
        return
    sheet = RereadSheet(window, path, str(provenance.extra.get(ENCODING, "")))
    sheet.wanted.connect(lambda: _read(window, provenance, path, sheet))
    sheet.open()


def _read(window: Window, provenance: Provenance, path: Path, sheet: RereadSheet) -> None:
    desk, project, encoding = window.desk, window.desk.project, sheet.encoding.currentText()
    limit = window.preferences.settings.document_limit
    if project is None:
        return

    def work(_step: Step) -> Again:
        return read_again(path, provenance, encoding, limit)

    @sheet.when_open
    def take(again: Again) -> None:
        sheet.rest()

        def act() -> None:
            change = take_instead(project, provenance, again)
            fresh = any(isinstance(record, Document) for record in change.created)
            if desk.act(change) and fresh:
                desk.open_document(again.document.id)
            sheet.accept()

        desk.attempt(act)

    fail = sheet.when_open(lambda error: sheet.rest(str(error)))
    sheet.work(tr("Reading the file again"), stoppable=False)
    window.jobs.run(tr("Reading the file again"), reading(project, work), succeeded=take, failed=fail)
