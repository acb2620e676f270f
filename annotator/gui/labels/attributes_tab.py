"""The attributes of the chosen label: a list of them, and the fields for one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.domain.attribute import KEY_LENGTH, Attribute, definitions
from annotator.domain.progress import Step
from annotator.gui import ask
from annotator.gui.direction import DirectedCell
from annotator.gui.labels.attribute_form import AttributeForm, type_names
from annotator.gui.labels.editing import Editing
from annotator.gui.labels.wording import button, number, plain
from annotator.gui.panels.table import plain_tip
from annotator.gui.tongue import tr
from annotator.services import labelling
from annotator.services.label_uses import Lost
from annotator.services.wording import shortened

_NEW = Attribute("", "")


class AttributesTab(QWidget):
    """Adds, changes, orders and removes attributes; one that has no key yet is not stored until it has a name."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self._shown: tuple[Attribute, ...] = ()
        self._label = ""
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Attributes"))
        self.list.setHeaderLabels([tr("Attribute"), tr("Type"), tr("Required"), tr("Default")])
        self.list.setRootIsDecorated(False)
        self.list.setItemDelegate(DirectedCell(self.list))
        self.list.setUniformRowHeights(True)
        self.list.setMinimumHeight(96)
        self.list.setMaximumHeight(170)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.add = button(tr("Add attribute"), tr("Add an attribute (Ins in the list)"), "quiet")
        self.remove = button(tr("Remove"), tr("Remove the attribute (Delete in the list)"), "quiet")
        self.up = button(tr("Up"), tr("Move the attribute up (Alt+Up in the list)"), "quiet")
        self.down = button(tr("Down"), tr("Move the attribute down (Alt+Down in the list)"), "quiet")
        self.unread = plain()
        self.form = AttributeForm()
        self._build()
        self.list.currentItemChanged.connect(lambda _item, _before: self._show_chosen())
        self.list.installEventFilter(self)
        self.add.clicked.connect(self.begin)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._shift(-1))
        self.down.clicked.connect(lambda: self._shift(1))
        self.form.edited.connect(self._edit)
        self.form.rekeyed.connect(self._rekey)

    def _build(self) -> None:
        row = QHBoxLayout()
        for one in (self.add, self.remove, self.up, self.down):
            row.addWidget(one)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 12, 2, 0)
        column.setSpacing(6)
        column.addWidget(self.list)
        column.addLayout(row)
        column.addWidget(self.unread)
        column.addWidget(self.form, 1)
        column.addStretch()

    # ------------------------------------------------------------------ what is shown

    @property
    def _row(self) -> int:
        """The place of the chosen attribute, -1 for none."""
        item = self.list.currentItem()
        return self.list.indexOfTopLevelItem(item) if item is not None else -1

    @property
    def _chosen(self) -> Attribute | None:
        return self._shown[self._row] if 0 <= self._row < len(self._shown) else None

    def show_label(self) -> None:
        """Show the attributes of the chosen label as they are now."""
        label = self._editing.label
        same = label is not None and label.id == self._label
        before, row = self.form.draft.key if same else "", self._row
        self._label = label.id if label is not None else ""
        plain_ones = label.attributes if label is not None else ()
        shown = definitions(plain_ones)
        lost = len(plain_ones) - len(shown)
        self.unread.setText(tr("%Ln attributes can't be read by this version; they stay as they are.", "", lost))
        self.unread.setVisible(lost > 0)
        if same and shown == self._shown:
            self._allow()
            return
        self._shown = shown
        self.list.blockSignals(True)
        self.list.clear()
        for attribute in shown:
            self.list.addTopLevelItem(self._item(attribute))
        at = next((n for n, attribute in enumerate(shown) if attribute.key == before), -1)
        beginning = same and not before and not self.form.draft.key and self.form.isVisibleTo(self)
        if at < 0 and shown and not beginning:
            at = min(max(row, 0), len(shown) - 1) if same else 0
        item = self.list.topLevelItem(at)
        if item is not None:
            self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._show_chosen(keep=same)

    def _item(self, attribute: Attribute) -> QTreeWidgetItem:
        default = attribute.default
        said = ", ".join(map(str, default)) if isinstance(default, list) else "–" if default is None else str(default)
        if isinstance(default, bool):
            said = tr("Yes") if default else tr("No")
        item = QTreeWidgetItem(
            [shortened(attribute.name), type_names()[attribute.type], tr("Yes") if attribute.required else tr("No"),
             shortened(said, 24)]
        )  # fmt: skip
        item.setToolTip(0, plain_tip(shortened(attribute.description, 300)))
        return item

    def _show_chosen(self, keep: bool = False) -> None:
        attribute = self._chosen
        self.form.setVisible(attribute is not None)
        if attribute is not None:
            if not (keep and attribute.key == self.form.draft.key):
                keep = False
                self.form.problem.say("")
            self.form.show_attribute(attribute, writable=self._editing.writable, keep=keep)
        self._allow()

    def _allow(self) -> None:
        at, writable = self._row, self._editing.writable
        self.add.setEnabled(writable and self._editing.label is not None)
        self.remove.setEnabled(writable and at >= 0)
        self.up.setEnabled(writable and at > 0)
        self.down.setEnabled(writable and 0 <= at < len(self._shown) - 1)

    def begin(self) -> None:
        """Begin an attribute: it is stored as soon as it has a name."""
        if not self.add.isEnabled():
            return
        self.save()
        self.list.setCurrentIndex(QModelIndex())
        self.form.problem.say("")
        self.form.show_attribute(_NEW, writable=True)
        self.form.show()
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        if self.form.isVisibleTo(self) and self._editing.writable:
            self.form.save()

    # ------------------------------------------------------------------ changing

    def _define(self, attributes: Sequence[Attribute]) -> bool:
        problem = self._editing.change(lambda labels, label: labelling.define(labels, label, attributes), self._label)
        self.form.problem.say(problem)
        return not problem

    def _edit(self, draft: Attribute) -> None:
        if not draft.key:
            self._create(draft)
            return
        stored = next((one for one in self._shown if one.key == draft.key), None)
        if stored is None or stored == draft:
            return
        gone = set(stored.choices) - set(draft.choices)
        if gone and draft.choices:
            self._count_choices(draft, gone)
        else:
            self._store(draft)

    def _store(self, draft: Attribute) -> None:
        self._define([draft if one.key == draft.key else one for one in self._shown])

    def _create(self, draft: Attribute) -> None:
        if not draft.name.strip():
            return
        made = replace(draft, key=_key_for(draft.name, self._shown))
        self.form.draft = made
        if not self._define([*self._shown, made]):
            self.form.draft = replace(made, key="")
            self.form.name.setModified(True)

    def _count_choices(self, draft: Attribute, gone: set[str]) -> None:
        """Ask before choices go that annotations have."""
        label, project = self._label, self._editing.project

        def count(_step: Step) -> Lost:
            from annotator.services.label_uses import lost_with_choices

            return lost_with_choices(project, label, draft.key, gone)

        def then(lost: Lost) -> None:
            if self._label != label:
                return
            listed = ", ".join(f"“{shortened(choice)}” ({number(count)})" for choice, count in lost.choices[:8])
            question = tr(
                "Annotations have these choices: {choices}. They keep what they say, but it is no longer offered.",
                choices=listed,
            )
            if not lost or ask.yes(self, tr("Remove choices that are in use?"), question, tr("Remove")):
                self._store(draft)
            else:
                self._show_chosen()

        self._editing.run(tr("Counting the annotations"), count, then)

    def _remove(self) -> None:
        """Ask before an attribute goes that annotations have a value of."""
        attribute, label, project = self._chosen, self._label, self._editing.project
        if attribute is None or not self.remove.isEnabled():
            return

        def count(_step: Step) -> Lost:
            from annotator.services.label_uses import lost_with_attribute

            return lost_with_attribute(project, label, attribute.key)

        def then(lost: Lost) -> None:
            question = tr(
                "%Ln annotations have a value. They keep it, and show it again when an attribute with the same key "
                "is added.", "", lost.values,
            )  # fmt: skip
            heading = tr("Remove the attribute {attribute}?", attribute=shortened(attribute.name))
            if self._label == label and (not lost or ask.yes(self, heading, question, tr("Remove"))):
                self._define([one for one in self._shown if one.key != attribute.key])

        self._editing.run(tr("Counting the annotations"), count, then)

    def _shift(self, by: int) -> None:
        at = self._row
        if at < 0 or not 0 <= at + by < len(self._shown) or not self._editing.writable:
            return
        fresh = list(self._shown)
        fresh.insert(at + by, fresh.pop(at))
        self._define(fresh)

    def _rekey(self, key: str) -> None:
        attribute, label, project = self._chosen, self._label, self._editing.project
        if attribute is None or key == attribute.key:
            return

        def work(step: Step) -> object:
            from annotator.services.relabelling import rename_attribute

            return rename_attribute(project, label, attribute.key, key, step)

        # What is shown next is the attribute under its new key.
        self.form.draft = replace(attribute, key=key)
        self._editing.run(tr("Renaming the attribute"), work, writes=True, failed=self._refuse_key)

    def _refuse_key(self, sentence: str) -> None:
        attribute = self._chosen
        if attribute is not None:
            self.form.draft = attribute
        self.form.key.setModified(True)
        self.form.problem.say(sentence)

    # ------------------------------------------------------------------ keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            verbs: dict[tuple[Any, int], Any] = {
                (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Insert): self.begin,
                (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Delete): self._remove,
                (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Up): lambda: self._shift(-1),
                (Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Down): lambda: self._shift(1),
                (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Return): self.form.name.setFocus,
            }
            verb = verbs.get((held, event.key()))
            if verb is not None:
                verb()
                return True
        return super().eventFilter(watched, event)


def _key_for(name: str, others: Sequence[Attribute]) -> str:
    """A key made of a name, that none of the others has."""
    plain_name = re.sub(r"[^\w-]+", "_", name.casefold()).strip("_")[: KEY_LENGTH - 4] or "attribute"
    taken = {one.key.casefold() for one in others}
    key, n = plain_name, 1
    while key.casefold() in taken:
        n += 1
        key = f"{plain_name}_{n}"
    return key
