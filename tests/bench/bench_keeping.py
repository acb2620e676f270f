"""How smooth the window stays while copies are made, looked through and compared, and what switching costs.

    python tests/bench/bench_keeping.py [--documents 10000] [--each 20] [--folder DIR]

Measured as in bench_smooth: the gaps of the event loop, and a label's key pressed every 50 ms, first while nothing
runs. The other figures are the milliseconds for which the window answers nothing.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

from annotator.gui.app import make_application, make_window
from annotator.gui.features.keeping_copies import CopyKeeper
from annotator.gui.reopening import reopened
from annotator.gui.window import Window
from annotator.services.backups import back_up
from annotator.services.project import Project
from tests.bench.bench_smooth import Heart
from tests.bench.bench_storage import apply, records


def until(holds: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        QApplication.processEvents()


def timed(name: str, work: Callable[[], object]) -> None:
    start = time.perf_counter()
    work()
    print(f"{name:40} {(time.perf_counter() - start) * 1e3:8.0f} ms")


def measure(window: Window, path: Path) -> None:
    window.filing.open_path(path)
    until(lambda: not window.jobs.running)
    window.verbs.run("next_document")
    window.verbs.run("next_document")
    until(lambda: False, 3)  # the copy of opening
    until(lambda: not window.jobs.running)
    heart = Heart(window)
    heart.reset()
    until(lambda: False, 5)
    print("nothing runs:     ", heart.said())
    keeper = window.findChild(CopyKeeper)
    heart.reset()
    start = time.perf_counter()
    keeper.look(opening=True)
    until(lambda: not window.jobs.running)
    print(f"a copy ({(time.perf_counter() - start) * 1e3:.0f} ms):", heart.said())
    heart._press.stop()
    start = time.perf_counter()
    timed("restoring: the dialog opens", window.actions_["restore"].trigger)
    heart.reset()
    until(lambda: not window.jobs.running)
    took = (time.perf_counter() - start) * 1e3
    print(f"copies checked and compared in {took:.0f} ms, longest gap {max(heart.gaps):.0f} ms")
    close(window)
    for key in ("switch_annotator", "rename_project", "purge_document"):
        timed(f"{key}: the dialog opens", window.actions_[key].trigger)
        until(lambda: not window.jobs.running)
        close(window)
    timed("closed and open again", lambda: reopened(window, lambda: path))
    heart._beat.stop()
    until(lambda: not window.jobs.running)
    window.close()


def close(window: Window) -> None:
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    until(lambda: not window.jobs.running)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--each", type=int, default=20)
    parser.add_argument("--folder", type=Path, default=None)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        path = Path(folder) / "bench.annotator"
        with Project.create(path, "Bench") as project:
            apply(project, list(records(asked.documents, asked.each, project.me.id, project.clock.now())))
            for n in (3, 2, 1):
                back_up(project, project.clock.now() - n * 3_600_000_000)
        make_application(["annotator"])
        window = make_window(Path(folder) / "state")
        window.resize(1280, 800)
        window.show()
        measure(window, path)


if __name__ == "__main__":
    main()
