"""Putting the words of sentences together to the text of a document, with the annotations on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.annotation import Certainty
from annotator.domain.span import Fragment
from annotator.formats.base import ReadAnnotation, ReadDocument, ReadFailure, ReadProvenance
from annotator.formats.titles import first_words
from annotator.formats.tokens.comments import Named

_MOST_REFUSED = 1000

Place = tuple[int, int]
"""A word by its number in the sentence, and a code point in it."""


@dataclass(slots=True)
class Mark:
    """An annotation on words: from the first place of each piece to the second, which is not included."""

    label: str
    pieces: list[tuple[Place, Place]]
    annotator: str | None = None
    note: str = ""
    certainty: Certainty = ""
    attributes: dict[str, Any] = field(default_factory=dict)
    external_id: str = ""
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Sentence:
    """Words with the marks on them. `text` is the sentence as the file has it, "" where it has none; then `gaps`
    follow the words, or a blank each. `before` goes before it, None for a line end between two sentences; `after`
    where the document ends with it."""

    line: int
    words: list[str]
    marks: list[Mark] = field(default_factory=list)
    text: str = ""
    before: str | None = None
    after: str = ""
    gaps: list[str] | None = None


def located(words: Sequence[str], text: str) -> list[Fragment] | None:
    """Where the words stand in a text that has nothing but blanks between them; None where they do not."""
    found, at = list[Fragment](), 0
    for word in words:
        start = text.find(word, at)
        if start < 0 or (start > at and not text[at:start].isspace()):
            return None
        at = start + len(word)
        found.append((start, at))
    return found


class Building:
    """A document that grows by sentences up to `limit` code points."""

    def __init__(self, named: Named, file: str, line: int, limit: int) -> None:
        self.named = named
        self._file = file
        self._line = line
        self._limit = limit
        self._parts: list[str] = []
        self._length = 0
        self._annotations: list[ReadAnnotation] = []
        self._astray = 0
        self._after = ""
        self._refused: list[str] = []
        self._further = 0
        self.remarks: list[str] = []

    def refuse(self, *reasons: str) -> None:
        """Say what could not be read; of very many the first."""
        room = max(0, _MOST_REFUSED - len(self._refused))
        self._refused += reasons[:room]
        self._further += len(reasons[room:])

    def add(self, sentence: Sentence) -> None:
        """Add a sentence with words in it."""
        before = sentence.before
        if before is None:
            before = "\n" if self._parts else ""
        self._put(before)
        text, places = sentence.text, None
        if text:
            places = located(sentence.words, text)
            self._astray += places is None
        if places is None:
            text, places = _joined(sentence)
        begun = self._length
        self._put(text)
        self._after = sentence.after
        for mark in sentence.marks:
            fragments = tuple(
                (begun + places[first][0] + within, begun + places[last][0] + end)
                for (first, within), (last, end) in mark.pieces
            )
            self._annotations.append(
                ReadAnnotation(
                    mark.label, fragments, mark.annotator, note=mark.note, certainty=mark.certainty,
                    attributes=mark.attributes, external_id=mark.external_id, extra=mark.extra,
                )
            )  # fmt: skip

    def _put(self, text: str) -> None:
        self._length += len(text)
        if self._length <= self._limit:
            self._parts.append(text)

    def built(self, reader: str, consumed: int) -> ReadDocument | ReadFailure | None:
        """The document; None where there was no sentence, a failure where it is too long."""
        self._put(self._after)
        where = f"{self._file}, line {self._line}"
        if self._length > self._limit:
            reason = f"the document is longer than {self._limit:,} characters, the limit for one document"
            return ReadFailure(where, reason)
        text = "".join(self._parts)
        if not text.strip():
            return None
        named = self.named
        title = named.title if named.title.strip() else named.id or first_words(text)
        origin = ReadProvenance(title, dict(named.meta), self._file, reader, external_id=named.id)
        if self._astray:
            self.remarks.append(f"{self._astray:,} sentences are not their words; these are joined by blanks instead")
        if self._further:
            self.remarks.append(f"{self._further:,} more rows and marks could not be read")
        return ReadDocument(
            text, where, [origin], self._annotations, refused=self._refused, remarks=self.remarks, consumed=consumed
        )


def _joined(sentence: Sentence) -> tuple[str, list[Fragment]]:
    """The words with what the file puts between them, else a blank."""
    gaps = sentence.gaps
    parts, places, at = list[str](), list[Fragment](), 0
    last = len(sentence.words) - 1
    for number, word in enumerate(sentence.words):
        gap = "" if number == last else " " if gaps is None else gaps[number]
        parts += (word, gap)
        places.append((at, at + len(word)))
        at += len(word) + len(gap)
    return "".join(parts), places
