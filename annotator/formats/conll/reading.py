"""Reading words with tags, in the many shapes that such files have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.base import Read
from annotator.formats.conll.columns import DOCUMENT, Layout, layout_of
from annotator.formats.conll.tags import spans_of
from annotator.formats.tokens.building import Building, Mark, Sentence
from annotator.formats.tokens.comments import Named, in_json, said
from annotator.formats.tokens.gathering import Documents, gathered
from annotator.formats.tokens.lines import Block, blocks

LOOKED_AT = 200
"""Sentences from which the columns are told."""

_NAMED = re.compile(r"\(([^)]+)\)")
_SHOWN = 80
_MOST_KNOWN = 10_000


def read(path: Path, limit: int) -> Iterator[Read]:
    """A document for each `# newdoc` or -DOCSTART-, else one for the file; sentences are joined by line ends, and
    words by a blank where no `# text` says better. Raises AnnotatorError where the file has no tags."""
    source = blocks(path, limit)
    first = list(islice(source, LOOKED_AT))
    layout = layout_of([block.lines for block in first])
    if layout is None:
        raise AnnotatorError(f"{path} is not words with tags: it has no column of tags such as B-PER, I-PER and O")
    stem = path.name.split(".", 1)[0] or path.name
    documents = Documents("conll", path.name, stem, limit)
    reading = _Reading(stem, layout, documents)
    yield from gathered(path, chain(first, source), reading.take, documents, "has no words, only comments")


class _Reading:
    """Sentences as they come out of blocks."""

    def __init__(self, stem: str, layout: Layout, documents: Documents) -> None:
        self._stem = stem
        self._layout = layout
        self._documents = documents
        self._tags: dict[str, str | None] = {}  # what has been found to be a tag, and which

    def take(self, block: Block) -> Iterator[Read]:
        """A block adds a sentence; documents that it ends come out."""
        lines, documents = block.lines, self._documents
        while lines and lines[0].startswith(DOCUMENT):
            yield from documents.ended(block.consumed)
            name = _NAMED.search(lines[0])
            named = Named(name[1]) if name else Named(title=f"{self._stem} {documents.count + 1}")
            yield from documents.begin(named, block)
            lines = lines[1:]
        comments = [line for line in lines if line.startswith("#") and not self._layout.is_row(line)]
        spoken = said(comments)
        yield from documents.begins_with(spoken, block)
        building = documents.open(spoken, block)
        rows = [line for line in lines if not line.startswith("#") or self._layout.is_row(line)] if comments else lines
        sentence = self._sentence(block.line, rows, spoken, building)
        if sentence.words:
            building.add(sentence)

    def _sentence(self, line: int, rows: list[str], spoken: dict[str, str], building: Building) -> Sentence:
        words, tags, people = self._columns(line, rows, building)
        marks = [
            Mark(label, [((first, 0), (end - 1, len(words[end - 1])))], people[first] if people else None)
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

    def _columns(self, line: int, rows: list[str], building: Building) -> tuple[list[str], list[str], list[str | None]]:
        """Words, tags, and who set them, where the file says so."""
        layout, known = self._layout, self._tags
        words, tags, people = list[str](), list[str](), list[str | None]()
        for row in rows:
            cells = row.split("\t") if layout.tabbed else row.split()
            word = cells[layout.word].strip() if len(cells) > layout.word else ""
            raw = cells[layout.tag] if len(cells) > layout.tag else ""
            tag = known.get(raw, "")
            if tag == "":
                tag = layout.tag_in(cells)
                if len(known) < _MOST_KNOWN:
                    known[raw] = tag
            if not word or tag is None:
                building.refuse(f"“{row[:_SHOWN]}” near line {line} has no word or no tag")
                if not word:
                    continue
            words.append(word)
            tags.append(tag or "O")
            if layout.annotator >= 0:
                people.append(_person(cells[layout.annotator] if layout.annotator < len(cells) else ""))
        return words, tags, people


def _person(name: str) -> str | None:
    name = name.strip()
    return None if name in ("", "-", "_") else name
