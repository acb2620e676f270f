"""The page: title and provenance above, labels at hand, the text below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.document import Provenance
from annotator.domain.label import Label
from annotator.gui.dates import written
from annotator.gui.desk import Desk
from annotator.gui.direction import turn
from annotator.gui.document_labels import DocumentLabels
from annotator.gui.elided import ElidedLine
from annotator.gui.findbar import FindBar
from annotator.gui.focus import FocusLine
from annotator.gui.keys import label_key
from annotator.gui.label_bar import LabelBar, keys_of
from annotator.gui.marking import Marking
from annotator.gui.panels.base import Look
from annotator.gui.panels.table import plain_tip
from annotator.gui.speaking import Speaking
from annotator.gui.text.view import TextView
from annotator.gui.tongue import listed, tr

if TYPE_CHECKING:
    from annotator.services.opened import OpenedDocument
    from annotator.services.project import Done, Project

LOW = 340
"""Pixels below which the page leaves out what is not the text."""
_SHOWN = ("outlet", "author", "published", "language", "url")


class Page(QWidget):
    """Shows the open document and turns label keys into annotations."""

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = TextView()
        self.view.setAccessibleName(tr("Text of the document"))
        self.view.setMinimumHeight(48)
        bar = self.view.verticalScrollBar()
        # It keeps its room, so that lines do not break anew, but shows no handle where nothing can be scrolled.
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
        self.marking = Marking(desk, self.view, self)
        self.speaking = Speaking(desk, self.view, self)
        self.finding = FindBar(desk, self.view)
        self.focus_line = FocusLine(self.view)
        self.title = QLabel(wordWrap=True)
        self.about = QLabel(wordWrap=True)
        self.armed = ElidedLine()
        self.labels = LabelBar(look)
        self.whole = DocumentLabels(desk, look)
        self._early = ""
        self._build()
        self.view.installEventFilter(self)
        self.finding.installEventFilter(self)
        self.labels.pressed.connect(self._press)
        self.marking.label_used.connect(self.labels.note)
        self.marking.armed_changed.connect(self._show_armed)
        self.view.selectionChanged.connect(self._hint)
        self.view.mark_hovered.connect(self._tip)
        desk.project_changed.connect(self._show_labels)
        desk.text_arrived.connect(self._show_early)
        desk.document_changed.connect(self._show_document)
        desk.leaving_document.connect(self._keep_place)
        desk.done.connect(self._follow)
        self._show_document(None)

    def _build(self) -> None:
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "title")
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty("role", "muted")
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.armed.setProperty("role", "muted")
        for label in (self.title, self.about):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.header = QWidget()
        self.header.setObjectName("header")
        self.header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar = QHBoxLayout()
        # What is said beside the labels takes what they leave: it comes and goes, and must not push them about.
        self.armed.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.armed.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        bar.addWidget(self.labels)
        bar.addWidget(self.armed, 1)
        source = QHBoxLayout()
        source.setSpacing(16)
        source.addWidget(self.about, 1)
        source.addStretch()
        source.addWidget(self.whole.add)
        self._above = column = QVBoxLayout(self.header)
        column.setSpacing(4)
        column.addWidget(self.whole)
        column.addWidget(self.title)
        column.addLayout(source)
        column.addLayout(bar)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.finding)
        whole.addWidget(self.focus_line)
        whole.addWidget(self.view, 1)

    # ------------------------------------------------------------------ in step

    def _show_document(self, document: OpenedDocument | None) -> None:
        self.header.setVisible(document is not None)
        early, self._early = self._early, ""
        if document is None:
            return
        self._show_title(document.title, document.provenances)
        self.armed.setText("")
        if early != document.id:
            self._go_back(document.id)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_early(self, document: str, _text: str) -> None:
        """Title and text of a document whose annotations are still on their way."""
        project = self._desk.project
        self._early = document
        provenances = project.provenances(document) if project is not None else []
        self._show_title(provenances[0].title if provenances else "", provenances)
        self.header.show()
        self.armed.setText(tr("Opening…"))
        self._go_back(document)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self, document: str) -> None:
        """To the place where the document was left; the caret, too, so that keys go on from what is in sight."""
        place = self._desk.project.place(document) if self._desk.project else 0
        self.view.set_caret(place)
        self.view.restore_top(place)

    def _show_title(self, title: str, provenances: list[Provenance]) -> None:
        self.title.setText(title or tr("Untitled"))
        meta = provenances[0].meta if provenances else {}
        said = [written(str(meta[key])) if key == "published" else str(meta[key]) for key in _SHOWN if meta.get(key)]
        # Each in an isolate of its own: beside Persian a date would run backwards.
        self.about.setText("  ·  ".join(f"\u2068{' '.join(value.split())[:160]}\u2069" for value in said))
        self._fit()
        for label in (self.title, self.about):
            turn(label, self.title.text())

    def _fit(self) -> None:
        """In a low window the text comes first: a smaller title, and nothing below it."""
        low = self.height() < LOW
        role = "heading" if low else "title"
        if self.title.property("role") != role:
            self.title.setProperty("role", role)
            self.title.style().polish(self.title)
        self.about.setVisible(bool(self.about.text()) and not low)
        self.whole.add.setVisible(not low)
        self.title.setVisible(not low or self.finding.isHidden())
        self._above.setContentsMargins(24, 6 if low else 14, 24, 4 if low else 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _keep_place(self, document: OpenedDocument) -> None:
        if self._desk.project is not None:
            self._desk.project.keep_place(document.id, self.view.top_position())

    def _follow(self, done: Done) -> None:
        document = self._desk.document
        if any(isinstance(record, Label) for record in done.change.records()):
            self._show_labels(self._desk.project)
        if document is not None and any(
            isinstance(record, Provenance) and record.document == document.id for record in done.change.records()
        ):
            self._show_title(document.title, document.provenances)

    def _show_labels(self, project: Project | None) -> None:
        writable = project is not None and not project.read_only
        self.labels.show_labels(project.labels if project is not None else {}, writable=writable)
        self.paint_marks()

    def _press(self, label: Label) -> None:
        self.marking.use_label(label)
        self._show_armed(self.marking.armed)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_armed(self, armed: Label | None) -> None:
        self.labels.check(armed)
        self.armed.setText(tr("Marks what you select; Esc ends it") if armed else "")

    def _hint(self) -> None:
        project = self._desk.project
        if self.marking.armed is not None or project is None or self._desk.document is None:
            return
        wanted = self.view.has_text_selection() and not project.read_only
        keys = keys_of(project.labels.values()) if wanted else ""
        self.armed.setText(tr("{keys} label the selection", keys=keys) if keys else "")

    def _tip(self, key: str | None) -> None:
        document, project = self._desk.document, self._desk.project
        annotation = document.annotations.get(key) if document and key else None
        if annotation is None or project is None:
            self.view.viewport().setToolTip("")
            return
        label, by = project.labels.get(annotation.label), project.annotators.get(annotation.annotator)
        said = listed([label.name if label else "?", by.name if by else "?"])
        self.view.viewport().setToolTip(plain_tip(f"{said}\n{annotation.note}" if annotation.note else said))

    def paint_marks(self) -> None:
        """Draw the marks in the colours of the theme and the project's labels."""
        theme, project = self._look.theme, self._desk.project
        self.view.set_look(theme.colours(), theme.styles(project.labels.values() if project else ()))
        self.finding.set_colour(theme["warning"])
        self.focus_line.paint_in(theme["focus" if theme.high else "accent"], 4 if theme.high else 2)

    def repaint_look(self) -> None:
        if self._desk.document is not None:
            self._show_title(self._desk.document.title, self._desk.document.provenances)
        self._show_labels(self._desk.project)
        self.paint_marks()
        self._show_armed(self.marking.armed)
        self.whole.repaint_look()

    # ------------------------------------------------------------------ keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Label keys by their place on the keyboard. The title of a low window makes room for the find bar."""
        if watched is self.finding and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._fit()
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self._label_of(event) is not None:
                event.accept()
                return True
        elif watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            label = self._label_of(event)
            if label is not None:
                self.marking.use_label(label)
                return True
        return super().eventFilter(watched, event)

    def _label_of(self, event: QKeyEvent) -> Label | None:
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if held != Qt.KeyboardModifier.NoModifier or self._desk.document is None or self._desk.project is None:
            return None
        letter = label_key(event)
        return next((r for r in self._desk.project.labels.values() if letter and r.key.upper() == letter), None)
