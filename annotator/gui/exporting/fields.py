"""What goes out and how: documents, annotators, labels, the format's options, sets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGroupBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from annotator.domain.annotator import Annotator
from annotator.domain.document import STATES
from annotator.domain.label import Label
from annotator.domain.marked import mark
from annotator.domain.splitting import Splits, parsed_splits
from annotator.domain.units import Unit
from annotator.formats.exporter import Exporter, ExportOptions
from annotator.gui.exporting.choices import SomeOf
from annotator.gui.panels.base import Look
from annotator.gui.saying import state_title
from annotator.gui.tongue import tr
from annotator.gui.wheel import WheelGuard
from annotator.services import labelling
from annotator.services.export_plan import ExportPlan

UNITS: dict[Unit, str] = {
    "codepoint": mark("Unicode characters, as Python counts"),
    "utf16": mark("UTF-16 units, as JavaScript and Java count"),
    "byte": mark("UTF-8 bytes"),
    "grapheme": mark("Letters as they are seen"),
}
_SEEDS = 1_000_000
_SHORTEST = 16
"""How many characters of a choice are seen where there is little room."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What there is to choose from: how many documents there are, and those that the list shows now, if fewer."""

    annotators: Sequence[Annotator]
    labels: Mapping[str, Label]
    count: int
    shown: tuple[str, ...] | None = None
    current: str = ""


