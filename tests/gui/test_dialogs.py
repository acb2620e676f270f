"""Dialogs by keys: Return accepts, what is wrong is said, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.gui import ask
from annotator.gui.dialogs.new_project import NewProject
from annotator.gui.dialogs.paste import PasteText
from annotator.gui.dialogs.report import Report
from annotator.gui.window import Window

Opened = Callable[..., Window]


@pytest.fixture
def new_project(qtbot: QtBot, tmp_path: Path) -> NewProject:
    dialog = NewProject(None, tmp_path, "Jo")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def test_return_in_either_field_of_a_new_project_starts_it(
    new_project: NewProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(ask, "project_to_make", lambda *_: asked.append("where") or None)
    new_project.place.setFocus()
    QTest.keyClick(new_project.place, Qt.Key.Key_Return)
    assert new_project.result() == QDialog.DialogCode.Accepted
    assert asked == []


def test_what_is_wrong_with_a_new_project_goes_away_as_it_is_mended(new_project: NewProject) -> None:
    new_project.name.clear()
    QTest.keyClick(new_project.name, Qt.Key.Key_Return)
    assert "name" in new_project.problem.text()
    assert new_project.problem.isVisible()
    QTest.keyClicks(new_project.name, "M")
    assert not new_project.problem.isVisible()


def test_a_new_projects_name_gets_its_suffix_and_a_missing_folder_is_named(new_project: NewProject) -> None:
    folder = Path(new_project.place.text()).parent
    new_project.place.setText(str(folder / "not here" / "گزارش‌ها"))
    QTest.keyClick(new_project.place, Qt.Key.Key_Return)
    assert "not here" in new_project.problem.text()
    (folder / "not here").mkdir()
    QTest.keyClick(new_project.place, Qt.Key.Key_Return)
    assert new_project.path == folder / "not here" / "گزارش‌ها.annotator"


def test_a_pasted_text_keeps_the_characters_that_its_field_would_lose(qtbot: QtBot) -> None:
    dialog = PasteText(None, "12\u00a0percent\u2028more")
    qtbot.addWidget(dialog)
    assert dialog.text == "12\u00a0percent\u2028more"


def test_without_a_text_to_paste_the_keyboard_is_in_the_text_and_the_button_is_off(qtbot: QtBot) -> None:
    dialog = PasteText(None, "")
    qtbot.addWidget(dialog)
    dialog.show()
    assert isinstance(dialog.focusWidget(), QPlainTextEdit)
    assert not dialog.make.isEnabled()


def test_a_report_shows_names_of_files_as_they_are_and_closes_by_return(qtbot: QtBot) -> None:
    dialog = Report(None, "Import", "1 document. <b>x</b> could not be read.", "<i>x</i>.txt is empty")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.heading.textFormat() == Qt.TextFormat.PlainText
    assert dialog.body.toPlainText() == "<i>x</i>.txt is empty"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_files_dropped_on_the_welcome_page_go_into_a_project_that_is_asked_for(
    window: Window, project_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    class Answered(NewProject):
        def exec(self) -> int:
            self.place.setText(str(project_path))
            self.name.setText("Jo")
            return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr("annotator.gui.dialogs.new_project.NewProject", Answered)
    file = tmp_path / "report.txt"
    file.write_text("Officials denied it.", encoding="utf-8")
    window.filing.drop([file])
    qtbot.waitUntil(lambda: window.desk.document is not None, timeout=5000)
    assert window.desk.document.text == "Officials denied it."
    assert window.desk.project.me.name == "Jo"


def test_the_window_fits_the_screen_when_it_opens_for_the_first_time(window: Window, qtbot: QtBot) -> None:
    window._restore()
    assert window.height() <= QApplication.primaryScreen().availableSize().height() - 40
