"""What the whole document is labelled with: chips above the title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from annotator.domain.annotation import Annotation
from annotator.domain.attribute import definitions
from annotator.domain.label import Label
from annotator.gui.desk import Desk
from annotator.gui.flow import FlowLayout
from annotator.gui.label_bar import label_button
from annotator.gui.panels.base import Look
from annotator.gui.panels.table import plain_tip
from annotator.gui.tongue import tr
from annotator.services import labelling
from annotator.services.wording import shortened

if TYPE_CHECKING:
    from annotator.services.opened import Followed
    from annotator.services.project import Done, Project

_WORDS = 60


class DocumentLabels(QWidget):
    """A chip an annotation of the whole document; pressing one selects it. `wanted` asks for another label; `add`,
    the button that says so, stands elsewhere."""

    wanted = Signal()

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self.chips: dict[str, QToolButton] = {}
        self._flow = FlowLayout(self)
        self.setAccessibleName(tr("Labels of the document"))
        self.add = QPushButton(tr("+ Label the document"))
        self.add.setProperty("role", "quiet")
        self.add.setAccessibleName(tr("Label the whole document"))
        self.add.setToolTip(tr("Say what the whole document is about, or how it is to be taken (Ctrl+Shift+L)"))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.clicked.connect(self.wanted)
        desk.document_changed.connect(lambda _document: self._show())
        desk.text_arrived.connect(lambda _document, _text: self._show())
        desk.followed.connect(self._follow)
        desk.done.connect(self._hear)
        desk.annotation_selected.connect(lambda _annotation, _reveal: self._check())
        self._show()

    def repaint_look(self) -> None:
        self._show()

    def _follow(self, followed: Followed) -> None:
        touched = (*followed.added, *followed.removed, *(after for _, after in followed.changed))
        if any(not annotation.fragments for annotation in touched):
            self._show()

    def _hear(self, done: Done) -> None:
        if self.chips and any(isinstance(record, Label) for record in done.change.records()):
            self._show()

    def _show(self) -> None:
        focused = next((key for key, chip in self.chips.items() if chip.hasFocus()), "")
        for chip in self.chips.values():
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        project, document = self._desk.project, self._desk.document
        for annotation in document.whole() if document is not None else ():
            if project is not None and annotation.label in project.labels:
                self.chips[annotation.id] = self._chip(project, annotation)
        self._flow.show_widgets(list(self.chips.values()))
        for chip in self.chips.values():
            chip.show()
        self.add.setEnabled(document is not None and project is not None and not project.read_only)
        self.setVisible(bool(self.chips))
        self._check()
        if focused in self.chips:
            self.chips[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, project: Project, annotation: Annotation) -> QToolButton:
        label = project.labels[annotation.label]
        words = words_of(project, annotation)
        chip = label_button(self, self._look, label, shortened(words, _WORDS))
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setAccessibleName(tr("The document is labelled {words}", words=words))
        lines = [labelling.path(project.labels, label), *attributes_of(label, annotation), annotation.note[:600]]
        chip.setToolTip(plain_tip("\n".join(line for line in lines if line)))
        chip.clicked.connect(lambda _on=False: self._choose(annotation.id))
        return chip

    def _choose(self, annotation: str) -> None:
        selected = self._desk.selected
        self._desk.select(None if selected is not None and selected.id == annotation else annotation)
        self._check()
        # Delete, Enter and the labels' keys then mean what was chosen.
        self._desk.text_wanted.emit()

    def _check(self) -> None:
        for key, chip in self.chips.items():
            chip.setChecked(self._desk.selected is not None and self._desk.selected.id == key)


def words_of(project: Project, annotation: Annotation) -> str:
    """The label with what its attributes say, and whose it is where it is not the user's."""
    label = project.labels[annotation.label]
    said = "; ".join(value for _, value in _values(label, annotation))
    words = tr("{label}: {said}", label=label.name, said=said) if said else label.name
    if annotation.annotator == project.me.id:
        return words
    by = project.annotators.get(annotation.annotator)
    return tr("{label} · {annotator}", label=words, annotator=shortened(by.name) if by else "?")


def attributes_of(label: Label, annotation: Annotation) -> list[str]:
    """A line for each attribute of an annotation that something is said of."""
    return [shortened(tr("{name}: {value}", name=name, value=value), 200) for name, value in _values(label, annotation)]


def _values(label: Label, annotation: Annotation) -> list[tuple[str, str]]:
    names = {attribute.key: attribute.name for attribute in definitions(label.attributes)}
    return [(names.get(key, key), _shown(value)) for key, value in annotation.attributes.items()]


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return ", ".join(map(str, value)) if isinstance(value, list) else shortened(str(value), 80)
