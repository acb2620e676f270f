"""Documents that grow by sentences, one block of a file after another, and come out when the next begins."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.base import Read
from annotator.formats.tokens.building import Building
from annotator.formats.tokens.comments import Named, about, opening
from annotator.formats.tokens.lines import Block


class Documents:
    """The document that is being built; `title` is that of a file's only one, `count` how many came out."""

    def __init__(self, reader: str, file: str, title: str, limit: int) -> None:
        self._reader = reader
        self._file = file
        self._title = title
        self._limit = limit
        self._building: Building | None = None
        self.count = 0

    def begin(self, named: Named, block: Block) -> Iterator[Read]:
        """Begin another; the last comes out."""
        yield from self.ended(block.consumed)
        self._building = Building(named, self._file, block.line, self._limit)

    def ended(self, consumed: int) -> Iterator[Read]:
        """The document that is being built, if there is one."""
        building, self._building = self._building, None
        done = building.built(self._reader, consumed) if building is not None else None
        if done is not None:
            self.count += 1
            yield done

    def begins_with(self, said: Mapping[str, str], block: Block) -> Iterator[Read]:
        """Begin another where the comments of a block say so; the last comes out."""
        named = opening(said)
        if named is not None:
            yield from self.begin(named, block)

    def open(self, said: Mapping[str, str], block: Block) -> Building:
        """The document to which a block with these comments belongs."""
        if self._building is None:
            self._building = Building(Named(title=self._title), self._file, block.line, self._limit)
        about(self._building.named, said)
        return self._building


def gathered(
    path: Path, blocks: Iterable[Block], take: Callable[[Block], Iterator[Read]], documents: Documents, without: str
) -> Iterator[Read]:
    """What comes out of all blocks. Raises AnnotatorError with the reason `without` where no document does."""
    consumed = 0
    for block in blocks:
        consumed = block.consumed
        yield from take(block)
    yield from documents.ended(consumed)
    if not documents.count:
        raise AnnotatorError(f"{path} {without}")
