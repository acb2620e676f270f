"""The statistics in their window: what is seen is what was counted, on the screen, in files and in words."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.change import Change, Message
from annotator.gui import ask
from annotator.gui.chart_view import picture_of
from annotator.gui.charts import Bar, Bars, Chart, Columns, Shares, described, height_of, paint
from annotator.gui.dialogs.progress_page import forecast_words
from annotator.gui.dialogs.statistics import StatisticsWindow
from annotator.gui.theme import Theme, load
from annotator.gui.window import Window
from annotator.paths import resources
from annotator.services.statistics import Forecast
from tests.cli.test_commands import objects
from tests.services.working import first, mark

Key = Qt.Key
Opened = Callable[..., Window]
SIGNS = "The [actor minister] said [claim nothing at all]."
BARS = (Bar("claim", 12, "12", "#225bf7"), Bar("a very long name of a label", 3, "3"), Bar("empty", 0, "0"))
CHARTS = [Bars("Lying", BARS), Columns("Standing", BARS * 30), Shares("Shares", BARS), Bars("None", ())]


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return load(resources() / "themes" / f"{request.param}.toml")


def counted(window: Window, qtbot: QtBot) -> Any:
    """The window of statistics, by its key, when it has counted."""
    QTest.keyClick(window.page.view, Key.Key_F8)
    shown: Any = window.findChild(StatisticsWindow)
    qtbot.waitUntil(lambda: "Counted at" in shown.when.text(), timeout=8000)
    return shown


def cells(page: Any) -> list[list[str]]:
    model = page.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def page_of(shown: Any, key: str) -> Any:
    page = next(page for page in shown.pages if page.kind.key == key)
    shown.tabs.setCurrentWidget(page)
    return page


# ---------------------------------------------------------------------- figures


def test_the_table_and_the_chart_show_the_same_figures(opened: Opened, qtbot: QtBot) -> None:
    shown = counted(opened(SIGNS, "Other [claim words] here."), qtbot)
    page = page_of(shown, "per_label")
    assert [row[:4] for row in cells(page)] == [
        ["claim", "2", "19", "4"], ["actor", "1", "8", "1"], ["figure", "0", "0", "0"], ["source", "0", "0", "0"],
    ]  # fmt: skip
    assert [(bar.name, bar.words) for bar in page.chart.chart.bars] == [
        ("claim", "2"), ("actor", "1"), ("figure", "0"), ("source", "0"),
    ]  # fmt: skip
    assert "claim: 2; actor: 1" in page.chart.accessibleDescription()
    page.measure.setFocus()
    QTest.keyClick(page.measure, Key.Key_Down)
    assert [bar.value for bar in page.chart.chart.bars] == [19, 8, 0, 0]


def test_the_shell_prints_the_figures_that_the_window_shows(opened: Opened, qtbot: QtBot) -> None:
    window = opened(SIGNS, "Other [claim words] here.")
    shown = counted(window, qtbot)
    (printed,) = objects("stats", window.desk.project.path)
    for key in ("per_label", "per_annotator", "per_document", "per_day"):
        assert page_of(shown, key).rows == printed[key]
    assert printed["by_status"] == {row["status"]: row["documents"] for row in shown.progress.rows}


def test_figures_out_of_date_are_marked_and_counted_again_on_request(opened: Opened, qtbot: QtBot) -> None:
    window = opened(SIGNS)
    shown = counted(window, qtbot)
    mark(window.desk.project, first(window.desk.project), "figure", 0, 3)
    assert "changed since" in shown.when.text()
    assert shown._plain["annotations"] == 2
    shown.again.setFocus()
    QTest.keyClick(shown.again, Key.Key_Space)
    qtbot.waitUntil(lambda: shown._plain["annotations"] == 3, timeout=8000)
    assert "changed since" not in shown.when.text()


def test_figures_that_went_stale_unseen_are_counted_anew_when_shown(opened: Opened, qtbot: QtBot) -> None:
    window = opened(SIGNS)
    shown = counted(window, qtbot)
    QTest.keyClick(shown, Key.Key_Escape)
    assert not shown.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=3000)
    mark(window.desk.project, first(window.desk.project), "figure", 0, 3)
    QTest.keyClick(window.page.view, Key.Key_F8)
    qtbot.waitUntil(lambda: shown._plain["annotations"] == 3, timeout=8000)


def test_counting_can_be_stopped_and_keeps_what_was_known(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(SIGNS)
    shown = counted(window, qtbot)
    known = shown._plain

    def endless(_project: object, step: Callable[[int, int, str], None]) -> None:
        while True:
            step(0, 1, "")

    monkeypatch.setattr("annotator.gui.dialogs.statistics.figures", endless)
    QTest.mouseClick(shown.again, Qt.MouseButton.LeftButton)
    assert shown.again.text() == "Stop"
    QTest.mouseClick(shown.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.again.text() == "Count again", timeout=8000)
    assert shown._plain is known
    assert "changed since" in shown.when.text()


# ---------------------------------------------------------------------- progress


def test_the_forecast_says_when_there_is_too_little_to_say() -> None:
    said = forecast_words(Forecast(1, 9, 1.0, 9))
    assert "Too little has been done" in said
    assert "Too little is known of the time" in said
    assert "working days" in forecast_words(Forecast(4, 8, 2.0, 4, 600))
    assert "1 h 20 min" in forecast_words(Forecast(4, 8, 2.0, 4, 600))
    assert "every document is done" in forecast_words(Forecast(4, 0, 2.0, 0))
    assert "no documents" in forecast_words(Forecast(0, 0, None, 0))


def test_the_documents_by_state_are_told_apart_without_colour(opened: Opened, qtbot: QtBot) -> None:
    window = opened(SIGNS, "Nothing is marked here.", "Nor here.")
    QTest.keyClick(window.page.view, Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    shown = counted(window, qtbot)
    bars = shown.progress.chart.chart.bars
    assert [bar.words for bar in bars] == ["1 (33 %)", "0 (0 %)", "2 (67 %)"]
    assert len({bar.pattern for bar in bars}) == 3


# ---------------------------------------------------------------------- files


def test_the_chart_is_saved_as_a_picture_and_as_a_drawing(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(SIGNS)
    shown = counted(window, qtbot)
    page_of(shown, "per_label")
    for name in ("chart.png", "chart.svg"):
        monkeypatch.setattr(ask, "file_to_save", lambda *_said, name=name: tmp_path / name)
        QTest.mouseClick(shown.picture, Qt.MouseButton.LeftButton)
    assert QImage(str(tmp_path / "chart.png")).width() == 1800
    drawing = (tmp_path / "chart.svg").read_bytes()
    assert QSvgRenderer(QByteArray(drawing)).isValid()
    assert b"Annotations by label" in drawing


def test_the_figures_are_saved_as_csv_without_formulas(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(SIGNS)
    project = window.desk.project
    (provenance,) = project.provenances(first(project))
    renamed = replace(provenance, title='=HYPERLINK("x")')
    project.do(Change(Message("document.renamed"), updated=((provenance, renamed),)))
    shown = counted(window, qtbot)
    page_of(shown, "per_document")
    monkeypatch.setattr(ask, "file_to_save", lambda *_said: tmp_path / "figures.csv")
    QTest.mouseClick(shown.csv, Qt.MouseButton.LeftButton)
    with (tmp_path / "figures.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["title"] == "'=HYPERLINK(\"x\")"
    assert (row["annotations"], row["length"]) == ("2", "33")


def test_a_place_that_cannot_be_written_is_said(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(SIGNS)
    shown = counted(window, qtbot)
    monkeypatch.setattr(ask, "file_to_save", lambda *_said: tmp_path / "missing" / "chart.png")
    for button in (shown.picture, shown.csv):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert "can't be written" in window.notices.text


# ---------------------------------------------------------------------- painting


def painted(chart: Chart, theme: Theme, width: int, mirrored: bool) -> QImage:
    font = QFont()
    image = QImage(width, round(height_of(chart, font)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    paint(painter, QSizeF(image.size()), chart, theme, font, mirrored=mirrored)
    painter.end()
    return image


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.title)
@pytest.mark.parametrize("width", [3, 80, 900])
def test_every_chart_is_painted_in_any_width_within_its_picture(chart: Chart, theme: Theme, width: int) -> None:
    image = painted(chart, theme, width, False)
    assert image.pixelColor(0, 0).name() == theme["base"]
    assert image.pixelColor(width - 1, image.height() - 1).name() == theme["base"]


def test_bars_grow_from_where_reading_begins(theme: Theme) -> None:
    chart = Bars("Lying", (Bar("claim", 12, "12", "#123456"), Bar("actor", 1, "1", "#654321")))
    sides = []
    for mirrored in (False, True):
        image = painted(chart, theme, 600, mirrored)
        at = [
            x for x in range(600) for y in range(image.height()) if image.pixelColor(x, y).name() == "#654321"
        ]  # the short bar
        sides.append((min(at), max(at)))
    (left, right), (mirrored_left, mirrored_right) = sides
    assert right < 300 < mirrored_left
    assert (left, right) == (599 - mirrored_right, 599 - mirrored_left)


def test_a_chart_is_told_in_words() -> None:
    assert described(CHARTS[0]) == "Lying. claim: 12; a very long name of a label: 3; empty: 0"
    assert "nothing" in described(CHARTS[3])


def test_a_picture_needs_no_window(theme: Theme, qtbot: QtBot) -> None:
    assert picture_of(CHARTS[0], theme, svg=False).startswith(b"\x89PNG")
    assert b"<svg" in picture_of(CHARTS[0], theme, svg=True)


def test_the_key_that_quits_holds_in_the_statistics_too(opened: Opened, qtbot: QtBot) -> None:
    window = opened()
    shown = counted(window, qtbot)
    qtbot.waitActive(shown)
    QTest.keyClick(shown, Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=5000)
