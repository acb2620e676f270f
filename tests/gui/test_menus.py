"""The menus on the right button, and keys that hold in the list of annotations."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotator.gui.window import Window
from tests.trade import signs_in

# The platform without a display says of every menu what it can't do with it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Opened = Callable[..., Window]


def menu_at(window: Window, point: int) -> QMenu:
    """The menu that a right click on the character at `point` of the text opens."""
    view = window.page.view
    found = view.places.rect_of(point, point + 1)
    assert found is not None
    view.customContextMenuRequested.emit(found.center().toPoint())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def pick(menu: QMenu, words: str) -> None:
    action = next(action for action in menu.actions() if words in action.text().replace("&", ""))
    action.trigger()
    menu.close()


def stored(window: Window) -> str:
    return signs_in(window.desk.project, window.desk.document.id)


def test_a_right_click_on_selected_text_offers_each_label_with_its_key(opened: Opened) -> None:
    window = opened("Officials denied it.")
    window.page.view.set_selection(0, 9)
    menu = menu_at(window, 3)
    assert [action.text() for action in menu.actions()[:4]] == [
        "Mark as claim\tC", "Mark as actor\tA", "Mark as figure\tF", "Mark as source\tS"
    ]  # fmt: skip
    pick(menu, "Mark as actor")
    assert stored(window) == "[actor Officials] denied it."


def test_a_right_click_on_an_annotation_selects_and_changes_it(opened: Opened) -> None:
    window = opened("[claim [actor Officials] denied it].")
    pick(menu_at(window, 3), "Change to source")
    assert stored(window) == "[claim [source Officials] denied it]."
    pick(menu_at(window, 12), "Delete the annotation")
    assert stored(window) == "[source Officials] denied it."


def test_a_right_click_on_the_selected_outer_annotation_keeps_it_selected(opened: Opened) -> None:
    window = opened("[claim [actor Officials] denied it].")
    QTest.keyClick(window.page.view, Qt.Key.Key_Tab)
    outer = window.desk.selected
    menu_at(window, 3).close()
    assert window.desk.selected is outer


def test_the_menu_of_a_read_only_project_changes_nothing(opened: Opened) -> None:
    window = opened("[actor Officials] denied it.")
    path = window.desk.project.path
    window.filing.close()
    window.filing.open_path(path, read_only=True)
    menu = menu_at(window, 3)
    writing = [a for a in menu.actions() if a.text().startswith(("Change", "Remove")) or "Delete" in a.text()]
    assert len(writing) == 5
    assert not any(action.isEnabled() for action in writing)
    menu.close()


def test_the_lists_have_menus_for_the_row_that_is_chosen(opened: Opened) -> None:
    window = opened("[actor Officials] denied it.", "Another.")
    listing = window.panels["annotations"]
    listing.table.selectRow(0)
    listing.table.customContextMenuRequested.emit(QPoint(20, 5))
    pick(QApplication.activePopupWidget(), "Copy the quote")
    assert QApplication.clipboard().text() == "Officials"
    documents = window.panels["documents"]
    documents.table.customContextMenuRequested.emit(QPoint(20, 5))
    pick(QApplication.activePopupWidget(), "done")
    assert documents.model.row(0).state == "done"


def test_delete_in_the_list_of_annotations_deletes_the_chosen_one(opened: Opened) -> None:
    window = opened("[actor Officials] denied [claim the deal].")
    table = window.panels["annotations"].table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert stored(window) == "Officials denied [claim the deal]."


def test_the_keyboard_coming_into_a_list_selects_and_opens_nothing(opened: Opened, qtbot: QtBot) -> None:
    window = opened("[actor Officials] denied it.", "Another.")
    for key in ("annotations", "documents"):
        document = window.desk.document
        window.panels[key].focus_first()
        qtbot.waitUntil(window.panels[key].table.hasFocus)
        assert window.desk.document is document
    assert window.desk.selected is None
    QTest.keyClick(window.panels["annotations"].table, Qt.Key.Key_Down)
    assert window.desk.selected.quote == "Officials"
