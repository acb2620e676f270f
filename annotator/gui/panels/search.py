"""The Search panel: words in all documents of the project or in its annotations, with what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout

from annotator.domain.annotation import Annotation
from annotator.domain.document import Document, Status
from annotator.domain.label import Label
from annotator.gui.panels.base import Fittings
from annotator.gui.panels.context import ContextCell
from annotator.gui.panels.filters import Filters
from annotator.gui.panels.found import FoundRow, in_context, parts, tip, title
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.seeking import Seeker, Sought
from annotator.gui.panels.table import Column, TableModel
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.project import Done, Project
    from annotator.services.searching import Page

_REST = 60
_NEAR_END = 3
"""Rows before the end of the list at which the next page is fetched."""


class Search(Listing):
    """Typing searches; going to a hit opens its document and selects it there. Arrow keys look at hit after hit,
    Return goes into the text."""

    label_all_wanted = Signal()

    def __init__(self, fittings: Fittings) -> None:
        self._desk = fittings.desk
        self._look = fittings.look
        columns = (
            Column(tr("Found"), in_context, lambda r: r.hit.quote.casefold(), self._chip, tip),
            Column(tr("Document"), title, lambda r: r.hit.title.casefold(), tip=title),
        )
        super().__init__(TableModel(columns, lambda r: r.key, title), tr("Hits"), tr("Search all documents…"), 2)
        self._shown = 0
        self._sought: Sought | None = None
        self.seeker = Seeker(fittings.jobs, self)
        self.filters = Filters(fittings.look)
        self.all = QPushButton(tr("Label all…"))
        self._build()
        self._typing = QTimer(self, singleShot=True, interval=_REST)
        self._typing.timeout.connect(self._search)
        self._connect()
        self._renew(self._desk.project)

    def _build(self) -> None:
        self.all.setToolTip(tr("Go through the hits and label those that you accept"))
        self.all.setProperty("role", "quiet")
        below = QHBoxLayout()
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self.filters)
            column.removeWidget(self.count)
            below.addWidget(self.count, 1)
            below.addWidget(self.all)
            column.addLayout(below)
        self.count.setWordWrap(True)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        theme = self._look
        cell = ContextCell(self.table, parts, lambda: QColor(theme.theme["hit"]), lambda: QColor(theme.theme["text"]))
        self.table.setItemDelegateForColumn(0, cell)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(1, 84)

    def _connect(self) -> None:
        self.filtered.connect(lambda words: self._typing.start() if words.strip() else self._search())
        self.all.clicked.connect(self.label_all_wanted)
        self.filters.changed.connect(self._search)
        self.filters.left.connect(self.ask)
        self.activated.connect(self._go_to)
        self.table.clicked.connect(lambda index: self._enter(self.model.key(self.model.row(index.row()))))
        self.table.verticalScrollBar().valueChanged.connect(lambda _value: self._go_on())
        self.seeker.arrived.connect(self._take)
        self.seeker.counted.connect(self._count)
        self.seeker.indexing.connect(self._wait)
        self.seeker.failed.connect(lambda words: self._show_none(words))
        self._desk.project_changed.connect(self._renew)
        self._desk.document_changed.connect(lambda _document: self._hold())
        self._desk.done.connect(self._follow)

    # ------------------------------------------------------------------ in step

    def _renew(self, project: Project | None) -> None:
        self.filters.list(project)
        self.seeker.put_away()
        self._search()

    def _follow(self, done: Done) -> None:
        records = list(done.change.records())
        if any(isinstance(record, Label) for record in records):
            self.filters.list(self._desk.project)
        if any(isinstance(record, Document) for record in records):
            self.seeker.forget_index()
        if any(isinstance(record, Document | Status) for record in records):
            self._typing.start()
        for record in done.change.deleted:
            if isinstance(record, Annotation):
                self.model.drop(record.id)

    # ------------------------------------------------------------------ searching

    @property
    def sought(self) -> Sought | None:
        """What the hits that are shown were found by, None where there are none."""
        return self._sought if self.model.rowCount() else None

    def _search(self) -> None:
        project = self._desk.project
        self._typing.stop()
        self.field.setPlaceholderText(
            tr("Search all annotations…") if self.filters.in_annotations else tr("Search all documents…")
        )
        words = self.field.text().strip()
        if project is None or not words:
            self.seeker.stop()
            self._show_none(self._hint() if project is not None else tr("Open a project to search it."))
            return
        try:
            only = self.filters.only(project.me.id)
        except ValueError as error:
            self.seeker.stop()
            self._show_none(str(error))
            return
        self._sought = Sought(self.field.text(), only, self.filters.in_annotations)
        self.seeker.seek(project, self._sought)

    def _take(self, page: Page, first: bool) -> None:
        if first:
            self._shown = 0
            self.model.set_rows([])
        rows = [FoundRow(self._shown + n, hit) for n, hit in enumerate(page.hits)]
        self._shown += len(rows)
        if first:
            self.model.set_rows(rows)
            self.table.scrollToTop()
        else:
            self.model.put_all(rows)
        self._count(None)
        # A tall list may show all of the page.
        QTimer.singleShot(0, self, self._go_on)

    def _count(self, documents: int | None) -> None:
        shown = self.model.rowCount()
        if documents is not None:
            within = tr("%Ln documents", "", documents)
            self._told = tr("The first %Ln hits; {documents} have such", "", shown, documents=within)
        elif self.seeker.has_more:
            self._told = tr("The first %Ln hits; more come as you scroll", "", shown)
        else:
            within = tr("%Ln documents", "", len({row.hit.document for row in self.model.all_rows()}))
            self._told = tr("%Ln hits in {documents}", "", shown, documents=within)
        nothing = tr("Nothing found. Try fewer words, or the beginning of one: wor*")
        if self.filters.count:
            nothing = tr("Nothing found. A filter is on: {filters}", filters=self.filters.words())
        self._tell(self._told, nothing)

    def _wait(self) -> None:
        self._show_none(tr("The documents are being indexed; this is done once."))

    def _show_none(self, words: str) -> None:
        self.model.set_rows([])
        self._tell("", words)

    def _tell(self, count: str, empty: str) -> None:
        self.tell(count, empty)
        self.all.setVisible(self.model.rowCount() > 0)

    def _hint(self) -> str:
        if self.filters.in_annotations:
            return tr("All words must stand in an annotation: in its label, quote, note or attributes.")
        return tr(
            "All words are wanted, in whatever spelling.\n\n"
            "“in quotes”: a phrase\nwor*: a beginning\nAND, OR, NOT and parentheses\nNEAR(one other, 8): close by"
        )

    def _go_on(self) -> None:
        bar = self.table.verticalScrollBar()
        if self.seeker.has_more and bar.maximum() - bar.value() <= _NEAR_END * self.table.rowHeight(0):
            self.seeker.go_on()

    # ------------------------------------------------------------------ going there

    def _go_to(self, key: str) -> None:
        """Show a hit in the text; the keyboard stays in the list."""
        row = self.model.get(key)
        if row is None:
            return
        held = self.table.hasFocus()
        if row.hit.annotation:
            self._desk.go_to_annotation(row.hit.document, row.hit.annotation)
        else:
            self._desk.go_to(row.hit.document, row.hit.start, row.hit.end)
        self._held = held
        if held:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    _held = False
    _told = ""

    def _hold(self) -> None:
        """A large document that was on its way takes the keyboard when it is there."""
        if self._held and self._desk.document is not None:
            QTimer.singleShot(0, self, lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self._held = False

    def _enter(self, key: str) -> None:
        """Show a hit and put the keyboard into the text, where a label's key marks it."""
        self._go_to(key)
        self._held = False
        self._desk.text_wanted.emit()

    def _chip(self, row: FoundRow) -> QIcon:
        project = self._desk.project
        label = project.labels.get(row.hit.label) if project is not None else None
        return self._look.chip(label) if label is not None else QIcon()

    # ------------------------------------------------------------------ keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched in (self.field, self.table):
                return self._return()
            if event.key() == Qt.Key.Key_Escape and self._escape(watched):
                return True
        return super().eventFilter(watched, event)

    def _return(self) -> bool:
        """Go into the text at the hit that is current, from the field at the first."""
        at = max(0, self.table.currentIndex().row())
        if not self.model.rowCount():
            self._search()
            return True
        self._enter(self.model.key(self.model.row(at)))
        self.show_current(self.model.key(self.model.row(at)))
        return True

    def _escape(self, watched: QObject) -> bool:
        """From the list back to the field; there out of the words, then of the filters, then of the panel."""
        if watched is self.table:
            self.ask()
        elif self.field.text():
            self.field.clear()
        elif self.filters.count:
            self.filters.let_all_through()
        else:
            self._desk.text_wanted.emit()
        return True

    def ask(self) -> None:
        """Put the keyboard into the field."""
        self.field.setFocus()
        self.field.selectAll()

    def ask_again(self) -> bool:
        """Put the keyboard back on the hit that was gone to; False where there is none to be seen."""
        if not self.isVisible() or not self.table.currentIndex().isValid():
            return False
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def repaint_look(self) -> None:
        self.filters.list(self._desk.project)
        self.table.viewport().update()
