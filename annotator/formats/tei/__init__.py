"""TEI: inline elements in, stand-off annotations both ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from annotator.domain.progress import Step
from annotator.formats.base import Claim, Importer, Read
from annotator.formats.carrying import Carries
from annotator.formats.exporter import Exporter, ExportSource
from annotator.formats.head import Head
from annotator.formats.xml_words import clean

_ROOT = re.compile(rb"<(?:\w+:)?(?:TEI|tei|teiCorpus|TEI\.2)[\s>]")


def _read(path: Path, limit: int) -> Iterator[Read]:
    from annotator.formats.tei.reading import read  # brings lxml

    return read(path, limit)


def _write(out: Path, source: ExportSource, step: Step) -> None:
    from annotator.formats.tei.writing import write

    write(out, source, step)


def _claims(head: Head) -> Claim:
    begins = head.bytes.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"
    return Claim.CERTAIN if begins and _ROOT.search(head.bytes, 0, 8192) else Claim.NONE


_CARRIES = Carries(ends=frozenset(("annotation", "document")), entities=False, clean=clean)

IMPORTER = Importer(
    "tei", "TEI", (".tei", ".xml"), "Elements within the text as annotations, or stand-off as written here", _read,
    _claims, brings="annotations",
)  # fmt: skip
EXPORTER = Exporter(
    "tei", "TEI", ".tei.xml", "TEI P5: one corpus, each text with stand-off annotations", _write, _CARRIES, reader="tei"
)
