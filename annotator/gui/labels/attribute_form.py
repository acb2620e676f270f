"""The fields for one attribute of a label: its definition, kept until it makes sense and can be stored."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.attribute import (
    CHOICE_LENGTH,
    DESCRIPTION_LENGTH,
    MOST_CHOICES,
    TYPES,
    Attribute,
    Type,
    attribute_of,
    sound,
)
from annotator.domain.label import Label
from annotator.gui.labels.wording import LongText, Problem, caption
from annotator.gui.panels.attributes import AttributeFields
from annotator.gui.tongue import tr

_DEFAULT = "default"


class AttributeForm(QWidget):
    """`edited` carries the definition as somebody wants it, sound or not; `rekeyed` the key wanted for it."""

    edited = Signal(object)
    rekeyed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.draft = Attribute("", "")
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the attribute"))
        self.name.setPlaceholderText(tr("What people read"))
        self.key = QLineEdit()
        self.key.setAccessibleName(tr("Key of the attribute in the dataset"))
        self.key.setToolTip(tr("What the value is called in the dataset; values that were given go along"))
        self.type = QComboBox()
        self.type.setAccessibleName(tr("Type of the attribute"))
        for kind, words in type_names().items():
            self.type.addItem(words, kind)
        self.required = QCheckBox(tr("Should be said of every annotation"))
        self.choices = LongText(tr("Choices, one a line"), MOST_CHOICES * (CHOICE_LENGTH + 1))
        self.choices.setPlaceholderText(tr("One a line"))
        self.description = LongText(tr("Description of the attribute"), DESCRIPTION_LENGTH)
        self.description.setPlaceholderText(tr("What it means, and when to choose what"))
        self.default = AttributeFields()
        self.problem = Problem()
        self._build()
        self.name.editingFinished.connect(self._take_name)
        self.key.editingFinished.connect(self._take_key)
        self.type.activated.connect(lambda _at: self._take_type(self.type.currentData()))
        self.required.clicked.connect(lambda on: self._edit(replace(self.draft, required=on)))
        self.choices.settled.connect(self._take_choices)
        self.description.settled.connect(
            lambda: self._edit(replace(self.draft, description=self.description.toPlainText()))
        )
        self.default.changed.connect(lambda _key, value: self._edit(replace(self.draft, default=value)))
        for text in (self.choices, self.description):
            text.refused.connect(self.problem.say)

    def _build(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for words, field in (
            (tr("Name"), self.name), (tr("Type"), self.type), (tr("Key in the dataset"), self.key),
        ):  # fmt: skip
            left.addWidget(caption(words, field))
            left.addWidget(field)
        left.addWidget(self.default)
        left.addWidget(self.required)
        left.addStretch(1)
        self._choices_caption = caption(tr("Choices"), self.choices)
        right.addWidget(self._choices_caption)
        right.addWidget(self.choices, 3)
        right.addWidget(caption(tr("Description"), self.description))
        right.addWidget(self.description, 2)
        for text in (self.choices, self.description):
            text.setMinimumHeight(56)
        halves = QHBoxLayout()
        halves.setSpacing(14)
        for half in (left, right):
            half.setSpacing(3)
            halves.addLayout(half, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.problem)
        whole.addLayout(halves, 1)
        self._order()

    def _order(self) -> None:
        """Tab goes through the fields as they stand, that for the default among them, which is made anew at times."""
        made = self.default.fields.values()
        order = [self.name, self.type, self.choices, self.key, *made, self.required, self.description]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    # ------------------------------------------------------------------ what is shown

    def show_attribute(self, attribute: Attribute, *, writable: bool, keep: bool = False) -> None:
        """Show a definition; `keep` leaves alone what somebody is writing in a field."""
        self.draft = attribute
        for line, text in ((self.name, attribute.name), (self.key, attribute.key)):
            if not (keep and line.isModified()):
                line.setText(text)
            line.setReadOnly(not writable)
        self.type.setCurrentIndex(self.type.findData(attribute.type))
        self.required.setChecked(attribute.required)
        for field, text in ((self.choices, "\n".join(attribute.choices)), (self.description, attribute.description)):
            (field.fill if keep else field.take_back)(text)
            field.setReadOnly(not writable)
        self._show_kind(writable)
        self.key.setEnabled(bool(attribute.key))
        for box in (self.type, self.required):
            box.setEnabled(writable)

    def _show_kind(self, writable: bool) -> None:
        """The fields that depend on the type."""
        chosen = self.draft.type in ("choice", "choices")
        self.choices.setVisible(chosen)
        self._choices_caption.setVisible(chosen)
        shown = replace(self.draft, key=_DEFAULT, name=tr("Default"), required=False, default=None, description="")
        label = Label("", "", "", attributes=(shown.as_plain(),))
        self.default.show_values(label, {_DEFAULT: self.draft.default}, writable=writable and _is_sound(shown))
        self._order()

    # ------------------------------------------------------------------ what is wanted

    def save(self) -> None:
        """Tell of what was written and not told yet."""
        self._take_name()
        self._take_key()
        for text in (self.choices, self.description):
            text.settle()

    def _take_name(self) -> None:
        if self.name.isModified() and not self.name.isReadOnly():
            self.name.setModified(False)
            self._edit(replace(self.draft, name=self.name.text()))

    def _take_key(self) -> None:
        if self.key.isModified() and not self.key.isReadOnly():
            self.key.setModified(False)
            self.rekeyed.emit(self.key.text().strip())

    def _take_choices(self) -> None:
        lines = (line.strip() for line in self.choices.toPlainText().split("\n"))
        self._edit(_fitting(replace(self.draft, choices=tuple(line for line in lines if line))))

    def _take_type(self, kind: Type) -> None:
        if kind == self.draft.type:
            return
        choices = self.draft.choices if kind in ("choice", "choices") else ()
        draft = _fitting(replace(self.draft, type=kind, choices=choices))
        self._edit(draft)
        if not draft.choices and kind in ("choice", "choices"):
            self.problem.say("")
            self.draft = draft
            self._show_kind(True)
            self.choices.setFocus()

    def _edit(self, draft: Attribute) -> None:
        self.draft = draft
        self.edited.emit(draft)


def _fitting(draft: Attribute) -> Attribute:
    """Without a default that is no longer one of its values."""
    return draft if _is_sound(draft) else replace(draft, default=None)


def _is_sound(draft: Attribute) -> bool:
    try:
        sound(replace(draft, key=draft.key or _DEFAULT, name=draft.name or _DEFAULT))
        return bool(attribute_of(replace(draft, key=_DEFAULT).as_plain()))
    except ValueError:
        return False


def type_names() -> dict[Type, str]:
    """The types of attributes as they are called on the screen."""
    words = (tr("Choice"), tr("Several choices"), tr("Text"), tr("Number"), tr("Yes or no"), tr("Date"))
    return dict(zip(TYPES, words, strict=True))
