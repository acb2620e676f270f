"""Label all by keys: hits accepted and rejected, labelled as one step, and not lost by leaving."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui import ask
from annotator.gui.features.label_all import LabellingAll
from annotator.gui.panels.label_all import LabelAll
from annotator.gui.window import Window
from tests.gui.test_searching import ask as search
from tests.trade import signs_in

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]


@pytest.fixture(autouse=True)
def nobody_to_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window is closed after each test, decisions or not."""
    monkeypatch.setattr(ask, "yes", lambda *_, **__: True)


def pane_of(window: Window) -> LabelAll:
    return window.findChild(LabellingAll).dock.pane


def label_all(window: Window, qtbot: QtBot, hits: int) -> LabelAll:
    QTest.keyClick(QApplication.focusWidget(), Key.Key_A, Held.ControlModifier | Held.ShiftModifier)
    pane = pane_of(window)
    qtbot.waitUntil(lambda: pane.model.rowCount() == hits and not pane.work.busy, timeout=8000)
    qtbot.waitUntil(lambda: not hits or pane.model.row(0) is not None, timeout=8000)
    assert pane.table.hasFocus()
    return pane


def choose(pane: LabelAll, name: str) -> None:
    pane.label.setCurrentIndex(pane.label.findText(name))


def said(pane: LabelAll) -> list[str]:
    return [pane.model.index(n, 0).data() for n in range(pane.model.rowCount())]


def signs(window: Window) -> list[str]:
    project = window.desk.project
    return [signs_in(project, row.id) for row in project.documents()]


def apply(window: Window, pane: LabelAll, qtbot: QtBot) -> None:
    QTest.keyClick(pane.table, Key.Key_Return, Held.ControlModifier)
    qtbot.waitUntil(lambda: not pane.work.busy and not window.jobs.writing, timeout=8000)


@pytest.fixture
def waters(opened: Opened, qtbot: QtBot) -> tuple[Window, LabelAll]:
    """Four hits in three documents, one of which has the label actor already."""
    window = opened("Water here, [actor water] there.", "The water board met.", "Wáter again.")
    search(window, "water", qtbot, 4)
    window.panels["search"].all.click()
    pane = pane_of(window)
    choose(pane, "actor")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 4 and not pane.work.busy, timeout=8000)
    qtbot.waitUntil(lambda: pane.model.row(0) is not None, timeout=8000)
    qtbot.waitUntil(lambda: said(pane)[1] == "Already labelled", timeout=8000)
    return window, pane


def test_hits_are_decided_by_keys_and_labelled_as_one_step(waters: tuple[Window, LabelAll], qtbot: QtBot) -> None:
    window, pane = waters
    before = signs(window)
    assert pane.model.index(2, 1).data() == "The water board met."
    assert pane.model.index(2, 2).data() == "Report 2"
    QTest.keyClick(pane.table, Key.Key_A)
    assert pane.table.currentIndex().row() == 2
    QTest.keyClick(pane.table, Key.Key_R)
    QTest.keyClick(pane.table, Key.Key_Return)
    assert said(pane) == ["Accepted", "Already labelled", "Rejected", "Accepted"]
    assert pane.apply.text() == "Label 2 accepted"
    apply(window, pane, qtbot)
    after = ["[actor Water] here, [actor water] there.", "The water board met.", "[actor Wáter] again."]
    assert signs(window) == after
    assert said(pane) == ["Already labelled", "Already labelled", "Rejected", "Already labelled"]
    assert "2 hits" in window.notices.text
    QTest.keyClick(window.page.view, Key.Key_Z, Held.ControlModifier)
    qtbot.waitUntil(lambda: signs(window) == before, timeout=8000)
    qtbot.waitUntil(lambda: said(pane) == ["Accepted", "Already labelled", "Rejected", "Accepted"], timeout=8000)


