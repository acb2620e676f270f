"""What Undo and Redo would do, said in their menu entries and tool tips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence

from annotator.domain.change import Message
from annotator.domain.marked import mark
from annotator.gui.actions import Actions
from annotator.gui.desk import Desk
from annotator.gui.panels.table import plain_tip
from annotator.gui.saying import said
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.project import Done

_WORDS = {
    "undo": (mark("&Undo"), mark("&Undo: {what}"), mark("Undo: {what}"), mark("Nothing to undo")),
    "redo": (mark("&Redo"), mark("&Redo: {what}"), mark("Redo: {what}"), mark("Nothing to redo")),
}


class UndoWords(QObject):
    """Keeps the two actions in step with the journal, mostly without looking into it."""

    def __init__(self, desk: Desk, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = actions
        self._meant: dict[str, Message | None] = {"undo": None, "redo": None}
        # Many changes at once, as an import makes them, are one look into the journal.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        desk.done.connect(self._follow)

    def _follow(self, done: Done) -> None:
        project = self._desk.project
        if project is None or done.logged.group:
            self._soon.start()
        elif done.logged.undoes is not None or done.logged.annotator != project.me.id:
            # After a step back or forth there may be more of both.
            self.look()
        else:
            self._meant = {"undo": done.change.label, "redo": None}
            self._word()

    def look(self) -> None:
        """Ask the journal."""
        project = self._desk.project
        if project is not None and not project.read_only:
            self._meant = {"undo": project.undoable(), "redo": project.redoable()}
        else:
            self._meant = {"undo": None, "redo": None}
        self._word()

    def _word(self) -> None:
        for key, message in self._meant.items():
            alone, entry, tip, nothing = _WORDS[key]
            words, action = said(message) if message else "", self._actions[key]
            action.setText(tr(entry, what=words.replace("&", "&&")) if words else tr(alone))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            meant = tr(tip, what=words) if words else tr(nothing)
            action.setStatusTip(meant)
            action.setToolTip(plain_tip(f"{meant} ({keys})" if words else meant))
        self.allow()

    def allow(self) -> None:
        for key, message in self._meant.items():
            self._actions[key].setEnabled(message is not None)
