"""spaCy opens what we write, finds every span, and trains on it.

python -m tests.interop.check_spacy
"""
# pip: spacy srsly

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import spacy
from spacy.tokens import DocBin

from annotator.formats import exporter_of
from annotator.formats.exporter import ExportOptions
from tests.formats.examples import Source, example
from tests.formats.torture import torture, written

STEPS = 20


def compared(folder: Path) -> int:
    """Texts and spans of the torture project, as spaCy has them."""
    out = folder / "torture.spacy"
    seen = written(exporter_of("spacy"), out, torture())
    names = {label.id: label.name for label in seen.labels.values()}
    people = {annotator.id: annotator.name for annotator in seen.annotators.values()}
    docs = list(DocBin().from_disk(out).get_docs(spacy.blank("en").vocab))
    spans = 0
    for one, doc in zip(seen.documents(), docs, strict=True):
        assert doc.text == one.document.text
        expected = Counter(
            (people[a.annotator], names[a.label], one.document.text[start:end])
            for a in one.annotations
            for start, end in a.fragments
        )
        found = Counter((key, span.label_, span.text) for key, group in doc.spans.items() for span in group)
        # The text of a span is that of its tokens, without the blank behind the last.
        assert found == expected, (found - expected, expected - found)
        spans += found.total()
    return spans


def trained(folder: Path, pipeline: str, chosen: dict[str, str]) -> None:
    """A config and some steps of training for a pipeline, with the file as it is."""
    out = folder / f"{pipeline}.spacy"
    signs = "The [actor minister number {n}] said that [claim [figure {n} trains] were late] in Lisbon."
    documents = [example(signs.format(n=n), f"Report {n}") for n in range(40)]
    exporter = exporter_of("spacy")
    written(exporter, out, Source(documents, options=ExportOptions(chosen=chosen)))
    config = folder / f"{pipeline}.cfg"
    command = [sys.executable, "-m", "spacy"]
    made = ["init", "config", str(config), "--lang", "en", "--pipeline", pipeline, "--force"]
    subprocess.run([*command, *made], check=True, capture_output=True)
    where = ["--paths.train", str(out), "--paths.dev", str(out), "--output", str(folder / pipeline)]
    steps = ["--training.max_steps", str(STEPS), "--training.eval_frequency", str(STEPS)]
    done = subprocess.run([*command, "train", str(config), *where, *steps], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert (folder / pipeline / "model-last").is_dir(), done.stdout[-2000:]
    labels = spacy.load(folder / pipeline / "model-last").get_pipe(pipeline).labels
    expected = {"actor", "claim", "figure"} if pipeline == "spancat" else {"actor", "claim"}
    assert set(labels) == expected, labels


def main(folder: Path) -> str:
    spans = compared(folder)
    trained(folder, "spancat", {"groups": "sc"})
    trained(folder, "ner", {"ents": "longest"})
    return f"spaCy {spacy.__version__}: {spans} spans equal; spancat and ner trained for {STEPS} steps"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        print(main(Path(place)))
        sys.exit(0)
