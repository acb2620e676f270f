"""Choosing among many labels by typing, and the labels that stay at hand."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.change import Change, Message
from annotator.domain.label import new_label
from annotator.gui.chooser import Chooser
from annotator.gui.label_bar import ROWS
from annotator.gui.window import Window
from annotator.services import labelling
from tests.trade import signs_in

Key, Held = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
Opened = Callable[..., Window]
TEXT = "Officials denied it."
MANY = 300


def stored(window: Window) -> str:
    return signs_in(window.desk.project, window.desk.document.id)


def add(window: Window, *names: str, under: str | None = None) -> None:
    project = window.desk.project
    for name in names:
        parent = next((label.id for label in project.labels.values() if label.name == under), None)
        project.do(labelling.add(project.labels, name, parent=parent))


def add_many(window: Window) -> None:
    made = [new_label(f"topic {n:03}", n) for n in range(len(window.desk.project.labels), MANY)]
    made = [replace(label, parent=made[0].id if n % 2 else None) for n, label in enumerate(made)]
    window.desk.project.do(Change(Message("x"), created=tuple(made)))


def ask(window: Window, key: Qt.Key = Key.Key_Slash, held: Held = Held.NoModifier) -> Chooser:
    QTest.keyClick(window.page.view, key, held)
    chooser = window.findChild(Chooser)
    assert chooser.isVisible()
    return chooser


def shown(chooser: Chooser) -> list[str]:
    return [chooser.choices.title(row) for row in range(chooser.choices.rowCount())]


@pytest.mark.parametrize(("key", "held"), [(Key.Key_Slash, Held.NoModifier), (Key.Key_Space, Held.ControlModifier)])
def test_typing_and_return_label_the_selection_and_the_text_has_the_keyboard_again(
    opened: Opened, key: Qt.Key, held: Held
) -> None:
    window = opened(TEXT)
    window.page.view.set_selection(0, 9)
    chooser = ask(window, key, held)
    assert chooser.purpose.text() == "Label the selection"
    QTest.keyClicks(chooser.field, "act")
    QTest.keyClick(chooser.field, Key.Key_Return)
    assert stored(window) == "[actor Officials] denied it."
    assert window.page.view.hasFocus()
    assert not chooser.isVisible()


def test_it_relabels_the_selected_annotation_which_it_ticks(opened: Opened) -> None:
    window = opened("[actor Officials] denied it.")
    QTest.keyClick(window.page.view, Key.Key_Tab)
    chooser = ask(window)
    assert chooser.purpose.text() == "Give the annotation another label"
    assert [n for n in range(4) if "given already" in chooser.choices.spoken(n)] == [1]
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(chooser.field, key)
    assert stored(window) == "[source Officials] denied it."


def test_with_nothing_selected_it_arms(opened: Opened) -> None:
    window = opened(TEXT)
    chooser = ask(window)
    QTest.keyClicks(chooser.field, "fig")
    QTest.keyClick(chooser.field, Key.Key_Return)
    assert window.page.marking.armed is not None
    assert window.page.marking.armed.name == "figure"


def test_escape_leaves_and_changes_nothing_and_so_does_a_click_elsewhere(opened: Opened) -> None:
    window = opened(TEXT)
    window.page.view.set_selection(0, 9)
    chooser = ask(window)
    QTest.keyClick(chooser.field, Key.Key_Escape)
    assert not chooser.isVisible()
    assert window.page.view.hasFocus()
    assert window.page.view.selection() == (0, 9)
    chooser = ask(window)
    window.panels["documents"].field.setFocus()
    assert not chooser.isVisible()
    assert stored(window) == TEXT


def test_labels_stand_as_a_tree_until_something_is_typed_and_then_with_their_paths(opened: Opened) -> None:
    window = opened(TEXT)
    add(window, "party", under="actor")
    add(window, "left party", under="party")
    chooser = ask(window)
    assert shown(chooser) == ["claim", "actor", "party", "left party", "figure", "source"]
    depths = [depth for depth, _ in chooser.choices._rows]
    assert depths == [0, 0, 1, 2, 0, 0]
    QTest.keyClicks(chooser.field, "par")
    said = [title.replace("\u2068", "").replace("\u2069", "") for title in shown(chooser)]
    assert said == ["actor › party", "actor › party › left party"]


@pytest.mark.parametrize(("typed", "found"), [("مكتب", "مکتب"), ("dechet", "Déchets"), ("١٢", "point 12")])
def test_labels_are_found_in_whatever_spelling(opened: Opened, typed: str, found: str) -> None:
    window = opened(TEXT)
    add(window, "مکتب", "Déchets", "point 12")
    chooser = ask(window)
    for letter in typed:
        QApplication.sendEvent(chooser.field, QKeyEvent(QEvent.Type.KeyPress, 0, Held.NoModifier, letter))
    assert chooser.field.text() == typed
    assert shown(chooser)[0] == found


def test_what_matches_nothing_says_so_and_return_does_nothing(opened: Opened) -> None:
    window = opened(TEXT)
    window.page.view.set_selection(0, 9)
    chooser = ask(window)
    QTest.keyClicks(chooser.field, "zzz")
    assert chooser.nothing.isVisible()
    QTest.keyClick(chooser.field, Key.Key_Return)
    assert chooser.isVisible()
    assert stored(window) == TEXT


def test_the_arrows_go_round_and_a_click_takes(opened: Opened) -> None:
    window = opened(TEXT)
    window.page.view.set_selection(0, 9)
    chooser = ask(window)
    QTest.keyClick(chooser.field, Key.Key_Up)
    assert chooser.current().name == "source"
    QTest.keyClick(chooser.field, Key.Key_Down)
    assert chooser.current().name == "claim"
    place = chooser.list.visualRect(chooser.choices.index(2, 0)).center()
    QTest.mouseClick(chooser.list.viewport(), LEFT, Held.NoModifier, place)
    assert stored(window) == "[figure Officials] denied it."


def test_it_opens_beside_what_is_selected_and_inside_the_window(opened: Opened) -> None:
    from annotator.gui.beside import worked_on

    window = opened("\n".join(f"Line {n} of a long report." for n in range(60)))
    view = window.page.view
    for words in ("Line 0 of", "Line 6 of", "Line 30 of"):
        start = view.text().index(words)
        view.set_selection(start, start + len(words))
        view.reveal(start)
        chooser = ask(window)
        assert window.rect().contains(chooser.geometry())
        assert not chooser.geometry().intersects(worked_on(view, None, window).rect)
        QTest.keyClick(chooser.field, Key.Key_Escape)


def test_with_three_hundred_labels_it_opens_and_finds_at_once(opened: Opened) -> None:
    window = opened(TEXT)
    add_many(window)
    chooser = ask(window)
    QTest.keyClick(chooser.field, Key.Key_Escape)
    cpu = time.process_time()
    ask(window)
    QTest.keyClicks(chooser.field, "299")
    spent = (time.process_time() - cpu) * 1000
    assert shown(chooser)[0].endswith("299\u2069")
    assert spent < 250  # 20 ms on an idle machine


def test_three_hundred_labels_have_two_rows_and_a_button_for_the_rest(opened: Opened, qtbot: QtBot) -> None:
    window = opened(TEXT)
    add_many(window)
    bar = window.page.labels
    qtbot.waitUntil(lambda: bar.height() > 1.5 * bar.more.height(), timeout=5000)
    seen = [button for button in bar.buttons.values() if button.isVisible()]
    assert 4 < len(seen) < 30
    assert len({button.y() for button in seen}) == ROWS
    assert all(bar.rect().contains(button.geometry()) for button in (*seen, bar.more))
    assert [button.text() for button in seen[:4]] == ["claim", "actor", "figure", "source"]
    QTest.mouseClick(bar.more, LEFT)
    assert window.findChild(Chooser).isVisible()


def test_a_label_that_was_used_stays_at_hand_also_in_the_next_session(opened: Opened) -> None:
    window = opened(TEXT)
    add_many(window)
    label = next(label for label in window.desk.project.labels.values() if label.name == "topic 277")
    window.page.view.set_selection(0, 9)
    chooser = ask(window)
    QTest.keyClicks(chooser.field, "277")
    QTest.keyClick(chooser.field, Key.Key_Return)
    assert window.page.labels.buttons[label.id].isVisible()
    assert window.memory.text("labels_used").split()[0] == label.id
    tip = window.page.labels.buttons[label.id].toolTip().replace("\u2068", "").replace("\u2069", "")
    assert "opic 004 › topic 277" in tip


def test_four_labels_need_no_button_for_more(opened: Opened) -> None:
    window = opened(TEXT)
    assert not window.page.labels.more.isVisible()
    window.resize(900, 600)
    assert len([b for b in window.page.labels.buttons.values() if b.isVisible()]) == 4


def test_a_key_that_is_a_digit_labels(opened: Opened) -> None:
    window = opened(TEXT)
    project = window.desk.project
    add(window, "topic")
    topic = next(label for label in project.labels.values() if label.name == "topic")
    project.do(labelling.put_on_key(project.labels, topic, "7"))
    window.page.view.set_selection(0, 9)
    QTest.keyClick(window.page.view, Key.Key_7)
    assert stored(window) == "[topic Officials] denied it."
