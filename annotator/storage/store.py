"""The store: opens a project file, applies changes to it, reads from it."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

from filelock import BaseFileLock
from peewee import DatabaseError, IntegrityError

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.annotator import Annotator
from annotator.domain.change import Change, Record
from annotator.domain.document import Document, Foreign, Provenance, Status
from annotator.domain.identity import from_bytes, new_id, to_bytes
from annotator.domain.label import Label
from annotator.domain.moment import Clock
from annotator.errors import AnnotatorError, Refused
from annotator.storage import connection
from annotator.storage.journal import Journal, Logged, Stamp
from annotator.storage.migrations import migrated
from annotator.storage.rows import BY_TYPE, KIND_TABLE, Keys
from annotator.storage.schema import AnnotationRow, Copy, DocumentRow, Meta, PlaceRow, ProvenanceRow, StatusRow, TextRow
from annotator.storage.tables import Tables, chunks
from annotator.storage.undoing import Undoing


class Store:
    """One open project file. Reads may come from any thread; writes are taken one at a time."""

    def __init__(self, path: Path, *, read_only: bool, lock: BaseFileLock | None) -> None:
        self.path = path
        self.read_only = read_only
        self._lock = lock
        self._writing = threading.RLock()
        self.db = connection.connected(path, read_only=read_only)
        self.tables = Tables(self.db)
        self.journal = Journal(self.db)
        self.clock = Clock()
        self.copy = ""

    # ------------------------------------------------------------------ opening

    @classmethod
    def create(cls, path: Path) -> Store:
        """A new project file, open for writing. Raises AnnotatorError where it can't be made."""
        connection.create_file(path)
        store = cls(path, read_only=False, lock=connection.write_lock(path))
        store._settle()
        return store

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Store:
        """An existing project. Raises connection.InUse when somebody else is writing to it, AnnotatorError
        when it is missing, damaged, foreign or of a newer program."""
        connection.check_file(path)
        if not read_only and connection.on_network(path.parent):
            raise AnnotatorError(f"{path} is on a network drive: open it read-only, or copy it to a local folder.")
        lock = None if read_only else connection.write_lock(path)
        store = cls(path, read_only=read_only, lock=lock)
        try:
            version = connection.check_database(store.db, path)
            if not read_only:
                migrated(store.db, path, version)
            store._settle()
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
            upto = self.db.execute_sql("select coalesce(max(id), 0) from change").fetchone()[0]
            parent_raw = to_bytes(parent) if parent else None
            Copy.insert(copy=to_bytes(self.copy), parent=parent_raw, upto=upto).execute(self.db)
            for key, value in (("copy", self.copy), ("place", place)):
                self.set_fact(key, value)

    def close(self) -> None:
        self.db.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def release_thread(self) -> None:
        """Close the calling thread's connection; a worker does so when it has finished."""
        self.db.close()

    # ------------------------------------------------------------------ writing

    def apply(
        self, change: Change, annotator: str, *, group: str | None = None, undoes: int | None = None
    ) -> Logged:
        """Make a change so, and journal it, in one transaction.

        Raises Refused when a record is not what the change thinks it is, and AnnotatorError when the file
        can't be written; then nothing was changed.
        """
        return self.apply_all([(change, undoes)], annotator, group=group)[0]

    def apply_all(
        self, changes: Sequence[tuple[Change, int | None]], annotator: str, *, group: str | None = None
    ) -> list[Logged]:
        """Several changes, all or none; each with the number of the change that it takes back, or None."""
        if self.read_only:
            raise Refused("The project is open read-only: nothing can be changed in it.")
        with self._writing:
            try:
                with self.db.atomic("IMMEDIATE"):
                    done = [self._apply(c, annotator, group, undoes) for c, undoes in changes]
            except IntegrityError as error:
                self.tables.forget()
                raise Refused(
                    "This can't be done: other records of the project depend on what would go.", details=str(error)
                ) from error
            except DatabaseError as error:
                self.tables.forget()
                raise AnnotatorError(
                    f"{self.path} can't be written ({connection.reason(error)}): nothing was changed. "
                    "Check the disk's free space and that the file may be written.",
                    details=repr(error),
                ) from error
            except BaseException:
                self.tables.forget()
                raise
        return done

    def _apply(self, change: Change, annotator: str, group: str | None, undoes: int | None) -> Logged:
        old = (*(before for before, _ in change.updated), *change.deleted)
        touched = self._as_stored(old)
        buried = self.journal.tombstones(r.id for r in change.created)
        stamp = Stamp(new_id(), self.clock.now(), annotator, self.copy, group, undoes)
        number = self.journal.append(change, stamp, touched, buried)
        small, _ = self.tables.small()
        keys = Keys(small)
        written = (*change.created, *(after for _, after in change.updated))
        keys.update(self.tables.document_keys(getattr(r, "document", "") for r in written))
        self.tables.delete(change.deleted)
        self.tables.insert(change.created, number, keys)
        self.tables.update((after for _, after in change.updated), number, keys)
        if any(isinstance(r, Label | Annotator) for r in (*change.created, *change.deleted)):
            self.tables.forget()
        return Logged(
            number, stamp.id, stamp.at, annotator, self.copy, change.label, group, undoes, 1, b""
        )  # the caller knows what it made

    def _as_stored(self, records: Sequence[Record]) -> dict[str, int]:
        """The changes that touched these records last. Raises Refused when one is not as it is stored."""
        wanted: dict[type[Record], list[str]] = {}
        for record in records:
            wanted.setdefault(type(record), []).append(record.id)
        stored: dict[str, tuple[Record, int]] = {}
        for type_, ids in wanted.items():
            stored.update(self.tables.fetch(BY_TYPE[type_], ids))
        for record in records:
            pair = stored.get(record.id)
            if pair is None or pair[0] != record:
                what = BY_TYPE[type(record)].name
                state = "is no longer there" if pair is None else "has changed since"
                raise Refused(f"This can't be done: the {what} {state}.", details=f"{what} {record.id}")
        return {record.id: stored[record.id][1] for record in records}

    def undoing(self) -> Undoing:
        return Undoing(self.journal, self.tables, self._line_of_copies())

    def _line_of_copies(self) -> list[tuple[str, int | None]]:
        """This copy and those it descends from, each with the last change that this one shares with it."""
        rows = {
            from_bytes(copy): (from_bytes(parent) if parent else None, upto)
            for copy, parent, upto in Copy.select(Copy.copy, Copy.parent, Copy.upto).tuples().execute(self.db)
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
        with self._writing:
            Meta.insert(key=key, value=value).on_conflict_replace().execute(self.db)

    def place(self, document: str, annotator: str, key: str) -> str:
        """What was kept of somebody's place in a document, "" where nothing was."""
        where = (PlaceRow.document, PlaceRow.annotator, PlaceRow.key)
        values = (to_bytes(document), to_bytes(annotator), key)
        query = PlaceRow.select(PlaceRow.value).where(*(f == v for f, v in zip(where, values, strict=True)))
        return next((value for (value,) in query.tuples().execute(self.db)), "")

    def set_place(self, document: str, annotator: str, key: str, value: str) -> None:
        if self.read_only:
            return
        with self._writing:
            row = {"document": to_bytes(document), "annotator": to_bytes(annotator), "key": key, "value": value}
            PlaceRow.insert(**row).on_conflict_replace().execute(self.db)

    # ------------------------------------------------------------------ reading

    def all_of(self, type_: type[Record]) -> list[Record]:
        """Every record of a kind that there are few of, in the order of its making."""
        kind = BY_TYPE[type_]
        return [record for record, _ in self.tables.read(kind, order=[kind.model.id])]

    def labels(self) -> list[Label]:
        return sorted(cast(list[Label], self.all_of(Label)), key=lambda r: (r.position, r.name))

    def annotators(self) -> list[Annotator]:
        return cast(list[Annotator], self.all_of(Annotator))

    def foreign(self) -> list[Foreign]:
        return cast(list[Foreign], self.all_of(Foreign))

    def document(self, document: str) -> Document | None:
        found = self.tables.fetch(BY_TYPE[Document], [document]).get(document)
        return cast(Document, found[0]) if found else None

    def belonging(self, type_: type[Record], document: str, annotators: Iterable[str] | None = None) -> list[Any]:
        """The annotations, provenances or statuses of a document, annotations in reading order."""
        kind = BY_TYPE[type_]
        key = self.tables.document_keys([document]).get(document)
        if key is None:
            return []
        where = [kind.model.document == key]
        if annotators is not None:
            keys, _ = self.tables.small()
            where.append(kind.model.annotator.in_([keys[a] for a in annotators]))
        order = [kind.model.start, kind.model.end.desc(), kind.model.uuid] if type_ is Annotation else [kind.model.uuid]
        return [record for record, _ in self.tables.read(kind, *where, order=order)]

    def known(self, ids: Iterable[str]) -> set[str]:
        """Those of these ids that records of any kind have."""
        found: set[str] = set()
        for part in chunks(ids):
            raws = [to_bytes(i) for i in part]
            for kind in KIND_TABLE:
                query = kind.model.select(kind.model.uuid).where(kind.model.uuid.in_(raws))
                found.update(from_bytes(raw) for (raw,) in query.tuples().execute(self.db))
        return found

    def document_lines(self) -> Iterator[tuple[int, str, int, str]]:
        """(key, id, length, sha256) of every document in the order of arrival."""
        query = DocumentRow.select(DocumentRow.id, DocumentRow.uuid, DocumentRow.length, DocumentRow.sha256)
        sql, parameters = query.order_by(DocumentRow.id).sql()
        for key, raw, length, sha256 in self.db.execute_sql(sql, parameters):
            yield key, from_bytes(raw), length, sha256

    def titles(self) -> dict[int, tuple[str, str | None]]:
        """Title and meta (as JSON) of each document's first provenance, by the document's key."""
        query = ProvenanceRow.select(ProvenanceRow.document, ProvenanceRow.title, ProvenanceRow.meta)
        sql, parameters = query.order_by(ProvenanceRow.uuid.desc()).sql()
        return {key: (title, meta) for key, title, meta in self.db.execute_sql(sql, parameters)}

    def counts(self, annotator: str | None = None) -> dict[int, int]:
        """Annotations a document, by the document's key; of one annotator or of all."""
        keys, _ = self.tables.small()
        where, parameters = ("", ()) if annotator is None else (" where annotator = ?", (keys[annotator],))
        sql = f"select document, count(*) from annotation{where} group by document"
        return dict(self.db.execute_sql(sql, parameters).fetchall())

    def states(self, annotator: str) -> dict[int, str]:
        """What an annotator said of documents, by the document's key."""
        keys, _ = self.tables.small()
        query = StatusRow.select(StatusRow.document, StatusRow.state)
        return dict(query.where(StatusRow.annotator == keys[annotator]).tuples().execute(self.db))

    def statuses(self) -> list[Status]:
        return cast(list[Status], self.all_of(Status))

    def text(self, document: str) -> str | None:
        row = (
            TextRow.select(TextRow.text)
            .join(DocumentRow, on=(DocumentRow.id == TextRow.document))
            .where(DocumentRow.uuid == to_bytes(document))
            .tuples()
            .execute(self.db)
        )
        return next((text for (text,) in row), None)

    def annotation_count(self) -> int:
        return AnnotationRow.select().count(self.db)

    def stream(self, annotators: Iterable[str] | None = None, page: int = 200) -> Iterator[AnnotatedDocument]:
        """Every document in the order of arrival with its provenances and annotations, a page at a time."""
        last = 0
        documents, provenances, annotations = (BY_TYPE[t] for t in (Document, Provenance, Annotation))
        keys, _ = self.tables.small()
        only = [] if annotators is None else [AnnotationRow.annotator.in_([keys[a] for a in annotators])]
        while True:
            numbers = [
                key for (key,) in DocumentRow.select(DocumentRow.id).where(DocumentRow.id > last)
                .order_by(DocumentRow.id).limit(page).tuples().execute(self.db)
            ]  # fmt: skip
            if not numbers:
                return
            first, last = numbers[0], numbers[-1]
            said: dict[str, list[Provenance]] = {}
            for record, _c in self.tables.read(
                provenances, ProvenanceRow.document.between(first, last), order=[ProvenanceRow.uuid]
            ):
                said.setdefault(cast(Provenance, record).document, []).append(cast(Provenance, record))
            marks: dict[str, list[Annotation]] = {}
            order = [AnnotationRow.document, AnnotationRow.start, AnnotationRow.end.desc(), AnnotationRow.uuid]
            where = [AnnotationRow.document.between(first, last), *only]
            for record, _c in self.tables.read(annotations, *where, order=order):
                marks.setdefault(cast(Annotation, record).document, []).append(cast(Annotation, record))
            for record, _c in self.tables.read(
                documents, DocumentRow.id.between(first, last), order=[DocumentRow.id]
            ):
                yield AnnotatedDocument(
                    cast(Document, record), tuple(said.get(record.id, ())), tuple(marks.get(record.id, ()))
                )
