"""The Documents panel: what is in the project, how far it is, and the way to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QComboBox, QHeaderView, QMenu

from annotator.domain.annotation import Annotation
from annotator.domain.change import Change, document_of
from annotator.domain.document import STATES, Document, DocumentRow, Provenance, Status
from annotator.domain.progress import Step
from annotator.gui.dates import written
from annotator.gui.hints import key_of
from annotator.gui.panels.base import Fittings
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.rows import Rows
from annotator.gui.panels.table import Column, TableModel
from annotator.gui.saying import state_title, state_word
from annotator.gui.tongue import listed, number, tr

if TYPE_CHECKING:
    from annotator.services.opened import OpenedDocument
    from annotator.services.project import Done, Project

_MANY = 2000
_PART = 200

_SORTED = (0, 1, 2)
_ICONS = {"not_started": "status-todo", "in_progress": "status-progress", "done": "status-done"}


class Documents(Listing):
    """Lists the documents as this annotator sees them, and opens the one that is chosen."""

    def __init__(self, fittings: Fittings) -> None:
        self._desk = fittings.desk
        self._jobs = fittings.jobs
        self._reading = False
        self._missed: set[str] = set()
        self._look = fittings.look
        self._action = fittings.action
        columns = (
            Column(
                "",
                lambda r: "",
                lambda r: STATES.index(r.state),
                self._icon,
                lambda r: state_word(r.state),
                spoken=tr("Status"),
            ),
            Column(tr("Title"), lambda r: r.title, lambda r: r.title.casefold(), tip=self._tip),
            Column(
                "#",
                lambda r: number(r.annotations),
                lambda r: r.annotations,
                tip=lambda r: tr("%Ln annotations", "", r.annotations),
                right=True,
                spoken=tr("Annotations"),
            ),
        )
        super().__init__(TableModel(columns, lambda r: r.id, _words), tr("Documents"), tr("Filter documents…"), 2)
        self.states = QComboBox()
        self.states.setAccessibleName(tr("Show documents with status"))
        self.states.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.states.setMinimumContentsLength(6)
        self.states.addItem(tr("All", "documents"), None)
        for state in STATES:
            self.states.addItem(state_title(state), state)
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
        said = [written(str(row.meta[k])) for k in ("outlet", "published", "url") if row.meta.get(k)]
        size = listed([tr("%Ln characters", "", row.length), state_word(row.state)])
        return "\n".join([row.title, *said, size])

    # ------------------------------------------------------------------ in step

    def _load(self, project: Project | None) -> None:
        self._reading = False
        self._missed.clear()
        first: list[DocumentRow] = []
        if project is not None:
            from annotator.services.listing import first_documents

            first, self._reading = first_documents(project, _MANY)
        self.model.set_rows(first)
        if project is not None and self._reading:
            self._load_others(project)
        self._tell()

    def _load_others(self, project: Project) -> None:
        """Read, fold and sort all documents in the background, while the first are to be seen."""
        from annotator.services.listing import all_documents
        from annotator.services.opened import uncollected

        rows = self.model.rows

        def read(step: Step) -> Rows:
            def listed() -> Iterator[DocumentRow]:
                for done, row in enumerate(all_documents(project)):
                    if not done % _PART:
                        step(done, 0, "")
                    yield row

            try:
                with uncollected():
                    return rows.fresh(listed(), _SORTED, step)
            finally:
                project.release_thread()

        self._jobs.run(
            tr("Reading the list of documents"), read, succeeded=lambda fresh: self._take(project, fresh),
            failed=self._fail, cancelled=self._stop,
        )  # fmt: skip

    def _fail(self, error: BaseException) -> None:
        self._stop()
        self._desk.say(tr("The list of documents can't be read: {why}", why=str(error)), "error", repr(error))

    def _stop(self) -> None:
        self._reading = False
        self._tell()

    def _take(self, project: Project, rows: Rows) -> None:
        if project is not self._desk.project:
            return
        from annotator.services.listing import these_documents

        self._reading = False
        self.model.set_rows(rows)
        # What changed while the list was read may be in it or not.
        now = these_documents(project, self._missed)
        self.model.put_all(now)
        for document in self._missed - {row.id for row in now}:
            self.model.drop(document)
        self._missed.clear()
        self._mark(self._desk.document)
        self._tell()

    def _follow(self, done: Done) -> None:
        """Take in a change; an import's has hundreds of documents, which become rows all at once."""
        change = done.change
        if self._reading:
            self._missed.update(filter(None, map(document_of, change.records())))
        rows: dict[str, DocumentRow] = {}
        for record in change.created:
            if isinstance(record, Document):
                rows[record.id] = DocumentRow(record.id, "", len(record.text), record.sha256, 0, "not_started")
        self._entitle(change, rows)
        self._count(change, rows)
        self._note_states(change, rows)
        self.model.put_all(rows.values())
        for record in change.deleted:
            if isinstance(record, Document):
                self.model.drop(record.id)
        self._tell()

    def _entitle(self, change: Change, rows: dict[str, DocumentRow]) -> None:
        """What is shown of a document is said by its first provenance, the one whose id is the least."""
        again: set[str] = set()
        first: dict[str, Provenance] = {}
        for record in change.records():
            if isinstance(record, Provenance) and record.document not in rows:
                again.add(record.document)
            elif isinstance(record, Provenance):
                said = first.get(record.document)
                first[record.document] = record if said is None or record.id < said.id else said
        for document, provenance in first.items():
            rows[document] = replace(rows[document], title=provenance.title, meta=provenance.meta)
        known = {document for document in again if self.model.get(document) is not None}
        if known and self._desk.project is not None:
            from annotator.services.listing import these_documents

            rows.update((row.id, row) for row in these_documents(self._desk.project, known))

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
        menu.addAction(tr("Copy the title")).triggered.connect(lambda: QApplication.clipboard().setText(row.title))
        menu.addSeparator()
        for key in ("about_document", "remove_document", "purge_document"):
            menu.addAction(self._action(key))

    def _filter(self) -> None:
        state = self.states.currentData()
        self.model.set_filter(self.field.text(), (lambda r: r.state == state) if state else None)
        self._mark(self._desk.document)
        self._tell()

    def _mark(self, document: OpenedDocument | None) -> None:
        self.show_current(document.id if document else None)

    def _first_steps(self) -> str:
        keys = {"files": key_of(self._action("import")), "text": key_of(self._action("paste"))}
        return tr("No documents yet. Import files ({files}), paste a text ({text}), or drop files here.", **keys)

    def _tell(self) -> None:
        total, shown = len(self.model), self.model.rowCount()
        done = sum(1 for row in self.model.all_rows() if row.state == "done") if total <= _MANY else 0
        if self._desk.project is None:
            self.tell("", tr("Open a project to see its documents."))
        elif not total:
            self.tell("", self._first_steps())
        elif self._reading:
            self.tell(tr("Reading the list…"), tr("Reading the list…"))
        elif shown < total:
            count = tr("{shown} of %Ln documents", "", total, shown=number(shown))
            self.tell(count, tr("No document matches. Clear the filter to see all."))
        else:
            said = [tr("%Ln documents", "", total), *([tr("%Ln done", "documents", done)] if done else [])]
            self.tell(listed(said), "")

    def _fit_columns(self) -> None:
        self.table.setColumnWidth(0, self.table.iconSize().width() + 14)
        self.table.setColumnWidth(2, self.table.fontMetrics().horizontalAdvance(number(9999)) + 18)

    def repaint_look(self) -> None:
        self._fit_columns()
        self.table.viewport().update()

    def shown(self) -> tuple[str, ...] | None:
        """The ids of the documents that the list shows, None where it shows all."""
        count = self.model.rowCount()
        return tuple(self.model.row(at).id for at in range(count)) if count < len(self.model) else None

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
