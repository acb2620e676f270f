"""Whose history, of which documents and which label: three lists to choose from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QWidget

from annotator.domain.annotator import Annotator
from annotator.domain.change import document_of
from annotator.domain.label import Label
from annotator.gui.panels.base import Look
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.opened import OpenedDocument
    from annotator.services.project import Done, Project


class HistoryFilters(QWidget):
    """`changed` tells that somebody has chosen something else."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.people, self.documents, self.labels = QComboBox(), QComboBox(), QComboBox()
        self.documents.addItem(tr("All documents"), False)
        self.documents.addItem(tr("This document"), True)
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setVerticalSpacing(4)
        self._beside = False
        for box, name in (
            (self.people, tr("History of whom")),
            (self.documents, tr("History of which documents")),
            (self.labels, tr("History of which label")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.currentIndexChanged.connect(self.changed)
        self._place(beside=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        room = (self.width() - 2 * self._rows.horizontalSpacing()) // 3
        self._place(beside=self.documents.sizeHint().width() <= room)

    def _place(self, *, beside: bool) -> None:
        """All beside each other; where that would cut their words, the labels below the others."""
        if beside == self._beside:
            return
        self._beside = beside
        for column, box in enumerate((self.people, self.documents)):
            self._rows.addWidget(box, 0, column)
        self._rows.addWidget(self.labels, *((0, 2, 1, 1) if beside else (1, 0, 1, 2)))
        for column in range(3):
            self._rows.setColumnStretch(column, int(beside or column < 2))

    def renew(self, project: Project | None) -> None:
        """Offer a project's annotators and labels; what was chosen stays chosen where it is still there."""
        _fill(self.people, tr("Everybody"), project.annotators.values() if project else ())
        _fill(self.labels, tr("All labels"), project.labels.values() if project else ())
        for at, label in enumerate(project.labels.values() if project else (), 1):
            self.labels.setItemIcon(at, self._look.chip(label))

    def wanted(self, document: OpenedDocument | None) -> dict[str, str | None]:
        """What to ask the history for; the document is "" where the open one is wanted and none is open."""
        here = (document.id if document else "") if self.documents.currentData() else None
        return {"annotator": self.people.currentData(), "label": self.labels.currentData(), "document": here}


def _fill(box: QComboBox, everything: str, items: Iterable[Annotator | Label]) -> None:
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(everything, None)
    for item in items:
        box.addItem(item.name, item.id)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen else 0)
    box.blockSignals(False)


def fits(done: Done, wanted: dict[str, str | None]) -> bool:
    """Whether filters let a change through."""
    change = done.change
    records = (*change.records(), *(before for before, _ in change.updated))
    if wanted["annotator"] and done.logged.annotator != wanted["annotator"]:
        return False
    if wanted["document"] is not None and all(document_of(record) != wanted["document"] for record in records):
        return False
    return wanted["label"] is None or any(getattr(record, "label", "") == wanted["label"] for record in records)
