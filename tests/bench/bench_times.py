"""What the History panel costs in a long project, the statistics in a large one, and watching the window for work.

python tests/bench/bench_times.py [--changes 1000000] [--folder DIR]
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.annotation import new_annotation
from annotator.domain.change import Change, Message
from annotator.domain.document import new_document, new_provenance
from annotator.domain.label import SHIPPED
from annotator.gui.app import make_application, make_window
from annotator.gui.dialogs.statistics import open_statistics
from annotator.gui.features.activity import Activity
from annotator.gui.window import Window
from annotator.services.figures import figures
from annotator.services.project import Project
from tests.bench.bench_history import furnish, timed

DOCUMENTS, EACH = 10_000, 20


def once(name: str, work: Callable[[], object]) -> None:
    start = time.perf_counter()
    work()
    print(f"{name:52} {(time.perf_counter() - start) * 1e3:8.1f} ms")


def settle(window: Window, until: Callable[[], bool]) -> float:
    """Run the window until something is so; the longest that it did not answer, in milliseconds."""
    longest, last = 0.0, time.perf_counter()
    while not until():
        QApplication.processEvents()
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        time.sleep(0.0005)
    return longest * 1e3


def panel(window: Window, path: Path) -> None:
    """Opening the panel until it is painted, scrolling to its older pages, filtering, annotating beside it."""
    window.filing.open_path(path)
    settle(window, lambda: not window.jobs.running)
    window.desk.open_document(window.desk.project.documents()[5].id)
    settle(window, lambda: not window.jobs.running)
    dock, view = window.docks["history"], window.panels["history"]

    def show() -> None:
        dock.raise_()
        QApplication.processEvents()
        view.table.viewport().grab()

    once("panel shown and painted", show)
    assert len(view.model.entries()) == 100
    for name, box in (("of one annotator", view.filters.people), ("of this document", view.filters.documents),
                      ("of one label", view.filters.labels)):  # fmt: skip
        once(f"panel {name}", lambda box=box: (box.setCurrentIndex(1), view.table.viewport().grab()))
        box.setCurrentIndex(0)

    def scroll() -> None:
        view.table.verticalScrollBar().setValue(view.table.verticalScrollBar().maximum())
        QApplication.processEvents()

    timed("next page as one scrolls", scroll, 20)
    page = window.page.view
    settings = iter(range(2, 40))

    def mark() -> None:
        page.set_selection(0, next(settings))
        QTest.keyClick(page, Qt.Key.Key_F)

    timed(f"a key press beside {len(view.model.entries()):,} entries", mark, 12)
    window.docks["annotations"].raise_()
    QApplication.processEvents()
    timed("the same with the panel behind another", mark, 12)
    handle = window.windowHandle()
    at = iter(range(100_000))

    def move() -> None:
        for _ in range(100):
            QTest.mouseMove(handle, QPoint(300 + next(at) % 200, 400))

    timed("100 movements of the mouse, watched", move, 20)
    handle.removeEventFilter(window.findChild(Activity))
    timed("100 movements of the mouse, not watched", move, 20)
    window.filing.close()


def counting(window: Window, folder: Path) -> None:
    """The figures of a large project, in a worker and shown."""
    path = folder / "counted.annotator"
    with Project.create(path, "Bench") as project:
        for first in range(0, DOCUMENTS, 500):
            records: list[object] = []
            for n in range(first, first + 500):
                text = f"Report {n} says that the minister denied the figures again. " * 12
                document = new_document(text)
                records += [document, new_provenance(document.id, f"Report {n}")]
                records += [
                    new_annotation(document.id, text, SHIPPED[k % 4].id, project.me.id, ((k * 30, k * 30 + 25),),
                                   project.clock.now())
                    for k in range(EACH)
                ]  # fmt: skip
            project.do(Change(Message("import.documents", {"documents": 500}), created=tuple(records)))  # type: ignore[arg-type]
    with Project.open(path) as project:
        once(f"figures of {DOCUMENTS:,} documents, {DOCUMENTS * EACH:,} annotations", lambda: figures(project))
    window.filing.open_path(path)
    settle(window, lambda: not window.jobs.running)
    start = time.perf_counter()
    shown = open_statistics(window, window.desk, window.jobs, window.look)
    longest = settle(window, lambda: shown._figures is not None and not window.jobs.running)
    print(f"statistics opened and counted {'':22} {(time.perf_counter() - start) * 1e3:8.1f} ms, "
          f"window never silent for longer than {longest:.0f} ms")  # fmt: skip
    for n in range(5):
        once(f"page {n} shown and painted", lambda n=n: (shown.tabs.setCurrentIndex(n), shown.grab()))
    once("another theme", lambda: (window.look.use(not window.look.theme.dark), shown.grab()))
    shown.close()
    window.filing.close()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--changes", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path, default=None)
    asked = parser.parse_args()
    sys.setswitchinterval(0.002)  # as the program sets it
    application = make_application(["bench"])
    with tempfile.TemporaryDirectory(dir=asked.folder) as name:
        folder = Path(name)
        path = folder / "bench.annotator"
        with Project.create(path, "Bench") as project:
            furnish(project, asked.changes)
        window = make_window(folder / "state")
        window.resize(1280, 800)
        window.show()
        panel(window, path)
        counting(window, folder)
        window.close()
    application.quit()


if __name__ == "__main__":
    main()
