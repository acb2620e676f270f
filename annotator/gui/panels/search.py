"""The Search panel: words in all documents of the project, with what stands around them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHeaderView, QWidget

from annotator.domain.document import STATES
from annotator.domain.marked import mark
from annotator.domain.progress import Step
from annotator.domain.query import Filter
from annotator.errors import AnnotatorError
from annotator.gui.panels.base import Fittings, Panel
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.table import Column, TableModel
from annotator.gui.saying import state_title
from annotator.gui.tongue import tr
from annotator.services.project import Done, Project
from annotator.services.searching import Hit, prepare, search, unprepared

_REST = 150
_FIRST = 500
"""Hits that are listed; a person looks at no more, and asks more closely instead."""

_PAGE = 20
_BEFORE = 12
_HINT = mark(
    "Words stand for all of them, “in quotes” for a phrase, wor* for a beginning. "
    "AND, OR, NOT, parentheses and NEAR(one other, 8) work as well."
)


@dataclass(frozen=True, slots=True)
class _Row:
    place: int
    hit: Hit

    @property
    def key(self) -> str:
        return str(self.place)


class Search(Listing):
    """Typing searches; going to a hit opens its document and selects it there."""

    def __init__(self, fittings: Fittings) -> None:
        self._desk = fittings.desk
        self._jobs = fittings.jobs
        columns = (
            Column(tr("Found"), _in_short, lambda r: r.hit.quote.casefold(), tip=_in_context),
            Column(tr("Document"), lambda r: r.hit.title, lambda r: r.hit.title.casefold(), tip=_title),
        )
        super().__init__(TableModel(columns, lambda r: r.key, _title), tr("Hits"), tr("Search all documents…"), 2)
        self._preparing = False
        self.states = QComboBox()
        self.states.setAccessibleName(tr("Search documents with status"))
        self.states.addItem(tr("All", "documents"), None)
        for state in STATES:
            self.states.addItem(state_title(state), state)
        self.beside.addWidget(self.states)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(1, 84)
        self._typing = QTimer(self, singleShot=True, interval=_REST)
        self._typing.timeout.connect(self._search)
        self.filtered.connect(lambda _words: self._typing.start())
        self.states.currentIndexChanged.connect(lambda _at: self._search())
        self.activated.connect(self._go_to)
        self._desk.project_changed.connect(self._renew)
        self._desk.done.connect(self._follow)
        self._say(tr(_HINT))

    # ------------------------------------------------------------------ in step

    def _renew(self, project: Project | None) -> None:
        self._preparing = False
        self._show([])
        self._say(tr(_HINT) if project is not None else tr("Open a project to search it."))
        if project is not None and self.field.text():
            self._search()

    def _follow(self, done: Done) -> None:
        if self.field.text() and any(type(r).__name__ in ("Document", "Status") for r in done.change.records()):
            self._typing.start()

    # ------------------------------------------------------------------ searching

    def _search(self) -> None:
        project = self._desk.project
        self._typing.stop()
        if project is None or not self.field.text().strip():
            self._show([])
            self._say(tr(_HINT) if project is not None else tr("Open a project to search it."))
        elif not project.read_only and unprepared(project):
            self._prepare(project)
        else:
            self._find(project)

    def _prepare(self, project: Project) -> None:
        """Index what is not indexed yet, then search."""
        if self._preparing:
            return
        self._preparing = True
        self._show([])
        self._say(tr("The documents are being indexed; this is done once."))

        def work(step: Step) -> None:
            try:
                prepare(project, step)
            finally:
                project.release_thread()

        def ended(_result: object = None) -> None:
            self._preparing = False
            if self._desk.project is project:
                self._find(project)

        self._jobs.run(tr("Indexing"), work, succeeded=ended, failed=ended, cancelled=ended)

    def _find(self, project: Project) -> None:
        state = self.states.currentData()
        only = Filter(states=(state,), state_of=project.me.id) if state else Filter()
        try:
            found = search(project, self.field.text(), only=only, as_typed=True, page=_PAGE)
            hits = list(islice(found, _FIRST + 1))
        except AnnotatorError as error:
            self._show([])
            self._say(str(error))
            return
        self._show(hits[:_FIRST])
        more = len(hits) > _FIRST
        documents = len({hit.document for hit in hits[:_FIRST]})
        count = tr("The first %Ln hits", "", _FIRST) if more else tr("%Ln hits", "", len(hits))
        nothing = tr("Nothing found. Try fewer words, or the beginning of one: wor*")
        self.tell(tr("{hits} in %Ln documents", "", documents, hits=count), nothing)

    def _show(self, hits: list[Hit]) -> None:
        self.model.set_rows([_Row(n, hit) for n, hit in enumerate(hits)])

    def _say(self, words: str) -> None:
        self.tell("", words)

    def _go_to(self, key: str) -> None:
        row = self.model.get(key)
        if row is not None:
            self._desk.go_to(row.hit.document, row.hit.start, row.hit.end)

    def ask(self) -> None:
        """Put the keyboard into the field."""
        self.field.setFocus()
        self.field.selectAll()


def _title(row: _Row) -> str:
    return row.hit.title


def _in_short(row: _Row) -> str:
    """So little before the hit that it is to be seen in a narrow column."""
    before = row.hit.before[-_BEFORE:].replace("\n", " ")
    return f"{'…' if len(row.hit.before) > _BEFORE else ''}{before}⟦{row.hit.quote}⟧{row.hit.after}"


def _in_context(row: _Row) -> str:
    return f"…{row.hit.before}⟦{row.hit.quote}⟧{row.hit.after}…".replace("\n", " ")


def _make(fittings: Fittings) -> QWidget:
    return Search(fittings)


PANEL = Panel("search", "Search", "search", "left", _make, behind="documents")
