"""The window in a language from right to left begins at the right, and shows texts of either direction as they are."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from annotator.gui import dates
from annotator.gui.app import make_window
from annotator.gui.dialogs.paste import PasteText
from annotator.gui.icons import Icons
from annotator.gui.language import speak
from annotator.gui.window import Window
from annotator.paths import config_folder, resources
from annotator.settings import FILE
from tests.trade import make_project
from tests.translating import FOLDER

REPORT = "The [actor ministry] said [claim exports rose by [figure 12 percent]] in May."


@pytest.fixture
def persian(qtbot: QtBot, tmp_path: Path, project_path: Path) -> Iterator[Window]:
    """The window with a project of two documents, in Persian as the settings file says."""
    file = config_folder() / FILE
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"language": "fa"}), encoding="utf-8")
    try:
        window = make_window(tmp_path / "state")
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        make_project(project_path, REPORT, "[claim صادرات ۱۲ درصد رشد کرد].")
        assert window.filing.open_path(project_path)
        qtbot.waitUntil(lambda: window.progress.isHidden(), timeout=5000)
        yield window
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    finally:
        file.unlink()
        speak("en", FOLDER)


def test_the_documents_stand_at_the_right_and_annotations_at_the_left(persian: Window) -> None:
    page = persian.page.mapTo(persian, persian.page.rect().center()).x()
    assert persian.docks["documents"].geometry().center().x() > page
    assert persian.docks["annotations"].geometry().center().x() < page
    assert persian.docks["documents"].windowTitle() == "سندها"


def test_the_layout_is_remembered_for_its_direction(persian: Window) -> None:
    persian.filing.close()
    assert not persian.memory.bytes_of("layout.mirrored").isEmpty()
    assert persian.memory.bytes_of("layout").isEmpty()


def test_rows_are_marked_in_lists(persian: Window) -> None:
    document = persian.desk.document
    assert document is not None
    persian.desk.select(document.in_order()[1].id)
    for panel in ("documents", "annotations"):
        table = persian.panels[panel].table  # type: ignore[attr-defined]
        assert len(table.selectionModel().selectedRows()) == 1


def test_counts_have_local_digits(persian: Window) -> None:
    assert "۳ حاشیه‌نویسی" in persian.status.counts.text()
    assert persian.panels["documents"].count.text() == "۲ سند"  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["undo", "redo", "next", "previous"])
def test_arrows_point_the_other_way(persian: Window, name: str) -> None:
    mirrored, kept = ink(name), ink("search")
    speak("en", FOLDER)
    assert sum(map(abs, (m - e for m, e in zip(reversed(mirrored), ink(name), strict=True)))) < 255
    assert sum(map(abs, (m - e for m, e in zip(mirrored, ink(name), strict=True)))) > 1000
    assert kept == ink("search")


def ink(name: str) -> list[int]:
    """How much is drawn in each column of an icon, from the left."""
    image = Icons(resources() / "icons")(name).pixmap(QSize(24, 24)).toImage()
    return [sum(image.pixelColor(x, y).alpha() for y in range(24)) for x in range(24)]


def test_an_english_message_runs_from_the_left(persian: Window) -> None:
    persian.desk.say("The file is broken: choose another.", "error")
    label = persian.notices._text
    assert label.layoutDirection() == Qt.LayoutDirection.LeftToRight
    persian.desk.say("پروژه باز شد.")
    assert label.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_qt_speaks_the_language_too_but_keys_keep_their_names(persian: Window) -> None:
    assert persian.actions_["open"].shortcut().toString(
        persian.actions_["open"].shortcut().SequenceFormat.NativeText
    ) == ("Ctrl+O")
    dialog = PasteText(persian, "")
    assert "انصراف" in " ".join(b.text() for b in dialog.buttons.findChildren(QPushButton))


@pytest.fixture
def no_settings_left() -> Iterator[None]:
    yield
    (config_folder() / FILE).unlink(missing_ok=True)
    dates.use("language")


@pytest.mark.usefixtures("no_settings_left")
def test_another_language_is_said_to_hold_from_the_next_start(window: Window) -> None:
    window.preferences.change("language", "de")
    assert window.notices.text == "The language changes when the program is next started."


@pytest.mark.usefixtures("no_settings_left")
def test_another_calendar_holds_at_once(opened: Callable[..., Window]) -> None:
    window = opened(REPORT)
    assert window.desk.document is not None
    window.desk.select(window.desk.document.in_order()[0].id)
    facts = window.panels["inspector"].facts  # type: ignore[attr-defined]
    before = facts.text()
    window.preferences.change("calendar", "hijri")
    assert re.search(r"\d+ .+ 14\d\d", facts.text())
    window.preferences.change("calendar", "language")
    assert facts.text() == before


def test_a_pasted_text_is_laid_out_its_own_way(qtbot: QtBot, window: Window) -> None:
    dialog = PasteText(window, "صادرات رشد کرد.")
    assert dialog.field.layoutDirection() == Qt.LayoutDirection.RightToLeft
    dialog.field.setPlainText("Exports rose.")
    assert dialog.field.layoutDirection() == Qt.LayoutDirection.LeftToRight
