"""The menu that a right click, or the menu key, opens on the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotator.gui.desk import Desk
from annotator.gui.panels.base import Look
from annotator.gui.reading import Page

if TYPE_CHECKING:
    from annotator.services.project import Project

_ON_ANNOTATION = ("edit_note", "cycle", "delete")
_ON_TEXT = ("copy", "copy_citation", "select_all")


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
        for label in project.labels.values():
            if has_text:
                words = f"Mark as {label.name}"
            elif selected is not None:
                words = f"Remove {label.name}" if selected.label == label.id else f"Change to {label.name}"
            else:
                words = f"Mark what I select as {label.name}"
            words = words.replace("&", "&&") + (f"\t{label.key}" if label.key else "")
            entry = menu.addAction(self._look.chip(label), words)
            entry.setEnabled(not project.read_only)
            entry.triggered.connect(lambda _on=False, label=label: marking.use_label(label))
        for group in ((_ON_ANNOTATION if selected is not None else ()), _ON_TEXT):
            menu.addSeparator()
            for key in group:
                menu.addAction(self._action(key))
        return menu
