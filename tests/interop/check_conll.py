"""seqeval and conllu read what we write, and find as many entities as were written."""
# pip: seqeval conllu

from __future__ import annotations

from collections import Counter
from pathlib import Path

import conllu
from seqeval.metrics.sequence_labeling import get_entities
from seqeval.scheme import BILOU, IOB2, IOBES, Entities

from tests.interop.running import Seen, outputs, run, same, unharmed

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


def in_schemes(folder: Path) -> int:
    entities = 0
    for scheme, known in SCHEMES.items():
        for project, out, source in outputs("conll", folder, scheme=scheme):
            names = {label.id: label.name.replace(" ", "%20") for label in source.labels.values()}
            expected = Seen((names[a.label],) for one in source.documents() for a in one.annotations)
            sentences = tagged(out)
            found = Seen((entity.tag,) for sentence in Entities(sentences, known).entities for entity in sentence)
            entities += same(found, expected, f"{project}, {scheme}")
            if scheme == "IOB2":
                assert len(get_entities(sentences)) == expected.total()
    return entities


def in_misc(folder: Path) -> tuple[int, int]:
    """How many pieces and sentences of CoNLL-U there are, as conllu has them."""
    pieces = sentences = 0
    for project, out, source in outputs("conllu", folder):
        expected = sum(len(a.fragments) for one in source.documents() for a in one.annotations)
        parsed = conllu.parse(out.read_text(encoding="utf-8"))
        saved = out.with_name(f"saved-{out.name}")
        saved.write_text("".join(sentence.serialize() for sentence in parsed), encoding="utf-8")
        unharmed("conllu", saved, source, project)
        marks = Counter("".join(t["misc"]["Entity"] for s in parsed for t in s if "Entity" in (t["misc"] or ())))
        assert marks["("] == marks[")"] == expected, (project, marks["("], marks[")"], expected)
        pieces, sentences = pieces + expected, sentences + len(parsed)
    return pieces, sentences


def main(folder: Path) -> str:
    entities = in_schemes(folder)
    pieces, sentences = in_misc(folder)
    return (
        f"seqeval finds {entities} entities in three schemes; conllu {pieces} pieces in {sentences} sentences, "
        "and saves them whole"
    )


if __name__ == "__main__":
    run(main)
