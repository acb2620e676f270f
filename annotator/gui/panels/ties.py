"""The relations of the selected annotation: read, followed, taken away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.domain.annotation import Annotation
from annotator.gui.desk import Desk
from annotator.gui.panels.table import plain_tip
from annotator.gui.tongue import number, tr
from annotator.services import relating
from annotator.services.project import Done
from annotator.services.ties_shown import Tie, ties_at

_LINES = 5


class TieList(QWidget):
    """A line for each relation at an annotation; hidden where there are none.

    Return and a double click go to the other end, Delete takes the relation away.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Annotation | None = None
        self._ties: list[Tie] = []
        self.caption = QLabel()
        self.caption.setProperty("role", "caption")
        self.list = _Lines(self)
        self.list.setAccessibleName(tr("Relations"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemDoubleClicked.connect(lambda _item: self.follow())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.caption)
        column.addWidget(self.list)
        desk.done.connect(self._heard)
        self.show_ties(None)

    def show_ties(self, annotation: Annotation | None) -> None:
        """Show the relations at an annotation, if there are any."""
        self._shown, project = annotation, self._desk.project
        self._ties, count = ties_at(project, annotation) if annotation is not None and project is not None else ([], 0)
        self.list.clear()
        for tie in self._ties:
            said = _said(tie)
            item = QListWidgetItem(said)
            item.setToolTip(plain_tip(f"{said}\n\n{tie.relation.note}" if tie.relation.note else said))
            self.list.addItem(item)
        self.caption.setText(tr("Relations ({count})", count=number(count)))
        self.list.setFixedHeight(self.list.wanted().height())
        self.setVisible(bool(self._ties))

    def _heard(self, done: Done) -> None:
        if self._shown is not None and any(type(record).__name__ == "Relation" for record in done.change.records()):
            self.show_ties(self._shown)

    def _current(self) -> Tie | None:
        row = self.list.currentRow()
        return self._ties[row] if 0 <= row < len(self._ties) else None

    def follow(self) -> None:
        """Go to what the relation leads to, or comes from."""
        tie = self._current()
        if tie is not None and tie.annotation:
            self._desk.go_to_annotation(tie.document, tie.annotation)
        elif tie is not None and tie.document:
            self._desk.open_document(tie.document)

    def take_away(self) -> None:
        """Delete the relation, which undo brings back."""
        tie, project = self._current(), self._desk.project
        if tie is None or project is None or self._shown is None:
            return
        if project.read_only or tie.relation.annotator != project.me.id:
            self._desk.say(tr("The relation is somebody else's: only who made it may take it away."), "warning")
            return
        self._desk.act(relating.unrelate([tie.relation], tie.kind))


class _Lines(QListWidget):
    """As high as its lines, within bounds."""

    def __init__(self, ties: TieList) -> None:
        super().__init__()
        self._owner = ties

    def wanted(self) -> QSize:
        line = self.sizeHintForRow(0) if self.count() else 0
        return QSize(0, line * min(self.count(), _LINES) + 2 * self.frameWidth() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._owner.follow()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._owner.take_away()
        else:
            super().keyPressEvent(event)


def _said(tie: Tie) -> str:
    kind = tie.kind.name if tie.kind is not None else tr("an unknown type")
    if tie.outgoing:
        return tr("{relation}: {other}", "a relation that begins here", relation=kind, other=tie.other)
    return tr("{relation}, from: {other}", "a relation that leads here", relation=kind, other=tie.other)
