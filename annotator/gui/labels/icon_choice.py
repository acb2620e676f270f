"""A row of pictures of which one is chosen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class IconChoice(QWidget):
    """`picked` carries the value of the picture that somebody chose. Arrow keys go from one to the next and choose."""

    picked = Signal(str)

    def __init__(self, name: str, values: Iterable[tuple[str, str]], columns: int, size: QSize) -> None:
        """`values` are pairs of a value and its name in words."""
        super().__init__()
        self.setAccessibleName(name)
        self._columns = columns
        self._buttons: dict[str, QToolButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        for place, (value, words) in enumerate(values):
            button = QToolButton()
            button.setCheckable(True)
            button.setProperty("role", "swatch")
            button.setIconSize(size)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _on=False, value=value: self._pick(value))
            button.installEventFilter(self)
            grid.addWidget(button, place // columns, place % columns)
            self._buttons[value] = button
        grid.setColumnStretch(columns, 1)
        self.show_chosen("")

    def set_icon(self, value: str, icon: QIcon) -> None:
        self._buttons[value].setIcon(icon)

    def show_chosen(self, value: str) -> None:
        """Show which is chosen; "" or a value that is not here for none of them."""
        for one, button in self._buttons.items():
            button.setChecked(one == value)
        # One stop for the Tab key, as with radio buttons.
        stop = value if value in self._buttons else next(iter(self._buttons))
        for one, button in self._buttons.items():
            strong = one == stop or button.hasFocus()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus)

    def button(self, value: str) -> QToolButton:
        return self._buttons[value]

    def _pick(self, value: str) -> None:
        self.show_chosen(value)
        self.picked.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys, which the buttons would take for themselves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._step(event):
            return True
        return super().eventFilter(watched, event)

    def _step(self, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()), 0) * self._columns
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            on = Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
            step = 1 if event.key() == on else -1
        values = list(self._buttons)
        at = next((n for n, value in enumerate(values) if self._buttons[value].hasFocus()), -1)
        if not step or at < 0 or not 0 <= at + step < len(values):
            return False
        self._buttons[values[at + step]].setFocus(Qt.FocusReason.OtherFocusReason)
        self._pick(values[at + step])
        return True
