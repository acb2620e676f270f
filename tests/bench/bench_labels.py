"""What work on labels costs in a project of 300 labels and many annotations.

    python tests/bench/bench_labels.py [--documents 2000] [--each 100] [--folder DIR]
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from annotator.domain.annotation import new_annotation
from annotator.domain.change import Change, Message, Record
from annotator.domain.document import new_document, new_provenance
from annotator.domain.label import SHIPPED, label_id, new_label
from annotator.services import labelling
from annotator.services.examples import examples
from annotator.services.label_all import Pending
from annotator.services.project import Project
from annotator.services.relabelling import delete, merge, rename_attribute

WORDS = "The harbour railway carried 4,200 tonnes of grain last week, وزیر گفت, the minister said. 🚢 "
Result = TypeVar("Result")


def told(what: str, work: Callable[[], Result]) -> Result:
    began = time.perf_counter()
    result = work()
    seconds = time.perf_counter() - began
    print(f"{what}  {seconds:.2f} s" if seconds > 1 else f"{what}  {seconds * 1e3:.1f} ms")
    return result


def fill(project: Project, documents: int, each: int) -> None:
    """Nine annotations of ten have a shipped label, the others are spread over 296 more."""
    made = tuple(new_label(f"label {n}", n) for n in range(4, 300))
    project.do(Change(Message("label.added"), created=made))
    ids = [label.id for label in SHIPPED] * 666 + [label.id for label in made]
    at = 0
    for n in range(documents):
        text = f"Report {n}. " + WORDS * (each // 4)
        document = new_document(text)
        records: list[Record] = [document, new_provenance(document.id, f"Report {n}")]
        for k in range(each):
            at += 1
            label, start = ids[at * 7919 % len(ids)], 12 + k * 20
            said = {"kind": "other"} if k % 3 else {}
            records.append(
                new_annotation(document.id, text, label, project.me.id, ((start, start + 9),), at, attributes=said)
            )
        project.do(Change(Message("import.text", {"title": "x"}), created=tuple(records)))


def measure(project: Project) -> None:
    read, rare = project.store.read, label_id("label 7")
    claim, _, figure, source = SHIPPED
    counts = told("count the annotations of each label", read.counts_by_label)
    print(f"  {sum(counts.values()):,} annotations, {len(project.labels)} labels, {counts[rare]} of the rare one")
    project.do(labelling.add(project.labels, "unused"))
    for name, label in (("a common", claim.id), ("a rare", rare), ("an unused", label_id("unused"))):
        told(f"examples of {name} label", lambda label=label: examples(project, label))  # type: ignore[misc]
    hits = ((row.id, 20 * n + 13, 20 * n + 20) for row in project.documents() for n in range(50))
    pending = told("100,000 hits taken in", lambda: Pending(project, figure.id, hits))
    told("fifty of them shown", lambda: pending.rows(len(pending) // 2, 50))
    pending.decide_open("accepted", overlapping=False)
    report = told("those accepted are labelled", pending.apply)
    print(f"  {report.added:,} annotations added")
    told("undone", project.undo)
    changed = told("two labels merged", lambda: merge(project, claim.id, source.id))
    print(f"  {changed.changed:,} annotations changed")
    changed = told("an attribute renamed", lambda: rename_attribute(project, source.id, "kind", "sort"))
    print(f"  {changed.changed:,} annotations changed")
    changed = told("a label deleted with its annotations", lambda: delete(project, source.id, "delete"))
    print(f"  {changed.deleted:,} annotations deleted")
    for _ in range(3):
        told("undone", project.undo)
    print(f"memory at most  {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--each", type=int, default=100)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(dir=options.folder) as folder,
        Project.create(Path(folder) / "labels.annotator", "Anna") as project,
    ):
        fill(project, options.documents, options.each)
        measure(project)


if __name__ == "__main__":
    main()
