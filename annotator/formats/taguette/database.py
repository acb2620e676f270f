"""Rows of a database that somebody else made: read from memory, by our questions only, and not for ever.

The one place beside the storage that knows SQLite: here a database is a foreign file and nothing of ours.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError

_STEPS, _TURNS = 100_000, 5_000
"""Instructions between two looks at the clock of a question, and how many looks it has."""
_LONGEST = 128 << 20
_WRITE_AHEAD = b"\2\2"
_ALLOWED = frozenset((sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION))


class Tables:
    """The tables of a database that is open."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._turns = 0
        names = self._asked("SELECT name FROM sqlite_master WHERE type = 'table'", ())
        self.names = frozenset(str(name) for (name,) in names)

    def columns(self, table: str) -> tuple[str, ...]:
        """The columns of a table, none where it is not there."""
        if table not in self.names:
            return ()
        with self._failing():
            return tuple(
                column[0] for column in self._connection.execute(f'SELECT * FROM "{table}" LIMIT 0').description
            )

    def rows(self, table: str, *columns: str, order: str, where: str = "", value: object = None) -> Iterator[list[Any]]:
        """Rows with these columns, None for one that this version of the table lacks."""
        there = self.columns(table)
        if not there:
            return
        chosen = ", ".join(f'"{column}"' if column in there else "NULL" for column in columns)
        sorted_by = f' ORDER BY "{order}"' if order in there else ""
        only = f' WHERE "{where}" = ?' if where else ""
        for row in self._asked(f'SELECT {chosen} FROM "{table}"{only}{sorted_by}', (value,) if where else ()):
            yield list(row)

    def _asked(self, question: str, values: tuple[object, ...]) -> Iterator[tuple[Any, ...]]:
        self._turns = 0
        with self._failing():
            yield from self._connection.execute(question, values)

    @contextmanager
    def _failing(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OverflowError, MemoryError) as error:
            raise AnnotatorError(f"{self._path} is damaged, or no database of Taguette", details=str(error)) from error

    def turn(self) -> bool:
        """Whether a question has taken too long."""
        self._turns += 1
        return self._turns > _TURNS


@contextmanager
def opened_tables(raw: bytes, path: Path) -> Iterator[Tables]:
    """The tables of the database in `raw`. Raises AnnotatorError where it is none."""
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            if raw[18:20] == _WRITE_AHEAD:
                raw = raw[:18] + b"\1\1" + raw[20:]  # else SQLite would look for a second file
            connection.deserialize(raw)
            connection.text_factory = lambda words: words.decode("utf-8", "replace")
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
            connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA query_only = ON")
            # A view could stand in for a table, and a schema call functions: neither is asked for.
            connection.set_authorizer(
                lambda action, *_: sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY
            )
            tables = Tables(connection, path)
        except (sqlite3.Error, MemoryError) as error:
            raise AnnotatorError(f"{path} is damaged, or no database of Taguette", details=str(error)) from error
        connection.set_progress_handler(tables.turn, _STEPS)
        yield tables
