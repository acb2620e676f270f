"""The fields for a label's attributes, made from their definitions."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from annotator.domain.attribute import Attribute, definitions
from annotator.domain.label import Label
from annotator.domain.marked import mark
from annotator.gui.direction import lead
from annotator.gui.panels.table import plain_tip
from annotator.gui.tongue import tr

_NOT_STATED = mark("Not stated")


class AttributeFields(QWidget):
    """Two fields a row. `changed` carries the attribute's key and what was said, None for nothing any more."""

    changed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(8)
        self._rows.setVerticalSpacing(4)
        self._asked: tuple[Attribute, ...] = ()
        self.fields: dict[str, QComboBox | QLineEdit] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_values(self, label: Label, values: dict[str, Any], *, writable: bool) -> None:
        """Show the fields that a label asks for, with these values."""
        asked = definitions(label.attributes)
        if asked != self._asked:
            self._build(asked)
        for attribute in asked:
            field = self.fields[attribute.key]
            _fill(field, values.get(attribute.key))
            field.setEnabled(writable)
        self.setVisible(bool(asked))

    def _build(self, asked: tuple[Attribute, ...]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._asked, self.fields = asked, {}
        for place, attribute in enumerate(asked):
            row, column = divmod(place, 2)
            caption = QLabel(f"{attribute.name}{' *' if attribute.required else ''}")
            caption.setTextFormat(Qt.TextFormat.PlainText)
            caption.setProperty("role", "caption")
            lead(caption)
            field = self._field(attribute)
            field.setAccessibleName(attribute.name)
            for widget in (caption, field):
                widget.setToolTip(plain_tip(attribute.description))
            self._rows.addWidget(caption, 2 * row, column)
            self._rows.addWidget(field, 2 * row + 1, column)
            self._rows.setColumnStretch(column, 1)
            self.fields[attribute.key] = field

    def _field(self, attribute: Attribute) -> QComboBox | QLineEdit:
        key = attribute.key
        if attribute.type in ("choice", "yes_no"):
            box = QComboBox()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.addItem(tr(_NOT_STATED), None)
            for choice in attribute.choices if attribute.type == "choice" else ():
                box.addItem(choice, choice)
            for word, value in ((tr("Yes"), True), (tr("No"), False)) if attribute.type == "yes_no" else ():
                box.addItem(word, value)
            box.activated.connect(lambda _at: self.changed.emit(key, box.currentData()))
            return box
        line = QLineEdit()
        hints = {"choices": tr("One, another…"), "date": "2026-03-01"}
        line.setPlaceholderText(hints.get(attribute.type, tr(_NOT_STATED)))
        line.editingFinished.connect(lambda: self._written(attribute, line))
        return line

    def _written(self, attribute: Attribute, line: QLineEdit) -> None:
        if line.isModified():
            line.setModified(False)
            self.changed.emit(attribute.key, read(attribute, line.text()))


def read(attribute: Attribute, text: str) -> Any:
    """What a line of text says of an attribute; what can't be read is handed on as text, to be refused in words."""
    text = text.strip()
    if not text:
        return None
    if attribute.type == "choices":
        return [part.strip() for part in text.split(",") if part.strip()]
    if attribute.type == "number":
        try:
            number = float(text.replace("\u2212", "-"))
            return int(number) if number.is_integer() else number
        except (ValueError, OverflowError):
            return text
    return text


def _fill(field: QComboBox | QLineEdit, value: Any) -> None:
    if isinstance(field, QLineEdit):
        words = ", ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)
        if not (field.hasFocus() and field.isModified()) and field.text() != words:
            field.setText(words)
        return
    at = next((n for n in range(field.count()) if field.itemData(n) == value), -1)
    if at < 0:
        # From a file, or from before the label was given other choices: shown, and kept unless it is changed.
        field.addItem(str(value), value)
        at = field.count() - 1
    field.setCurrentIndex(at)
