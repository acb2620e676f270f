"""The actions as the window has them: menus, tool bar, shortcuts and the list of keys are made from one table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from annotator.gui.action import ALWAYS, MENUS, SEPARATOR, Action
from annotator.gui.action_table import ACTIONS as CORE
from annotator.gui.features import FEATURES
from annotator.gui.icons import Icons
from annotator.gui.keys import latin_letter
from annotator.gui.tongue import tr


def _placed() -> Iterator[Action | str]:
    """The table with the actions of features where they asked to stand."""
    asked: dict[str, list[Action]] = {}
    for feature in FEATURES:
        for row in feature.actions:
            asked.setdefault(row.after, []).append(row)

    def with_followers(row: Action) -> Iterator[Action | str]:
        if row.group:
            yield SEPARATOR
        yield row
        for follower in asked.pop(row.key, ()):
            yield from with_followers(follower)

    for entry in CORE:
        if isinstance(entry, Action):
            yield from with_followers(entry)
        else:
            yield entry
    if asked:
        raise AssertionError(f"Features ask for a place after actions that are not there: {', '.join(asked)}")


ACTIONS: tuple[Action | str, ...] = tuple(_placed())


def rows() -> list[Action]:
    """The actions without what only separates them in menus."""
    return [row for row in ACTIONS if isinstance(row, Action)]


def tool_tip(row: Action, keys: Sequence[str] | None = None) -> str:
    """The tip with the action's key, as it is written on this system; `keys` in the place of those of the table."""
    keys = row.shortcuts if keys is None else keys
    if not keys:
        return tr(row.tip)
    return f"{tr(row.tip)} ({QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)})"


class Actions:
    """The actions as Qt's own, switched on and off by what is open."""

    def __init__(self, parent: QWidget, icons: Icons, reading: QWidget, run: Callable[[str], object]) -> None:
        self._icons = icons
        self._made: dict[str, QAction] = {}
        for row in rows():
            action = QAction(tr(row.text), parent, checkable=row.checkable)
            action.setObjectName(row.key)
            action.setToolTip(tool_tip(row))
            action.setStatusTip(tr(row.tip))
            action.setShortcuts([QKeySequence(s) for s in row.shortcuts])
            action.triggered.connect(lambda _checked=False, key=row.key: run(key))
            if row.reading:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                reading.addAction(action)
            else:
                if row.everywhere:
                    action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
                parent.addAction(action)
            self._made[row.key] = action
        self.repaint()

    def __getitem__(self, key: str) -> QAction:
        return self._made[key]

    @property
    def rows(self) -> list[Action]:
        """The rows of the table, for features, which the table is made of and so can't ask."""
        return rows()

    def set_keys(self, row: Action, keys: Sequence[str]) -> None:
        """Give an action these keys and no others; the first is shown in menus and tool tips."""
        action = self._made[row.key]
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setToolTip(tool_tip(row, keys))

    def repaint(self) -> None:
        for row in rows():
            if row.icon:
                self._made[row.key].setIcon(self._icons(row.icon))

    def fill_menus(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus; the menu of each name."""
        menus = {name: bar.addMenu(tr(name)) for name in MENUS}
        last = None
        for row in ACTIONS:
            if isinstance(row, Action):
                last = menus[row.menu]
                last.addAction(self._made[row.key])
                # A style shows the icon of an entry in the place of its tick.
                self._made[row.key].setIconVisibleInMenu(not row.checkable)
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
                self._made[row.key].setIconText(tr(row.tool_bar))
                bar.addAction(self._made[row.key])

    def enable(self, contexts: Iterable[str], *, read_only: bool) -> None:
        """Switch on what can be used in these contexts, and of that only what does not write if read-only."""
        holding = {ALWAYS, *contexts}
        for row in rows():
            self._made[row.key].setEnabled(row.when in holding and not (row.writes and read_only))

    def press(self, event: QKeyEvent, *, reading: bool) -> bool:
        """Trigger the shortcut whose letter stands on the key that was pressed, under a layout that has none: where
        such a layout is the only one, Qt finds no shortcut. `reading` says that the text has the keyboard; without
        Ctrl a letter is for it alone.
        """
        letter = "" if event.text().isascii() else latin_letter(event)
        if not letter or not (reading or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
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
