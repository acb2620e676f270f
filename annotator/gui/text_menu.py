"""The menu that a right click, or the menu key, opens on the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotator.gui.desk import Desk
from annotator.gui.label_bar import FEW
from annotator.gui.panels.base import Look
from annotator.gui.reading import Page
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.project import Project

_ON_ANNOTATION = ("edit_note", "add_fragment", "remove_fragment", "cycle", "delete")
_ON_TEXT = ("copy", "copy_citation", "select_all")
_ON_LABELS = ("choose_label", "label_document", "show_guideline")


class TextMenu(QObject):
    """Labels for what is selected, and what can be done with it. `action` gives an action of the table."""

    def __init__(self, desk: Desk, page: Page, look: Look, action: Callable[[str], QAction]) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._look = look
        self._action = action
        page.view.customContextMenuRequested.connect(self._open)

    def _open(self, point: QPoint) -> None:
        project, view = self._desk.project, self._page.view
        if project is None or self._desk.document is None:
            return
        if not view.has_text_selection():
            # What is done with a fragment is done with the one at the caret.
            view.set_caret(view.places.caret_under(QPointF(point)))
            self._select_under(point)
        self.menu(project).popup(view.viewport().mapToGlobal(point))

    def _select_under(self, point: QPoint) -> None:
        under = [mark.id for mark in self._page.view.places.marks_under(QPointF(point))]
        if under and (self._desk.selected is None or self._desk.selected.id not in under):
            self._desk.select(under[0])

    def menu(self, project: Project) -> QMenu:
        """The menu for what is selected now."""
        menu = QMenu(self._page.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected, marking = self._desk.selected, self._page.marking
        has_text = self._page.view.has_text_selection()
        for label in self._page.labels.at_hand()[:FEW]:
            if has_text:
                words = tr("Mark as {label}", label=label.name)
            elif selected is not None:
                remove, change = tr("Remove {label}", label=label.name), tr("Change to {label}", label=label.name)
                words = remove if selected.label == label.id else change
            else:
                words = tr("Mark what I select as {label}", label=label.name)
            words = words.replace("&", "&&") + (f"\t{label.key}" if label.key else "")
            entry = menu.addAction(self._look.chip(label), words)
            entry.setEnabled(not project.read_only)
            entry.triggered.connect(lambda _on=False, label=label: marking.use_label(label))
        for key in _ON_LABELS:
            menu.addAction(self._action(key))
        for group in ((_ON_ANNOTATION if selected is not None else ()), _ON_TEXT):
            menu.addSeparator()
            for key in group:
                menu.addAction(self._action(key))
        return menu
