"""Files that belong together, such as a text and the annotations beside it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from annotator.formats.base import Importer


def taken_along(files: Iterable[tuple[Importer, Path]]) -> set[Path]:
    """Those files that the reader of another one takes along; of two that name each other the first is read."""
    left: set[Path] = set()
    for importer, path in files:
        if path not in left:
            left.update(one for one in importer.companions(path) if one != path)
    return left
