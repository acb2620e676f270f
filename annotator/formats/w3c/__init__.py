"""W3C Web Annotation in JSON-LD, both ways."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from annotator.domain.annotated import AnnotatedDocument
from annotator.formats.base import Claim, Importer
from annotator.formats.carrying import Losses
from annotator.formats.exporter import Exporter, ExportSource
from annotator.formats.head import Head
from annotator.formats.textless import without_texts
from annotator.formats.w3c.context import COLLECTION, PAGE
from annotator.formats.w3c.reading import read
from annotator.formats.w3c.writing import write

_BEGINNING = re.compile(rb"(\xef\xbb\xbf)?\s*[\[{]")
_CONTEXT = b"www.w3.org/ns/anno.jsonld"


def _claims(head: Head) -> Claim:
    return Claim.CERTAIN if _CONTEXT in head.bytes and _BEGINNING.match(head.bytes) else Claim.NONE


def _companions(path: Path) -> tuple[Path, ...]:
    """Pages and texts that a collection of ours leads to, or the text of a page."""
    if path.name == COLLECTION:
        pages = sorted(path.parent.glob(f"*{PAGE}"))
        return tuple(file for page in pages for file in (page, *_companions(page)))
    if path.name.endswith((PAGE, ".jsonld")):
        stem = path.name.removesuffix(PAGE) if path.name.endswith(PAGE) else path.stem
        text = path.with_name(f"{stem}.txt")
        return (text,) if text.is_file() else ()
    return ()


def _reduce(one: AnnotatedDocument, source: ExportSource, losses: Losses) -> AnnotatedDocument:
    """Without texts nothing goes out that holds their words; the text itself is still there to count offsets in."""
    less = without_texts(one, source, losses)
    return one if less is one else replace(less, document=replace(less.document, text=one.document.text))


IMPORTER = Importer(
    "w3c", "W3C Web Annotation", (".jsonld",), "Annotations in JSON-LD on texts that lie beside them", read, _claims,
    companions=_companions, brings="annotations",
)  # fmt: skip
EXPORTER = Exporter(
    "w3c", "W3C Web Annotation", "", "A folder of texts with annotations in JSON-LD beside them", write, folder=True,
    reduce=_reduce, units=("codepoint", "utf16"), textless=True, reader="w3c",
)  # fmt: skip
