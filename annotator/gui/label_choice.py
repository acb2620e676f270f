"""Opens the chooser where the user works, for the text or for the whole document."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.label import Label
from annotator.gui.beside import beside_widget, worked_on
from annotator.gui.desk import Desk
from annotator.gui.panels.base import Look
from annotator.gui.reading import Page
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.gui.chooser import Chooser
    from annotator.services.project import Project


class LabelChoice(QObject):
    """What is chosen is used like a label whose key was pressed, or given to the document."""

    opened = Signal()

    def __init__(self, window: QWidget, desk: Desk, page: Page, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._page = page
        self._look = look
        self._of_document = False
        page.labels.more_wanted.connect(self.for_text)
        page.whole.wanted.connect(self.for_document)
        desk.project_changed.connect(self._prepare)

    @cached_property
    def chooser(self) -> Chooser:
        """Made when there is a project: an empty window has no use for it."""
        from annotator.gui.chooser import Chooser

        made = Chooser(self._window, self._look)
        made.chosen.connect(self._use)
        made.left.connect(lambda: self._page.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self._desk.document_changed.connect(lambda _document: made.hide())
        return made

    def _prepare(self, project: Project | None) -> None:
        if project is not None:
            QTimer.singleShot(0, self, lambda: self.chooser.ensurePolished())

    def for_text(self) -> None:
        """For the selected text, else the selected annotation, else what is selected next."""
        project, selected = self._desk.project, self._desk.selected
        if project is None or self._desk.document is None:
            return
        self._of_document = False
        ticked: frozenset[str] = frozenset()
        if self._page.view.has_text_selection():
            purpose = tr("Label the selection")
        elif selected is not None:
            purpose, ticked = tr("Give the annotation another label"), frozenset((selected.label,))
        else:
            purpose = tr("Label what you select from now on")
        self.opened.emit()
        near = worked_on(self._page.view, selected, self._window)
        self.chooser.ask(project.labels, purpose, near, ticked)

    def for_document(self) -> None:
        """For the whole document."""
        project, document = self._desk.project, self._desk.document
        if project is None or document is None:
            return
        self._of_document = True
        given = frozenset(a.label for a in document.whole() if a.annotator == project.me.id)
        self.opened.emit()
        near = beside_widget(self._page.whole.add, self._window)
        self.chooser.ask(project.labels, tr("Label the whole document"), near, given)

    def _use(self, label: Label) -> None:
        marking = self._page.marking
        (marking.label_document if self._of_document else marking.use_label)(label)
