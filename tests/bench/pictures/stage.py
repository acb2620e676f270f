"""Where pictures are taken: a home of its own, a clock that stands still, and a window with the sample project."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Self, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QElapsedTimer,
    QEvent,
    QMessageLogContext,
    QSize,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.annotation import Annotation
from annotator.gui import ask
from annotator.gui.app import make_application, make_window
from annotator.gui.dialogs import day_work
from annotator.gui.panels import history_rows
from annotator.gui.window import Window
from annotator.paths import resources
from annotator.services import statistics
from annotator.services.sample import make_sample
from annotator.settings import Settings
from building.catalogues import compile_all
from tests.bench.pictures.png import keep

W = TypeVar("W", bound=QWidget)
SIZE = QSize(1280, 800)
DAY = datetime(2026, 3, 9, 9, 30, tzinfo=UTC)
"""When the pictures are taken, as they say themselves."""


class _Today(date):
    @classmethod
    def today(cls) -> Self:
        return cls.fromordinal(datetime.fromtimestamp(time.time_ns() / 1e9, UTC).toordinal())


class _Day(QDate):
    @staticmethod
    def currentDate() -> QDate:
        today = _Today.today()
        return QDate(today.year, today.month, today.day)


class Stage:
    """`folder` is where the pictures go, `place` a folder that is thrown away, `theme` that of all of them, if any."""

    def __init__(self, folder: Path, place: Path, theme: str | None) -> None:
        self._folder = folder
        self._place = place
        self._theme = theme
        self._number = 0
        self.taken = 0
        self.moment = DAY
        os.environ["TZ"] = "UTC"
        time.tzset()
        self._ticks = 0
        time.time_ns = self._now
        for module in (history_rows, statistics):
            module.date = _Today  # type: ignore[attr-defined]
        qInstallMessageHandler(_tell)
        day_work.QDate = _Day  # type: ignore[attr-defined]
        self.application = make_application(["annotator"])
        self.application.setCursorFlashTime(0)
        # A window that is closed with open decisions would ask for ever.
        ask.yes = lambda *_, **__: True
        compile_all(resources() / "translations")
        folder.mkdir(parents=True, exist_ok=True)

    def _now(self) -> int:
        self._ticks += 1
        return int(self.moment.timestamp()) * 1_000_000_000 + self._ticks * 1_000_000

    @property
    def home(self) -> Path:
        """The folder of the window that is open."""
        return self._place / str(self._number)

    @contextmanager
    def window(
        self, *, theme: str = "light", sample: bool = True, moment: datetime = DAY, **said: int | str | bool
    ) -> Iterator[Window]:
        """A new window with the sample project, opened at this moment, and these settings."""
        self._number += 1
        self.moment, self._ticks = moment, 0
        os.environ["HOME"], os.environ["XDG_CONFIG_HOME"] = str(self.home), str(self.home / ".config")
        settings = Settings.load()
        # Copies that come by themselves come when they like.
        for key, value in {"theme": self._theme or theme, "backups": False, **said}.items():
            settings.change(key, value)
        made = make_window(self.home / "state")
        made.memory.set_text("tips.off", "yes")
        made.resize(SIZE)
        made.show()
        if sample:
            self.open_sample(made)
        yield made
        for widget in QApplication.topLevelWidgets():
            if widget is not made and widget.isVisible():
                widget.close()
        made.filing.close()
        made.close()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def open_sample(self, window: Window) -> None:
        path = self.home / "Merrow Quay.annotator"
        make_sample(path).close()
        window.filing.open_path(path)
        settle(window)

    def take(self, window: Window, name: str, shown: QWidget | None = None) -> None:
        """A picture of the window, or of what is shown beside it."""
        settle(window)
        end = f"-{self._theme}" if self._theme else ""
        path = self._folder / f"{name}{end}.png"
        size = keep((shown or window).grab().toImage(), path)
        self.taken += size
        print(f"{path.name}: {size:,} bytes", flush=True)


def _tell(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """What Qt says; that the platform without a display can't do everything is known."""
    if "plugin does not support" not in words:
        print(words, flush=True)


def settle(window: Window, milliseconds: int = 250) -> None:
    """Let everything come to rest that is still on its way."""
    timer = QElapsedTimer()
    timer.start()
    while timer.elapsed() < milliseconds or window.jobs.running:
        QApplication.processEvents()
    # Without an event loop what is to be deleted would stay in sight.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(holds: Callable[[], object], what: str) -> None:
    """Wait until this holds. Raises SystemExit after ten seconds."""
    timer = QElapsedTimer()
    timer.start()
    while not holds():
        QApplication.processEvents()
        if timer.elapsed() > 10_000:
            raise SystemExit(f"This did not happen: {what}.")


def shown(window: Window, kind: type[W]) -> W:
    """The dialog of this kind that is open."""
    until(lambda: any(found.isVisible() for found in window.findChildren(kind)), f"a {kind.__name__} opens")
    settle(window)
    return next(found for found in window.findChildren(kind) if found.isVisible())


def press(widget: QWidget, key: str | Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key: that of a capital letter or a sign, or one by its name."""
    QTest.keyClick(widget, Qt.Key(ord(key)) if isinstance(key, str) else key, held)


def found(window: Window, quote: str) -> Annotation:
    """The first annotation whose quote begins so."""
    document = window.desk.document
    assert document is not None
    return next(a for a in document.in_order() if a.quote.startswith(quote))


def select_words(window: Window, words: str) -> None:
    """Select these words of the text."""
    start = window.page.view.text().index(words)
    window.page.view.set_selection(start, start + len(words))
