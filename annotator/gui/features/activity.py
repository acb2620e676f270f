"""Time spent in documents: counted while somebody works in the window, kept in the project, told to nobody."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow

from annotator.gui import ask
from annotator.gui.action import PROJECT, Action
from annotator.gui.features.base import Feature, Verb
from annotator.gui.tongue import tr
from annotator.services.timing import Stopwatch

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.services.opened import OpenedDocument

SETTING = "time_spent"
_MINUTE = 60_000
_Type = QEvent.Type
_WORK = frozenset(
    (_Type.KeyPress, _Type.MouseButtonPress, _Type.MouseButtonRelease, _Type.MouseMove, _Type.Wheel,
     _Type.TouchBegin, _Type.TouchUpdate, _Type.InputMethod, _Type.TabletMove, _Type.TabletPress)
)  # fmt: skip

ACTIONS = (
    Action("forget_times", "&Forget my times…", "&View", "Delete what the project knows of the time you spent", (),
           PROJECT, writes=True, after="statistics"),
)  # fmt: skip


class Activity(QObject):
    """Watches what comes in from outside, at the window itself: there each key and movement arrives once, and
    none of what widgets tell one another."""

    def __init__(self, window: Window, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.clock = clock
        self._watch = Stopwatch()
        self._on = bool(window.preferences[SETTING])
        self._watched: QWindow | None = None
        self._minute = QTimer(self, singleShot=True, interval=_MINUTE)
        self._minute.timeout.connect(self.keep)
        self._desk.document_changed.connect(self._open)
        self._desk.leaving_document.connect(self._leave)
        window.preferences.changed.connect(self._set_up)

    def _set_up(self, key: str) -> None:
        if key == SETTING:
            self._on = bool(self._window.preferences[SETTING])
            if not self._on:
                self._watch.drop()

    def _open(self, document: OpenedDocument | None) -> None:
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._watched:
            handle.installEventFilter(self)
            self._watched = handle
        if document is not None:
            self._work()

    def _work(self) -> None:
        if self._on and self._desk.document is not None and self._window.isActiveWindow():
            self._watch.touch(self.clock())
            if not self._minute.isActive():
                self._minute.start()

    def _leave(self, document: OpenedDocument) -> None:
        self._watch.stop(self.clock())
        self._add(document.id)

    def keep(self) -> None:
        """Write what has come together; while other work writes it waits, so that nobody waits for it."""
        document = self._desk.document
        if document is None:
            return
        if self._window.jobs.writing:
            self._minute.start()
        else:
            self._add(document.id)

    def _add(self, document: str) -> None:
        self._minute.stop()
        project, seconds = self._desk.project, self._watch.take()
        # Of what was removed or purged meanwhile no trace must come back.
        if project is None or not self._on or project.read_only or not seconds or not project.known([document]):
            return
        from annotator.services.statistics import MOST_OF_A_TICK, add_activity

        def add() -> None:
            for start in range(0, seconds, MOST_OF_A_TICK):
                add_activity(project, document, min(MOST_OF_A_TICK, seconds - start))

        self._desk.attempt(add)

    def forget(self) -> None:
        """Ask, then delete all that the project knows of my time."""
        from annotator.services.statistics import forget_activity

        project = self._desk.project
        if project is None:
            return
        question = tr(
            "How long you worked in which document is deleted from {file}. Your annotations stay. "
            "This can't be undone.",
            file=project.path.name,
        )  # fmt: skip
        if ask.yes(self._window, tr("Forget your times?"), question, tr("Forget")):
            self._watch.drop()
            if self._desk.attempt(lambda: forget_activity(project)):
                self._desk.say(tr("The project no longer knows how long you worked in its documents."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _WORK:
            self._work()
        elif kind == _Type.FocusOut:
            # Another window, or another program, is in front.
            self._watch.stop(self.clock())
        return False


def _connect(window: Window) -> Mapping[str, Verb]:
    activity = Activity(window)
    return {"forget_times": activity.forget}


FEATURE = Feature(ACTIONS, _connect)
