"""One source of a document: what is known of it, each field a change of its own, and what the reader found."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from annotator.domain.document import Provenance
from annotator.domain.provenance_fields import (
    CALENDAR,
    ENCODING,
    FIELDS,
    READER_VERSION,
    Field,
    further,
    said,
)
from annotator.errors import AnnotatorError
from annotator.gui.dates import CALENDARS, day
from annotator.gui.desk import Desk
from annotator.gui.direction import lead, turn
from annotator.gui.labels.wording import LongText, Problem, button, caption, plain
from annotator.gui.tongue import listed, tr
from annotator.services import describing

_NOTE = 4  # lines


class FactLine(QLineEdit):
    """A line that can be read and copied, and not written into."""

    def __init__(self, text: str = "", name: str = "") -> None:
        super().__init__(text, readOnly=True)
        self.setAccessibleName(name)
        self.setProperty("role", "fact")
        self.show_text(text)

    def show_text(self, text: str) -> None:
        self.setText(text)
        self.setCursorPosition(0)


def copy_button(name: str, line: QLineEdit) -> QPushButton:
    """Copies what stands in a line; nothing is ever opened."""
    made = button(tr("Copy"), role="quiet")
    made.setAccessibleName(tr("Copy: {name}", name=name))
    made.clicked.connect(lambda: QApplication.clipboard().setText(line.text()))
    return made


class ProvenanceForm(QWidget):
    """Edits one provenance; what is written is made so when a field is left or Return is pressed in it.

    `again_wanted` asks for the file to be read again in another encoding.
    """

    again_wanted = Signal(object)

    def __init__(self, desk: Desk, provenance: Provenance) -> None:
        super().__init__()
        self._desk = desk
        self.provenance = provenance
        self.fields: dict[str, QLineEdit] = {}
        self.facts: dict[str, FactLine] = {}
        self._rows: dict[str, list[QWidget]] = {}
        self.note = LongText(tr("Note"), describing.LONGEST)
        self.calendar = QComboBox()
        self.when = plain()
        self.problem = Problem()
        self.again = button(tr("Read again as…"), role="quiet")
        self.again.clicked.connect(lambda: self.again_wanted.emit(self.provenance))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 10, 4, 4)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._further: list[str] = []
        self._build()
        self.show_provenance(provenance)

    def _build(self) -> None:
        self._add_field(Field(describing.TITLE, tr("Title")))
        for field in FIELDS:
            if field.key == "published":
                self._add_date()
            elif field.kind == "long":
                self._add_note()
            elif field.key != "published_written":
                self._add_field(field)
        for key in sorted(further(self.provenance.meta)):
            self._further.append(key)
            self._add_field(Field(key, key))
        self._row(None, self.problem)
        self._add_facts()
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _row(self, head: QLabel | None, field: QWidget, beside: QWidget | None = None) -> None:
        at = self._grid.rowCount()
        if head is not None:
            lead(head)
            top = Qt.AlignmentFlag.AlignTop if field is self.note else Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(head, at, 0, top)
        self._grid.addWidget(field, at, 1, 1, 1 if beside is not None else 2)
        if beside is not None:
            self._grid.addWidget(beside, at, 2)

    def _line(self, key: str, name: str) -> QLineEdit:
        line = self.fields[key] = QLineEdit(maxLength=describing.LONGEST)
        line.setAccessibleName(name)
        line.editingFinished.connect(lambda: self._save(key))
        line.textEdited.connect(lambda text: turn(line, text))
        line.textEdited.connect(lambda _text: self.problem.say(""))
        return line

    def _add_field(self, field: Field) -> None:
        name = tr(field.name) if field.key not in self._further else field.key
        line = self._line(field.key, name)
        beside = copy_button(name, line) if field.kind == "address" else None
        self._row(caption(name, line), line, beside)

    def _add_date(self) -> None:
        name = tr("Published")
        line = self._line("published", name)
        self.calendar.setAccessibleName(tr("Calendar of the date"))
        for key in ("gregorian", "jalali", "hijri"):
            self.calendar.addItem(tr(CALENDARS[key]), key)
        self.calendar.activated.connect(lambda _at: self._set_calendar())
        self._row(caption(name, line), line, self.calendar)
        self._row(None, self.when)

    def _add_note(self) -> None:
        self.note.setFixedHeight(_NOTE * self.note.fontMetrics().lineSpacing() + 14)
        self.note.settled.connect(lambda: self._save("note"))
        self.note.refused.connect(self.problem.say)
        self._row(caption(tr("Note"), self.note), self.note)

    def _add_facts(self) -> None:
        for key, name, copied in (
            ("file", tr("File"), False), ("reader", tr("Read by"), False), ("encoding", tr("Encoding"), False),
            ("raw_sha256", tr("SHA-256 of the file"), True), ("external_id", tr("Id elsewhere"), False),
        ):  # fmt: skip
            line = self.facts[key] = FactLine(name=name)
            beside = copy_button(name, line) if copied else self.again if key == "encoding" else None
            head = caption(name, line)
            self._row(head, line, beside)
            self._rows[key] = [head, line, *([beside] if beside is not None else [])]

    # ------------------------------------------------------------------ showing

    def show_provenance(self, provenance: Provenance) -> None:
        """Show it as it is now; what somebody is writing stays."""
        self.provenance = provenance
        writable = self._desk.project is not None and not self._desk.project.read_only
        for key, line in self.fields.items():
            line.setReadOnly(not writable or not self._is_plain(key))
            if not line.isModified():
                self._fill(line, self._value(key))
        self.note.setReadOnly(not writable)
        self.note.fill(said(provenance.meta, "note"))
        self.calendar.setEnabled(writable)
        with QSignalBlocker(self.calendar):
            self.calendar.setCurrentIndex(max(0, self.calendar.findData(provenance.meta.get(CALENDAR, "gregorian"))))
        self._show_day()
        version, encoding = (provenance.extra.get(key) for key in (READER_VERSION, ENCODING))
        read_by = [provenance.reader, f"Annotator {version}" if isinstance(version, str) and version else ""]
        facts = {
            "file": provenance.file, "reader": listed([part for part in read_by if part]),
            "encoding": encoding if isinstance(encoding, str) else "",
            "raw_sha256": provenance.raw_sha256, "external_id": provenance.external_id,
        }  # fmt: skip
        for key, text in facts.items():
            self.facts[key].show_text(text)
            for widget in self._rows[key]:
                widget.setVisible(bool(text))
        self.again.setVisible(writable and bool(encoding) and provenance.reader in ("plain", "html"))

    def _is_plain(self, key: str) -> bool:
        """Whether a value is one line of text; what else a file said can only be looked at."""
        value = self.provenance.meta.get(key, "")
        return key in (describing.TITLE, "published") or (isinstance(value, str) and "\n" not in value)

    def _value(self, key: str) -> str:
        meta = self.provenance.meta
        if key == describing.TITLE:
            return self.provenance.title
        if key == "published":
            return said(meta, "published_written") or said(meta, "published")
        value = meta.get(key)
        return said(meta, key) or ("" if value in (None, "") else str(value))

    def _fill(self, line: QLineEdit, text: str) -> None:
        if line.text() != text:
            line.setText(text)
            line.setCursorPosition(0)
        turn(line, text)

    def _show_day(self) -> None:
        """The day in the user's calendar, where it is not what stands in the field."""
        published = said(self.provenance.meta, "published")
        try:
            shown = day(date.fromisoformat(published[:10])) if published else ""
        except ValueError:
            shown = tr("This is no date that can be told; it is kept as it is.")
        self.when.setText(shown if shown.strip("\u2068\u2069") != self.fields["published"].text() else "")
        self.when.setVisible(bool(self.when.text()))

    # ------------------------------------------------------------------ editing

    def save(self) -> None:
        """Make so what was written and not left yet."""
        for key in self.fields:
            self._save(key)
        self.note.settle()

    def _save(self, key: str) -> None:
        line = self.fields.get(key)
        if line is not None and (not line.isModified() or line.isReadOnly()):
            return
        value = self.note.toPlainText() if line is None else line.text()
        if line is not None:
            line.setModified(False)
        if not self._act(key, value) and line is not None:
            line.setText(value)
        elif line is not None:
            self._fill(line, self._value(key))

    def _act(self, key: str, value: str) -> bool:
        try:
            change = describing.describe(self.provenance, key, value)
        except AnnotatorError as error:
            self.problem.say(str(error))
            return False
        self.problem.say("")
        return self._desk.act(change) if change else True

    def _set_calendar(self) -> None:
        self._save("published")
        try:
            change = describing.date_in(self.provenance, self.fields["published"].text(), self.calendar.currentData())
        except AnnotatorError as error:
            self.problem.say(str(error))
            self.show_provenance(self.provenance)
            return
        self.problem.say("")
        self._desk.act(change)
