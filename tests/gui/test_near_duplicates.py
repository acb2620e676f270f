"""Near-duplicates in the window: offered after an import, linked by keys, never dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.sources.card import AboutDocument
from annotator.gui.sources.near import NearDuplicates
from annotator.gui.window import Window
from annotator.services.near_duplicates import links
from tests.gui.waiting import at_rest, dialog_of
from tests.services.test_near_duplicates import EDITED, HARBOUR, OTHER, STORY

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Opened = Callable[..., Window]


def take_in(window: Window, qtbot: QtBot, folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        Path(folder, f"{name}.txt").write_text(text, encoding="utf-8")
    window.filing.take_in([Path(folder, f"{name}.txt") for name in texts])
    at_rest(window, qtbot)


def shown(dialog: NearDuplicates) -> list[tuple[str, ...]]:
    model = dialog.model
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_what_comes_in_nearly_the_same_is_offered_and_return_links_it(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened(STORY, OTHER)
    take_in(window, qtbot, tmp_path, harbour=HARBOUR)
    dialog = dialog_of(window, NearDuplicates, qtbot)
    assert [(one, two) for one, two, *_ in shown(dialog)] == [("harbour", "Report 1")]
    assert shown(dialog)[0][3] == ""
    QTest.keyClick(dialog.link, Qt.Key.Key_Space)
    project = window.desk.project
    assert project is not None
    assert len(links(project)) == 1
    assert shown(dialog)[0][3] == "linked"
    assert project.document_count() == 3
    window.actions_["undo"].trigger()
    assert shown(dialog)[0][3] == ""
    assert links(project) == {}


def test_nothing_is_said_after_an_import_where_nothing_is_alike_or_the_setting_says_so(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opened(STORY)
    take_in(window, qtbot, tmp_path, plums=OTHER)
    assert window.findChild(NearDuplicates) is None
    window.preferences.change("near_duplicates", False)
    take_in(window, qtbot, tmp_path, harbour=HARBOUR)
    assert window.findChild(NearDuplicates) is None


def test_the_list_of_the_project_opens_either_document_and_links_those_that_are_chosen(
    opened: Opened, qtbot: QtBot
) -> None:
    window = opened(STORY, OTHER, HARBOUR, EDITED)
    window.actions_["near_duplicates"].trigger()
    dialog = dialog_of(window, NearDuplicates, qtbot)
    assert len(shown(dialog)) == 3
    assert len(dialog.chosen()) == 3
    assert not dialog.open_one.isEnabled()
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    chosen = dialog.chosen()
    assert len(chosen) == 1
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert window.desk.document is not None
    assert window.desk.document.id == chosen[0].pair.two
    QTest.mouseClick(dialog.open_other, Qt.MouseButton.LeftButton)
    assert window.desk.document.id == chosen[0].pair.one
    QTest.mouseClick(dialog.link, Qt.MouseButton.LeftButton)
    assert [row[3] for row in shown(dialog)] == ["", "linked", ""]
    QTest.mouseClick(dialog.unlink, Qt.MouseButton.LeftButton)
    assert [row[3] for row in shown(dialog)] == ["", "", ""]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_card_looks_for_what_is_like_its_document_alone(opened: Opened, qtbot: QtBot) -> None:
    window = opened(OTHER, STORY, HARBOUR)
    window.actions_["about_document"].trigger()
    card = window.findChild(AboutDocument)
    assert isinstance(card, AboutDocument)
    QTest.mouseClick(card.look, Qt.MouseButton.LeftButton)
    dialog = dialog_of(window, NearDuplicates, qtbot)
    assert shown(dialog) == []
    assert dialog.says.text() == "No documents are nearly the same."
