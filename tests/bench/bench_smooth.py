"""How smooth the window stays while an import and a check of the whole project run in the background.

    python tests/bench/bench_smooth.py [--files 3000] [--folder DIR]

A timer that wants to tick every 2 ms measures what holds the event loop up: milliseconds, stalls of more than 50.
Meanwhile a label is put on and taken off every 50 ms, with what the label's key takes until it is repainted. As a
baseline the same is measured while nothing runs.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.app import make_application, make_window
from annotator.gui.window import Window
from annotator.services.importing import import_text
from annotator.services.project import Project

WORDS = "the minister said exports rose by twelve percent officials denied وزیر گفت که صادرات رشد کرد".split()


class Heart:
    """Gaps between beats of the event loop, and what a label's key took, in milliseconds."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.reset()
        self._beat = QTimer(window, interval=2)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._tick)
        self._beat.start()
        self._press = QTimer(window, interval=50)
        self._press.timeout.connect(self._key)
        self._press.start()

    def reset(self) -> None:
        self._last = time.perf_counter()
        self._busy = False
        self.gaps: list[float] = []
        self.keys: list[float] = []

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1e3)
        self._last = now

    def _key(self) -> None:
        view = self._window.page.view
        start = time.perf_counter()
        view.set_selection(4, 12)
        QTest.keyClick(view, Qt.Key.Key_C)
        view.viewport().repaint()
        self.keys.append((time.perf_counter() - start) * 1e3)
        self._last = time.perf_counter()

    def said(self) -> dict[str, object]:
        gaps, keys = sorted(self.gaps), sorted(self.keys)
        return {
            "stalls_over_50_ms": sum(gap > 50 for gap in gaps),
            "longest_stall_ms": round(gaps[-1], 1),
            "stall_p99_ms": round(gaps[int(len(gaps) * 0.99)], 1),
            "label_key_median_ms": round(keys[len(keys) // 2], 1),
            "label_key_p99_ms": round(keys[int(len(keys) * 0.99)], 1),
            "label_keys": len(keys),
        }


def write_files(folder: Path, count: int) -> None:
    rng = random.Random(3)
    for n in range(count):
        body = "\n".join(" ".join(rng.choice(WORDS) for _ in range(80)) for _ in range(rng.randint(3, 12)))
        (folder / f"report {n}.txt").write_text(f"Report {n}\n{body}\n", encoding="utf-8")


def wait(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.0005)


def until_idle(window: Window) -> float:
    start = time.perf_counter()
    while window.jobs.running:
        QApplication.processEvents()
        time.sleep(0.0005)
    return round(time.perf_counter() - start, 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=3000)
    parser.add_argument("--folder", type=Path, help="a folder on the disk to be measured")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        files = Path(folder) / "files"
        files.mkdir()
        write_files(files, options.files)
        application = make_application(["annotator"])
        window = make_window(Path(folder) / "state")
        window.show()
        project = Project.create(Path(folder) / "smooth.annotator", "Bench")
        report = import_text(project, "The minister said that exports rose. " * 200, "First")
        window.desk.take_project(project)
        assert report.first_document
        window.desk.open_document(report.first_document)
        wait(0.5)
        heart = Heart(window)
        result: dict[str, object] = {"files": options.files}
        wait(3)
        result["nothing_runs"] = heart.said()
        heart.reset()
        window.filing.take_in([files])
        result["import_s"] = until_idle(window)
        result["importing"] = heart.said()
        heart.reset()
        window.filing.check(quietly=True)
        result["check_s"] = until_idle(window)
        result["checking"] = heart.said()
        window.close()
    print(json.dumps(result, indent=1))
    del application


if __name__ == "__main__":
    main()
