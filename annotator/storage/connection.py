"""Opening a project file: what it must be, and who may write."""

from __future__ import annotations

import hashlib
import os
import platform
import sqlite3
import sys
from contextlib import suppress
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from annotator.errors import AnnotatorError
from annotator.storage.database import DATABASE_ERRORS, Database, pending, reason
from annotator.storage.schema import APPLICATION_ID, TABLES, VERSION, Meta

MAGIC = b"SQLite format 3\0"
NETWORK_FILE_SYSTEMS = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "fuse.sshfs", "webdav")


class InUse(AnnotatorError):
    """Somebody else has the project open for writing."""


def check_new(path: Path) -> None:
    """Refuse a name that is taken and a folder that is missing or no place for a project."""
    if path.exists():
        raise AnnotatorError(f"{path} is already there: choose another name, or open it.")
    if not path.parent.is_dir():
        raise AnnotatorError(f"{path} can't be made: there is no folder {path.parent}.")
    if on_network(path.parent):
        raise AnnotatorError(f"{path} is on a network drive, where a project is not safe: choose a local folder.")


def create_file(path: Path) -> None:
    """A new, empty project file; it takes its name only when it is whole. Raises AnnotatorError."""
    building = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        _build(building)
        os.replace(building, path)
        flush_folder(path.parent)
    except (OSError, *DATABASE_ERRORS) as error:
        building.unlink(missing_ok=True)
        remove_companions(building)
        raise AnnotatorError(f"{path} can't be made: {reason(error)}.", details=repr(error)) from error


def remove_companions(path: Path) -> None:
    """Delete the log and the shared memory that SQLite left beside a file which is gone."""
    for leftover in (Path(f"{path}-wal"), Path(f"{path}-shm")):
        with suppress(OSError):
            leftover.unlink(missing_ok=True)


def _build(path: Path) -> None:
    path.unlink(missing_ok=True)
    with open(path, "xb"):
        pass
    plain = sqlite3.connect(path)
    try:
        plain.execute("pragma journal_mode=wal")
        plain.execute(f"pragma application_id={APPLICATION_ID}")
        plain.execute(f"pragma user_version={VERSION}")
    finally:
        plain.close()
    db = Database(path, read_only=False)
    try:
        with db.atomic():
            for model in TABLES:
                with model.bind_ctx(db, bind_refs=False, bind_backrefs=False):
                    model.create_table(safe=False)
    finally:
        db.close()
    if pending(path):
        # Where the disk is full, SQLite leaves the log beside the file, and would not find it under the new name.
        raise sqlite3.OperationalError("database or disk is full")


def flush_folder(folder: Path) -> None:
    """Make a new name in a folder survive a power cut, where the system can be asked to."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def check_file(path: Path, *, read_only: bool) -> None:
    """Refuse, with the remedy, a file that is missing, empty, no database, cut short or not a project, and
    one that is to be written but is in no place for that."""
    try:
        with open(path, "rb") as file:
            head = file.read(100)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError as error:
        raise AnnotatorError(f"{path} is not there: check the name, or make it with New project.") from error
    except OSError as error:
        raise AnnotatorError(f"{path} can't be read: {reason(error)}.") from error
    if not head:
        raise AnnotatorError(f"{path} is empty, not an Annotator project: delete it and make a new one.")
    if not head.startswith(MAGIC):
        raise AnnotatorError(f"{path} is not an Annotator project: import it into one if it is a text.")
    if _cut_short(head, size) and not pending(path):
        raise AnnotatorError(f"{path} is cut short and can't be opened: fetch it again, or open a copy of it.")
    if read_only:
        return
    if not os.access(path, os.W_OK):
        raise AnnotatorError(f"{path} may not be written: open it read-only, or copy it to a folder of yours.")
    if on_network(path.parent):
        raise AnnotatorError(f"{path} is on a network drive: open it read-only, or copy it to a local folder.")


def _cut_short(head: bytes, size: int) -> bool:
    """Whether the file has fewer pages than its head says (section 1.3 of SQLite's file format)."""
    if len(head) < 100:
        return True
    page = int.from_bytes(head[16:18], "big")
    page = 65536 if page == 1 else page
    pages, valid = int.from_bytes(head[28:32], "big"), head[24:28] == head[92:96]
    return valid and pages * page > size


def check_database(db: Database, path: Path) -> int:
    """Refuse a foreign database and one of a newer program; the file's version otherwise."""
    try:
        application = db.run("pragma application_id").fetchone()[0]
        version = int(db.run("pragma user_version").fetchone()[0])
        if application != APPLICATION_ID:
            raise AnnotatorError(f"{path} is a database of another program, not an Annotator project.")
        if version > VERSION:
            raise AnnotatorError(
                f"{path} was written by a newer Annotator (file version {version}, this one knows {VERSION}): "
                "update this program to open it."
            )
        strange = db.run("select name from sqlite_master where type in ('trigger', 'view')").fetchone()
        if strange:
            raise AnnotatorError(
                f"{path} holds a trigger or view ({strange[0][:40]!r}) that Annotator never makes: don't trust it."
            )
        db.run("select count(*) from change where id < 2").fetchone()
    except DATABASE_ERRORS as error:
        raise unusable(path, error) from error
    return version


def unusable(path: Path, error: BaseException) -> AnnotatorError:
    """Why SQLite can't open a file, with the remedy."""
    said = str(error)
    if "locked" in said:
        sentence = f"{path} is locked by another program: close it there, then open it again."
    elif "unable to open" in said or "readonly" in said:
        # A log that was left beside the file can only be read where its shared memory may be made.
        sentence = f"{path} can't be read in this folder: copy it, with all files of that name, to a folder of yours."
    else:
        sentence = f"{path} is damaged and can't be opened: open a copy of it."
    return AnnotatorError(sentence, details=said)


def on_network(folder: Path) -> bool:
    """Whether a folder lies on a network drive, as far as the system tells."""
    if sys.platform == "win32":
        return str(folder.resolve()).startswith("\\\\")
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    best, kind = "", ""
    where = f"{folder.resolve()}/"
    for line in mounts:
        _, point, file_system, *_ = line.split(" ")
        point = point.replace("\\040", " ").rstrip("/") + "/"
        if where.startswith(point) and len(point) >= len(best):
            best, kind = point, file_system
    return kind in NETWORK_FILE_SYSTEMS


def write_lock(path: Path) -> BaseFileLock:
    """The lock of the one writer. Raises InUse when another window or command holds it.

    The system drops the lock when the process ends, however it ends; the empty file that stays is in
    nobody's way. Any thread may release it.
    """
    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise InUse(f"{path} is being written by another window or command: close it, or open read-only.") from error
    except OSError as error:
        raise AnnotatorError(
            f"{path} can't be opened for writing ({reason(error)}): open it read-only, or copy it to a folder of yours."
        ) from error
    return lock


def place_of(path: Path) -> str:
    """What tells a file from a copy of it: the disk and the file's number there, with the host's name hashed."""
    stat = path.stat()
    return hashlib.sha256(f"{platform.node()}\n{stat.st_dev}\n{stat.st_ino}".encode()).hexdigest()[:32]


def facts(db: Database) -> dict[str, str]:
    """The facts about the file that are not the work of an annotator."""
    return dict(db.rows(Meta.select(Meta.key, Meta.value)))
