"""The beginning of a file, by which its kind is told whatever its name says."""

from __future__ import annotations

import stat
from functools import cached_property
from pathlib import Path
from zipfile import BadZipFile, ZipFile

_LENGTH = 1 << 16
_ZIP = b"PK\x03\x04"
_ENTRIES_LOOKED_AT = 20_000


class Head:
    """The first bytes of a file; empty where it can't be read, which its reader says better."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.bytes = self._first()

    def _first(self) -> bytes:
        try:
            if not stat.S_ISREG(self.path.stat().st_mode):
                return b""  # opening a pipe would wait for somebody to write
            with self.path.open("rb") as file:
                return file.read(_LENGTH)
        except (OSError, ValueError):
            return b""

    @property
    def suffix(self) -> str:
        return self.path.suffix.lower()

    @cached_property
    def names(self) -> frozenset[str]:
        """The names in a ZIP archive; none where it is no archive."""
        if not self.bytes.startswith(_ZIP):
            return frozenset()
        try:
            with ZipFile(self.path) as archive:
                return frozenset(archive.namelist()[:_ENTRIES_LOOKED_AT])
        except (OSError, BadZipFile, ValueError, NotImplementedError, LookupError):
            return frozenset()

    @property
    def is_zip(self) -> bool:
        return self.bytes.startswith(_ZIP)

    @property
    def kind_stated(self) -> bytes:
        """What an OpenDocument or EPUB says of itself in its first entry, "mimetype", which is not compressed."""
        place = self.bytes[:100].find(b"mimetype")
        return self.bytes[place + 8 : place + 108] if place == 30 and self.is_zip else b""
