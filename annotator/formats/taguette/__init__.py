"""Databases of Taguette, in only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.formats.base import Claim, Importer, Read
from annotator.formats.head import Head


def _read(path: Path, limit: int) -> Iterator[Read]:
    from annotator.formats.taguette.reading import read  # brings SQLite

    return read(path, limit)


def _claims(head: Head) -> Claim:
    """The tables of a database stand on its first page, as they were made."""
    there = head.bytes.startswith(b"SQLite format 3\0") and b"highlight_tags" in head.bytes
    return Claim.CERTAIN if there else Claim.NONE


IMPORTER = Importer(
    "taguette", "Taguette database", (".sqlite3",), "Documents, tags and highlights of Taguette", _read, _claims,
    brings="annotations",
)  # fmt: skip
