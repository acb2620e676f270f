"""Lists of which all or some are chosen: labels, annotators."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.naming import folded
from annotator.gui.tongue import tr

_ID = Qt.ItemDataRole.UserRole
_FEW = 8
_LINES = 6
_ROOM = 6
_RING = 3
"""Pixels that the ring around a control with the keyboard takes beside it."""


class SomeOf(QWidget):
    """A check box for all of them, and below it the list, which is shown once not all are wanted.

    `changed` tells that others are chosen. Beside the list stand buttons that choose all, or none, of what the filter
    leaves in it.
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
        line = max(self.list.sizeHintForRow(0), self.list.fontMetrics().lineSpacing() + _ROOM)
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(QSize(0, line))
        # Where Space would choose must be seen.
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(line * min(_LINES, self.list.count()) + 2 * self.list.frameWidth() + 4)
        self.every, self.none = QPushButton(tr("All", "labels")), QPushButton(tr("None", "labels"))
        for button, on in ((self.every, True), (self.none, False)):
            button.setProperty("role", "quiet")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, on=on: self._choose_shown(on))
        self._build()
        self.all.toggled.connect(self._show_list)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self._show_list(True)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.every)
        row.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _RING, _RING, _RING)
        column.setSpacing(4)
        column.addWidget(self.all)
        column.addLayout(row)
        column.addWidget(self.list)

    def _show_list(self, all_of_them: bool) -> None:
        self.list.setVisible(not all_of_them)
        for widget in (self.field, self.every, self.none):
            widget.setVisible(not all_of_them and self.list.count() > _FEW)
        self.changed.emit()

    def _narrow(self, words: str) -> None:
        wanted = folded(words)
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in folded(item.text()))

    def _choose_shown(self, on: bool) -> None:
        with QSignalBlocker(self.list):
            for row in range(self.list.count()):
                item = self.list.item(row)
                if not item.isHidden():
                    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.viewport().update()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the filter into the list; Escape empties the filter first."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

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
