"""Documents that are nearly the same, in a list: linked, or left as they are. None is ever dropped."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.document import LINK, Foreign
from annotator.domain.progress import Step
from annotator.gui.desk import Desk
from annotator.gui.direction import DirectedCell
from annotator.gui.jobs import Jobs, reading
from annotator.gui.labels.wording import button, plain
from annotator.gui.panels.table import Column, TableModel
from annotator.gui.room import resize
from annotator.gui.tongue import number, tr
from annotator.services.near_duplicates import Told, link, links, told, unlink

if TYPE_CHECKING:
    from annotator.services.project import Done, Project


class NearDuplicates(QDialog):
    """Lists pairs, the likest first; Return or a double click opens the one that is chosen."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(tr("Near-duplicates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.says = plain()
        columns = (
            Column(tr("Document"), lambda r: r.titles[1], lambda r: r.titles[1].casefold(), tip=lambda r: r.titles[1]),
            Column(
                tr("Nearly the same as"),
                lambda r: r.titles[0],
                lambda r: r.titles[0].casefold(),
                tip=lambda r: r.titles[0],
            ),
            Column(
                tr("Alike"),
                lambda r: tr("{share} %", share=number(round(100 * r.pair.similarity))),
                lambda r: r.pair.similarity,
                right=True,
            ),
            Column(tr("Linked"), lambda r: tr("linked") if r.pair.linked else "", lambda r: not r.pair.linked),
        )
        self.model = TableModel(columns, _key, lambda r: " ".join(r.titles))
        self.model.setParent(self)
        self.table = QTableView()
        self.link = button(tr("Link"), tr("Say that these are nearly the same: a split keeps them on one side"))
        self.unlink = button(tr("Unlink"), tr("Take the link away"))
        self.open_one = button(tr("Open"), tr("Open the document"))
        self.open_other = button(tr("Open the other"), tr("Open what it is nearly the same as"))
        self._build()
        desk.done.connect(self._follow)
        desk.project_changed.connect(lambda _project: self.close())
        resize(self, 760, 440)

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr("Pairs of documents that are nearly the same"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        table.setItemDelegate(DirectedCell(table))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        for wide in (0, 1):
            header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        table.activated.connect(lambda index: self._open(1, index.row()))
        table.selectionModel().selectionChanged.connect(lambda *_: self._allow())
        self.link.clicked.connect(self._link)
        self.unlink.clicked.connect(self._unlink)
        self.open_one.clicked.connect(lambda: self._open(1))
        self.open_other.clicked.connect(lambda: self._open(0))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        foot = QHBoxLayout()
        for one in (self.link, self.unlink, self.open_one, self.open_other):
            foot.addWidget(one)
        foot.addStretch(1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.says)
        column.addWidget(table, 1)
        column.addLayout(foot)

    def show_pairs(self, found: list[Told]) -> None:
        """List these pairs; all that are not linked yet are chosen, so that one key links them."""
        self.model.set_rows(found)
        fresh = sum(not one.pair.linked for one in found)
        words = tr("%Ln pairs of documents are nearly the same.", "", len(found))
        more = tr("Linked, they stay on one side of a split; nothing is dropped.")
        self.says.setText(f"{words} {more}" if found else tr("No documents are nearly the same."))
        self.table.selectRow(0)
        if fresh == len(found):
            self.table.selectAll()
        (self.link if fresh else self.table).setFocus(Qt.FocusReason.OtherFocusReason)
        self._allow()

    # ------------------------------------------------------------------ verbs

    def chosen(self) -> list[Told]:
        return [self.model.row(index.row()) for index in self.table.selectionModel().selectedRows()]

    def _allow(self) -> None:
        rows, project = self.chosen(), self._desk.project
        writable = project is not None and not project.read_only
        self.link.setEnabled(writable and any(not row.pair.linked for row in rows))
        self.unlink.setEnabled(writable and any(row.pair.linked for row in rows))
        for one in (self.open_one, self.open_other):
            one.setEnabled(len(rows) == 1)

    def _link(self) -> None:
        if self._desk.project is not None:
            self._desk.act(link(self._desk.project, [row.pair for row in self.chosen()]))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unlink(self) -> None:
        if self._desk.project is not None:
            self._desk.act(unlink(self._desk.project, [row.pair for row in self.chosen()]))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, which: int, row: int = -1) -> None:
        rows = [self.model.row(row)] if row >= 0 else self.chosen()
        if len(rows) == 1:
            pair = rows[0].pair
            self._desk.open_document(pair.two if which else pair.one)

    def _follow(self, done: Done) -> None:
        project = self._desk.project
        if project is None or not any(isinstance(r, Foreign) and r.type == LINK for r in done.change.records()):
            return
        said = links(project)
        rows = [(row, row.pair.documents in said) for row in self.model.all_rows()]
        self.model.put_all(
            replace(row, pair=replace(row.pair, linked=now)) for row, now in rows if row.pair.linked != now
        )
        self._allow()


def _key(row: Told) -> str:
    return f"{row.pair.one} {row.pair.two}"


def look(
    parent: QWidget, desk: Desk, jobs: Jobs, project: Project, *, among: Collection[str] | None, quietly: bool
) -> None:
    """Look for near-duplicates in the background and list them; `quietly` nothing is said where there are none."""

    def work(step: Step) -> list[Told]:
        return told(project, among=among, step=step)

    def show(found: list[Told]) -> None:
        if desk.project is not project or (quietly and all(one.pair.linked for one in found)):
            return
        dialog = NearDuplicates(parent, desk)
        dialog.show_pairs(found)
        dialog.show()

    def fail(error: BaseException) -> None:
        desk.say(str(error), "error", getattr(error, "details", "") or repr(error))

    jobs.run(tr("Looking for near-duplicates"), reading(project, work), succeeded=show, failed=fail)
