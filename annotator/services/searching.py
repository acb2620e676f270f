"""Finding words in all documents of a project, and in what was written about them, whatever way they are spelled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import orjson

from annotator.domain.annotation import Annotation
from annotator.domain.folding import folded
from annotator.domain.progress import Step
from annotator.domain.query import NO_FILTER, Filter, parsed
from annotator.errors import AnnotatorError
from annotator.services.project import Project
from annotator.storage.fulltext import Fulltext

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
    title: str = ""


def prepare(project: Project, step: Step) -> None:
    """Bring the index in step with the documents. Stopping loses nothing; a project opened read-only is searched
    as far as its index goes. Raises what `step` raises, and AnnotatorError."""
    Fulltext(project.store).update(step)


def unprepared(project: Project) -> int:
    """How many documents the index does not know yet."""
    return Fulltext(project.store).missing()


def search(
    project: Project, typed: str, *, only: Filter = NO_FILTER, as_typed: bool = False, page: int = 50
) -> Iterator[Hit]:
    """Hits in the order of the documents and of their texts, read `page` documents at a time.

    Words stand for all of them, "phrases" in quotes, wor* for a beginning, AND, OR, NOT, parentheses and
    NEAR(one other, 8). `as_typed` takes the last word as a beginning. Raises AnnotatorError, with a sentence,
    when what was typed does not fit, or a project that can't be written to has no index.
    """
    index = Fulltext(project.store)
    if not index.is_there():
        raise AnnotatorError(
            f"{project.path.name} has no index yet and is open read-only: open it once for writing to search it."
        )
    try:
        query = parsed(typed, as_typed=as_typed)
    except ValueError as error:
        raise AnnotatorError(str(error)) from error
    if not query.expression and not query.needles:
        return
    for found in index.find(query, only, page):
        text = project.text(found.document)
        fold = folded(text)
        for start, end in found.spans:
            yield hit(found.document, text, *fold.span(start, end), found.title)


def hit(document: str, text: str, start: int, end: int, title: str = "") -> Hit:
    """A span with its context."""
    before = text[max(0, start - CONTEXT) : start].replace("\n", " ")
    after = text[end : end + CONTEXT].replace("\n", " ")
    return Hit(document, start, end, text[start:end], before, after, title)


def search_annotations(project: Project, typed: str) -> Iterator[Annotation]:
    """Annotations whose label, quote, attributes or note hold all these words, in whatever spelling."""
    words = folded(typed).text.split()
    if not words:
        return
    labels = {label.id: folded(label.name).text for label in project.labels.values()}
    for whole in project.stream():
        for annotation in whole.annotations:
            said = orjson.dumps(annotation.attributes).decode() if annotation.attributes else ""
            text = f"{labels.get(annotation.label, '')}\n{folded(f'{annotation.quote} {annotation.note} {said}').text}"
            if all(word in text for word in words):
                yield annotation
