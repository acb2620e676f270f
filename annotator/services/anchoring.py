"""Finding out what a file's offsets count, by the surface texts that it carries: nothing is shifted in silence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from annotator.domain.offsets import has_astral
from annotator.domain.span import Fragments
from annotator.domain.units import UNIT_NAMES, UNITS, Unit, offsets_in
from annotator.formats.base import OUR_SURFACE, ReadAnnotation, ReadDocument, Surface

_ENDS = {"": "", "lf": ", with a line end as one character", "crlf": ", with a line end as two characters"}


@dataclass(frozen=True, slots=True)
class _Count:
    """A way to count: a unit, and whether line ends are those of the text or counted as LF or CRLF."""

    unit: Unit
    ends: str = ""

    def __str__(self) -> str:
        return f"{UNIT_NAMES[self.unit]}{_ENDS[self.ends]}"


def anchored(read: ReadDocument, forced: Unit | None = None) -> None:
    """Turn the offsets of a document's annotations and cues into code points of its text, in place.

    The unit is the one that the reader or the user (`forced`) names, unless another one makes more of the quotes
    fit; then a remark says so. What begins or ends within a character, or does not fit, is refused.
    """
    unit = forced or read.unit
    if _counts_points(read.text, unit) and _fits_as_it_is(read):
        if unit == "codepoint" and read.surface == OUR_SURFACE:
            return
        if not _begins_before(read):
            for annotation in read.annotations:
                if len(annotation.fragments) != 1:
                    annotation.quote = None  # joined in the file's own way, and compared
            read.unit, read.surface = "codepoint", OUR_SURFACE
            return
    counts = list(_counts(read.text, unit))
    checked = [annotation for annotation in read.annotations if annotation.quote is not None]
    best, positions = counts[0], _positions(read.text, counts[0])
    if checked:
        fitting = _fitting(read, checked, positions)
        for count in counts[1:]:
            if fitting == len(checked):
                break
            other = _positions(read.text, count)
            if (more := _fitting(read, checked, other)) > fitting:
                best, positions, fitting = count, other, more
        if best != counts[0]:
            named = f"{fitting:,} of {len(checked):,} quotes fit"
            read.remarks.append(f"the offsets count {best}, not {counts[0]}, as {named}")
    _move(read, positions, best)


def _counts_points(text: str, unit: Unit) -> bool:
    """Whether the unit counts this text as code points do."""
    return unit == "codepoint" or (unit == "utf16" and not has_astral(text)) or (unit == "byte" and text.isascii())


def _fits_as_it_is(read: ReadDocument) -> bool:
    text = read.text
    for annotation in read.annotations:
        quote = annotation.quote
        if quote is None:
            continue
        fragments = annotation.fragments
        if len(fragments) == 1:
            start, end = fragments[0]
            if text[start:end] != quote or start < 0:
                return False
        elif fragments and surface_of(text, fragments, read.surface) != quote:
            return False
    return True


def _begins_before(read: ReadDocument) -> bool:
    """Whether anything lies before the text, which is refused with words about the unit."""
    if any(start < 0 or end < 0 for one in read.annotations for start, end in one.fragments):
        return True
    return any(start < 0 or end < 0 for one in read.relations for start, end in one.cue)


def _counts(text: str, first: Unit) -> Iterator[_Count]:
    ends = ("", "lf") if "\r\n" in text else ("", "crlf") if "\n" in text else ("",)
    units = (first, *(unit for unit in UNITS if unit != first))
    for end in ends:
        for unit in units:
            yield _Count(unit, end)


def _positions(text: str, count: _Count) -> Callable[[int], int]:
    """From a position as it is counted to the code point of `text`; raises ValueError within a character."""
    counted = text
    if count.ends:
        counted = text.replace("\r\n", "\n") if count.ends == "lf" else text.replace("\n", "\r\n")
    offsets = offsets_in(counted, count.unit)
    breaks = _breaks(text if count.ends == "lf" else counted) if count.ends else []

    def point(position: int) -> int:
        if position < 0:
            raise ValueError(f"begins before the text, at {position}")
        try:
            found = offsets.to_points(position)
            whole = offsets.to_units(found) == position
        except IndexError as error:
            raise ValueError(f"is outside the text, at {position}") from error
        if not whole:
            raise ValueError(f"begins or ends within a character, at {position}")
        return _in_text(found, count.ends, breaks)

    return point


def _breaks(text: str) -> list[int]:
    """Where the LF of each CRLF stands in the text that has them."""
    found, at = [], text.find("\r\n")
    while at >= 0:
        found.append(at + 1)
        at = text.find("\r\n", at + 2)
    return found


def _in_text(point: int, ends: str, breaks: list[int]) -> int:
    """The position in the text as it stands. The n-th line end lies n characters further on where it takes two."""
    if ends == "crlf":
        return point - bisect_left(breaks, point)
    if ends == "lf":
        return point + bisect_left(range(len(breaks)), point, key=lambda number: breaks[number] - number)
    return point


def surface_of(text: str, fragments: Fragments, surface: Surface) -> str:
    """What a file writes for these fragments, in the order in which it has them."""
    return surface.joined_by.join(text[start:end] for start, end in fragments)


def _alike(found: str, quote: str, surface: Surface) -> bool:
    return found == quote or (not surface.blanks and "".join(found.split()) == "".join(quote.split()))


def _moved(fragments: Fragments, positions: Callable[[int], int]) -> Fragments:
    return tuple([(positions(start), positions(end)) for start, end in fragments])


def _fits(annotation: ReadAnnotation, read: ReadDocument, positions: Callable[[int], int]) -> bool:
    try:
        fragments = _moved(annotation.fragments, positions)
    except ValueError:
        return False
    return _alike(surface_of(read.text, fragments, read.surface), annotation.quote or "", read.surface)


def _fitting(read: ReadDocument, checked: list[ReadAnnotation], positions: Callable[[int], int]) -> int:
    return sum(_fits(annotation, read, positions) for annotation in checked)


def _move(read: ReadDocument, positions: Callable[[int], int], count: _Count) -> None:
    kept = []
    for annotation in read.annotations:
        try:
            fragments = _moved(annotation.fragments, positions)
        except ValueError as error:
            read.refused.append(f"the {annotation.label} {error} (counted in {count})")
            continue
        if annotation.quote is not None and _alike(
            surface_of(read.text, fragments, read.surface), annotation.quote, read.surface
        ):
            annotation.quote = None  # compared here, with the blanks that the file may write otherwise
        annotation.fragments = fragments
        kept.append(annotation)
    read.annotations = kept
    for relation in read.relations:
        try:
            relation.cue = _moved(relation.cue, positions)
        except ValueError as error:
            relation.cue = ()
            read.refused.append(f"the cue of the relation {relation.type} {error}")
    read.unit, read.surface = "codepoint", OUR_SURFACE
