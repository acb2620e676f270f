"""The command palette: every action with its key and state, panels, labels, documents and bookmarks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

from annotator.gui.action import ALWAYS, DOCUMENT, PROJECT, SELECTED, Action, plain
from annotator.gui.features.base import Feature, Verb
from annotator.gui.features.bookmarks import Bookmarks
from annotator.gui.key_rules import native, portable
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.domain.document import DocumentRow
    from annotator.gui.dialogs.palette import Entry, Palette
    from annotator.gui.matching import Name
    from annotator.gui.window import Window

_RECENT = "palette"
_REMEMBERED = 20
_SHOWN = 60
_RANKED = 2000
_LATER = 1500
_SLICE = 8
"""Milliseconds for which titles are read at a stretch."""

ACTIONS = (
    Action("palette", "Command &palette…", "&View", "Find and do any action by typing", ("Ctrl+Shift+P",),
           icon="search", after="zoom_reset"),
    Action("find_document", "Open a document by &title…", "&Go", "Find a document by its title", (), PROJECT,
           icon="documents", after="previous_unfinished"),
    Action("bookmark_list", "Book&marks…", "&Go", "Find a bookmark by its words", (), PROJECT, icon="bookmark",
           after="previous_bookmark"),
)  # fmt: skip


class Commands(QObject):
    """What the palette finds when nothing but an action is asked for."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._names: dict[tuple[str, str], Name] = {}

    def used(self, key: str) -> None:
        """Remember what was done last."""
        recent = [key, *(k for k in self._recent() if k != key)]
        self._window.memory.set_text(_RECENT, " ".join(recent[:_REMEMBERED]))

    def _recent(self) -> list[str]:
        return self._window.memory.text(_RECENT).split()

    def find(self, typed: str) -> tuple[Sequence[Entry], str]:
        from annotator.gui.matching import rank, spelled

        wanted = spelled(typed)
        recency = {key: n for n, key in enumerate(self._recent())}
        last = len(recency)
        found = []
        for n, entry in enumerate(self._entries()):
            at = rank(self._name(entry), wanted)
            if at is not None:
                found.append((at, recency.get(entry.key, last), n, entry))
        found.sort(key=lambda one: one[:3])
        return [entry for *_, entry in found], tr("No action is called so.")

    def _name(self, entry: Entry) -> Name:
        from annotator.gui.matching import Name

        name = self._names.get((entry.title, entry.where))
        if name is None:
            name = self._names[entry.title, entry.where] = Name.of(entry.title, entry.where)
        return name

    def _entries(self) -> Iterator[Entry]:
        for row in self._window.actions_.rows:
            if row.key != "palette":
                yield self._entry(row)
        yield from self._labels()
        yield from self._panels()

    def _entry(self, row: Action) -> Entry:
        from annotator.gui.dialogs.palette import Entry

        action, run = self._window.actions_[row.key], self._window.verbs.run
        usable = action.isEnabled()
        state = tr("on") if action.isCheckable() and action.isChecked() else ""
        key = native(portable(action.shortcut()))
        # Words that follow what can be done, as those of Undo, rather than the table's.
        return Entry(
            row.key, plain(action.text()), plain(tr(row.menu)), partial(run, row.key), key,
            state if usable else self._reason(row), usable, action.icon() if row.icon else None,
        )  # fmt: skip

    def _reason(self, row: Action) -> str:
        """Why an action can't be used now."""
        desk = self._window.desk
        if row.when != ALWAYS and desk.project is None:
            return tr("open a project first")
        if desk.project is not None and row.writes and desk.project.read_only:
            return tr("the project is read-only")
        if row.when in (DOCUMENT, SELECTED) and desk.document is None:
            return tr("open a document first")
        if row.when == SELECTED and desk.selected is None:
            return tr("select an annotation first")
        return tr("nothing to do")

    def _labels(self) -> Iterator[Entry]:
        from annotator.gui.dialogs.palette import Entry

        window = self._window
        project, marking = window.desk.project, window.page.marking
        for label in project.labels.values() if project is not None else ():
            reason = ""
            if project is not None and project.read_only:
                reason = tr("the project is read-only")
            elif window.desk.document is None:
                reason = tr("open a document first")
            armed = marking.armed is not None and marking.armed.id == label.id
            yield Entry(
                f"label.{label.id}", tr("Mark as {label}", label=label.name), tr("Labels"),
                partial(self._mark, label.id), label.key, reason or (tr("on") if armed else ""), not reason,
                window.look.chip(label),
            )  # fmt: skip

    def _mark(self, label: str) -> None:
        window = self._window
        found = window.desk.project.labels.get(label) if window.desk.project is not None else None
        if found is not None:
            window.page.view.setFocus(Qt.FocusReason.OtherFocusReason)
            window.page.marking.use_label(found)

    def _panels(self) -> Iterator[Entry]:
        from annotator.gui.dialogs.palette import Entry

        for key, dock in self._window.docks.items():
            toggle = dock.toggleViewAction()
            reason = "" if toggle.isEnabled() else tr("open a project first")
            shown = not dock.isHidden()
            title = plain(dock.windowTitle())
            yield Entry(
                f"go.{key}", tr("Go to {panel}", panel=title), tr("Panels"), partial(self._go, key), "", reason,
                not reason, toggle.icon(),
            )  # fmt: skip
            words = tr("Hide {panel}", panel=title) if shown else tr("Show {panel}", panel=title)
            yield Entry(
                f"show.{key}", words, tr("Panels"), toggle.trigger, "", reason or (tr("on") if shown else ""),
                not reason, toggle.icon(),
            )  # fmt: skip

    def _go(self, key: str) -> None:
        dock, panel = self._window.docks[key], self._window.panels[key]
        dock.show()
        dock.raise_()
        focus_first = getattr(panel, "focus_first", None)
        if focus_first is not None:
            focus_first()
        else:
            panel.setFocus(Qt.FocusReason.ShortcutFocusReason)


