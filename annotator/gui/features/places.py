"""Going about: the next document that is not done, a paragraph by its number, back and forward."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from annotator.gui.action import DOCUMENT, PROJECT, Action
from annotator.gui.features.base import Feature, Verb
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.services.project import Project

_MOST = 100
_SAID = 4000
_BUTTONS = {Qt.MouseButton.BackButton: "back", Qt.MouseButton.ForwardButton: "forward"}

ACTIONS = (
    Action("next_unfinished", "Next &unfinished document", "&Go", "Open the next document that is not done",
           ("Ctrl+Down",), PROJECT, after="previous_document"),
    Action("previous_unfinished", "Previous un&finished document", "&Go",
           "Open the document before that is not done", ("Ctrl+Up",), PROJECT, after="next_unfinished"),
    Action("paragraph", "Go to para&graph…", "&Go", "Go to a paragraph by the number in the margin", ("Ctrl+G",),
           DOCUMENT, after="bookmark_list", group=True),
    Action("back", "&Back", "&Go", "Go back to where you were before you jumped", ("Alt+PgUp", "Ctrl+["), PROJECT,
           icon="back", after="paragraph"),
    Action("forward", "For&ward", "&Go", "Go forward again to where you came back from", ("Alt+PgDown", "Ctrl+]"),
           PROJECT, icon="forward", after="back"),
)  # fmt: skip


class Place(NamedTuple):
    """Where somebody was, in code points: the caret, and the first and the last line in sight."""

    document: str
    caret: int
    top: int
    bottom: int


class Trail:
    """The places left behind and those come back from, the latest at the end of each."""

    def __init__(self) -> None:
        self.behind: list[Place] = []
        self.ahead: list[Place] = []

    def leave(self, place: Place) -> None:
        if not self.behind or self.behind[-1] != place:
            self.behind.append(place)
            del self.behind[:-_MOST]
        self.ahead.clear()


class Places(QObject):
    """Follows the reader. A jump is what brings other text into sight than what was there; a place that lies in a
    document which is no longer there is passed over, and serves again when that comes back."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk, self._view = window.desk, window.page.view
        self._trails: dict[Path, Trail] = {}
        self._trail = Trail()
        self._left: Place | None = None
        self._going = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._settle)
        self._wanted: Place | None = None
        self._desk.leaving_place.connect(self._leave)
        self._desk.project_changed.connect(self._change_project)
        self._desk.document_changed.connect(lambda _document: self._arrive())
        window.installEventFilter(self)
        self._watch(window)
        for key in window.docks:
            window.panels.when_made(key, self._watch)

    def _watch(self, widget: QWidget) -> None:
        for area in widget.findChildren(QAbstractScrollArea):
            area.viewport().installEventFilter(self)

    def _change_project(self, project: Project | None) -> None:
        self._left = self._wanted = None
        self._soon.stop()
        self._trail = self._trails.setdefault(project.path, Trail()) if project is not None else Trail()

    # ------------------------------------------------------------------ leaving

    def here(self) -> Place | None:
        """Where the reader is; None where no document is open."""
        document, view = self._desk.document, self._view
        if document is None:
            return None
        top = view.top_position()
        caret = view.selection()[1]
        return Place(document.id, caret if view.shows(caret) else top, top, view.bottom_position())

    def _leave(self) -> None:
        """Somebody is about to jump; whether it was one is seen when it is done."""
        if self._going:
            return
        self._settle()
        self._left = self.here()
        if self._left is not None:
            self._soon.start()

    def leave_here(self) -> None:
        """Somebody asks for another place: back leads here, however near that is."""
        self._settle()
        here = self.here()
        if here is not None:
            self._trail.leave(here)

    def _settle(self) -> None:
        self._soon.stop()
        left, self._left = self._left, None
        if left is None:
            return
        now = self.here()
        if now is None or now.document != left.document or now.bottom < left.top or left.bottom < now.top:
            self._trail.leave(left)

    # ------------------------------------------------------------------ going

    def go(self, forward: bool) -> None:
        """To the place before the last jump, or forward again."""
        self._settle()
        trail, project = self._trail, self._desk.project
        source, other = (trail.ahead, trail.behind) if forward else (trail.behind, trail.ahead)
        known = project.known({place.document for place in source}) if project is not None else set()
        at = next((n for n in range(len(source) - 1, -1, -1) if source[n].document in known), -1)
        if at < 0:
            words = tr("You were nowhere after this place.") if forward else tr("You were nowhere before this place.")
            self._window.statusBar().showMessage(words, _SAID)
            return
        here = self.here()
        place = source.pop(at)
        if here is not None:
            other.append(here)
        self._visit(place)

    def _visit(self, place: Place) -> None:
        self._wanted = place
        self._going = True
        self._desk.open_document(place.document)
        self._going = False
        self._arrive()

    def _arrive(self) -> None:
        """The document is there, perhaps only now because it is large."""
        place, document = self._wanted, self._desk.document
        if place is not None and document is not None and document.id == place.document:
            self._wanted = None
            self._view.set_caret(place.caret)
            self._view.restore_top(place.top)
            self._desk.text_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The mouse's buttons for back and forward."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            action = _BUTTONS.get(event.button())
            if action is not None:
                self._window.verbs.run(action)
                return True
        return super().eventFilter(watched, event)


class Jumps(QObject):
    """Documents that are not done, and paragraphs by number."""

    def __init__(self, window: Window, places: Places) -> None:
        super().__init__(window)
        self._window = window
        self._places = places
        self._desk = window.desk

    def unfinished(self, forward: bool) -> None:
        """The next document of the list, as it is shown, that is not done; after the last comes the first."""
        model = self._window.panels["documents"].model  # type: ignore[attr-defined]
        count = model.rowCount()
        here = model.place(self._desk.document.id) if self._desk.document is not None else -1
        at = here if here >= 0 else (-1 if forward else count)
        step = 1 if forward else -1
        for n in range(1, count + 1):
            row = model.row((at + step * n) % count)
            if row.state != "done":
                if self._desk.document is not None and row.id == self._desk.document.id:
                    self._say(tr("All other documents of the list are done."))
                self._desk.open_document(row.id)
                return
        self._say(tr("All documents of the list are done.") if count else tr("There is no document in the list."))

    def ask_paragraph(self) -> None:
        from annotator.gui.dialogs.paragraph import ask_paragraph

        view, text = self._window.page.view, self._window.page.view.sheet.text
        point = view.selection()[1]
        ask_paragraph(
            self._window, text.paragraph_number(point), text.paragraph_count(), lambda number: self._to(number)
        )

    def _to(self, number: int) -> None:
        view = self._window.page.view
        document = self._desk.document
        if document is not None:
            at = view.sheet.text.start_of(number)
            if at != view.caret():
                self._places.leave_here()
            self._desk.go_to(document.id, at, at)
            self._desk.text_wanted.emit()

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, _SAID)
        self._window.page.view.announce(words)


def _connect(window: Window) -> Mapping[str, Verb]:
    places = Places(window)
    jumps = Jumps(window, places)
    return {
        "next_unfinished": lambda: jumps.unfinished(True),
        "previous_unfinished": lambda: jumps.unfinished(False),
        "paragraph": jumps.ask_paragraph,
        "back": lambda: places.go(False),
        "forward": lambda: places.go(True),
    }


FEATURE = Feature(ACTIONS, _connect)
