"""Copies come by themselves, are told from what is none, and bring a project back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui import ask
from annotator.gui.dialogs.restore import Restore
from annotator.gui.features.keeping_copies import CopyKeeper
from annotator.gui.window import Window
from annotator.services import synced
from annotator.services.backups import backup_folder, backups
from annotator.services.project import Project
from tests.gui.waiting import at_rest, dialog_of, is_closed, mark_something
from tests.trade import make_project, signs_in

# The platform without a display says of every dialog what it can't do with it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Opened = Callable[..., Window]
SIGNS = "The [actor minister] said nothing."


def keeper_of(window: Window) -> CopyKeeper:
    keeper = window.findChild(CopyKeeper)
    assert isinstance(keeper, CopyKeeper)
    return keeper


# ---------------------------------------------------------------------- by themselves


def test_opening_a_project_makes_a_copy_and_says_so_in_the_status_bar_only(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(SIGNS)
    path, clock = window.desk.project.path, window.desk.project.clock
    later = clock.now() + 2_000_000  # names of copies show whole seconds
    monkeypatch.setattr(type(clock), "now", lambda _clock: later)
    keeper_of(window)._opening.timeout.emit()
    at_rest(window, qtbot)
    assert len(backups(path)) == 1
    assert backups(path)[0].path.name in window.statusBar().currentMessage()
    assert window.notices.text == ""
    keeper_of(window).look(opening=True)
    at_rest(window, qtbot)
    assert len(backups(path)) == 1


def test_a_copy_comes_on_its_own_soon_after_the_first_screen(opened: Opened, qtbot: QtBot) -> None:
    window = opened(SIGNS)
    assert backups(window.desk.project.path) == []
    qtbot.waitUntil(lambda: len(backups(window.desk.project.path)) == 1, timeout=6000)


def test_an_hour_of_work_makes_a_copy_and_an_hour_without_makes_none(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(SIGNS)
    project, keeper = window.desk.project, keeper_of(window)
    hour = 3600
    clock = [0.0]
    monkeypatch.setattr("annotator.gui.features.keeping_copies.time.monotonic", lambda: clock[0])
    keeper.look(opening=True)
    at_rest(window, qtbot)
    clock[0] += hour
    keeper._hourly.timeout.emit()
    assert not window.jobs.running
    mark_something(window)
    start = project.clock.now()
    monkeypatch.setattr(type(project.clock), "now", lambda _clock: start + 3_600_000_000)
    keeper._hourly.timeout.emit()
    at_rest(window, qtbot)
    assert len(backups(project.path)) == 2
    mark_something(window)
    clock[0] += hour - 1
    keeper._hourly.timeout.emit()
    assert not window.jobs.running


def test_a_shorter_interval_or_none_is_taken_from_the_settings(opened: Opened, qtbot: QtBot) -> None:
    window = opened(SIGNS)
    keeper = keeper_of(window)
    assert (keeper.policy().every, keeper.policy().keep) == (3_600_000_000, 5)
    try:
        window.preferences.change("backup_minutes", 5)
        window.preferences.change("backups_kept", 2)
        assert (keeper.policy().every, keeper.policy().keep) == (300_000_000, 2)
        window.preferences.change("backups", False)
        keeper.look(opening=True)
        at_rest(window, qtbot)
        assert backups(window.desk.project.path) == []
    finally:
        for key, value in (("backup_minutes", 60), ("backups_kept", 5), ("backups", True)):
            window.preferences.change(key, value)


def test_a_project_that_is_only_read_gets_no_copies(window: Window, project_path: Path, qtbot: QtBot) -> None:
    make_project(project_path, SIGNS)
    assert window.filing.open_path(project_path, read_only=True)
    keeper_of(window).look(opening=True)
    at_rest(window, qtbot)
    assert not backup_folder(project_path).exists()
    assert not window.actions_["back_up"].isEnabled()


def test_a_copy_waits_until_an_import_is_in(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened(SIGNS)
    for n in range(100):
        (tmp_path / f"{n}.txt").write_text(f"Report {n} says nothing.", encoding="utf-8")
    window.filing.take_in(sorted(tmp_path.glob("*.txt")))
    qtbot.waitUntil(lambda: window.jobs.writing, timeout=5000)
    keeper_of(window).look(opening=True)
    assert keeper_of(window)._job is None
    assert keeper_of(window)._opening.isActive()
    at_rest(window, qtbot)
    keeper_of(window).look(opening=True)
    at_rest(window, qtbot)
    with Project.open(backups(window.desk.project.path)[0].path) as copy:
        assert copy.document_count() == 101


def test_that_no_copy_can_be_made_is_said_once_with_the_folder_and_what_helps(opened: Opened, qtbot: QtBot) -> None:
    window = opened(SIGNS)
    folder = backup_folder(window.desk.project.path)
    folder.write_text("in the way", encoding="utf-8")
    keeper_of(window).look(opening=True)
    at_rest(window, qtbot)
    assert str(folder) in window.notices.text
    assert "Save a copy" in window.notices.text
    window.notices.clear()
    keeper_of(window).look(opening=True)
    at_rest(window, qtbot)
    assert window.notices.text == ""


def test_a_copy_that_fails_its_check_counts_for_nothing(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(SIGNS)
    monkeypatch.setattr("annotator.storage.backup._fault", lambda _db: "a page is torn")
    keeper_of(window).look(opening=True)
    at_rest(window, qtbot)
    assert "a page is torn" in window.notices.text
    assert backups(window.desk.project.path) == []
    assert list(backup_folder(window.desk.project.path).iterdir()) == []


def test_a_folder_that_goes_to_the_cloud_is_warned_of_until_it_is_hushed(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(synced, "sync_service", lambda _folder: "Dropbox")
    window = opened(SIGNS)
    keeper_of(window).look(opening=True)
    at_rest(window, qtbot)
    assert "Dropbox" in window.notices.text
    window.notices._remedy.click()
    assert window.notices.text == ""
    keeper_of(window).look(opening=True)
    at_rest(window, qtbot)
    assert window.notices.text == ""


# ---------------------------------------------------------------------- asked for


def test_a_copy_that_is_asked_for_is_said_to_be_made(opened: Opened, qtbot: QtBot) -> None:
    window = opened(SIGNS)
    window.actions_["back_up"].trigger()
    at_rest(window, qtbot)
    (made,) = backups(window.desk.project.path)
    assert made.path.name in window.notices.text


def test_save_a_copy_makes_a_project_like_this_one_and_replaces_none(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(SIGNS)
    out = tmp_path / "نسخه.annotator"
    monkeypatch.setattr(ask, "copy_to_save", lambda *_: out)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    at_rest(window, qtbot)
    assert str(out) in window.notices.text
    with Project.open(out) as copy:
        assert signs_in(copy, copy.documents()[0].id) == SIGNS
    monkeypatch.setattr(ask, "copy_to_save", lambda *_: window.desk.project.path)
    window.actions_["save_copy"].trigger()
    at_rest(window, qtbot)
    assert "already there" in window.notices.text
    assert signs_in(window.desk.project, window.desk.document.id) == SIGNS


# ---------------------------------------------------------------------- and back


def asked_to_restore(window: Window, qtbot: QtBot) -> Restore:
    """The dialog, when it has found out what would change."""
    window.actions_["restore"].trigger()
    dialog = dialog_of(window, Restore, qtbot)
    qtbot.waitUntil(dialog.go.isEnabled, timeout=5000)
    return dialog


@pytest.fixture
def worked_on(opened: Opened, qtbot: QtBot) -> Window:
    """A window on a project of which there is a copy, and in which something was marked since."""
    window = opened(SIGNS)
    window.actions_["back_up"].trigger()
    at_rest(window, qtbot)
    mark_something(window)
    window.notices.clear()
    return window


def test_restoring_shows_what_differs_and_brings_the_copy_back(worked_on: Window, qtbot: QtBot) -> None:
    window, path = worked_on, worked_on.desk.project.path
    dialog = asked_to_restore(window, qtbot)
    said = dialog.changes.toPlainText()
    assert "1 annotation would go: “\u2068The\u2069”" in said
    assert "\u2068Tester\u2069: 1 would go" in said
    qtbot.waitUntil(lambda: dialog.table.item(0, 3).text().startswith("Sound"), timeout=5000)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.project is not None and is_closed(dialog), timeout=5000)
    assert window.desk.project.path == path
    assert signs_in(window.desk.project, window.desk.document.id) == SIGNS
    assert "before restoring" in window.notices.text
    (aside,) = path.parent.glob("test before restoring*.annotator")
    with Project.open(aside) as before:
        assert "[claim The]" in signs_in(before, before.documents()[0].id)
    at_rest(window, qtbot)


def test_a_copy_that_was_cut_short_can_not_be_restored_and_says_why(worked_on: Window, qtbot: QtBot) -> None:
    window = worked_on
    copy = backups(window.desk.project.path)[0].path
    copy.write_bytes(copy.read_bytes()[:6000])
    window.actions_["restore"].trigger()
    dialog = dialog_of(window, Restore, qtbot)
    qtbot.waitUntil(lambda: "Can't be used: … is cut short" in dialog.table.item(0, 3).text(), timeout=5000)
    at_rest(window, qtbot)
    assert "cut short" in dialog.changes.toPlainText()
    assert not dialog.go.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.desk.project is not None


def test_another_file_can_be_chosen_and_is_shown_by_its_name(
    worked_on: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = worked_on
    other = tmp_path / "from a stick.annotator"
    shutil.copy(backups(window.desk.project.path)[0].path, other)
    monkeypatch.setattr(ask, "copy_to_restore", lambda *_: other)
    window.actions_["restore"].trigger()
    dialog = dialog_of(window, Restore, qtbot)
    dialog.other.click()
    assert dialog.copy == other
    qtbot.waitUntil(dialog.go.isEnabled, timeout=5000)
    assert dialog.table.item(1, 1).text() == "from a stick.annotator"
    dialog.reject()
    at_rest(window, qtbot)


def test_a_restoring_that_fails_leaves_the_project_open_as_it_was(
    worked_on: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, path = worked_on, worked_on.desk.project.path

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("annotator.storage.restoring._exchange", refuse)
    dialog = asked_to_restore(window, qtbot)
    dialog.go.click()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=5000)
    assert "no space left" in dialog.problem.text()
    assert window.desk.project.path == path
    assert "[claim The]" in signs_in(window.desk.project, window.desk.document.id)
    dialog.reject()
    assert not dialog.isVisible()
    at_rest(window, qtbot)


def test_a_lost_project_is_made_again_from_the_welcome_page(
    window: Window, project_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_project(project_path, SIGNS)
    assert window.filing.open_path(project_path)
    window.actions_["back_up"].trigger()
    at_rest(window, qtbot)
    copy = backups(project_path)[0].path
    window.filing.close()
    project_path.unlink()
    monkeypatch.setattr(ask, "copy_to_restore", lambda *_: copy)
    dialog = asked_to_restore(window, qtbot)
    dialog.go.click()
    qtbot.waitUntil(lambda: window.desk.project is not None, timeout=5000)
    assert window.desk.project.path == project_path
    assert signs_in(window.desk.project, window.desk.document.id) == SIGNS
    at_rest(window, qtbot)


def test_a_dialog_that_is_closed_while_copies_are_looked_at_leaves_nothing_behind(
    worked_on: Window, qtbot: QtBot
) -> None:
    window = worked_on
    window.actions_["restore"].trigger()
    dialog_of(window, Restore, qtbot).reject()
    at_rest(window, qtbot)
    qtbot.wait(20)
    assert window.notices.text == ""