def test_what_has_the_label_is_neither_decided_nor_doubled(waters: tuple[Window, LabelAll], qtbot: QtBot) -> None:
    window, pane = waters
    pane.table.go(1)
    QTest.keyClick(pane.table, Key.Key_A)
    assert said(pane) == ["Open", "Already labelled", "Open", "Open"]
    QTest.keyClick(pane.table, Key.Key_A, Held.ControlModifier)
    assert pane.apply.text() == "Label 3 accepted"
    apply(window, pane, qtbot)
    apply(window, pane, qtbot)
    assert sum(text.count("[actor") for text in signs(window)) == 4


def test_a_decision_is_taken_back_and_several_are_decided_at_once(waters: tuple[Window, LabelAll]) -> None:
    _, pane = waters
    QTest.keyClick(pane.table, Key.Key_Delete)
    pane.table.go(0)
    QTest.keyClick(pane.table, Key.Key_U)
    assert said(pane)[0] == "Open"
    QTest.keyClick(pane.table, Key.Key_Down, Held.ShiftModifier)
    QTest.keyClick(pane.table, Key.Key_Down, Held.ShiftModifier)
    QTest.keyClick(pane.table, Key.Key_R)
    assert said(pane) == ["Rejected", "Already labelled", "Rejected", "Open"]
    assert pane.table.currentIndex().row() == 3


def test_the_list_shows_one_kind_with_counts_and_a_decided_hit_leaves_it(waters: tuple[Window, LabelAll]) -> None:
    _, pane = waters
    assert [button.text() for button in pane.views.values()] == [
        "All 4", "Open 3", "Accepted 0", "Rejected 0", "Already labelled 1"
    ]  # fmt: skip
    pane.views["open"].click()
    assert pane.model.rowCount() == 3
    pane.table.go(0)
    pane.table.setFocus()
    QTest.keyClick(pane.table, Key.Key_A)
    QTest.keyClick(pane.table, Key.Key_R)
    assert pane.model.rowCount() == 1
    assert pane.table.currentIndex().row() == 0
    pane.views["labelled"].click()
    assert said(pane) == ["Already labelled"]
    pane.views["accepted"].click()
    assert said(pane) == ["Accepted"]


def test_a_hit_is_shown_in_its_document_without_leaving_the_list(waters: tuple[Window, LabelAll]) -> None:
    window, pane = waters
    pane.table.go(2)
    QTest.keyClick(pane.table, Key.Key_Space)
    start, end = window.page.view.selection()
    assert window.page.view.text()[start:end] == "water"
    assert window.desk.document.title == "Report 2"
    assert pane.table.hasFocus()


