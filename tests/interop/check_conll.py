"""seqeval and conllu read what we write, and find as many entities as were written.

python -m tests.interop.check_conll
"""
# pip: seqeval conllu

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path

import conllu
from seqeval.metrics.sequence_labeling import get_entities
from seqeval.scheme import BILOU, IOB2, IOBES, Entities

from annotator.formats import exporter_of
from annotator.formats.exporter import ExportOptions
from tests.formats.torture import torture, written

SCHEMES = {"IOB2": IOB2, "BIOES": IOBES, "BILOU": BILOU}


def tagged(path: Path) -> list[list[str]]:
    """The tags of each sentence, as any reader of two columns has them."""
    blocks = path.read_text(encoding="utf-8").split("\n\n")
    found = []
    for block in blocks:
        rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("# ")]
        assert all(len(row) == 2 for row in rows), rows
        if rows:
            found.append([tag for _, tag in rows])
    return found


def main(folder: Path) -> str:
    entities = 0
    for scheme, known in SCHEMES.items():
        out = folder / f"{scheme}.conll"
        seen = written(exporter_of("conll"), out, torture(ExportOptions(chosen={"scheme": scheme})))
        names = {label.id: label.name for label in seen.labels.values()}
        expected = Counter(names[a.label].replace(" ", "%20") for one in seen.documents() for a in one.annotations)
        sentences = tagged(out)
        found = Counter(entity.tag for sentence in Entities(sentences, known).entities for entity in sentence)
        assert found == expected, (scheme, found - expected, expected - found)
        if scheme == "IOB2":
            assert len(get_entities(sentences)) == expected.total()
        entities += expected.total()
    out = folder / "out.conllu"
    seen = written(exporter_of("conllu"), out, torture())
    pieces = sum(len(a.fragments) for one in seen.documents() for a in one.annotations)
    parsed = conllu.parse(out.read_text(encoding="utf-8"))
    marks = "".join(t["misc"]["Entity"] for s in parsed for t in s if t["misc"] and "Entity" in t["misc"])
    assert marks.count("(") == marks.count(")") == pieces, (marks.count("("), marks.count(")"), pieces)
    return f"seqeval: {entities} entities in three schemes; conllu: {pieces} pieces in {len(parsed)} sentences"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        print(main(Path(place)))
        sys.exit(0)
