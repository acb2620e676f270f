"""Plain text and Markdown, taken as they stand."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.base import Importer, Options, Read, ReadDocument, ReadProvenance
from annotator.formats.decoding import decoded
from annotator.formats.files import content, too_long


def read(path: Path, limit: int) -> Iterator[Read]:
    """The one document of a text file, titled with the file's name."""
    return read_with(path, limit, Options())


def read_with(path: Path, limit: int, options: Options) -> Iterator[Read]:
    """The same in the encoding that somebody names."""
    raw = content(path, limit)
    text, encoding = decoded(raw, path, wanted=options.encoding)
    if not text.strip():
        raise AnnotatorError(f"{path} has no text, only blanks")
    if len(text) > limit:
        raise too_long(path, limit)
    origin = ReadProvenance(path.stem, file=path.name, reader="plain", raw_sha256=sha256(raw).hexdigest())
    yield ReadDocument(text, str(path), [origin], encoding=encoding, consumed=len(raw))


IMPORTER = Importer(
    "plain",
    "Plain text",
    (".txt", ".md", ".markdown", ".text"),
    "Text and Markdown",
    read,
    read_with=read_with,
)
