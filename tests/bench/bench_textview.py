"""Time the reading view: first screen, scrolling, changing marks, hit tests; prints one JSON object.

Run with QT_QPA_PLATFORM=offscreen. Every figure is {"wall": [median, p99], "cpu": [median, p99]} in
milliseconds; cpu is that of the GUI thread alone.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import resource
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.text.marks import Mark
from annotator.gui.text.view import TextView

LATIN = "the minister said on Tuesday that exports rose by percent while officials of union denied report"
PERSIAN = "وزیر روز سه‌شنبه گفت که صادرات کشور در سال گذشته رشد کرد اما کارشناسان بانک مرکزی رد کردند"
ARABIC = "قال الوزير يوم الثلاثاء إن الصادرات ارتفعت بنسبة في المئة وفقا لتقرير نشرته الوكالة"
HEBREW = "השר אמר ביום שלישי כי היצוא עלה באחוזים לפי דוח של הלשכה המרכזית"
EMOJI = ["📈", "👩🏽‍💻", "🇫🇮", "𝒳"]
STYLES = ("claim", "actor", "figure", "source")
KINDS = ("prose", "mixed", "persian", "line", "persian line")
Figures = dict[str, list[float]]


def make_text(kind: str, size: int, seed: int = 1) -> str:
    """About `size` UTF-8 bytes of words; one paragraph where the kind says line."""
    rng = random.Random(seed)
    pool = []
    for _ in range(150):
        words = PERSIAN if "persian" in kind else LATIN
        if kind == "mixed":
            words = rng.choice((LATIN, LATIN, PERSIAN, ARABIC, HEBREW, f"{LATIN} {PERSIAN}"))
        chosen = rng.choices(words.split(), k=rng.randint(20, 150))
        if kind == "mixed":
            chosen[rng.randrange(len(chosen))] = rng.choice([*EMOJI, "cafe\u0301", "3\u00a0000", "34.6%"])
        pool.append(" ".join(chosen) + ".")
    parts, held = [], 0
    while held < size:
        parts.append(rng.choice(pool))
        held += len(parts[-1].encode()) + 1
    return (" " if "line" in kind else "\n").join(parts)


def make_marks(text: str, count: int, seed: int = 2) -> list[Mark]:
    """Claims that hold actors and figures and are crossed by sources; one in fifty runs over paragraphs."""
    rng = random.Random(seed)
    marks: list[Mark] = []

    def add(start: int, end: int, style: str) -> None:
        marks.append(Mark(f"s{len(marks)}", start, min(len(text), end), style))

    while len(marks) < count:
        start = rng.randrange(len(text) - 300)
        end = start + rng.randint(60, 220)
        add(start, end, "claim")
        for _ in range(rng.randint(1, 3)):
            inner = rng.randint(start, end - 25)
            add(inner, inner + rng.randint(4, 22), rng.choice(("actor", "figure")))
        if rng.random() < 0.5:
            add(end - rng.randint(5, 30), end + rng.randint(5, 40), "source")
        if rng.random() < 0.02:
            add(start, start + rng.randint(1000, 6000), "claim")
    return marks[:count]


def read_report(path: Path) -> tuple[str, list[Mark]]:
    """The first document of a JSONL file whose spans are [start, end, label]."""
    with path.open(encoding="utf-8") as lines:
        report = json.loads(next(iter(lines)))
    styles: dict[str, str] = {}
    marks = [
        Mark(f"s{at}", start, end, styles.setdefault(label, STYLES[len(styles) % 4]))
        for at, (start, end, label) in enumerate(report["spans"])
    ]
    return report["text"], marks


def measure(doings: Iterator[Callable[[], object]]) -> Figures:
    wall, cpu = [], []
    for doing in doings:
        began, worked = time.perf_counter(), time.thread_time()
        doing()
        wall.append((time.perf_counter() - began) * 1000)
        cpu.append((time.thread_time() - worked) * 1000)
    return {"wall": _summary(wall), "cpu": _summary(cpu)}


def _summary(values: list[float]) -> list[float]:
    ordered = sorted(values)
    p99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    return [round(statistics.median(ordered), 3), round(p99, 3)]


class Bench:
    """One document in a window of 1200 by 900."""

    def __init__(self, text: str, marks: list[Mark], repeats: int) -> None:
        self.text = text
        self.marks = marks
        self.repeats = repeats
        self.rng = random.Random(3)
        self.view = TextView()
        self.view.resize(1200, 900)
        self.view.show()
        self.view.open_text("warm up text سلام 😀 שלום\n" * 3, [Mark("w", 0, 4, "claim")])
        QApplication.processEvents()

    def run(self) -> dict[str, object]:
        before = _memory()
        figures: dict[str, object] = {
            "characters": len(self.text),
            "marks": len(self.marks),
            "first screen": measure(self.first_screen for _ in range(5)),
        }
        self.settle()
        figures["small scroll down"] = self.steps(60)
        figures["small scroll up"] = self.steps(-60)
        figures["page down key"] = self.page_downs()
        figures["leap"] = self.leaps()
        figures["repaint"] = measure(self.view.viewport().repaint for _ in range(60))
        figures |= self.changes()
        figures["hit test"] = self.hits()
        figures["hover"] = self.hovers()
        figures["resize"] = measure(
            self.painted(partial(self.view.resize, w, 900)) for w in (1100, 700, 1000, 1200) * 3
        )
        figures["zoom"] = measure(self.painted(partial(self.view.set_zoom, p)) for p in (14, 18, 11, 13) * 3)
        figures["memory MB"] = round(_memory() - before)
        return figures

    def painted(self, doing: Callable[[], object]) -> Callable[[], None]:
        """The doing with its repaint, which Qt would otherwise put off to the next frame."""

        def run() -> None:
            doing()
            QApplication.sendEvent(self.view, QEvent(QEvent.Type.UpdateRequest))
            QApplication.processEvents()

        return run

    def first_screen(self) -> None:
        self.view.open_text(self.text, self.marks)
        self.view.viewport().repaint()

    def settle(self) -> None:
        gc.collect()
        for _ in range(20):
            QApplication.processEvents()

    def steps(self, pixels: int) -> Figures:
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.maximum() // 3 if pixels > 0 else bar.maximum() // 2)
        self.settle()
        step = self.painted(lambda: bar.setValue(bar.value() + pixels))
        return measure(step for _ in range(self.repeats * 3))

    def page_downs(self) -> Figures:
        self.view.restore_top(len(self.text) // 5)
        self.settle()
        press = self.painted(lambda: QTest.keyClick(self.view, Qt.Key.Key_PageDown))
        return measure(press for _ in range(self.repeats))

    def leaps(self) -> Figures:
        bar = self.view.verticalScrollBar()
        leap = self.painted(lambda: bar.setValue(self.rng.randrange(bar.maximum())))
        return measure(leap for _ in range(self.repeats))

    def changes(self) -> dict[str, object]:
        """Add, choose and remove marks in sight, at places all over the text."""
        spent: dict[str, list[Figures]] = {"add": [], "select": [], "remove": []}
        for at in range(self.repeats):
            if at % 10 == 0:
                self.view.restore_top(self.rng.randrange(len(self.text)))
                self.settle()
            start = min(len(self.text) - 200, self.view.top_position() + self.rng.randrange(400))
            mark = Mark(f"b{at}", start, start + 30 + at % 90, STYLES[at % 4])
            for name, doing in (
                ("add", self.painted(partial(self.view.add_mark, mark))),
                ("select", self.painted(partial(self.view.select_mark, mark.id))),
                ("remove", self.painted(partial(self.view.remove_mark, mark.id))),
            ):
                spent[name].append(measure(iter([doing])))
        return {
            name: {unit: _summary([one[unit][0] for one in all_of]) for unit in ("wall", "cpu")}
            for name, all_of in spent.items()
        }

    def hits(self) -> Figures:
        spots = [QPointF(self.rng.randrange(250, 900), self.rng.randrange(900)) for _ in range(500)]
        return measure(partial(self.view.places.marks_under, spot) for spot in spots)

    def hovers(self) -> Figures:
        keys: list[str | None] = [mark.id for mark in self.view.marks_between(*self.in_sight())] or [None]
        return measure(self.painted(lambda: self.view.hover(self.rng.choice(keys))) for _ in range(60))

    def in_sight(self) -> tuple[int, int]:
        top = self.view.top_position()
        return top, top + 1000


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--report", type=Path, help="JSONL file whose first line is a document with spans")
    parser.add_argument("--kind", choices=KINDS, action="append", help="generated text; may be repeated")
    parser.add_argument("--size", type=int, default=1_000_000, help="bytes of a generated text")
    parser.add_argument("--marks", type=int, default=10_000)
    parser.add_argument("--repeats", type=int, default=100)
    chosen = parser.parse_args()
    application = QApplication([])
    documents: dict[str, tuple[str, list[Mark]]] = {}
    if chosen.report:
        documents["report"] = read_report(chosen.report)
    for kind in chosen.kind or ([] if chosen.report else KINDS):
        text = make_text(kind, chosen.size)
        documents[kind] = text, make_marks(text, chosen.marks)
    figures = {name: Bench(*document, chosen.repeats).run() for name, document in documents.items()}
    print(json.dumps(figures, indent=1))
    application.quit()


if __name__ == "__main__":
    main()
