"""What sets a setting: a switch, a number, a choice, a typeface or a theme, by the kind of its value."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from annotator.gui.look import SYSTEM, Appearance
from annotator.gui.tongue import tr
from annotator.settings import Setting, Value

_WIDTH = 190


class Control(QObject):
    """A widget for one value; `chosen` carries what the user chose, and only that."""

    chosen = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget
        # A wheel turned above it must not give it the keyboard.
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_value(self, value: Value) -> None:
        """Show a value without choosing it."""
        raise NotImplementedError

    def words(self) -> tuple[str, ...]:
        """Words by which the control is found."""
        return ()


class _Switch(Control):
    def __init__(self, box: QCheckBox) -> None:
        super().__init__(box)
        self._box = box
        box.toggled.connect(lambda on: self.chosen.emit(on))

    def show_value(self, value: Value) -> None:
        self._box.blockSignals(True)
        self._box.setChecked(bool(value))
        self._box.blockSignals(False)


class _Number(Control):
    def __init__(self, box: QSpinBox, setting: Setting) -> None:
        super().__init__(box)
        self._box = box
        box.setRange(setting.low, setting.high)
        box.setGroupSeparatorShown(True)
        box.setSingleStep(max(1, 10 ** (len(str(setting.default)) - 2)))
        if setting.unit:
            box.setSuffix(f"\u00a0{tr(setting.unit)}")
        box.lineEdit().setTextMargins(6, 0, 0, 0)
        # While one types 120, 1 and 12 are not meant.
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda number: self.chosen.emit(number))

    def show_value(self, value: Value) -> None:
        self._box.blockSignals(True)
        self._box.setValue(int(value))
        self._box.blockSignals(False)


class _Choice(Control):
    def __init__(self, box: QComboBox, choices: Mapping[str, str]) -> None:
        super().__init__(box)
        self._box = box
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setFixedWidth(_WIDTH)
        for key, name in choices.items():
            box.addItem(name, key)
        box.activated.connect(lambda _at: self.chosen.emit(box.currentData()))

    def show_value(self, value: Value) -> None:
        at = self._box.findData(value)
        if at < 0:
            self._box.addItem(tr("{name} (not there)", name=value), value)
            at = self._box.count() - 1
        self._box.setCurrentIndex(at)

    def words(self) -> tuple[str, ...]:
        # A list of all typefaces would make every word a hit.
        return tuple(self._box.itemText(at) for at in range(min(12, self._box.count())))


class _Text(Control):
    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        line.editingFinished.connect(lambda: self.chosen.emit(line.text()))

    def show_value(self, value: Value) -> None:
        self._line.setText(str(value))


def make_control(setting: Setting, look: Appearance) -> Control:
    """The control for a setting's kind of value."""
    if isinstance(setting.default, bool):
        return _Switch(QCheckBox(tr("On")))
    if isinstance(setting.default, int):
        box = QSpinBox()
        box.setFixedWidth(_WIDTH)
        return _Number(box, setting)
    choices = _choices(setting, look)
    return _Choice(QComboBox(), choices) if choices else _Text(QLineEdit())


def _choices(setting: Setting, look: Appearance) -> dict[str, str]:
    """What can be chosen, value to words; nothing where any text may be written."""
    if setting.kind == "theme":
        own = {key: name if key.startswith("own/") else tr(name) for key, name in look.choices().items()}
        return {SYSTEM: tr("As the system has it"), **own}
    if setting.kind.startswith("font"):
        system = QFontDatabase.WritingSystem
        script = system.Arabic if setting.kind == "font.arabic" else system.Latin
        return {"": tr("The program’s own"), **{name: name for name in QFontDatabase.families(script)}}
    return dict(zip(setting.choices, map(tr, setting.names or setting.choices), strict=True))