class Titles(QObject):
    """Finds documents by title. The titles are folded a little at a time, so that typing never waits for them."""

    def __init__(self, window: Window, palette: Palette) -> None:
        super().__init__(palette)
        self._window = window
        self._palette = palette
        self._rows: Iterator[DocumentRow] = iter(())
        self._folded: list[str] = []
        self._known: list[DocumentRow] = []
        self._last: tuple[str, list[int]] = ("", [])
        self._reading = QTimer(self, interval=0)
        self._reading.timeout.connect(self._read)

    def begin(self) -> None:
        """Take in the titles as they are now when they are asked for next."""
        self._reading.stop()
        self._rows, self._folded, self._known, self._last = iter(()), [], [], ("", [])

    def find(self, typed: str) -> tuple[Sequence[Entry], str]:
        from annotator.gui.dialogs.palette import Entry
        from annotator.gui.matching import spelled

        desk = self._window.desk
        if desk.project is None:
            return [], tr("Open a project first.")
        if not self._known and not self._reading.isActive():
            model = self._window.panels["documents"].model  # type: ignore[attr-defined]
            self._rows = iter(list(model.all_rows()))
            self._read()
        wanted = spelled(typed)
        ranked = sorted((self._rank(n, wanted), n) for n in self._hits(wanted)[:_RANKED])
        entries = []
        for row in (self._known[n] for _, n in ranked[:_SHOWN]):
            title, run = row.title or tr("Untitled"), partial(desk.open_document, row.id)
            entries.append(Entry(f"document.{row.id}", title, tr("Documents"), run))
        return entries, tr("Reading the titles…") if self._reading.isActive() else tr("No document is called so.")

    def _hits(self, wanted: str) -> list[int]:
        """The titles that hold every word; another letter is looked for in what was found before it only."""
        before, hits = self._last
        if not before or not wanted.startswith(before):
            hits = list(range(len(self._folded)))
        folded = self._folded
        for part in wanted.split():
            hits = [n for n in hits if part in folded[n]]
        self._last = (wanted, hits)
        return hits

    def _rank(self, n: int, wanted: str) -> int:
        """Titles that begin so first, then those in which words do."""
        title = self._folded[n]
        if title.startswith(wanted):
            return 0
        return 1 if all(f" {part}" in f" {title}" for part in wanted.split()) else 2

    def _read(self) -> None:
        from annotator.gui.matching import spelled

        clock = QElapsedTimer()
        clock.start()
        self._last = ("", [])
        late = self._reading.isActive()
        self._reading.start()
        for row in self._rows:
            self._known.append(row)
            self._folded.append(spelled(row.title))
            if clock.elapsed() >= _SLICE:
                break
        else:
            self._reading.stop()
        wanting = self._palette.isVisible() and self._palette.model.rowCount() < _SHOWN
        if late and wanting and self._palette.field.text().lstrip().startswith("@"):
            self._palette.renew()


def _connect(window: Window) -> Mapping[str, Verb]:
    made: list[tuple[Palette, Titles]] = []

    def prepare() -> None:
        if not made:
            made.append(_make(window))

    def ask(begin: str = "") -> None:
        prepare()
        palette, titles = made[0]
        titles.begin()
        palette.ask(begin)

    # Made when nobody waits for it, so that it is there at once when it is asked for.
    QTimer.singleShot(_LATER, window, prepare)
    return {"palette": ask, "find_document": lambda: ask("@"), "bookmark_list": lambda: ask("#")}


def _make(window: Window) -> tuple[Palette, Titles]:
    from annotator.gui.dialogs.palette import Palette, Source

    commands = Commands(window)
    sources: dict[str, Source] = {"": commands.find}
    palette = Palette(window, sources, commands.used)
    titles = Titles(window, palette)
    sources["@"] = titles.find
    marks = window.findChild(Bookmarks)
    if marks is not None:
        sources["#"] = marks.find
    return palette, titles


FEATURE = Feature(ACTIONS, _connect)
