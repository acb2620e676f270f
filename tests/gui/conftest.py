"""A window of its own for each test that asks for one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from annotator.gui.app import make_window
from annotator.gui.window import Window
from tests.trade import make_project

REPORT = "The [actor ministry] said [claim exports rose by [figure 12 percent]] in May.\nNobody denied it."


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one test sets is not there for the next."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """The program's window, empty, with a memory of its own."""
    made = make_window(tmp_path / "state")
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def opened(window: Window, project_path: Path, qtbot: QtBot) -> Callable[..., Window]:
    """Open a project with documents of these signs in the window."""

    def opens(*signs: str) -> Window:
        make_project(project_path, *(signs or (REPORT,)))
        assert window.filing.open_path(project_path)
        qtbot.waitUntil(lambda: window.progress.isHidden(), timeout=5000)
        return window

    return opens
