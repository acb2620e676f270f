"""First steps, told one at a time below the text, each only where it can be taken, and never again once dismissed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from annotator.gui.desk import Desk
from annotator.gui.direction import isolated
from annotator.gui.memory import Memory
from annotator.gui.reading import LOW
from annotator.gui.tongue import tr

_SEEN, _OFF = "tips.seen", "tips.off"


@dataclass(frozen=True, slots=True)
class Tip:
    """`words` is asked each time; "" says that the step can't be taken now."""

    key: str
    words: Callable[[], str]


class Tips(QFrame):
    """Shows the first tip that holds and was not seen. `dismissed` says that the keyboard is free again."""

    dismissed = Signal()

    def __init__(self, desk: Desk, memory: Memory, page: QWidget, tips: tuple[Tip, ...]) -> None:
        """They are shown below `page`, where that is high enough."""
        super().__init__()
        self._page = page
        page.installEventFilter(self)
        self.setObjectName("tip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._memory = memory
        self._tips = tips
        self._shown: Tip | None = None
        self.text = QLabel(wordWrap=True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.next = QPushButton(tr("Next tip"))
        self.never = QPushButton(tr("No more tips"))
        self.never.setToolTip(tr("Tips can be shown again from the Help menu"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 12, 6)
        row.addWidget(self.text, 1)
        for button in (self.next, self.never):
            button.setProperty("role", "quiet")
            button.setAutoDefault(False)
            row.addWidget(button)
        self.next.clicked.connect(self.go_on)
        self.never.clicked.connect(self.stop)
        # Several things change together when a document is opened; the tip is chosen when they have.
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self.look)
        for signal in (desk.project_changed, desk.document_changed, desk.done):
            signal.connect(lambda _what: self._rest.start())
        self.hide()

    @property
    def shown(self) -> str:
        """The key of the tip that is shown, "" for none."""
        return self._shown.key if self._shown is not None else ""

    def _seen(self) -> list[str]:
        return self._memory.text(_SEEN).split()

    def look(self) -> None:
        """Show the tip that is due, or none."""
        held = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        seen = self._seen()
        off = self._desk.document is None or bool(self._memory.text(_OFF)) or self._page.height() < LOW
        due = None if off else next((tip for tip in self._tips if tip.key not in seen and tip.words()), None)
        self._shown = due
        self.setVisible(due is not None)
        if due is not None:
            self.text.setText(due.words())
            self.text.setAccessibleName(due.words())
        elif held:
            self.dismissed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self._rest.start()
        return super().eventFilter(watched, event)

    def go_on(self) -> None:
        """Take the shown tip as read."""
        if self._shown is not None:
            self.learn(self._shown.key)

    def learn(self, key: str) -> None:
        """What a tip tells is known: it was read, or its step was taken."""
        seen = self._seen()
        if key not in seen:
            self._memory.set_text(_SEEN, " ".join([*seen, key]))
            self.look()

    def stop(self) -> None:
        """Show no tip any more."""
        self._memory.set_text(_OFF, "yes")
        self.look()

    def restart(self) -> None:
        """Show all tips again from the first one."""
        self._memory.set_text(_OFF, "")
        self._memory.set_text(_SEEN, "")
        self.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_on()
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)


def key_of(action: QAction) -> str:
    """An action's key as it is written on this system."""
    return isolated(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
