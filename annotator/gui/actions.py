"""Every action of the window in one table: menus, tool bar, shortcuts and the list of keys are made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from annotator.gui.icons import Icons
from annotator.gui.keys import latin_letter

ALWAYS, PROJECT, DOCUMENT, SELECTED = "always", "project", "document", "selected"
"""When an action can be used: always, with a project open, with a document open, with an annotation selected."""


@dataclass(frozen=True, slots=True)
class Action:
    """`reading` keys hold only while the text has the keyboard, so that they can be letters; `tool_bar` is the
    word that it has on the tool bar, if it is there."""

    key: str
    text: str
    menu: str
    tip: str
    shortcuts: tuple[str, ...] = ()
    when: str = ALWAYS
    reading: bool = False
    writes: bool = False
    icon: str = ""
    tool_bar: str = ""
    checkable: bool = False


SEPARATOR = "-"
MENUS = ("&Project", "&Edit", "&Annotate", "&Go", "&View", "&Help")

ACTIONS: tuple[Action | str, ...] = (
    Action("new", "&New project…", "&Project", "Start a new project", ("Ctrl+N",), icon="new"),
    Action("open", "&Open project…", "&Project", "Open a project from a file", ("Ctrl+O",), icon="open"),
    Action("sample", "Open the &sample project", "&Project", "Open a project to try things in", icon="sample"),
    SEPARATOR,
    Action("import", "&Import files…", "&Project", "Bring in texts, saved pages or datasets", ("Ctrl+I",), PROJECT,
           writes=True, icon="import", tool_bar="Import"),
    Action("import_folder", "Import a &folder…", "&Project", "Bring in a folder with all below it",
           ("Ctrl+Shift+I",), PROJECT, writes=True),
    Action("paste", "&Paste as a new document…", "&Project", "Make a document of the text on the clipboard",
           ("Ctrl+Shift+V",), PROJECT, writes=True, icon="paste"),
    Action("export", "&Export…", "&Project", "Write the labeled dataset to a file", ("Ctrl+E",), PROJECT,
           icon="export", tool_bar="Export"),
    SEPARATOR,
    Action("close", "&Close project", "&Project", "Close the project; everything is saved", ("Ctrl+W",), PROJECT,
           icon="close"),
    Action("quit", "&Quit", "&Project", "Close the window; everything is saved", ("Ctrl+Q",)),
    Action("undo", "&Undo", "&Edit", "Take back the last thing you did, even yesterday's", ("Ctrl+Z",), PROJECT,
           writes=True, icon="undo", tool_bar="Undo"),
    Action("redo", "&Redo", "&Edit", "Do again what was taken back", ("Ctrl+Shift+Z", "Ctrl+Y"), PROJECT,
           writes=True, icon="redo", tool_bar="Redo"),
    SEPARATOR,
    Action("copy", "&Copy", "&Edit", "Copy the selected text, or the quote of the selected annotation",
           ("Ctrl+C",), DOCUMENT, reading=True),
    Action("select_all", "Select &all", "&Edit", "Select the whole text", ("Ctrl+A",), DOCUMENT, reading=True),
    Action("delete", "&Delete the annotation", "&Annotate", "Remove the selected annotation",
           ("Delete", "Backspace"), SELECTED, reading=True, writes=True, icon="delete", tool_bar="Delete"),
    Action("edit_note", "Edit the &note", "&Annotate", "Write a note on the selected annotation",
           ("Return", "Enter"), SELECTED, reading=True, writes=True, icon="note"),
    SEPARATOR,
    Action("end_forward", "Move the end on by a character", "&Annotate", "Lengthen the annotation at its end",
           ("Alt+Shift+Right",), SELECTED, reading=True, writes=True),
    Action("end_back", "Move the end back by a character", "&Annotate", "Shorten the annotation at its end",
           ("Alt+Shift+Left",), SELECTED, reading=True, writes=True),
    Action("end_word_forward", "Move the end on by a word", "&Annotate", "Lengthen the annotation by a word",
           ("Ctrl+Alt+Shift+Right",), SELECTED, reading=True, writes=True),
    Action("end_word_back", "Move the end back by a word", "&Annotate", "Shorten the annotation by a word",
           ("Ctrl+Alt+Shift+Left",), SELECTED, reading=True, writes=True),
    Action("start_back", "Move the start back by a character", "&Annotate", "Lengthen the annotation at its start",
           ("Alt+Left",), SELECTED, reading=True, writes=True),
    Action("start_forward", "Move the start on by a character", "&Annotate", "Shorten the annotation at its start",
           ("Alt+Right",), SELECTED, reading=True, writes=True),
    Action("start_word_back", "Move the start back by a word", "&Annotate", "Lengthen the annotation by a word",
           ("Ctrl+Alt+Left",), SELECTED, reading=True, writes=True),
    Action("start_word_forward", "Move the start on by a word", "&Annotate", "Shorten the annotation by a word",
           ("Ctrl+Alt+Right",), SELECTED, reading=True, writes=True),
    SEPARATOR,
    Action("let_go", "&Let go", "&Annotate", "Let go of the armed label, the selection, then the annotation",
           ("Esc",), DOCUMENT, reading=True),
    Action("next_annotation", "&Next annotation", "&Go", "Select the next annotation in reading order", ("Tab",),
           DOCUMENT, reading=True, icon="next"),
    Action("previous_annotation", "&Previous annotation", "&Go", "Select the previous annotation in reading order",
           ("Shift+Tab", "Backtab"), DOCUMENT, reading=True, icon="previous"),
    Action("cycle", "Next annotation in the &stack", "&Go", "Where several lie, select the next larger one",
           ("`",), DOCUMENT, reading=True),
    SEPARATOR,
    Action("next_document", "Next &document", "&Go", "Open the next document of the list", ("Alt+Down",), PROJECT),
    Action("previous_document", "Previous d&ocument", "&Go", "Open the previous document of the list", ("Alt+Up",),
           PROJECT),
    Action("done", "Mark the document as d&one", "&Go", "Say that you are done with the document, or not yet",
           ("Ctrl+D",), DOCUMENT, writes=True, icon="status-done", checkable=True, tool_bar="Done"),
    SEPARATOR,
    Action("next_pane", "Next &pane", "&Go", "Move the keyboard to the next pane", ("F6",)),
    Action("previous_pane", "Previous p&ane", "&Go", "Move the keyboard to the previous pane", ("Shift+F6",)),
    Action("zoom_in", "Zoom &in", "&View", "Larger text", ("Ctrl++", "Ctrl+="), DOCUMENT, icon="zoom-in"),
    Action("zoom_out", "Zoom &out", "&View", "Smaller text", ("Ctrl+-",), DOCUMENT, icon="zoom-out"),
    Action("zoom_reset", "&Normal size", "&View", "Text in its normal size", ("Ctrl+0",), DOCUMENT),
    SEPARATOR,
    Action("guide", "&User guide", "&Help", "How to do what, on one page", ("F1",), icon="help"),
    Action("check", "&Check the project file", "&Help", "Look for damage in the whole file", (), PROJECT),
    Action("about", "&About Annotator", "&Help", "Version and where things are kept"),
)  # fmt: skip


def rows() -> list[Action]:
    """The actions without what only separates them in menus."""
    return [row for row in ACTIONS if isinstance(row, Action)]


def tool_tip(row: Action) -> str:
    """The tip with the action's key, as it is written on this system."""
    if not row.shortcuts:
        return row.tip
    return f"{row.tip} ({QKeySequence(row.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)})"


