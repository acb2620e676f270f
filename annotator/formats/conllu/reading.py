"""Reading CoNLL-U: the text as it was written, and its entities.

The library conllu is not used: it strips the blanks at the ends of lines, which are part of a text here, and gives up
a sentence for one bad cell of a column that is not needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.formats.base import Read
from annotator.formats.conllu.blanks import EXACT, OURS, gap_after, gap_before
from annotator.formats.conllu.marks import Marks
from annotator.formats.conllu.rows import Row, Rows, row_of, sentence_of
from annotator.formats.tokens.building import Building, Sentence
from annotator.formats.tokens.comments import said
from annotator.formats.tokens.gathering import Documents, gathered
from annotator.formats.tokens.lines import Block, blocks

_SHOWN = 80
_NOT_KEPT = ("Bridge", "SplitAnte")


def read(path: Path, limit: int) -> Iterator[Read]:
    """A document for each `# newdoc`, else one for the file. Lemmas, parts of speech and trees are not kept.

    Raises AnnotatorError where there are no words.
    """
    documents = Documents("conllu", path.name, path.stem, limit)
    without = "is not CoNLL-U: it has no lines of a number, a word and eight more columns"
    yield from gathered(path, blocks(path, limit), _Reading(documents).take, documents, without)


class _Reading:
    """Sentences as they come out of blocks."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents
        self._building: Building | None = None
        self._marks = Marks()
        self._exact = False
        self._gap: str | None = None
        self._remarked: set[str] = set()

    def take(self, block: Block) -> Iterator[Read]:
        """A block adds a sentence; a document that it ends comes out."""
        spoken = said(line for line in block.lines if line.startswith("#"))
        if spoken.get("generator", "").startswith(EXACT):
            self._exact = True
            self._marks.ours = spoken["generator"] == OURS
        if "global.Entity" in spoken:
            self._marks.fields = spoken["global.Entity"].strip().split("-")
        yield from self._documents.begins_with(spoken, block)
        building = self._documents.open(spoken, block)
        if building is not self._building:
            self._building, self._gap = building, None
        found, failed = [], list[str]()
        for line in block.lines:
            if line.startswith("#"):
                continue
            row = row_of(line)
            if row is None:
                failed.append(f"“{line[:_SHOWN]}” near line {block.line} is no row of a number, a word and columns")
            else:
                found.append(row)
        building.refuse(*failed)
        self._remark(found, building)
        rows = sentence_of(found)
        if rows.written:
            building.add(self._sentence(rows, spoken.get("text", ""), block.line, building))

    def _remark(self, rows: list[Row], building: Building) -> None:
        """What is not kept, said once for a file."""
        kinds = {key for row in rows for key in _NOT_KEPT if key in row.said}
        if any(row.analysed for row in rows):
            kinds.add("lemmas, parts of speech and trees")
        for kind in sorted(kinds - self._remarked):
            building.remarks.append(f"{kind} are not kept, here and in the rest of the file")
        self._remarked |= kinds

    def _sentence(self, rows: Rows, text: str, line: int, building: Building) -> Sentence:
        gaps = [gap_after(one) for one in rows.said]
        before = gap_before(rows.said[0])
        told = self._exact or bool(before) or any("SpacesAfter" in one for one in rows.said[:-1])
        marks = self._marks.of(rows.words, rows.places, line)
        if self._marks.refused:
            building.refuse(*self._marks.refused)
            self._marks.refused = []
        if rows.loose and any(_touches(mark.pieces, rows) for mark in marks):
            building.remarks.append(f"near line {line} an entity takes in a whole word of which it is a part")
        sentence = Sentence(
            line,
            rows.written,
            marks,
            "" if told else text.strip(),
            before if self._gap is None and before else None if self._gap is None else self._gap + before,
            gaps=[" " if gap is None else gap for gap in gaps],
        )
        last = "SpacesAfter" in rows.said[-1]
        self._gap = (gaps[-1] if gaps[-1] is not None else " ") if self._exact else gaps[-1] if last else None
        # Where the document ends here, its last blanks are those.
        sentence.after = self._gap or "" if self._exact else ""
        return sentence


def _touches(pieces: list[tuple[tuple[int, int], tuple[int, int]]], rows: Rows) -> bool:
    loose = {rows.places[number][0][0] for number in rows.loose}
    return any(place[0] in loose for piece in pieces for place in piece)
