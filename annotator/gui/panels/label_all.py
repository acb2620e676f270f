"""Label all: the hits of a search, each accepted or rejected by a key, and then labelled as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.label import Label
from annotator.gui import ask
from annotator.gui.desk import Desk
from annotator.gui.jobs import Jobs
from annotator.gui.panels.base import Look
from annotator.gui.panels.labelling import Hits, Labelling
from annotator.gui.panels.pending import VIEWS, PendingModel, View
from annotator.gui.panels.pending_table import PendingTable
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.pending_hits import State
    from annotator.services.project import Done


_AROUND = 40


class LabelAll(QWidget):
    """`leaving` asks whoever holds the pane to close it, `left` says that it was closed."""

    leaving = Signal()
    left = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, look: Look) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self.work = Labelling(desk, jobs, self)
        self.model = PendingModel(jobs, look, self)
        self.label = QComboBox()
        self.views: dict[View, QPushButton] = {}
        self.table = PendingTable(self.model, look)
        self.hint = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.accept = QPushButton(tr("Accept"))
        self.reject = QPushButton(tr("Reject"))
        self.reopen = QPushButton(tr("Open again"))
        self.accept_all = QPushButton(tr("Accept all open"))
        self.show_hit = QPushButton(tr("Show in the text"))
        self.apply = QPushButton()
        self.apply.setDefault(True)
        self._build()
        self.work.arrived.connect(self._arrive)
        self.work.compared.connect(self._compare)
        self.work.turned.connect(self._tell)
        self.label.currentIndexChanged.connect(lambda _at: self.work.relabel(str(self.label.currentData())))
        self.table.decided.connect(self.decide)
        self.table.all_wanted.connect(self.accept_open)
        self.table.labels_wanted.connect(self.apply_accepted)
        self.table.text_wanted.connect(self.preview)
        self.table.leaving.connect(self.leaving)
        desk.done.connect(self._follow)
        self.list_labels()
        self._tell()

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self.label.setAccessibleName(tr("Label for the hits"))
        self.label.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        caption = QLabel(tr("&Label"))
        caption.setBuddy(self.label)
        top = QHBoxLayout()
        top.addWidget(caption)
        top.addWidget(self.label)
        top.addStretch(1)
        for view in VIEWS:
            button = QPushButton()
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setProperty("role", "quiet")
            button.clicked.connect(lambda _on=False, view=view: self.choose(view))
            self.views[view] = button
            top.addWidget(button)
        self.views["all"].setChecked(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty("role", "muted")
        bottom = QHBoxLayout()
        for button, tip, verb in (
            (self.accept, tr("Accept the hit and go on (A or Enter)"), lambda: self.decide("accepted")),
            (self.reject, tr("Reject the hit and go on (R or Delete)"), lambda: self.decide("rejected")),
            (self.reopen, tr("Take the decision back (U)"), lambda: self.decide("open")),
            (self.accept_all, tr("Accept all that are open (Ctrl+A)"), self.accept_open),
            (self.show_hit, tr("Show the hit in its document; the keyboard stays here (Space)"), self.preview),
        ):
            button.setProperty("role", "quiet")
            button.setToolTip(tip)
            button.clicked.connect(lambda _on=False, verb=verb: verb())
            bottom.addWidget(button)
        bottom.addStretch(1)
        self.apply.setToolTip(tr("Label what is accepted; one undo takes all of it back (Ctrl+Enter)"))
        self.apply.clicked.connect(self.apply_accepted)
        bottom.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint, 1)
        column.addLayout(bottom)

    # ------------------------------------------------------------------ the hits

    def collect(self, hits: Hits, label: str | None) -> None:
        """Gather hits for a label (id), else for the one that was chosen last; asks what becomes of those before."""
        if self._desk.project is None or self.work.busy or not self.may_leave():
            return
        self.list_labels()
        if label is not None:
            with QSignalBlocker(self.label):
                self.label.setCurrentIndex(max(0, self.label.findData(label)))
        self.work.gather(hits, str(self.label.currentData()))

    def _arrive(self) -> None:
        self.model.take(self._desk.project, self.work.pending)
        self.views["all"].setChecked(True)
        self.choose("all")
        if self.work.pending is not None:
            self._go_to_open(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            # Another label may have been chosen while the hits were on their way.
            QTimer.singleShot(0, self, lambda: self.work.relabel(str(self.label.currentData())))

    def _compare(self) -> None:
        at = self.table.currentIndex().row()
        self.model.renew()
        self.table.go(at)
        self._tell()

    def _follow(self, done: Done) -> None:
        if any(isinstance(record, Label) for record in done.change.records()):
            self.list_labels()

    def list_labels(self) -> None:
        project, chosen = self._desk.project, self.label.currentData()
        with QSignalBlocker(self.label):
            self.label.clear()
            for label in project.labels.values() if project is not None else ():
                self.label.addItem(self._look.chip(label), label.name, label.id)
            self.label.setCurrentIndex(max(0, self.label.findData(chosen)))

    def choose(self, view: View) -> None:
        """Show all hits, or those of one kind."""
        number = self.table.number()
        self.model.set_view(view)
        self.table.go(self.model.place(number) if number >= 0 else 0)
        self._tell()

    # ------------------------------------------------------------------ deciding

    def decide(self, state: State) -> None:
        """Accept, reject or open again the rows that are selected, and go on to the next that is open."""
        rows = self.table.chosen()
        if not rows or self.work.busy:
            return
        following = self.model.number(rows[-1]) + 1
        first = rows[0]
        self.model.decide(rows, state)
        if self.model.view == "all" and state != "open":
            self._go_to_open(following)
        elif self.model.view == "all":
            self.table.go(rows[-1])
        else:
            self.table.go(first)
        self._tell()

    def accept_open(self) -> None:
        if self.work.pending is not None and not self.work.busy:
            self.work.pending.decide_open("accepted")
            self._compare()

    def _go_to_open(self, number: int) -> None:
        """To the first open hit from this number on, else to the first of all; where none is, stay."""
        pending = self.work.pending
        following = pending.next_open(number) if pending is not None else -1
        self.table.go(self.model.place(following) if following >= 0 else max(0, self.table.currentIndex().row()))

    def preview(self) -> None:
        """Show the hit in its document; the keyboard stays in the list."""
        pending, number = self.work.pending, self.table.number()
        if pending is not None and number >= 0:
            self._desk.go_to(*pending.hit(number))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply_accepted(self) -> None:
        if self.accepted and not self.work.busy:
            self.work.apply()

    # ------------------------------------------------------------------ leaving

    @property
    def accepted(self) -> int:
        """How many accepted hits have not got the label yet."""
        return self.work.pending.wanting()["accepted"] if self.work.pending is not None else 0

    def may_leave(self) -> bool:
        """Whether the hits may go; asks where decisions would be lost."""
        pending = self.work.pending
        if pending is None:
            return True
        self.work.settle()
        states = pending.wanting()
        if not states["accepted"] and not (states["rejected"] and states["open"]):
            return True
        question = tr("%Ln accepted hits have not been labelled yet.", "", states["accepted"])
        if not states["accepted"]:
            question = tr("%Ln hits are still open; what you rejected is not kept.", "", states["open"])
        return ask.yes(self, tr("Leave these hits?"), question, tr("Leave"), final=True)

    # ------------------------------------------------------------------ showing

    def _tell(self) -> None:
        pending = self.work.pending
        states = pending.wanting() if pending is not None else {"open": 0, "accepted": 0, "rejected": 0}
        labelled = pending.standings()["labelled"] if pending is not None else 0
        total = len(pending) if pending is not None else 0
        for view, words in (
            ("all", tr("All %Ln", "", total)), ("open", tr("Open %Ln", "", states["open"])),
            ("accepted", tr("Accepted %Ln", "", states["accepted"])),
            ("rejected", tr("Rejected %Ln", "", states["rejected"])),
            ("labelled", tr("Already labelled %Ln", "", labelled)),
        ):  # fmt: skip
            self.views[view].setText(words)  # type: ignore[index]
        self.apply.setText(tr("Label %Ln accepted", "", states["accepted"]))
        free = pending is not None and not self.work.busy
        # The main button's words are bolder than its size allows for.
        bold = QFont(self.apply.font())
        bold.setBold(True)
        self.apply.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(self.apply.text()) + _AROUND)
        self.apply.setEnabled(free and states["accepted"] > 0)
        for button in (self.accept, self.reject, self.reopen, self.show_hit):
            button.setEnabled(free and self.model.rowCount() > 0)
        self.accept_all.setEnabled(free and states["open"] > 0)
        self.label.setEnabled(not self.work.busy)
        has_rows = self.model.rowCount() > 0
        self.table.setVisible(has_rows)
        self.hint.setVisible(not has_rows or self.work.cut_short)
        self.hint.setText(self._hint(total))

    def _hint(self, total: int) -> str:
        if self.work.busy:
            return tr("Collecting the hits…")
        if self.work.pending is None:
            return tr("Search first, then label all hits: Ctrl+Shift+F searches the project, Ctrl+F the document.")
        if self.work.cut_short:
            return tr("You stopped before the end: these are the first %Ln hits.", "", total)
        return tr("No hits of this kind.")

    def repaint_look(self) -> None:
        self.list_labels()
        self.table.viewport().update()

    def focus_first(self) -> None:
        (self.table if self.model.rowCount() else self.label).setFocus(Qt.FocusReason.ShortcutFocusReason)