class ExportFields(QWidget):
    """`changed` tells that any of it says something else; `fit` shows what a format lets people choose."""

    changed = Signal()

    def __init__(self, offered: Offered, look: Look) -> None:
        super().__init__()
        self._offered = offered
        self._exporter: Exporter | None = None
        self.options: dict[str, QComboBox] = {}
        self.documents = QComboBox()
        self.documents.addItem(tr("All %Ln documents", "", offered.count), None)
        if offered.shown is not None:
            self.documents.addItem(tr("The %Ln that the list shows", "documents", len(offered.shown)), offered.shown)
        if offered.current:
            self.documents.addItem(tr("The document that is open"), (offered.current,))
        self.states = QComboBox()
        self.states.addItem(tr("Whatever their status"), None)
        for state in STATES:
            self.states.addItem(state_title(state), (state,))
        self.negatives = QCheckBox(tr("Also documents without annotations"))
        self.negatives.setChecked(True)
        self.annotators = SomeOf(
            tr("Annotators"), tr("Everybody's annotations"), [(a.id, a.name, None) for a in offered.annotators]
        )
        ordered = labelling.in_order(offered.labels)
        self.labels = SomeOf(
            tr("Labels"),
            tr("All labels"),
            [(label.id, labelling.path(offered.labels, label), look.chip(label)) for label in ordered],
        )
        self.unit = QComboBox()
        self.with_text = QCheckBox(tr("With words of the texts"))
        self.with_text.setChecked(True)
        self.with_text.setToolTip(tr("Without them it has offsets and hashes, for texts that may not be handed on."))
        self.apart = QCheckBox(tr("A file for each annotator"))
        self.sets = QCheckBox(tr("Divide into training, development and test sets"))
        self.shares = QLineEdit("80/10/10")
        self.shares.setAccessibleName(tr("Shares of the sets"))
        self.seed = QSpinBox(maximum=_SEEDS)
        self.seed.setAccessibleName(tr("Seed of the division"))
        self.seed.setToolTip(tr("The same number divides in the same way again."))
        self._wheel = WheelGuard(self)
        self._wheel.guard(self.documents, self.states, self.unit, self.seed)
        self._build()

    def _build(self) -> None:
        what = QGroupBox(tr("What goes out"))
        rows = QFormLayout(what)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.addRow(tr("&Documents"), self.documents)
        rows.addRow(tr("&Status"), self.states)
        rows.addRow("", self.negatives)
        if len(self._offered.annotators) > 1:
            rows.addRow(tr("Annotators"), self.annotators)
        rows.addRow(tr("Labels"), self.labels)
        self.how = QGroupBox(tr("How it is written"))
        self._how = QFormLayout(self.how)
        self._how.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._how.addRow(tr("&Offsets count"), self.unit)
        self._how.addRow("", self.with_text)
        self._how.addRow("", self.apart)
        self.apart.setVisible(len(self._offered.annotators) > 1)
        self.divided = QGroupBox(tr("Sets"))
        parts = QFormLayout(self.divided)
        parts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        parts.addRow(self.sets)
        parts.addRow(tr("S&hares"), self.shares)
        parts.addRow(tr("S&eed"), self.seed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for box in (what, self.how, self.divided):
            column.addWidget(box)
        column.addStretch(1)
        self._divide(False)
        self.sets.toggled.connect(self._divide)
        for combo in (self.documents, self.states, self.unit):
            _let_shrink(combo)
            combo.currentIndexChanged.connect(lambda _at: self.changed.emit())
        for check in (self.negatives, self.with_text, self.apart):
            check.toggled.connect(lambda _on: self.changed.emit())
        for some in (self.annotators, self.labels):
            some.changed.connect(self.changed)
        self.shares.textChanged.connect(lambda _words: self.changed.emit())
        self.seed.valueChanged.connect(lambda _value: self.changed.emit())

    def _divide(self, on: bool) -> None:
        self.shares.setEnabled(on)
        self.seed.setEnabled(on)
        self.changed.emit()

    def fit(self, exporter: Exporter, chosen: Mapping[str, str]) -> None:
        """Show what this format lets people choose; `chosen` is what they chose last, by the keys of options."""
        self._exporter = exporter
        with QSignalBlocker(self):
            while self._how.rowCount() > 3:
                self._how.removeRow(3)
            self.options = {}
            with QSignalBlocker(self.unit):
                self.unit.clear()
                for unit in exporter.units:
                    self.unit.addItem(tr(UNITS[unit]), unit)
                self.unit.setCurrentIndex(max(0, self.unit.findData(chosen.get("unit"))))
            several = len(exporter.units) > 1
            self._how.setRowVisible(0, several)
            self._how.setRowVisible(1, exporter.textless)
            self.with_text.setChecked(not exporter.textless or chosen.get("text") != "no")
            before: QWidget = self.apart
            for option in exporter.options:
                combo = QComboBox()
                _let_shrink(combo)
                self._wheel.guard(combo)
                for value in option.choices:
                    combo.addItem(tr(value), value)
                combo.setCurrentIndex(max(0, combo.findData(chosen.get(option.key))))
                combo.setToolTip(tr(option.description))
                combo.currentIndexChanged.connect(lambda _at: self.changed.emit())
                self._how.addRow(tr(option.name), combo)
                # Made late, they would come last of all.
                self.setTabOrder(before, combo)
                before = combo
                self.options[option.key] = combo
            apart = len(self._offered.annotators) > 1
            self.how.setVisible(several or exporter.textless or apart or bool(exporter.options))
        self.changed.emit()

    # ------------------------------------------------------------------ the answers

    def problem(self) -> str:
        """What is wrong with the answers, "" when nothing is."""
        if self.annotators.chosen == ():
            return tr("Choose at least one annotator.")
        if self.labels.chosen == ():
            return tr("Choose at least one label.")
        if self.sets.isChecked():
            try:
                parsed_splits(self.shares.text())
            except ValueError:
                return tr("The shares of the sets are two or three numbers, such as 80/10/10.")
        return ""

    def plan(self) -> ExportPlan:
        """The answers. There must be no problem with them."""
        assert self._exporter is not None
        unit = self.unit.currentData() if len(self._exporter.units) > 1 else None
        chosen = {key: combo.currentData() for key, combo in self.options.items()}
        splits: Splits | None = None
        if self.sets.isChecked():
            splits = parsed_splits(self.shares.text(), self.seed.value())
        return ExportPlan(
            self._exporter.key,
            self.annotators.chosen,
            self.documents.currentData(),
            self.states.currentData(),
            self.labels.chosen,
            self.negatives.isChecked(),
            self.apart.isChecked() and len(self._offered.annotators) > 1,
            splits,
            ExportOptions(unit, self.with_text.isChecked(), chosen),
        )


def _let_shrink(combo: QComboBox) -> None:
    """Let the field be narrower than its longest entry."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(_SHORTEST)
