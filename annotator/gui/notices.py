"""One-line messages above the page: they say what happened, offer a remedy, and never block."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

Kind = Literal["ok", "warning", "error"]
_SECONDS = 8


class Notices(QFrame):
    """Shows the latest message; errors and warnings stay until they are closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = QLabel(wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = QPlainTextEdit(readOnly=True)
        self._details.setAccessibleName("Details")
        self._details.setMaximumHeight(160)
        self._remedy = QPushButton()
        self._more = QPushButton("Details")
        self._more.setCheckable(True)
        self._copy = QPushButton("Copy")
        self._close = QPushButton("Close")
        self._close.setAccessibleName("Close the message")
        self._remedy.clicked.connect(self._take_remedy)
        self._more.toggled.connect(self._details.setVisible)
        self._more.toggled.connect(self._copy.setVisible)
        self._copy.clicked.connect(lambda: QApplication.clipboard().setText(self._details.toPlainText()))
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        for button in (self._remedy, self._more, self._copy, self._close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.addLayout(row)
        column.addWidget(self._details)
        self._run: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SECONDS * 1000)
        self._timer.timeout.connect(self.clear)
        self.clear()

    def show_message(
        self,
        text: str,
        kind: Kind = "ok",
        *,
        details: str = "",
        remedy: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Show a sentence, with more of it behind "Details" and a button for what helps."""
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._details.setPlainText(details)
        self._more.setChecked(False)
        self._more.setVisible(bool(details))
        self._details.hide()
        self._copy.hide()
        self._run = remedy[1] if remedy else None
        self._remedy.setText(remedy[0] if remedy else "")
        self._remedy.setVisible(remedy is not None)
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._timer.stop()
        if kind == "ok" and not remedy and not details:
            self._timer.start()
        self.show()

    @property
    def text(self) -> str:
        """What is shown now, "" when nothing is."""
        return "" if self.isHidden() else self._text.text()

    def clear(self) -> None:
        self._timer.stop()
        self.hide()
        self._text.clear()

    def _take_remedy(self) -> None:
        run = self._run
        self.clear()
        if run:
            run()
