"""The import dialog by real keys: what was seen, what it becomes, and files that need no questions."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui import ask
from annotator.gui.importing.dialog import ImportDialog
from annotator.gui.window import Window
from annotator.services import previewing

Key = Qt.Key
Opened = Callable[..., Window]
TEXT = "The envoy 🚀 spoke of تهران."


def dataset(path: Path, name: str = "ACT") -> Path:
    at = TEXT.index("spoke")
    marks = [
        {"label": name, "start": at, "end": at + 5, "quote": "spoke", "annotator": "A <b>1</b>"},
        {"label": "Claim", "start": 0, "end": 9, "quote": "The envoy", "annotator": "A <b>1</b>"},
        {"label": "NOISE", "start": 0, "end": 3, "annotator": "A <b>1</b>"},
    ]
    path.write_text(json.dumps({"text": TEXT, "title": "Envoy", "annotations": marks}))
    return path


@pytest.fixture
def asked(opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ImportDialog:
    """The dialog about a file of a colleague, which would come in unasked."""
    window = opened("[claim it rose]")
    monkeypatch.setattr(ask, "files_to_import", lambda *_: [dataset(tmp_path / "a.jsonl")])
    window.verbs.run("import_options")
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=5000)
    return window.findChildren(ImportDialog)[-1]


def test_names_are_offered_as_what_they_are_here(asked: ImportDialog) -> None:
    assert [asked.labels.item(row, 0).text() for row in range(3)] == ["ACT", "Claim", "NOISE"]
    assert asked.labels.combo("ACT").currentText() == "Add as new"
    assert asked.labels.combo("Claim").currentText() == "claim"
    assert asked.annotators.item(0, 0).text() == "A <b>1</b>"
    assert "1 document" in asked.found.text()
    assert "3 annotations" in asked.found.text()
    assert asked.title.text() == "Envoy"
    assert asked.seen.text == TEXT
    assert len(asked.marks) == 3


def test_what_is_chosen_comes_in_and_the_preview_follows(asked: ImportDialog, qtbot: QtBot) -> None:
    window = asked.parent()
    box = asked.labels.combo("NOISE")
    box.setFocus()
    QTest.keyClick(box, Key.Key_End)
    assert box.currentText() == "Leave out"
    assert len(asked.marks) == 2
    box = asked.labels.combo("ACT")
    box.setCurrentIndex(box.findText("actor"))
    QTest.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk.project.document_count() == 2, timeout=5000)
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=5000)
    project = window.desk.project
    row = next(row for row in project.documents() if row.title == "Envoy")
    found = {(project.labels[a.label].name, a.quote) for a in project.annotations(row.id)}
    assert found == {("actor", "spoke"), ("claim", "The envoy")}
    assert {project.annotators[a.annotator].name for a in project.annotations(row.id)} == {"A <b>1</b>"}


def test_nothing_comes_in_when_it_is_given_up(asked: ImportDialog, qtbot: QtBot) -> None:
    window = asked.parent()
    QTest.keyClick(asked, Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=5000)
    assert window.desk.project.document_count() == 1


def test_another_count_of_offsets_is_looked_at_again(asked: ImportDialog, qtbot: QtBot) -> None:
    asked.unit.setCurrentIndex(asked.unit.findData("utf16"))
    qtbot.waitUntil(lambda: "1" in asked.tabs.tabText(1), timeout=5000)
    assert "Unicode code points" in asked.remarks.text()


def test_texts_and_our_own_files_come_in_unasked(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened("[claim it rose]")
    (tmp_path / "b.txt").write_text("Officials denied it.")
    window.filing.drop([dataset(tmp_path / "a.jsonl"), tmp_path / "b.txt"])
    qtbot.waitUntil(lambda: window.desk.project.document_count() == 3, timeout=5000)
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=5000)
    assert window.findChildren(ImportDialog) == []


def test_files_of_others_are_asked_about(
    opened: Opened, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("[claim it rose]")
    monkeypatch.setattr(previewing, "may_be_annotated", lambda importer: True)
    window.filing.drop([dataset(tmp_path / "a.jsonl")])
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=5000)
    window.findChildren(ImportDialog)[-1].reject()


def test_tab_goes_through_the_names_row_by_row(asked: ImportDialog) -> None:
    asked.unit.setFocus()
    reached: list[str] = []
    for _ in range(4):
        QTest.keyClick(asked.focusWidget(), Key.Key_Tab)
        reached.append(asked.focusWidget().accessibleName())
    assert reached == ["ACT is called", "Claim is called", "NOISE is called", "A <b>1</b> is called"]


def test_the_wheel_over_a_name_changes_nothing(asked: ImportDialog) -> None:
    box = asked.labels.combo("ACT")
    middle = QPointF(box.rect().center())
    turned = QWheelEvent(
        middle, box.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turned)
    assert box.currentText() == "Add as new"
