"""A button that takes the next key, whatever it is, and tells which one it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.gui.key_rules import pressed
from annotator.gui.tongue import tr


class KeyTaker(QPushButton):
    """Pressed, it waits for one key; Esc, or going elsewhere, ends that. `taken` carries the key."""

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.clicked.connect(self._listen)
        self._rest()

    def _rest(self) -> None:
        self.listening = False
        self.setText(tr("Add a key…"))

    def _listen(self) -> None:
        self.listening = True
        self.setText(tr("Press the new key, or Esc"))

    def event(self, event: QEvent) -> bool:
        """Before Qt makes a shortcut, or a way to the next field, of the key."""
        if self.listening and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._press(event)
                return True
        return super().event(event)

    def _press(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._rest()
            return
        key = pressed(event)
        if key:
            self._rest()
            self.taken.emit(key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._rest()
        super().focusOutEvent(event)
