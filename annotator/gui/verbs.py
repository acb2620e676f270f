"""What each action of the table does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from annotator.domain.change import Message
from annotator.domain.document import State
from annotator.domain.progress import Step
from annotator.gui.desk import Desk
from annotator.gui.filing import Filing
from annotator.gui.panes import go_to_next
from annotator.gui.reading import Page
from annotator.gui.saying import said
from annotator.gui.tongue import tr
from annotator.services import annotating

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.services.project import Project


_QUICK = 1
"""Changes that are taken back at once; a group of more is taken back in the background."""


class Verbs(QObject):
    """Runs actions by key; `run` is False for an action that is switched off."""

    def __init__(self, window: Window, desk: Desk, filing: Filing, page: Page) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._page = page
        marking, view = page.marking, page.view
        self.table: dict[str, Callable[[], object]] = {
            "new": filing.new,
            "open": filing.open,
            "sample": filing.sample,
            "import": filing.import_files,
            "import_options": filing.import_with_options,
            "import_folder": filing.import_folder,
            "paste": filing.paste,
            "export": self._export,
            "close": filing.close,
            "quit": window.close,
            "undo": lambda: self._take_back(True),
            "redo": lambda: self._take_back(False),
            "copy": self._copy,
            "select_all": view.selectAll,
            "find": page.finding.ask,
            "find_next": lambda: page.finding.go(True),
            "find_previous": lambda: page.finding.go(False),
            "search": self._search,
            "delete": marking.delete,
            "edit_note": self._edit_note,
            "end_forward": lambda: marking.move_boundary(True, True, False),
            "end_back": lambda: marking.move_boundary(True, False, False),
            "end_word_forward": lambda: marking.move_boundary(True, True, True),
            "end_word_back": lambda: marking.move_boundary(True, False, True),
            "start_forward": lambda: marking.move_boundary(False, True, False),
            "start_back": lambda: marking.move_boundary(False, False, False),
            "start_word_forward": lambda: marking.move_boundary(False, True, True),
            "start_word_back": lambda: marking.move_boundary(False, False, True),
            "let_go": marking.let_go,
            "next_annotation": lambda: marking.go(True),
            "previous_annotation": lambda: marking.go(False),
            "cycle": marking.cycle,
            "next_document": lambda: self._go(True),
            "previous_document": lambda: self._go(False),
            "done": self._toggle_done,
            "next_pane": lambda: go_to_next(window.panes(), True),
            "previous_pane": lambda: go_to_next(window.panes(), False),
            "zoom_in": lambda: view.zoom_by(1),
            "zoom_out": lambda: view.zoom_by(-1),
            "zoom_reset": lambda: view.set_zoom(NORMAL_SIZE),
            "guide": self._guide,
            "check": filing.check,
            "about": self._about,
        }

    def run(self, key: str) -> bool:
        if not self._window.actions_[key].isEnabled():
            return False
        self.table[key]()
        return True

    def _export(self) -> None:
        from annotator.gui.exporting.run import ask_for_export

        ask_for_export(self._window)

    def _take_back(self, back: bool) -> None:
        project = self._desk.project
        if project is None:
            return
        self._save_fields()
        if self._window.jobs.writing:
            # What is still being written would be taken back by half.
            self._desk.say(tr("Something is still being written: wait until it is done, or stop it."), "ok")
            return
        meant = project.undoable() if back else project.redoable()
        verb = project.undo if back else project.redo
        taken: list[Message] = []
        if meant is not None and int(meant.args.get("changes", 1)) > _QUICK:
            self._take_back_aside(project, back, verb)
        elif self._desk.attempt(lambda: taken.append(verb())):
            self._say_taken(back, taken[0])

    def _take_back_aside(self, project: Project, back: bool, verb: Callable[[Step], Message]) -> None:
        """A large import takes seconds to take back: the window goes on meanwhile, and Stop leaves all as it was."""

        def work(step: Step) -> Message:
            try:
                return verb(step)
            finally:
                project.release_thread()

        def fail(error: BaseException) -> None:
            self._desk.say(str(error), "error", getattr(error, "details", "") or repr(error))

        self._desk.attempt(
            lambda: self._window.jobs.run(
                tr("Undoing") if back else tr("Doing again"), work,
                succeeded=lambda message: self._say_taken(back, message), failed=fail, writes=True,
            )
        )  # fmt: skip

    def _say_taken(self, back: bool, message: Message) -> None:
        what = said(message)
        words = tr("Undone: {what}", what=what) if back else tr("Done again: {what}", what=what)
        self._window.statusBar().showMessage(words, 6000)

    def _save_fields(self) -> None:
        """What is still being typed into a note is part of what was done."""
        self._desk.saving.emit()

    def _copy(self) -> None:
        selected = self._desk.selected
        if self._page.view.has_text_selection():
            self._page.view.copy()
        elif selected is not None and selected.quote:
            QApplication.clipboard().setText(selected.quote)

    def _search(self) -> None:
        dock = self._window.docks["search"]
        dock.show()
        dock.raise_()
        ask = getattr(self._window.panels["search"], "ask", None)
        if ask is not None:
            ask()

    def _edit_note(self) -> None:
        self._window.docks["inspector"].show()
        edit = getattr(self._window.panels["inspector"], "edit_note", None)
        if edit is not None:
            edit()

    def _go(self, forward: bool) -> None:
        neighbour = getattr(self._window.panels["documents"], "neighbour", None)
        found = neighbour(forward) if neighbour else None
        if found:
            self._desk.open_document(found)
        else:
            last, first = tr("This is the last document of the list."), tr("This is the first document of the list.")
            self._window.statusBar().showMessage(last if forward else first, 4000)

    def _toggle_done(self) -> None:
        project, document = self._desk.project, self._desk.document
        if project is None or document is None:
            return
        undone: State = "in_progress" if document.annotations else "not_started"
        to: State = "done" if document.state != "done" else undone
        self._desk.act(annotating.set_state(document.id, document.title, project.me.id, document.status, to))
        self.show_done(self._window.actions_["done"])

    def show_done(self, action: QAction) -> None:
        document = self._desk.document
        action.setChecked(document is not None and document.state == "done")

    def _guide(self) -> None:
        from annotator.gui.dialogs.help import show_help

        show_help(self._window)

    def _about(self) -> None:
        from annotator.gui.dialogs.about import show_about

        show_about(self._window)


NORMAL_SIZE = 13.0
