"""One setting as it is shown: its title, what sets it, what it is for, and the way back to its default."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from annotator.gui.dialogs.setting_widgets import Control
from annotator.gui.tongue import tr
from annotator.gui.wheel import passes_by
from annotator.settings import Setting, Value


class SettingRow(QWidget):
    """`chosen` carries a new value; `reached` the control when the keyboard comes to it."""

    chosen = Signal(object)
    reset = Signal()
    reached = Signal(object)

    def __init__(self, setting: Setting, control: Control, hint: str) -> None:
        super().__init__()
        self.setting = setting
        self.control = control
        self.title = QLabel(tr(setting.heading), wordWrap=True)
        self.title.setBuddy(control.widget)
        self.mark = QLabel(tr("changed"))
        self.mark.setProperty("role", "changed")
        self._says = " ".join(part for part in (tr(setting.description), hint) if part)
        self.description = QLabel(self._says, wordWrap=True)
        self.description.setTextFormat(Qt.TextFormat.PlainText)
        self.description.setProperty("role", "muted")
        self.fault = QLabel(wordWrap=True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty("role", "error")
        self.fault.hide()
        self.back = QPushButton(tr("Reset"))
        self.back.setProperty("role", "quiet")
        self.back.setAutoDefault(False)
        self.back.setAccessibleName(tr("Reset {title}", title=self.title.text()))
        control.widget.setAccessibleName(self.title.text())
        self._build()
        control.chosen.connect(self.chosen)
        self.back.clicked.connect(self.reset)
        for widget in (control.widget, self.back):
            widget.installEventFilter(self)

    def _build(self) -> None:
        for label in (self.mark, self.back):
            policy = label.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            label.setSizePolicy(policy)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        rows = QGridLayout(self)
        # The ring of the keyboard is drawn around the control.
        rows.setContentsMargins(0, 3, 3, 0)
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(2)
        for column, widget in enumerate((self.title, self.mark, self.control.widget, self.back)):
            rows.addWidget(widget, 0, column, Qt.AlignmentFlag.AlignVCenter)
        rows.addWidget(self.description, 1, 0, 1, 4)
        rows.addWidget(self.fault, 2, 0, 1, 4)
        rows.setColumnStretch(0, 1)

    def show_value(self, value: Value, *, changed: bool) -> None:
        """Show a value, and whether it is another than the default."""
        self.control.show_value(value)
        self.mark.setVisible(changed)
        if not changed and self.window().focusWidget() is self.back:
            self.control.widget.setFocus()
        self.back.setVisible(changed)
        state = tr("Changed.") if changed else ""
        self.control.widget.setAccessibleDescription(f"{self._says} {state}".strip())

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong, "" for nothing."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))

    def words(self, group: str) -> str:
        """What the row is found by."""
        return " ".join((group, self.title.text(), self._says, self.setting.key, *self.control.words())).casefold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A wheel turned to go through the list changes nothing on its way."""
        if passes_by(watched, event):
            return True
        if event.type() == QEvent.Type.FocusIn:
            self.reached.emit(watched)
        return super().eventFilter(watched, event)
