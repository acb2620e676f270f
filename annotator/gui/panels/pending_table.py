"""The table of hits that wait to be labelled, with the keys that decide them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.gui.direction import DirectedCell
from annotator.gui.keys import latin_letter
from annotator.gui.panels.base import Look
from annotator.gui.panels.context import ContextCell
from annotator.gui.panels.pending import PendingModel, parts
from annotator.gui.tongue import tr

_TITLES = 180


class PendingTable(QTableView):
    """`decided` carries a state; the others ask for what they say."""

    decided = Signal(str)
    all_wanted = Signal()
    labels_wanted = Signal()
    text_wanted = Signal()
    leaving = Signal()

    def __init__(self, pending: PendingModel, look: Look) -> None:
        super().__init__()
        self._pending = pending
        self.setModel(pending)
        self.setAccessibleName(tr("Hits to be labelled"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(DirectedCell(self))
        hit = ContextCell(self, parts, lambda: QColor(look.theme["hit"]), lambda: QColor(look.theme["text"]))
        self.setItemDelegateForColumn(1, hit)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        widest = tr("{state}, overlaps one", state=tr("Accepted"))
        self.setColumnWidth(0, self.fontMetrics().horizontalAdvance(widest) + 48)
        self.setColumnWidth(2, _TITLES)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(self.fontMetrics().lineSpacing() + 12)
        self.doubleClicked.connect(lambda _index: self.text_wanted.emit())

    def number(self) -> int:
        """The number of the hit that is current, -1 for none."""
        at = self.currentIndex().row()
        return self._pending.number(at) if 0 <= at < self._pending.rowCount() else -1

    def chosen(self) -> list[int]:
        """The rows that are selected."""
        ranges = self.selectionModel().selection().toList()
        return sorted({at for chosen in ranges for at in range(chosen.top(), chosen.bottom() + 1)})

    def go(self, at: int) -> None:
        """Make a row the current one; what is beyond the end goes to the last."""
        at = min(at, self._pending.rowCount() - 1)
        if at >= 0:
            # Not selectRow(), which looks at the keys that are held at the moment.
            flags = QItemSelectionModel.SelectionFlag
            index = self._pending.index(at, 0)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb = self._verb(event)
        if verb is None:
            super().keyPressEvent(event)
        else:
            verb()

    def _verb(self, event: QKeyEvent) -> Callable[[], object] | None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        letter = latin_letter(event)
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if held == Qt.KeyboardModifier.ControlModifier:
            return self.all_wanted.emit if letter == "A" else self.labels_wanted.emit if enter else None
        if held:
            return None
        if letter == "A" or enter:
            return lambda: self.decided.emit("accepted")
        if letter == "R" or key == Qt.Key.Key_Delete:
            return lambda: self.decided.emit("rejected")
        if letter == "U":
            return lambda: self.decided.emit("open")
        if key == Qt.Key.Key_Space:
            return self.text_wanted.emit
        return self.leaving.emit if key == Qt.Key.Key_Escape else None
