"""Work in the background: the window stays usable, and whatever is closed meanwhile loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui import ask
from annotator.gui.dialogs.report import Report
from annotator.gui.window import Window
from annotator.services.project import Project
from tests.trade import make_project, signs_in

# The platform without a display says of every dialog what it can't do with it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Opened = Callable[..., Window]


@pytest.fixture
def many_files(tmp_path: Path) -> Path:
    folder = tmp_path / "گزارش‌ها"
    folder.mkdir()
    for n in range(300):
        (folder / f"report {n}.txt").write_text(f"Report {n} says that exports rose.\n" * 20, encoding="utf-8")
    return folder


def test_labels_are_put_on_while_an_import_runs(opened: Opened, many_files: Path, qtbot: QtBot) -> None:
    window = opened("Officials denied it.")
    window.filing.take_in([many_files])
    pressed = 0
    while window.jobs.writing:
        window.page.view.set_selection(0, 9)
        QTest.keyClick(window.page.view, Qt.Key.Key_A)
        pressed += 1
        qtbot.wait(5)
    qtbot.waitUntil(lambda: len(window.panels["documents"].model) == 301, timeout=10_000)
    expected = "[actor Officials] denied it." if pressed % 2 else "Officials denied it."
    assert signs_in(window.desk.project, window.desk.document.id) == expected
    assert list(window.desk.project.check()) == []


def test_an_import_goes_on_when_its_project_is_not_to_be_closed_after_all(
    opened: Opened, many_files: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = opened("Officials denied it.")
    monkeypatch.setattr(ask, "yes", lambda *_: False)
    window.filing.take_in([many_files])
    qtbot.waitUntil(lambda: window.jobs.writing, timeout=5000)
    assert not window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: len(window.panels["documents"].model) == 301, timeout=10_000)


def test_closing_the_window_while_an_import_runs_keeps_what_is_in_and_the_file_sound(
    opened: Opened, many_files: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = opened("Officials denied it.")
    path = window.desk.project.path
    monkeypatch.setattr(ask, "yes", lambda *_: True)
    window.filing.take_in([many_files])
    qtbot.waitUntil(lambda: window.jobs.writing, timeout=5000)
    qtbot.wait(20)
    assert window.close()
    qtbot.wait(50)
    with Project.open(path) as project:
        assert list(project.check()) == []
        assert 1 <= project.document_count() <= 301


def test_another_project_opened_while_an_import_runs_hears_nothing_of_it(
    opened: Opened, many_files: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = opened("Officials denied it.")
    other = make_project(window.desk.project.path.with_name("other.annotator"), "Another text.")
    monkeypatch.setattr(ask, "yes", lambda *_: True)
    window.filing.take_in([many_files])
    qtbot.waitUntil(lambda: window.jobs.writing, timeout=5000)
    qtbot.wait(20)
    assert window.filing.open_path(other)
    qtbot.wait(100)
    assert window.desk.document.text == "Another text."
    assert len(window.panels["documents"].model) == 1
    assert not [dialog for dialog in window.findChildren(Report) if dialog.isVisible()]
    assert window.notices.text == ""


def test_stop_ends_an_import_and_says_what_is_in(opened: Opened, many_files: Path, qtbot: QtBot) -> None:
    window = opened("Officials denied it.")
    window.filing.take_in([many_files])
    qtbot.waitUntil(lambda: window.jobs.writing, timeout=5000)
    window.progress.stop.click()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=10_000)
    qtbot.waitUntil(lambda: bool(window.findChildren(Report)), timeout=2000)
    report = window.findChildren(Report)[0]
    assert "Stopped before the end" in report.body.toPlainText()
    assert len(window.panels["documents"].model) == window.desk.project.document_count()
    report.close()


def test_an_import_with_bad_files_reports_each_and_brings_in_the_rest(
    opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened("Officials denied it.")
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "good.txt").write_text("Exports rose.", encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 8)
    window.filing.take_in([folder, tmp_path / "missing.txt"])
    qtbot.waitUntil(lambda: bool(window.findChildren(Report)), timeout=10_000)
    report = window.findChildren(Report)[0]
    assert "3 could not be read" in report.heading.text()
    assert all(name in report.body.toPlainText() for name in ("empty.txt", "binary.txt", "missing.txt"))
    assert len(window.panels["documents"].model) == 2
    report.close()
