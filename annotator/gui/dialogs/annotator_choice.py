"""Choose under whose name one goes on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from annotator.domain.annotator import Annotator
from annotator.gui.dialogs.sheet import Choices, Sheet
from annotator.gui.room import resize
from annotator.gui.selecting import select_row
from annotator.gui.tongue import tr


class AnnotatorChoice(Sheet):
    """`person` is the id of who was chosen, None where `name` is that of somebody new."""

    def __init__(self, parent: QWidget, people: Sequence[Annotator], me: str) -> None:
        says = tr(
            "What you mark from now on carries this name, and Undo takes back what was done under it. What is there "
            "already keeps the name that it has. The project remembers the choice."
        )
        super().__init__(parent, tr("Switch annotator"), says, tr("Switch"))
        self._people = people
        self.table = Choices(tr("Annotators"), (tr("Annotator"), tr("Annotations")), 0)
        for person in people:
            at = self.table.add(person.name, "…")
            if person.id == me:
                select_row(self.table, at)
        self.table.doubleClicked.connect(self.answer)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("A name that nobody here has yet"))
        self.name.setAccessibleName(tr("Name of somebody new"))
        self.name.textEdited.connect(self._write)
        self.table.itemSelectionChanged.connect(self._choose)
        self.table.installEventFilter(self)
        form = QFormLayout()
        form.addRow(tr("Somebody &new"), self.name)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(form)
        resize(self, 540, 400)
        self.table.setFocus()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many annotations each annotator (id) has."""
        for at, person in enumerate(self._people):
            self.table.say(at, 1, QLocale().toString(counts.get(person.id, 0)))

    @property
    def person(self) -> str | None:
        rows = self.table.selectionModel().selectedRows()
        return self._people[rows[0].row()].id if rows else None

    def _write(self, name: str) -> None:
        """Who writes a name means nobody of the list."""
        self.refuse("")
        if name.strip():
            self.table.clearSelection()

    def _choose(self) -> None:
        if self.table.selectionModel().hasSelection():
            self.name.clear()
            self.refuse("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters that are typed in the list are the name of somebody new."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            letters = event.text()
            if held == Qt.KeyboardModifier.NoModifier and letters.isprintable() and letters.strip():
                self.name.setFocus(Qt.FocusReason.OtherFocusReason)
                self.name.setText(letters)
                self._write(letters)
                return True
        return super().eventFilter(watched, event)

    def check(self) -> str:
        if self.person is None and not self.name.text().strip():
            return tr("Choose somebody, or write the name of somebody new.")
        return ""
