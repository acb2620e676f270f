"""Paragraphs cut at the borders of annotations: where some cross, each piece knows all that run there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from annotator.domain.annotation import Annotation
from annotator.domain.direction import is_right_to_left
from annotator.domain.lanes import lanes_of
from annotator.domain.spanindex import SpanIndex

KINDS = ("heading", "table", "footnote", "endnote")


@dataclass(frozen=True, slots=True)
class Segment:
    """A half-open range of code points with the annotations that cover it, the shortest, which is innermost, first.

    `opening` and `closing` are those of them of which a fragment begins or ends at its borders.
    """

    start: int
    end: int
    inside: tuple[Annotation, ...] = ()
    opening: tuple[Annotation, ...] = ()
    closing: tuple[Annotation, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with the line feed that ends it, which is a segment of its own. `lanes` says in which lane, from 0
    next to the text, each of its annotations runs. `kind` and `level` are those of its structure, "" and 0 for none;
    `page` is the number of the page that begins in it, 0 for none."""

    start: int
    end: int
    right_to_left: bool
    segments: tuple[Segment, ...]
    lanes: Mapping[str, int]
    kind: str = ""
    level: int = 0
    page: int = 0


def paragraphs(
    text: str, annotations: Iterable[Annotation], structure: Iterable[Mapping[str, Any]] = ()
) -> Iterator[Paragraph]:
    """The paragraphs of a text in order; their segments, joined, are the text to the character."""
    spanned = {annotation.id: annotation for annotation in annotations if annotation.fragments}
    index = SpanIndex((annotation.start, annotation.end, own) for own, annotation in spanned.items())
    structure = tuple(structure)
    kinds, pages = _Kinds(structure), _pages(structure)
    starts = sorted(pages)
    at = page = 0
    while at < len(text):
        stop = text.find("\n", at) + 1 or len(text)
        here = [spanned[own] for own in index.query(at, stop)]
        number = 0
        while page < len(starts) and starts[page] < stop:
            number = pages[starts[page]]
            page += 1
        cut = tuple(segments(text, at, stop, here))
        lanes = lanes_of(here) if here else {}
        yield Paragraph(at, stop, is_right_to_left(text, at), cut, lanes, *kinds.of(at, stop), number)
        at = stop


def segments(text: str, start: int, stop: int, annotations: Sequence[Annotation]) -> Iterator[Segment]:
    """The range cut at the borders of fragments, and before the line feed at its end."""
    begins: dict[int, list[Annotation]] = {}
    ends: dict[int, list[Annotation]] = {}
    borders = {start, stop}
    if text.endswith("\n", start, stop):
        borders.add(stop - 1)
    for annotation in annotations:
        for first, last in annotation.fragments:
            if last > start and first < stop:
                begins.setdefault(max(first, start), []).append(annotation)
                ends.setdefault(min(last, stop), []).append(annotation)
                borders |= {max(first, start), min(last, stop)}
    running: dict[str, Annotation] = {}
    ordered = sorted(borders)
    for left, right in pairwise(ordered):
        for annotation in ends.get(left, ()):
            running.pop(annotation.id, None)
        for annotation in begins.get(left, ()):
            running[annotation.id] = annotation
        inside = tuple(sorted(running.values(), key=lambda a: (a.end - a.start, a.start, a.id)))
        opening = tuple(a for a in begins.get(left, ()) if any(first == left for first, _ in a.fragments))
        closing = tuple(a for a in ends.get(right, ()) if any(last == right for _, last in a.fragments))
        yield Segment(left, right, inside, opening, closing)


class _Kinds:
    """Headings, tables and notes by where they lie; of several the first of KINDS."""

    def __init__(self, structure: Iterable[Mapping[str, Any]]) -> None:
        self._found: dict[str, tuple[str, int]] = {}
        entries: list[tuple[int, int, str]] = []
        for number, item in enumerate(structure):
            kind, start, end, level = item.get("kind"), item.get("start"), item.get("end"), item.get("level", 1)
            if kind in KINDS and isinstance(start, int) and isinstance(end, int) and start < end:
                self._found[str(number)] = str(kind), min(6, max(1, level)) if isinstance(level, int) else 1
                entries.append((start, end, str(number)))
        self._index = SpanIndex(entries)

    def of(self, start: int, end: int) -> tuple[str, int]:
        """Kind and level of the paragraph there, "" and 0 for none."""
        here = [self._found[key] for key in self._index.query(start, end)] if self._found else []
        return min(here, key=lambda one: KINDS.index(one[0]), default=("", 0))


def _pages(structure: Iterable[Mapping[str, Any]]) -> dict[int, int]:
    found: dict[int, int] = {}
    for item in structure:
        start, number = item.get("start"), item.get("number")
        if item.get("kind") == "page" and isinstance(start, int) and isinstance(number, int):
            found[start] = number
    return found
