"""A person at the window: what they press and what they see, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui import ask
from annotator.gui.app import make_window
from annotator.gui.window import Window


class Person:
    """Knows the window by its keys and by what can be read in it. Questions are answered from `answers`."""

    def __init__(self, window: Window, qtbot: QtBot, answers: dict[str, object]) -> None:
        self.window = window
        self._qtbot = qtbot
        self.answers = answers

    # ------------------------------------------------------------------ hands

    def press(self, *keys: str) -> None:
        """Keys as on a keyboard, each like "Ctrl+Shift+Right", sent to what has the keyboard."""
        for key in keys:
            QTest.keySequence(self._focus(), QKeySequence(key))
            QCoreApplication.processEvents()

    def type(self, text: str) -> None:
        """Letters, also those that this keyboard has not."""
        QTest.keyClicks(self._focus(), text)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def find(self, words: str) -> None:
        """Move the caret to the start of these words, as an arrow key held down would, and select them."""
        view = self.window.page.view
        start = view.text().index(words)
        self.press("Ctrl+Home")
        for _ in range(len(view.text())):
            if view.caret() >= start:
                break
            by_word = " " in view.text()[view.caret() : start - 1]
            self.press(f"{'Ctrl+' if by_word else ''}{self._onward()}")
        for _ in range(len(words)):
            if view.caret() < start + len(words):
                self.press(f"Shift+{self._onward()}")
        assert view.chosen_text() == words

    def _onward(self) -> str:
        """The arrow that goes on in this line: to the left where the text runs that way."""
        view = self.window.page.view
        return "Left" if view.sheet.text.is_rtl(view.sheet.text.segment_at(view.caret())) else "Right"

    # ------------------------------------------------------------------ eyes

    def waits_for(self, seen: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(seen, timeout=8000)

    def rests(self) -> None:
        """Until nothing runs in the background."""
        self.waits_for(lambda: self.window.progress.isHidden())

    @property
    def title(self) -> str:
        return self.window.page.title.text() if self.window.page.isVisible() else ""

    @property
    def message(self) -> str:
        return self.window.notices.text

    def list_of(self, panel: str) -> list[list[str]]:
        """The rows of a panel's table, as they are shown."""
        table = self.window.panels[panel].table
        model = table.model()
        columns = [n for n in range(model.columnCount()) if not table.isColumnHidden(n)]
        return [[str(model.index(row, n).data() or "") for n in columns] for row in range(model.rowCount())]

    @property
    def annotations(self) -> list[tuple[str, str]]:
        """Label and quote of each annotation in the panel, from the top."""
        return [(row[0], row[1]) for row in self.list_of("annotations")]

    def reads(self, words: str) -> bool:
        """Whether a label that can be seen says this."""
        return any(words in label.text() for label in self.window.findChildren(QLabel) if label.isVisible())


Sits = Callable[[], Person]


@pytest.fixture
def sits_down(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sits]:
    """A person sits down at the program; called again, they closed it and come back."""
    answers: dict[str, object] = {}
    for name in ("project_to_open", "project_to_make", "files_to_import", "folder_to_import", "file_to_export"):
        monkeypatch.setattr(ask, name, lambda *_, name=name: answers.get(name))
    monkeypatch.setattr(ask, "yes", lambda *_, **__: bool(answers.get("yes")))
    open_windows: list[Window] = []

    def leave() -> None:
        for window in open_windows:
            window.close()
            window.deleteLater()
        open_windows.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def sit() -> Person:
        leave()
        window = make_window(tmp_path / "state")
        open_windows.append(window)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return Person(window, qtbot, answers)

    yield sit
    leave()
