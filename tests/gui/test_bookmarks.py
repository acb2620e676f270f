"""Bookmarks: set by a key, seen in the margin, gone through by keys, there the next day, gone with their document."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.dialogs.palette import Palette
from annotator.gui.features.bookmarks import Bookmarks
from annotator.gui.window import Window
from annotator.services.bookmarks import bookmarks
from annotator.services.project import Project
from annotator.services.purging import purge
from annotator.services.removing import remove_document

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]
TEXT = "The ministry denied it. Nobody else spoke.\nThe harbour was closed on Monday."


def press(window: Window, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    QTest.keyClick(window.page.view, key, held)
    QApplication.processEvents()


def mark(window: Window, at: int) -> None:
    window.page.view.set_caret(at)
    press(window, Key.Key_B, Held.ControlModifier)


def kept(window: Window) -> list[tuple[int, str]]:
    return [(mark.at, mark.words) for mark in bookmarks(window.desk.project)]


def signs(window: Window) -> int:
    """How many pixels of the margin have the colour of a sign."""
    view = window.page.view
    wanted = QColor(window.look.theme["accent"]).rgb()
    picture = view.viewport().grab(QRect(0, 0, int(view._layout.left), view.viewport().height())).toImage()
    return sum(picture.pixel(x, y) == wanted for x in range(picture.width()) for y in range(picture.height()))


def test_a_key_sets_a_bookmark_that_is_seen_in_the_margin_and_takes_it_away_again(opened: Opened) -> None:
    window = opened(TEXT)
    assert signs(window) == 0
    mark(window, 30)
    assert kept(window) == [(30, "else spoke. The harbour was closed on Monday.")]
    assert signs(window) > 20
    # Anywhere in the same sentence.
    mark(window, 26)
    assert kept(window) == []
    assert signs(window) == 0


def test_bookmarks_are_there_the_next_day_and_stay_in_their_place(opened: Opened) -> None:
    window = opened(TEXT)
    mark(window, 30)
    window.page.view.set_selection(0, 12)
    press(window, Key.Key_A)
    path = window.desk.project.path
    window.filing.close()
    assert signs_after_opening(window, path) > 20
    assert [at for at, _ in kept(window)] == [30]


def signs_after_opening(window: Window, path: object) -> int:
    window.filing.open_path(path)
    return signs(window)


def test_undo_takes_back_what_was_done_and_no_bookmark(opened: Opened) -> None:
    window = opened(TEXT)
    window.page.view.set_selection(0, 12)
    press(window, Key.Key_A)
    mark(window, 30)
    press(window, Key.Key_Z, Held.ControlModifier)
    assert not window.desk.document.annotations
    assert len(kept(window)) == 1


def test_keys_go_from_bookmark_to_bookmark_through_all_documents_and_round(opened: Opened) -> None:
    window = opened(TEXT, "Another text.", "A third one.")
    first = window.desk.document.id
    mark(window, 50)
    mark(window, 3)
    for _ in range(2):
        press(window, Key.Key_Down, Held.AltModifier)
    third = window.desk.document.id
    mark(window, 2)
    visited = []
    for _ in range(3):
        press(window, Key.Key_F2)
        visited.append((window.desk.document.id, window.page.view.caret()))
    assert visited == [(first, 3), (first, 50), (third, 2)]
    press(window, Key.Key_F2, Held.ShiftModifier)
    assert (window.desk.document.id, window.page.view.caret()) == (first, 50)
    assert window.statusBar().currentMessage() == "Bookmark 2 of 3"


def test_without_any_the_key_says_so(opened: Opened) -> None:
    window = opened(TEXT)
    press(window, Key.Key_F2)
    assert window.statusBar().currentMessage() == "There is no bookmark yet."


def test_the_list_finds_a_bookmark_by_its_words(opened: Opened) -> None:
    window = opened(TEXT, "Another text.")
    mark(window, 47)
    press(window, Key.Key_Down, Held.AltModifier)
    assert window.verbs.run("bookmark_list")
    palette = window.findChild(Palette)
    QTest.keyClicks(palette.field, "HARBOUR")
    assert [entry.title for entry in palette.model.entries] == ["harbour was closed on Monday."]
    QTest.keyClick(palette.field, Key.Key_Return)
    assert window.page.view.caret() == 47
    assert window.page.view.hasFocus()


def test_a_removed_document_takes_its_bookmarks_along_and_brings_them_back(opened: Opened) -> None:
    window = opened(TEXT, "Another text.")
    first = window.desk.document.id
    mark(window, 3)
    press(window, Key.Key_Down, Held.AltModifier)
    mark(window, 1)
    project = window.desk.project
    assert window.desk.act(remove_document(project, first))
    assert [one.at for one in window.findChild(Bookmarks).marks] == [1]
    project.undo()
    assert [one.at for one in window.findChild(Bookmarks).marks] == [3, 1]


def test_purging_a_document_leaves_nothing_of_its_bookmarks(opened: Opened) -> None:
    window = opened(TEXT, "Another text.")
    first = window.desk.document.id
    mark(window, 43)
    press(window, Key.Key_Down, Held.AltModifier)
    purge(window.desk.project, first)
    assert kept(window) == []
    assert b"The harbour was closed" not in window.desk.project.path.read_bytes()


def test_in_a_read_only_project_no_bookmark_is_set_and_that_is_said(opened: Opened) -> None:
    window = opened(TEXT)
    mark(window, 3)
    path = window.desk.project.path
    window.filing.close()
    window.filing.open_path(path, read_only=True)
    mark(window, 47)
    assert "read-only" in window.statusBar().currentMessage()
    assert [at for at, _ in kept(window)] == [3]


def test_bookmarks_are_those_of_the_annotator(opened: Opened) -> None:
    window = opened(TEXT)
    mark(window, 3)
    path = window.desk.project.path
    window.filing.close()
    with Project.open(path, "Somebody else") as project:
        assert bookmarks(project) == []


def test_what_can_not_be_read_counts_as_nothing(opened: Opened) -> None:
    window = opened(TEXT)
    project = window.desk.project
    project.store.set_place(window.desk.document.id, project.me.id, "bookmarks", '[["x"], 3')
    assert bookmarks(project) == []
    mark(window, 3)
    assert [at for at, _ in kept(window)] == [3]


@pytest.mark.parametrize("width", [560, 800, 1280])
def test_the_ribbon_leaves_the_number_of_the_paragraph_to_be_seen(opened: Opened, width: int) -> None:
    window = opened(TEXT)
    window.resize(width, 700)
    window.page.view.set_caret(0)
    before = margin(window)
    mark(window, 0)
    after = margin(window)
    accent, page = QColor(window.look.theme["accent"]).rgb(), before.pixel(0, 0)
    rows = range(before.height())
    ribbon = [x for x in range(after.width()) if any(after.pixel(x, y) == accent for y in rows)]
    number = [x for x in range(ribbon[0] - 1) if any(after.pixel(x, y) != page for y in rows)]
    assert number
    assert max(number) < ribbon[0] - 3


def margin(window: Window) -> QImage:
    """The first line's margin."""
    view = window.page.view
    return view.viewport().grab(QRect(0, 0, int(view._layout.left) - 1, 40)).toImage()
