"""Putting a file in its place: written beside it, and moved there when whole."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from annotator.domain.identity import new_id
from annotator.errors import AnnotatorError

_REASONS = {
    errno.ENOSPC: "the disk is full; free some space or choose another place",
    errno.EDQUOT: "your share of the disk is used up; free some space or choose another place",
    errno.EACCES: "you may not write there; choose another place",
    errno.EPERM: "you may not write there; choose another place",
    errno.EROFS: "the disk is read-only; choose another place",
    errno.ENOENT: "the folder does not exist",
    errno.ENOTDIR: "the folder does not exist",
    errno.ENAMETOOLONG: "the name is too long",
}


def place(out: Path, write: Callable[[Path], None], *, project: Path) -> int:
    """Have `write` make a file, and move it to `out` when everything is written; its size in bytes.

    Raises AnnotatorError where `out` can't be written or is the project's own file; what `write` raises passes
    through. Then nothing is left behind.
    """
    target = Path(os.path.realpath(out))  # a link stays one, and what it leads to is replaced
    _refuse(project, out, target)
    part = target.with_name(f".{target.name[:100]}.{new_id()}.part")
    try:
        write(part)
        _settle(part)
        size = part.stat().st_size
        os.replace(part, target)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, error.strerror or str(error))
        raise AnnotatorError(f"{out} can't be written: {reason}.", details=str(error)) from error
    finally:
        with suppress(OSError):
            part.unlink()
    return size


def _refuse(project: Path, out: Path, target: Path) -> None:
    if target == Path(os.path.realpath(project)):
        raise AnnotatorError(f"{out} is the project itself; choose another name for the export.")
    try:
        mode = target.stat().st_mode
    except OSError:
        return  # there is none, or writing will say why not
    if stat.S_ISDIR(mode):
        raise AnnotatorError(f"{out} is a folder; name a file in it.")
    if not stat.S_ISREG(mode):
        raise AnnotatorError(f"{out} is not an ordinary file and can't be replaced by an export.")


def _settle(part: Path) -> None:
    """Have the content on the disk before the name: a power cut leaves the old file or the new one."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
