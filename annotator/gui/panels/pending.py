"""Hits that wait to be labelled, as a table that reads what it shows: of a million only those in view."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QIcon

from annotator.gui.jobs import Jobs, reading
from annotator.gui.panels.base import Look
from annotator.gui.panels.context import Parts
from annotator.gui.panels.table import plain_tip
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.label_all import Pending
    from annotator.services.pending_hits import PendingHit, State
    from annotator.services.project import Project

View = Literal["all", "open", "accepted", "rejected", "labelled"]
Shown = Literal["open", "accepted", "rejected", "labelled"]
VIEWS: tuple[View, ...] = ("all", "open", "accepted", "rejected", "labelled")
_ICONS: dict[Shown, str] = {"open": "status-todo", "accepted": "status-done", "rejected": "close"}
_PART = 60
_KEPT = 3000
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PendingModel(QAbstractTableModel):
    """Rows are numbers of hits; their texts are read in the background, a screen at a time."""

    def __init__(self, jobs: Jobs, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._look = look
        self._project: Project | None = None
        self.pending: Pending | None = None
        self.view: View = "all"
        self._numbers: Sequence[int] | array[int] = ()
        self._known: OrderedDict[int, PendingHit] = OrderedDict()
        self._asked: set[int] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read)
        self._running = False

    # ------------------------------------------------------------------ what is shown

    def take(self, project: Project | None, pending: Pending | None) -> None:
        """Show these hits, or none."""
        self.beginResetModel()
        self._project, self.pending = project, pending
        self._known.clear()
        self._asked.clear()
        self._arrange()
        self.endResetModel()

    def set_view(self, view: View) -> None:
        """Show all hits, or those of one kind."""
        self.beginResetModel()
        self.view = view
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        pending = self.pending
        if pending is None:
            self._numbers = ()
        elif self.view == "all":
            self._numbers = range(len(pending))
        elif self.view == "labelled":
            self._numbers = pending.numbers(labelled=True)
        else:
            self._numbers = pending.numbers(self.view)

    def number(self, at: int) -> int:
        """The number of the hit in a row."""
        return self._numbers[at]

    def place(self, number: int) -> int:
        """The row of a hit, or of the next that is shown."""
        return bisect_left(self._numbers, number)

    def shown(self, number: int) -> Shown:
        """What is said of a hit: what was decided, unless it has the label."""
        assert self.pending is not None
        return "labelled" if self.pending.standing(number) == "labelled" else self.pending.state(number)

    def decide(self, rows: list[int], state: State) -> list[int]:
        """Accept, reject or open the hits in these rows, but for those that have the label; their numbers."""
        pending = self.pending
        if pending is None:
            return []
        numbers = [n for n in map(self.number, rows) if self.shown(n) != "labelled"]
        pending.decide(numbers, state)
        if self.view == "all":
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 2))
        elif self.view != state and isinstance(self._numbers, array):
            self._take_out(numbers)
        return numbers

    def _take_out(self, numbers: list[int]) -> None:
        if len(numbers) == 1 and isinstance(self._numbers, array):
            at = self.place(numbers[0])
            self.beginRemoveRows(_ROOT, at, at)
            del self._numbers[at]
            self.endRemoveRows()
        else:
            self.set_view(self.view)

    def renew(self) -> None:
        """Show what was decided elsewhere."""
        self.set_view(self.view)

    # ------------------------------------------------------------------ reading

    def row(self, at: int) -> PendingHit | None:
        """A hit with its context, None while that is being read."""
        if not 0 <= at < len(self._numbers):
            return None
        found = self._known.get(self._numbers[at])
        if found is None:
            self._asked.add(at // _PART)
            self._soon.start()
        return found

    def _read(self) -> None:
        pending, project = self.pending, self._project
        if pending is None or project is None or self._running or not self._asked:
            return
        # The last that were asked for are those that are in view now.
        parts = sorted(self._asked)[-3:]
        numbers = [
            n for part in parts for n in self._numbers[part * _PART : (part + 1) * _PART] if n not in self._known
        ]
        self._asked.clear()
        if not numbers:
            return
        self._running = True

        def take(rows: list[PendingHit]) -> None:
            self._running = False
            if pending is self.pending:
                self._know(rows)
            self._soon.start()

        def fail(_error: object = None) -> None:
            self._running = False

        work = reading(project, lambda _step: pending.rows_of(numbers))
        self._jobs.run(tr("Reading hits"), work, succeeded=take, failed=fail, cancelled=fail, quiet=True)

    def _know(self, rows: Iterable[PendingHit]) -> None:
        for row in rows:
            self._known[row.number] = row
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        if self._numbers:
            self.dataChanged.emit(self.index(0, 1), self.index(len(self._numbers) - 1, 2))

    # ------------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("State"), tr("Found"), tr("Document"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.pending is None or not index.isValid():
            return None
        number, column = self.number(index.row()), index.column()
        if column == 0:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return self._said(number)
            return self._icon(number) if role == Qt.ItemDataRole.DecorationRole else None
        row = self.row(index.row())
        if row is None:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        text = "".join(parts(row)) if column == 1 else row.title
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def _said(self, number: int) -> str:
        words = {
            "open": tr("Open"), "accepted": tr("Accepted"), "rejected": tr("Rejected"),
            "labelled": tr("Already labelled"),
        }  # fmt: skip
        said = words[self.shown(number)]
        overlaps = self.pending is not None and self.pending.standing(number) == "overlapping"
        return tr("{state}, overlaps one", state=said) if overlaps else said

    def _icon(self, number: int) -> QIcon:
        shown = self.shown(number)
        if shown != "labelled":
            return self._look.icon(_ICONS[shown])
        label = self._project.labels.get(self.pending.label) if self._project and self.pending else None
        return self._look.chip(label) if label is not None else QIcon()


def parts(row: PendingHit) -> Parts:
    return row.before, row.quote, row.after
