"""Searching a project: the first page of hits, the next, the number of documents, and annotations.

    python tests/bench/bench_search.py --project FILE [--phrase WORDS]

Milliseconds, median of several rounds, wall clock; "cpu" is the CPU time of the first page. As a baseline the same
phrase is asked of the same index by bare SQL, for the rows only. The project is indexed first if it is not.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.domain.progress import no_step
from annotator.domain.query import parsed
from annotator.services.project import Project
from annotator.services.searching import START, annotations_page, documents_found, prepare, search_page

ROUNDS = 9
FIRST = 30
BARE = "select rowid from fulltext where fulltext match ?"


def median(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    times = []
    for _ in range(ROUNDS):
        start = clock()
        work()
        times.append(clock() - start)
    return round(statistics.median(times) * 1e3, 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--project", type=Path, required=True)
    parser.add_argument("--phrase", default='"harbour railway"')
    options = parser.parse_args()
    with Project.open(options.project) as project:
        prepare(project, no_step)
        found = {}
        for typed in (options.phrase, "harbour", "the", "h"):
            first = search_page(project, typed, as_typed=True, most=FIRST)
            asked = (parsed(typed, as_typed=True).expression,)
            bare = median(lambda asked=asked: project.store.db.rows(BARE, asked))
            page = median(lambda t=typed: search_page(project, t, as_typed=True, most=FIRST))
            found[typed] = {
                "first": page,
                "cpu": median(lambda t=typed: search_page(project, t, as_typed=True, most=FIRST), time.process_time),
                "next": median(lambda t=typed, p=first.further or START: search_page(project, t, as_typed=True, at=p)),
                "documents": median(lambda t=typed: documents_found(project, t, as_typed=True)),
                "bare": bare,
                "ratio": round(page / max(bare, 0.01), 1),
            }
        found["annotations"] = {"first": median(lambda: annotations_page(project, "harbour", most=FIRST))}
        print(json.dumps({"documents": project.document_count(), "ms": found}, indent=1))


if __name__ == "__main__":
    main()