class Actions:
    """The actions as Qt's own, switched on and off by what is open."""

    def __init__(self, parent: QWidget, icons: Icons, reading: QWidget, run: Callable[[str], object]) -> None:
        self._icons = icons
        self._made: dict[str, QAction] = {}
        for row in rows():
            action = QAction(row.text, parent, checkable=row.checkable)
            action.setObjectName(row.key)
            action.setToolTip(tool_tip(row))
            action.setStatusTip(row.tip)
            action.setShortcuts([QKeySequence(s) for s in row.shortcuts])
            action.triggered.connect(lambda _checked=False, key=row.key: run(key))
            if row.reading:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                reading.addAction(action)
            else:
                parent.addAction(action)
            self._made[row.key] = action
        self.repaint()

    def __getitem__(self, key: str) -> QAction:
        return self._made[key]

    def repaint(self) -> None:
        for row in rows():
            if row.icon:
                self._made[row.key].setIcon(self._icons(row.icon))

    def fill_menus(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus; the menu of each name."""
        menus = {name: bar.addMenu(name) for name in MENUS}
        last = None
        for row in ACTIONS:
            if isinstance(row, Action):
                last = menus[row.menu]
                last.addAction(self._made[row.key])
            elif last is not None:
                last.addSeparator()
        for menu in menus.values():
            menu.setToolTipsVisible(True)
        return menus

    def fill_tool_bar(self, bar: QToolBar) -> None:
        menu = ""
        for row in rows():
            if row.tool_bar:
                if menu and row.menu != menu:
                    bar.addSeparator()
                menu = row.menu
                self._made[row.key].setIconText(row.tool_bar)
                bar.addAction(self._made[row.key])

    def enable(self, contexts: Iterable[str], *, read_only: bool) -> None:
        """Switch on what can be used in these contexts, and of that only what does not write if read-only."""
        holding = {ALWAYS, *contexts}
        for row in rows():
            self._made[row.key].setEnabled(row.when in holding and not (row.writes and read_only))

    def press(self, event: QKeyEvent, *, reading: bool) -> bool:
        """Trigger the shortcut whose letter stands on the key that was pressed with Ctrl, under a layout that has
        none: where such a layout is the only one, Qt finds no shortcut. `reading` says that the text has the keyboard.
        """
        letter = "" if event.text().isascii() else latin_letter(event)
        if not letter or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        pressed = QKeySequence(QKeyCombination(event.modifiers(), Qt.Key(ord(letter))))
        for row in rows():
            action = self._made[row.key]
            if pressed in action.shortcuts() and (reading or not row.reading):
                action.trigger()
                return True
        return False

    def find(self, sender: QObject | None) -> str:
        return sender.objectName() if sender is not None else ""
