"""The project's name, whose name one works under, citations, and documents that go."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotator.domain.change import Change, Message
from annotator.domain.document import Document
from annotator.gui import ask
from annotator.gui.dialogs.annotator_choice import AnnotatorChoice
from annotator.gui.dialogs.project_name import ProjectName
from annotator.gui.dialogs.purge import Purge
from annotator.gui.window import Window
from annotator.services.backups import backup_folder, backups, copies_beside
from annotator.services.project import Project
from tests.gui.waiting import at_rest, dialog_of, is_closed, mark_something
from tests.trade import signs_in

# The platform without a display says of every dialog what it can't do with it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Opened = Callable[..., Window]
FIRST = "The [actor minister] said nothing."
SECOND = "Another [claim zebra quagga] here."
THIRD = "A third one."


def titles(window: Window) -> list[str]:
    model = window.panels["documents"].model
    return [model.row(n).title for n in range(model.rowCount())]


# ---------------------------------------------------------------------- the name


def rename_to(window: Window, name: str, qtbot: QtBot) -> ProjectName:
    window.actions_["rename_project"].trigger()
    dialog: ProjectName = dialog_of(window, ProjectName, qtbot)
    assert dialog.name.selectedText() == dialog.name.text()
    QTest.keyClicks(dialog.name, name)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    return dialog


def test_a_renamed_project_is_open_at_the_same_document_and_its_copies_follow(opened: Opened, qtbot: QtBot) -> None:
    window = opened(FIRST, SECOND)
    path = window.desk.project.path
    window.actions_["back_up"].trigger()
    at_rest(window, qtbot)
    window.actions_["next_document"].trigger()
    document = window.desk.document.id
    rename_to(window, "spring", qtbot)
    to = path.with_name("spring.annotator")
    assert window.desk.project.path == to
    assert window.desk.document.id == document
    assert "spring" in window.windowTitle()
    assert window.docks["documents"].isVisible()
    assert not path.exists()
    assert not backup_folder(path).exists()
    assert len(backups(to)) == 1
    assert window.memory.recent()[0] == to
    assert path not in window.memory.recent()
    at_rest(window, qtbot)


@pytest.mark.parametrize(
    ("name", "said"), [("taken", "already there"), ("a/b", "“/”"), ("test", "already"), (" ", "Write")]
)
def test_a_name_that_can_not_be_is_refused_where_it_is_written(
    opened: Opened, qtbot: QtBot, name: str, said: str
) -> None:
    window = opened(FIRST)
    window.desk.project.path.with_name("taken.annotator").write_bytes(b"x")
    dialog = rename_to(window, name, qtbot)
    assert said in dialog.problem.text()
    assert dialog.isVisible()
    QTest.keyClicks(dialog.name, "x")
    assert not dialog.problem.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.desk.project.name == "test"


def test_a_project_that_somebody_reads_is_open_again_under_its_old_name(opened: Opened, qtbot: QtBot) -> None:
    window = opened(FIRST)
    path = window.desk.project.path
    reader = sqlite3.connect(path)
    try:
        reader.execute("select count(*) from document").fetchone()
        rename_to(window, "new", qtbot)
        assert "being read" in window.notices.text
        assert window.desk.project.path == path
        assert window.desk.document.text.startswith("The minister")
    finally:
        reader.close()
    at_rest(window, qtbot)


# ---------------------------------------------------------------------- the annotator


def test_after_switching_to_somebody_new_work_is_under_that_name_and_stays_so(opened: Opened, qtbot: QtBot) -> None:
    window = opened(FIRST, SECOND)
    path, document = window.desk.project.path, window.desk.document.id
    window.actions_["switch_annotator"].trigger()
    dialog: AnnotatorChoice = dialog_of(window, AnnotatorChoice, qtbot)
    assert dialog.person == window.desk.project.me.id
    qtbot.waitUntil(lambda: dialog.table.item(0, 1).text() == "2", timeout=5000)
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, "Noor")
    assert dialog.person is None
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert window.desk.project.me.name == "Noor"
    assert "Noor" in window.status.annotator.text()
    assert window.desk.document.id == document
    mark_something(window)
    mine = [a for a in window.desk.document.annotations.values() if a.annotator == window.desk.project.me.id]
    assert [a.quote for a in mine] == ["The"]
    at_rest(window, qtbot)
    window.filing.close()
    with Project.open(path) as project:
        assert project.me.name == "Noor"


def test_going_back_to_somebody_of_the_list_needs_no_name(opened: Opened, qtbot: QtBot) -> None:
    window = opened(FIRST)
    window.actions_["switch_annotator"].trigger()
    dialog = dialog_of(window, AnnotatorChoice, qtbot)
    QTest.keyClicks(dialog.name, "tester")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert "already" in dialog.problem.text()
    dialog.name.clear()
    QTest.keyClicks(dialog.name, "Noor")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert window.desk.project.me.name == "Noor"
    window.actions_["switch_annotator"].trigger()
    dialog = dialog_of(window, AnnotatorChoice, qtbot)
    QTest.keyClick(dialog.table, Qt.Key.Key_Up)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert window.desk.project.me.name == "Tester"
    at_rest(window, qtbot)


# ---------------------------------------------------------------------- citations


def test_the_quote_of_the_selection_or_of_the_annotation_is_copied_with_its_citation(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened(FIRST)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    document = window.desk.document
    window.page.view.set_selection(4, 17)
    QTest.keyClick(window.page.view, Qt.Key.Key_C, keys)
    assert QApplication.clipboard().text() == "“minister said” — Report 1"
    window.page.view.clear_selection()
    window.desk.select(document.in_order()[0].id)
    QTest.keyClick(window.page.view, Qt.Key.Key_C, keys)
    assert QApplication.clipboard().text() == "“minister” — Report 1"
    window.desk.select(None)
    QTest.keyClick(window.page.view, Qt.Key.Key_C, keys)
    assert "Select words" in window.statusBar().currentMessage()
    assert QApplication.clipboard().text() == "“minister” — Report 1"


# ---------------------------------------------------------------------- documents that go


def test_removing_a_document_goes_to_the_next_and_undo_brings_everything_back(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(FIRST, SECOND, THIRD)
    asked: list[str] = []
    monkeypatch.setattr(ask, "yes", lambda _window, *said: asked.append("\n".join(said)) or True)
    window.actions_["next_document"].trigger()
    removed = window.desk.document.id
    window.actions_["remove_document"].trigger()
    at_rest(window, qtbot)
    assert "Report 2" in asked[0]
    assert "Tester" in asked[0]
    assert titles(window) == ["Report 1", "Report 3"]
    assert window.desk.document.title == "Report 3"
    assert list(window.desk.project.check()) == []
    window.actions_["undo"].trigger()
    at_rest(window, qtbot)
    assert sorted(titles(window)) == ["Report 1", "Report 2", "Report 3"]
    assert signs_in(window.desk.project, removed) == SECOND


def test_a_document_with_annotations_stays_when_it_is_not_meant(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(FIRST, THIRD)
    monkeypatch.setattr(ask, "yes", lambda *_: False)
    window.actions_["remove_document"].trigger()
    at_rest(window, qtbot)
    assert titles(window) == ["Report 1", "Report 2"]
    window.actions_["next_document"].trigger()
    window.actions_["remove_document"].trigger()
    at_rest(window, qtbot)
    assert titles(window) == ["Report 1"]
    assert window.desk.document.title == "Report 1"


def test_removing_the_only_document_leaves_the_page_that_says_how_others_come_in(opened: Opened, qtbot: QtBot) -> None:
    window = opened(THIRD)
    window.actions_["remove_document"].trigger()
    at_rest(window, qtbot)
    assert window.desk.document is None
    assert window.centre.currentWidget() is window.empty


def test_a_document_whose_coming_is_taken_back_is_not_shown_any_more(opened: Opened, qtbot: QtBot) -> None:
    window = opened(THIRD)
    project = window.desk.project
    document = Document("00000000-0000-5000-8000-000000000001", "Late.", "0" * 64)
    project.do(Change(Message("import.text", {"title": "Late"}), created=(document,)))
    window.desk.open_document(document.id)
    assert window.desk.document.id == document.id
    window.actions_["undo"].trigger()
    at_rest(window, qtbot)
    assert window.desk.document.title == "Report 1"


def test_the_list_of_documents_offers_both_ways_out(opened: Opened) -> None:
    window = opened(FIRST)
    menu = QMenu()
    documents = window.panels["documents"]
    documents.fill_menu(menu, documents.model.row(0))
    assert {"remove_document", "purge_document"} <= {action.objectName() for action in menu.actions()}


def asked_to_purge(window: Window, qtbot: QtBot) -> Purge:
    """The dialog, when it has found out what would go."""
    window.actions_["purge_document"].trigger()
    dialog = dialog_of(window, Purge, qtbot)
    assert not dialog.go.isEnabled()
    qtbot.waitUntil(dialog.go.isEnabled, timeout=5000)
    return dialog


def bytes_beside(path: Path) -> bytes:
    return b"".join(p.read_bytes() for p in sorted(path.parent.rglob("*")) if p.is_file())


def test_purging_says_what_it_reaches_and_leaves_no_byte_in_the_file_or_in_the_copies(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened(FIRST, SECOND)
    path = window.desk.project.path
    window.actions_["back_up"].trigger()
    at_rest(window, qtbot)
    old = backups(path)[0].path
    window.actions_["next_document"].trigger()
    assert window.desk.document.title == "Report 2"
    dialog = asked_to_purge(window, qtbot)
    assert "Report 2" in dialog.says.text()
    assert old.name in dialog.copies.toPlainText()
    QTest.keyClick(dialog.delete, Qt.Key.Key_Space)
    assert dialog.deletes_copies
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_closed(dialog), timeout=10_000)
    at_rest(window, qtbot)
    assert titles(window) == ["Report 1"]
    assert window.desk.document.title == "Report 1"
    assert "gone for good" in window.notices.text
    assert not old.exists()
    (fresh,) = backups(path)
    assert list(window.desk.project.check()) == []
    window.filing.close()
    assert b"quagga" not in bytes_beside(path)
    assert b"minister" in path.read_bytes()
    with Project.open(fresh.path) as copy:
        assert copy.document_count() == 1


def test_copies_that_may_stay_are_named_after_purging(opened: Opened, qtbot: QtBot) -> None:
    window = opened(FIRST, SECOND)
    path = window.desk.project.path
    window.actions_["back_up"].trigger()
    at_rest(window, qtbot)
    dialog = asked_to_purge(window, qtbot)
    dialog.go.click()
    qtbot.waitUntil(lambda: is_closed(dialog), timeout=10_000)
    assert "still hold it" in window.notices.text
    assert str(copies_beside(path)[0]) in window.notices._details.toPlainText()
    at_rest(window, qtbot)


def test_return_and_escape_purge_nothing(opened: Opened, qtbot: QtBot) -> None:
    window = opened(FIRST)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = asked_to_purge(window, qtbot)
        QTest.keyClick(dialog, key)
        assert is_closed(dialog)
        at_rest(window, qtbot)
    assert titles(window) == ["Report 1"]


def test_a_purge_whose_bytes_could_not_be_wiped_says_so_and_can_be_tried_again(opened: Opened, qtbot: QtBot) -> None:
    window = opened(FIRST, SECOND)
    path = window.desk.project.path
    window.actions_["next_document"].trigger()
    reader = sqlite3.connect(path)
    reader.execute("begin")
    reader.execute("select count(*) from document").fetchone()
    try:
        dialog = asked_to_purge(window, qtbot)
        dialog.go.click()
        qtbot.waitUntil(dialog.problem.isVisible, timeout=15_000)
        assert "purge it again" in dialog.problem.text()
    finally:
        reader.close()
    dialog.go.click()
    qtbot.waitUntil(lambda: is_closed(dialog), timeout=10_000)
    assert "gone for good" in window.notices.text
    at_rest(window, qtbot)
    window.filing.close()
    assert b"quagga" not in bytes_beside(path)


def test_enter_presses_the_button_that_has_the_keyboard_rather_than_the_default(opened: Opened, qtbot: QtBot) -> None:
    window = opened(FIRST)
    dialog = asked_to_purge(window, qtbot)
    qtbot.waitUntil(lambda: dialog.cancel.hasFocus(), timeout=5000)
    dialog.go.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(dialog.go, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_closed(dialog), timeout=10_000)
    at_rest(window, qtbot)
    assert titles(window) == []


def test_letters_typed_in_the_list_of_annotators_are_the_name_of_somebody_new(opened: Opened, qtbot: QtBot) -> None:
    window = opened(FIRST)
    window.actions_["switch_annotator"].trigger()
    dialog: AnnotatorChoice = dialog_of(window, AnnotatorChoice, qtbot)
    QTest.keyClicks(dialog.table, "N")
    QTest.keyClicks(dialog.focusWidget(), "oor")
    assert (dialog.name.text(), dialog.person) == ("Noor", None)
    dialog.reject()
    at_rest(window, qtbot)


def test_a_dialog_grows_when_it_says_what_is_wrong(opened: Opened, qtbot: QtBot) -> None:
    window = opened(FIRST)
    window.actions_["rename_project"].trigger()
    dialog = dialog_of(window, ProjectName, qtbot)
    dialog.name.clear()
    QTest.keyClicks(dialog.name, "a/b" * 30)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.problem.height() >= dialog.problem.heightForWidth(dialog.problem.width())
    assert dialog.rect().contains(dialog.buttons.geometry())
    dialog.reject()
    at_rest(window, qtbot)
