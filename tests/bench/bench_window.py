"""The whole program under its own window: a long report on disk, opened, scrolled, labelled.

    python tests/bench/bench_window.py [--report report.jsonl] [--folder DIR]

Times are wall-clock milliseconds, median and 99th percentile; "bare" is a plain QTextEdit with the same text in
the same process, as a baseline. Of a large text the first screen is the text alone; its annotations follow.
Without --report a text of a million characters is made.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from annotator.domain.annotation import new_annotation
from annotator.domain.change import Change, Message
from annotator.domain.document import new_document, new_provenance
from annotator.gui.app import make_application, make_window
from annotator.gui.window import Window
from annotator.services.project import Project

WORDS = (
    *("the minister said exports rose report of 12.5 percent naïve café 🚢".split(" ")),
    *("وزیر گفت که صادرات القاهرة".split(" ")),
)
NAMES = {"Person": "claim", "Organisation": "actor", "Place": "figure", "Event": "source"}


def report(path: Path | None, size: int, count: int) -> tuple[str, list[tuple[int, int, str]]]:
    if path is not None:
        with path.open(encoding="utf-8") as file:
            said = json.loads(file.readline())
        return said["text"], [(start, end, NAMES[label]) for start, end, label in said["spans"]]
    rng = random.Random(1)
    text = ""
    parts = []
    while sum(map(len, parts[-1:])) + len(text) < size and len(parts) < size // 300:
        parts.append(" ".join(rng.choice(WORDS) for _ in range(60)))
    text = "\n".join(parts)[:size]
    spans = []
    for _ in range(count):
        start = rng.randrange(len(text) - 200)
        spans.append((start, start + rng.randint(4, 160), rng.choice(list(NAMES.values()))))
    return text, spans


def build(path: Path, text: str, spans: list[tuple[int, int, str]]) -> str:
    with Project.create(path, "Bench") as project:
        document = new_document(text)
        ids = {label.name: label.id for label in project.labels.values()}
        made = tuple(
            new_annotation(document.id, text, ids[label], project.me.id, ((start, end),), project.clock.now())
            for start, end, label in spans
        )
        records = (document, new_provenance(document.id, "Report"), *made)
        project.do(Change(Message("import.file", {"file": "report"}), created=records))
        return document.id


def timed(work: Callable[[], object], repeat: int) -> dict[str, float]:
    times = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1e3)
    times.sort()
    return {"median": round(statistics.median(times), 2), "p99": round(times[int(len(times) * 0.99)], 2)}


def painted(window: Window) -> None:
    """Everything that an event led to, with what it repaints."""
    QApplication.processEvents()


def label_keys(window: Window, go: Callable[[], None]) -> dict[str, float]:
    """A word is selected at many places and gets a label; timed from the key until everything is repainted."""
    view = window.page.view
    keys = [Qt.Key.Key_C, Qt.Key.Key_A, Qt.Key.Key_F, Qt.Key.Key_S]
    times = []
    for n in range(200):
        go()
        start_at, end_at = view.word_at(view.top_position() + 200)
        if start_at == end_at:
            continue
        view.set_selection(start_at, end_at)
        painted(window)
        began = time.perf_counter()
        QTest.keyClick(view, keys[n % 4])
        painted(window)
        times.append((time.perf_counter() - began) * 1e3)
    times.sort()
    return {
        "median": round(statistics.median(times), 2), "p99": round(times[int(len(times) * 0.99)], 2), "n": len(times)
    }  # fmt: skip


def measure_window(window: Window, document: str) -> dict[str, object]:
    result: dict[str, object] = {}
    view = window.page.view
    start = time.perf_counter()
    window.desk.open_document(document)
    view.viewport().repaint()
    result["first_screen_ms"] = round((time.perf_counter() - start) * 1e3, 1)
    blocked = 0.0
    while window.desk.document is None:
        turn = time.perf_counter()
        QApplication.processEvents()
        blocked = max(blocked, time.perf_counter() - turn)
    view.viewport().repaint()
    result["with_annotations_ms"] = round((time.perf_counter() - start) * 1e3, 1)
    result["longest_stall_meanwhile_ms"] = round(blocked * 1e3, 1)
    for _ in range(20):
        QApplication.processEvents()
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    painted(window)

    def scroll() -> None:
        bar.setValue(bar.value() + 60)
        view.viewport().repaint()

    result["scroll_step"] = timed(scroll, 300)
    rng = random.Random(5)
    length = len(view.text())
    places = iter([rng.randrange(length - 500) for _ in range(400)])

    def go() -> None:
        view.reveal(next(places))
        painted(window)

    result["label_key"] = label_keys(window, go)

    def undo() -> None:
        QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        painted(window)

    result["undo_key"] = timed(undo, 100)

    def next_one() -> None:
        QTest.keyClick(view, Qt.Key.Key_Tab)
        painted(window)

    result["next_annotation_key"] = timed(next_one, 100)
    result.update(measure_looks(window))
    points = [QPoint(rng.randrange(60, 600), rng.randrange(10, 500)) for _ in range(500)]
    turn = iter(points)
    result["hit_test"] = timed(lambda: view.marks_at(view.cursorForPosition(next(turn)).position()), 400)
    return result


def measure_looks(window: Window) -> dict[str, object]:
    """Themes, the size of the interface and the setting of the text, from the choice until all is repainted; and the
    status bar's part of a step of the caret."""
    # Without a running loop, fields that were put away would still be there to be painted.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    result: dict[str, object] = {"widgets": len(QApplication.allWidgets())}
    themes = iter(["dark", "high-contrast", "light", "high-contrast-light"] * 5)

    def theme() -> None:
        window.preferences.change("theme", next(themes))
        painted(window)

    result["theme_switch"] = timed(theme, 20)
    window.preferences.reset("theme")
    sizes = iter([120, 100] * 5)

    def size() -> None:
        window.preferences.change("interface_size", next(sizes))
        painted(window)

    result["interface_size"] = timed(size, 10)
    heights = iter([120, 90] * 5)

    def height() -> None:
        window.preferences.change("line_height", next(heights))
        painted(window)

    result["line_height"] = timed(height, 10)
    window.preferences.reset("line_height")
    view = window.page.view

    def step() -> None:
        view.set_caret((view.caret() + 1) % 100_000)
        window.status.tell_place()

    def bare_step() -> None:
        view.set_caret((view.caret() + 1) % 100_000)

    result["caret_step_bare"] = timed(bare_step, 400)
    result["caret_step_with_status"] = timed(step, 400)
    result["status_place_alone"] = timed(window.status.tell_place, 400)
    return result


