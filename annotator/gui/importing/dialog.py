"""The import dialog for annotated files: what was seen of them, and what it is to become."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from annotator.domain.label import Label, new_label
from annotator.domain.marked import mark
from annotator.domain.progress import Step
from annotator.domain.units import UNITS as ALL_UNITS
from annotator.formats import IMPORTERS, importer_of
from annotator.formats.extras import is_here
from annotator.gui.dialogs.sheet import Sheet, plain_label
from annotator.gui.exporting.fields import UNITS
from annotator.gui.importing.names import Names, entries
from annotator.gui.jobs import Job, Jobs, reading
from annotator.gui.look import Appearance
from annotator.gui.room import ScrolledColumn, resize
from annotator.gui.text.marks import Mark
from annotator.gui.text.view import TextView
from annotator.gui.tongue import listed, tr
from annotator.gui.wheel import WheelGuard
from annotator.services import labelling
from annotator.services.mapping import ImportMapping, LayerFrom
from annotator.services.previewing import ImportPreview, preview, suggested_place

if TYPE_CHECKING:
    from annotator.services.project import Project

_REST = 200
_PLACES: dict[LayerFrom, str] = {
    "": mark("Whoever imports"),
    "name": mark("Whose name the file has"),
    "suffix": mark("Named before the suffix: report.anna.json"),
    "folder": mark("Whose name the folder has"),
}


class ImportDialog(Sheet):
    """`mapping` and `format_key` hold the answers when `wanted` is emitted; `seen` is what was seen of the files."""

    def __init__(
        self, parent: QWidget, project: Project, paths: list[Path], look: Appearance, jobs: Jobs, seen: ImportPreview
    ) -> None:
        says = tr("Say what the files' labels and annotators are called here. Nothing is brought in before you import.")
        super().__init__(parent, tr("Import annotations"), says, tr("Import"), 620)
        self._project = project
        self._paths = paths
        self._look = look
        self._jobs = jobs
        self._job: Job | None = None
        self.seen = seen
        self.format = QComboBox()
        self.place = QComboBox()
        self.unit = QComboBox()
        self.found = plain_label()
        ordered = labelling.in_order(project.labels)
        self.labels = Names(tr("Labels"), [(label.name, look.chip(label)) for label in ordered])
        self.annotators = Names(tr("Annotators"), entries(dict.fromkeys(a.name for a in project.annotators.values())))
        self.title = plain_label(role="heading")
        self.view = TextView()
        self.marks: list[Mark] = []
        self.remarks = plain_label()
        self._build()
        self._fill()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look_again)
        for combo in (self.format, self.place, self.unit):
            combo.currentIndexChanged.connect(lambda _at: self._rest.start())
        for names in (self.labels, self.annotators):
            names.changed.connect(self._show_first)
        self.finished.connect(self._stop)
        self._show(seen)
        resize(self, 980, 700)

    def _build(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("&Format"), self.format)
        form.addRow(tr("&Annotator"), self.place)
        form.addRow(tr("&Offsets count"), self.unit)
        WheelGuard(self).guard(self.format, self.place, self.unit)
        for combo in (self.format, self.place, self.unit):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.found)
        for title, names in ((tr("Labels"), self.labels), (tr("Annotators"), self.annotators)):
            column.addWidget(_caption(title))
            column.addWidget(names)
        column.addStretch(1)
        self.view.setAccessibleName(tr("The first document"))
        self.remarks.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.remarks.setMargin(8)
        said = QScrollArea(widgetResizable=True)
        said.setFrameShape(QScrollArea.Shape.NoFrame)
        said.setWidget(self.remarks)
        self.tabs = QTabWidget()
        first = QWidget()
        below = QVBoxLayout(first)
        below.addWidget(self.title)
        below.addWidget(self.view, 1)
        self.tabs.addTab(first, tr("First document"))
        self.tabs.addTab(said, tr("Remarks"))
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(ScrolledColumn(left, gap=8), 1)
        columns.addWidget(self.tabs, 1)
        self.body.addLayout(columns, 1)

    def _fill(self) -> None:
        self.format.addItem(tr("As the files tell"), None)
        for importer in IMPORTERS:
            if importer.brings == "annotations" and is_here(importer.needs):
                self.format.addItem(tr(importer.name), importer.key)
        for place, words in _PLACES.items():
            self.place.addItem(tr(words), place)
        self.place.setCurrentIndex(max(0, self.place.findData(suggested_place(self._paths))))
        self.unit.addItem(tr("As the format says"), None)
        for unit in ALL_UNITS:
            self.unit.addItem(tr(UNITS[unit]), unit)

    # ------------------------------------------------------------------ the answers

    @property
    def format_key(self) -> str | None:
        key: str | None = self.format.currentData()
        return key

    @property
    def mapping(self) -> ImportMapping:
        return ImportMapping(
            self.labels.mapping, self.annotators.mapping, self.place.currentData(), self.unit.currentData()
        )

    # ------------------------------------------------------------------ looking ahead

    def _stop(self) -> None:
        self._rest.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _look_again(self) -> None:
        self._stop()
        self.found.setText(tr("Looking into the files…"))

        def fail(error: BaseException) -> None:
            self.found.setText(str(error))

        work = reading(self._project, looking(self._project, self._paths, self.format_key, self.mapping))
        title = tr("Looking into the files")
        job = self._jobs.run(
            title, work, succeeded=self.when_open(self._show), failed=self.when_open(fail), quiet=True
        )
        self._job = job

    def _show(self, seen: ImportPreview) -> None:
        self.seen, self._job = seen, None
        parts = [
            tr("%Ln documents", "", seen.documents),
            tr("%Ln annotations", "", seen.annotations),
            tr("%Ln relations", "", sum(seen.relations.values())),
        ]
        kinds = [tr(importer.name) for key in seen.formats if (importer := importer_of(key)) is not None]
        words = tr("{kinds}: {parts}.", kinds=listed(kinds), parts=listed(parts))
        self.found.setText(words if seen.whole else f"{words} {tr('Only the beginning was looked at.')}")
        self.labels.show_names(seen.labels)
        self.annotators.show_names(seen.annotators, tr("Nobody is named"))
        # Made late, they would come after the preview.
        order = [self.unit, *self.labels.fields(), *self.annotators.fields(), self.tabs.tabBar()]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        lines = [
            f"{where}: {said}" for one in (seen.failed, seen.refused, seen.remarks) for where, said in one.first[:100]
        ]
        self.remarks.setText("\n".join(lines) or tr("Everything fits."))
        trouble = seen.failed.count + seen.refused.count
        self.tabs.setTabText(1, tr("Remarks (%Ln)", "", trouble + seen.remarks.count))
        self.go.setEnabled(seen.documents > 0)
        self._show_first()

    def _show_first(self) -> None:
        """The first document as it would be: labels in the colours of what they are called here."""
        seen, labels = self.seen, self._project.labels
        here = {label.name: label for label in labels.values()}
        called = self.labels.mapping
        styles: dict[str, Label] = {}
        marks: list[Mark] = []
        new = 0
        for number, one in enumerate(seen.first):
            same = self.labels.same(one.label)
            name = called.get(one.label, same if same is not None else one.label)
            if not name or not one.fragments:
                continue
            own = f"label {name}"
            label = styles.get(own) or here.get(name) or seen.defined.get(name) or new_label(name, len(labels) + new)
            new += own not in styles and name not in here
            label = styles[own] = replace(label, id=own)
            start, end = one.fragments[0][0], one.fragments[-1][1]
            several = one.fragments if len(one.fragments) > 1 else ()
            marks.append(Mark(str(number), start, end, label.id, one.annotator, several))
        theme = self._look.theme
        self.view.set_look(theme.colours(), theme.styles(styles.values()))
        self.title.setText(seen.title)
        self.marks = marks
        self.view.open_text(seen.text, marks)
        self._reveal()

    def _reveal(self) -> None:
        if self.marks:
            self.view.reveal(min(mark.start for mark in self.marks))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only once it is laid out is there a place to go to.
        QTimer.singleShot(0, self, self._reveal)


def looking(
    project: Project, paths: list[Path], format_key: str | None, mapping: ImportMapping
) -> Callable[[Step], ImportPreview]:
    """Work that looks ahead into files."""

    def work(step: Step) -> ImportPreview:
        seen = preview(paths, format_key=format_key, mapping=mapping, step=step)
        seen.compare(project.known)
        return seen

    return work


def _caption(title: str) -> QLabel:
    caption = QLabel(title)
    caption.setProperty("role", "caption")
    return caption
