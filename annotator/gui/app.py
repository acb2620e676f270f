"""The composition root of the window: makes the parts, wires them by hand, runs."""

from __future__ import annotations

import logging
import signal
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.errors import AnnotatorError
from annotator.gui import dates
from annotator.gui.language import speak
from annotator.gui.look import Appearance
from annotator.gui.memory import Memory
from annotator.gui.preferences import Preferences
from annotator.gui.tongue import tr
from annotator.gui.window import Window
from annotator.paths import config_folder, resources, state_folder
from annotator.settings import Settings

log = logging.getLogger("annotator")


def run(paths: list[Path]) -> int:
    """Show the window, with a project or files to import if there are any; the process's exit status."""
    # Work in the background gives way to the window twice as often.
    sys.setswitchinterval(0.002)
    application = make_application(sys.argv[:1])
    window = make_window(state_folder())
    window.show()
    QTimer.singleShot(0, window, lambda: start(window, paths))
    # Python runs its signal handlers only between steps of its own: a slow tick lets Ctrl+C end the program.
    signal.signal(signal.SIGINT, lambda *_: application.quit())
    tick = QTimer(window, interval=500)
    tick.timeout.connect(lambda: None)
    tick.start()
    return application.exec()


def make_application(arguments: list[str]) -> QApplication:
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(arguments)
    application.setApplicationName("annotator")
    application.setApplicationDisplayName("Annotator")
    application.setDesktopFileName("annotator")
    application.setStyle("Fusion")
    return application


def make_window(folder: Path) -> Window:
    """The window with what it remembers in this folder."""
    settings = Settings.load()
    unspoken = speak(str(settings["language"]), resources() / "translations")
    dates.use(str(settings["calendar"]))
    if unspoken:
        settings.complaints.append(unspoken)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = str(error.strerror)
        sentence = tr("The layout of the window can't be kept: {folder}: {why}.", folder=str(folder), why=why)
        settings.complaints.append(sentence)
    preferences = Preferences(settings)
    themes = config_folder() / "themes"
    look = Appearance(resources(), themes, str(settings["theme"]), preferences.number("interface_size"))
    window = Window(look, Memory(folder / "window.ini"), preferences)
    look.setParent(window)
    preferences.setParent(window)
    window.setWindowIcon(look.icon("annotator"))
    for complaint in (*settings.complaints, *([look.fault] if look.fault else [])):
        window.desk.say(complaint, "warning")
    _report_bugs_in(window)
    return window


def start(window: Window, paths: list[Path]) -> None:
    """Open what was named on the command line, once the window is there."""
    projects = [path for path in paths if path.suffix == ".annotator"]
    others = [path for path in paths if path.suffix != ".annotator"]
    if projects:
        window.filing.open_path(projects[0])
    if others:
        window.filing.drop(others)


def _report_bugs_in(window: Window) -> None:
    """What nobody foresaw goes to the log and into a message that can be copied; the project stays usable."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if isinstance(error, AnnotatorError):
            window.desk.say(str(error), "error", error.details)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        log.error("%s", text)
        sys.stderr.write(text)
        window.desk.say(tr("Something went wrong inside the program. Your work is saved."), "error", text)

    window.bug_hook = sys.excepthook = report
