"""Going about: unfinished documents, paragraphs by number, back and forward through the places of the day."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.paragraph import ParagraphDialog
from annotator.gui.features.places import Place, Trail
from annotator.gui.window import Window
from annotator.services.removing import remove_document

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]
LONG = "\n\n".join(f"Paragraph {n} of a long report about [actor ships] and ports." for n in range(1, 301))


def active(window: QWidget) -> None:
    """Give the keyboard to this window, as a window manager does when a dialog has closed."""
    window.activateWindow()
    QApplication.processEvents()
    assert window.isActiveWindow()


def press(window: Window, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    QTest.keyClick(window.page.view, key, held)
    QApplication.processEvents()


def back(window: Window) -> None:
    press(window, Key.Key_PageUp, Held.AltModifier)


def forward(window: Window) -> None:
    press(window, Key.Key_PageDown, Held.AltModifier)


def go_to_paragraph(window: Window, typed: str) -> None:
    press(window, Key.Key_G, Held.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ParagraphDialog)
    # QTest has keys for Latin letters only.
    dialog.field.insert(typed)
    QTest.keyClick(dialog.field, Key.Key_Return)
    active(window)


def words_at_caret(window: Window, count: int = 13) -> str:
    view = window.page.view
    return view.text()[view.caret() :][:count]


def names(window: Window) -> list[str]:
    model = window.panels["documents"].model
    return [model.row(n).id for n in range(model.rowCount())]


def test_the_next_unfinished_document_is_found_round_the_end_of_the_list(opened: Opened) -> None:
    window = opened("One.", "Two.", "Three.")
    one, two, three = names(window)
    press(window, Key.Key_Down, Held.AltModifier)
    assert window.desk.document.id == two
    press(window, Key.Key_D, Held.ControlModifier)
    press(window, Key.Key_Up, Held.ControlModifier)
    assert window.desk.document.id == one
    press(window, Key.Key_Down, Held.ControlModifier)
    assert window.desk.document.id == three
    press(window, Key.Key_Down, Held.ControlModifier)
    assert window.desk.document.id == one


def test_when_all_are_done_it_says_so_and_stays(opened: Opened) -> None:
    window = opened("One.", "Two.")
    here = window.desk.document.id
    press(window, Key.Key_D, Held.ControlModifier)
    press(window, Key.Key_Down, Held.ControlModifier)
    press(window, Key.Key_D, Held.ControlModifier)
    press(window, Key.Key_Down, Held.ControlModifier)
    assert window.statusBar().currentMessage() == "All documents of the list are done."
    press(window, Key.Key_Up, Held.AltModifier)
    assert window.desk.document.id == here
    press(window, Key.Key_D, Held.ControlModifier)
    press(window, Key.Key_Down, Held.ControlModifier)
    assert window.statusBar().currentMessage() == "All other documents of the list are done."
    assert window.desk.document.id == here


@pytest.mark.parametrize("typed", ["200", "۲۰۰", "٢٠٠", " 200 "])
def test_a_paragraph_is_gone_to_by_its_number_in_any_digits(opened: Opened, typed: str) -> None:
    window = opened(LONG)
    go_to_paragraph(window, typed)
    assert words_at_caret(window) == "Paragraph 200"
    assert window.page.view.shows(window.page.view.caret())
    assert window.page.view.hasFocus()


@pytest.mark.parametrize("typed", ["0", "301", "x", "2x", "", "-1"])
def test_what_is_no_paragraph_is_asked_again(opened: Opened, typed: str) -> None:
    window = opened(LONG)
    press(window, Key.Key_G, Held.ControlModifier)
    dialog = QApplication.activeModalWidget()
    QTest.keyClick(dialog.field, Key.Key_Delete)
    QTest.keyClicks(dialog.field, typed)
    QTest.keyClick(dialog.field, Key.Key_Return)
    assert dialog.isVisible()
    assert "from 1 to 300" in dialog.problem.text()
    dialog.reject()
    assert window.page.view.caret() == 0


def test_the_number_is_that_of_the_margin_where_the_caret_is(opened: Opened) -> None:
    window = opened(LONG)
    window.page.view.set_caret(window.page.view.text().index("Paragraph 77") + 20)
    press(window, Key.Key_G, Held.ControlModifier)
    dialog = QApplication.activeModalWidget()
    assert dialog.field.text() == "77"
    dialog.reject()


def test_back_and_forward_go_through_jumps_to_where_one_was(opened: Opened) -> None:
    window = opened(LONG)
    view = window.page.view
    view.set_caret(5)
    go_to_paragraph(window, "100")
    at_100 = view.top_position()
    go_to_paragraph(window, "250")
    back(window)
    assert words_at_caret(window) == "Paragraph 100"
    assert view.top_position() == at_100
    back(window)
    assert (view.caret(), view.top_position()) == (5, 0)
    forward(window)
    assert words_at_caret(window) == "Paragraph 100"
    forward(window)
    assert words_at_caret(window) == "Paragraph 250"
    forward(window)
    assert "nowhere after" in window.statusBar().currentMessage()
    assert words_at_caret(window) == "Paragraph 250"


def test_another_document_and_a_row_of_a_list_are_jumps_too(opened: Opened) -> None:
    window = opened(LONG, "Another text.")
    first = window.desk.document.id
    table = window.panels["annotations"].table
    table.setFocus()
    table.selectRow(150)
    QApplication.processEvents()
    assert window.page.view.top_position() > 0
    press(window, Key.Key_Down, Held.AltModifier)
    assert window.desk.document.id != first
    back(window)
    assert window.desk.document.id == first
    assert window.page.view.top_position() > 0
    back(window)
    assert window.page.view.top_position() == 0


def test_what_stays_in_sight_is_no_jump(opened: Opened) -> None:
    window = opened(LONG)
    for _ in range(3):
        press(window, Key.Key_Tab)
    back(window)
    assert "nowhere before" in window.statusBar().currentMessage()


def test_a_new_jump_ends_the_way_forward(opened: Opened) -> None:
    window = opened(LONG)
    for number in ("100", "200"):
        go_to_paragraph(window, number)
    back(window)
    go_to_paragraph(window, "290")
    forward(window)
    assert "nowhere after" in window.statusBar().currentMessage()
    back(window)
    assert words_at_caret(window) == "Paragraph 100"


def test_a_removed_document_is_passed_over_and_serves_again_when_it_is_back(opened: Opened) -> None:
    window = opened("One.", "Two.", "Three.")
    one, two, _three = names(window)
    for _ in range(2):
        press(window, Key.Key_Down, Held.AltModifier)
    project = window.desk.project
    assert window.desk.act(remove_document(project, two))
    back(window)
    assert window.desk.document.id == one
    project.undo()
    back(window)
    assert window.desk.document.id == two


def test_the_buttons_of_the_mouse_go_back_and_forward(opened: Opened, qtbot: QtBot) -> None:
    window = opened("One.", "Two.")
    one, two = names(window)
    press(window, Key.Key_Down, Held.AltModifier)
    QTest.mouseClick(window.page.view.viewport(), Qt.MouseButton.BackButton, Held.NoModifier, QPoint(40, 40))
    assert window.desk.document.id == one
    list_of_documents = window.panels["documents"].table.viewport()
    QTest.mouseClick(list_of_documents, Qt.MouseButton.ForwardButton, Held.NoModifier, QPoint(4, 4))
    assert window.desk.document.id == two


def test_places_are_those_of_the_project_and_there_again_when_it_is(opened: Opened) -> None:
    window = opened("One.", "Two.")
    one, _two = names(window)
    press(window, Key.Key_Down, Held.AltModifier)
    path = window.desk.project.path
    window.filing.close()
    window.filing.open_path(path)
    back(window)
    assert window.desk.document.id == one


def test_no_more_than_a_hundred_places_are_kept() -> None:
    trail = Trail()
    for n in range(250):
        trail.leave(Place("d", n, n, n))
        trail.leave(Place("d", n, n, n))
    assert [place.caret for place in trail.behind] == list(range(150, 250))


def test_a_hit_of_the_find_bar_is_a_jump(opened: Opened) -> None:
    window = opened(LONG)
    press(window, Key.Key_F, Held.ControlModifier)
    QTest.keyClicks(window.page.finding.field, "Paragraph 222")
    QTest.keyClick(window.page.finding.field, Key.Key_Return)
    QApplication.processEvents()
    assert window.page.view.top_position() > 0
    back(window)
    assert window.page.view.top_position() == 0


def test_a_paragraph_in_sight_that_was_asked_for_is_a_jump(opened: Opened) -> None:
    window = opened(LONG)
    go_to_paragraph(window, "2")
    go_to_paragraph(window, "4")
    back(window)
    assert words_at_caret(window) == "Paragraph 2 o"
    back(window)
    assert window.page.view.caret() == 0
    forward(window)
    forward(window)
    assert words_at_caret(window) == "Paragraph 4 o"


def test_the_caret_is_in_sight_when_one_comes_back_to_a_document(opened: Opened) -> None:
    window = opened(LONG, "Another text.")
    go_to_paragraph(window, "100")
    top = window.page.view.top_position()
    press(window, Key.Key_Down, Held.AltModifier)
    press(window, Key.Key_Up, Held.AltModifier)
    view = window.page.view
    assert view.top_position() == top
    assert view.caret() == top
    press(window, Key.Key_Right)
    assert view.caret() == top + 1
    assert view.top_position() == top
