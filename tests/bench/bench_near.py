"""Near-duplicates: how many of the constructed ones are found, and how long a project of many documents takes.

    python tests/bench/bench_near.py [--documents 10000] [--shared FOLDER]

Precision and recall are measured on the real reports of `re3d` in the folder of shared corpora: each is made into
what another site makes of a wire story, and all pairs of different reports are to be told apart. Seconds are wall
clock, of documents of some 4 KB made from a vocabulary of 60,000 words; "bare" is the same texts split into words
and put into sets of runs, with no hashes kept.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.domain.change import Change, Message
from annotator.domain.document import new_document, new_provenance
from annotator.domain.near import Sketcher, similarity
from annotator.services.near_duplicates import NEAR, groups, pairs
from annotator.services.project import Project

Make = Callable[[list[str], random.Random], list[str]]


def dressed(words: list[str], chance: random.Random) -> list[str]:
    """Another headline and byline, and what a site puts below."""
    head = "Agencies report from the region, Tuesday. By our staff with agencies.".split()
    return head + words + "Follow us for more. All rights reserved. Read our terms of use.".split()


def edited(share: float) -> Make:
    def make(words: list[str], chance: random.Random) -> list[str]:
        return [chance.choice(words) if chance.random() < share else word for word in words]

    return make


def cut(share: float) -> Make:
    return lambda words, chance: words[: int(len(words) * (1 - share))]


KINDS: dict[str, Make] = {
    "same words, other quotes": lambda words, chance: [word.replace("'", "’") for word in words],
    "headline, byline and footer": dressed,
    "one word in fifty edited": edited(0.02),
    "one word in twenty edited": edited(0.05),
    "one word in ten edited": edited(0.1),
    "last tenth cut": cut(0.1),
    "last quarter cut": cut(0.25),
    "last half cut": cut(0.5),
}


def quality(folder: Path) -> dict[str, object]:
    texts = [
        json.loads(line)["text"]
        for file in sorted(folder.glob("data/re3d/*/documents.json"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    sketcher, chance = Sketcher(), random.Random(4)
    plain = [sketcher.sketch(text) for text in texts]
    found: dict[str, object] = {"reports": len(texts), "words": sum(len(text.split()) for text in texts)}
    right = dict.fromkeys((0.4, NEAR, 0.6, 0.8), 0)
    for name, make in KINDS.items():
        shares = [
            similarity(one, sketcher.sketch(" ".join(make(text.split(), chance))))
            for one, text in zip(plain, texts, strict=True)
        ]
        row = {least: sum(share >= least for share in shares) for least in right}
        for least, count in row.items():
            right[least] += count
        found[name] = {f"recall at {least}": round(count / len(texts), 3) for least, count in row.items()}
    others = [similarity(one, two) for n, one in enumerate(plain) for two in plain[:n]]
    found["different reports"] = {
        "pairs": len(others),
        "highest": round(max(others), 3),
        **{f"taken for near at {least}": sum(share >= least for share in others) for least in right},
    }
    return found


def speed(count: int) -> dict[str, object]:
    chance = random.Random(1)
    vocabulary = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(2, 10))) for _ in range(60_000)]
    weights = [1 / n for n in range(1, 60_001)]
    texts = [" ".join(chance.choices(vocabulary, weights, k=chance.randint(200, 1000))) for _ in range(count)]
    for number in range(0, count, 10):  # one in ten is a copy of the one before, with another end
        texts[number] = texts[number - 1] + " Read our terms of use."
    with tempfile.TemporaryDirectory() as folder, Project.create(Path(folder, "near.annotator"), "Bench") as project:
        for start in range(0, count, 500):
            records = [
                record
                for text in texts[start : start + 500]
                for document in (new_document(text),)
                for record in (document, new_provenance(document.id, "Report"))
            ]
            project.do(Change(Message("import.documents", {"documents": 500}), created=tuple(records)))
        ids = project.store.read.ids()
        start_at = time.perf_counter()
        found = pairs(project)
        first = time.perf_counter()
        parts = groups(project, ids)
        second = time.perf_counter()
    bare = time.perf_counter()
    for text in texts:
        words = text.split()
        set(zip(words, words[1:], words[2:], words[3:], words[4:], strict=False))
    return {
        "documents": len(ids), "megabytes": round(sum(map(len, texts)) / 1e6, 1),
        "pairs found": len(found), "groups": len(parts),
        "first time": round(first - start_at, 2), "again": round(second - first, 2),
        "bare": round(time.perf_counter() - bare, 2),
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--shared", type=Path, default=Path(__file__).resolve().parents[3] / "shared")
    options = parser.parse_args()
    found: dict[str, object] = {"seconds": speed(options.documents)}
    if options.shared.is_dir():
        found["quality"] = quality(options.shared)
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
