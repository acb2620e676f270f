"""The Search panel by keys: filters, annotations, pages, and the ways in and out of the list of hits."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.change import Change, Message
from annotator.domain.progress import Step
from annotator.gui.panels import seeking
from annotator.gui.window import Window
from annotator.services import searching
from annotator.services.annotating import write_note
from annotator.storage.schema import DERIVED
from tests.gui.test_searching import ask
from tests.trade import make_project

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]


def wait(window: Window, qtbot: QtBot, hits: int) -> None:
    panel = window.panels["search"]
    qtbot.waitUntil(
        lambda: panel.model.rowCount() == hits and not panel._typing.isActive() and not panel.seeker.busy, timeout=8000
    )


def chosen(window: Window) -> str:
    start, end = window.page.view.selection()
    return window.page.view.text()[start:end]


def dated(window: Window, outlet: str, *days: str) -> None:
    """Say of each document of whom and when it is."""
    project = window.desk.project
    pairs = []
    for row, day in zip(project.documents(), days, strict=True):
        (before,) = project.provenances(row.id)
        pairs.append((before, replace(before, meta={"outlet": outlet, "published": day})))
    project.do(Change(Message("document.renamed", {"old": "", "title": ""}), updated=tuple(pairs)))


def test_arrow_keys_go_from_hit_to_hit_and_return_into_the_text_and_escape_back(opened: Opened, qtbot: QtBot) -> None:
    window = opened("First water.", "Second wáter.", "Third water.")
    ask(window, "water", qtbot, 3)
    panel = window.panels["search"]
    QTest.keyClick(panel.field, Key.Key_Down)
    QTest.keyClick(panel.table, Key.Key_Down)
    assert window.desk.document.title == "Report 2"
    assert panel.table.hasFocus()
    QTest.keyClick(panel.table, Key.Key_Return)
    assert window.page.view.hasFocus()
    assert chosen(window) == "wáter"
    QTest.keyClick(window.page.view, Key.Key_A)
    assert [a.quote for a in window.desk.document.in_order()] == ["wáter"]
    for _ in range(3):
        if not panel.table.hasFocus():
            QTest.keyClick(window.page.view, Key.Key_Escape)
    assert panel.table.hasFocus()
    assert panel.table.currentIndex().row() == 1
    QTest.keyClick(panel.table, Key.Key_Escape)
    assert panel.field.hasFocus()
    QTest.keyClick(panel.field, Key.Key_Escape)
    assert panel.field.text() == ""
    QTest.keyClick(panel.field, Key.Key_Escape)
    assert window.page.view.hasFocus()


def test_filters_bound_the_hits_are_counted_and_cleared_with_escape(opened: Opened, qtbot: QtBot) -> None:
    window = opened("[claim Water] one.", "Water two.", "[actor Water] three.")
    dated(window, "Courier", "2026-03-01", "2026-03-05", "2026-04-01")
    ask(window, "water", qtbot, 3)
    panel = window.panels["search"]
    filters = panel.filters
    assert not filters.labels.isVisible()
    filters.fold.click()
    assert filters.labels.isVisible()
    filters.labels.setCurrentIndex(filters.labels.findText("claim"))
    wait(window, qtbot, 1)
    assert panel.model.row(0).hit.title == "Report 1"
    assert filters.fold.text() == "Filters (1)"
    filters.since.setFocus()
    QTest.keyClicks(filters.since, "2026-03-02")
    wait(window, qtbot, 0)
    assert "filter is on" in panel.empty.text()
    assert "claim" in panel.empty.text()
    QTest.keyClick(filters.since, Key.Key_Escape)
    wait(window, qtbot, 3)
    assert panel.field.hasFocus()
    assert filters.clear.isHidden()
    assert filters.fold.text() == "Filters"


@pytest.mark.parametrize(
    ("since", "until", "meta", "titles"),
    [
        ("2026-03-02", "2026-03", "", ["Report 2"]), ("", "۲۰۲۶-۰۳-۰۱", "", ["Report 1"]),
        ("2026-04", "", "courier", ["Report 3"]), ("", "", "nobody", []),
    ],
)  # fmt: skip
def test_dates_and_outlets_bound_the_hits(
    opened: Opened, qtbot: QtBot, since: str, until: str, meta: str, titles: list[str]
) -> None:
    window = opened("Water one.", "Water two.", "Water three.")
    dated(window, "Courier", "2026-03-01", "2026-03-05", "2026-04-01")
    filters = window.panels["search"].filters
    filters.since.setText(since)
    filters.until.setText(until)
    filters.meta.setText(meta)
    ask(window, "water", qtbot, len(titles))
    wait(window, qtbot, len(titles))
    assert [row.hit.title for row in window.panels["search"].model.all_rows()] == titles


def test_a_date_that_is_none_is_said(opened: Opened, qtbot: QtBot) -> None:
    window = opened("Water.")
    ask(window, "water", qtbot, 1)
    panel = window.panels["search"]
    panel.filters.until.setText("yesterday")
    qtbot.waitUntil(lambda: "2026-03-02" in panel.empty.text(), timeout=4000)
    assert panel.model.rowCount() == 0


def test_annotations_are_found_by_label_quote_and_note_and_selected(opened: Opened, qtbot: QtBot) -> None:
    window = opened("The [actor Wáter Board] said [claim it rose].", "[claim Nothing] else.")
    project = window.desk.project
    actor = next(a for a in project.annotations(project.documents()[0].id) if a.quote == "Wáter Board")
    project.do(write_note(actor, "see قانون ۱۲", project.clock.now()))
    panel = window.panels["search"]
    panel.filters.where.setCurrentIndex(1)
    ask(window, "claim", qtbot, 2)
    panel.field.selectAll()
    panel.field.insert("12 water")
    wait(window, qtbot, 1)
    assert "see قانون" in panel.model.index(0, 0).data()
    QTest.keyClick(panel.field, Key.Key_Return)
    assert window.desk.selected.id == actor.id
    assert window.page.view.hasFocus()
    panel.field.clear()
    assert "label, quote, note" in panel.empty.text()


def test_a_label_in_the_filter_is_that_of_the_annotation_when_annotations_are_searched(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened("[actor water] and [claim water]")
    panel = window.panels["search"]
    panel.filters.where.setCurrentIndex(1)
    ask(window, "water", qtbot, 2)
    panel.filters.labels.setCurrentIndex(panel.filters.labels.findText("claim"))
    wait(window, qtbot, 1)
    assert "Annotations with this label" in panel.filters.meaning.text()


@pytest.mark.parametrize("in_annotations", [False, True])
def test_the_next_page_comes_when_the_end_is_scrolled_to_and_no_hit_comes_twice(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, in_annotations: bool
) -> None:
    monkeypatch.setattr(seeking, "FIRST", 30)
    monkeypatch.setattr(seeking, "PAGE", 7)
    window = opened("[claim water] " * 40, "[claim water] and [claim water]")
    panel = window.panels["search"]
    panel.filters.where.setCurrentIndex(int(in_annotations))
    ask(window, "water", qtbot, 30)
    qtbot.waitUntil(lambda: not panel.seeker.busy, timeout=4000)
    assert "first 30 hits" in panel.count.text()
    if not in_annotations:
        assert "2 documents" in panel.count.text()
    bar = panel.table.verticalScrollBar()
    for _ in range(4):
        bar.setValue(bar.maximum())
        qtbot.waitUntil(lambda: not panel.seeker.busy, timeout=4000)
        qtbot.wait(10)
    assert panel.model.rowCount() == 42
    places = [(row.hit.document, row.hit.start) for row in panel.model.all_rows()]
    assert len(set(places)) == 42
    assert panel.count.text() == "42 hits in 2 documents"


def test_only_the_last_of_what_was_typed_is_shown(opened: Opened, qtbot: QtBot) -> None:
    window = opened("water waters watery", "wine")
    ask(window, "w", qtbot, 4)
    panel = window.panels["search"]
    for typed in ("wa", "wat", "watery"):
        panel.field.setText(typed)
        panel._search()
    wait(window, qtbot, 1)
    qtbot.wait(100)
    assert [row.hit.quote for row in panel.model.all_rows()] == ["watery"]


def test_the_hit_is_set_off_in_its_context_whichever_way_it_runs(opened: Opened, qtbot: QtBot) -> None:
    window = opened("Officials met at the harbour.", "وزیر در بندر گفت که صادرات بیشتر شد.", "שר בנמל אמר שלום.")
    panel = window.panels["search"]
    colour = window.look.theme["hit"]
    for typed in ("harbour", "بندر", "בנמל"):
        ask(window, typed, qtbot, 1)
        wait(window, qtbot, 1)
        QApplication.processEvents()
        picture = panel.table.viewport().grab().toImage()
        seen = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(2, 40, 2)}
        assert colour in seen


def test_a_deleted_annotation_leaves_the_hits(opened: Opened, qtbot: QtBot) -> None:
    window = opened("[claim water] and [actor water]")
    window.panels["search"].filters.where.setCurrentIndex(1)
    ask(window, "water", qtbot, 2)
    QTest.keyClick(window.panels["search"].field, Key.Key_Return)
    QTest.keyClick(window.page.view, Key.Key_Delete)
    assert window.panels["search"].model.rowCount() == 1


def test_delete_after_going_to_a_hit_leaves_the_annotation_that_was_selected_before(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened("The [claim rate rose].\nNothing.\nA canal was dug, a canal was filled.")
    QTest.keyClick(window.page.view, Key.Key_Tab)
    assert window.desk.selected.quote == "rate rose"
    ask(window, "canal", qtbot, 2)
    QTest.keyClick(window.panels["search"].field, Key.Key_Return)
    assert chosen(window) == "canal"
    QTest.keyClick(window.page.view, Key.Key_Delete)
    assert [a.quote for a in window.desk.document.in_order()] == ["rate rose"]


def test_going_to_an_annotation_lets_go_of_the_words_that_were_selected(opened: Opened, qtbot: QtBot) -> None:
    window = opened("Somebody said that the [claim rate rose].")
    window.page.view.set_selection(0, 8)
    panel = window.panels["search"]
    panel.filters.where.setCurrentIndex(1)
    ask(window, "claim", qtbot, 1)
    QTest.keyClick(panel.field, Key.Key_Return)
    assert chosen(window) == ""
    assert window.page.view.caret() == window.desk.selected.start
    QTest.keyClick(window.page.view, Key.Key_A)
    label = next(one for one in window.desk.project.labels.values() if one.name == "actor")
    assert [(a.quote, a.label) for a in window.desk.document.in_order()] == [("rate rose", label.id)]


def without_index(window: Window) -> None:
    """As a copy is that was restored."""
    store = window.desk.project.store
    with store.writing():
        for name in reversed(DERIVED):
            store.db.run(f"drop table if exists {name}")


def test_words_are_searched_for_in_the_project_that_is_opened_while_another_is_indexed(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("First water.", "Second water.")
    path, panel = window.desk.project.path, window.panels["search"]
    without_index(window)

    def for_ever(_project: object, step: Step) -> None:
        while True:
            step(0, 0, "")
            time.sleep(0.01)

    with monkeypatch.context() as patched:
        patched.setattr(searching, "prepare", for_ever)
        QTest.keyClick(window.page.view, Key.Key_F, Held.ControlModifier | Held.ShiftModifier)
        panel.field.insert("water")
        qtbot.waitUntil(lambda: "indexed" in panel.empty.text(), timeout=8000)
    window.actions_["close"].trigger()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=8000)
    qtbot.wait(50)
    assert panel.empty.text() == "Open a project to search it."
    assert window.filing.open_path(path)
    wait(window, qtbot, 2)
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=8000)
    wait(window, qtbot, 2)


def test_a_project_without_documents_is_searched_in_vain(window: Window, project_path: Path, qtbot: QtBot) -> None:
    make_project(project_path)
    assert window.filing.open_path(project_path)
    panel = window.panels["search"]
    panel.field.insert("water")
    qtbot.waitUntil(lambda: "Nothing found" in panel.empty.text(), timeout=8000)
