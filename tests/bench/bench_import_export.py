"""Import and export of our JSONL beside the same work with bare sqlite3, each in a process of its own.

    python tests/bench/bench_import_export.py [--corpus DIR] [--folder DIR] [--runs 3]

The corpus is made by the shared `make_corpus.py` where it is not there yet: 10,000 documents with 200,000
annotations, every field of our JSONL filled. The limit reads the same lines with orjson and keeps the same
fields in two tables with one index, in one transaction.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

GOALS = {"import": (3.0, 300), "export": (2.0, 200)}
AT = "2026-03-0{}T10:{:02}:{:02}.{:06}Z"

SCHEMA = """
create table doc(id integer primary key, uuid blob not null, title text not null, text text not null,
                 sha256 text not null, meta text);
create table span(id integer primary key, uuid blob not null, doc integer not null, start integer not null,
                  "end" integer not null, label integer not null, annotator integer not null, quote text not null,
                  attributes text, note text, created text, updated text, fragments text, certainty text, origin text);
create index span_doc on span(doc, start);
"""
DOC = "insert into doc values (?, ?, ?, ?, ?, ?)"
SPAN = f"insert into span values ({', '.join('?' * 15)})"


# ------------------------------------------------------------------ the corpus in our JSONL


def neutral(corpus: Path) -> Path:
    path = corpus / "articles.jsonl"
    if not path.exists():
        maker = ROOT.parent / "shared" / "bench" / "make_corpus.py"
        subprocess.run([sys.executable, str(maker), "--out", str(corpus), "--formats", "txt"], check=True)
    return path


def ours(corpus: Path) -> Path:
    """The corpus in our JSONL, as an export of it would be."""
    from annotator.domain.document import new_document
    from annotator.domain.identity import new_id

    path = corpus / "ours.jsonl"
    if path.exists():
        return path
    annotator = {"id": new_id(), "name": "Coder", "kind": "person"}
    with neutral(corpus).open("rb") as source, path.open("wb") as out:
        header = {"schema": "annotator/1", "type": "project", "labels": [], "annotators": [annotator]}
        out.write(orjson.dumps({**header, "entities": [], "relation_types": []}) + b"\n")
        for number, line in enumerate(source):
            row = orjson.loads(line)
            document = new_document(row["text"])
            annotations = []
            for k, (start, end, label) in enumerate(sorted(row["spans"])):
                at = AT.format(number % 9 + 1, number % 60, k % 60, number * 37 % 1_000_000)
                annotations.append(
                    {
                        "id": new_id(),
                        "label": label,
                        "start": start,
                        "end": end,
                        "quote": row["text"][start:end],
                        "annotator": "Coder",
                        "attributes": {"kind": "other"} if k % 10 == 0 else {},
                        "note": "to be checked" if k % 20 == 0 else "",
                        "created": at,
                        "updated": at,
                        "fragments": [[start, end]],
                        "certainty": "high" if k % 5 == 0 else "",
                        "origin": {"kind": "manual"},
                    }
                )
            said = {"id": document.id, "title": row["name"], "text": row["text"], "sha256": document.sha256}
            meta = {"meta": {"language": "en"}, "file": row["name"], "reader": "plain"}
            line = {"type": "document", **said, **meta, "annotations": annotations, "relations": []}
            out.write(orjson.dumps(line) + b"\n")
    return path


# ------------------------------------------------------------------ the limit


def bare_import(jsonl: Path, folder: Path) -> float:
    start = time.perf_counter()
    db = sqlite3.connect(folder / "bare.db", isolation_level=None)
    db.execute("pragma journal_mode=wal")
    db.execute("pragma synchronous=full")
    db.executescript(SCHEMA)
    labels: dict[str, int] = {}
    names: dict[str, int] = {}
    spans = 0
    db.execute("begin")
    with jsonl.open("rb") as file:
        next(file)
        for number, line in enumerate(file):
            row = orjson.loads(line)
            uuid, meta = bytes.fromhex(row["id"].replace("-", "")), orjson.dumps(row["meta"])
            db.execute(DOC, (number, uuid, row["title"], row["text"], row["sha256"], meta))
            group = [
                (
                    spans + k,
                    bytes.fromhex(a["id"].replace("-", "")),
                    number,
                    a["start"],
                    a["end"],
                    labels.setdefault(a["label"], len(labels)),
                    names.setdefault(a["annotator"], len(names)),
                    a["quote"],
                    orjson.dumps(a["attributes"]) if a["attributes"] else None,
                    a["note"],
                    a["created"],
                    a["updated"],
                    orjson.dumps(a["fragments"]),
                    a["certainty"],
                    orjson.dumps(a["origin"]),
                )
                for k, a in enumerate(row["annotations"])
            ]
            db.executemany(SPAN, group)
            spans += len(group)
    db.execute("commit")
    db.close()
    return time.perf_counter() - start


def bare_export(jsonl: Path, folder: Path) -> float:
    bare_import(jsonl, folder)
    start = time.perf_counter()
    db = sqlite3.connect(folder / "bare.db")
    spans = db.execute("select * from span order by doc, start")
    following = spans.fetchone()
    with (folder / "bare.jsonl").open("wb", buffering=1 << 20) as out:
        for number, uuid, title, text, sha256, meta in db.execute("select * from doc order by id"):
            group = []
            while following and following[2] == number:
                _, own, _, s, e, label, who, quote, attributes, note, created, updated, parts, sure, origin = following
                group.append(
                    {
                        "id": own.hex(),
                        "label": label,
                        "start": s,
                        "end": e,
                        "quote": quote,
                        "annotator": who,
                        "attributes": orjson.loads(attributes) if attributes else {},
                        "note": note,
                        "created": created,
                        "updated": updated,
                        "fragments": orjson.loads(parts),
                        "certainty": sure,
                        "origin": orjson.loads(origin),
                    }
                )
                following = spans.fetchone()
            said = {"type": "document", "id": uuid.hex(), "title": title, "text": text, "sha256": sha256}
            line = {**said, "meta": orjson.loads(meta), "annotations": group, "relations": []}
            out.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
    db.close()
    return time.perf_counter() - start


# ------------------------------------------------------------------ ours


def our_import(jsonl: Path, folder: Path) -> float:
    from annotator.services.importing import import_paths
    from annotator.services.project import Project

    with Project.create(folder / "bench.annotator", "Bench") as project:
        start = time.perf_counter()
        report = import_paths(project, [jsonl])
        seconds = time.perf_counter() - start
    assert not report.failed
    assert not report.refused
    assert report.annotations > report.documents
    return seconds


def our_export(jsonl: Path, folder: Path) -> float:
    from annotator.services.export_plan import ExportPlan
    from annotator.services.exporting import export
    from annotator.services.project import Project

    with Project.open(folder / "bench.annotator") as project:
        start = time.perf_counter()
        export(project, folder / "ours.jsonl", ExportPlan("jsonl", check=False))
        return time.perf_counter() - start


def our_checked_export(jsonl: Path, folder: Path) -> float:
    """As the window and the shell do it: what was written is read back and compared."""
    from annotator.services.exporting import export
    from annotator.services.project import Project

    with Project.open(folder / "bench.annotator") as project:
        start = time.perf_counter()
        report = export(project, folder / "checked.jsonl", "jsonl")
        assert report.checked
        assert not report.faults
        return time.perf_counter() - start


WORK = {
    "bare import": bare_import,
    "import": our_import,
    "bare export": bare_export,
    "export": our_export,
    "checked": our_checked_export,
}


def peak_mb() -> float:
    """Peak resident memory of this process alone, as Linux counts it."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return 0.0


