"""One-line messages above the page: they say what happened, offer a remedy, and never block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
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

from annotator.gui.direction import turn
from annotator.gui.text.announcing import announce
from annotator.gui.tongue import tr

Kind = Literal["ok", "warning", "error"]
_SECONDS = 8
_MOST = 20


@dataclass(frozen=True, slots=True)
class _Message:
    text: str
    kind: Kind
    details: str
    remedy: tuple[str, Callable[[], None]] | None

    @property
    def stays(self) -> bool:
        """Whether it waits for somebody to close it."""
        return self.kind != "ok" or bool(self.details) or self.remedy is not None


class Notices(QWidget):
    """Shows the latest message; errors and warnings stay until they are closed, also under a later one.

    `left` tells that somebody closed one from the keyboard, which then has to go elsewhere.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = QFrame()
        self._frame.setObjectName("notice")
        self._text = QLabel(wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = QPlainTextEdit(readOnly=True)
        self._details.setAccessibleName(tr("Details"))
        self._details.setMaximumHeight(160)
        self._remedy = QPushButton()
        self._more = QPushButton(tr("Details"))
        self._more.setCheckable(True)
        self._copy = QPushButton(tr("Copy"))
        self._close = QPushButton(tr("Close"))
        self._close.setAccessibleName(tr("Close the message"))
        self._remedy.clicked.connect(self._take_remedy)
        self._more.toggled.connect(self._details.setVisible)
        self._more.toggled.connect(self._copy.setVisible)
        self._copy.clicked.connect(lambda: QApplication.clipboard().setText(self._details.toPlainText()))
        self._close.clicked.connect(self.close_message)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        for button in (self._remedy, self._more, self._copy, self._close):
            button.setProperty("role", "quiet")
            button.setAutoDefault(False)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(12, 6, 6, 6)
        column.addLayout(row)
        column.addWidget(self._details)
        around = QVBoxLayout(self)
        around.setContentsMargins(12, 8, 12, 4)
        around.addWidget(self._frame)
        self._messages: list[_Message] = []
        self._timer = QTimer(self, singleShot=True, interval=_SECONDS * 1000)
        self._timer.timeout.connect(self.close_message)
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
        fresh = _Message(text, kind, details, remedy)
        kept = [m for m in self._messages if m.stays and (m.text, m.kind) != (text, kind)]
        self._messages = [*kept[-_MOST:], fresh]
        self._show()

    def _show(self) -> None:
        """The newest message; closing it uncovers the one before."""
        message = self._messages[-1]
        self._text.setText(message.text)
        turn(self._text, message.text)
        self._text.setAccessibleName(message.text)
        self._details.setPlainText(message.details)
        self._more.setChecked(False)
        self._more.setVisible(bool(message.details))
        self._details.hide()
        self._copy.hide()
        self._remedy.setText(message.remedy[0] if message.remedy else "")
        self._remedy.setVisible(message.remedy is not None)
        others = len(self._messages) - 1
        self._close.setText(tr("Close (%Ln more)", "", others) if others else tr("Close"))
        self._frame.setProperty("kind", message.kind)
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)
        self._timer.stop()
        if not message.stays:
            self._timer.start()
        self.show()
        announce(self, message.text)

    @property
    def text(self) -> str:
        """What is shown now, "" when nothing is."""
        return "" if self.isHidden() else self._text.text()

    def close_message(self) -> None:
        """Put the newest message away."""
        self._messages = self._messages[:-1]
        if self._messages:
            self._show()
        else:
            self.clear()

    def pass_over(self) -> None:
        """Put good news away: what it told of is no longer so."""
        kept = [message for message in self._messages if message.kind != "ok"]
        if kept != self._messages:
            self._messages = kept
            if kept:
                self._show()
            else:
                self.clear()

    def clear(self) -> None:
        """Put all messages away."""
        self._messages = []
        self._timer.stop()
        self.hide()
        self._text.clear()

    def focus_first(self) -> None:
        """Put the keyboard on the remedy, where there is one, or on what closes the message."""
        shown = (button for button in (self._remedy, self._more, self._close) if not button.isHidden())
        next(shown).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_message()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _take_remedy(self) -> None:
        remedy = self._messages[-1].remedy if self._messages else None
        self.close_message()
        if remedy:
            remedy[1]()
