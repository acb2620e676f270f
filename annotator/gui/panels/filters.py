"""What a search is bound to: texts or annotations, label, annotator, status, date, what documents say of themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.domain.attribute import Attribute
from annotator.domain.document import STATES
from annotator.domain.folding import folded
from annotator.domain.query import NO_FILTER, Filter
from annotator.gui.panels.base import Look
from annotator.gui.panels.table import plain_tip
from annotator.gui.saying import state_title
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.project import Project

_REST = 200


class Filters(QWidget):
    """Where to search, and fields that bound it, which fold away. `changed` tells that any of it says something else,
    `left` that the keyboard is wanted elsewhere."""

    changed = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.where = QComboBox()
        self.where.setAccessibleName(tr("Search in"))
        self.where.addItem(tr("In texts"), False)
        self.where.addItem(tr("In annotations"), True)
        self.fold = QPushButton(tr("Filters"))
        self.fold.setCheckable(True)
        self.clear = QPushButton(tr("Clear"))
        self.clear.setAccessibleName(tr("Clear all filters"))
        self.clear.setToolTip(tr("Clear all filters (Esc)"))
        self.labels = _choice(tr("Only with label"))
        self.annotators = _choice(tr("Only by annotator"))
        self.states = _choice(tr("Only with my status"))
        self.since = _line(tr("Published from"), tr("2026, 2026-03 or 2026-03-02"))
        self.until = _line(tr("Published until"), tr("2026, 2026-03 or 2026-03-02"))
        self.meta = _line(tr("Outlet, author and what else documents say of themselves"), tr("Courier"))
        self.meaning = QLabel(wordWrap=True)
        self.meaning.setProperty("role", "muted")
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self.fields = QWidget()
        self._build()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.changed)
        for choice in (self.labels, self.annotators, self.states):
            choice.currentIndexChanged.connect(lambda _at: self.changed.emit())
        for line in (self.since, self.until, self.meta):
            line.textChanged.connect(lambda _text: self._rest.start())
        self.where.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.fold.toggled.connect(lambda _on: self._show())
        self.clear.clicked.connect(self.let_all_through)
        self.clear.clicked.connect(self.left)
        self.changed.connect(self._show)
        for widget in self.findChildren(QWidget):
            widget.installEventFilter(self)
        self.list(None)
        self._show()

    def _build(self) -> None:
        for button in (self.fold, self.clear):
            button.setProperty("role", "quiet")
        row = QHBoxLayout()
        for widget in (self.where, self.fold, self.clear):
            row.addWidget(widget)
        row.addStretch(1)
        form = QFormLayout(self.fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for caption, field in (
            (tr("Label"), self.labels), (tr("Annotator"), self.annotators), (tr("My status"), self.states),
            (tr("From"), self.since), (tr("Until"), self.until), (tr("Outlet…"), self.meta),
        ):  # fmt: skip
            form.addRow(caption, field)
        form.addRow(self.meaning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.fields)

    def _show(self) -> None:
        on = self.count
        self.fields.setVisible(self.fold.isChecked())
        self.fold.setText(tr("Filters (%Ln)", "", on) if on else tr("Filters"))
        self.fold.setToolTip(
            plain_tip(self.words()) or tr("Bound the search by label, annotator, status, date, outlet")
        )
        self.clear.setVisible(on > 0)
        self.meaning.setText(
            tr("Annotations with this label, by this annotator, in documents of which the rest is true.")
            if self.in_annotations
            else tr(
                "Documents in which somebody used this label, in which this annotator marked anything, and of which "
                "the rest is true."
            )
        )

    @property
    def in_annotations(self) -> bool:
        return bool(self.where.currentData())

    def list(self, project: Project | None) -> None:
        """Offer the project's labels and annotators; what is chosen stays chosen where it is still there."""
        with QSignalBlocker(self.labels), QSignalBlocker(self.annotators), QSignalBlocker(self.states):
            chosen = [choice.currentData() for choice in (self.labels, self.annotators, self.states)]
            for choice, word in (
                (self.labels, tr("Any label")), (self.annotators, tr("Anybody")), (self.states, tr("Any status")),
            ):  # fmt: skip
                choice.clear()
                choice.addItem(word, None)
            for label in project.labels.values() if project else ():
                self.labels.addItem(self._look.chip(label), label.name, label.id)
            for annotator in project.annotators.values() if project else ():
                self.annotators.addItem(annotator.name, annotator.id)
            for state in STATES:
                self.states.addItem(state_title(state), state)
            for choice, value in zip((self.labels, self.annotators, self.states), chosen, strict=True):
                choice.setCurrentIndex(max(0, choice.findData(value)))

    @property
    def count(self) -> int:
        """How many parts bound the search."""
        chosen = [c.currentData() is not None for c in (self.labels, self.annotators, self.states)]
        return sum(chosen) + sum(bool(line.text().strip()) for line in (self.since, self.until, self.meta))

    def words(self) -> str:
        """What the search is bound to, in words, for when the fields are out of sight."""
        said = [c.currentText() for c in (self.labels, self.annotators, self.states) if c.currentData() is not None]
        for line, words in (
            (self.since, tr("from {date}", date=self.since.text().strip())),
            (self.until, tr("until {date}", date=self.until.text().strip())),
            (self.meta, self.meta.text().strip()),
        ):
            if line.text().strip():
                said.append(words)
        return " · ".join(said)

    def only(self, me: str) -> Filter:
        """The filter, for the annotator `me`. Raises ValueError with a sentence when a date is none."""
        if not self.count:
            return NO_FILTER
        dates = []
        for line, name in ((self.since, tr("From")), (self.until, tr("Until"))):
            said = folded(line.text().strip()).text
            dates.append(str(Attribute("date", name, "date").checked(said)) if said else "")
        label, annotator, state = (c.currentData() for c in (self.labels, self.annotators, self.states))
        return Filter(
            labels=(label,) if label else (),
            annotators=(annotator,) if annotator else (),
            states=(state,) if state else (),
            state_of=me if state else "",
            words_in_meta=tuple(self.meta.text().split()),
            since=dates[0],
            until=dates[1],
        )

    def let_all_through(self) -> None:
        """Clear all filters."""
        if not self.count:
            return
        for choice in (self.labels, self.annotators, self.states):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(0)
        for line in (self.since, self.until, self.meta):
            with QSignalBlocker(line):
                line.clear()
        self._rest.stop()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape clears the filters and folds them away."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.let_all_through()
            self.fold.setChecked(False)
            self.left.emit()
            return True
        return super().eventFilter(watched, event)


def _choice(name: str) -> QComboBox:
    choice = QComboBox()
    choice.setAccessibleName(name)
    choice.setToolTip(name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(6)
    return choice


def _line(name: str, example: str) -> QLineEdit:
    line = QLineEdit(placeholderText=example, clearButtonEnabled=True)
    line.setAccessibleName(name)
    line.setToolTip(name)
    return line
