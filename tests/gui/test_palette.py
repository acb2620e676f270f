"""The command palette: typing finds any action, Enter does it, Esc leaves everything as it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.palette import Palette
from annotator.gui.matching import Name, rank, spelled
from annotator.gui.window import Window
from annotator.services.project import Project
from tests.trade import add_document, signs_in

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]


def ask(window: Window, words: str = "") -> Palette:
    """Open the palette by its key, from wherever the keyboard is, and type."""
    QTest.keyClick(QApplication.focusWidget(), Key.Key_P, Held.ControlModifier | Held.ShiftModifier)
    palette = window.findChild(Palette)
    assert palette.isVisible()
    assert QApplication.focusWidget() is palette.field
    QTest.keyClicks(palette.field, words)
    return palette


def titles(palette: Palette) -> list[str]:
    return [entry.title for entry in palette.model.entries]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("zoom o", "Zoom out"),
        ("nd", "Next document"),
        ("doc next", "Next document"),
        ("ZOOM IN", "Zoom in"),
        ("unfinished next", "Next unfinished document"),
        ("mark source", "Mark as source"),
        ("change key", "Change keys"),
        ("sheet keys", "Sheet of keys"),
        ("go to insp", "Go to Inspector"),
    ],
)
def test_words_their_beginnings_and_initials_find_an_action(opened: Opened, typed: str, first: str) -> None:
    palette = ask(opened(), typed)
    assert titles(palette)[0] == first


def test_what_begins_so_comes_before_what_holds_it() -> None:
    names = [Name.of(text) for text in ("Find next", "Next document", "The next one", "Annexation")]
    wanted = spelled("next")
    assert [rank(name, wanted) for name in names] == [1, 0, 1, None]
    assert rank(Name.of("Annexation"), "nex") == 4


def test_names_are_found_in_whatever_spelling() -> None:
    assert rank(Name.of("باز کردن پروژه"), spelled("كردن")) is not None
    assert rank(Name.of("Résumé"), spelled("resume")) == 0


def test_enter_does_it_and_the_keyboard_is_back_in_the_text(opened: Opened) -> None:
    window = opened()
    before = window.page.view.zoom()
    palette = ask(window, "zoom in")
    QTest.keyClick(palette.field, Key.Key_Return)
    assert palette.isHidden()
    assert window.page.view.zoom() == before + 1
    assert window.page.view.hasFocus()


def test_escape_leaves_with_the_keyboard_where_it_was(opened: Opened) -> None:
    window = opened()
    window.panels["documents"].field.setFocus()
    palette = ask(window, "quit")
    QTest.keyClick(palette.field, Key.Key_Escape)
    assert palette.isHidden()
    assert window.panels["documents"].field.hasFocus()


def test_the_arrow_keys_choose_and_go_round(opened: Opened) -> None:
    palette = ask(opened(), "zoom")
    assert titles(palette)[:2] == ["Zoom in", "Zoom out"]
    QTest.keyClick(palette.field, Key.Key_Down)
    assert palette.current().title == "Zoom out"
    QTest.keyClick(palette.field, Key.Key_Up)
    QTest.keyClick(palette.field, Key.Key_Up)
    assert palette.current().title == titles(palette)[-1]
    assert palette.field.hasFocus()


def test_a_label_marks_what_was_selected_before(opened: Opened) -> None:
    window = opened("Officials denied it.")
    window.page.view.set_selection(0, 9)
    QTest.keyClick(ask(window, "actor").field, Key.Key_Return)
    assert signs_in(window.desk.project, window.desk.document.id) == "[actor Officials] denied it."


def test_an_action_shows_its_key_and_why_it_is_off(window: Window) -> None:
    palette = ask(window, "next document")
    entry = palette.current()
    assert (entry.title, entry.shortcut, entry.state, entry.usable) == (
        "Next document", "Alt+Down", "open a project first", False
    )  # fmt: skip
    QTest.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()


def test_what_can_not_be_done_in_a_read_only_project_says_so(opened: Opened) -> None:
    window = opened("A text.")
    path = window.desk.project.path
    window.filing.close()
    window.filing.open_path(path, read_only=True)
    assert ask(window, "import files").current().state == "the project is read-only"


def test_a_switch_says_that_it_is_on(opened: Opened) -> None:
    window = opened("A text.")
    assert ask(window, "as done").current().state == ""
    QTest.keyClick(window.findChild(Palette).field, Key.Key_Return)
    assert ask(window, "as done").current().state == "on"


def test_what_was_used_last_comes_first(opened: Opened) -> None:
    window = opened()
    for words in ("zoom out", "go to inspector"):
        QTest.keyClick(ask(window, words).field, Key.Key_Return)
    assert titles(ask(window))[:2] == ["Go to Inspector", "Zoom out"]


def test_a_panel_is_hidden_and_shown(opened: Opened) -> None:
    window = opened()
    QTest.keyClick(ask(window, "hide inspector").field, Key.Key_Return)
    assert window.docks["inspector"].isHidden()
    QTest.keyClick(ask(window, "show inspector").field, Key.Key_Return)
    assert not window.docks["inspector"].isHidden()


def test_a_document_is_found_by_title(opened: Opened, project_path, qtbot: QtBot) -> None:
    window = opened("The first.")
    window.filing.close()
    with Project.open(project_path) as project:
        wanted = add_document(project, "Another text.", "Zinc & <b>copper</b>")
    window.filing.open_path(project_path)
    palette = ask(window, "@cop")
    qtbot.waitUntil(lambda: titles(palette) == ["Zinc & <b>copper</b>"])
    QTest.keyClick(palette.field, Key.Key_Return)
    assert window.desk.document.id == wanted.id


def test_nothing_found_is_said(opened: Opened) -> None:
    palette = ask(opened(), "qqqq")
    assert palette.nothing.isVisible()
    assert palette.nothing.text() == "No action is called so."
    QTest.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()


def test_going_elsewhere_closes_it(opened: Opened) -> None:
    window = opened()
    palette = ask(window)
    window.page.view.setFocus()
    assert palette.isHidden()
    assert window.page.view.hasFocus()
