"""The open project: the one way by which anything in it changes, and what can be read from it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.annotator import Annotator, new_annotator
from annotator.domain.change import Change, Entry, Message
from annotator.domain.document import Document, DocumentRow, Foreign, Provenance, Status, state_of
from annotator.domain.identity import is_id, new_id
from annotator.domain.label import SHIPPED, Label
from annotator.domain.moment import Clock
from annotator.errors import AnnotatorError, Refused
from annotator.storage.checking import breaches
from annotator.storage.history import entries
from annotator.storage.journal import Logged
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class Done:
    """A change that was made. `undone` says that it took `change`'s message back rather than doing it."""

    change: Change
    logged: Logged
    undoes: bool = False


Listener = Callable[[Done], None]
Deliver = Callable[[Callable[[], None]], None]


class Project:
    """One open project, in the hands of one annotator.

    `deliver` runs what tells the listeners; a window sets it to run on its own thread.
    """

    def __init__(self, store: Store, annotator: str | None = None) -> None:
        self._store = store
        self._listeners: list[Listener] = []
        self._notices = threading.Lock()
        self.deliver: Deliver = lambda tell: tell()
        self.labels: dict[str, Label] = {}
        self.annotators: dict[str, Annotator] = {}
        self._reload()
        self.me = self._annotator(annotator)

    # ------------------------------------------------------------------ opening

    @classmethod
    def create(cls, path: Path, annotator: str) -> Project:
        """A new project with the four labels, used by an annotator of this name.

        Raises AnnotatorError where the file can't be made, ValueError when the name is blank.
        """
        me = new_annotator(annotator)
        store = Store.create(path)
        store.apply(Change(Message("project.created"), created=(me, *SHIPPED)), me.id)
        store.set_fact("annotator", me.id)
        return cls(store)

    @classmethod
    def open(cls, path: Path, annotator: str | None = None, *, read_only: bool = False) -> Project:
        """An existing project, used by the annotator of this name (added if new), else by the one who used it
        last. Raises AnnotatorError saying why it can't be opened."""
        store = Store.open(path, read_only=read_only)
        try:
            return cls(store, annotator)
        except BaseException:
            store.close()
            raise

    def _annotator(self, name: str | None) -> Annotator:
        if name is None:
            known = self.annotators.get(self._store.fact("annotator"))
            if known is not None:
                return known
            people = [a for a in self.annotators.values() if a.kind == "person"]
            if people:
                return people[0]
            name = "Annotator"
        named = [a for a in self.annotators.values() if a.name.casefold() == " ".join(name.split()).casefold()]
        if named:
            return named[0]
        me = new_annotator(name)
        if not self.read_only:
            self._store.apply(Change(Message("annotator.added", {"name": me.name}), created=(me,)), me.id)
            self._reload()
        return me

    def use_annotator(self, annotator: str) -> None:
        """Let the annotator with this id be the one who uses the project, now and when it is opened again."""
        self.me = self.annotators[annotator]
        if not self.read_only:
            self._store.set_fact("annotator", annotator)

    def _reload(self) -> None:
        self.labels = {label.id: label for label in self._store.labels()}
        self.annotators = {a.id: a for a in self._store.annotators()}

    def close(self) -> None:
        self._listeners.clear()
        self._store.close()

    def __enter__(self) -> Project:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def path(self) -> Path:
        return self._store.path

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def read_only(self) -> bool:
        return self._store.read_only

    @property
    def clock(self) -> Clock:
        return self._store.clock

    def release_thread(self) -> None:
        """Let go of what the calling thread holds open; a worker does so when it has finished."""
        self._store.release_thread()

    # ------------------------------------------------------------------ the one write path

    def do(self, change: Change, *, group: str | None = None, annotator: str | None = None) -> str:
        """Make a change so: store and journal it, then let memory follow, then tell the listeners.

        The id of the journal's entry. Raises Refused when the change does not fit what is stored, and
        AnnotatorError when the file can't be written; then nothing has changed.
        """
        logged = self._store.apply(change, annotator or self.me.id, group=group)
        self._announce([Done(change, logged)])
        return logged.id

    def _announce(self, done: list[Done]) -> None:
        if any(isinstance(r, Label | Annotator) for d in done for r in d.change.records()):
            self._reload()
        listeners = tuple(self._listeners)

        def tell() -> None:
            for one in done:
                for listener in listeners:
                    listener(one)

        if listeners:
            self.deliver(tell)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; what is returned ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def undoable(self) -> Message | None:
        """What Undo would take back, None when there is nothing."""
        found = self._store.undoing().to_undo(self.me.id)
        return _meant(found)

    def redoable(self) -> Message | None:
        """What Redo would do again, None when there is nothing."""
        return _meant(self._store.undoing().to_redo(self.me.id))

    def undo(self) -> Message:
        """Take back my last change in this copy of the project, with the whole group that it belongs to.

        Raises Refused when there is none, or when later work has touched what it changed.
        """
        return self._take_back(self._store.undoing().to_undo(self.me.id), "There is nothing to undo.")

    def redo(self) -> Message:
        """Do again what was undone last. Raises Refused when there is nothing, or later work is in the way."""
        return self._take_back(self._store.undoing().to_redo(self.me.id), "There is nothing to redo.")

    def _take_back(self, found: list[Logged], otherwise: str) -> Message:
        if not found:
            raise Refused(otherwise)
        undoing = self._store.undoing()
        inverses = [(undoing.inverse(logged), logged.number) for logged in found]
        group = new_id() if len(found) > 1 else None
        applied = self._store.apply_all(inverses, self.me.id, group=group)
        self._announce([Done(c, logged, True) for (c, _), logged in zip(inverses, applied, strict=True)])
        return found[-1].label if len(found) == 1 else _meant(found) or found[-1].label

    # ------------------------------------------------------------------ reading

    def documents(self, *, of_all: bool = False) -> list[DocumentRow]:
        """The list of documents in the order of arrival, with my annotations counted, or everybody's."""
        titles = self._store.titles()
        mine = self._store.counts(self.me.id) if self.me.id in self.annotators else {}
        counts = self._store.counts() if of_all else mine
        states = self._store.states(self.me.id) if self.me.id in self.annotators else {}
        rows = []
        for key, document, length, sha256 in self._store.document_lines():
            title, meta = titles.get(key, ("", None))
            state = states.get(key) or ("in_progress" if mine.get(key) else "not_started")
            count = counts.get(key, 0)
            values = orjson.loads(meta) if meta else {}
            rows.append(DocumentRow(document, title, length, sha256, count, state, values))  # type: ignore[arg-type]
        return rows

    def document_count(self) -> int:
        return sum(1 for _ in self._store.document_lines())

    def document(self, document: str) -> Document:
        """Raises AnnotatorError when there is no document with this id."""
        found = self._store.document(document)
        if found is None:
            raise AnnotatorError(f"There is no document {document} in {self.path.name}.")
        return found

    def find_document(self, words: str) -> str:
        """The id of the document with this id, text hash or title.

        Raises AnnotatorError when there is none, or when several have the title.
        """
        if is_id(words) and words in self._store.known([words]):
            return words
        titles = self._store.titles()
        named = []
        for key, document, _length, sha256 in self._store.document_lines():
            if sha256 == words or document == words:
                return document
            if titles.get(key, ("", None))[0] == words:
                named.append(document)
        if len(named) == 1:
            return named[0]
        if named:
            raise AnnotatorError(f"{len(named)} documents have the title “{words}”: name one by its id.")
        raise AnnotatorError(f"There is no document “{words}” in {self.path.name}: name it by id, title or sha256.")

    def text(self, document: str) -> str:
        """The document's text. Raises AnnotatorError when there is no such document."""
        found = self._store.text(document)
        if found is None:
            raise AnnotatorError(f"There is no document {document} in {self.path.name}.")
        return found

    def annotations(self, document: str, layers: Iterable[str] | None = None) -> list[Annotation]:
        """A document's annotations in reading order; of these annotators (ids) only, where given."""
        return self._store.belonging(Annotation, document, layers)

    def provenances(self, document: str) -> list[Provenance]:
        """Where a document came from, the oldest knowledge first."""
        return self._store.belonging(Provenance, document)

    def status(self, document: str) -> tuple[Status | None, str]:
        """What I said of my work on a document, and the state that follows."""
        if self.me.id not in self.annotators:
            return None, "not_started"
        said = self._store.belonging(Status, document, [self.me.id])
        if said:
            return said[0], said[0].state
        return None, state_of(None, len(self._store.belonging(Annotation, document, [self.me.id])))

    def known(self, ids: Iterable[str]) -> set[str]:
        """Those of these ids that records of any kind have."""
        return self._store.known(ids)

    def stream(self, layers: Iterable[str] | None = None) -> Iterator[AnnotatedDocument]:
        """Every document with its provenances and annotations, read a page at a time."""
        wanted = None if layers is None else list(layers)
        return self._store.stream(wanted)

    def foreign(self) -> list[Foreign]:
        return self._store.foreign()

    def history(self, document: str | None = None) -> Iterator[Entry]:
        """The journal from its beginning, in the order of arrival; of one document where given."""
        return entries(self._store.db, self._store.journal, self._store.tables, document)

    def check(self) -> Iterator[str]:
        """Each breach of an invariant of the project file, as a sentence; nothing when all is well."""
        return breaches(self._store)

    # ------------------------------------------------------------------ not journaled

    def place(self, document: str) -> int:
        """Where I last was in a document, in code points."""
        value = self._store.place(document, self.me.id, "scroll")
        return int(value) if value.isdigit() else 0

    def keep_place(self, document: str, position: int) -> None:
        self._store.set_place(document, self.me.id, "scroll", str(position))

    def last_document(self) -> str:
        """The document that was open last, "" when none was."""
        return self._store.fact("document")

    def keep_last_document(self, document: str) -> None:
        if not self.read_only:
            self._store.set_fact("document", document)


def _meant(found: list[Logged]) -> Message | None:
    """The message of what the user did: of a group, that of its first change with how many there are."""
    if not found:
        return None
    first = found[-1].label
    return first if len(found) == 1 else Message(first.key, {**first.args, "changes": len(found)})
