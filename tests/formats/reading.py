"""What a reader finds in a file, in a form that tests can compare."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from annotator.domain.span import quote_of
from annotator.formats import importer_of
from annotator.formats.base import Read, ReadDocument
from annotator.services.fitting import fitted, placed


def documents_of(key: str, path: Path, limit: int = 1_000_000) -> list[ReadDocument]:
    """The documents that the reader of this key finds."""
    importer = importer_of(key)
    assert importer is not None
    return [item for item in importer.read(path, limit) if isinstance(item, ReadDocument)]


def quoted(items: Iterable[Read]) -> list[tuple[str, str]]:
    """Label and text of each annotation that fits its document."""
    found = []
    for item in items:
        if isinstance(item, ReadDocument):
            one = fitted(item)
            for annotation in item.annotations:
                fragments, _ = placed(annotation, one)
                found.append((annotation.label, quote_of(one.normal.text, fragments)))
    return found
