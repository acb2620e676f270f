"""The history in the window: who did what when, a document as it was, and a day's work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from annotator.domain.annotator import new_annotator
from annotator.domain.change import Change, Message
from annotator.domain.identity import new_id
from annotator.gui import ask
from annotator.gui.dialogs.as_it_was import AsItWas
from annotator.gui.dialogs.day_work import DayWorkWindow
from annotator.gui.panels.history_rows import Heading, Told
from annotator.gui.window import Window
from annotator.services import annotating
from tests.services.working import first, mark, note

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]
SIGNS = "The [actor minister] said [claim nothing]."


@pytest.fixture
def history(opened: Opened) -> Callable[..., Any]:
    """Open documents and show their history by its key."""

    def shows(*signs: str) -> Any:
        window = opened(*(signs or (SIGNS, "Other [claim words] here.")))
        window.desk.open_document(first(window.desk.project))
        QTest.keyClick(window.page.view, Key.Key_H, Held.ControlModifier | Held.ShiftModifier)
        panel = window.panels["history"]
        assert panel.table.hasFocus()
        return panel

    return shows


def sentences(panel: Any) -> list[str]:
    return [told.sentence for told in panel.model.entries()]


def window_of(panel: Any) -> Any:
    return panel.window()


def as_it_was(panel: Any, qtbot: QtBot) -> Any:
    """The window with the document as it was after the current entry, by its key."""
    QTest.keyClick(panel.table, Key.Key_Space)
    dialog = panel.window().findChild(AsItWas)
    told = panel.table.current()
    qtbot.waitUntil(lambda: dialog._point is not None and dialog._number() <= told.line.number, timeout=5000)
    return dialog


def settled(dialog: Any, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in dialog.what.text(), timeout=5000)


# ---------------------------------------------------------------------- the list


def test_the_newest_step_stands_first_below_the_heading_of_its_day(history: Callable[..., Any]) -> None:
    panel = history()
    heading = panel.model.row(0)
    assert isinstance(heading, Heading)
    assert heading.day == date.today()
    assert sentences(panel) == ["Import “Report 2”", "Import “Report 1”", "Make the project"]
    assert "Tester" in panel.model.row(1).below()


def test_what_is_done_comes_in_on_top_at_once(history: Callable[..., Any]) -> None:
    panel = history()
    view = window_of(panel).page.view
    view.set_selection(4, 12)
    QTest.keyClick(view, Key.Key_S)
    assert sentences(panel)[0] == "Mark “minister” as source"
    assert isinstance(panel.model.row(0), Heading)
    assert not isinstance(panel.model.row(1), Heading)


def test_a_step_that_was_taken_back_says_so_until_it_is_done_again(history: Callable[..., Any]) -> None:
    panel = history()
    window = window_of(panel)
    window.page.view.set_selection(4, 12)
    QTest.keyClick(window.page.view, Key.Key_S)
    QTest.keyClick(window.page.view, Key.Key_Z, Held.ControlModifier)
    undo, step = panel.model.entries()[:2]
    assert (undo.sentence, undo.undone, step.undone) == ("Undo: Mark “minister” as source", False, True)
    assert "taken back" in step.below()
    assert "taken back" in panel.model.data(panel.model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(window.page.view, Key.Key_Z, Held.ControlModifier | Held.ShiftModifier)
    assert [told.undone for told in panel.model.entries()[:3]] == [False, True, False]
    panel.reload()
    assert [told.undone for told in panel.model.entries()[:3]] == [False, True, False]


def bulk(project: Any, count: int) -> None:
    from annotator.services.opened import opened

    group, document = new_id(), first(project)
    label = next(iter(project.labels.values()))
    for n in range(count):
        change = annotating.annotate(opened(project, document), label, project.me.id, n, n + 2, project.clock.now())
        project.do(change, group=group)


def test_a_bulk_action_is_one_entry_while_it_grows_and_after(history: Callable[..., Any], qtbot: QtBot) -> None:
    panel = history()
    project = window_of(panel).desk.project
    bulk(project, 7)
    qtbot.waitUntil(lambda: len(panel.model.entries()) == 4, timeout=5000)
    assert "(7 steps)" in sentences(panel)[0]
    window_of(panel).actions_["undo"].trigger()
    qtbot.waitUntil(lambda: len(panel.model.entries()) == 5, timeout=5000)
    assert [told.undone for told in panel.model.entries()] == [False, True, False, False, False]


def test_older_steps_come_as_one_scrolls_and_new_ones_do_not_move_what_is_seen(
    history: Callable[..., Any], qtbot: QtBot
) -> None:
    panel = history()
    project = window_of(panel).desk.project
    for n in range(120):
        mark(project, first(project), "source", n % 20, n % 20 + 3)
    panel.reload()
    assert len(panel.model.entries()) == 100
    QApplication.processEvents()
    QTest.keyClick(panel.table, Key.Key_End)
    qtbot.waitUntil(lambda: len(panel.model.entries()) == 123, timeout=5000)
    QTest.keyClick(panel.table, Key.Key_End)
    assert panel.table.current().sentence == "Make the project"
    panel.table.choose(60)
    panel.table.scrollTo(panel.table.currentIndex(), panel.table.ScrollHint.PositionAtTop)
    seen = panel.table.current().key, panel.table.visualRect(panel.table.currentIndex()).top()
    mark(project, first(project), "source", 0, 3)
    QApplication.processEvents()
    assert len(panel.model.entries()) == 124
    assert seen == (panel.table.current().key, panel.table.visualRect(panel.table.currentIndex()).top())


def test_the_history_is_narrowed_to_a_person_a_document_and_a_label(history: Callable[..., Any]) -> None:
    panel = history()
    project, filters = window_of(panel).desk.project, panel.filters
    mina = new_annotator("Mina")
    project.do(Change(Message("annotator.added", {"name": "Mina"}), created=(mina,)))
    mark(project, first(project), "figure", 0, 3)
    filters.people.setFocus()
    QTest.keyClicks(filters.people, "Mina")
    assert sentences(panel) == []
    assert "Nothing was done" in panel.empty.text()
    QTest.keyClick(filters.people, Key.Key_Home)
    QTest.keyClicks(filters.documents, "This")
    assert sentences(panel) == ["Mark “The” as figure", "Import “Report 1”"]
    QTest.keyClicks(filters.labels, "figure")
    assert sentences(panel) == ["Mark “The” as figure"]
    mark(project, first(project), "source", 0, 3)
    assert len(sentences(panel)) == 1
    mark(project, project.documents()[1].id, "figure", 0, 3)
    assert len(sentences(panel)) == 1
    window_of(panel).actions_["next_document"].trigger()
    assert sentences(panel) == ["Mark “Oth” as figure"]


def test_the_filters_stand_below_each_other_where_their_words_would_be_cut(history: Callable[..., Any]) -> None:
    filters = history().filters
    for width, rows in ((280, 2), (700, 1)):
        filters.resize(width, 80)
        filters.layout().activate()
        assert filters.documents.width() >= filters.documents.sizeHint().width()
        assert len({box.y() for box in (filters.people, filters.documents, filters.labels)}) == rows


def test_enter_goes_to_the_annotation_that_a_step_made(history: Callable[..., Any]) -> None:
    panel = history()
    window = window_of(panel)
    project = window.desk.project
    made = mark(project, project.documents()[1].id, "figure", 0, 5)
    panel.focus_first()
    panel.table.choose(1)
    QTest.keyClick(panel.table, Key.Key_Return)
    assert window.desk.document.id == made.document
    assert window.desk.selected == made
    assert window.page.view.hasFocus()


def test_going_to_what_is_gone_says_so(history: Callable[..., Any]) -> None:
    panel = history()
    window = window_of(panel)
    panel.table.choose(3)
    QTest.keyClick(panel.table, Key.Key_Return)
    assert "belongs to no document" in window.notices.text


# ---------------------------------------------------------------------- as it was


def test_the_document_is_shown_as_it_was_with_what_differs_in_words(history: Callable[..., Any], qtbot: QtBot) -> None:
    panel = history()
    window = window_of(panel)
    project = window.desk.project
    before = project.annotations(first(project))
    note(project, before[0], "later")
    mark(project, first(project), "source", 0, 3)
    project.do(annotating.remove([before[1]]))
    panel.table.setFocus()
    panel.table.choose(5)
    dialog = as_it_was(panel, qtbot)
    settled(dialog, qtbot, "Import “Report 1”")
    assert "“Report 1” as it was on" in dialog.when.text()
    told = [dialog.list.item(n).text().splitlines()[:2] for n in range(dialog.list.count())]
    assert told == [
        ["＋ added since", "source “The”, Tester"],
        ["≠ changed since: note", "actor “minister”, Tester"],
        ["－ removed since", "claim “nothing”, Tester"],
    ]
    assert dialog.view.mark(before[1].id) is not None
    assert "3 differences" in dialog.since.text() or "Since then: 3" in dialog.since.text()


def test_enter_on_the_button_closes_the_window_of_how_it_was(history: Callable[..., Any], qtbot: QtBot) -> None:
    panel = history()
    dialog = as_it_was(panel, qtbot)
    close = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
    qtbot.waitActive(dialog)
    close.setFocus()
    QTest.keyClick(close, Key.Key_Return)
    assert not dialog.isVisible()


def test_keys_step_to_earlier_and_later_points_and_escape_leaves(history: Callable[..., Any], qtbot: QtBot) -> None:
    panel = history()
    project = window_of(panel).desk.project
    mark(project, first(project), "source", 0, 3)
    mark(project, first(project), "figure", 4, 8)
    panel.table.setFocus()
    panel.table.choose(1)
    dialog = as_it_was(panel, qtbot)
    settled(dialog, qtbot, "figure")
    assert not dialog.later.isEnabled()
    assert "Nothing differs" in dialog.since.text()
    QTest.keyClick(dialog.view, Key.Key_Left, Held.AltModifier)
    settled(dialog, qtbot, "source")
    assert dialog.list.count() == 1
    QTest.keyClick(dialog.view, Key.Key_Left, Held.AltModifier)
    settled(dialog, qtbot, "Import")
    assert not dialog.earlier.isEnabled()
    QTest.keyClick(dialog.view, Key.Key_Right, Held.AltModifier)
    settled(dialog, qtbot, "source")
    QTest.keyClick(panel.table, Key.Key_Down)
    settled(dialog, qtbot, "source")
    QTest.keyClick(dialog.view, Key.Key_Escape)
    assert not dialog.isVisible()


def test_going_back_is_one_step_and_can_be_undone(history: Callable[..., Any], qtbot: QtBot) -> None:
    panel = history()
    window = window_of(panel)
    project, document = window.desk.project, first(window.desk.project)
    before = project.annotations(document)
    note(project, before[0], "later")
    mark(project, document, "source", 0, 3)
    after = project.annotations(document)
    panel.table.setFocus()
    panel.table.choose(4)
    dialog = as_it_was(panel, qtbot)
    settled(dialog, qtbot, "Import")
    dialog.back.setFocus()
    QTest.keyClick(dialog.back, Key.Key_Space)
    qtbot.waitUntil(lambda: project.annotations(document) == before, timeout=5000)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=5000)
    assert sentences(panel)[0].startswith("Take “Report 1” back to")
    assert "Undo takes that back" in window.notices.text
    window.actions_["undo"].trigger()
    assert project.annotations(document) == after


@pytest.mark.parametrize("answer", [True, False])
def test_the_work_of_others_is_taken_back_only_when_asked_and_confirmed(
    history: Callable[..., Any], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: bool
) -> None:
    panel = history()
    window = window_of(panel)
    project, document = window.desk.project, first(window.desk.project)
    mina, me = new_annotator("Mina"), project.me.id
    project.do(Change(Message("annotator.added", {"name": "Mina"}), created=(mina,)))
    project.use_annotator(mina.id)
    mark(project, document, "source", 0, 3)
    project.use_annotator(me)
    mark(project, document, "figure", 4, 8)
    asked: list[str] = []
    monkeypatch.setattr(ask, "yes", lambda _parent, _title, question, _accept: bool(asked.append(question)) or answer)
    panel.table.setFocus()
    panel.table.choose(5)
    dialog = as_it_was(panel, qtbot)
    settled(dialog, qtbot, "Import")
    assert dialog.everybody.isVisible()
    dialog.everybody.setFocus()
    QTest.keyClick(dialog.everybody, Key.Key_Space)
    QTest.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert "work of another annotator" in asked[0]
    if answer:
        qtbot.waitUntil(lambda: len(project.annotations(document)) == 2, timeout=5000)
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=5000)
    else:
        assert len(project.annotations(document)) == 4
        QTest.keyClick(dialog.everybody, Key.Key_Space)
        QTest.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: len(project.annotations(document)) == 3, timeout=5000)
        assert [a.annotator for a in project.annotations(document)].count(mina.id) == 1


def test_work_done_meanwhile_shows_among_the_differences(history: Callable[..., Any], qtbot: QtBot) -> None:
    panel = history()
    project = window_of(panel).desk.project
    panel.table.choose(2)
    dialog = as_it_was(panel, qtbot)
    settled(dialog, qtbot, "Import")
    mark(project, first(project), "source", 0, 3)
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=5000)
    assert dialog.later.isEnabled()


# ---------------------------------------------------------------------- a day's work


def test_a_day_is_summed_up_and_can_be_copied(history: Callable[..., Any], qtbot: QtBot) -> None:
    panel = history()
    window = window_of(panel)
    mark(window.desk.project, first(window.desk.project), "source", 0, 3)
    panel.day.setFocus()
    QTest.keyClick(panel.day, Key.Key_Space)
    dialog: Any = window.findChild(DayWorkWindow)
    qtbot.waitUntil(lambda: "Annotations added: 1" in dialog.body.toPlainText(), timeout=5000)
    said = dialog.body.toPlainText()
    assert "Imports of files: 2" in said
    assert "source: 1" in said
    assert "claim: 2" in said
    assert "Report 2" not in said  # it was only imported
    QTest.keyClick(dialog.copy, Key.Key_Space)
    assert QApplication.clipboard().text() == said
    QTest.mouseClick(dialog.before, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nothing was done" in dialog.body.toPlainText(), timeout=5000)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_closing_the_project_empties_the_history_and_closes_its_windows(
    history: Callable[..., Any], qtbot: QtBot
) -> None:
    panel = history()
    window = window_of(panel)
    panel.table.choose(1)
    dialog = as_it_was(panel, qtbot)
    settled(dialog, qtbot, "Import")
    window.filing.close()
    assert not dialog.isVisible()
    assert [row for row in panel.model.entries() if isinstance(row, Told)] == []


def test_a_label_of_the_whole_document_is_told_as_such(history: Callable[..., Any], qtbot: QtBot) -> None:
    panel = history("Nothing is said.")
    window = panel.window()
    claim = next(label for label in window.desk.project.labels.values() if label.name == "claim")
    window.page.marking.label_document(claim)
    panel.table.selectRow(2)
    dialog = as_it_was(panel, qtbot)
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=5000)
    assert "claim on the whole document" in dialog.list.item(0).text()
