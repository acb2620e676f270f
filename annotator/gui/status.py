"""The status bar: where one is, how much there is, whose work it is and whether it is on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from annotator.errors import AnnotatorError, Refused
from annotator.gui.desk import Desk
from annotator.gui.jobs import Jobs
from annotator.gui.panels.table import plain_tip
from annotator.gui.text.view import TextView
from annotator.gui.tongue import number, tr
from annotator.services.wording import shortened

if TYPE_CHECKING:
    from annotator.services.opened import OpenedDocument
    from annotator.services.project import Project

_REST = 40
"""Milliseconds after which the place of a caret is told; while a key is held down that is once in a while."""
_NAME = 24


class Field(QLabel):
    """A text that is set only when it is another one, and keeps the width that it once had."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.room = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(name)
        self.hide()

    def tell(self, text: str, tip: str = "") -> None:
        """Show a text, and in the tool tip what it means; nothing hides the field."""
        words = plain_tip(f"{text}\n{tip}" if tip else self._name)
        if words != self.toolTip():
            self.setToolTip(words)
        if text == self.text():
            return
        had = bool(self.text())
        self.setText(text)
        self.setAccessibleName(f"{self._name}: {text}")
        # A bar that is laid out anew at each step of the caret would cost more than all the rest.
        needed = self.sizeHint().width()
        if needed > self.room or had != bool(text):
            self.room = max(self.room, needed)
            self.changed.emit()

    def forget_width(self) -> None:
        self.room = self.sizeHint().width() if self.text() else 0


class Status(QWidget):
    """The fields at the trailing end of the status bar."""

    def __init__(self, desk: Desk, jobs: Jobs, view: TextView) -> None:
        super().__init__()
        self._desk = desk
        self._jobs = jobs
        self._view = view
        self._failure = ""
        self.place = Field(tr("Place"), self)
        self.direction = Field(tr("Direction"), self)
        self.counts = Field(tr("Size"), self)
        self.annotator = Field(tr("Annotator"), self)
        self.saved = Field(tr("Saving"), self)
        self.fields = (self.direction, self.place, self.counts, self.annotator, self.saved)
        for field in self.fields:
            field.changed.connect(self._changed)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.tell_place)
        view.caret_moved.connect(self._moved)
        view.selectionChanged.connect(self._moved)
        desk.project_changed.connect(self._show_project)
        desk.document_changed.connect(self._show_document)
        desk.done.connect(lambda _done: self._kept())
        desk.unkept.connect(self._not_kept)
        jobs.started.connect(lambda _job, _title: self._tell_saved())
        jobs.finished.connect(lambda _job: self._tell_saved())

    # ------------------------------------------------------------------ room

    def sizeHint(self) -> QSize:
        shown = [field for field in self.fields if field.text()]
        height = self.fontMetrics().height() + 6
        return QSize(sum(field.room for field in shown), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.saved.room, self.sizeHint().height())

    def _changed(self) -> None:
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        """Fields from the trailing end on; in a narrow window those that matter least give way."""
        left = self.width()
        kept = []
        for field in (self.saved, self.place, self.counts, self.annotator, self.direction):
            if field.text() and field.room <= left:
                kept.append(field)
                left -= field.room
        x = self.width()
        for field in reversed(self.fields):
            field.setVisible(field in kept)
            if field in kept:
                x -= field.room
                whole = QRect(x, 0, field.room, self.height())
                field.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), whole))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            for field in self.fields:
                field.forget_width()
            self._changed()

    # ------------------------------------------------------------------ in step

    def _moved(self) -> None:
        # Not started anew at each step: the place is told while a key is held down too.
        if not self._rest.isActive():
            self._rest.start()

    def _show_project(self, project: Project | None) -> None:
        self._failure = ""
        for field in self.fields:
            field.forget_width()
        me = project.me.name if project is not None else ""
        self.annotator.tell(shortened(me, _NAME), tr("You annotate as {name}.", name=me) if me else "")
        self._tell_saved()
        self._show_document(self._desk.document)

    def _show_document(self, document: OpenedDocument | None) -> None:
        self._tell_counts()
        self.tell_place()

    def _kept(self) -> None:
        self._failure = ""
        self._tell_saved()
        self._tell_counts()

    def _not_kept(self, error: AnnotatorError) -> None:
        # A change that does not fit the project was never to be written.
        if not isinstance(error, Refused):
            self._failure = str(error)
            self._tell_saved()

    # ------------------------------------------------------------------ telling

    def _tell_saved(self) -> None:
        project = self._desk.project
        if project is None:
            self.saved.tell("")
        elif project.read_only:
            self.saved.tell(tr("Read-only"), tr("The project can be read; nothing can be changed."))
        elif self._jobs.writing:
            self.saved.tell(tr("Saving…"), tr("Work in the background is writing to the project."))
        elif self._failure:
            self.saved.tell(tr("Not saved"), tr("The last step could not be written: {reason}", reason=self._failure))
        else:
            self.saved.tell(tr("Saved"), tr("All that you did is on the disk."))

    def _tell_counts(self) -> None:
        document = self._desk.document
        if document is None:
            self.counts.tell("")
            return
        characters = tr("%Ln characters", "", len(document.text))
        annotations = tr("%Ln annotations", "", len(document.annotations))
        self.counts.tell(f"{characters} · {annotations}", tr("Size of the document, and annotations in it"))

    def tell_place(self) -> None:
        """Tell where the caret is, or how much is selected."""
        self._rest.stop()
        if self._desk.document is None:
            self.place.tell("")
            self.direction.tell("")
            return
        start, end = self._view.selection()
        caret = self._view.caret()
        text = self._view.sheet.text
        segment = text.segment_at(caret)
        if end > start:
            said = tr("%Ln characters selected", "", end - start)
            tip = tr("From character {start} to {end}", start=number(start), end=number(end))
        else:
            paragraph = text.number_of(text.segment_at(text.paragraph_bounds(caret)[0]))
            at = {"number": number(paragraph or 0), "place": number(caret)}
            said = tr("Character {place}", **at)
            if paragraph:
                said = tr("Paragraph {number}, character {place} of the document", **at)
            tip = tr("Where the caret is. Characters are counted from 0, as in the dataset.")
        self.place.tell(said, tip)
        rtl = text.is_rtl(segment)
        self.direction.tell(
            tr("Right to left") if rtl else tr("Left to right"), tr("Direction of the paragraph in which the caret is")
        )
