"""Kill a writing process at random moments; all that it acknowledged must be in the file.

    python tests/bench/crash.py [--kills 200] [--folder DIR] [--through storage|shell] [--seed N]
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

from annotator.domain.annotation import Annotation, new_annotation
from annotator.domain.change import Change, Message
from annotator.domain.document import new_document, new_provenance
from annotator.domain.label import SHIPPED
from annotator.services.project import Project

ROOT = Path(__file__).resolve().parents[2]
TEXT = "The minister said that rail carried 4,200 tonnes. وزیر چیزی نگفت 🚢. " * 20


def prepared(path: Path) -> str:
    """A project with one document; its id."""
    document = new_document(TEXT)
    with Project.create(path, "Crash") as project:
        project.do(Change(Message("import.text"), created=(document, new_provenance(document.id, "Rail"))))
    return document.id


def marked(project: Project, document: str, n: int) -> Annotation:
    start, label = n % 900, SHIPPED[n % 4].id
    return new_annotation(document, TEXT, label, project.me.id, ((start, start + 9),), project.clock.now(), note=str(n))


def write(path: Path, many: int = sys.maxsize) -> None:
    """What is killed: annotations, each acknowledged on stdout when it is stored, with notes and undo between."""
    project = Project.open(path)
    document = project.documents()[0].id
    for n in range(many):
        kept = marked(project, document, n)
        project.do(Change(Message("annotation.added", {"quote": kept.quote}), created=(kept,)))
        os.write(1, f"{kept.id}\n".encode())
        if n % 7 == 3:
            passing = marked(project, document, n + 1)
            project.do(Change(Message("annotation.added"), created=(passing,)))
            project.do(Change(Message("annotation.removed"), deleted=(passing,)))
            project.undo()


def through_storage(path: Path, document: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, __file__, "--write", str(path)], stdout=subprocess.PIPE, cwd=ROOT)


def through_shell(path: Path, document: str) -> subprocess.Popen[bytes]:
    """`annotate PROJECT -` with lines fed to it without end."""
    child = subprocess.Popen(
        [sys.executable, "-m", "annotator", "annotate", str(path), "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT,
    )  # fmt: skip

    def feed() -> None:
        assert child.stdin is not None
        try:
            for n in range(1_000_000):
                line = {"document": document, "start": n % 900, "end": n % 900 + 9, "label": SHIPPED[n % 4].name}
                child.stdin.write(json.dumps(line).encode() + b"\n")
                child.stdin.flush()
        except BrokenPipeError:
            pass
        finally:
            with suppress(BrokenPipeError):
                child.stdin.close()

    threading.Thread(target=feed, daemon=True).start()
    return child


def killed(child: subprocess.Popen[bytes], after: float) -> list[str]:
    """Kill the child `after` seconds from its first acknowledgement; the ids that it acknowledged."""
    assert child.stdout is not None
    first = child.stdout.readline()
    timer = threading.Timer(after, child.kill)
    timer.start()
    said = first + child.stdout.read()
    timer.join()
    child.wait()
    child.stdout.close()
    return [line for line in said.decode().split("\n")[:-1] if line]


def faults(path: Path, acknowledged: list[str]) -> list[str]:
    """What was acknowledged and is not there, and every breach of the file."""
    with Project.open(path) as project:
        there = {a.id for d in project.documents() for a in project.annotations(d.id)}
        lost = [f"{one} was acknowledged and is lost" for one in acknowledged if one.split()[0] not in there]
        return lost + list(project.check())


def run(folder: Path, kills: int, way: str, seed: int, fresh_every: int = 20) -> tuple[list[str], int]:
    """Kill `kills` times; what was wrong, and how many annotations were acknowledged."""
    moments = random.Random(seed)
    start = {"storage": through_storage, "shell": through_shell}[way]
    wrong: list[str] = []
    acknowledged: list[str] = []
    total, path, document = 0, folder, ""
    for n in range(kills):
        if n % fresh_every == 0:
            path = folder / f"crash {n}.annotator"
            document, acknowledged = prepared(path), []
        came = killed(start(path, document), moments.uniform(0, 0.12) ** 1.5 * 3)
        total += len(came)
        acknowledged += came
        wrong += [f"kill {n}: {fault}" for fault in faults(path, acknowledged)]
    return wrong, total


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--folder", type=Path, default=None)
    parser.add_argument("--through", choices=("storage", "shell"), default="storage")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", type=Path, default=None, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.write:
        write(asked.write)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        wrong, total = run(Path(folder), asked.kills, asked.through, asked.seed)
    print(f"{asked.kills} kills, {total} annotations acknowledged, {time.monotonic() - began:.0f} s")
    print("\n".join(wrong) or "nothing lost, every check clean")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
