"""Opening files that somebody else wrote: regular, readable, not too large, or a clear sentence why not."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from annotator.errors import AnnotatorError

MOST_BYTES = 4
"""Bytes that one code point takes at most in the encodings of articles."""

_REASONS = {
    errno.ENOENT: "is not there",
    errno.EACCES: "can't be read: you have no permission to",
    errno.EPERM: "can't be read: you have no permission to",
    errno.EISDIR: "is a folder, not a file",
    errno.ELOOP: "is a link that leads back to itself",
    errno.ENAMETOOLONG: "has a name that is too long",
    errno.EIO: "can't be read: the disk reports an error",
}


def failure(path: Path, error: OSError) -> AnnotatorError:
    """What the system's refusal to read `path` means, in a sentence."""
    reason = _REASONS.get(error.errno or 0, f"can't be read: {error.strerror or error}")
    return AnnotatorError(f"{path} {reason}", details=str(error))


def _ordinary(path: Path) -> None:
    """Raises AnnotatorError for a folder, a pipe, a device: opening a pipe would wait for somebody to write."""
    try:
        mode = path.stat().st_mode
    except ValueError as error:
        raise AnnotatorError(f"{str(path)!r} is not the name of a file", details=str(error)) from error
    if not stat.S_ISREG(mode):
        kind = "a folder" if stat.S_ISDIR(mode) else "not an ordinary file"
        raise AnnotatorError(f"{path} is {kind} and can't be read as a document")


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """A regular file, open for reading bytes. Raises AnnotatorError, also for failures while reading."""
    try:
        _ordinary(path)
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise failure(path, error) from error


def too_long(where: object, limit: int) -> AnnotatorError:
    """The refusal of a document that has more than `limit` code points."""
    return AnnotatorError(
        f"{where} is longer than {limit:,} characters, the limit for one document; "
        "split it, or raise the limit in the settings"
    )


def content(path: Path, limit: int) -> bytes:
    """All bytes of a document's file. Raises AnnotatorError when it is empty, or too large for `limit`."""
    most = limit * MOST_BYTES + MOST_BYTES  # a byte order mark is not part of the text
    with opened(path) as file:
        size = os.fstat(file.fileno()).st_size
        raw = file.read(min(size, most) + 1)
        while len(raw) <= most and (more := file.read(1 << 20)):
            raw += more  # it grew while it was read
    if not raw:
        raise AnnotatorError(f"{path} is empty")
    if len(raw) > most:
        raise too_long(path, limit)
    return raw
