"""The Documents panel: what is in the project, how far it is, and the way to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QComboBox, QHeaderView, QMenu, QWidget

from annotator.domain.annotation import Annotation
from annotator.domain.change import Change
from annotator.domain.document import STATES, Document, DocumentRow, Provenance, Status
from annotator.gui.panels.base import Fittings, Panel
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.table import Column, TableModel
from annotator.services.wording import STATES as STATE_WORDS

if TYPE_CHECKING:
    from annotator.services.opened import OpenedDocument
    from annotator.services.project import Done, Project

_MANY = 2000
_ICONS = {"not_started": "status-todo", "in_progress": "status-progress", "done": "status-done"}


class Documents(Listing):
    """Lists the documents as this annotator sees them, and opens the one that is chosen."""

    def __init__(self, fittings: Fittings) -> None:
        self._desk = fittings.desk
        self._jobs = fittings.jobs
        self._look = fittings.look
        self._action = fittings.action
        columns = (
            Column(
                "",
                lambda r: "",
                lambda r: STATES.index(r.state),
                self._icon,
                lambda r: STATE_WORDS[r.state],
                spoken="Status",
            ),
            Column("Title", lambda r: r.title, lambda r: r.title.casefold(), tip=self._tip),
            Column(
                "#",
                lambda r: f"{r.annotations:,}",
                lambda r: r.annotations,
                tip=lambda r: f"{r.annotations:,} annotations",
                right=True,
                spoken="Annotations",
            ),
        )
        super().__init__(TableModel(columns, lambda r: r.id, _words), "Documents", "Filter documents…", lines=2)
        self.states = QComboBox()
        self.states.setAccessibleName("Show documents with status")
        self.states.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.states.setMinimumContentsLength(6)
        self.states.addItem("All", None)
        for state in STATES:
            self.states.addItem(STATE_WORDS[state].capitalize(), state)
        self.beside.addWidget(self.states)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(28)
        self._fit_columns()
        self.filtered.connect(self._filter)
        self.states.currentIndexChanged.connect(self._filter)
        self.activated.connect(self._desk.open_document)
        self._desk.project_changed.connect(self._load)
        self._desk.document_changed.connect(self._mark)
        self._desk.done.connect(self._follow)
        self._tell()

    def _icon(self, row: DocumentRow) -> QIcon:
        return self._look.icon(_ICONS[row.state])

    def _tip(self, row: DocumentRow) -> str:
        said = [str(row.meta[k]) for k in ("outlet", "published", "url") if row.meta.get(k)]
        return "\n".join([row.title, *said, f"{row.length:,} characters, {STATE_WORDS[row.state]}"])

    # ------------------------------------------------------------------ in step

    def _load(self, project: Project | None) -> None:
        self.model.set_rows([])
        self._tell()
        if project is None:
            return
        if project.document_count() <= _MANY:
            self._take(project.documents())
            return

        def read(step: object) -> list[DocumentRow]:
            try:
                return project.documents()
            finally:
                project.release_thread()

        self._jobs.run("Reading the list of documents", read, succeeded=self._take, failed=self._fail)

    def _fail(self, error: BaseException) -> None:
        self._desk.say(f"The list of documents can't be read: {error}", "error", repr(error))

    def _take(self, rows: list[DocumentRow]) -> None:
        fresh = {row.id for row in rows}
        late = [row for row in self.model.all_rows() if row.id not in fresh]
        self.model.set_rows([*rows, *late])
        self._mark(self._desk.document)
        self._tell()

    def _follow(self, done: Done) -> None:
        """Take in a change; an import's has hundreds of documents, which become rows all at once."""
        change = done.change
        rows: dict[str, DocumentRow] = {}
        for record in change.created:
            if isinstance(record, Document):
                rows[record.id] = DocumentRow(record.id, "", len(record.text), record.sha256, 0, "not_started")
        for record in (*change.created, *(after for _, after in change.updated)):
            if isinstance(record, Provenance) and (row := self._row(rows, record.document)) is not None:
                rows[row.id] = replace(row, title=record.title, meta=record.meta)
        self._count(change, rows)
        self._note_states(change, rows)
        self.model.put_all(rows.values())
        for record in change.deleted:
            if isinstance(record, Document):
                self.model.drop(record.id)
        self._tell()

    def _row(self, rows: dict[str, DocumentRow], document: str) -> DocumentRow | None:
        """A document's row as it will be, else as it is."""
        return rows.get(document) or self.model.get(document)

    def _count(self, change: Change, rows: dict[str, DocumentRow]) -> None:
        project = self._desk.project
        if project is None:
            return
        differences: dict[str, int] = {}
        for records, one in ((change.created, 1), (change.deleted, -1)):
            for record in records:
                if isinstance(record, Annotation) and record.annotator == project.me.id:
                    differences[record.document] = differences.get(record.document, 0) + one
        for document, difference in differences.items():
            row = self._row(rows, document)
            if row is not None:
                count = max(0, row.annotations + difference)
                state = row.state if row.state == "done" else "in_progress" if count else "not_started"
                rows[document] = replace(row, annotations=count, state=state)

    def _note_states(self, change: Change, rows: dict[str, DocumentRow]) -> None:
        project = self._desk.project
        for status in (*change.created, *(after for _, after in change.updated)):
            if isinstance(status, Status) and project is not None and status.annotator == project.me.id:
                row = self._row(rows, status.document)
                if row is not None:
                    rows[row.id] = replace(row, state=status.state)
        for record in change.deleted:
            row = self._row(rows, record.document) if isinstance(record, Status) else None
            if row is not None:
                rows[row.id] = replace(row, state="in_progress" if row.annotations else "not_started")

    # ------------------------------------------------------------------ showing

    def fill_menu(self, menu: QMenu, row: DocumentRow) -> None:
        for key in ("done", "next_document", "previous_document"):
            menu.addAction(self._action(key))
        menu.addSeparator()
        menu.addAction("Copy the title").triggered.connect(lambda: QApplication.clipboard().setText(row.title))

    def _filter(self) -> None:
        state = self.states.currentData()
        self.model.set_filter(self.field.text(), (lambda r: r.state == state) if state else None)
        self._mark(self._desk.document)
        self._tell()

    def _mark(self, document: OpenedDocument | None) -> None:
        self.show_current(document.id if document else None)

    def _tell(self) -> None:
        total, shown = len(self.model), self.model.rowCount()
        done = sum(1 for row in self.model.all_rows() if row.state == "done") if total <= _MANY else 0
        if self._desk.project is None:
            self.tell("", "Open a project to see its documents.")
        elif not total:
            self.tell("", "No documents yet. Import files (Ctrl+I), paste a text (Ctrl+Shift+V), or drop files here.")
        elif shown < total:
            self.tell(f"{shown:,} of {total:,} documents", "No document matches. Clear the filter to see all.")
        else:
            self.tell(f"{total:,} documents" + (f", {done:,} done" if done else ""), "")

    def _fit_columns(self) -> None:
        self.table.setColumnWidth(0, self.table.iconSize().width() + 14)
        self.table.setColumnWidth(2, self.table.fontMetrics().horizontalAdvance("9,999") + 18)

    def repaint_look(self) -> None:
        self._fit_columns()
        self.table.viewport().update()

    def neighbour(self, forward: bool) -> str | None:
        """The id of the document after or before the open one in the list as it is shown."""
        count = self.model.rowCount()
        if not count:
            return None
        document = self._desk.document
        at = self.model.place(document.id) if document else -1
        to = at + (1 if forward else -1) if at >= 0 else (0 if forward else count - 1)
        return self.model.row(to).id if 0 <= to < count else None


def _words(row: DocumentRow) -> str:
    return " ".join([row.title, *(str(v) for v in row.meta.values() if isinstance(v, str))])


def _make(fittings: Fittings) -> QWidget:
    return Documents(fittings)


PANEL = Panel("documents", "Documents", "documents", "left", _make)