def test_leaving_with_decisions_asks(
    waters: tuple[Window, LabelAll], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window, pane = waters
    asked: list[str] = []
    answers = iter([False, False, True])
    monkeypatch.setattr(ask, "yes", lambda *said, final: asked.append(said[2]) or next(answers))
    QTest.keyClick(pane.table, Key.Key_A)
    QTest.keyClick(pane.table, Key.Key_Escape)
    assert pane.isVisible()
    assert not window.filing.close()
    assert window.desk.project is not None
    QTest.keyClick(pane.table, Key.Key_Escape)
    assert not pane.isVisible()
    assert window.page.view.hasFocus()
    assert asked == ["1 accepted hit has not been labelled yet."] * 3
    assert window.close()


def test_what_was_done_again_a_moment_ago_is_not_asked_about(
    waters: tuple[Window, LabelAll], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window, pane = waters
    asked: list[str] = []
    monkeypatch.setattr(ask, "yes", lambda *said, final: bool(asked.append(said[2])))
    QTest.keyClick(pane.table, Key.Key_A)
    QTest.keyClick(pane.table, Key.Key_A)
    apply(window, pane, qtbot)
    after = signs(window)
    QTest.keyClick(pane.table, Key.Key_Z, Held.ControlModifier)
    qtbot.waitUntil(lambda: said(pane)[0] == "Accepted" and not window.jobs.running, timeout=8000)
    QTest.keyClick(pane.table, Key.Key_Z, Held.ControlModifier | Held.ShiftModifier)
    qtbot.waitUntil(lambda: signs(window) == after and not window.jobs.running, timeout=8000)
    assert said(pane)[0] == "Accepted"
    QTest.keyClick(pane.table, Key.Key_Escape)
    assert asked == []
    assert not pane.isVisible()


def test_enter_stays_where_leaving_would_lose_decisions(
    waters: tuple[Window, LabelAll], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, pane = waters
    monkeypatch.undo()
    QTest.keyClick(pane.table, Key.Key_A)
    QTimer.singleShot(0, lambda: QTest.keyClick(QApplication.activeModalWidget(), Key.Key_Return))
    QTest.keyClick(pane.table, Key.Key_Escape)
    assert pane.isVisible()
    monkeypatch.setattr(ask, "yes", lambda *_, **__: True)


def test_nothing_is_asked_when_nothing_was_decided(waters: tuple[Window, LabelAll]) -> None:
    _, pane = waters
    QTest.keyClick(pane.table, Key.Key_Escape)
    assert not pane.isVisible()


@pytest.mark.parametrize(
    ("text", "typed", "signs_after"),
    [
        ("این كتاب و آن کتاب", "کتاب", "این [actor كتاب] و آن [actor کتاب]"),
        ("هذه مدرسة ومدرسه", "مدرسه", "هذه [actor مدرسة] ومدرسه"),
        ("שָׁלוֹם לכם, שלום", "שלום", "[actor שָׁלוֹם] לכם, [actor שלום]"),
    ],
)
def test_right_to_left_hits_are_labelled_as_they_stand(
    opened: Opened, qtbot: QtBot, text: str, typed: str, signs_after: str
) -> None:
    window = opened(text)
    search(window, typed, qtbot, signs_after.count("[actor"))
    pane = label_all(window, qtbot, signs_after.count("[actor"))
    assert pane.grab().toImage().width() > 0
    choose(pane, "actor")
    qtbot.waitUntil(lambda: not pane.work.busy and pane.model.row(0) is not None, timeout=8000)
    QTest.keyClick(pane.table, Key.Key_A, Held.ControlModifier)
    apply(window, pane, qtbot)
    assert signs(window) == [signs_after]


def test_hits_of_the_find_bar_are_those_of_the_document(opened: Opened, qtbot: QtBot) -> None:
    window = opened("Water, water.", "More water.")
    QTest.keyClick(window.page.view, Key.Key_F, Held.ControlModifier)
    QTest.keyClicks(window.page.finding.field, "water")
    qtbot.waitUntil(lambda: len(window.page.finding.hits) == 2, timeout=4000)
    pane = label_all(window, qtbot, 2)
    assert {pane.model.row(n).title for n in range(2)} == {"Report 1"}


def test_without_a_search_it_says_what_to_do_first(opened: Opened) -> None:
    window = opened("Water.")
    QTest.keyClick(window.page.view, Key.Key_A, Held.ControlModifier | Held.ShiftModifier)
    assert "Ctrl+Shift+F" in window.notices.text


def test_stopping_the_collection_keeps_what_has_come_and_says_so(opened: Opened, qtbot: QtBot) -> None:
    window = opened("water " * 40)
    project = window.desk.project
    document = project.documents()[0].id
    window.findChild(LabellingAll)._show()
    pane = pane_of(window)

    def endless(_project: object):
        at = 0
        while True:
            yield document, at % 40 * 6, at % 40 * 6 + 5
            at += 1

    pane.collect(endless, None)
    QTest.qWait(60)
    window.progress.stop.click()
    qtbot.waitUntil(lambda: not pane.work.busy, timeout=8000)
    assert pane.model.rowCount() > 0
    assert "stopped before the end" in pane.hint.text()
