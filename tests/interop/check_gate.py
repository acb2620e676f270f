"""Does gatenlp read our GATE XML and bdoc files with the spans that we meant?

    python -m tests.interop.check_gate [FOLDER]

Without a folder of such files, it writes one.
"""
# pip: gatenlp requests

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from tests.interop.writing import written_by

KEY = "annotator_details"


def main(folder: Path) -> int:
    """0 where every file opens and each annotation covers the text that our own details name; else 1."""
    from gatenlp import Document

    files = sorted([*folder.glob("*.xml"), *folder.glob("*.bdocjs")])
    faults, spans = [], 0
    texts: dict[str, dict[str, list[object]]] = {}
    for file in files:
        document = Document.load(str(file), fmt="gatexml" if file.suffix == ".xml" else "bdocjs")
        found = []
        for name in document.annset_names():
            for annotation in document.annset(name):
                spans += 1
                details = annotation.features.get(KEY)
                details = json.loads(details) if isinstance(details, str) else details
                if not isinstance(details, dict):
                    faults.append(f"{file.name}: an annotation has lost its details")
                found.append((name, annotation.type, annotation.start, annotation.end, document[annotation]))
        texts.setdefault(document.text, {})[file.suffix] = sorted(found)
    for found_in in texts.values():
        if len(found_in) == 2 and found_in[".xml"] != found_in[".bdocjs"]:
            faults.append(f"XML and bdoc of one text differ: {found_in}"[:300])
    both = sum(len(found_in) == 2 for found_in in texts.values())
    for fault in faults[:20]:
        print(fault)
    print(f"{len(files)} files, {len(texts)} texts, {both} in both formats, {spans} spans, {len(faults)} faults")
    return 1 if faults or not spans else 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else written_by("gate", Path(place), "bdoc")))
