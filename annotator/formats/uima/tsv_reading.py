"""Reading WebAnno TSV 3: the text put together again from its sentences, spans from the cells of words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.units import Unit, length_in
from annotator.errors import AnnotatorError
from annotator.formats.base import ReadDocument, Surface
from annotator.formats.files import too_long
from annotator.formats.json_lines import parsed, too_deep
from annotator.formats.uima.gathering import Found, Layers, Tie
from annotator.formats.uima.naming import cuts_text
from annotator.formats.uima.tsv_columns import CH, RL, SP, Column, columns_of, text_meant
from annotator.formats.uima.tsv_spans import Spans
from annotator.formats.uima.tsv_spans import Unit as Row

FORMAT = "#FORMAT=WebAnno TSV 3"
SAID = "#Annotator="
"""Before the first sentence of our files: what the format has no place for, as JSON."""

_VERSION = re.compile(r"#FORMAT=WebAnno TSV 3\.(\d+)")
_TEXT = "#Text="
_SURFACE = Surface(blanks=False)
_ROW = re.compile(r"(\d{1,9}-\d{1,9}(?:\.\d{1,9})?)\t(\d{1,12})-(\d{1,12})\t([^\t]*)\t?(.*)", re.DOTALL)


@dataclass(slots=True)
class TsvFile:
    """What a file holds: the text, spans and ties; `said` is what our own files add."""

    text: str = ""
    spans: list[Found] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)
    layers: Layers = field(default_factory=lambda: Layers({}))
    said: dict[str, Any] = field(default_factory=dict)
    unit: Unit = "utf16"
    refused: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


class _Text:
    """Puts the text together: sentences at their places, line ends and blanks between them."""

    def __init__(self, limit: int, where: object) -> None:
        self._parts: list[str] = []
        self._length: dict[Unit, int] = {"utf16": 0, "codepoint": 0}
        self._limit, self._where = limit, where
        self.unit: Unit = "utf16"
        self.shifted = 0

    def lead(self, text: str) -> None:
        """What stands before the first sentence."""
        self._add(text)

    def seen(self, word: str, length: int) -> None:
        """A word of this length: one with an emoji shows what the file counts, whatever it should."""
        if not word.isascii() and length == len(word) != length_in(word, "utf16"):
            self.unit = "codepoint"

    def sentence(self, text: str, word: str, start: int) -> None:
        """A sentence whose first word begins at `start`."""
        before = text.find(word) if word else 0
        start -= length_in(text[:before], self.unit) if before > 0 else 0
        gap = start - self._length[self.unit]
        if gap > self._limit:
            raise AnnotatorError(f"{self._where} has a gap of {gap:,} characters in its text; it is damaged")
        if gap < 0:
            self._add("\n")
            self.shifted += 1
        elif gap > 0:
            self._add("\n" + " " * (gap - 1) if self._parts else " " * gap)
        self._add(text)

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length["codepoint"] += len(text)
        self._length["utf16"] += length_in(text, "utf16")
        if self._length["codepoint"] > self._limit:
            raise too_long(self._where, self._limit)

    def whole(self) -> str:
        return "".join(self._parts)


class _Reading:
    def __init__(self, where: object, limit: int) -> None:
        self.file = TsvFile()
        self._text = _Text(limit, where)
        self._columns: list[Column] = []
        self._java = False
        self._sentence: list[str] = []
        self._spans = Spans(self.file.spans, self.file.ties)
        self._words = 0

    def take(self, number: int, line: str) -> None:
        if line.startswith("#"):
            self._header(line)
        elif line:
            self._row(number, line)

    def _header(self, line: str) -> None:
        if line.startswith(_TEXT):
            self._sentence.append(text_meant(line.removeprefix(_TEXT), self._java))
        elif line.startswith((SP, RL, CH)) and not self._words:
            self._columns += columns_of(line)
        elif line.startswith(SAID) and not self._words:
            self._own(line.removeprefix(SAID))
        elif found := _VERSION.match(line):
            self._java = int(found[1]) <= 1

    def _own(self, raw: str) -> None:
        try:
            said = parsed(raw.encode("utf-8", "replace"))
        except ValueError:
            return
        if isinstance(said, dict) and not too_deep(said):
            self.file.said = said
            if isinstance(lead := said.get("lead"), str):
                self._text.lead(lead)

    def _row(self, number: int, line: str) -> None:
        found = _ROW.fullmatch(line)
        if found is None:
            self.file.refused.append(f"line {number} is no row of a word: {line[:60]!r}")
            return
        name, start, end, word, rest = found[1], int(found[2]), int(found[3]), found[4], found[5]
        whole = "." not in name
        if self._sentence and whole:
            self._text.sentence("\n".join(self._sentence), word, start)
            self._sentence.clear()
        self._text.seen(word, end - start)
        self._words += whole
        unit = Row(name, start, end, word, self._words, whole)
        if not rest.strip("_\t") and rest.count("\t") >= len(self._columns) - 1:
            return
        cells = rest.split("\t")
        if len(cells) < len(self._columns):
            self.file.refused.append(f"line {number} has {len(cells)} of {len(self._columns)} columns")
        self._spans.row(unit, [(c, cell) for c, cell in zip(self._columns, cells, strict=False) if cell != "_"])

    def done(self) -> TsvFile:
        file = self.file
        self._spans.finish()
        file.text, file.unit = self._text.whole(), self._text.unit
        if self._text.shifted:
            file.remarks.append(f"sentences that begin before the one above them ends: {self._text.shifted:,}")
        if self._spans.lost:
            file.remarks.append(f"references that lead to no annotation are left out: {self._spans.lost:,}")
        said = {(span.layer, key): value for span in file.spans for key, value in span.features.items()}
        texts: dict[str, list[str]] = {}
        for column in self._columns:
            # The header names no types. What says true or false is no label.
            is_flag = said.get((column.layer, column.feature)) in ("true", "false")
            if column.kind == "feature" and not is_flag:
                texts.setdefault(column.layer, []).append(column.feature)
        file.layers = Layers(texts)
        file.spans[:] = [span for span in file.spans if not cuts_text(span.layer)]
        return file


def read_tsv(text: str, where: object, limit: int) -> TsvFile:
    """What a file holds. Raises AnnotatorError when its text is too long, or when it has no sentence."""
    reading = _Reading(where, limit)
    for number, line in enumerate(lines_of(text), 1):
        reading.take(number, line)
    file = reading.done()
    if not file.text:
        raise AnnotatorError(f"{where} has no sentences: it is damaged, or something else")
    return file


def lines_of(text: str) -> Iterator[str]:
    """Lines at LF and CRLF only: other signs that end lines belong to the text."""
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield text[at:end].removesuffix("\r")
        at = end + 1


def document_of(file: TsvFile, where: str) -> ReadDocument:
    """The document without its provenance."""
    return ReadDocument(
        file.text, where, [], refused=file.refused, unit=file.unit, surface=_SURFACE, remarks=file.remarks
    )
