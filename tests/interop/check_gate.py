"""gatenlp reads our GATE XML and bdoc files with the spans that we meant."""
# pip: gatenlp requests

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from gatenlp import Document

from annotator.formats.details import KEY
from tests.interop.running import Seen, by_text, outputs, run, same, spans, unharmed

SUFFIXES = {"gate": (".xml", "gatexml"), "bdoc": (".bdocjs", "bdocjs")}


def details(annotation: Any) -> dict[str, Any]:
    """What we say beside an annotation: a text in XML, where features are no objects."""
    said = annotation.features.get(KEY)
    said = json.loads(said) if isinstance(said, str) else said
    assert isinstance(said, dict), f"{annotation} has lost its details"
    return said


def seen_in(document: Any) -> Seen:
    """Who put which label on what; annotations on whole documents are told by their details."""
    return Seen(
        (name, annotation.type, document[annotation])
        for name in document.annset_names()
        for annotation in document.annset(name)
        if not details(annotation).get("whole")
    )


def main(folder: Path) -> str:
    counts = {"gate": 0, "bdoc": 0}
    for key, (suffix, form) in SUFFIXES.items():
        for project, out, source in outputs(key, folder):
            expected = by_text(source, lambda one, source: spans(one, source, annotators=True))
            files = sorted(out.glob(f"*{suffix}"))
            saved = out.with_name(f"{out.name}-saved")
            saved.mkdir()
            for file in files:
                document = Document.load(str(file), fmt=form)
                document.save(str(saved / f"{file.stem}.bdocjs"), fmt="bdocjs")
                counts[key] += same(seen_in(document), expected.pop(document.text), f"{project}, {file.name}")
            assert not expected, f"{project}: texts are missing in {key}"
            if key == "bdoc":
                unharmed("bdoc", saved, source, project)
    return (
        f"gatenlp sees the same {counts['gate']} spans in GATE XML and {counts['bdoc']} in bdoc, and saves them whole"
    )


if __name__ == "__main__":
    run(main)
