"""The lists beside the text: rows in bulk, right-to-left cells, and fields that follow what is undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from annotator.gui.panels import documents
from annotator.gui.panels.table import Column, TableModel
from annotator.gui.window import Window
from annotator.services.annotating import set_state
from tests.trade import make_project

Opened = Callable[..., Window]
Row = tuple[str, str]


@pytest.fixture
def model() -> TableModel:
    columns = (Column("Title", lambda r: r[1], lambda r: r[1]),)
    return TableModel(columns, lambda r: r[0], lambda r: r[1])


def shown(model: TableModel) -> str:
    return " ".join(model.row(n)[1] for n in range(model.rowCount()))


def test_many_new_rows_come_in_by_one_insertion_and_rows_that_are_there_are_only_changed(model: TableModel) -> None:
    model.set_rows([("a", "alpha"), ("b", "beta")])
    kept = QPersistentModelIndex(model.index(1, 0))
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.put_all([("c", "gamma"), ("a", "ALPHA"), ("d", "delta")])
    assert shown(model) == "ALPHA beta gamma delta"
    assert inserted == [(2, 3)]
    assert kept.row() == 1
    assert [model.place(key) for key in "abcd"] == [0, 1, 2, 3]


def test_many_new_rows_pass_the_filter_and_keep_the_order_that_was_asked_for(model: TableModel) -> None:
    model.set_rows([("a", "alpha one")])
    model.set_filter("one")
    model.put_all([("b", "beta"), ("c", "gamma one"), ("d", "delta one")])
    assert shown(model) == "alpha one gamma one delta one"
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.put_all([("e", "epsilon one"), ("f", "zeta one")])
    assert shown(model) == "zeta one gamma one epsilon one delta one alpha one"
    model.set_filter("")
    assert len(model) == model.rowCount() == 6


def test_the_model_keeps_qts_rules(model: TableModel, qtmodeltester: ModelTester) -> None:
    model.set_rows([(str(n), f"row {n}") for n in range(30)])
    qtmodeltester.check(model)
    model.put_all([(f"x{n}", f"new {n}") for n in range(5)])
    model.sort(0)
    model.drop("x1")


def test_a_persian_title_runs_from_the_right_and_an_english_one_from_the_left(opened: Opened) -> None:
    window = opened("وزیر گفت.", "He said.")
    project = window.desk.project
    table = window.panels["documents"].table
    titles = {"right": "گزارش: exports", "left": "Report: صادرات"}
    model = window.panels["documents"].model
    for row, title in zip(project.documents(), titles.values(), strict=True):
        model.put(replace(row, title=title))
    directions = []
    for at in range(2):
        option = QStyleOptionViewItem()
        option.direction = Qt.LayoutDirection.LeftToRight
        table.itemDelegate().initStyleOption(option, model.index(at, 1))
        directions.append(option.direction)
    assert directions == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]


def test_a_note_that_is_undone_while_its_field_has_the_keyboard_stays_undone(opened: Opened, qtbot: QtBot) -> None:
    window = opened("[actor Officials] denied it.")
    QTest.keyClick(window.page.view, Qt.Key.Key_Tab)
    QTest.keyClick(window.page.view, Qt.Key.Key_Return)
    note = window.panels["inspector"].note
    QTest.keyClicks(note, "who?")
    qtbot.waitUntil(lambda: window.desk.selected.note == "who?", timeout=3000)
    window.actions_["undo"].trigger()
    assert note.toPlainText() == ""
    window.page.view.setFocus()
    assert window.desk.selected.note == ""


def test_columns_without_content_take_no_room_from_the_quotes(opened: Opened) -> None:
    window = opened("[actor Officials] denied it.")
    table = window.panels["annotations"].table
    assert table.isColumnHidden(2)
    assert table.isColumnHidden(3)
    QTest.keyClick(window.page.view, Qt.Key.Key_Tab)
    QTest.keyClick(window.page.view, Qt.Key.Key_Return)
    QTest.keyClicks(window.panels["inspector"].note, "who?")
    QTest.keyClick(window.panels["inspector"].note, Qt.Key.Key_Escape)
    assert not table.isColumnHidden(2)


@pytest.mark.parametrize("words", ["status", "annotations"])
def test_headings_that_are_signs_are_said_in_words(opened: Opened, words: str) -> None:
    model = opened().panels["documents"].model
    spoken = [
        str(model.headerData(n, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)).lower()
        for n in range(3)
    ]
    assert words in spoken


def test_the_column_of_labels_is_wide_enough_for_their_names(opened: Opened) -> None:
    window = opened("[actor Officials] denied it.")
    table = window.panels["annotations"].table
    metrics = table.fontMetrics()
    widest = max(metrics.horizontalAdvance(label.name) for label in window.desk.project.labels.values())
    assert table.columnWidth(0) >= widest + table.iconSize().width() + 16


@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_rows_that_are_equal_stay_in_the_order_of_their_coming(model: TableModel, order: Qt.SortOrder) -> None:
    model.set_rows([(str(n), "ba"[n % 2]) for n in range(9)])
    model.sort(0, order)
    model.drop("4")
    model.put(("1", "b"))
    model.sort(-1)
    model.sort(0, order)
    by_letter = {"a": "357", "b": "01268"}
    letters = "ab" if order == Qt.SortOrder.AscendingOrder else "ba"
    assert [model.row(n)[0] for n in range(8)] == list("".join(by_letter[letter] for letter in letters))


@given(st.lists(st.tuples(st.sampled_from("put drop".split()), st.integers(0, 12), st.text("abé", max_size=3))))
def test_whatever_comes_and_goes_the_list_is_what_sorting_all_would_give(acts: list[tuple[str, int, str]]) -> None:
    columns = (Column("Title", lambda r: r[1], lambda r: r[1]),)
    model = TableModel(columns, lambda r: r[0], lambda r: r[1])
    model.sort(0)
    rows: dict[str, str] = {}
    for act, number, words in acts:
        key = str(number)
        if act == "put":
            rows[key] = words
            model.put((key, words))
        elif rows.pop(key, None) is not None:
            model.drop(key)
    assert [model.row(n)[1] for n in range(model.rowCount())] == sorted(rows.values())
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.set_filter("a")
    expected = sorted((words for words in rows.values() if "a" in words), reverse=True)
    assert [model.row(n)[1] for n in range(model.rowCount())] == expected
    assert all(model.place(model.row(n)[0]) == n for n in range(model.rowCount()))


def test_a_long_list_shows_its_first_rows_at_once_and_misses_nothing_that_changes_meanwhile(
    window: Window, project_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "_MANY", 2)
    make_project(project_path, "Water.", "Grain.", "Salt.", "Iron.")
    assert window.filing.open_path(project_path)
    panel, project = window.panels["documents"], window.desk.project
    assert panel.model.rowCount() == 2
    assert "Reading" in panel.count.text()
    last = project.find_document("Report 4")
    project.do(set_state(last, "Report 4", project.me.id, None, "done"))
    qtbot.waitUntil(lambda: panel.model.rowCount() == 4, timeout=5000)
    assert [row.state for row in panel.model.all_rows()] == ["not_started"] * 3 + ["done"]
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "report 3")
    assert "1 of 4 documents" in panel.count.text()
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    panel.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert panel.model.row(0).title == "Report 4"
