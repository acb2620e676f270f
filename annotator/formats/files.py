"""Opening files that somebody else wrote: regular, readable, not too large, or a clear sentence why not."""

from __future__ import annotations

import errno
import os
import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from zipfile import BadZipFile

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


MOST_OF_A_CONTAINER = 256 << 20
"""Bytes that a file may have whose size says little of its text: a PDF, an office document, a table."""


def content(path: Path, limit: int) -> bytes:
    """All bytes of a document's file. Raises AnnotatorError when it is empty, or too large for `limit`."""
    # A byte order mark is not part of the text.
    return _bounded(path, limit * MOST_BYTES + MOST_BYTES, too_long(path, limit))


def container(path: Path) -> bytes:
    """All bytes of a file that is more than its text. Raises AnnotatorError when it is empty or too large."""
    refusal = AnnotatorError(f"{path} is larger than {MOST_OF_A_CONTAINER >> 20} MB; split it")
    return _bounded(path, MOST_OF_A_CONTAINER, refusal)


def _bounded(path: Path, most: int, refusal: AnnotatorError) -> bytes:
    """The bytes of a file of at most `most`; a larger one is refused before it is read."""
    with opened(path) as file:
        size = os.fstat(file.fileno()).st_size
        raw = file.read(size + 1) if size <= most else None
        while raw is not None and len(raw) <= most and (more := file.read(1 << 20)):
            raw += more  # it grew while it was read
    if raw is None or len(raw) > most:
        raise refusal
    if not raw:
        raise AnnotatorError(f"{path} is empty")
    return raw


BREAKDOWNS: tuple[type[Exception], ...] = (
    *(ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError, ArithmeticError),
    *(EOFError, NotImplementedError, BadZipFile, zlib.error, struct.error),
)
"""What a file that its authors did not foresee makes of a reader."""


@contextmanager
def taken_apart(path: object, kind: str, *further: type[Exception]) -> Iterator[None]:
    """Turns a reader's breakdown over a file, or one of the `further` errors, into an AnnotatorError."""
    expected = BREAKDOWNS + further
    try:
        yield
    except expected as error:
        raise AnnotatorError(
            f"{path} can't be read as {kind}: it is damaged, or something else", details=repr(error)
        ) from error
