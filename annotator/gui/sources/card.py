"""About the open document: where it came from, to be read and edited, its hashes, and what is nearly the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.document import LINK, Foreign, Provenance
from annotator.domain.identity import text_hash
from annotator.domain.provenance_fields import further
from annotator.gui.desk import Desk
from annotator.gui.direction import turn
from annotator.gui.labels.wording import button, caption, plain
from annotator.gui.room import Scrolled, resize
from annotator.gui.sources.form import FactLine, ProvenanceForm, copy_button
from annotator.gui.tongue import number, tr
from annotator.services import describing
from annotator.services.near_duplicates import Pair, linked_to, unlink
from annotator.services.wording import shortened

if TYPE_CHECKING:
    from annotator.services.opened import OpenedDocument
    from annotator.services.project import Done

_TITLE = 90


class AboutDocument(QDialog):
    """Follows the open document. `near_wanted` asks what is nearly the same as it, `again_wanted` for its file to be
    read again."""

    near_wanted = Signal(str)
    again_wanted = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(tr("About this document"))
        self.title = plain(role="heading")
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Where the document came from"))
        self.tabs.tabBar().setAutoHide(True)
        self.forms: list[ProvenanceForm] = []
        self.sha256 = FactLine(name=tr("SHA-256 of the text"))
        self.near = QGridLayout()
        self.near.setVerticalSpacing(4)
        self.near_words = plain()
        self.look = button(tr("Look for near-duplicates…"), role="quiet")
        self.add = button(tr("Add a source"), tr("Say where else this document was found"))
        self._build()
        desk.document_changed.connect(self._show)
        desk.leaving_document.connect(lambda _document: self.save())
        desk.saving.connect(self.save)
        desk.done.connect(self._follow)
        self.add.clicked.connect(self._add)
        self.look.clicked.connect(lambda: self.near_wanted.emit(self._document.id if self._document else ""))
        self._show(desk.document)
        resize(self, 660, 760)

    @property
    def _document(self) -> OpenedDocument | None:
        return self._desk.document

    def _build(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.ActionRole)
        foot = QGridLayout()
        foot.setHorizontalSpacing(10)
        foot.setColumnStretch(1, 1)
        words = tr("SHA-256 of the text")
        foot.addWidget(caption(words, self.sha256), 0, 0)
        foot.addWidget(self.sha256, 0, 1)
        foot.addWidget(copy_button(words, self.sha256), 0, 2)
        foot.addWidget(caption(tr("Nearly the same as")), 1, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.addWidget(self.near_words)
        beside.addLayout(self.near)
        foot.addLayout(beside, 1, 1)
        foot.addWidget(self.look, 1, 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        column.addWidget(buttons)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)

    # ------------------------------------------------------------------ showing

    def _show(self, document: OpenedDocument | None) -> None:
        """Show another document, or that there is none."""
        self.tabs.clear()
        for form in self.forms:
            form.deleteLater()
        self.forms = []
        if document is None:
            self.hide()
            return
        for provenance in document.provenances:
            self._add_form(provenance)
        self._entitle(document)
        self.sha256.show_text(text_hash(document.text))
        self._show_near()

    def _entitle(self, document: OpenedDocument) -> None:
        self.title.setText(shortened(document.title, _TITLE) or tr("Untitled"))
        turn(self.title, document.title)
        project = self._desk.project
        self.add.setEnabled(project is not None and not project.read_only)
        for at in range(self.tabs.count()):
            self.tabs.setTabText(at, tr("Source {number}", number=number(at + 1)))

    def _add_form(self, provenance: Provenance) -> None:
        form = ProvenanceForm(self._desk, provenance)
        form.again_wanted.connect(self.again_wanted)
        self.forms.append(form)
        self.tabs.addTab(Scrolled(form), "")

    def _show_near(self) -> None:
        while (item := self.near.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        project, document = self._desk.project, self._document
        if project is None or document is None:
            return
        found = linked_to(project, document.id)
        titles = project.store.read.titles([other for other, _ in found])
        self.near_words.setText("" if found else tr("Nothing was linked with it."))
        self.near_words.setVisible(not found)
        for row, (other, share) in enumerate(found):
            title = shortened(titles[other], 60) or tr("Untitled")
            go = button(title.replace("&", "&&"), tr("Open this document"), "link")
            go.clicked.connect(lambda _checked=False, other=other: self._desk.open_document(other))
            alike = QLabel(tr("{share} %", share=number(round(100 * share))))
            alike.setProperty("role", "muted")
            part = button(tr("Unlink"), role="quiet")
            part.setAccessibleName(tr("Unlink from {title}", title=title))
            part.setEnabled(not project.read_only)
            pair = Pair(document.id, other, share)
            part.clicked.connect(lambda _checked=False, pair=pair: self._unlink(pair))
            for place, widget in enumerate((go, alike, part)):
                self.near.addWidget(widget, row, place)
        self.near.setColumnStretch(0, 1)

    def _unlink(self, pair: Pair) -> None:
        if self._desk.project is not None:
            self._desk.act(unlink(self._desk.project, [pair]))
            self.look.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, done: Done) -> None:
        document = self._document
        if document is None:
            return
        records = done.change.records()
        if any(isinstance(r, Foreign) and r.type == LINK for r in records):
            self._show_near()
        if not any(isinstance(r, Provenance) and r.document == document.id for r in records):
            return
        if [form.provenance.id for form in self.forms] != [one.id for one in document.provenances] or any(
            further(form.provenance.meta).keys() != further(now.meta).keys()
            for form, now in zip(self.forms, document.provenances, strict=True)
        ):
            at = self.tabs.currentIndex()
            self._show(document)
            self.tabs.setCurrentIndex(max(0, min(at, self.tabs.count() - 1)))
            return
        for form, now in zip(self.forms, document.provenances, strict=True):
            form.show_provenance(now)
        self._entitle(document)

    # ------------------------------------------------------------------ editing

    def _add(self) -> None:
        document = self._document
        if document is not None and self._desk.act(describing.further_source(document.id, document.title)):
            self.tabs.setCurrentIndex(self.tabs.count() - 1)
            self.forms[-1].fields[describing.TITLE].setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Make so what was written and not left yet."""
        for form in self.forms:
            form.save()

    def hideEvent(self, event: QHideEvent) -> None:
        self.save()
        super().hideEvent(event)
