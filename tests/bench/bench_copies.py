"""What copies, restoring, purging and statistics cost, and how long a writer waits while a copy is made.

    python tests/bench/bench_copies.py [--documents 10000] [--each 20] [--folder DIR]
"""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from annotator.domain.annotation import new_annotation
from annotator.domain.change import Change, Message
from annotator.domain.label import SHIPPED
from annotator.services.backups import back_up
from annotator.services.project import Project
from annotator.services.purging import purge
from annotator.services.restoring import preview, restore
from annotator.services.statistics import statistics
from tests.bench.bench_storage import apply, records


def timed(name: str, work: Callable[[], object]) -> None:
    start = time.perf_counter()
    work()
    print(f"{name:40} {(time.perf_counter() - start) * 1e3:8.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--each", type=int, default=20)
    parser.add_argument("--folder", type=Path, default=None)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        measure(Path(folder) / "bench.annotator", asked.documents, asked.each)


def measure(path: Path, documents: int, each: int) -> None:
    with Project.create(path, "Bench") as project:
        apply(project, list(records(documents, each, project.me.id, project.clock.now())))
        print(f"waits without a copy: {waits(project, lambda: time.sleep(1))}")
        copies: list[Path] = []
        print(f"waits during a copy:  {waits(project, lambda: copies.append(copy(project)))}")
        timed("a copy", lambda: copies.append(copy(project)))
        timed("a copy, each record checked", lambda: back_up(project, project.clock.now(), thorough=True))
        timed("statistics", lambda: statistics(project))
        document = project.documents()[documents // 2].id
        timed("purge a document", lambda: purge(project, document, ()))
    print(f"file  {path.stat().st_size / 1e6:.0f} MB")
    timed("what differs", lambda: preview(copies[-1], path))
    timed("restore", lambda: restore(copies[-1], path, time.time_ns() // 1000))


def copy(project: Project) -> Path:
    try:
        return back_up(project, project.clock.now()).path
    finally:
        project.release_thread()


def waits(project: Project, meanwhile: Callable[[], object]) -> str:
    """How long single annotations take while something else goes on in another thread."""
    first = next(iter(project.stream())).document
    other = threading.Thread(target=meanwhile)
    other.start()
    took = []
    while other.is_alive():
        n = len(took) % 900
        made = new_annotation(first.id, first.text, SHIPPED[0].id, project.me.id, ((n, n + 9),), project.clock.now())
        start = time.perf_counter()
        project.do(Change(Message("annotation.added"), created=(made,)))
        took.append((time.perf_counter() - start) * 1e3)
        time.sleep(0.005)
    other.join()
    return f"{len(took)} annotations, median {median(took):.1f} ms, longest {max(took):.1f} ms"


if __name__ == "__main__":
    main()
