"""The open project: the one way by which anything in it changes, and what can be read from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.annotator import Annotator, new_annotator
from annotator.domain.change import Change, Entry, Message
from annotator.domain.document import Document, DocumentRow, Foreign, Provenance, Status
from annotator.domain.label import SHIPPED, Label
from annotator.domain.moment import Clock
from annotator.domain.progress import Step, no_step
from annotator.errors import AnnotatorError, Refused
from annotator.storage.history import entries
from annotator.storage.journal import Logged
from annotator.storage.store import Store


@dataclass(frozen=True, slots=True)
class Done:
    """A change that was made. `undoes` says that it took what `change`'s message says back, rather than
    doing it or doing it again."""

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
        self.store = store
        self._listeners: list[Listener] = []
        self.deliver: Deliver = lambda tell: tell()
        self.labels: dict[str, Label] = {}
        self.annotators: dict[str, Annotator] = {}
        self._reload()
        self.me = self._annotator(annotator)

    # ------------------------------------------------------------------ opening

    @classmethod
    def create(cls, path: Path, annotator: str | Annotator) -> Project:
        """A new project with the four labels, used by this annotator, or by a new one of this name.

        Raises AnnotatorError where the file can't be made, ValueError when the name is blank.
        """
        me = new_annotator(annotator) if isinstance(annotator, str) else annotator
        store = Store.create(path)
        try:
            store.apply(Change(Message("project.created"), created=(me, *SHIPPED)), me.id)
            store.set_fact("annotator", me.id)
            return cls(store)
        except BaseException:
            store.discard()
            raise

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
            known = self.annotators.get(self.store.fact("annotator"))
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
            self.store.apply(Change(Message("annotator.added", {"name": me.name}), created=(me,)), me.id)
            self._reload()
        return me

    def use_annotator(self, annotator: str) -> None:
        """Let the annotator with this id be the one who uses the project, now and when it is opened again."""
        self.me = self.annotators[annotator]
        if not self.read_only:
            self.store.set_fact("annotator", annotator)

    def _reload(self) -> None:
        self.labels = {label.id: label for label in self.store.read.labels()}
        self.annotators = {a.id: a for a in self.store.read.annotators()}

    def close(self) -> None:
        self._listeners.clear()
        self.store.close()

    def __enter__(self) -> Project:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def path(self) -> Path:
        return self.store.path

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def read_only(self) -> bool:
        return self.store.read_only

    @property
    def clock(self) -> Clock:
        return self.store.clock

    def release_thread(self) -> None:
        """Let go of what the calling thread holds open; a worker does so when it has finished."""
        self.store.release_thread()

    # ------------------------------------------------------------------ the one write path

    def do(self, change: Change, *, group: str | None = None, annotator: str | None = None) -> str:
        """Make a change so: store and journal it, then let memory follow, then tell the listeners.

        The id of the journal's entry. Raises Refused when the change does not fit what is stored, and
        AnnotatorError when the file can't be written; then nothing has changed.
        """
        logged = self.store.apply(change, annotator or self.me.id, group=group)
        self.announce([Done(change, logged)])
        return logged.id

    def announce(self, done: list[Done]) -> None:
        """Let memory follow what was stored, and tell the listeners."""
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
        return self._meant(self.store.undoing().to_undo(self.me.id))

    def redoable(self) -> Message | None:
        """What Redo would do again, None when there is nothing."""
        return self._meant(self.store.undoing().to_redo(self.me.id))

    def undo(self, step: Step = no_step) -> Message:
        """Take back my last change in this copy of the project, with the whole group that it belongs to. Raises
        Refused when there is none or later work has touched it, and what `step` raises; then all is as it was."""
        return self._take_back(False, step)

    def redo(self, step: Step = no_step) -> Message:
        """Do again what was undone last. Raises Refused when there is nothing, or later work is in the way."""
        return self._take_back(True, step)

    def _take_back(self, redo: bool, step: Step) -> Message:
        done = self.store.take_back(self.me.id, redo=redo, step=step)
        if not done:
            raise Refused("There is nothing to redo." if redo else "There is nothing to undo.")
        self.announce([Done(change, logged, not redo) for change, logged in done])
        return counted(done[-1][0].label, len(done))

    def _meant(self, numbers: list[int]) -> Message | None:
        first = self.store.journal.one(numbers[-1]) if numbers else None
        return counted(first.label, len(numbers)) if first else None

    # ------------------------------------------------------------------ reading

    def documents(self, *, of_all: bool = False) -> list[DocumentRow]:
        """The list of documents in the order of arrival, with my annotations counted, or everybody's."""
        return self.store.read.document_rows(self.me.id, of_all=of_all)

    def document_count(self) -> int:
        return self.store.read.document_count()

    def document(self, document: str) -> Document:
        """Raises AnnotatorError when there is no document with this id."""
        found = self.store.read.document(document)
        if found is None:
            raise AnnotatorError(f"There is no document {document} in {self.path.name}.")
        return found

    def find_document(self, words: str) -> str:
        """The id of the document with this id, text hash or title.

        Raises AnnotatorError when there is none, or when several have the title.
        """
        named = self.store.read.named(words)
        if len(named) == 1:
            return named[0]
        if named:
            raise AnnotatorError(f"{len(named)} documents have the title “{words}”: name one by its id.")
        raise AnnotatorError(f"There is no document “{words}” in {self.path.name}: name it by id, title or sha256.")

    def text(self, document: str) -> str:
        """The document's text. Raises AnnotatorError when there is no such document."""
        found = self.store.read.text(document)
        if found is None:
            raise AnnotatorError(f"There is no document {document} in {self.path.name}.")
        return found

    def annotations(self, document: str, layers: Iterable[str] | None = None) -> list[Annotation]:
        """A document's annotations in reading order; of these annotators (ids) only, where given."""
        return self.store.read.belonging(Annotation, document, layers)

    def provenances(self, document: str) -> list[Provenance]:
        """Where a document came from, the oldest knowledge first."""
        return self.store.read.belonging(Provenance, document)

    def status(self, document: str) -> Status | None:
        """What I said of my work on a document, None where it follows from my annotations."""
        said: list[Status] = self.store.read.belonging(Status, document, [self.me.id])
        return said[0] if said else None

    def statuses(self) -> list[Status]:
        """What everybody said of their work."""
        return self.store.read.statuses()

    def layers(self) -> dict[str, int]:
        """How many annotations each annotator's layer has, by the annotator's id; empty layers are left out."""
        return self.store.read.counts_by_annotator()

    def known(self, ids: Iterable[str]) -> set[str]:
        """Those of these ids that records of any kind have."""
        return self.store.read.known(ids)

    def stream(self, layers: Iterable[str] | None = None) -> Iterator[AnnotatedDocument]:
        """Every document with its provenances and annotations, read a page at a time."""
        wanted = None if layers is None else list(layers)
        return self.store.read.stream(wanted)

    def foreign(self) -> list[Foreign]:
        return self.store.read.foreign()

    def history(self, document: str | None = None) -> Iterator[Entry]:
        """The journal from its beginning, in the order of arrival; of one document where given."""
        return entries(self.store.journal, self.store.tables, document)

    def check(self, step: Step = no_step) -> Iterator[str]:
        """Each breach of an invariant of the project file, as a sentence; nothing when all is well.

        `step(done, total, note)` hears of the progress and may raise Cancelled.
        """
        from annotator.storage.checking import breaches  # here: a project is open sooner without

        return breaches(self.store, step)

    # ------------------------------------------------------------------ not journaled

    def place(self, document: str) -> int:
        """Where I last was in a document, in code points."""
        value = self.store.place(document, self.me.id, "scroll")
        return int(value) if value.isdigit() else 0

    def keep_place(self, document: str, position: int) -> None:
        self.store.set_place(document, self.me.id, "scroll", str(position))

    def last_document(self) -> str:
        """The document that was open last, "" when none was."""
        return self.store.fact("document")

    def keep_last_document(self, document: str) -> None:
        if not self.read_only:
            self.store.set_fact("document", document)


def counted(message: Message, changes: int) -> Message:
    """The message of what the user did: of a group, that of its first change with how many there are."""
    return message if changes == 1 else Message(message.key, {**message.args, "changes": changes})
