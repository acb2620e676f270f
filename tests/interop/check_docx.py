"""python-docx and mammoth open our highlighted Word documents: each text whole, the words of each span coloured."""
# pip: python-docx mammoth

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import docx
import mammoth
from docx.oxml.ns import qn

from annotator.formats.pages.word_xml import TEXT
from annotator.services.export_source import Reducing
from tests.interop.running import outputs, run

_BODY = {TEXT, *(f"Heading {level}" for level in range(2, 7))}


def lines_of(source: Reducing) -> list[str]:
    """What the lines should be: a line feed at the very end begins no further one."""
    return [line for one in source.documents() for line in one.document.text.removesuffix("\n").split("\n")]


def coloured(paragraph: Any) -> str:
    """A sign for each character: whether it has a tint."""
    return "".join(
        ("x" if run._r.find(f".//{qn('w:shd')}") is not None else ".") * len(run.text) for run in paragraph.runs
    )


def covered(source: Reducing) -> list[str]:
    """The same signs for the lines that should be there."""
    found = []
    for one in source.documents():
        text = one.document.text.removesuffix("\n")
        signs = ["."] * len(one.document.text)
        for annotation in one.annotations:
            for start, end in annotation.fragments:
                signs[start:end] = "x" * (end - start)
        at = 0
        for line in text.split("\n"):
            found.append("".join(signs[at : at + len(line)]))
            at += len(line) + 1
    return found


def main(folder: Path) -> str:
    counts: Counter[str] = Counter()
    for project, out, source in outputs("docx", folder, comments="everywhere"):
        file = docx.Document(str(out))
        body = [paragraph for paragraph in file.paragraphs if paragraph.style.name in _BODY]
        lines = lines_of(source)
        assert [paragraph.text for paragraph in body] == lines, f"{project}: a text differs"
        for paragraph, expected in zip(body, covered(source), strict=True):
            signs = coloured(paragraph)
            assert signs == expected, f"{project}: {paragraph.text!r} is coloured as {signs}, not as {expected}"
        with out.open("rb") as opened:
            said = mammoth.extract_raw_text(opened).value
        at = 0
        for line in lines:
            at = said.index(line, at) + len(line)
        counts["lines"] += len(lines)
        counts["comments"] += len(list(file.comments))
    assert counts["comments"]
    return f"python-docx and mammoth find {counts['lines']} lines whole and coloured, {counts['comments']} comments"


if __name__ == "__main__":
    run(main)
