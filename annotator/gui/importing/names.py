"""Tables that say what a name in the files is called in the project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from annotator.domain.naming import folded
from annotator.gui.panels.table import plain_tip
from annotator.gui.tongue import number, tr
from annotator.gui.wheel import WheelGuard

_LINES = 7
_NAMED = 200
"""Names that get a row of their own; those that are rarer come in as they are called."""

Entry = tuple[str, QIcon | None]


class Names(QTableWidget):
    """A row for each name in the files, with how often it occurs and what it is called here.

    `changed` tells that a choice was made. `known` are the names in the project, in order.
    """

    changed = Signal()

    def __init__(self, title: str, known: Sequence[Entry]) -> None:
        super().__init__(0, 3)
        self._known = list(known)
        self._names: list[str] = []
        self._choices: dict[str, str] = {}
        self._wheel = WheelGuard(self)
        self.setAccessibleName(title)
        self.setHorizontalHeaderLabels([tr("In the files"), "#", tr("Here")])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTabKeyNavigation(False)
        # The names of a scheme often begin alike.
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)
        self.setShowGrid(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_names(self, counts: Counter[str], unnamed: str = "") -> None:
        """List these names, most frequent first; `unnamed` is what the empty name is shown as. Choices stay."""
        self._names = [name for name, _ in counts.most_common(_NAMED)]
        self.setRowCount(0)
        self.setRowCount(len(self._names))
        for row, name in enumerate(self._names):
            said = QTableWidgetItem(name or unnamed)
            said.setToolTip(plain_tip(name or unnamed))
            self.setItem(row, 0, said)
            self.setItem(row, 1, QTableWidgetItem(number(counts[name])))
            self.setCellWidget(row, 2, self._choice(name))
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 2
        self.resizeRowsToContents()
        shown = min(_LINES, len(self._names))
        self.setFixedHeight(height + sum(self.rowHeight(row) for row in range(shown)))

    def _choice(self, name: str) -> QComboBox:
        combo = QComboBox()
        self._wheel.guard(combo)
        combo.setAccessibleName(tr("{name} is called", name=name))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        alike = self.same(name)
        if alike is None:
            combo.addItem(tr("Add as new") if name else tr("Whoever imports"), name)
        for known, icon in self._known:
            if icon is None:
                combo.addItem(known, known)
            else:
                combo.addItem(icon, known, known)
        if name:
            combo.addItem(tr("Leave out"), "")
        wanted = self._choices.get(name, alike if alike is not None else name)
        combo.setCurrentIndex(max(0, combo.findData(wanted)))
        combo.currentIndexChanged.connect(lambda _at: self._chosen(name, combo.currentData()))
        return combo

    def same(self, name: str) -> str | None:
        """The name in the project that is the same but for case and blanks."""
        return next((known for known, _ in self._known if name and folded(known) == folded(name)), None)

    def _chosen(self, name: str, here: str) -> None:
        self._choices[name] = here
        self.changed.emit()

    @property
    def mapping(self) -> dict[str, str]:
        """From names in the files to names here, where they differ; "" leaves out."""
        return {name: here for name, here in self._choices.items() if here != name}

    def fields(self) -> list[QWidget]:
        """What the keyboard goes through, in order."""
        return [field for row in range(self.rowCount()) if (field := self.cellWidget(row, 2)) is not None]

    def combo(self, name: str) -> QComboBox:
        """The field of a name. It must be listed."""
        field = self.cellWidget(self._names.index(name), 2)
        assert isinstance(field, QComboBox)
        return field


def entries(names: Iterable[str]) -> list[Entry]:
    """Names without pictures."""
    return [(name, None) for name in names]
