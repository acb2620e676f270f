"""The last step of readers that make one document of a file: refuse the empty and the too long, say what it is."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.formats.base import ReadDocument, ReadProvenance
from annotator.formats.files import too_long


def finished(
    path: Path, raw: bytes, reader: str, text: str, meta: dict[str, Any], limit: int, structure: list[dict[str, Any]]
) -> ReadDocument:
    """The one document of a file with the bytes `raw`; "title" is taken out of `meta`, which may lack it."""
    if not text.strip():
        raise AnnotatorError(f"{path} has no text, only pictures or blanks")
    if len(text) > limit:
        raise too_long(path, limit)
    said = {key: value for key, value in meta.items() if value}
    title = said.pop("title", None) or path.stem
    origin = ReadProvenance(title, said, path.name, reader, sha256(raw).hexdigest())
    return ReadDocument(text, str(path), [origin], structure=structure, consumed=len(raw))
