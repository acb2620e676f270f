"""Finding words in all documents of a project, whatever way they are written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from annotator.domain.folding import folded
from annotator.domain.query import parsed
from annotator.errors import AnnotatorError
from annotator.services.project import Project

Step = Callable[[int, int, str], None]
CONTEXT = 40
"""Code points shown on either side of a hit."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A span of a document's text (code points, half-open) with what stands around it, each on one line."""

    document: str
    start: int
    end: int
    quote: str
    before: str
    after: str


def search(project: Project, typed: str, *, as_typed: bool = False) -> Iterator[Hit]:
    """Hits in the order of the documents and of their texts.

    Words stand for all of them, "phrases" in quotes, wor* for a beginning, AND, OR, NOT, parentheses and
    NEAR(one other, 8). Raises AnnotatorError when what was typed does not fit, or nothing is indexed yet.
    """
    try:
        query = parsed(typed, as_typed=as_typed)
    except ValueError as error:
        raise AnnotatorError(str(error)) from error
    for found in project.find_text(query):
        text = project.text(found.document)
        fold = folded(text)
        for start, end in found.spans:
            yield hit(found.document, text, *fold.span(start, end))


def hit(document: str, text: str, start: int, end: int) -> Hit:
    """A span with its context."""
    before = " ".join(text[max(0, start - CONTEXT) : start].split("\n"))
    after = " ".join(text[end : end + CONTEXT].split("\n"))
    return Hit(document, start, end, text[start:end], before, after)
