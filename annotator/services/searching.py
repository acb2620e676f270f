"""Finding words in all documents of a project, and in what was written about them, whatever way they are spelled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from annotator.domain.folding import folded
from annotator.domain.identity import to_bytes
from annotator.domain.progress import Step, no_step
from annotator.domain.query import NO_FILTER, Filter, Query, parsed
from annotator.errors import AnnotatorError
from annotator.services.project import Project
from annotator.storage.fulltext import Found, Fulltext
from annotator.storage.quoting import Said, said

CONTEXT = 40
"""Code points shown on either side of a hit."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A span of a document's text (code points, half-open) with what stands around it, each on one line; of a
    search in annotations also the annotation's id, its label's id and its note."""

    document: str
    start: int
    end: int
    quote: str
    before: str
    after: str
    title: str = ""
    annotation: str = ""
    label: str = ""
    note: str = ""


Place = tuple[int, int]
"""Where to go on searching: a document's row, and how many of its hits are known already."""

START: Place = (0, 0)


@dataclass(frozen=True, slots=True)
class Page:
    """Some hits, and where to go on, None at the end."""

    hits: list[Hit]
    further: Place | None


def prepare(project: Project, step: Step) -> None:
    """Bring the index in step with the documents. Stopping loses nothing; a project opened read-only is searched
    as far as its index goes. Raises what `step` raises, and AnnotatorError."""
    Fulltext(project.store).update(step)


def unprepared(project: Project) -> int:
    """How many documents the index does not know yet; one at least where there is no index."""
    index = Fulltext(project.store)
    return index.missing() or int(not index.is_there())


def search(
    project: Project, typed: str, *, only: Filter = NO_FILTER, as_typed: bool = False, page: int = 50
) -> Iterator[Hit]:
    """Hits in the order of the documents and of their texts, read `page` documents at a time.

    Words stand for all of them, "phrases" in quotes, wor* for a beginning, AND, OR, NOT, parentheses and
    NEAR(one other, 8). `as_typed` takes the last word as a beginning. Raises AnnotatorError, with a sentence,
    when what was typed does not fit, or a project that can't be written to has no index.
    """
    index, query = _asked(project, typed, as_typed)
    if not query.expression and not query.needles:
        return
    for found in index.find(query, only, page):
        yield from _hits(project, found)


def search_page(
    project: Project, typed: str, *, only: Filter = NO_FILTER, as_typed: bool = False, at: Place = START,
    most: int = 100, step: Step = no_step,
) -> Page:  # fmt: skip
    """Up to `most` hits as `search` finds them, from a place on. Raises what `step` raises, too."""
    index, query = _asked(project, typed, as_typed)
    hits: list[Hit] = []
    if not query.expression and not query.needles:
        return Page(hits, None)
    row, known = at
    for found in index.find(query, only, max(1, most // 2), after=max(0, row - 1)):
        step(len(hits), 0, "")
        room = most - len(hits)
        if room <= 0:
            return Page(hits, (found.key, 0))
        skipped = known if found.key == row else 0
        some = found.spans[skipped : skipped + room]
        hits += _hits(project, replace(found, spans=some))
        if skipped + len(some) < len(found.spans):
            return Page(hits, (found.key, skipped + len(some)))
    return Page(hits, None)


def documents_found(project: Project, typed: str, *, only: Filter = NO_FILTER, as_typed: bool = False) -> int:
    """How many documents have hits. Raises AnnotatorError as `search` does."""
    index, query = _asked(project, typed, as_typed)
    return index.count(query, only)


def _asked(project: Project, typed: str, as_typed: bool) -> tuple[Fulltext, Query]:
    index = Fulltext(project.store)
    if not index.is_there():
        remedy = " and is open read-only: open it once for writing to search it."
        raise AnnotatorError(f"{project.path.name} has no index yet{remedy if project.read_only else '.'}")
    try:
        return index, parsed(typed, as_typed=as_typed)
    except ValueError as error:
        raise AnnotatorError(str(error)) from error


def _hits(project: Project, found: Found) -> Iterator[Hit]:
    text = project.text(found.document)
    fold = folded(text)
    for start, end in found.spans:
        yield hit(found.document, text, *fold.span(start, end), found.title)


def hit(document: str, text: str, start: int, end: int, title: str = "") -> Hit:
    """A span with its context."""
    before = text[max(0, start - CONTEXT) : start].replace("\n", " ")
    after = text[end : end + CONTEXT].replace("\n", " ")
    return Hit(document, start, end, text[start:end], before, after, title)


# ------------------------------------------------------------------ in annotations

_DOCUMENTS = 200
_PARTED = "\x01"


def search_annotations(
    project: Project, typed: str, *, only: Filter = NO_FILTER, step: Step = no_step
) -> Iterator[Hit]:
    """Annotations whose label, quote, attributes or note hold all these words, in whatever spelling, as hits.

    The filter's labels and annotators are asked of the annotation, the rest of its document. One with gaps has
    its hull for a span, one on the whole document an empty one.
    """
    at: Place | None = START
    while at is not None:
        page = annotations_page(project, typed, only=only, at=at, most=500, step=step)
        yield from page.hits
        at = page.further


def annotations_page(
    project: Project, typed: str, *, only: Filter = NO_FILTER, at: Place = START, most: int = 100,
    step: Step = no_step,
) -> Page:  # fmt: skip
    """Up to `most` of what `search_annotations` finds, from a place on. Raises what `step` raises."""
    found: list[Said] = []
    for one, place in _annotations(project, typed, only, at, step):
        if len(found) == most:
            return Page(_in_context(project, found), place)
        found.append(one)
    return Page(_in_context(project, found), None)


def _annotations(project: Project, typed: str, only: Filter, at: Place, step: Step) -> Iterator[tuple[Said, Place]]:
    """What is found, each with the place at which it is found."""
    words = folded(typed).text.split()
    labels = {to_bytes(label.id): folded(label.name).text for label in project.labels.values()}
    row, known = at
    after, more = max(0, row - 1), bool(words)
    while more:
        some, after = said(project.store.db, only, after, _DOCUMENTS)
        more = after > 0
        step(0, 0, "")
        counted: Counter[int] = Counter()
        for one, text in zip(some, _folded_all(["\n".join(one[2:5]) for one in some]), strict=True):
            place = one[0], counted[one[0]]
            counted[one[0]] += 1
            whole = f"{labels.get(one[1], '')}\n{text}"
            if all(word in whole for word in words) and (one[0] != row or place[1] >= known):
                yield Said.of(one), place


def _folded_all(texts: list[str]) -> list[str]:
    """The texts folded, all at once where that can be taken apart again: each by itself costs five times as much."""
    parts = folded(_PARTED.join(texts)).text.split(_PARTED)
    return parts if len(parts) == len(texts) else [folded(text).text for text in texts]


def _in_context(project: Project, found: list[Said]) -> list[Hit]:
    documents = {one.document for one in found}
    texts, titles = project.store.read.texts(documents), project.store.read.titles(documents)
    hits = []
    for one in found:
        text = texts.get(one.document, "")
        around = hit(one.document, text, one.start, one.end, titles.get(one.document, ""))
        hits.append(replace(around, quote=one.quote, annotation=one.annotation, label=one.label, note=one.note))
    return hits
