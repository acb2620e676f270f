"""The list of documents of a project of 100,000: opened, filtered letter by letter, sorted, scrolled.

    python tests/bench/bench_lists.py [--documents 100000] [--project FILE]

Milliseconds with the repaint, wall clock and CPU time of the process. "open" goes from the project in hand to the
first screen, "all" until every row is there and ready to be sorted; "stall" is the longest time meanwhile in which
the window did not answer. As a baseline Qt's own way, a QSortFilterProxyModel over a QStandardItemModel, filters and
sorts a tenth of the titles in the same run. A project that is named is made if it is not there, and kept.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QSortFilterProxyModel, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from annotator.domain.annotation import new_annotation
from annotator.domain.change import Message, Record
from annotator.domain.document import new_document, new_provenance
from annotator.gui.app import make_application, make_window
from annotator.services.batching import Batches
from annotator.services.project import Project

WORDS = "minister exports rose report percent officials denied وزیر صادرات گزارش reserve harbour water".split()
Times = dict[str, float]


def timed(work: Callable[[], object]) -> Times:
    start, spent = time.perf_counter(), time.process_time()
    work()
    QApplication.processEvents()
    return {
        "wall": round((time.perf_counter() - start) * 1e3, 1), "cpu": round((time.process_time() - spent) * 1e3, 1)
    }  # fmt: skip


def worst(works: list[Callable[[], object]]) -> Times:
    return max((timed(work) for work in works), key=lambda times: times["wall"])


def title(rng: random.Random, number: int) -> str:
    return f"{' '.join(rng.choices(WORDS, k=8))} {number}"


def make(path: Path, count: int) -> None:
    rng = random.Random(2)
    with Project.create(path, "Tester") as project:
        batches = Batches(project, Message("import.file", {"file": "articles"}))
        label = next(iter(project.labels))
        for start in range(0, count, 500):
            records: list[Record] = []
            for number in range(start, start + 500):
                text = f"{title(rng, number)}. The minister said so."
                document = new_document(text)
                said = {"outlet": rng.choice(["Courier", "Examiner"]), "published": f"2026-03-{number % 28 + 1:02}"}
                records += [document, new_provenance(document.id, text[:-22], meta=said)]
                for at in range(number % 3):
                    records.append(
                        new_annotation(document.id, text, label, project.me.id, ((at, at + 5),), project.clock.now())
                    )
            batches.write(records)


def ours(path: Path, folder: Path) -> dict[str, object]:
    window = make_window(folder)
    window.resize(1280, 800)
    window.show()
    QApplication.processEvents()
    panel = window.panels["documents"]
    beats: list[float] = []
    beat = QTimer(window, interval=1)
    beat.timeout.connect(lambda: beats.append(time.perf_counter()))
    project = Project.open(path)
    start = time.perf_counter()
    result: dict[str, object] = {"open": timed(lambda: window.desk.take_project(project))}
    beat.start()
    while window.jobs.running or len(panel.model) < project.document_count():
        QApplication.processEvents()
    beat.stop()
    result["all"] = round((time.perf_counter() - start) * 1e3, 1)
    result["stall"] = round(max(b - a for a, b in pairwise(beats)) * 1e3, 1)
    table, field = panel.table, panel.field
    result["letter_worst"] = worst([lambda k=k: QTest.keyClicks(field, k) for k in "exports ro"])
    assert table.model().rowCount() < len(panel.model)
    result["clear"] = timed(field.clear)
    result["state"] = timed(lambda: panel.states.setCurrentIndex(2))
    panel.states.setCurrentIndex(0)
    for column, name in ((1, "title"), (2, "count"), (0, "state")):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            result[f"sort_{name}_{order.name[:4].lower()}"] = timed(lambda c=column, o=order: table.sortByColumn(c, o))
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    result["letter_sorted_worst"] = worst([lambda k=k: QTest.keyClicks(field, k) for k in "water"])
    field.clear()
    bar = table.verticalScrollBar()
    result["scroll_step_worst"] = worst([lambda: bar.setValue(bar.value() + 90)] * 100)
    jumps = random.Random(4).sample(range(bar.maximum()), 50)
    result["jump_worst"] = worst([lambda j=j: bar.setValue(j) for j in jumps])
    window.close()
    return result


def baseline(count: int) -> dict[str, object]:
    rng = random.Random(2)
    source = QStandardItemModel()
    for number in range(count):
        source.appendRow([QStandardItem(title(rng, number))])
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(source)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    table = QTableView()
    table.setModel(proxy)
    table.show()
    QApplication.processEvents()
    return {
        "rows": count,
        "filter": timed(lambda: proxy.setFilterFixedString("exports ro")),
        "clear": timed(lambda: proxy.setFilterFixedString("")),
        "sort": timed(lambda: proxy.sort(0)),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--project", type=Path)
    options = parser.parse_args()
    application = make_application(["annotator"])
    with tempfile.TemporaryDirectory() as folder:
        path = options.project or Path(folder) / "lists.annotator"
        if not path.exists():
            make(path, options.documents)
        result = {"documents": options.documents, "ours_ms": ours(path.absolute(), Path(folder))}
    result["baseline_ms"] = baseline(options.documents // 10)
    print(json.dumps(result, indent=1))
    del application


if __name__ == "__main__":
    main()
