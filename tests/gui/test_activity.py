"""Time in documents is counted while somebody works, kept in the project, and forgotten on request."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui import ask
from annotator.gui.features.activity import Activity
from annotator.gui.window import Window
from annotator.services.timing import Stopwatch
from annotator.storage import activity as stored
from tests.services.working import first

Key = Qt.Key
Opened = Callable[..., Window]


class Hours:
    """A clock that is put on by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def working(window: Window, opened: Opened, qtbot: QtBot) -> Callable[[], tuple[Window, Hours, Activity]]:
    """Two documents, the first of them open in the window in front, under a clock that is put on by hand."""

    def works() -> tuple[Window, Hours, Activity]:
        watching = window.findChild(Activity)
        assert watching is not None
        clock = Hours()
        watching.clock = clock
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=3000)
        opened("A first text.", "A second text.")
        return window, clock, watching

    return works


def press(window: Window, key: Qt.Key = Key.Key_Right) -> None:
    """A key as it comes from the system."""
    QTest.keyClick(window.windowHandle(), key)


def times(window: Window) -> list[int]:
    """Seconds in each document, in the order of the list."""
    project = window.desk.project
    known = stored.by_document(project.store.db, project.me.id)
    return [known.get(row.id, 0) for row in project.documents()]


def test_time_between_keys_is_kept_when_the_document_is_left(working: Callable[[], tuple[Window, Hours, Activity]]):
    window, clock, _ = working()
    clock.now += 20
    press(window)
    clock.now += 15
    press(window)
    assert times(window) == [0, 0]
    window.actions_["next_document"].trigger()
    assert times(window) == [35, 0]
    clock.now += 10
    press(window)
    window.actions_["previous_document"].trigger()
    assert times(window) == [35, 10]


def test_scrolling_and_the_mouse_count_as_work(working: Callable[[], tuple[Window, Hours, Activity]]):
    window, clock, watching = working()
    handle = window.windowHandle()
    clock.now += 10
    QTest.mouseMove(handle, QPoint(400, 400))
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(401, 400))
    clock.now += 10
    wheel = QWheelEvent(
        QPointF(400, 400), QPointF(400, 400), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(handle, wheel)
    watching.keep()
    assert times(window) == [20, 0]


def test_who_does_nothing_for_a_minute_is_no_longer_working(working: Callable[[], tuple[Window, Hours, Activity]]):
    window, clock, watching = working()
    clock.now += 3600
    press(window)
    clock.now += 5
    press(window)
    watching.keep()
    assert times(window) == [65, 0]


def test_work_in_another_window_does_not_count(working: Callable[[], tuple[Window, Hours, Activity]]):
    window, clock, watching = working()
    clock.now += 4
    QApplication.sendEvent(window.windowHandle(), QFocusEvent(QEvent.Type.FocusOut))
    clock.now += 50
    press(window)
    clock.now += 3
    press(window)
    watching.keep()
    assert times(window) == [7, 0]


def test_the_minute_ends_by_itself_and_waits_while_other_work_writes(
    working: Callable[[], tuple[Window, Hours, Activity]], monkeypatch: pytest.MonkeyPatch
):
    window, clock, watching = working()
    clock.now += 30
    press(window)
    monkeypatch.setattr(type(window.jobs), "writing", True)
    watching._minute.timeout.emit()
    assert times(window) == [0, 0]
    assert watching._minute.isActive()
    monkeypatch.undo()
    watching._minute.timeout.emit()
    assert times(window) == [30, 0]
    assert not watching._minute.isActive()


def test_closing_the_project_keeps_the_last_seconds(working: Callable[[], tuple[Window, Hours, Activity]]):
    window, clock, _ = working()
    path = window.desk.project.path
    clock.now += 12
    window.filing.close()
    window.filing.open_path(path)
    assert times(window) == [12, 0]


def test_nothing_is_counted_when_that_is_switched_off(working: Callable[[], tuple[Window, Hours, Activity]]):
    window, clock, watching = working()
    clock.now += 12
    window.preferences.change("time_spent", False)
    clock.now += 12
    press(window)
    watching.keep()
    assert times(window) == [0, 0]
    window.preferences.change("time_spent", True)
    press(window)
    clock.now += 9
    press(window)
    watching.keep()
    assert times(window) == [9, 0]


@pytest.mark.parametrize("answer", [True, False])
def test_my_times_are_forgotten_on_request_after_a_question(
    working: Callable[[], tuple[Window, Hours, Activity]], monkeypatch: pytest.MonkeyPatch, answer: bool
):
    window, clock, watching = working()
    clock.now += 12
    press(window)
    watching.keep()
    asked: list[str] = []
    monkeypatch.setattr(ask, "yes", lambda _parent, _title, question, _accept: bool(asked.append(question)) or answer)
    window.actions_["forget_times"].trigger()
    assert "can't be undone" in asked[0]
    assert times(window) == ([0, 0] if answer else [12, 0])


def test_no_time_comes_back_for_a_document_that_is_gone(working: Callable[[], tuple[Window, Hours, Activity]]):
    from annotator.services.purging import purge

    window, clock, _ = working()
    project, gone = window.desk.project, first(window.desk.project)
    clock.now += 12
    press(window)
    purge(project, gone)
    window.desk.close_document()
    assert stored.by_document(project.store.db, project.me.id) == {}
    assert list(project.check()) == []


def test_parts_of_seconds_are_not_lost() -> None:
    watch = Stopwatch()
    total = 0
    for n in range(101):
        watch.touch(n * 0.7)
        total += watch.take()
    assert total == 70
    watch.touch(60.0)  # a clock that ran backwards adds nothing
    assert watch.take() == 0
