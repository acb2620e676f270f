"""The field for a label's key: the key is pressed, not written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from annotator.gui.keys import label_key
from annotator.gui.tongue import tr

_CLEARING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class KeyField(QLineEdit):
    """Shows a key. `pressed` carries the one that was pressed in the field, "" for Backspace or Delete."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(tr("Key of the label"))
        self.setToolTip(tr("Press the key that is to give this label; Backspace for none"))
        self.setPlaceholderText(tr("None"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaximumWidth(90)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Letters are meant for the field, Undo for the editor: the field has nothing to take back.
            event.setAccepted(self._meant(event))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._meant(event):
            event.ignore()
        elif self.isEnabled():
            self.pressed.emit("" if event.key() in _CLEARING else label_key(event))

    def _meant(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~_HELD:
            return False
        return event.key() in _CLEARING or bool(label_key(event))
