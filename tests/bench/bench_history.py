"""What the history of a long project costs, and what each page of it does.

python tests/bench/bench_history.py [--changes 1000000] [--folder DIR]
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from annotator.domain.change import Change, Message
from annotator.domain.document import new_document, new_provenance
from annotator.domain.identity import new_id, to_bytes
from annotator.domain.label import SHIPPED
from annotator.services.history import day_work, document_as_it_was, page
from annotator.services.project import Project

DOCUMENTS = 1000
DAY = 86_400_000_000


def timed(name: str, work: Callable[[], object], times: int = 5) -> None:
    """The first time and the best of several, in milliseconds."""
    took = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        took.append((time.perf_counter() - start) * 1e3)
    print(f"{name:44} first {took[0]:7.1f} ms   best {min(took):7.1f} ms")


def furnish(project: Project, changes: int) -> list[str]:
    """A journal as years of work leave it: single changes over many days, and every tenth one of some group."""
    documents = [new_document(f"Report {n} says little.") for n in range(DOCUMENTS)]
    records = [r for d in documents for r in (d, new_provenance(d.id, "Report"))]
    project.do(Change(Message("import.documents", {"documents": DOCUMENTS}), created=tuple(records)))
    db = project.store.db
    start = int(db.value("select max(id) from change"))
    at, me, copy = project.clock.now() - 300 * DAY, to_bytes(project.me.id), to_bytes(project.store.copy)
    groups = [to_bytes(new_id()) for _ in range(200)]
    long = to_bytes(new_id())
    args = '{"quote": "the minister said", "label": "claim"}'
    with db.atomic():
        for first in range(0, changes, 50_000):
            numbers = range(start + 1 + first, start + 1 + min(first + 50_000, changes))
            rows = [
                (n, new_id_raw(n), at + (n - start) * (300 * DAY // changes), me, copy, "annotation.added", args,
                 batch_of(n, groups, long), None, 0, 1, b"\x05" + new_id_raw(n))
                for n in numbers
            ]  # fmt: skip
            db.many("insert into change values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
            touched = [(to_bytes(documents[n % DOCUMENTS].id), n) for n in numbers]
            db.many("insert into touched values (?, ?)", touched)
            db.many("insert into labelled values (?, ?)", [(to_bytes(SHIPPED[n % 4].id), n) for n in numbers])
    return [d.id for d in documents]


def new_id_raw(number: int) -> bytes:
    return b"bench" + number.to_bytes(11, "big")


def batch_of(number: int, groups: list[bytes], long: bytes) -> bytes | None:
    if 300_000 <= number < 500_000:
        return long
    return groups[number // 7 % len(groups)] if number % 10 == 0 else None


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--changes", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path, default=None)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        path = Path(folder) / "bench.annotator"
        with Project.create(path, "Bench") as project:
            documents = furnish(project, asked.changes)
        print(f"file  {path.stat().st_size / 1e6:.0f} MB")
        with Project.open(path) as project:
            measure(project, documents)


def measure(project: Project, documents: list[str]) -> None:
    me, label = project.me.id, SHIPPED[1].id
    day = datetime.fromtimestamp(project.clock.now() / 1e6 - 150 * 86400, UTC).date()
    timed("first page", lambda: page(project))
    timed("first page of an annotator", lambda: page(project, annotator=me))
    timed("first page of a document", lambda: page(project, document=documents[5]))
    timed("first page of a label", lambda: page(project, label=label))
    timed("first page of a day in the middle", lambda: page(project, day=day))
    timed("a day, an annotator and a label", lambda: page(project, day=day, annotator=me, label=label))
    timed("page that begins above a group of 200,000", lambda: page(project, before=500_050))
    timed("the oldest page", lambda: page(project, before=90))
    timed("a day's work", lambda: day_work(project, day))
    change = page(project, document=documents[5]).entries[3].id
    timed("a document as it was", lambda: document_as_it_was(project, documents[5], change))


if __name__ == "__main__":
    main()
