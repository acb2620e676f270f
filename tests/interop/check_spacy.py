"""spaCy opens what we write, finds every span, and trains on it."""
# pip: spacy srsly

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import spacy
from spacy.tokens import DocBin

from annotator.formats.exporter import ExportOptions
from tests.formats.examples import Source, example
from tests.formats.torture import written
from tests.interop.running import Seen, outputs, run, same, spans, the_exporter, unharmed

STEPS = 20


def compared(folder: Path) -> int:
    """Texts and spans, as spaCy has them."""
    count = 0
    for project, out, source in outputs("spacy", folder):
        docs = list(DocBin().from_disk(out).get_docs(spacy.blank("en").vocab))
        for one, doc in zip(source.documents(), docs, strict=True):
            assert doc.text == one.document.text
            # The text of a span is that of its tokens, without the blank behind the last.
            found = Seen((key, span.label_, span.text) for key, group in doc.spans.items() for span in group)
            count += same(found, spans(one, source, annotators=True), project)
        saved = out.with_name(f"saved-{out.name}")
        DocBin(docs=docs, store_user_data=True).to_disk(saved)
        unharmed("spacy", saved, source, project)
    return count


def trained(folder: Path, pipeline: str, chosen: dict[str, str]) -> None:
    """A config and some steps of training for a pipeline, with the file as it is."""
    out = folder / f"{pipeline}.spacy"
    signs = "The [actor minister number {n}] said that [claim [figure {n} trains] were late] in Lisbon."
    documents = [example(signs.format(n=n), f"Report {n}") for n in range(40)]
    written(the_exporter("spacy"), out, Source(documents, options=ExportOptions(chosen=chosen)))
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
    count = compared(folder)
    trained(folder, "spancat", {"groups": "sc"})
    trained(folder, "ner", {"ents": "longest"})
    return (
        f"spaCy {spacy.__version__} has the same {count} spans, saves them whole, and trains spancat and ner for "
        f"{STEPS} steps"
    )


if __name__ == "__main__":
    run(main)
