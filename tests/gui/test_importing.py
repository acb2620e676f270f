"""The import dialog by real keys: what was seen, what it becomes, and files that need no questions."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui import ask
from annotator.gui.importing.dialog import ImportDialog
from annotator.gui.text.marks import Colours, MarkStyle
from annotator.gui.text.view import TextView
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


def test_the_preview_begins_where_something_is_annotated(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "A line of it.\n" * 300
    marks = [{"label": name, "start": at, "end": at + 4} for name, at in (("ONE", 3000), ("TWO", 3200), ("ONE", 3300))]
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": text, "annotations": marks}))
    window = opened("[claim it rose]")
    monkeypatch.setattr(ask, "files_to_import", lambda *_: [tmp_path / "a.jsonl"])
    window.verbs.run("import_options")
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=5000)
    dialog = window.findChildren(ImportDialog)[-1]
    qtbot.waitUntil(lambda: dialog.view.shows(3000), timeout=5000)


def test_the_preview_has_the_colours_that_come_in(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks = [{"label": name, "start": at, "end": at + 2} for name, at in (("ONE", 0), ("ONE", 4), ("TWO", 8))]
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": TEXT, "annotations": marks}))
    monkeypatch.setattr(ask, "files_to_import", lambda *_: [tmp_path / "a.jsonl"])
    window = opened("[claim it rose]")
    drawn: list[dict[str, str]] = []
    shown = TextView.set_look

    def look(view: TextView, colours: Colours, styles: dict[str, MarkStyle]) -> None:
        drawn.append({style.name: style.colour for style in styles.values()})
        shown(view, colours, styles)

    monkeypatch.setattr(TextView, "set_look", look)
    window.verbs.run("import_options")
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=5000)
    QTest.keyClick(window.findChildren(ImportDialog)[-1], Key.Key_Return)
    project = window.desk.project
    qtbot.waitUntil(lambda: any(label.name == "TWO" for label in project.labels.values()), timeout=5000)
    styles = window.look.theme.styles(project.labels.values()).values()
    come = {style.name: style.colour for style in styles if style.name in ("ONE", "TWO")}
    assert len(set(come.values())) == 2
    assert come in drawn


def test_what_comes_without_a_text_that_is_here_is_said_before_the_import(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("[claim it rose]")
    here = next(window.desk.project.stream()).document.text
    rows = [f"{sha256(text.encode()).hexdigest()},0,2,claim" for text in (here, "elsewhere")]
    (tmp_path / "a.csv").write_text("\n".join(["sha256,start,end,label", *rows]))
    monkeypatch.setattr(ask, "files_to_import", lambda *_: [tmp_path / "a.csv"])
    window.verbs.run("import_options")
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=5000)
    dialog = window.findChildren(ImportDialog)[-1]
    assert dialog.tabs.tabText(1) == "Remarks (1)"
    assert "import the text first" in dialog.remarks.text()
