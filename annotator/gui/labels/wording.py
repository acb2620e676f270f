"""Small parts that all of the label editor is made of: captions, refusals beside a field, bounded texts."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from annotator.gui.direction import turn
from annotator.gui.text.announcing import announce
from annotator.gui.tongue import tr

_PAUSE = 2000


class Problem(QLabel):
    """Why something was refused, beside the field that it is about; not to be seen when all is well."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "error")
        self.hide()

    def say(self, sentence: str) -> None:
        if sentence and sentence != self.text():
            announce(self, sentence)
        self.setText(sentence)
        self.setVisible(bool(sentence))


class LongText(QPlainTextEdit):
    """A text of several lines. `settled` is emitted when it was edited and then left, or left alone for a while;
    `refused` carries a sentence when more is pasted than `most` characters."""

    settled = Signal()
    refused = Signal(str)

    def __init__(self, name: str, most: int) -> None:
        super().__init__()
        self._most = most
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._idle = QTimer(self, singleShot=True, interval=_PAUSE)
        self._idle.timeout.connect(self.settle)
        self._filling = False
        self.textChanged.connect(self._edited)

    def fill(self, text: str) -> None:
        """Show a text, unless somebody is writing another. One that is longer than may be is shown in part, and can't
        be edited."""
        if self.document().isModified() and self.hasFocus():
            return
        self._idle.stop()
        if text[: self._most] != self.toPlainText():
            self._filling = True
            self.setPlainText(text[: self._most])
            self._filling = False
        self.document().setModified(False)
        turn(self, text[:1000])

    def take_back(self, text: str) -> None:
        """Show a text, whatever was written."""
        self.document().setModified(False)
        self.fill(text)

    def settle(self) -> None:
        """Tell of what was written, if anything was."""
        self._idle.stop()
        if self.document().isModified() and not self.isReadOnly():
            self.document().setModified(False)
            self.settled.emit()

    def _edited(self) -> None:
        if not self._filling:
            turn(self, self.toPlainText()[:1000])
            self._idle.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.settle()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        # Laid out first and refused then, a text of a megabyte would hold the window for seconds.
        length = len(source.text())
        if length + len(self.toPlainText()) > self._most:
            said = {"most": number(self._most), "length": number(length)}
            self.refused.emit(tr("A text here has at most {most} characters; what you paste has {length}.", **said))
            return
        super().insertFromMimeData(source)


def number(count: int) -> str:
    """A count as it is written where the user lives."""
    return QLocale().toString(count)


def caption(words: str, buddy: QWidget | None = None) -> QLabel:
    """What stands above or before a field."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "caption")
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def plain(words: str = "", role: str = "muted") -> QLabel:
    """A label of plain words that wrap."""
    label = QLabel(words, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label


def button(words: str, tip: str = "", role: str = "", parent: QObject | None = None) -> QPushButton:
    """A button that Return in a field does not press."""
    made = QPushButton(words)
    made.setAutoDefault(False)
    made.setToolTip(tip)
    if role:
        made.setProperty("role", role)
    return made