def measured(name: str, jsonl: Path, folder: Path) -> dict[str, float]:
    arguments = ["--only", name, "--jsonl", str(jsonl), "--folder", str(folder)]
    done = subprocess.run([sys.executable, __file__, *arguments], check=True, capture_output=True, text=True)
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def figures(jsonl: Path, where: Path | None, runs: int) -> Iterator[tuple[str, dict[str, list[float]]]]:
    """Seconds and megabytes of each piece of work, the pieces in turn so that they share the machine's moods."""
    all_runs: dict[str, dict[str, list[float]]] = {name: {"seconds": [], "mb": []} for name in WORK}
    for _ in range(runs):
        with tempfile.TemporaryDirectory(dir=where) as folder:
            for name in WORK:
                if name == "bare export":
                    Path(folder, "bare.db").unlink()
                for key, value in measured(name, jsonl, Path(folder)).items():
                    all_runs[name][key].append(value)
    yield from all_runs.items()


def main() -> int:
    parser = argparse.ArgumentParser(description="Import and export beside bare sqlite3")
    parser.add_argument("--corpus", type=Path, default=Path(tempfile.gettempdir()) / "annotator-corpus")
    parser.add_argument("--folder", type=Path, help="where the databases go; a real disk tells the truth about fsync")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", choices=WORK, help=argparse.SUPPRESS)
    parser.add_argument("--jsonl", type=Path, help=argparse.SUPPRESS)
    said = parser.parse_args()
    if said.only:
        print(json.dumps({"seconds": WORK[said.only](said.jsonl, said.folder), "mb": peak_mb()}))
        return 0
    said.corpus.mkdir(parents=True, exist_ok=True)
    results: dict[str, Any] = dict(figures(ours(said.corpus), said.folder, said.runs))
    middle = {name: statistics.median(result["seconds"]) for name, result in results.items()}
    missed = 0
    for name, result in results.items():
        line = f"{name:12} {middle[name]:6.2f} s  {max(result['mb']):5.0f} MB"
        if name in GOALS:
            factor, most = GOALS[name]
            ratio = middle[name] / middle[f"bare {name}"]
            missed += ratio > factor or max(result["mb"]) > most
            line += f"  {ratio:.2f} times the limit (goal {factor:.0f}, {most} MB)"
        print(line)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
