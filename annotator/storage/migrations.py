"""Older project files are led to the present shape, after a verified copy was made."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.storage.database import DATABASE_ERRORS, Database
from annotator.storage.schema import VERSION

Migration = Callable[[Database], None]

MIGRATIONS: tuple[Migration, ...] = ()
"""The n-th leads a file of version n to version n + 1."""


def migrated(
    db: Database, path: Path, version: int, steps: tuple[Migration, ...] = MIGRATIONS, goal: int = VERSION
) -> Path | None:
    """Lead a file from `version` to `goal`; the copy of the file as it was, or None if nothing was to do.

    Raises AnnotatorError when the copy can't be made or verified, or a step fails: then the file is as it was.
    """
    if version >= goal:
        return None
    copy = path.with_name(f"{path.stem}.v{version}{path.suffix}")
    n = 1
    while copy.exists():
        n += 1
        copy = path.with_name(f"{path.stem}.v{version}-{n}{path.suffix}")
    try:
        verified_copy(db, copy)
    except (*DATABASE_ERRORS, OSError) as error:
        copy.unlink(missing_ok=True)
        raise AnnotatorError(
            f"{path} is of an older version, and no copy of it could be made before bringing it up to date: "
            "make room on the disk.",
            details=repr(error),
        ) from error
    try:
        with db.atomic("EXCLUSIVE"):
            for step in steps[version - 1 : goal - 1]:
                step(db)
            db.run(f"pragma user_version={goal:d}")
    except DATABASE_ERRORS as error:
        raise AnnotatorError(
            f"{path} is of an older version and could not be brought up to date; it is as it was, "
            f"and a copy of it is {copy.name}.",
            details=repr(error),
        ) from error
    return copy


def verified_copy(db: Database, out: Path) -> None:
    """A copy of the whole database through SQLite's backup, checked page by page.

    Raises sqlite3.Error when the copy is not sound.
    """
    target = sqlite3.connect(out)
    try:
        db.handle().backup(target)
        verdict = target.execute("pragma integrity_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(f"the copy {out.name} is not sound: {verdict}")
    finally:
        target.close()
