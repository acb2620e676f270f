"""Make a document of a text that was copied elsewhere."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.gui.direction import turn
from annotator.gui.tongue import tr


class PasteText(QDialog):
    """`title` and `text` hold the answers after it was accepted."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Paste as a new document"))
        # The field loses what Qt's text documents lose, such as no-break spaces: unedited text is kept as it came.
        self._came = text
        self.name = QLineEdit(" ".join(text.strip().split("\n", 1)[0].split())[:120])
        self.name.setPlaceholderText(tr("Title"))
        self.name.setAccessibleName(tr("Title"))
        self.field = QPlainTextEdit(text)
        self.field.setPlaceholderText(tr("Paste or write the text here"))
        self.field.setAccessibleName(tr("Text"))
        self.field.document().setModified(False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.make = self.buttons.addButton(tr("Make the document"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._allow)
        self.field.textChanged.connect(lambda: turn(self.field, self.field.toPlainText()))
        turn(self.field, text)
        form = QFormLayout()
        form.addRow(tr("&Title"), self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.field, 1)
        column.addWidget(self.buttons)
        # Only now: outside a dialog a button can't become its default.
        self.make.setDefault(True)
        self.resize(640, 460)
        self._allow()
        (self.name if self.text.strip() else self.field).setFocus()

    def _allow(self) -> None:
        self.make.setEnabled(bool(self.text.strip()))

    @property
    def text(self) -> str:
        return self.field.toPlainText() if self.field.document().isModified() else self._came

    @property
    def title(self) -> str:
        return " ".join(self.name.text().split())
