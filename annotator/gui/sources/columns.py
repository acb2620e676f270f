"""Which column of a table is the text, and which the title: asked before a table comes in that does not tell."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QGridLayout, QTableWidget, QTableWidgetItem, QWidget

from annotator.domain.progress import Step
from annotator.errors import AnnotatorError
from annotator.gui.dialogs.sheet import Sheet, plain_label
from annotator.gui.direction import DirectedCell, isolated
from annotator.gui.jobs import Jobs
from annotator.gui.labels.wording import caption
from annotator.gui.memory import Memory
from annotator.gui.panels.table import plain_tip
from annotator.gui.room import resize
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.formats.base import Columns, Peek

_CELL = 120
_WIDE, _NARROW = 280, 120
SUFFIXES = (".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".json", ".jsonl", ".ndjson")
"""Of files that may be tables."""


class ColumnsSheet(Sheet):
    """Shows the first rows; `columns` is the answer."""

    def __init__(self, parent: QWidget, path: Path, peek: Peek, known: Columns | None) -> None:
        says = tr("Each row of “{file}” becomes a document. All other columns are kept as what is known of it.",
                  file=isolated(path.name))  # fmt: skip
        super().__init__(parent, tr("Columns of the table"), says, tr("Import"), 560)
        self._peek = peek
        self.text, self.title = QComboBox(), QComboBox()
        self.title.addItem(tr("The first words of the text"), "")
        for name in peek.names:
            for box in (self.text, self.title):
                box.addItem(name, name)
        self.text.setCurrentIndex(max(0, self.text.findData(known.text if known else peek.text)))
        self.title.setCurrentIndex(max(0, self.title.findData(known.title if known else peek.title)))
        self.table = QTableWidget(len(peek.rows), len(peek.names))
        self.table.setAccessibleName(tr("First rows of the table"))
        form = QGridLayout()
        form.setColumnStretch(1, 1)
        form.setContentsMargins(3, 3, 3, 3)  # for the ring of the keyboard
        for row, (words, box) in enumerate(((tr("Text"), self.text), (tr("Title"), self.title))):
            box.setAccessibleName(words)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            form.addWidget(caption(words, box), row, 0)
            form.addWidget(box, row, 1)
            box.currentIndexChanged.connect(self._mark)
        self.body.addLayout(form)
        self.body.addWidget(plain_label(tr("The first rows, as they stand in the file:"), "muted"))
        self.body.addWidget(self.table, 1)
        self._fill()
        self._mark()
        self.text.setFocus()
        resize(self, 720, 480)

    def _fill(self) -> None:
        table = self.table
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setItemDelegate(DirectedCell(table))
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        for row, cells in enumerate(self._peek.rows):
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(" ".join(cell.split())[:_CELL])
                item.setToolTip(plain_tip(cell))
                table.setItem(row, column, item)

    def _mark(self) -> None:
        """Say in the heads of the columns what becomes of them."""
        said = {self.title.currentData(): tr("title"), self.text.currentData(): tr("text")}
        heads = [f"{name[:40]}\n{said.get(name, '')}" for name in self._peek.names]
        self.table.setHorizontalHeaderLabels(heads)
        for column, name in enumerate(self._peek.names):
            self.table.setColumnWidth(column, _WIDE if name == self.text.currentData() else _NARROW)

    @property
    def columns(self) -> Columns:
        from annotator.formats.base import Columns

        return Columns(self.text.currentData(), self.title.currentData())

    def check(self) -> str:
        if self.text.currentData() == self.title.currentData():
            return tr("Text and title can't be the same column: choose another for one of them.")
        return ""


class Tables(QObject):
    """Looks at the tables of an import in the background, asks for those whose text is not certain, and remembers what
    was said of tables with the same columns. `go` then imports."""

    def __init__(
        self, window: QWidget, jobs: Jobs, memory: Memory, go: Callable[[list[Path], dict[Path, Columns]], None]
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._memory, self._go = window, jobs, memory, go

    def look_first(self, paths: list[Path], *, always: bool = False) -> bool:
        """Whether there are tables among these files to be looked at; then `go` is called when that is done. With
        `always` each is asked about."""
        tables = [path for path in paths if path.name.lower().endswith(SUFFIXES)]
        if not tables:
            return False

        def work(step: Step) -> dict[Path, Peek]:
            return peeks(tables, step)

        def ask(found: dict[Path, Peek]) -> None:
            self._ask(list(paths), list(found.items()), {}, always)

        def fail(_error: BaseException) -> None:
            self._go(list(paths), {})

        self._jobs.run(tr("Looking at the tables"), work, succeeded=ask, failed=fail)
        return True

    def _ask(self, paths: list[Path], rest: list[tuple[Path, Peek]], said: dict[Path, Columns], always: bool) -> None:
        if not rest:
            self._go(paths, said)
            return
        (path, peek), *others = rest
        known = self._known(peek)
        if always or (known is None and not peek.certain):
            self._show(path, peek, known, lambda columns: self._ask(paths, others, {**said, path: columns}, always))
        else:
            self._ask(paths, others, said if known is None else {**said, path: known}, always)

    def _show(self, path: Path, peek: Peek, known: Columns | None, then: Callable[[Columns], None]) -> None:
        sheet = ColumnsSheet(self._window, path, peek, known)

        def take() -> None:
            columns = sheet.columns
            self._memory.set_text(_key(peek), json.dumps([columns.text, columns.title]))
            sheet.accept()
            then(columns)

        sheet.wanted.connect(take)
        sheet.open()

    def _known(self, peek: Peek) -> Columns | None:
        """What was said of a table with the same columns."""
        from annotator.formats.base import Columns

        try:
            text, title = json.loads(self._memory.text(_key(peek)))
        except ValueError:
            return None
        fits = text in peek.names and (not title or title in peek.names)
        return Columns(text, title) if fits else None


def peeks(tables: list[Path], step: Step) -> dict[Path, Peek]:
    """The first rows of these files; those that can't be looked at are left to the import to report."""
    from annotator.formats import recognised
    from annotator.services.reading import Reader

    found: dict[Path, Peek] = {}
    reader = Reader(0)
    try:
        for done, path in enumerate(tables):

            def alive(done: int = done, path: Path = path) -> None:
                step(done, len(tables), path.name)

            alive()
            importer = recognised(path)
            if importer is not None and importer.peek is not None:
                try:
                    found[path] = reader.peek(importer, path, alive)
                except AnnotatorError:
                    continue
    finally:
        reader.close()
    return found


def _key(peek: Peek) -> str:
    names = json.dumps(sorted(peek.names)).encode()
    return f"columns/{sha256(names).hexdigest()[:16]}"
