"""Ask for a paragraph by the number that stands in the margin."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.gui.tongue import tr


class ParagraphDialog(QDialog):
    """`field` takes digits of any script; `number` is what they say, None where that is no paragraph."""

    def __init__(self, parent: QWidget, now: int, count: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Go to paragraph"))
        self._count = count
        local = QLocale()
        self.field = QLineEdit(local.toString(max(1, now)))
        ask = QLabel(tr("&Paragraph, 1 to {last}", last=local.toString(count)))
        ask.setBuddy(self.field)
        self.field.setAccessibleName(tr("Number of the paragraph"))
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(tr("Go"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        for part in (ask, self.field, self.problem, buttons):
            column.addWidget(part)
        go.setDefault(True)
        self.field.textEdited.connect(lambda _text: self.problem.setText(""))
        self.field.selectAll()
        self.setMinimumWidth(320)

    @property
    def number(self) -> int | None:
        # Python reads the digits of every script; a locale may part thousands.
        typed = "".join(c for c in self.field.text() if c.isdecimal())
        odd = any(not (c.isdecimal() or c.isspace() or c in ",.'٬’\u202f") for c in self.field.text())
        number = int(typed) if typed and len(typed) < 12 and not odd else 0
        return number if 1 <= number <= self._count else None

    def _accept(self) -> None:
        if self.number is None:
            self.problem.setText(tr("Type a number from 1 to {last}.", last=QLocale().toString(self._count)))
            self.field.setFocus()
            self.field.selectAll()
        else:
            self.accept()


def ask_paragraph(parent: QWidget, now: int, count: int, go: Callable[[int], object]) -> None:
    """Ask, and call `go` with the number when there is one."""
    dialog = ParagraphDialog(parent, now, count)
    dialog.accepted.connect(lambda: go(dialog.number or 1))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