def bare(text: str) -> float:
    edit = QTextEdit()
    edit.resize(700, 600)
    edit.show()
    QApplication.processEvents()
    start = time.perf_counter()
    edit.setPlainText(text)
    edit.viewport().repaint()
    return round((time.perf_counter() - start) * 1e3, 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--report", type=Path)
    parser.add_argument("--size", type=int, default=1_000_000)
    parser.add_argument("--spans", type=int, default=10_000)
    parser.add_argument("--folder", type=Path, help="a folder on the disk to be measured")
    options = parser.parse_args()
    text, spans = report(options.report, options.size, options.spans)
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        os.environ["XDG_CONFIG_HOME"] = str(Path(folder) / "config")
        path = Path(folder) / "bench.annotator"
        document = build(path, text, spans)
        application = make_application(["annotator"])
        window = make_window(Path(folder) / "state")
        window.resize(1280, 800)
        window.show()
        QApplication.processEvents()
        project = Project.open(path)
        window.desk.take_project(project)
        QApplication.processEvents()
        result = {"characters": len(text), "spans": len(spans), **measure_window(window, document)}
        window.close()
        result["bare_qtextedit_first_screen_ms"] = bare(text)
    print(json.dumps(result, indent=1))
    del application


if __name__ == "__main__":
    main()
