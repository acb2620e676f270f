"""The History panel: who did what when, newest first, and the way to each point of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from annotator.domain.annotator import Annotator
from annotator.domain.label import Label
from annotator.gui.panels.base import Fittings
from annotator.gui.panels.history_filters import HistoryFilters, fits
from annotator.gui.panels.history_rows import HistoryModel, Told
from annotator.gui.panels.history_view import HistoryTable
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.history import Page
    from annotator.services.opened import OpenedDocument
    from annotator.services.project import Done, Project
    from annotator.services.revisiting import Key
    from annotator.storage.timeline import Line
    from annotator.storage.whereabouts import Where

_PAGE, _HEAD = 100, 30
_REST = 500


class History(QWidget):
    """Lists what was done. `point_wanted` asks for a document (id) as it was after an entry, `entry_chosen` tells
    which entry is the current one, `day_wanted` asks for a day's work."""

    point_wanted = Signal(str, object)
    entry_chosen = Signal(object)
    day_wanted = Signal()

    def __init__(self, fittings: Fittings) -> None:
        super().__init__()
        self._desk = fittings.desk
        self._look = fittings.look
        self._older: int | None = None
        self._targets: dict[Key, Key] = {}
        self._stale = True
        self.model = HistoryModel(self._read_more, lambda: self._older is not None)
        self.filters = HistoryFilters(fittings.look)
        self.table = HistoryTable(self.model, lambda: self._look.theme)
        self.empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.then = QPushButton(tr("As it was"))
        self.day = QPushButton(tr("A day’s work…"))
        self._build()
        self._later = QTimer(self, singleShot=True, interval=_REST)
        self._later.timeout.connect(self._catch_up)
        self._desk.project_changed.connect(self._renew)
        self._desk.document_changed.connect(self._follow_document)
        self._desk.done.connect(self._follow)
        self._renew(self._desk.project)

    def _build(self) -> None:
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setProperty("role", "muted")
        buttons = QHBoxLayout()
        for button, tip in (
            (self.then, tr("Show the document as it was after the chosen entry (Space)")),
            (self.day, tr("Sum up what was done on a day")),
        ):
            button.setProperty("role", "quiet")
            button.setToolTip(tip)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 4)
        column.setSpacing(4)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(buttons)
        self.then.clicked.connect(self.show_point)
        self.day.clicked.connect(self.day_wanted)
        self.filters.changed.connect(self.reload)
        table = self.table
        table.gone_to.connect(self.go_to_entry)
        table.point_asked.connect(self.show_point)
        table.customContextMenuRequested.connect(self._open_menu)
        table.selectionModel().currentRowChanged.connect(self._choose)

    # ------------------------------------------------------------------ in step

    def _renew(self, project: Project | None) -> None:
        self.filters.renew(project)
        self.reload()

    def _follow_document(self, _document: OpenedDocument | None) -> None:
        if self.filters.documents.currentData():
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._renew(self._desk.project)

    def reload(self) -> None:
        """Read the newest page, when there is somebody to see it."""
        self._later.stop()
        self._stale = not self.isVisible()
        project = self._desk.project
        self._targets, self._older = {}, None
        if project is None or self._stale:
            self.model.set_entries([])
        else:
            found = self._read(project)
            self._older = found.older
            self.model.set_entries(self._in_words(project, found.entries))
            self._mark_undone()
        self._tell()

    def _read(self, project: Project, before: int | None = None, limit: int = _PAGE) -> Page:
        # Here and below: an empty window is there sooner without the database.
        from annotator.services.history import page

        wanted = self.filters.wanted(self._desk.document)
        return page(
            project, annotator=wanted["annotator"], document=wanted["document"], label=wanted["label"],
            before=before, limit=limit,
        )  # fmt: skip

    def _read_more(self) -> None:
        project = self._desk.project
        if project is None or self._older is None:
            return
        found = self._read(project, self._older)
        self._older = found.older
        self.model.append(self._in_words(project, found.entries))
        self._mark_undone()

    def _in_words(self, project: Project, lines: list[Line]) -> list[Told]:
        from annotator.gui.saying import worded
        from annotator.services.revisiting import key_of, takes_back

        self._targets |= takes_back(project, lines)
        people = project.annotators
        return [
            Told(key_of(line), line, worded(line), people[line.annotator].name if line.annotator in people else "?")
            for line in lines
        ]

    def _mark_undone(self) -> None:
        from annotator.services.revisiting import undone

        if self._targets:
            self.model.set_undone(undone([told.key for told in self.model.entries()], self._targets))

    def _follow(self, done: Done) -> None:
        """A change that was made comes in on top; those of a bulk action together, when they rest."""
        project = self._desk.project
        if project is None or not self.isVisible():
            self._stale = True
        elif any(isinstance(record, Label | Annotator) for record in done.change.records()):
            self._renew(project)
        elif done.logged.group is not None:
            if not self._later.isActive():
                self._later.start()
        elif fits(done, self.filters.wanted(self._desk.document)):
            from annotator.services.revisiting import line_of

            self._put_on_top(project, [line_of(done)])

    def _catch_up(self) -> None:
        """Take in what a bulk action has done so far."""
        project, known = self._desk.project, self.model.entries()
        if project is None or not self.isVisible():
            self._stale = True
            return
        found = self._read(project, limit=_HEAD)
        fresh = [line for line in found.entries if not known or line.number > known[0].line.number]
        if len(fresh) == len(found.entries):
            self.reload()
        elif fresh:
            self._put_on_top(project, fresh)

    def _put_on_top(self, project: Project, lines: list[Line]) -> None:
        self.table.keeping_place(lambda: self.model.prepend(self._in_words(project, lines)))
        self._mark_undone()
        self._tell()

    # ------------------------------------------------------------------ an entry

    def _choose(self) -> None:
        told = self.table.current()
        self.then.setEnabled(told is not None)
        if told is not None:
            self.entry_chosen.emit(told)

    def where(self, told: Told) -> Where | None:
        """Where an entry took place: in the open document, if it touched that."""
        from annotator.services.revisiting import whereabouts_of

        project, document = self._desk.project, self._desk.document
        if project is None:
            return None
        return whereabouts_of(project, told.line, document.id if document else "")

    def document_of_point(self, told: Told) -> str:
        """Which document to show as it was after an entry: one that it touched, else the open one."""
        where, document = self.where(told), self._desk.document
        return where.document if where is not None else document.id if document is not None else ""

    def show_point(self) -> None:
        told = self.table.current()
        if told is None:
            return
        document = self.document_of_point(told)
        if document:
            self.point_wanted.emit(document, told)
        else:
            self._desk.say(tr("This step belongs to no document. Open one to see it as it was then."), "warning")

    def go_to_entry(self) -> None:
        """To the annotation or the document that the entry is about, where that is still there."""
        told, project = self.table.current(), self._desk.project
        if told is None or project is None:
            return
        where = self.where(told)
        if where is None:
            self._desk.say(tr("This step belongs to no document."), "warning")
        elif not project.known([where.document]):
            self._desk.say(tr("The document of this step is no longer in the project."), "warning")
        else:
            self._desk.open_document(where.document)
            if where.annotation:
                self._desk.select(where.annotation, reveal=True)
            self._desk.text_wanted.emit()

    def _open_menu(self, point: QPoint) -> None:
        told = self.table.current()
        if told is None:
            return
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, verb in (
            (tr("Go to it"), self.go_to_entry),
            (tr("Show the document as it was"), self.show_point),
            (tr("Copy"), lambda: QApplication.clipboard().setText(f"{told.below()}\n{told.sentence}")),
        ):
            menu.addAction(words).triggered.connect(verb)
        menu.popup(self.table.viewport().mapToGlobal(point))

    # ------------------------------------------------------------------ showing

    def _tell(self) -> None:
        some = self.model.rowCount() > 0
        self.table.setVisible(some)
        self.empty.setVisible(not some)
        self.then.setEnabled(self.table.current() is not None)
        self.day.setEnabled(self._desk.project is not None)
        if self._desk.project is None:
            self.empty.setText(tr("Open a project to see its history."))
        elif self.filters.documents.currentData() and self._desk.document is None:
            self.empty.setText(tr("Open a document to see its history."))
        else:
            self.empty.setText(tr("Nothing was done that fits. Choose everybody and all labels to see more."))

    def repaint_look(self) -> None:
        self.filters.renew(self._desk.project)
        self.table.viewport().update()

    def focus_first(self) -> None:
        some = self.model.rowCount() > 0
        if some and self.table.current() is None:
            self.table.choose(1)
        (self.table if some else self.filters.people).setFocus(Qt.FocusReason.ShortcutFocusReason)
