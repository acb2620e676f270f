"""How an annotation is named where its quote stands: one of the whole document has none."""

from __future__ import annotations

from annotator.domain.annotation import Annotation
from annotator.gui.tongue import tr


def quoted(annotation: Annotation) -> str:
    """The quote, or what stands for it."""
    return annotation.quote if annotation.fragments else tr("The whole document")


def place_of(annotation: Annotation) -> str:
    """Where it begins and ends in the text, in characters counted from 0, half-open."""
    if not annotation.fragments:
        return tr("the whole document")
    return tr("characters {place}", place=_place(annotation.start, annotation.end))


def fragments_of(annotation: Annotation, most: int) -> str:
    """How many fragments it has, and where the first of them stand."""
    spans = ", ".join(_place(start, end) for start, end in annotation.fragments[:most])
    words = tr("%Ln fragments: {spans}", "", len(annotation.fragments), spans=spans)
    return words + "…" * (len(annotation.fragments) > most)


def _place(start: int, end: int) -> str:
    return f"\u2068{start:,}–{end:,}\u2069"

