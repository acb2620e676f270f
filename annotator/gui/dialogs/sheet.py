"""What the dialogs have in common: what they are about, what is wrong, long work, and the buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

_ROW = 12


def plain_label(text: str = "", role: str = "") -> QLabel:
    """A label whose text is shown as it is, over as many lines as it needs."""
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label


class Sheet(QDialog):
    """A dialog that stays open until what it asked for is done. Its fields go into `body`.

    `wanted` is emitted when somebody accepts and `check` finds nothing wrong, `stopped` when they give up
    while it works.
    """

    wanted = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None, title: str, says: str, accept: str, width: int = 520) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._working = self._stoppable = self._closed = False
        self.says = plain_label(says, "muted")
        self.fields = QWidget()
        self.body = QVBoxLayout(self.fields)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(10)
        self.problem = plain_label(role="error")
        self.problem.hide()
        self.bar = QProgressBar(textVisible=False)
        self.bar.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.answer)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.says)
        column.addWidget(self.fields, 1)
        column.addWidget(self.problem)
        column.addWidget(self.bar)
        column.addWidget(self.buttons)
        # Only now: outside a dialog a button can't become its default.
        self.go.setDefault(True)
        self.setMinimumWidth(width)

    def check(self) -> str:
        """What is wrong with the answers, in a sentence; "" when nothing is."""
        return ""

    def answer(self) -> None:
        """Somebody accepts."""
        problem = self.check()
        self.refuse(problem)
        if not problem and self.go.isEnabled():
            self.wanted.emit()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong; nothing is with ""."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        layout = self.layout()
        if sentence and layout is not None:
            layout.activate()
            # A label that wraps asks for less than it needs.
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def work(self, title: str, *, stoppable: bool) -> None:
        """Show that what was asked for is being done."""
        self._working, self._stoppable = True, stoppable
        self.refuse("")
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.fields.setEnabled(False)
        self.go.setEnabled(False)
        self.cancel.setEnabled(stoppable)

    def show_progress(self, done: int, total: int, _note: str) -> None:
        self.bar.setRange(0, 1000 if total else 0)
        self.bar.setValue(min(1000, done * 1000 // total) if total else 0)

    def rest(self, sentence: str = "") -> None:
        """It could not be done, and why: the answers can be changed."""
        self._working = False
        self.bar.hide()
        self.fields.setEnabled(True)
        self.go.setEnabled(True)
        self.cancel.setEnabled(True)
        self.refuse(sentence)

    def done(self, result: int) -> None:
        """Close, when nothing works behind it or what does was stopped."""
        if self._working and result == QDialog.DialogCode.Rejected:
            if self._stoppable:
                self.cancel.setEnabled(False)
                self.stopped.emit()
            return
        self._closed = True
        super().done(result)

    def when_open(self, tell: Callable[[Any], None]) -> Callable[[Any], None]:
        """`tell` for as long as the dialog is there: work in the background may end after it."""
        return lambda told: None if self._closed or not isValid(self) else tell(told)


class Choices(QTableWidget):
    """Rows of plain words, of which one is chosen. The last column takes the room that is left."""

    def __init__(self, name: str, headings: Sequence[str], stretched: int = -1) -> None:
        super().__init__(0, len(headings))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(headings))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretched % len(headings), QHeaderView.ResizeMode.Stretch)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(self.fontMetrics().lineSpacing() + _ROW)

    def add(self, *words: str) -> int:
        """A new row at the end; its number."""
        at = self.rowCount()
        self.insertRow(at)
        for column, text in enumerate(words):
            self.say(at, column, text)
        return at

    def say(self, row: int, column: int, text: str) -> None:
        self.setItem(row, column, QTableWidgetItem(text))
