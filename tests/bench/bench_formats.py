"""Writing and reading every format, each in a process of its own, beside our JSONL in the same run.

    python -m tests.bench.bench_formats [--documents 1000] [--annotations 20] [KEY...]

Documents are made of words, with annotations of one to eight words, one in ten with attributes, one in twenty with
a note, one in fifty over others. `out` is the exporter alone, from a project in memory; `in` the reader with the
fitting of each annotation to its text, without a database. Memory is the peak of the process above what it had
before.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import new_annotation, reading_order
from annotator.domain.annotator import Annotator
from annotator.domain.document import new_document, new_provenance
from annotator.domain.identity import new_id
from annotator.domain.label import SHIPPED
from annotator.domain.progress import no_step
from annotator.domain.relation import SHIPPED_TYPES
from annotator.formats import EXPORTERS, exporter_of, importer_of
from annotator.formats.base import ReadDocument
from annotator.formats.exporter import PLAINLY
from annotator.formats.extras import is_here
from annotator.services.export_source import Reducing
from annotator.services.exporting import files_of
from annotator.services.fitting import fitted, placed

WORDS = "the minister said that officials in the ministry deny any talks with تهران about 1,200 tons 🚀".split()


class Many:
    """Documents made as they are asked for."""

    def __init__(self, count: int, each: int) -> None:
        self._each = each
        self._coder = Annotator(new_id(), "Coder")
        self.count = count
        self.labels = {label.id: label for label in SHIPPED}
        self.annotators = {self._coder.id: self._coder}
        self.relation_types = {kind.id: kind for kind in SHIPPED_TYPES}
        self.entities: dict[str, object] = {}
        self.options = PLAINLY
        self.title = "Bench"
        self.splits: tuple[str, ...] = ()

    def documents(self) -> Iterator[AnnotatedDocument]:
        chance = random.Random(1)
        labels = list(self.labels)
        for number in range(self.count):
            words = [chance.choice(WORDS) for _ in range(330)]
            text = f"Report {number}. " + " ".join(words) + "."
            starts = [at + 1 for at, sign in enumerate(text) if sign == " "]
            document = new_document(text)
            made, at = [], 0
            for k in range(self._each):
                at = min(at + chance.randint(1, 12), len(starts) - 10)
                last = at + chance.randint(1, 8)
                said = {"attributes": {"kind": "other"}} if k % 10 == 0 else {}
                note = "to be checked" if k % 20 == 0 else ""
                span = ((starts[at], starts[last] - 1),)
                label = labels[k % 4]
                made.append(new_annotation(document.id, text, label, self._coder.id, span, 1, note=note, **said))
                at = at if k % 50 == 0 else last
            origin = new_provenance(document.id, f"Report {number}", meta={"language": "en"}, reader="plain")
            yield AnnotatedDocument(document, (origin,), tuple(sorted(made, key=reading_order)))

    def statuses(self) -> dict[str, list[object]]:
        return {}

    def foreign(self) -> tuple[object, ...]:
        return ()

    def split_of(self, document: str) -> str:
        return ""


class Held(Many):
    """The same, made before the clock runs."""

    def __init__(self, count: int, each: int) -> None:
        super().__init__(count, each)
        self._held = list(super().documents())

    def documents(self) -> Iterator[AnnotatedDocument]:
        return iter(self._held)


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def one(key: str, way: str, count: int, each: int, folder: Path) -> str:
    exporter = exporter_of(key)
    assert exporter is not None
    out = folder / f"out{exporter.suffix}"
    source = Reducing((Held if way == "out" else Many)(count, each), exporter)  # type: ignore[arg-type]
    if way != "in":
        if exporter.folder:
            out.mkdir(exist_ok=True)
        before, start = peak(), time.perf_counter()
        exporter.write(out, source, no_step)
        seconds = time.perf_counter() - start
        return f"{count * each / seconds:10,.0f} /s {peak() - before:6.0f} MB"
    importer = importer_of(exporter.reader)
    assert importer is not None
    before, start, found = peak(), time.perf_counter(), 0
    for file in files_of(importer, out):
        for item in importer.read(file, 20_000_000):
            if isinstance(item, ReadDocument):
                if not item.text:  # to be joined with a text of the project
                    found += len(item.annotations)
                    continue
                fit = fitted(item)
                for annotation in item.annotations:
                    placed(annotation, fit)
                    found += 1
    seconds = time.perf_counter() - start
    return f"{found / seconds:10,.0f} /s {peak() - before:6.0f} MB"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("keys", nargs="*")
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--annotations", type=int, default=20)
    parser.add_argument("--one", nargs=2, metavar=("WAY", "FOLDER"))
    given = parser.parse_args()
    if given.one:
        way, folder = given.one
        print(one(given.keys[0], way, given.documents, given.annotations, Path(folder)))
        return
    for exporter in EXPORTERS:
        if (given.keys and exporter.key not in given.keys) or not is_here(exporter.needs):
            continue
        with tempfile.TemporaryDirectory() as folder:
            said = []
            # Written twice: from documents in memory for the speed, from documents made on the way for the memory.
            for way in ("out", "flat", *(("in",) if exporter.reader else ())):
                if way == "flat" and exporter.folder:
                    subprocess.run(["rm", "-r", f"{folder}/out"], check=True)
                run = [sys.executable, "-m", "tests.bench.bench_formats", exporter.key, "--one", way, folder]
                size = ["--documents", str(given.documents), "--annotations", str(given.annotations)]
                done = subprocess.run([*run, *size], capture_output=True, text=True, check=False)
                line = (done.stdout.strip() or done.stderr.strip().splitlines()[-1])[:60]
                said.append(f"{way}: {line.split('/s')[1].strip() if way == 'flat' and '/s' in line else line}")
            print(f"{exporter.key:14}", "   ".join(said), flush=True)


if __name__ == "__main__":
    main()
