"""The Annotations panel: the open document's annotations as a list that can be sorted, filtered and followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QApplication, QComboBox, QHeaderView, QMenu, QWidget

from annotator.domain.annotation import Annotation, reading_order
from annotator.domain.label import Label
from annotator.gui.panels.base import Fittings, Panel
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.table import Column, TableModel, plain_tip
from annotator.gui.quoting import quoted
from annotator.gui.tongue import number, tr
from annotator.services import labelling
from annotator.services.wording import shortened

if TYPE_CHECKING:
    from annotator.services.opened import Followed, OpenedDocument
    from annotator.services.project import Project

_QUOTE = 160
_MANY = 2000
_BESIDE_NAME = 28
_WIDEST = 180
_SIDE, _SHARE = 110, 4


class Annotations(Listing):
    """Lists annotations in reading order; going to a row selects and shows it in the text."""

    def __init__(self, fittings: Fittings) -> None:
        self._desk = fittings.desk
        self._look = fittings.look
        self._action = fittings.action
        columns = (
            Column(tr("Label"), self._label_name, self._label_place, self._chip, self._label_path),
            Column(tr("Quote"), lambda a: shortened(quoted(a), _QUOTE), reading_order, tip=lambda a: quoted(a)[:1000]),
            Column(tr("Note"), lambda a: shortened(a.note), lambda a: a.note.casefold(), tip=lambda a: a.note[:1000]),
            Column(tr("By", "a column of annotators"), self._annotator, lambda a: self._annotator(a).casefold()),
        )
        model = TableModel(columns, lambda a: a.id, self._words, reading_order)
        super().__init__(model, tr("Annotations"), tr("Filter annotations…"))
        # The keys that the text has for the selected annotation hold in its list too.
        for key in ("delete", "edit_note"):
            self.table.addAction(self._action(key))
        self.labels = QComboBox()
        self.labels.setAccessibleName(tr("Show annotations with label"))
        self.labels.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.beside.addWidget(self.labels)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.filtered.connect(self._filter)
        self.labels.currentIndexChanged.connect(self._filter)
        self.activated.connect(lambda key: self._desk.select(key, reveal=True))
        self._later = QTimer(self, singleShot=True, interval=30)
        self._later.timeout.connect(self._catch_up)
        self._desk.project_changed.connect(self._list_labels)
        self._desk.document_changed.connect(self._load)
        self._desk.followed.connect(self._follow)
        self._desk.annotation_selected.connect(lambda a, _reveal: self.show_current(a.id if a else None))
        self._list_labels(None)
        self._tell()

    # ------------------------------------------------------------------ cells

    def _label(self, annotation: Annotation) -> Label | None:
        return self._desk.project.labels.get(annotation.label) if self._desk.project else None

    def _label_name(self, annotation: Annotation) -> str:
        label = self._label(annotation)
        return label.name if label else ""

    def _label_path(self, annotation: Annotation) -> str:
        label, project = self._label(annotation), self._desk.project
        return labelling.path(project.labels, label) if label and project else ""

    def _label_place(self, annotation: Annotation) -> tuple[int, tuple[int, int, str]]:
        label = self._label(annotation)
        return label.position if label else -1, reading_order(annotation)

    def _chip(self, annotation: Annotation) -> QIcon:
        label = self._label(annotation)
        return self._look.chip(label) if label else QIcon()

    def _annotator(self, annotation: Annotation) -> str:
        project = self._desk.project
        known = project.annotators.get(annotation.annotator) if project else None
        return known.name if known else ""

    def _words(self, annotation: Annotation) -> str:
        return f"{self._label_name(annotation)} {quoted(annotation)} {annotation.note} {self._annotator(annotation)}"

    # ------------------------------------------------------------------ in step

    def _list_labels(self, project: Project | None) -> None:
        self.labels.blockSignals(True)
        self.labels.clear()
        self.labels.addItem(tr("All", "labels"), None)
        labels = project.labels if project else {}
        for label in labelling.in_order(labels):
            self.labels.addItem(self._look.chip(label), label.name, label.id)
            tip = plain_tip(labelling.path(labels, label))
            self.labels.setItemData(self.labels.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.labels.blockSignals(False)
        metrics = self.table.fontMetrics()
        names = [self.labels.itemText(n) for n in range(1, self.labels.count())]
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        self.table.setColumnWidth(0, min(_WIDEST, max(64, widest + self.table.iconSize().width() + _BESIDE_NAME)))

    def _load(self, document: OpenedDocument | None) -> None:
        if self._desk.project is not None and self.labels.count() != len(self._desk.project.labels) + 1:
            self._list_labels(self._desk.project)
        many = document is not None and len(document.annotations) > _MANY
        self._later.stop()
        if many:
            self._later.start()
        self.model.set_rows(document.in_order() if document and not many else [])
        self._choose_columns()
        self._tell()

    def _catch_up(self) -> None:
        """List the annotations of a document that has many, after its text has been shown."""
        self._later.stop()
        document = self._desk.document
        self.model.set_rows(document.in_order() if document else [])
        self._choose_columns()
        self._tell()
        self.show_current(self._desk.selected.id if self._desk.selected else None)

    def _choose_columns(self) -> None:
        """Notes and annotators take room from the quotes only where there are any, or several."""
        rows = self.model.all_rows()
        self.table.setColumnHidden(2, not any(a.note for a in rows))
        self.table.setColumnHidden(3, len({a.annotator for a in rows}) < 2)

    def _follow(self, followed: Followed) -> None:
        if self._later.isActive():
            self._catch_up()
            return
        if len(followed.added) + len(followed.removed) > 50:
            self._load(self._desk.document)
            return
        for annotation in followed.removed:
            self.model.drop(annotation.id)
        for annotation in (*followed.added, *(after for _, after in followed.changed)):
            self.model.put(annotation)
            if annotation.note:
                self.table.setColumnHidden(2, False)
        self._tell()

    # ------------------------------------------------------------------ showing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Notes and annotators have a share of the width, so that the quotes keep most of it."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            for column in (2, 3):
                self.table.setColumnWidth(column, min(_SIDE, event.size().width() // _SHARE))

    def fill_menu(self, menu: QMenu, row: Annotation) -> None:
        menu.addAction(self._action("edit_note"))
        menu.addAction(tr("Copy the quote")).triggered.connect(lambda: QApplication.clipboard().setText(row.quote))
        menu.addSeparator()
        menu.addAction(self._action("delete"))

    def _filter(self) -> None:
        label = self.labels.currentData()
        self.model.set_filter(self.field.text(), (lambda a: a.label == label) if label else None)
        self.show_current(self._desk.selected.id if self._desk.selected else None)
        self._tell()

    def _tell(self) -> None:
        total, shown = len(self.model), self.model.rowCount()
        if self._desk.document is None:
            self.tell("", tr("Open a document to see its annotations."))
        elif self._later.isActive():
            self.tell("", tr("Reading…"))
        elif not total:
            self.tell("", tr("No annotations yet. Select words in the text and press a label's key."))
        else:
            some = tr("{shown} of %Ln annotations", "", total, shown=number(shown))
            count = tr("%Ln annotations", "", total) if shown == total else some
            self.tell(count, tr("No annotation matches. Clear the filter to see all."))

    def repaint_look(self) -> None:
        self._list_labels(self._desk.project)
        self.table.viewport().update()


def _make(fittings: Fittings) -> QWidget:
    return Annotations(fittings)


PANEL = Panel("annotations", "Annotations", "annotations", "right", _make)
