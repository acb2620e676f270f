"""The project in time: its history, its numbers, its copies, and documents that go."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

import orjson
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.domain.document import State
from annotator.gui.dialogs.as_it_was import AsItWas
from annotator.gui.dialogs.day_work import DayWorkWindow
from annotator.gui.dialogs.purge import Purge
from annotator.gui.dialogs.restore import Restore
from annotator.gui.dialogs.settings import SettingsDialog
from annotator.gui.dialogs.statistics import StatisticsWindow
from annotator.gui.exporting.dialog import ExportDialog
from annotator.gui.importing.dialog import ImportDialog
from annotator.gui.window import Window
from annotator.services import annotating, statistics
from annotator.services.importing import import_text
from annotator.services.opened import opened
from tests.bench.pictures.stage import DAY, Stage, found, press, select_words, settle, shown, until

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def history(stage: Stage) -> None:
    with stage.window() as window:
        work(stage, window)
        press(window.page.view, "H", _CONTROL | _SHIFT)
        stage.take(window, "history")


def as_it_was(stage: Stage) -> None:
    with stage.window() as window:
        work(stage, window)
        press(window.page.view, "H", _CONTROL | _SHIFT)
        settle(window)
        panel = window.panels["history"]
        table = panel.table  # type: ignore[attr-defined]
        for _ in range(5):
            press(table, Qt.Key.Key_Down)
        press(table, " ")
        dialog = shown(window, AsItWas)
        dialog.list.setCurrentRow(1)
        stage.take(window, "as-it-was", dialog)


def day_work(stage: Stage) -> None:
    with stage.window() as window:
        work(stage, window)
        window.verbs.run("day_work")
        stage.take(window, "day-work", shown(window, DayWorkWindow))


def numbers(stage: Stage) -> None:
    with stage.window(moment=DAY - timedelta(days=20)) as window:
        weeks(stage, window)
        press(window.page.view, Qt.Key.Key_F8)
        dialog = shown(window, StatisticsWindow)
        pages: dict[str, QWidget] = {page.kind.key: page for page in dialog.pages}
        for shown_page, name in (
            (pages["per_label"], "labels"), (pages["per_day"], "days"), (dialog.progress, "progress"),
        ):  # fmt: skip
            dialog.tabs.setCurrentWidget(shown_page)
            stage.take(window, f"statistics-{name}", dialog)


def restore(stage: Stage) -> None:
    with stage.window(moment=DAY - timedelta(days=7)) as window:
        for days in (6, 3, 1):
            stage.moment = DAY - timedelta(days=days)
            window.verbs.run("back_up")
            settle(window)
        stage.moment = DAY
        work(stage, window)
        window.verbs.run("restore")
        dialog = shown(window, Restore)
        model = dialog.table.model()
        until(lambda: all("Sound" in str(model.index(row, 3).data()) for row in range(3)), "copies are checked")
        stage.take(window, "restore", dialog)


def purge(stage: Stage) -> None:
    with stage.window() as window:
        window.verbs.run("back_up")
        settle(window)
        window.verbs.run("purge_document")
        stage.take(window, "purge", shown(window, Purge))


def settings(stage: Stage) -> None:
    with stage.window(theme="system", motion="reduce", backups=True) as window:
        window.verbs.run("settings")
        dialog = shown(window, SettingsDialog)
        dialog.area.verticalScrollBar().setValue(0)
        stage.take(window, "settings", dialog)


def export(stage: Stage) -> None:
    with stage.window() as window:
        window.verbs.run("export")
        dialog = shown(window, ExportDialog)
        dialog.formats.choose("doccano")
        until(lambda: dialog.losses.count() > 0, "the losses")
        stage.take(window, "export", dialog)


def import_(stage: Stage) -> None:
    """A folder of another tool, which calls labels and annotators otherwise."""
    with stage.window() as window:
        folder = Path(tempfile.mkdtemp()) / "colleagues"
        folder.mkdir(exist_ok=True)
        text = window.desk.document.text[:1200] if window.desk.document is not None else ""
        spans = {"Statement": "has changed its account twice", "actor": "ministry", "Number": "four weeks"}
        marks = [
            {"label": label, "start": text.index(words), "end": text.index(words) + len(words), "quote": words,
             "annotator": "coder 2"}
            for label, words in spans.items() if words in text
        ]  # fmt: skip
        line = {"text": text, "title": "A colleague's report", "annotations": marks}
        (folder / "report.jsonl").write_bytes(orjson.dumps(line))
        window.filing.take_in([folder / "report.jsonl"], always_ask=True)
        until(lambda: bool(window.findChildren(ImportDialog)), "the import dialog")
        dialog = shown(window, ImportDialog)
        stage.take(window, "import", dialog)
        dialog.reject()


def work(stage: Stage, window: Window) -> None:
    """Some steps of a day's work, with one that is taken back."""
    window.preferences.change("guideline_card", "key")
    view = window.page.view
    stage.moment = DAY + timedelta(minutes=10)
    select_words(window, "at least four weeks")
    press(view, "F")
    stage.moment += timedelta(minutes=2)
    select_words(window, "The ministry has changed its account twice")
    press(view, "C")
    stage.moment += timedelta(minutes=1)
    view.clear_selection()
    window.desk.select(found(window, "a note seen by the Courier").id)
    press(view, Qt.Key.Key_Delete)
    stage.moment += timedelta(minutes=4)
    window.desk.select(found(window, "The operator, Brinewell Works").id)
    press(view, "S")
    stage.moment += timedelta(minutes=3)
    select_words(window, "The treasury")
    press(view, "A")
    press(view, "Z", _CONTROL)
    window.page.view.clear_selection()
    window.desk.select(None)
    settle(window)


def weeks(stage: Stage, window: Window) -> None:
    """Twelve more documents, of which seven were finished in two weeks, with time and annotations on each day."""
    project, document = window.desk.project, window.desk.document
    assert project is not None
    assert document is not None
    words = [*project.labels.values()]
    for number, paragraph in enumerate(document.text.split("\n")[:12]):
        import_text(project, paragraph, f"Report {number + 1}")
    reports = [row.id for row in project.documents() if row.title.startswith("Report")]
    for number, report in enumerate(reports[:9]):
        stage.moment = DAY - timedelta(days=(13, 12, 11, 10, 7, 6, 5, 4, 3)[number])
        read = opened(project, report)
        for at in range(0, len(read.text) - 12, 30 + 5 * (number % 4)):
            label = words[(at // 5 + number) % len(words)]
            created = int(stage.moment.timestamp() * 1_000_000)
            project.do(annotating.annotate(read, label, project.me.id, at, at + 9 + at % 13, created))
        state: State = "done" if number < 7 else "in_progress"
        project.do(annotating.set_state(report, "Report", project.me.id, project.status(report), state))
        for _ in range(8 + 3 * (number % 3)):
            statistics.add_activity(project, report, 60, stage.moment.date())
    stage.moment = DAY
    settle(window)


SCENES = (history, as_it_was, day_work, numbers, restore, purge, settings, export, import_)
