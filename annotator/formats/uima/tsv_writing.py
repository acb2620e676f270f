"""Writing WebAnno TSV 3: sentences word by word, with our two layers in the columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from annotator.domain.units import offsets_in
from annotator.formats.uima.marks import Marks, SpanMark
from annotator.formats.uima.naming import RELATION, RELATION_FEATURES, SPAN, SPAN_FEATURES, WHOLE
from annotator.formats.uima.segments import Cuts
from annotator.formats.uima.tsv_columns import RL, SP, escaped, text_escaped
from annotator.formats.uima.tsv_reading import FORMAT, SAID

_HEADER = (
    f"{FORMAT}.3\n{SP}{SPAN}|{'|'.join(SPAN_FEATURES)}\n{RL}{RELATION}|{'|'.join(RELATION_FEATURES)}|BT_{SPAN}\n\n\n"
)
_NO_SPAN = "\t".join("_" * len(SPAN_FEATURES))
_NO_RELATION = "\t".join("_" * (len(RELATION_FEATURES) + 1))
_Key = tuple[int, int, int]


class _Rows:
    """Which spans stand in which words and parts of words; a key is a word's number and a range of code points."""

    def __init__(self, marks: Marks, cuts: Cuts) -> None:
        self.stacks: dict[_Key, list[int]] = {}
        self.keys: list[list[_Key]] = []
        self._cuts = cuts
        for number, span in enumerate(marks.spans):
            keys = list(self._of(span))
            self.keys.append(keys)
            for key in keys:
                self.stacks.setdefault(key, []).append(number)
        parts: dict[int, list[_Key]] = {}
        for key in self.stacks:
            if key[1:] != cuts.words[key[0]]:
                parts.setdefault(key[0], []).append(key)
        self.parts = {word: sorted(keys) for word, keys in parts.items()}
        self.names: dict[_Key, str] = {}
        self.marks = self._marked()

    def _of(self, span: SpanMark) -> Iterator[_Key]:
        words = self._cuts.words
        if span.features.get("group") == WHOLE:
            yield 0, words[0][0], words[0][0]
            return
        for number in self._cuts.touched(span.start, span.end):
            start, end = words[number]
            yield number, max(start, span.start), min(end, span.end)

    def _marked(self) -> dict[int, int]:
        """The numbers in brackets of spans that take several rows or share one."""
        apart = (
            number for number, keys in enumerate(self.keys) if len(keys) > 1 or (keys and len(self.stacks[keys[0]]) > 1)
        )
        return {number: mark for mark, number in enumerate(apart, 1)}


def write_tsv(out: TextIO, text: str, cuts: Cuts, marks: Marks, said: str) -> None:
    """One layer of a text with these words. `said` is the line for our own reader."""
    _Writing(out, text, cuts, marks).write(said)


class _Writing:
    def __init__(self, out: TextIO, text: str, cuts: Cuts, marks: Marks) -> None:
        self._out, self._text, self._marks = out, text, marks
        self._cuts = cuts
        self._rows = _Rows(marks, cuts)
        self._known: dict[int, list[str]] = {}
        self._units = offsets_in(text, "utf16").to_units
        self._name()
        self._ends: dict[_Key, list[int]] = {}
        for number, relation in enumerate(marks.relations):
            self._ends.setdefault(self._rows.keys[relation.target][0], []).append(number)

    def _name(self) -> None:
        names = self._rows.names
        for sentence, (first, last) in enumerate(self._cuts.sentences, 1):
            for word in range(first, last):
                own = f"{sentence}-{word - first + 1}"
                names[word, *self._cuts.words[word]] = own
                for part, key in enumerate(self._rows.parts.get(word, ()), 1):
                    names[key] = f"{own}.{part}"

    def write(self, said: str) -> None:
        self._out.write(_HEADER)
        cuts = self._cuts
        for number, (first, last) in enumerate(cuts.sentences):
            following = cuts.words[last][0] if number + 1 < len(cuts.sentences) else None
            begin, end = cuts.words[first][0], cuts.words[last - 1][1]
            shown = self._text[begin : self._end(end, following)]
            self._out.write(f"{said}\n" if not number else "\n")
            self._out.writelines(f"#Text={text_escaped(line)}\n" for line in shown.split("\n"))
            for word in range(first, last):
                self._row((word, *cuts.words[word]))
                for key in self._rows.parts.get(word, ()):
                    self._row(key)
        if not cuts.sentences:
            self._out.write(f"{said}\n")

    def _end(self, end: int, following: int | None) -> int:
        """Where the text of a sentence ends: with the gap behind it, unless readers fill that gap alike."""
        if following is None:
            return len(self._text)
        gap = self._text[end:following]
        return end if gap == "\n" + " " * (len(gap) - 1) else following

    def _row(self, key: _Key) -> None:
        _, start, end = key
        units, stack, ends = self._units, self._rows.stacks.get(key), self._ends.get(key)
        spans = "\t".join(self._spans(stack)) if stack else _NO_SPAN
        relations = "\t".join(self._relations(ends)) if ends else _NO_RELATION
        name, word = self._rows.names[key], self._text[start:end]
        self._out.write(f"{name}\t{units(start)}-{units(end)}\t{word}\t{spans}\t{relations}\t\n")

    def _spans(self, stack: list[int]) -> list[str]:
        if len(stack) == 1:
            return self._cells(stack[0])
        return ["|".join(values) for values in zip(*map(self._cells, stack), strict=True)]

    def _cells(self, number: int) -> list[str]:
        """The values of a span, which every row of it repeats."""
        found = self._known.get(number)
        if found is None:
            mark = self._rows.marks.get(number)
            behind, features = f"[{mark}]" if mark else "", self._marks.spans[number].features
            found = self._known[number] = [_value(features.get(feature)) + behind for feature in SPAN_FEATURES]
        return found

    def _relations(self, ends: list[int]) -> Iterator[str]:
        relations = [self._marks.relations[number] for number in ends]
        for feature in RELATION_FEATURES:
            yield "|".join(_value(relation.features.get(feature)) for relation in relations)
        yield "|".join(self._reference(relation.source, relation.target) for relation in relations)

    def _reference(self, source: int, target: int) -> str:
        name = self._rows.names[self._rows.keys[source][0]]
        marks = self._rows.marks.get(source, 0), self._rows.marks.get(target, 0)
        return f"{name}[{marks[0]}_{marks[1]}]" if any(marks) else name


def _value(value: str | None) -> str:
    return escaped(value) if value else "*"


def saying(said: str) -> str:
    """The line for our own reader."""
    return SAID + said
