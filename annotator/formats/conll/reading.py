"""Reading words with tags, in the many shapes that such files have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.base import Read, ReadDocument, ReadFailure
from annotator.formats.conll.columns import DOCUMENT, Layout, layout_of
from annotator.formats.conll.tags import spans_of
from annotator.formats.tokens.building import Building, Mark, Sentence
from annotator.formats.tokens.comments import Named, about, in_json, opening, said
from annotator.formats.tokens.lines import Block, blocks

LOOKED_AT = 200
"""Sentences from which the columns are told."""

_NAMED = re.compile(r"\(([^)]+)\)")
_SHOWN = 80


def read(path: Path, limit: int) -> Iterator[Read]:
    """A document for each `# newdoc` or -DOCSTART-, else one for the file; sentences are joined by line ends, and
    words by a blank where no `# text` says better. Raises AnnotatorError where the file has no tags."""
    source = blocks(path, limit)
    first = list(islice(source, LOOKED_AT))
    layout = layout_of([block.lines for block in first])
    if layout is None:
        raise AnnotatorError(f"{path} is not words with tags: it has no column of tags such as B-PER, I-PER and O")
    reading = _Reading(path, layout, limit)
    consumed = 0
    for block in chain(first, source):
        consumed = block.consumed
        yield from reading.take(block)
    last = reading.finish(consumed)
    if last is not None:
        yield last
    elif not reading.documents:
        raise AnnotatorError(f"{path} has no words, only comments")


class _Reading:
    """Documents as they come out of blocks."""

    def __init__(self, path: Path, layout: Layout, limit: int) -> None:
        self._file = path.name
        self._stem = path.name.split(".", 1)[0] or path.name
        self._layout = layout
        self._limit = limit
        self._building: Building | None = None
        self.documents = 0

    def take(self, block: Block) -> Iterator[Read]:
        """A block adds a sentence; documents that it ends come out."""
        lines = block.lines
        while lines and lines[0].startswith(DOCUMENT):
            yield from self._ended(block.consumed)
            name = _NAMED.search(lines[0])
            self._begin(Named(name[1] if name else "", "" if name else self._numbered()), block.line)
            lines = lines[1:]
        comments = [line for line in lines if line.startswith("#") and not self._layout.is_row(line)]
        spoken = said(comments)
        named = opening(spoken)
        if named is not None:
            yield from self._ended(block.consumed)
            self._begin(named, block.line)
        building = self._building
        if building is None:
            building = self._begin(Named(title=self._stem), block.line)
        about(building.named, spoken)
        rows = [line for line in lines if not line.startswith("#") or self._layout.is_row(line)] if comments else lines
        sentence = self._sentence(block.line, rows, spoken, building)
        if sentence.words:
            building.add(sentence)

    def _numbered(self) -> str:
        return f"{self._stem} {self.documents + 1}"

    def _begin(self, named: Named, line: int) -> Building:
        self._building = Building(named, self._file, line, self._limit)
        return self._building

    def _ended(self, consumed: int) -> Iterator[ReadDocument | ReadFailure]:
        done = self.finish(consumed)
        if done is not None:
            yield done

    def finish(self, consumed: int) -> ReadDocument | ReadFailure | None:
        """The document that is being built, if there is one."""
        building, self._building = self._building, None
        done = building.built("conll", consumed) if building is not None else None
        self.documents += done is not None
        return done

    def _sentence(self, line: int, rows: list[str], spoken: dict[str, str], building: Building) -> Sentence:
        layout = self._layout
        words, tags, people = list[str](), list[str](), list[str]()
        for row in rows:
            cells = layout.cells(row)
            word, tag = cells[layout.word].strip() if len(cells) > layout.word else "", layout.tag_in(cells)
            if not word or tag is None:
                building.refuse(f"“{row[:_SHOWN]}” near line {line} has no word or no tag")
                if not word:
                    continue
            words.append(word)
            tags.append(tag or "O")
            people.append(cells[layout.annotator].strip() if -1 < layout.annotator < len(cells) else "")
        marks = [
            Mark(label, [((first, 0), (end - 1, len(words[end - 1])))], _person(people[first]))
            for label, first, end in spans_of(tags)
        ]
        exact = in_json(spoken.get("text_exact"))
        return Sentence(
            line,
            words,
            marks,
            spoken.get("text", "") if exact is None else exact,
            in_json(spoken.get("text_before")),
            in_json(spoken.get("text_after")) or "",
        )


def _person(name: str) -> str | None:
    return None if name in ("", "-", "_") else name
