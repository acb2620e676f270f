"""Putting a copy in the place of a project: verified first, the present file kept aside, exchanged in one step."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path

from annotator.domain.progress import Step, no_step
from annotator.errors import AnnotatorError
from annotator.storage import connection
from annotator.storage.backup import check_room, verify, write_copy
from annotator.storage.database import DATABASE_ERRORS, pending, reason
from annotator.storage.store import Store

BESIDE = ("-wal", "-shm")


def put_in_place(copy: Path, path: Path, aside: Path, step: Step = no_step) -> bool:
    """Let `path` hold what the sound copy holds, and `aside` what `path` held; whether it held anything.

    The restored file starts a line of its own in the journal when it is opened. Raises InUse where somebody has
    the project open, AnnotatorError where the copy is not sound or a file can't be written; then `path` is as it
    was.
    """
    copy, path = copy.resolve(), path.resolve()
    if copy == path:
        raise AnnotatorError(f"{path} is the copy itself: name the project that it is to replace.")
    if connection.on_network(path.parent):
        raise AnnotatorError(f"{path} is on a network drive, where a project is not safe: choose a local folder.")
    verify(copy, step)
    lock = connection.write_lock(path)
    part = path.with_name(f".{path.name}.{os.getpid()}.restored")
    try:
        _write(copy, part, step)
        held = path.exists()
        with _kept(path, aside) if held else nullcontext():
            _exchange(part, path)
        connection.flush_folder(path.parent)
    except OSError as error:
        raise AnnotatorError(f"{path} can't be restored: {reason(error)}.", details=repr(error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        lock.release()
    return held


def _write(copy: Path, part: Path, step: Step) -> None:
    source = Store.look(copy)
    try:
        write_copy(source.db, part, step)
    finally:
        source.close()


_exchange = os.replace


@contextmanager
def _kept(path: Path, aside: Path) -> Iterator[None]:
    """Give the present file a second name, under which it is whole; nothing of it may stay in a log under the
    first, which would be taken for the log of the file that comes. What fails in here takes that back."""
    if pending(path):
        empty_log(path)
    moved = [suffix for suffix in BESIDE if pending(path) and Path(f"{path}{suffix}").exists()]
    try:
        os.link(path, aside)
    except OSError:  # a file system without second names
        check_room(aside.parent, path.stat().st_size, aside.name)
        shutil.copy2(path, aside)
    for suffix in BESIDE:
        if suffix in moved:  # it could not be read, so its log stays with it
            os.replace(f"{path}{suffix}", f"{aside}{suffix}")
        else:
            Path(f"{path}{suffix}").unlink(missing_ok=True)
    try:
        yield
    except OSError:
        aside.unlink()
        for suffix in moved:
            os.replace(f"{aside}{suffix}", f"{path}{suffix}")
        raise


def empty_log(path: Path) -> None:
    """Take what waits in the log into the file. A file that is too damaged for that is left as it is.

    Raises InUse where somebody reads the project.
    """
    try:
        db = sqlite3.connect(path, timeout=1, isolation_level=None)
        try:
            busy = db.execute("pragma wal_checkpoint(truncate)").fetchone()[0]
        finally:
            db.close()
    except DATABASE_ERRORS:
        return
    if busy:
        raise connection.InUse(f"{path} is being read by another window or command: close it, then restore.")
