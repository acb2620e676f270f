"""Bookmarks: a sign in the margin at places that one wants to find again, and the way from one to the next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.action import DOCUMENT, PROJECT, Action
from annotator.gui.features.base import Feature, Verb
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.gui.dialogs.palette import Entry
    from annotator.gui.window import Window
    from annotator.services.bookmarks import Bookmark
    from annotator.services.project import Done

_SAID = 4000
_SHOWN = 200

ACTIONS = (
    Action("bookmark", "Set or remo&ve a bookmark", "&Go", "Mark the place of the caret, to find it again", ("Ctrl+B",),
           DOCUMENT, icon="bookmark", after="done"),
    Action("next_bookmark", "Next bookmar&k", "&Go", "Go to the next bookmark of the project", ("F2",), PROJECT,
           after="bookmark"),
    Action("previous_bookmark", "Previous bookma&rk", "&Go", "Go to the bookmark before", ("Shift+F2",), PROJECT,
           after="next_bookmark"),
)  # fmt: skip


class Bookmarks(QObject):
    """My bookmarks of the project, in the order of documents and texts."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk, self._view = window.desk, window.page.view
        self.marks: list[Bookmark] = []
        self._desk.project_changed.connect(lambda _project: self._load())
        self._desk.document_changed.connect(lambda _document: self._show())
        self._desk.text_arrived.connect(lambda _document, _text: self._show())
        self._desk.done.connect(self._follow)

    def _load(self) -> None:
        from annotator.services.bookmarks import bookmarks

        project = self._desk.project
        self.marks = bookmarks(project) if project is not None else []
        self._show()

    def _follow(self, done: Done) -> None:
        """Documents come and go, and with them their bookmarks."""
        if any(type(record).__name__ in ("Document", "Provenance") for record in done.change.records()):
            self._load()

    def _document(self) -> str:
        return self._desk.opening or (self._desk.document.id if self._desk.document is not None else "")

    def _show(self) -> None:
        here = self._document()
        self._view.set_signs([mark.at for mark in self.marks if mark.document == here])

    # ------------------------------------------------------------------ setting and going

    def toggle(self) -> None:
        """A bookmark at the caret; where its sentence has one, that goes."""
        from annotator.services.bookmarks import toggled

        project, document = self._desk.project, self._desk.document
        if project is None or document is None:
            return
        view = self._view
        at = view.selection()[0]
        if not view.shows(at):
            at = view.top_position()
        if project.read_only:
            self._say(tr("The project is read-only: bookmarks can't be kept in it."))
            return
        sets = toggled(project, document.id, at, view.sentence_at(at), document.text)
        self._load()
        self._say(tr("Bookmark set") if sets else tr("Bookmark removed"))

    def go(self, forward: bool) -> None:
        """To the next bookmark after the caret, or the one before; after the last of the project comes the first."""
        if not self.marks:
            self._say(tr("There is no bookmark yet."))
            return
        model = self._window.panels["documents"].model  # type: ignore[attr-defined]
        # What a filter hides comes last, in the order of arrival.
        shown = {document: model.place(document) for document in {self._document(), *(m.document for m in self.marks)}}
        keys = [(at if (at := shown[mark.document]) >= 0 else len(model), n) for n, mark in enumerate(self.marks)]
        order = sorted(range(len(keys)), key=keys.__getitem__)
        places = [(keys[n][0], self.marks[n].at) for n in order]
        at = shown[self._document()]
        here = (at if at >= 0 else len(model), self._view.selection()[0])
        to = (bisect_right(places, here) if forward else bisect_left(places, here) - 1) % len(order)
        self.visit(self.marks[order[to]])
        self._say(tr("Bookmark {number} of {count}", number=to + 1, count=len(order)))

    def visit(self, mark: Bookmark) -> None:
        self._desk.go_to(mark.document, mark.at, mark.at)
        self._desk.text_wanted.emit()

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, _SAID)
        self._view.announce(words)

    # ------------------------------------------------------------------ for the palette

    def find(self, typed: str) -> tuple[Sequence[Entry], str]:
        """The bookmarks whose words or title answer to what was typed."""
        from annotator.gui.dialogs.palette import Entry
        from annotator.gui.matching import spelled

        wanted = spelled(typed).split()
        found = []
        for mark in self.marks:
            said = spelled(f"{mark.words} {mark.title}")
            if all(word in said for word in wanted):
                title = mark.title or tr("Untitled")
                key = f"bookmark.{mark.document}.{mark.at}"
                found.append(Entry(key, mark.words or tr("End of the text"), title, partial(self.visit, mark)))
        nothing = tr("No bookmark holds these words.") if self.marks else tr("There is no bookmark yet.")
        return found[:_SHOWN], nothing


def _connect(window: Window) -> Mapping[str, Verb]:
    bookmarks = Bookmarks(window)
    return {
        "bookmark": bookmarks.toggle,
        "next_bookmark": lambda: bookmarks.go(True),
        "previous_bookmark": lambda: bookmarks.go(False),
    }


FEATURE = Feature(ACTIONS, _connect)
