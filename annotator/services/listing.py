"""The list of documents of a large project: the first screen at once, the rest a page at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.domain.document import DocumentRow
from annotator.services.project import Project

PAGE = 2000


def first_documents(project: Project, most: int) -> tuple[list[DocumentRow], bool]:
    """The first documents of the list, as I see them, and whether there are more."""
    rows, after = project.store.read.document_page(project.me.id, 0, most)
    return rows, after > 0


def all_documents(project: Project, page: int = PAGE) -> Iterator[DocumentRow]:
    """The whole list, nothing held open between two pages: a change made meanwhile may be in it or not."""
    after = 0
    while True:
        rows, after = project.store.read.document_page(project.me.id, after, page)
        yield from rows
        if not after:
            return


def these_documents(project: Project, documents: Iterable[str]) -> list[DocumentRow]:
    """The lines of the list for these documents (ids), as they are now."""
    return project.store.read.rows_of(project.me.id, documents)
