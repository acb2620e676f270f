"""REFI-QDA, the exchange format of programs for qualitative analysis, both ways."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.domain.progress import Step
from annotator.formats.base import Claim, Importer, Read
from annotator.formats.carrying import Carries
from annotator.formats.exporter import Exporter, ExportSource
from annotator.formats.head import Head
from annotator.formats.xml_words import clean

_CODEBOOK = b"urn:QDA-XML:codebook"


def _read(path: Path, limit: int) -> Iterator[Read]:
    from annotator.formats.refi.reading import read  # brings lxml

    return read(path, limit)


def _write(out: Path, source: ExportSource, step: Step) -> None:
    from annotator.formats.refi.writing import write

    write(out, source, step)


def _claims(head: Head) -> Claim:
    inside = any(name.rsplit("/", 1)[-1].lower() == "project.qde" for name in head.names)
    return Claim.CERTAIN if inside or (_CODEBOOK in head.bytes[:4096] and b"<" in head.bytes[:64]) else Claim.NONE


CARRIES = Carries(ends=frozenset(("annotation", "document")), entities=False, clean=clean)
_DESCRIPTION = "Projects of programs for qualitative analysis: codes, codings, memos, users"

IMPORTER = Importer(
    "refi-qda", "REFI-QDA project", (".qdpx", ".qdc"), _DESCRIPTION, _read, _claims, brings="annotations"
)
EXPORTER = Exporter("refi-qda", "REFI-QDA project", ".qdpx", _DESCRIPTION, _write, CARRIES, reader="refi-qda")
