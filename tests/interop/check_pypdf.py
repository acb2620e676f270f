"""pypdf opens our highlighted PDFs: all documents in the outline, all words and spans on the pages."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from pathlib import Path

import pypdf

from tests.interop.running import outputs, run, spans

_BEYOND = re.compile("[\U00010000-\U0010ffff]")
_WORD = re.compile(r"[A-Za-z0-9]+")


def words(text: str) -> list[str]:
    """Latin words and figures, with ligatures taken apart. Letters of other scripts may be drawn in other orders, and
    few machines have fonts for those that mathematics has beyond 16 bits."""
    return _WORD.findall(unicodedata.normalize("NFKD", _BEYOND.sub(" ", text)))


def main(folder: Path) -> str:
    count = marked = pages = marks = 0
    for project, out, source in outputs("pdf", folder):
        reader = pypdf.PdfReader(str(out))
        said = [word for page in reader.pages for word in words(page.extract_text())]
        found = Counter(said)
        expected = Counter(word for one in source.documents() for word in words(one.document.text))
        assert expected <= found, f"{project}: {list(expected - found)[:5]} are not there"
        for one in source.documents():
            if one.document.text.isascii():
                # Lines from left to right stay in one piece: the words of each span stand next to one another.
                drawn = " ".join(said)
                for _, covered in spans(one, source):
                    assert " ".join(words(covered)) in drawn, f"{project}: {covered!r} is torn apart"
                    marked += 1
        assert len(reader.outline) == source.count, f"{project}: {len(reader.outline)} documents in the outline"
        count, pages, marks = count + expected.total(), pages + len(reader.pages), marks + len(reader.outline)
    return f"pypdf finds {count} words and {marked} spans on {pages} pages, and {marks} documents in the outline"


if __name__ == "__main__":
    run(main)
