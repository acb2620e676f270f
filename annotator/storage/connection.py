"""Opening a project file: what it must be, how SQLite is set up, and who may write."""

from __future__ import annotations

import hashlib
import os
import platform
import sqlite3
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from peewee import DatabaseError, SqliteDatabase

from annotator.errors import AnnotatorError
from annotator.storage.schema import APPLICATION_ID, TABLES, VERSION, Meta

MAGIC = b"SQLite format 3\0"
NETWORK_FILE_SYSTEMS = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "fuse.sshfs", "webdav")


class InUse(AnnotatorError):
    """Somebody else has the project open for writing."""


def connected(path: Path, *, read_only: bool) -> SqliteDatabase:
    """A database on `path`; every connection that it opens in any thread is set up in the same way.

    `synchronous=FULL`: what was acknowledged survives a power cut. `trusted_schema=OFF`: a file from
    elsewhere may not run functions from its schema.
    """
    pragmas: list[tuple[str, Any]] = [
        ("synchronous", 2), ("foreign_keys", 1), ("trusted_schema", 0), ("cell_size_check", 1),
        ("cache_size", -16000), ("temp_store", 2), ("busy_timeout", 10000),
    ]  # fmt: skip
    if read_only:
        pragmas.append(("query_only", 1))
    mode = "ro" if read_only else "rw"
    uri = path.absolute().as_uri() + f"?mode={mode}"
    if read_only and not os.access(path.parent, os.W_OK) and not Path(f"{path}-wal").exists():
        # WAL wants to create its shared memory beside the file; in a folder that can't be written only
        # a file that nobody is writing can be read.
        uri += "&immutable=1"
    return SqliteDatabase(uri, pragmas=pragmas, uri=True, timeout=10)


def create_file(path: Path) -> None:
    """A new, empty project file. Raises AnnotatorError where there is one or none can be made."""
    if path.exists():
        raise AnnotatorError(f"{path} is already there: choose another name, or open it.")
    if on_network(path.parent):
        raise AnnotatorError(f"{path} is on a network drive, where a project is not safe: choose a local folder.")
    try:
        with open(path, "xb"):
            pass
        plain = sqlite3.connect(path)
        try:
            plain.execute("pragma journal_mode=wal")
            plain.execute(f"pragma application_id={APPLICATION_ID}")
            plain.execute(f"pragma user_version={VERSION}")
        finally:
            plain.close()
        db = connected(path, read_only=False)
        with db.atomic():
            _create_tables(db)
        db.close()
    except (OSError, sqlite3.Error, DatabaseError) as error:
        with suppress(OSError):
            if path.exists() and path.stat().st_size == 0:
                path.unlink()
        raise AnnotatorError(f"{path} can't be made: {reason(error)}.", details=repr(error)) from error


def _create_tables(db: SqliteDatabase) -> None:
    for model in TABLES:
        with model.bind_ctx(db, bind_refs=False, bind_backrefs=False):
            model.create_table(safe=False)


def reason(error: BaseException) -> str:
    """What the operating system or SQLite says of an error, in a few words."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[0].lower() + error.strerror[1:]
    return str(error) or type(error).__name__


def check_file(path: Path) -> None:
    """Refuse, with the remedy, a file that is missing, empty, no database, cut short or not a project."""
    try:
        with open(path, "rb") as file:
            head = file.read(100)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError as error:
        raise AnnotatorError(f"{path} is not there: check the name, or make it with New project.") from error
    except OSError as error:
        raise AnnotatorError(f"{path} can't be read: {reason(error)}.") from error
    if len(head) < 100 or not head.startswith(MAGIC):
        raise AnnotatorError(f"{path} is not an Annotator project: import it into one if it is a text.")
    page = int.from_bytes(head[16:18], "big")
    page = 65536 if page == 1 else page
    pages, valid = int.from_bytes(head[28:32], "big"), head[24:28] == head[92:96]
    if valid and pages * page > size:
        raise AnnotatorError(f"{path} is cut short and can't be opened: fetch it again, or open a copy of it.")


def check_database(db: SqliteDatabase, path: Path) -> int:
    """Refuse a foreign database and one of a newer program; the file's version otherwise."""
    try:
        application = db.execute_sql("pragma application_id").fetchone()[0]
        version = int(db.execute_sql("pragma user_version").fetchone()[0])
        if application != APPLICATION_ID:
            raise AnnotatorError(f"{path} is a database of another program, not an Annotator project.")
        if version > VERSION:
            raise AnnotatorError(
                f"{path} was written by a newer Annotator (file version {version}, this one knows {VERSION}): "
                "update this program to open it."
            )
        strange = db.execute_sql("select name from sqlite_master where type in ('trigger', 'view')").fetchone()
        if strange:
            raise AnnotatorError(
                f"{path} holds a trigger or view ({strange[0][:40]!r}) that Annotator never makes: don't trust it."
            )
        db.execute_sql("select count(*) from change where id < 2").fetchone()
    except DatabaseError as error:
        sentence = f"{path} is damaged and can't be opened: open a copy of it."
        raise AnnotatorError(sentence, details=str(error)) from error
    return version


def on_network(folder: Path) -> bool:
    """Whether a folder lies on a network drive, as far as the system tells."""
    if sys.platform == "win32":
        return str(folder.absolute()).startswith("\\\\")
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    best, kind = "", ""
    where = str(folder.absolute()) + "/"
    for line in mounts:
        _, point, file_system, *_ = line.split(" ")
        point = point.replace("\\040", " ").rstrip("/") + "/"
        if where.startswith(point) and len(point) >= len(best):
            best, kind = point, file_system
    return kind in NETWORK_FILE_SYSTEMS


def write_lock(path: Path) -> FileLock:
    """The lock of the one writer. Raises InUse when another window or command holds it."""
    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise InUse(f"{path} is being written by another window or command: close it, or open read-only.") from error
    except OSError as error:
        raise AnnotatorError(f"{path} can't be opened for writing: {reason(error)}.") from error
    return lock


def place_of(path: Path) -> str:
    """What tells a file from a copy of it: the disk and the file's number there, with the host's name hashed."""
    stat = path.stat()
    return hashlib.sha256(f"{platform.node()}\n{stat.st_dev}\n{stat.st_ino}".encode()).hexdigest()[:32]


def facts(db: SqliteDatabase) -> dict[str, str]:
    """The facts about the file that are not the work of an annotator."""
    return dict(Meta.select(Meta.key, Meta.value).tuples().execute(db))
