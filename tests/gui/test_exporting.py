"""The export dialog by real keys: a format, a choice, what is lost, the file, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import sleep

import orjson
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.domain.annotation import new_annotation
from annotator.domain.annotator import new_annotator
from annotator.domain.change import Change, Message
from annotator.domain.label import new_label
from annotator.domain.progress import Step
from annotator.formats import jsonl
from annotator.formats.carrying import PLAIN
from annotator.formats.exporter import Option
from annotator.gui import ask
from annotator.gui.exporting import formats
from annotator.gui.exporting.dialog import ExportDialog
from annotator.gui.progress import Progress
from annotator.gui.window import Window

Key = Qt.Key
Opened = Callable[..., Window]
POOR = replace(
    jsonl.EXPORTER, key="poor", name="Poor lines", carries=replace(PLAIN, titles=True), suffix=".poor",
    units=("utf16", "codepoint"), options=(Option("scheme", "Scheme", ("one", "two")),), reader="",
)  # fmt: skip


@pytest.fixture
def asked(opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[..., ExportDialog]:
    """The dialog over a window with three documents, opened by its key, with one poor format more."""
    exporters = (jsonl.EXPORTER, POOR)
    monkeypatch.setattr(formats, "EXPORTERS", exporters)
    monkeypatch.setattr("annotator.formats.EXPORTERS", exporters)

    def opens(window: Window | None = None) -> ExportDialog:
        if window is None:
            window = opened("[claim it rose]", "said [actor Jo]", "nothing")
            QTest.keyClick(window, Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        else:
            window.verbs.run("export")
        dialog = window.findChildren(ExportDialog)[-1]
        qtbot.waitUntil(lambda: dialog.losses.count() > 0, timeout=5000)
        return dialog

    return opens


def said(dialog: ExportDialog) -> list[str]:
    return [dialog.losses.item(row).text() for row in range(dialog.losses.count())]


def settled(dialog: ExportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.losses.count() > 0 and dialog._job is None, timeout=5000)


def test_nothing_is_lost_in_our_own_format_and_that_is_said(asked: Callable[..., ExportDialog]) -> None:
    dialog = asked()
    assert dialog.exporter is jsonl.EXPORTER
    assert said(dialog) == ["Nothing: everything that you chose goes out."]
    assert "3 documents" in dialog.count.text()
    assert dialog.go.text() == "Export…"


def test_a_format_is_found_by_typing_and_what_it_loses_is_counted(
    asked: Callable[..., ExportDialog], qtbot: QtBot
) -> None:
    dialog = asked()
    QTest.keyClicks(dialog.formats.field, "poor")
    assert dialog.exporter is POOR
    settled(dialog, qtbot)
    assert "When 2 annotations were made is left out" in said(dialog)
    assert dialog.go.text() == "Export with these losses…"
    assert not dialog.answers.unit.isHidden()
    assert list(dialog.answers.options) == ["scheme"]
    QTest.keyClicks(dialog.formats.field, "x")
    assert dialog.exporter is None
    assert not dialog.go.isEnabled()
    QTest.keyClick(dialog.formats.field, Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.exporter is jsonl.EXPORTER


def test_the_file_is_written_read_back_and_told(
    asked: Callable[..., ExportDialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    out = tmp_path / "out.jsonl"
    monkeypatch.setattr(ask, "file_to_export", lambda *_: out)
    dialog = asked()
    window = dialog.parent()
    dialog.answers.negatives.click()
    settled(dialog, qtbot)
    assert "2 documents" in dialog.count.text()
    QTest.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(out.exists, timeout=5000)
    qtbot.waitUntil(lambda: "Read back" in window.notices.text, timeout=5000)
    assert "2 documents with 2 annotations" in window.notices.text
    assert len(out.read_bytes().splitlines()) == 3


def test_sets_are_a_folder_and_wrong_shares_are_said(
    asked: Callable[..., ExportDialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    places: list[tuple[str, str]] = []

    def place(_parent: object, suggestion: str, kind: str, suffix: str) -> Path:
        places.append((kind, suffix))
        return tmp_path / "sets"

    monkeypatch.setattr(ask, "file_to_export", place)
    dialog = asked()
    window = dialog.parent()
    dialog.answers.sets.click()
    dialog.answers.shares.clear()
    QTest.keyClicks(dialog.answers.shares, "80/x")
    assert "80/10/10" in dialog.problem.text()
    assert dialog.problem.isVisible()
    assert not dialog.go.isEnabled()
    dialog.answers.shares.clear()
    QTest.keyClicks(dialog.answers.shares, "50/50")
    settled(dialog, qtbot)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: (tmp_path / "sets/test.jsonl").exists(), timeout=5000)
    assert places == [("New folder;;ZIP archive (*.zip)", "")]
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=5000)


def test_only_some_annotators_and_labels_go_out(
    asked: Callable[..., ExportDialog], opened: Opened, qtbot: QtBot
) -> None:
    window = opened("[claim it rose]", "said [actor Jo]")
    project = window.desk.project
    ali = new_annotator("Ali & <b>Co</b>")
    one = next(project.stream())
    theirs = new_annotation(one.document.id, one.document.text, one.annotations[0].label, ali.id, ((0, 2),), 1)
    project.do(Change(Message("annotation.added", {"quote": "it", "label": "claim"}), created=(ali, theirs)))
    dialog = asked(window)
    assert "3 annotations" in dialog.count.text()
    people = dialog.answers.annotators
    people.all.click()
    assert people.list.item(1).text() == "Ali & <b>Co</b>"
    for row in range(people.list.count()):
        people.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.go.isEnabled()
    people.list.item(1).setCheckState(Qt.CheckState.Checked)
    settled(dialog, qtbot)
    assert "1 annotation" in dialog.count.text()
    dialog.answers.labels.all.click()
    dialog.answers.labels.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    settled(dialog, qtbot)
    assert "0 annotations" in dialog.count.text()


def test_what_was_chosen_for_a_format_is_remembered(
    asked: Callable[..., ExportDialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    out = tmp_path / "out.poor"
    monkeypatch.setattr(ask, "file_to_export", lambda *_: out)
    monkeypatch.setattr("annotator.services.export_work.usable", lambda _key: POOR)
    dialog = asked()
    window = dialog.parent()
    dialog.formats.choose("poor")
    dialog.answers.options["scheme"].setCurrentIndex(1)
    settled(dialog, qtbot)
    assert dialog.plan.options.chosen == {"scheme": "two"}
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(out.exists, timeout=5000)
    qtbot.waitUntil(lambda: "out.poor.report.txt" in window.notices.text, timeout=5000)
    header = orjson.loads(out.read_bytes().split(b"\n")[0])
    assert header["type"] == "project"
    again = asked(window)
    assert again.exporter is POOR
    assert again.plan.options.chosen == {"scheme": "two"}


def test_a_place_that_cant_be_written_brings_the_answers_back(
    asked: Callable[..., ExportDialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    places = [tmp_path / "nowhere" / "out.jsonl", tmp_path / "out.jsonl"]
    monkeypatch.setattr(ask, "file_to_export", lambda *_: places.pop(0))
    dialog = asked()
    window = dialog.parent()
    dialog.answers.negatives.click()
    settled(dialog, qtbot)
    QTest.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: not window.jobs.running and dialog.isVisible(), timeout=5000)
    assert "the folder does not exist" in dialog.problem.text()
    assert not dialog.plan.negatives
    QTest.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: "Read back" in window.notices.text, timeout=5000)
    assert "2 documents" in window.notices.text
    qtbot.waitUntil(lambda: not window.findChildren(ExportDialog), timeout=5000)


def test_none_of_the_labels_but_those_that_the_filter_leaves(
    asked: Callable[..., ExportDialog], opened: Opened, qtbot: QtBot
) -> None:
    labels = [f"label {number}" for number in range(40)]
    window = opened("[claim it rose]", "said [actor Jo]")
    project = window.desk.project
    made = [new_label(name, 10 + at) for at, name in enumerate(labels)]
    project.do(Change(Message("labels.arranged"), created=tuple(made)))
    some = asked(window).answers.labels
    assert not some.none.isVisible()
    some.all.click()
    QTest.mouseClick(some.none, Qt.MouseButton.LeftButton)
    assert some.chosen == ()
    QTest.keyClicks(some.field, "label 7")
    QTest.mouseClick(some.every, Qt.MouseButton.LeftButton)
    QTest.keyClick(some.field, Key.Key_Escape)
    assert some.chosen == (made[7].id,)
    QTest.keyClick(some.field, Key.Key_Down)
    assert some.list.hasFocus()


def test_letters_typed_in_the_list_search_it(asked: Callable[..., ExportDialog]) -> None:
    dialog = asked()
    dialog.formats.list.setFocus()
    QTest.keyClick(dialog.formats.list, Key.Key_End)
    QTest.keyClick(dialog.formats.list, Key.Key_Home)
    assert dialog.exporter is jsonl.EXPORTER
    QTest.keyClicks(dialog.formats.list, "l")
    QTest.keyClicks(dialog.formats.field, "ines")
    assert dialog.formats.field.text() == "lines"
    assert dialog.exporter is POOR


def test_tab_goes_through_the_options_of_a_format_before_the_sets(
    asked: Callable[..., ExportDialog], qtbot: QtBot
) -> None:
    dialog = asked()
    dialog.formats.choose("poor")
    settled(dialog, qtbot)
    fields = dialog.answers
    fields.with_text.setFocus()
    QTest.keyClick(fields.with_text, Key.Key_Tab)
    assert fields.options["scheme"].hasFocus()
    QTest.keyClick(fields.options["scheme"], Key.Key_Tab)
    assert fields.sets.hasFocus()


def test_the_wheel_over_a_field_changes_nothing(asked: Callable[..., ExportDialog]) -> None:
    dialog = asked()
    states = dialog.answers.states
    middle = QPointF(states.rect().center())
    turned = QWheelEvent(
        middle, states.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(states, turned)
    assert states.currentIndex() == 0
    states.setFocus()
    QApplication.sendEvent(states, turned)
    assert states.currentIndex() == 1


def test_a_name_without_suffix_gets_it_before_the_warning_of_what_is_there(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "old.conll").write_text("precious")
    warned: list[str] = []

    def dismiss() -> None:
        box = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox))
        warned.append(box.text())
        box.button(QMessageBox.StandardButton.No).click()
        QTimer.singleShot(0, dialog().reject)

    def dialog() -> QFileDialog:
        return window.findChildren(QFileDialog)[-1]

    def name() -> None:
        field = dialog().findChild(QLineEdit, "fileNameEdit")
        field.setText("old")
        QTimer.singleShot(0, dismiss)
        QTest.keyClick(field, Key.Key_Return)

    QTimer.singleShot(0, name)
    assert ask.file_to_export(window, str(tmp_path / "new.conll"), "CoNLL (*.conll)", ".conll") is None
    assert "old.conll already exists" in warned[0]


def test_an_archive_gets_its_suffix(window: Window, tmp_path: Path) -> None:
    def choose() -> None:
        dialog = window.findChildren(QFileDialog)[-1]
        kinds = dialog.findChild(QComboBox, "fileTypeCombo")
        QTest.keyClick(kinds, Key.Key_Down)
        QTest.keyClick(dialog.findChild(QLineEdit, "fileNameEdit"), Key.Key_Return)

    QTimer.singleShot(0, choose)
    chosen = ask.file_to_export(window, str(tmp_path / "set"), "New folder;;ZIP archive (*.zip)", "")
    assert chosen == tmp_path / "set.zip"


def test_an_export_that_is_stopped_leaves_nothing_and_says_so(
    asked: Callable[..., ExportDialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def endless(_project: object, _path: Path, _plan: object, *, step: Step) -> None:
        while True:
            step(1, 2, "")
            sleep(0.01)

    monkeypatch.setattr(ask, "file_to_export", lambda *_: tmp_path / "out.jsonl")
    monkeypatch.setattr("annotator.services.exporting.export", endless)
    dialog = asked()
    window = dialog.parent()
    QTest.keyClick(dialog, Key.Key_Return)
    stop = window.findChild(Progress).stop
    qtbot.waitUntil(stop.isVisible, timeout=5000)
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "nothing was written" in window.notices.text, timeout=5000)
    assert window.focusWidget() is window.page.view
    qtbot.waitUntil(lambda: not window.findChildren(ExportDialog), timeout=5000)
