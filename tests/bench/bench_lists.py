"""The list of documents with 100,000 rows: loaded, painted, filtered, sorted, scrolled.

    python tests/bench/bench_lists.py [--rows 100000]

Milliseconds, wall clock, with the repaint. As a baseline Qt's own way, a QSortFilterProxyModel over a
QStandardItemModel, filters and sorts the same titles; it is asked for a tenth of the rows only.
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
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from annotator.domain.document import STATES, DocumentRow
from annotator.gui.app import make_application, make_window

WORDS = "minister exports rose report percent officials denied وزیر صادرات گزارش reserve harbour water".split()


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    QApplication.processEvents()
    return round((time.perf_counter() - start) * 1e3, 1)


def worst(work: Callable[[], object], times: int) -> float:
    return max(timed(work) for _ in range(times))


def rows(count: int) -> list[DocumentRow]:
    rng = random.Random(2)
    return [
        DocumentRow(f"d{n}", " ".join(rng.choices(WORDS, k=8)) + f" {n}", 3000, "", n % 70, rng.choice(STATES))
        for n in range(count)
    ]


def ours(count: int, folder: Path) -> dict[str, float]:
    window = make_window(folder)
    panel = window.panels["documents"]
    window.show()
    for dock in window.docks.values():
        dock.show()
    panel.tell("", "")
    QApplication.processEvents()
    fresh = rows(count)
    result = {"load": timed(lambda: (panel._take(fresh), panel.table.viewport().repaint()))}
    table, field = panel.table, panel.field
    result["letter_in_filter_worst"] = max(timed(lambda k=k: QTest.keyClicks(field, k)) for k in "exports ro")
    result["filter_first"] = timed(lambda: panel.model.set_filter("e"))
    result["filter_again"] = timed(lambda: panel.model.set_filter("exports ro"))
    field.clear()
    result["clear_filter"] = timed(lambda: panel.model.set_filter(""))
    result["sort_title"] = timed(lambda: table.sortByColumn(1, Qt.SortOrder.AscendingOrder))
    result["sort_count"] = timed(lambda: table.sortByColumn(2, Qt.SortOrder.DescendingOrder))
    result["filter_sorted"] = timed(lambda: panel.model.set_filter("water"))
    panel.model.set_filter("")
    bar = table.verticalScrollBar()
    result["scroll_step_worst"] = worst(lambda: bar.setValue(bar.value() + 90), 100)
    jumps = iter(random.Random(4).sample(range(bar.maximum()), 50))
    result["jump_worst"] = worst(lambda: bar.setValue(next(jumps)), 50)
    window.close()
    return result


def baseline(count: int) -> dict[str, float]:
    source = QStandardItemModel()
    for row in rows(count):
        source.appendRow([QStandardItem(row.state), QStandardItem(row.title), QStandardItem(str(row.annotations))])
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(source)
    proxy.setFilterKeyColumn(1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    table = QTableView()
    table.setModel(proxy)
    table.show()
    QApplication.processEvents()
    return {
        "rows": count,
        "filter": timed(lambda: proxy.setFilterFixedString("exports ro")),
        "clear_filter": timed(lambda: proxy.setFilterFixedString("")),
        "sort_title": timed(lambda: proxy.sort(1)),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    options = parser.parse_args()
    application = make_application(["annotator"])
    with tempfile.TemporaryDirectory() as folder:
        result = {"rows": options.rows, "ours_ms": ours(options.rows, Path(folder))}
    result["baseline_ms"] = baseline(options.rows // 10)
    print(json.dumps(result, indent=1))
    del application


if __name__ == "__main__":
    main()
