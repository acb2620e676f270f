"""Giving a project file another name, while nobody has it open."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.storage import connection
from annotator.storage.database import reason
from annotator.storage.restoring import BESIDE, empty_log


def move(path: Path, to: Path) -> None:
    """Rename a project file within its folder, in one step.

    Raises InUse where somebody has it open, AnnotatorError where the name is taken or the disk refuses; then the
    file has its old name.
    """
    lock = connection.write_lock(path)
    try:
        lock_there = connection.write_lock(to)
        try:
            _check_alone(path)
            if to.exists() and not to.samefile(path):  # where "A" and "a" are one name, it is the file itself
                raise AnnotatorError(f"{to.name} is already there: choose another name.")
            os.rename(path, to)
            connection.flush_folder(to.parent)
        except OSError as error:
            raise AnnotatorError(f"{path} can't be renamed: {reason(error)}.", details=repr(error)) from error
        finally:
            lock_there.release()
    finally:
        lock.release()
    with suppress(OSError):
        path.with_name(f".{path.name}.lock").unlink(missing_ok=True)


def _check_alone(path: Path) -> None:
    """A log keeps the name that the file had, so nothing may be in it, and nobody may read through it."""
    empty_log(path)
    if any(Path(f"{path}{suffix}").exists() for suffix in BESIDE):
        raise connection.InUse(f"{path} is being read by another window or command: close it, then rename.")
