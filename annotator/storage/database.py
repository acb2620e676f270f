"""The database under a project: how SQLite is set up, and the few ways in which rows are asked for."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sized
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, cast

import peewee
from peewee import SqliteDatabase

from annotator.errors import AnnotatorError

Row = tuple[Any, ...]

# Peewee raises classes of its own for statements that go through it, sqlite3 for rows fetched and for bulk.
DATABASE_ERRORS = (peewee.DatabaseError, peewee.InterfaceError, sqlite3.Error)
INTEGRITY_ERRORS = (peewee.IntegrityError, sqlite3.IntegrityError)

CHUNK = 500
WAIT = 5.0
"""Seconds to wait for another program that has locked the file."""
_WAL_LIMIT = 16_000_000


def reason(error: BaseException) -> str:
    """What the operating system or SQLite says of an error, in a few words."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[0].lower() + error.strerror[1:]
    return str(error) or type(error).__name__


def chunks(items: Iterable[Any], size: int = CHUNK) -> Iterator[list[Any]]:
    """The items in lists of at most `size`: SQLite bounds the number of its parameters."""
    iterator = iter(items)
    while part := list(islice(iterator, size)):
        yield part


def among(column: str, values: Sized) -> str:
    """The condition that a column is one of as many values. Peewee needs some 15 us for each of them."""
    return f"{column} in ({', '.join('?' * len(values))})"


class Database(SqliteDatabase):
    """One project file; every thread that uses it has a connection of its own, all set up alike.

    `synchronous=FULL`: what was acknowledged survives a power cut. `trusted_schema=OFF`: a file from
    elsewhere may not run functions from its schema. `still` says that nobody writes the file, so that it can be
    read without leaving anything beside it.
    """

    def __init__(self, path: Path, *, read_only: bool, still: bool = False) -> None:
        self.path = path
        pragmas: list[tuple[str, Any]] = [
            ("synchronous", 2), ("foreign_keys", 1), ("trusted_schema", 0), ("cell_size_check", 1),
            ("cache_size", -16000), ("temp_store", 2), ("journal_size_limit", _WAL_LIMIT),
        ]  # fmt: skip
        if read_only:
            pragmas.append(("query_only", 1))
        uri = path.absolute().as_uri() + f"?mode={'ro' if read_only else 'rw'}"
        if read_only and (still or not os.access(path.parent, os.W_OK)) and not pending(path):
            # WAL wants to create its shared memory beside the file; in a folder that can't be written only
            # a file that nobody is writing can be read.
            uri += "&immutable=1"
        super().__init__(uri, pragmas=pragmas, uri=True, timeout=WAIT)

    def run(self, sql: str, parameters: Iterable[Any] = ()) -> Any:
        """One statement; its cursor. Raises one of DATABASE_ERRORS."""
        return self.execute_sql(sql, tuple(parameters))  # type: ignore[no-untyped-call]

    def handle(self) -> sqlite3.Connection:
        """The calling thread's connection."""
        return cast(sqlite3.Connection, self.connection())  # type: ignore[no-untyped-call]

    def rows(self, query: Any, parameters: Iterable[Any] = ()) -> list[Row]:
        """All rows of a query, so that no statement is left open. Raises AnnotatorError on a damaged file."""
        sql = query
        if not isinstance(query, str):
            sql, parameters = query.sql()
        try:
            found: list[Row] = self.run(sql, tuple(parameters)).fetchall()
        except DATABASE_ERRORS as error:
            raise self._unreadable(error) from error
        return found

    def stream(self, sql: str, parameters: Iterable[Any] = ()) -> Iterator[Row]:
        """The rows one after another: a great many at once would hold up every other thread when they come and
        when they go. Raises AnnotatorError on a damaged file."""
        try:
            cursor = self.run(sql, parameters)
            try:
                yield from cursor
            finally:
                cursor.close()
        except DATABASE_ERRORS as error:
            raise self._unreadable(error) from error

    def _unreadable(self, error: BaseException) -> AnnotatorError:
        return AnnotatorError(
            f"{self.path} can't be read ({reason(error)}): close other programs that use it, or open a copy of it.",
            details=repr(error),
        )

    def value(self, sql: str, parameters: Iterable[Any] = ()) -> Any:
        """The first column of the first row, None where there is no row."""
        rows = self.rows(sql, parameters)
        return rows[0][0] if rows else None

    def many(self, sql: str, rows: Iterable[Row]) -> None:
        """One statement for many rows, at a quarter of the cost of Peewee's insert_many."""
        self.handle().executemany(sql, rows).close()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Reads in here see the project as it is at one moment, whatever is written meanwhile."""
        if self.in_transaction():
            yield
            return
        with self.atomic("DEFERRED"):
            yield


def pending(path: Path) -> bool:
    """Whether work that is not yet in the file itself waits in the log beside it."""
    try:
        return Path(f"{path}-wal").stat().st_size > 0
    except OSError:
        return False


def insert_sql(model: Any, verb: str = "insert", without: tuple[str, ...] = ()) -> str:
    """The statement that inserts whole rows of a table, in the order of its columns."""
    columns = [f.column_name for f in model._meta.sorted_fields if f.name not in without]
    names = ", ".join(f'"{c}"' for c in columns)
    return f'{verb} into "{model._meta.table_name}" ({names}) values ({", ".join("?" * len(columns))})'
