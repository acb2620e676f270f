"""A document as it was at an earlier point: to be read, stepped through, and gone back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.progress import Step
from annotator.gui import ask
from annotator.gui.dates import long_moment
from annotator.gui.desk import Desk
from annotator.gui.dialogs.differences import Difference, differences_of
from annotator.gui.jobs import Jobs
from annotator.gui.look import Appearance
from annotator.gui.marking import marks_of
from annotator.gui.panels.table import plain_tip
from annotator.gui.room import resize
from annotator.gui.saying import worded
from annotator.gui.text.view import TextView
from annotator.gui.tongue import tr
from annotator.services.history import go_back_to
from annotator.services.revisiting import Point, point_of

if TYPE_CHECKING:
    from annotator.domain.change import Change
    from annotator.services.project import Done, Project

_REST = 150
_WHAT = int(Qt.ItemDataRole.UserRole)


class AsItWas(QDialog):
    """A window beside the main one, which stays in use; one for all documents."""

    def __init__(self, parent: QWidget, desk: Desk, jobs: Jobs, look: Appearance) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._look = desk, jobs, look
        self._document = ""
        self._point: Point | None = None
        self._asked = 0
        self._shown_text = ""
        self.setWindowTitle(tr("As it was"))
        self.when, self.what, self.since = QLabel(), QLabel(), QLabel(wordWrap=True)
        self.earlier, self.later = QPushButton(tr("Earlier")), QPushButton(tr("Later"))
        self.view = TextView()
        self.list = QListWidget()
        self.everybody = QCheckBox()
        self.back = QPushButton(tr("Go back to this"))
        self._build()
        self._again = QTimer(self, singleShot=True, interval=_REST)
        self._again.timeout.connect(lambda: self._read(self._number(), fresh=True))
        desk.done.connect(self._follow)
        desk.project_changed.connect(self._leave)
        look.changed.connect(self._paint)
        self._paint()
        resize(self, 1000, 700)

    def _leave(self, _project: object) -> None:
        self.close()

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        self.view.setAccessibleName(tr("Text of the document as it was"))
        self.view.mark_clicked.connect(lambda key: self.view.select_mark(key))
        self.list.setAccessibleName(tr("What differs from now"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda item, _before: self._reveal(item))
        self.list.itemClicked.connect(self._reveal)
        self.since.setProperty("role", "caption")
        side = QWidget()
        below = QVBoxLayout(side)
        below.setContentsMargins(12, 12, 12, 0)
        below.addWidget(self.since)
        below.addWidget(self.list, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.view)
        halves.addWidget(side)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(12)
        column.addWidget(self._banner())
        column.addWidget(halves, 1)
        column.addLayout(self._foot())
        self.view.setFocus()

    def _banner(self) -> QFrame:
        banner = QFrame()
        banner.setObjectName("notice")
        banner.setProperty("kind", "warning")
        self.when.setProperty("role", "heading")
        said = QVBoxLayout()
        for label in (self.when, self.what):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            said.addWidget(label)
        row = QHBoxLayout(banner)
        row.setContentsMargins(14, 10, 12, 10)
        row.addLayout(said, 1)
        for button, keys, step in ((self.earlier, "Alt+Left", 1), (self.later, "Alt+Right", -1)):
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(
                tr("The step before ({keys})", keys=shown) if step > 0 else tr("The step after ({keys})", keys=shown)
            )
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, step=step: self._go(step))
            QShortcut(QKeySequence(keys), self, lambda step=step: self._go(step))
            row.addWidget(button)
        return banner

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.addButton(self.back, QDialogButtonBox.ButtonRole.ActionRole)
        # Return in the list shows a difference; it must not press anything.
        for button in (self.back, buttons.button(QDialogButtonBox.StandardButton.Close)):
            button.setAutoDefault(False)
        self.back.clicked.connect(self._go_back)
        row.addWidget(self.everybody)
        row.addStretch(1)
        row.addWidget(buttons)
        return row

    def _paint(self) -> None:
        theme, project = self._look.theme, self._desk.project
        self.view.set_look(theme.colours(), theme.styles(project.labels.values() if project else ()))

    # ------------------------------------------------------------------ reading

    def show_point(self, document: str, number: int, zoom: float) -> None:
        """Show a document as it was after the change with this number in the order of arrival."""
        self.view.set_zoom(zoom)
        fresh = document != self._document
        self._document = document
        self._read(number, fresh=fresh)
        self.show()

    def _number(self) -> int:
        return self._point.line.number if self._point is not None and self._point.line is not None else 0

    def _read(self, number: int, *, fresh: bool = False) -> None:
        """Read in the background; of several points asked for in a row only the last is shown."""
        project, document = self._desk.project, self._document
        if project is None or not document:
            return
        self._asked += 1
        asked, known = self._asked, None if fresh else self._point

        def work(_step: Step) -> Point:
            try:
                return point_of(project, document, number, known)
            finally:
                project.release_thread()

        def take(point: Point) -> None:
            if asked == self._asked and self._desk.project is project:
                self._show(project, point)

        self._jobs.run(tr("Reading the history"), work, succeeded=take, failed=self._fail)

    def _fail(self, error: BaseException) -> None:
        self._desk.say(str(error), "error", getattr(error, "details", "") or repr(error))
        self.close()

    def _follow(self, done: Done) -> None:
        records = done.change.records()
        if self.isVisible() and any(getattr(record, "document", record.id) == self._document for record in records):
            self._again.start()

    def _go(self, steps: int) -> None:
        """To an earlier entry of the document, or a later one."""
        point = self._point
        if point is None or point.at is None:
            return
        at = point.at + steps
        if 0 <= at < len(point.lines):
            self._read(point.lines[at].number)
        elif at >= len(point.lines) and point.older is not None:
            self._read(point.lines[-1].number - 1)

    # ------------------------------------------------------------------ showing

    def _show(self, project: Project, point: Point) -> None:
        self._point, then, line = point, point.then, point.line
        self._paint()
        title = then.title or tr("Untitled")
        self.setWindowTitle(tr("{title} — as it was", title=title))
        if line is None:
            self.when.setText(tr("“{title}” was not in the project at this point", title=title))
            self.what.setText("")
        else:
            by = project.annotators.get(line.annotator)
            self.when.setText(tr("“{title}” as it was on {point}", title=title, point=long_moment(line.at)))
            self.what.setText(tr("After: {step} ({name})", step=worded(line), name=by.name if by else "?"))
        self._show_text(project, point)
        self._list(project, differences_of(project, then))
        self.earlier.setEnabled(point.at is not None and (point.at + 1 < len(point.lines) or point.older is not None))
        self.later.setEnabled(bool(point.at))
        others = then.of_others(project.me.id)
        self.everybody.setVisible(others > 0)
        self.everybody.setText(tr("Also take back the work of others (%Ln)", "", others))
        self.back.setEnabled(line is not None and then.differences > 0 and not project.read_only)

    def _show_text(self, project: Project, point: Point) -> None:
        then = point.then
        marks = marks_of(then.was, then.text)
        self.view.set_layers_above(frozenset(a.annotator for a in then.was if a.annotator != project.me.id))
        if self._shown_text == then.document:
            self.view.set_marks(marks)
        else:
            self.view.open_text(then.text, marks)
            self._shown_text = then.document

    def _list(self, project: Project, found: list[Difference]) -> None:
        self.list.clear()
        for difference in found:
            item = QListWidgetItem(difference.words)
            item.setData(_WHAT, difference)
            label = project.labels.get(difference.annotation.label)
            if label is not None:
                item.setIcon(self._look.chip(label))
            item.setToolTip(plain_tip(f"{difference.words}\n{difference.annotation.quote[:1000]}".rstrip()))
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        self.since.setText(
            tr("Since then: %Ln differences", "", len(found)) if found else tr("Nothing differs from now.")
        )
        self.view.set_hits(sorted({span for one in found for span in one.spans}))

    def _reveal(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        difference: Difference = item.data(_WHAT)
        if difference.spans:
            self.view.select_mark(difference.annotation.id)
            self.view.reveal(difference.spans[0][0])

    # ------------------------------------------------------------------ going back

    def _go_back(self) -> None:
        project, point = self._desk.project, self._point
        if project is None or point is None or point.line is None:
            return
        others = point.then.of_others(project.me.id)
        everybody = others > 0 and self.everybody.isChecked()
        if everybody:
            question = tr(
                "%Ln of the differences are the work of other annotators, which would be taken back too. "
                "Undo brings it back.", "", others,
            )  # fmt: skip
            if not ask.yes(self, tr("Take back the work of others?"), question, tr("Go back")):
                return
        document, change = self._document, point.line.id

        def work(_step: Step) -> Change:
            try:
                return go_back_to(project, document, change, everybody=everybody)
            finally:
                project.release_thread()

        self._jobs.run(tr("Going back"), work, succeeded=lambda change: self._make_so(project, change),
                       failed=self._fail)  # fmt: skip

    def _make_so(self, project: Project, change: Change) -> None:
        if self._desk.project is not project or self._point is None or self._point.line is None:
            return
        if not change:
            self._desk.say(tr("Nothing of yours differs from this point; what differs is the work of others."))
        elif self._desk.act(change):
            self._desk.open_document(self._document)
            point = long_moment(self._point.line.at)
            self._desk.say(tr("The document is as it was on {point}. Undo takes that back.", point=point))
            self.close()
