"""Searching all documents from the window, by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.window import Window

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]


def ask(window: Window, typed: str, qtbot: QtBot, hits: int) -> None:
    QTest.keyClick(window.page.view, Key.Key_F, Held.ControlModifier | Held.ShiftModifier)
    panel = window.panels["search"]
    assert panel.field.hasFocus()
    panel.field.selectAll()
    panel.field.insert(typed)
    qtbot.waitUntil(lambda: panel.model.rowCount() == hits and not panel._typing.isActive(), timeout=8000)


def test_a_hit_in_another_document_is_gone_to_and_labelled_with_keys_alone(opened: Opened, qtbot: QtBot) -> None:
    window = opened("First report.", "The Café owners met.", "A cafe closed.")
    ask(window, "cafe", qtbot, 2)
    panel = window.panels["search"]
    assert "2 hits in 2 documents" in panel.count.text()
    QTest.keyClick(panel.field, Key.Key_Down)
    assert window.desk.document.text == "The Café owners met."
    start, end = window.page.view.selection()
    assert window.page.view.text()[start:end] == "Café"
    window.page.view.setFocus()
    QTest.keyClick(window.page.view, Key.Key_A)
    assert [a.quote for a in window.desk.document.in_order()] == ["Café"]


def test_hits_come_while_one_types_and_in_any_spelling(opened: Opened, qtbot: QtBot) -> None:
    window = opened("این كتاب می‌شود", "no such thing")
    ask(window, "میشو", qtbot, 1)
    assert "می‌شود" in window.panels["search"].model.row(0).hit.quote


def test_what_does_not_fit_is_said_in_place_of_hits(opened: Opened, qtbot: QtBot) -> None:
    window = opened("A text.")
    ask(window, "(water", qtbot, 0)
    qtbot.waitUntil(lambda: "parenthesis" in window.panels["search"].empty.text(), timeout=5000)


def test_a_new_document_is_found_at_once(opened: Opened, qtbot: QtBot) -> None:
    window = opened("Water here.")
    ask(window, "water", qtbot, 1)
    from annotator.services.importing import import_text

    import_text(window.desk.project, "More water there.", "Second")
    qtbot.waitUntil(lambda: window.panels["search"].model.rowCount() == 2, timeout=8000)


def test_the_status_bounds_what_is_searched(opened: Opened, qtbot: QtBot) -> None:
    window = opened("Water one.", "Water two.")
    QTest.keyClick(window.page.view, Key.Key_D, Held.ControlModifier)
    ask(window, "water", qtbot, 2)
    panel = window.panels["search"]
    panel.filters.states.setCurrentIndex(panel.filters.states.findData("done"))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1, timeout=8000)
    assert [panel.model.row(n).hit.title for n in range(panel.model.rowCount())] == ["Report 1"]


def test_an_empty_field_says_how_to_search(opened: Opened) -> None:
    window = opened("Water.")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_F, Held.ControlModifier | Held.ShiftModifier)
    assert "in quotes" in window.panels["search"].empty.text()
