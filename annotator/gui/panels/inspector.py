"""The Inspector: the selected annotation, with its label, note and certainty to be edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotation import CERTAINTIES, Annotation
from annotator.domain.marked import mark
from annotator.gui.dates import moment
from annotator.gui.direction import turn
from annotator.gui.panels.attributes import AttributeFields
from annotator.gui.panels.base import Fittings
from annotator.gui.panels.table import plain_tip
from annotator.gui.panels.ties import TieList
from annotator.gui.quoting import fragments_of, place_of, quoted
from annotator.gui.tongue import listed, tr
from annotator.services import annotating, labelling
from annotator.services.wording import shortened

if TYPE_CHECKING:
    from annotator.services.project import Project

_IDLE = 700
_QUOTE = 180
_HINT = mark("Why this label, what is unsure…")
_CERTAINTY = {"": mark("Not stated"), "high": mark("High"), "medium": mark("Medium"), "low": mark("Low")}
_ORIGINS = {"imported": mark("imported"), "suggested": mark("suggested"), "adjudicated": mark("adjudicated")}


class _Form(QWidget):
    """As high as its fields need at least; what the note would like to have is not asked."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1


class Inspector(QWidget):
    """Edits are saved a moment after the last key, when the field is left, and before anything else is shown."""

    def __init__(self, fittings: Fittings) -> None:
        super().__init__()
        self._desk = fittings.desk
        self._look = fittings.look
        self._shown: Annotation | None = None
        self._filling = False
        self.hint = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty("role", "muted")
        self.hint.setMargin(16)
        self.label = QComboBox()
        self.quote = QLabel(wordWrap=True)
        self.certainty = QComboBox()
        self.attributes = AttributeFields()
        self.ties = TieList(fittings.desk)
        self.note = QPlainTextEdit()
        self.facts = QLabel()
        self._build()
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self._save_note)
        self.note.textChanged.connect(self._note_edited)
        self.note.installEventFilter(self)
        self.label.activated.connect(self._relabel)
        self.certainty.activated.connect(self._set_certainty)
        self.attributes.changed.connect(self._set_attribute)
        self._desk.annotation_selected.connect(lambda a, _reveal: self._show(a))
        self._desk.project_changed.connect(self._list_labels)
        self._desk.document_changed.connect(lambda _document: self._show(None))
        self._desk.leaving_document.connect(lambda _document: self._save_note())
        self._desk.saving.connect(self._save_note)
        self._show(None)

    def _build(self) -> None:
        for box in (self.label, self.certainty):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value in CERTAINTIES:
            self.certainty.addItem(tr(_CERTAINTY[value]), value)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.quote.setProperty("role", "quote")
        self.quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        # Cut off rather than wrapped: lines that grow as the panel narrows would lie over the note.
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.facts.setProperty("role", "muted")
        self.note.setPlaceholderText(tr(_HINT))
        self.note.setTabChangesFocus(True)
        # As high as there is room for, so that what is below it stays in sight.
        self.note.setMinimumHeight(56)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for field, name in (
            (self.label, tr("Label")), (self.quote, tr("Quote")),
            (self.certainty, tr("Certainty")), (self.note, tr("Note")),
        ):  # fmt: skip
            field.setAccessibleName(name)
        form = _Form()
        rows = QGridLayout(form)
        rows.setContentsMargins(10, 8, 10, 8)
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(4)
        rows.addWidget(self.quote, 0, 0, 1, 2)
        for column, (title, field) in enumerate(((tr("&Label"), self.label), (tr("&Certainty"), self.certainty))):
            rows.addWidget(_caption(title, field), 1, column)
            rows.addWidget(field, 2, column)
            rows.setColumnStretch(column, 1)
        rows.addWidget(self.attributes, 3, 0, 1, 2)
        rows.addWidget(self.ties, 4, 0, 1, 2)
        rows.addWidget(_caption(tr("&Note"), self.note), 5, 0, 1, 2)
        rows.addWidget(self.note, 6, 0, 1, 2)
        rows.addWidget(self.facts, 7, 0, 1, 2)
        rows.setRowStretch(6, 1)
        self.form = QScrollArea(widgetResizable=True)
        self.form.setFrameShape(QScrollArea.Shape.NoFrame)
        self.form.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form.setWidget(form)
        # The fields above may take their room later.
        self.form.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._show_note())
        empty = QWidget()
        QVBoxLayout(empty).addWidget(self.hint)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.form)

    # ------------------------------------------------------------------ showing

    def _list_labels(self, project: Project | None) -> None:
        self.label.clear()
        labels = project.labels if project is not None else {}
        for label in labelling.in_order(labels):
            self.label.addItem(self._look.chip(label), labelling.path(labels, label), label.id)

    def _show(self, annotation: Annotation | None) -> None:
        if self._shown is not None and (annotation is None or annotation.id != self._shown.id):
            self._save_note()
        same = self._shown is not None and annotation is not None and annotation.id == self._shown.id
        self._shown = annotation
        project = self._desk.project
        if annotation is None or project is None:
            select = tr("Select an annotation to see and edit it here.")
            self.hint.setText(select if self._desk.document else tr("Nothing is open."))
            self._stack.setCurrentIndex(0)
            return
        if self.label.count() != len(project.labels):
            self._list_labels(project)
        self._filling = True
        self.label.setCurrentIndex(self.label.findData(annotation.label))
        said = quoted(annotation)
        self.quote.setText(shortened(said, _QUOTE))
        turn(self.quote, said)
        self.quote.setToolTip(plain_tip(said[:2000]))
        self.label.setToolTip(plain_tip(self.label.currentText()))
        self.certainty.setCurrentIndex(self.certainty.findData(annotation.certainty))
        # What is still being typed stays; what was undone meanwhile goes.
        if not (same and self._idle.isActive()) and self.note.toPlainText() != annotation.note:
            self.note.setPlainText(annotation.note)
        turn(self.note, self.note.toPlainText())
        self._filling = False
        mine = annotation.annotator == project.me.id and not project.read_only
        for field in (self.label, self.certainty):
            field.setEnabled(mine)
        self.attributes.show_values(project.labels[annotation.label], annotation.attributes, writable=mine)
        self.ties.show_ties(annotation)
        self._show_facts(project, annotation)
        self.note.setReadOnly(not mine)
        self.note.setPlaceholderText(tr(_HINT) if mine else tr("No note"))
        self._stack.setCurrentIndex(1)

    def _show_facts(self, project: Project, annotation: Annotation) -> None:
        by = project.annotators.get(annotation.annotator)
        kind = annotation.origin.kind
        maker = tr("By {name}", name=shortened(by.name)) if by else tr("By an unknown annotator")
        origin = [] if kind == "manual" else [tr(_ORIGINS.get(kind, kind))]
        facts = [listed([maker, *origin]), f"{moment(annotation.created)} · {place_of(annotation)}"]
        several = len(annotation.fragments) > 1
        if several:
            facts.append(fragments_of(annotation, 2))
        asked = self.attributes.fields
        facts += [shortened(f"{k}: {value}", 80) for k, value in annotation.attributes.items() if k not in asked]
        self.facts.setText("\n".join(facts))
        if several:
            facts[2] = fragments_of(annotation, 40)
        self.facts.setToolTip(plain_tip("\n".join(facts)))

    # ------------------------------------------------------------------ editing

    def _note_edited(self) -> None:
        if not self._filling and self._shown is not None:
            turn(self.note, self.note.toPlainText())
            self._idle.start()

    def _save_note(self) -> None:
        self._idle.stop()
        project, annotation = self._desk.project, self._shown
        if project is None or annotation is None or self.note.isReadOnly():
            return
        self._desk.act(annotating.write_note(annotation, self.note.toPlainText(), project.clock.now()))

    def _relabel(self) -> None:
        project, annotation = self._desk.project, self._shown
        if project is None or annotation is None:
            return
        new = project.labels[self.label.currentData()]
        if new.id != annotation.label:
            old = project.labels[annotation.label]
            self._desk.act(annotating.relabel(annotation, old, new, project.clock.now()))

    def _set_certainty(self) -> None:
        project, annotation = self._desk.project, self._shown
        if project is not None and annotation is not None:
            change = annotating.set_certainty(annotation, self.certainty.currentData(), project.clock.now())
            self._desk.act(change)

    def _set_attribute(self, key: str, value: object) -> None:
        project, annotation = self._desk.project, self._shown
        if project is None or annotation is None:
            return
        label, at = project.labels[annotation.label], project.clock.now()

        def say() -> None:
            if value is None:
                self._desk.act(annotating.clear_attribute(annotation, label, key, at))
            else:
                self._desk.act(annotating.set_attribute(annotation, label, key, value, at))

        if not self._desk.attempt(say):
            self._show(annotation)

    def edit_note(self) -> None:
        """Put the keyboard into the note."""
        if self._shown is not None:
            self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.note.selectAll()
            QTimer.singleShot(0, self, self._show_note)

    def _show_note(self) -> None:
        """While the note has the keyboard it is in sight, also in a low panel."""
        if self.note.hasFocus():
            self.form.ensureWidgetVisible(self.note, 0, 8)

    def focus_first(self) -> None:
        (self.note if self._shown is not None else self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The note is saved when it is left; Control and Return saves it and goes back to the text."""
        if watched is self.note:
            if event.type() == QEvent.Type.FocusOut:
                self._save_note()
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                if event.key() == Qt.Key.Key_Escape or (entered and held):
                    self._save_note()
                    self._desk.text_wanted.emit()
                    return True
        return super().eventFilter(watched, event)

    def repaint_look(self) -> None:
        self._list_labels(self._desk.project)
        self._show(self._shown)


def _caption(title: str, field: QWidget) -> QLabel:
    caption = QLabel(title)
    caption.setProperty("role", "caption")
    caption.setBuddy(field)
    return caption
