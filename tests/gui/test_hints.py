"""Menus in groups, and hints that name the keys that actions have now."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.gui.window import Window

LONGEST = 8


def test_menus_are_read_in_groups_of_a_few_entries(window: Window) -> None:
    for bar_entry in window.menuBar().actions():
        menu = bar_entry.menu()
        assert isinstance(menu, QMenu)
        entries = [action.isSeparator() for action in menu.actions()]
        groups = [(line, len(list(some))) for line, some in groupby(entries)]
        assert not entries[0], menu.title()
        assert not entries[-1], menu.title()
        assert all(count == 1 if line else count <= LONGEST for line, count in groups), (menu.title(), groups)


def test_a_menu_shows_which_panels_are_there(opened: Callable[..., Window]) -> None:
    window = opened()
    for dock in window.docks.values():
        toggle = dock.toggleViewAction()
        assert toggle.isChecked()
        assert not toggle.isIconVisibleInMenu()


def test_a_hint_names_the_key_that_the_action_has_now(window: Window) -> None:
    button, action = window.page.finding.next, window.actions_["find_next"]
    assert button.toolTip() == "Next hit (F3)"
    action.setShortcuts([QKeySequence("F12")])
    assert button.toolTip() == "Next hit (F12)"
    action.setShortcuts([])
    assert button.toolTip() == "Next hit"


def test_the_empty_list_names_keys_and_the_entry_of_what_has_none(opened: Callable[..., Window]) -> None:
    window = opened()
    window.actions_["paste"].setShortcuts([])
    said = window.panels["documents"]._first_steps()  # type: ignore[attr-defined]
    assert "Ctrl+I" in said
    assert "Paste as a new document" in said
