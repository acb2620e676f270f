"""Copies of a project file: made page by page while work goes on, and verified before they count as copies."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.identity import to_bytes
from annotator.domain.progress import Step, no_step
from annotator.errors import AnnotatorError
from annotator.storage.checking import breaches
from annotator.storage.connection import flush_folder
from annotator.storage.database import DATABASE_ERRORS, Database, reason
from annotator.storage.store import Store
from annotator.storage.traces import traces

PAGES = 250
"""Pages of 4 KB copied at a time; between two times others get their turn."""
_PAUSE = 0.001
_OPERATIONS = 100_000  # of SQLite, some 10 ms, between two questions whether to stop
_MARGIN = 8_000_000


@dataclass(frozen=True, slots=True)
class Contents:
    """How much is in a project file; `last` is the moment of its last change (microseconds since 1970 in UTC)."""

    documents: int
    annotations: int
    changes: int
    last: int


def contents(db: Database) -> Contents:
    with db.snapshot():
        counts = [int(db.value(f"select count(*) from {table}")) for table in ("document", "annotation", "change")]
        last = int(db.value("select coalesce(max(at), 0) from change"))
    return Contents(counts[0], counts[1], counts[2], last)


def write_copy(db: Database, out: Path, step: Step = no_step, *, thorough: bool = False) -> Contents:
    """A verified copy at `out` of the project as it is at this moment; a file of that name is replaced.

    The copy starts a line of its own in the journal when it is opened. `step(done, total, note)` counts pages and
    may raise Cancelled. Raises AnnotatorError where there is no room, or the copy can't be made or is not sound;
    then there is none, and a file that had the name stays.
    """
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        check_room(out.parent, size_of(db), out.name)
        made = _written(db, part, step)
        _flush(part)
        verify(part, step, expected=made, thorough=thorough)
        os.replace(part, out)
        flush_folder(out.parent)
    except (OSError, *DATABASE_ERRORS) as error:
        raise AnnotatorError(f"{out} can't be made: {reason(error)}.", details=repr(error)) from error
    finally:
        for leftover in (part, Path(f"{part}-wal"), Path(f"{part}-shm"), Path(f"{part}-journal")):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
    return made


def _written(db: Database, part: Path, step: Step) -> Contents:
    def progress(_status: int, remaining: int, total: int) -> None:
        step(total - remaining, total, "pages")
        time.sleep(_PAUSE)

    part.unlink(missing_ok=True)
    target = sqlite3.connect(part, isolation_level=None)
    try:
        target.execute("pragma synchronous=off")  # flushed as a whole when it is whole
        with db.snapshot():
            # What is written meanwhile is not in the snapshot, so nothing has to be copied twice.
            made = contents(db)
            db.handle().backup(target, pages=PAGES, progress=progress)
        target.execute("delete from meta where key = 'place'")
    finally:
        target.close()
    return made


def _flush(path: Path) -> None:
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def size_of(db: Database) -> int:
    """Bytes of the database as it is now, with what waits in the log."""
    return int(db.value("pragma page_count")) * int(db.value("pragma page_size"))


def check_room(folder: Path, size: int, name: str) -> None:
    """Refuse to begin what the disk has no room for. Raises AnnotatorError."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise AnnotatorError(f"{folder} can't be used: {reason(error)}.") from error
    needed = size + size // 20 + _MARGIN
    if free < needed:
        raise AnnotatorError(
            f"There is no room for {name} in {folder}: it needs {needed / 1e6:,.0f} MB and {free / 1e6:,.0f} MB "
            "are free."
        )


def verify(
    path: Path, step: Step = no_step, *, expected: Contents | None = None, thorough: bool = False
) -> Contents:
    """What is in a copy that is sound. Raises AnnotatorError saying why another is none.

    Checked are its pages and indexes, its marks, its references, and how much is in it; `thorough` looks at each
    record too, as `check` does.
    """
    store = Store.look(path)
    try:
        with _stoppable(store.db, step):
            fault = _fault(store.db)
        found = contents(store.db)
        if not fault and expected not in (None, found):
            fault = "it does not hold what the project holds"
        if not fault and thorough:
            fault = next(breaches(store, step), "")
    except DATABASE_ERRORS as error:
        fault = reason(error)
    finally:
        store.close()
    if fault:
        raise AnnotatorError(f"{path.name} is not a sound copy ({fault}): it does not count as one.", details=fault)
    return found


def _fault(db: Database) -> str:
    verdict = str(db.run("pragma integrity_check(1)").fetchone()[0])
    if verdict != "ok":
        return verdict
    stray = db.run("pragma foreign_key_check").fetchone()
    return f"{stray[0]} in row {stray[1]} refers to a {stray[2]} that is not there" if stray else ""


@contextmanager
def _stoppable(db: Database, step: Step) -> Iterator[None]:
    """Statements in here ask `step` now and then, which may raise Cancelled."""
    raised: list[BaseException] = []

    def ask() -> int:
        try:
            step(0, 0, "check")
        except BaseException as error:
            raised.append(error)
            return 1
        return 0

    handle = db.handle()
    handle.set_progress_handler(ask, _OPERATIONS)
    try:
        yield
    except DATABASE_ERRORS:
        if raised:
            raise raised[0] from None
        raise
    finally:
        handle.set_progress_handler(None, 0)


def knows(path: Path, document: str) -> bool:
    """Whether a project file holds anything of a document, or can't be read to tell."""
    try:
        store = Store.look(path)
    except AnnotatorError:
        return True
    try:
        return bool(traces(store.db, to_bytes(document)))
    except (AnnotatorError, *DATABASE_ERRORS):
        return True
    finally:
        store.close()
