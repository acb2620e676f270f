"""Lists of which all or some are chosen: labels, annotators."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.domain.naming import folded
from annotator.gui.tongue import tr

_ID = Qt.ItemDataRole.UserRole
_FEW = 8
_LINES = 6


class SomeOf(QWidget):
    """A check box for all of them, and below it the list, which is shown once not all are wanted.

    `changed` tells that others are chosen.
    """

    changed = Signal()

    def __init__(self, name: str, all_of_them: str, entries: Iterable[tuple[str, str, QIcon | None]]) -> None:
        super().__init__()
        self.all = QCheckBox(all_of_them)
        self.all.setChecked(True)
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setPlaceholderText(tr("Filter"))
        self.field.setAccessibleName(tr("Filter"))
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for own, words, icon in entries:
            item = QListWidgetItem(words)
            if icon is not None:
                item.setIcon(icon)
            item.setData(_ID, own)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        line = max(self.list.sizeHintForRow(0), 1)
        self.list.setFixedHeight(line * min(_LINES, self.list.count()) + 2 * self.list.frameWidth() + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.all)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.all.toggled.connect(self._show_list)
        self.field.textChanged.connect(self._narrow)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self._show_list(True)

    def _show_list(self, all_of_them: bool) -> None:
        self.list.setVisible(not all_of_them)
        self.field.setVisible(not all_of_them and self.list.count() > _FEW)
        self.changed.emit()

    def _narrow(self, words: str) -> None:
        wanted = folded(words)
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in folded(item.text()))

    @property
    def chosen(self) -> tuple[str, ...] | None:
        """The ids that are chosen, None for all of them."""
        if self.all.isChecked():
            return None
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked)

    def choose(self, ids: Iterable[str] | None) -> None:
        """Choose these, or all of them."""
        wanted = None if ids is None else set(ids)
        with QSignalBlocker(self.list):
            for row in range(self.list.count()):
                item = self.list.item(row)
                on = wanted is None or item.data(_ID) in wanted
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.all.setChecked(wanted is None)
