"""What storage costs, beside the same rows through bare sqlite3 in the same run.

    python tests/bench/bench_storage.py [--documents 10000] [--each 20] [--folder DIR]
"""

from __future__ import annotations

import argparse
import gc
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.domain.annotation import Annotation, new_annotation
from annotator.domain.change import Change, Message, Record
from annotator.domain.document import new_document, new_provenance
from annotator.domain.identity import new_id
from annotator.domain.label import SHIPPED
from annotator.services.project import Project

BATCH = 1500
WORDS = "The harbour railway carried 4,200 tonnes of grain last week, وزیر گفت, the minister said. 🚢 "


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def records(documents: int, each: int, annotator: str, at: int) -> Iterator[Record]:
    for n in range(documents):
        text = f"Report {n}. " + WORDS * 20
        document = new_document(text)
        yield document
        yield new_provenance(document.id, f"Report {n}", meta={"language": "en", "url": f"https://example.org/{n}"})
        for k in range(each):
            start = 12 + k * 37
            label = SHIPPED[k % len(SHIPPED)].id
            yield new_annotation(document.id, text, label, annotator, ((start, start + 20),), at)


def bare(path: Path, everything: list[Record]) -> None:
    """The limit: a table of texts, one of spans with the quote, one index, one transaction."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("pragma journal_mode=wal")
    db.executescript(
        "create table doc(id integer primary key, name text not null, text text not null);"
        "create table span(id integer primary key, doc integer not null, start integer not null, "
        '"end" integer not null, label integer not null, annotator integer not null, quote text);'
        "create index span_doc on span(doc, start);"
    )
    numbers: dict[str, int] = {}
    labels = {label.id: n for n, label in enumerate(SHIPPED)}
    texts, spans = [], []
    for record in everything:
        if isinstance(record, Annotation):
            start, end = record.fragments[0]
            spans.append((numbers[record.document], start, end, labels[record.label], 0, record.quote))
        elif hasattr(record, "text"):
            numbers[record.id] = len(numbers)
            texts.append((numbers[record.id], "", record.text))
    db.execute("begin")
    db.executemany("insert into doc values (?, ?, ?)", texts)
    db.executemany('insert into span (doc, start, "end", label, annotator, quote) values (?, ?, ?, ?, ?, ?)', spans)
    db.execute("commit")
    db.close()


def apply(project: Project, everything: list[Record]) -> None:
    group = new_id()
    for at in range(0, len(everything), BATCH):
        project.do(Change(Message("import.documents"), created=tuple(everything[at : at + BATCH])), group=group)


def journal_bytes(project: Project) -> int:
    db = project.store.db
    names = ("change", "entry", "touched", "tombstone", "side")
    marks = ", ".join("?" * len(names))
    sql = f"select sum(pgsize) from dbstat where name in ({marks}) or name like '%change%' or name like '%entry%'"
    return int(db.execute_sql(sql, names).fetchone()[0] or 0)


def single(project: Project, document: str, text: str, times: int) -> float:
    label = SHIPPED[0].id
    start = time.perf_counter()
    for n in range(times):
        annotation = new_annotation(document, text, label, project.me.id, ((n, n + 5),), project.clock.now())
        project.do(Change(Message("annotation.added"), created=(annotation,)))
    return (time.perf_counter() - start) / times


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--each", type=int, default=20)
    parser.add_argument("--folder", type=Path, default=None)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        measure(Path(folder), asked.documents, asked.each)


def measure(folder: Path, documents: int, each: int) -> None:
    path = folder / "bench.annotator"
    project = Project.create(path, "Bench")
    start = time.perf_counter()
    everything = list(records(documents, each, project.me.id, project.clock.now()))
    annotations = documents * each
    print(f"make {len(everything)} records  {time.perf_counter() - start:.2f} s")
    # An import makes its records as it goes; those that wait here must not be counted by the collector.
    gc.collect()
    gc.freeze()
    print(f"new_id  {timed(lambda: [new_id() for _ in range(100_000)]) * 10:.2f} us each")
    limit = timed(lambda: bare(folder / "bare.db", everything))
    print(f"bare sqlite3  {limit:.2f} s")
    cost = timed(lambda: apply(project, everything))
    wal = Path(f"{path}-wal").stat().st_size
    print(f"apply  {cost:.2f} s  {cost / limit:.1f}x of bare  wal {wal / 1e6:.1f} MB")
    try:
        print(f"journal  {journal_bytes(project) / annotations:.1f} bytes an annotation")
    except Exception as error:
        print(f"journal size not known: {error}")
    print(f"file  {path.stat().st_size / 1e6:.1f} MB")
    reads(project, folder, everything)
    project.close()


def reads(project: Project, folder: Path, everything: list[Record]) -> None:
    count = 0

    def stream() -> None:
        nonlocal count
        count = sum(len(whole.annotations) for whole in project.stream())

    first = next(iter(project.stream())).document
    print(f"stream  {timed(stream):.2f} s  {count} annotations")
    print(f"documents()  {timed(project.documents) * 1e3:.0f} ms")
    print(f"history  {timed(lambda: sum(len(e.touches) for e in project.history())):.2f} s")
    print(f"check  {timed(lambda: print(*project.check(), sep=chr(10), end='')):.2f} s")
    print(f"undoable()  {timed(project.undoable) * 1e3:.1f} ms")
    print(f"one annotation stored  {single(project, first.id, first.text, 100) * 1e3:.2f} ms")
    ten_thousand = Change(
        Message("annotations.added"),
        created=tuple(
            new_annotation(first.id, first.text, SHIPPED[0].id, project.me.id, ((n % 900, n % 900 + 9),), 1)
            for n in range(10_000)
        ),
    )
    project.do(ten_thousand)
    best = min(timed(lambda: project.annotations(first.id)) for _ in range(5))
    print(f"open a document with 10,000 annotations  {best * 1e3:.0f} ms")
    for _ in range(101):
        project.undo()
    print(f"undo the import  {timed(project.undo):.2f} s")
    print(f"redo it  {timed(project.redo):.2f} s")


if __name__ == "__main__":
    main()
