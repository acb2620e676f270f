"""A report at the end of long work: what came in, what did not and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.gui.tongue import tr


class Report(QDialog):
    """A heading over plain text that can be copied."""

    def __init__(self, parent: QWidget, title: str, heading: str, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.heading = QLabel(heading, wordWrap=True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty("role", "heading")
        self.body = QPlainTextEdit(text, readOnly=True)
        self.body.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.body, 1)
        column.addWidget(buttons)
        # Only now: outside a dialog a button can't become its default.
        close.setDefault(True)
        self.resize(640, 360)
        close.setFocus()
