"""The store: opens a project file, applies changes to it, keeps what is not journaled."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import orjson
from filelock import BaseFileLock

from annotator.domain.change import Change
from annotator.domain.identity import from_bytes, new_id, to_bytes
from annotator.domain.moment import Clock
from annotator.domain.progress import Step, no_step
from annotator.errors import AnnotatorError, Refused
from annotator.storage import connection
from annotator.storage.database import DATABASE_ERRORS, INTEGRITY_ERRORS, Database, reason
from annotator.storage.fitting import fits, refused, still_told
from annotator.storage.journal import Fitting, Journal, Logged, Stamp
from annotator.storage.migrations import migrated
from annotator.storage.reading import Reading
from annotator.storage.schema import VERSION, Copy, Meta, PlaceRow
from annotator.storage.tables import Tables
from annotator.storage.undoing import PURGED_SINCE, Undoing

Taken = tuple[Change, int | None]
"""A change, and the number of the change that it takes back."""


class Store:
    """One open project file. Reads may come from any thread; writes are taken one at a time."""

    def __init__(
        self, path: Path, *, read_only: bool, lock: BaseFileLock | None, still: bool = False
    ) -> None:
        self.path = path
        self.read_only = read_only
        self._lock = lock
        self._writing = threading.RLock()
        self.db = Database(path, read_only=read_only, still=still)
        self.tables = Tables(self.db)
        self.journal = Journal(self.db)
        self.read = Reading(self.db, self.tables)
        self.clock = Clock()
        self.copy = ""

    # ------------------------------------------------------------------ opening

    @classmethod
    def create(cls, path: Path) -> Store:
        """A new project file, open for writing. Raises AnnotatorError where it can't be made."""
        path = path.resolve()
        connection.check_new(path)
        lock = connection.write_lock(path)
        try:
            connection.create_file(path)
            store = cls(path, read_only=False, lock=lock)
            store._settle()
        except BaseException:
            lock.release()
            raise
        return store

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Store:
        """An existing project. Raises connection.InUse when somebody else is writing to it, AnnotatorError
        when it is missing, damaged, foreign or of a newer program."""
        # Two names of one file must come to one lock.
        path = path.resolve()
        connection.check_file(path, read_only=read_only)
        lock = None if read_only else connection.write_lock(path)
        store = cls(path, read_only=read_only, lock=lock)
        try:
            version = connection.check_database(store.db, path)
            if version < VERSION and read_only:
                raise AnnotatorError(
                    f"{path} is of an older version: open it once for writing, which brings it up to date."
                )
            migrated(store.db, path, version)
            store._settle()
        except DATABASE_ERRORS as error:
            store.close()
            raise connection.unusable(path, error) from error
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def look(cls, path: Path) -> Store:
        """A file that nobody works in, such as a backup, also of an older version: to be read, and not for long.

        Raises AnnotatorError as `open` does.
        """
        path = path.resolve()
        connection.check_file(path, read_only=True)
        store = cls(path, read_only=True, lock=None, still=True)
        try:
            connection.check_database(store.db, path)
        except BaseException:
            store.close()
            raise
        return store

    def _settle(self) -> None:
        """Know this copy of the file: a copied file starts a line of its own in the journal."""
        self.clock.observe(self.journal.last_moment())
        facts = connection.facts(self.db)
        self.copy = facts.get("copy", "")
        place = connection.place_of(self.path)
        if self.read_only or facts.get("place") == place:
            return
        parent, self.copy = self.copy, new_id()
        with self.db.atomic("IMMEDIATE"):
            upto = self.db.value("select coalesce(max(id), 0) from change")
            parent_raw = to_bytes(parent) if parent else None
            Copy.insert(copy=to_bytes(self.copy), parent=parent_raw, upto=upto).execute(self.db)
            for key, value in (("copy", self.copy), ("place", place)):
                self._set_fact(key, value)

    def close(self) -> None:
        self.db.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def discard(self) -> None:
        """Close and delete the file: it was just made and could not be finished."""
        self.close()
        self.path.unlink(missing_ok=True)

    def release_thread(self) -> None:
        """Close the calling thread's connection; a worker does so when it has finished."""
        self.db.close()

    # ------------------------------------------------------------------ writing

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction, all or nothing. Raises Refused or AnnotatorError; then nothing was changed."""
        if self.read_only:
            raise Refused("The project is open read-only: nothing can be changed in it.")
        with self._writing:
            if self.db.in_transaction():
                raise RuntimeError("a write inside a read would be acknowledged before it is on the disk")
            try:
                with self.db.atomic("IMMEDIATE"):
                    yield
            except INTEGRITY_ERRORS as error:
                raise refused(error) from error
            except DATABASE_ERRORS as error:
                raise AnnotatorError(
                    f"{self.path} can't be written ({reason(error)}): nothing was changed. "
                    "Check the disk's free space and that the file may be written.",
                    details=repr(error),
                ) from error
            except (UnicodeError, OverflowError, orjson.JSONEncodeError) as error:
                raise Refused(
                    "This can't be stored: a text holds half a character, or a number is too great.",
                    details=repr(error),
                ) from error

    def rewritten(self) -> bool:
        """Write the whole file anew and empty its log; whether somebody who reads it kept the log from that.

        Raises one of DATABASE_ERRORS; the file is as it was then.
        """
        with self._writing:
            self.db.run("pragma temp_store=1")  # a project need not fit into memory
            try:
                self.db.run("vacuum")
                return bool(self.db.run("pragma wal_checkpoint(truncate)").fetchone()[0])
            finally:
                self.db.run("pragma temp_store=2")

    def apply(
        self, change: Change, annotator: str, *, group: str | None = None, undoes: int | None = None
    ) -> Logged:
        """Make a change so, and journal it, in one transaction.

        Raises Refused when a record is not what the change thinks it is, and AnnotatorError when the file
        can't be written; then nothing was changed.
        """
        with self.writing():
            return self._apply(change, fits(self.tables, self.journal, change), annotator, group, undoes)

    def apply_all(self, changes: Iterable[Taken], annotator: str, *, group: str | None = None) -> list[Logged]:
        """Several changes, all or none; each is asked for when those before it are made."""
        with self.writing():
            return [
                self._apply(change, fits(self.tables, self.journal, change), annotator, group, undoes)
                for change, undoes in changes
            ]

    def take_back(
        self, annotator: str, *, redo: bool = False, step: Step = no_step
    ) -> list[tuple[Change, Logged]]:
        """Undo, or redo: what was done, newest first; nothing when there is nothing to take back.

        Raises Refused where later work has touched it, and what `step` raises; then nothing was changed.
        """
        done: list[tuple[Change, Logged]] = []
        with self.writing():
            undoing = self.undoing()
            numbers = undoing.to_redo(annotator) if redo else undoing.to_undo(annotator)
            if not numbers and undoing.passed:
                raise Refused(PURGED_SINCE)
            group = new_id() if len(numbers) > 1 else None
            for count, number in enumerate(numbers):
                step(count, len(numbers), "")
                taken = self.journal.one(number)
                if taken is not None:
                    inverse, fitting = undoing.inverse(taken)
                    done.append((inverse, self._apply(inverse, fitting, annotator, group, number)))
        return done

    def _apply(
        self, change: Change, fitting: Fitting, annotator: str, group: str | None, undoes: int | None
    ) -> Logged:
        stamp = Stamp(new_id(), self.clock.now(), annotator, self.copy, group, undoes)
        logged = self.journal.append(change, stamp, fitting)
        after = [record for _, record in change.updated]
        keys = self.tables.keys_for((*change.created, *after))
        self.tables.delete(fitting.deleted)
        places = {key: row for key, (_, row) in fitting.buried.items() if row is not None}
        self.tables.insert(fitting.created, change.created, logged.number, keys, places)
        self.tables.update(after, logged.number, keys)
        still_told(self.tables, change)
        return logged

    def undoing(self) -> Undoing:
        return Undoing(self.journal, self.tables, self._line_of_copies())

    def _line_of_copies(self) -> list[tuple[str, int | None]]:
        """This copy and those it descends from, each with the last change that this one shares with it."""
        rows = {
            from_bytes(copy): (from_bytes(parent) if parent else None, upto)
            for copy, parent, upto in self.db.rows(Copy.select(Copy.copy, Copy.parent, Copy.upto))
        }
        line: list[tuple[str, int | None]] = [(self.copy, None)]
        current: str | None = self.copy
        while current in rows and len(line) <= len(rows):
            current, upto = rows[current]
            if current:
                line.append((current, upto))
        return line

    # ------------------------------------------------------------------ not journaled

    def fact(self, key: str) -> str:
        """A fact about the file that is not the work of an annotator, "" where it is not known."""
        return connection.facts(self.db).get(key, "")

    def set_fact(self, key: str, value: str) -> None:
        with self.writing():
            self._set_fact(key, value)

    def _set_fact(self, key: str, value: str) -> None:
        Meta.insert(key=key, value=value).on_conflict_replace().execute(self.db)

    def place(self, document: str, annotator: str, key: str) -> str:
        """What was kept of somebody's place in a document, "" where nothing was."""
        where = (PlaceRow.document, PlaceRow.annotator, PlaceRow.key)
        values = (to_bytes(document), to_bytes(annotator), key)
        query = PlaceRow.select(PlaceRow.value).where(*(f == v for f, v in zip(where, values, strict=True)))
        return next((value for (value,) in self.db.rows(query)), "")

    def set_place(self, document: str, annotator: str, key: str, value: str) -> None:
        if self.read_only:
            return
        with self.writing():
            row = {"document": to_bytes(document), "annotator": to_bytes(annotator), "key": key, "value": value}
            PlaceRow.insert(**row).on_conflict_replace().execute(self.db)


