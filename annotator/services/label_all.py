"""Label all: the hits of a search, each accepted or rejected, then labelled as one action."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import compress, islice

from annotator.domain.annotation import Annotation, new_annotation
from annotator.domain.attribute import defaults, definitions
from annotator.domain.change import Message
from annotator.domain.progress import Step, no_step
from annotator.errors import Cancelled, Refused
from annotator.services.batching import Batches
from annotator.services.examples import AROUND, on_one_line
from annotator.services.pending_hits import (
    STANDINGS,
    STATES,
    WITHOUT,
    Marks,
    PendingHit,
    Standing,
    State,
    codes,
)
from annotator.services.project import Project
from annotator.services.wording import shortened

Hit = tuple[str, int, int]
"""A document's id, and a half-open span of its text in code points."""

CHUNK = 2000
BATCH = 1000
"""Annotations of one transaction."""

ROOM = 4_000_000
"""Code points of texts held at once; one document may be longer."""

LONGEST_QUOTE = 200


@dataclass(slots=True)
class Applied:
    """How many annotations were added, and how many were there already."""

    added: int = 0
    present: int = 0
    cancelled: bool = False


class Pending:
    """Hits that wait to be labelled, in the order in which they came: a few bytes each, so that a million fit.

    `left_out` counts hits that lie in no document of the project. What was decided stands here only, until
    `apply`. Raises Refused when the label is not there; what `step` raises passes through.
    """

    def __init__(self, project: Project, label: str, hits: Iterable[Hit], step: Step = no_step) -> None:
        if label not in project.labels:
            raise Refused("This label is no longer there.")
        self._project = project
        self._read = project.store.read
        self.label = label
        self.left_out = 0
        self._documents: list[str] = []
        self._numbers: dict[str, int] = {}
        self._document, self._start, self._end = array("L"), array("Q"), array("Q")
        self._states, self._standings = bytearray(), bytearray()
        self._marks: dict[str, Marks] = {}
        iterator = iter(hits)
        try:
            while part := list(islice(iterator, CHUNK)):
                self._take(part)
                step(len(self), 0, "")
        finally:
            self._marks.clear()

    def __len__(self) -> int:
        return len(self._states)

    def _take(self, part: list[Hit]) -> None:
        lengths = self._read.lengths({document for document, _, _ in part})
        self._know_marks(lengths)
        for document, start, end in part:
            if not 0 <= start < end <= lengths.get(document, 0):
                self.left_out += 1
                continue
            number = self._numbers.setdefault(document, len(self._documents))
            if number == len(self._documents):
                self._documents.append(document)
            self._document.append(number)
            self._start.append(start)
            self._end.append(end)
            self._states.append(0)
            self._standings.append(STANDINGS.index(self._marks[document].standing(start, end)))

    def _know_marks(self, documents: Iterable[str]) -> None:
        """Have the marks of these documents, and of no others; those known already are not read again."""
        wanted = list(documents)
        spans: dict[str, list[tuple[int, int, bool]]] = {d: [] for d in wanted if d not in self._marks}
        for document, start, end, whole in self._read.marks(spans, self._project.me.id, self.label):
            spans[document].append((start, end, whole))
        fresh = {document: Marks(found) for document, found in spans.items()}
        self._marks = {document: fresh.get(document) or self._marks[document] for document in wanted}

    # ------------------------------------------------------------------ looking

    def rows(self, first: int = 0, count: int = 100) -> list[PendingHit]:
        """Some of the hits with their context, one after another."""
        return self.rows_of(range(len(self))[first : first + count])

    def rows_of(self, numbers: Iterable[int]) -> list[PendingHit]:
        """These hits with their context."""
        found: list[PendingHit] = []
        for part in self._packs(list(numbers)):
            documents = {self._documents[self._document[n]] for n in part}
            texts, titles = self._read.texts(documents), self._read.titles(documents)
            for n in part:
                document, start, end = self.hit(n)
                text = texts.get(document, "")
                found.append(
                    PendingHit(
                        n, document, titles.get(document, ""), start, end,
                        on_one_line(text[max(0, start - AROUND) : start]),
                        shortened(text[start:end], LONGEST_QUOTE),
                        on_one_line(text[end : end + AROUND]),
                        self.state(n), self.standing(n),
                    )
                )  # fmt: skip
        return found

    def hit(self, number: int) -> Hit:
        return self._documents[self._document[number]], self._start[number], self._end[number]

    def state(self, number: int) -> State:
        return STATES[self._states[number]]

    def standing(self, number: int) -> Standing:
        return STANDINGS[self._standings[number]]

    def states(self) -> dict[State, int]:
        """How many hits are in each state."""
        return {state: self._states.count(n) for n, state in enumerate(STATES)}

    def standings(self) -> dict[Standing, int]:
        """How many hits have the label, overlap with it, or neither."""
        return {standing: self._standings.count(n) for n, standing in enumerate(STANDINGS)}

    def wanting(self) -> dict[State, int]:
        """How many hits that do not have the label yet are in each state."""
        both = self._both()
        return {state: sum(map(both.count, codes(state, WITHOUT))) for state in STATES}

    def numbers(self, state: State | None = None, *, labelled: bool = False) -> array[int]:
        """The numbers of the hits in a state that do not have the label yet, or of those that have it. A million are
        gone through in some 20 ms."""
        wanted = codes(state, WITHOUT) if state is not None else b""
        if labelled:
            wanted = b"".join(codes(one, ("labelled",)) for one in STATES)
        chosen = self._both().translate(bytes(code in wanted for code in range(256)))
        return array("L", compress(range(len(self)), chosen))

    def next_open(self, number: int) -> int:
        """The first open hit without the label from this number on, else the first of all; -1 where none is."""
        both = self._both()
        for start in (number, 0):
            found = [at for code in codes("open", WITHOUT) if (at := both.find(code, start)) >= 0]
            if found:
                return min(found)
        return -1

    def _both(self) -> bytes:
        """A byte a hit: its state, and what it stands with times four."""
        length = len(self)
        number = int.from_bytes(self._states, "little") | int.from_bytes(self._standings, "little") << 2
        return number.to_bytes(length, "little")

    def look_again(self, step: Step = no_step) -> None:
        """See anew which hits have the label, after it was put on or taken off elsewhere. Raises what `step` does."""
        fresh = bytearray()
        try:
            for start in range(0, len(self), CHUNK):
                step(start, len(self), "")
                part = [self.hit(n) for n in range(start, min(start + CHUNK, len(self)))]
                self._know_marks({document for document, _, _ in part})
                fresh += bytes(STANDINGS.index(self._marks[d].standing(start, end)) for d, start, end in part)
        finally:
            self._marks.clear()
        self._standings = fresh

    def for_label(self, label: str, step: Step = no_step) -> Pending:
        """The same hits for another label, with what was decided of them."""
        other = Pending(self._project, label, map(self.hit, range(len(self))), step)
        if len(other) == len(self):
            other._states = bytearray(self._states)
        return other

    # ------------------------------------------------------------------ deciding

    def decide(self, numbers: Iterable[int], state: State) -> None:
        """Accept or reject some hits, or leave them open again."""
        code = STATES.index(state)
        for number in numbers:
            self._states[number] = code

    def decide_open(self, state: State, *, overlapping: bool = True) -> int:
        """Accept or reject all that are open and do not have the label yet; how many. `overlapping` says whether
        those that share words with such are meant too."""
        both = self._both()
        meant = codes("open", WITHOUT if overlapping else ("free",))
        table = bytes(STATES.index(state) if code in meant else code & 3 for code in range(256))
        self._states = bytearray(both.translate(table))
        return sum(map(both.count, meant))

    # ------------------------------------------------------------------ doing

    def apply(self, step: Step = no_step) -> Applied:
        """Label what is accepted, as one group of changes that one undo takes back.

        What has the label by now is passed over. When `step` raises Cancelled, what is in stays in. Raises
        AnnotatorError when the project can't be written.
        """
        label = self._project.labels.get(self.label)
        if label is None:
            raise Refused("This label is no longer there.")
        accepted = list(self.numbers("accepted"))
        accepted.sort(key=lambda n: (self._document[n], self._start[n]))
        message = Message("annotations.added", {"count": len(accepted), "label": label.name})
        batches = Batches(self._project, message, "What was labelled before stays; undo takes it back.")
        said = defaults(definitions(label.attributes))
        report = Applied()
        try:
            for part in self._packs(accepted):
                step(report.added + report.present, len(accepted), label.name)
                made = list(self._annotations(part, said))
                if made:
                    batches.change(created=made)
                report.added += len(made)
                report.present += len(part) - len(made)
                for number in part:
                    self._standings[number] = STANDINGS.index("labelled")
            step(len(accepted), len(accepted), label.name)
        except Cancelled:
            report.cancelled = True
        finally:
            self._marks.clear()
        return report

    def _annotations(self, part: list[int], said: dict[str, object]) -> Iterator[Annotation]:
        documents = {self._documents[self._document[n]] for n in part}
        self._know_marks(documents)
        texts = self._read.texts(documents)
        for number in part:
            document, start, end = self.hit(number)
            exact = self._marks[document].exact
            if document in texts and (start, end) not in exact:
                exact.add((start, end))
                fragments = ((start, end),)
                yield new_annotation(
                    document, texts[document], self.label, self._project.me.id, fragments,
                    self._project.clock.now(), attributes=dict(said),
                )  # fmt: skip

    def _packs(self, numbers: list[int]) -> Iterator[list[int]]:
        """The hits in parts of which each meets no more text than can well be held."""
        pack: list[int] = []
        inside: set[int] = set()
        room = ROOM
        for at in range(0, len(numbers), CHUNK):
            chunk = numbers[at : at + CHUNK]
            lengths = self._read.lengths({self._documents[self._document[n]] for n in chunk})
            for n in chunk:
                document = self._document[n]
                cost = 0 if document in inside else lengths.get(self._documents[document], 0)
                if pack and (len(pack) >= BATCH or cost > room):
                    yield pack
                    pack, inside, room = [], set(), ROOM
                    cost = lengths.get(self._documents[document], 0)
                pack.append(n)
                inside.add(document)
                room -= cost
        if pack:
            yield pack
