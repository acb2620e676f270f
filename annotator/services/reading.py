"""Reading one file after another: the right reader, in a process of its own where it needs one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from annotator.domain.provenance_fields import ENCODING, READER_VERSION, dated
from annotator.errors import AnnotatorError
from annotator.formats import importer_of, recognised
from annotator.formats.base import Columns, Importer, Read, ReadDocument, ReadFailure
from annotator.services.apart import Apart

Alive = Callable[[], None]


class Reader:
    """Reads files within `limit` code points a document; `columns` are those of tables. To be closed."""

    def __init__(self, limit: int, columns: Columns | None = None) -> None:
        self._limit = limit
        self._columns = columns
        self._apart = Apart()

    def close(self) -> None:
        self._apart.close()

    def read(self, importer: Importer, path: Path, alive: Alive) -> Iterator[Read]:
        """What a file holds; that it can't be read is one more thing to report.

        `alive` is called while a reader works in its process; what it raises, such as Cancelled, ends the process.
        """
        try:
            importer = self._fitting(importer)
            for item in self._items(importer, path, alive):
                if isinstance(item, ReadDocument) and importer.key != "jsonl":
                    _complete(item, importer.key)
                yield item
        except AnnotatorError as error:
            yield ReadFailure(str(path), str(error))

    def _fitting(self, importer: Importer) -> Importer:
        """Lines of JSON are a table once the user names columns."""
        table = (
            importer_of("json")
            if importer.key == "jsonl" and self._columns is not None and self._columns.text
            else None
        )
        return table or importer

    def _items(self, importer: Importer, path: Path, alive: Alive) -> Iterator[Read]:
        if importer.read_members is not None:
            return importer.read_members(path, self._limit, lambda place, _limit: self._member(place, alive))
        columns = self._columns if importer.read_columns is not None else None
        if importer.apart:
            return self._apart.read(importer.key, path, self._limit, columns, alive)
        if importer.read_columns is not None and columns is not None:
            return importer.read_columns(path, self._limit, columns)
        return importer.read(path, self._limit)

    def _member(self, path: Path, alive: Alive) -> Iterator[Read]:
        alive()
        importer = recognised(path)
        if importer is None:
            yield ReadFailure(str(path), "the kind of file is unknown", skipped=True)
            return
        yield from self.read(importer, path, alive)


def _complete(document: ReadDocument, reader: str) -> None:
    """Say of what this reader read which version it is and as what it took the bytes, and bring the date in order.

    Our own JSONL says these things itself, as members of an archive have had them said.
    """
    for read in document.provenances:
        if read.reader != reader:
            continue
        published = read.meta.get("published")
        if isinstance(published, str) and "published_written" not in read.meta:
            read.meta = dated(read.meta, published)
        read.extra.setdefault(READER_VERSION, program_version())
        if document.encoding:
            read.extra.setdefault(ENCODING, document.encoding)


@cache
def program_version() -> str:
    """The version of this program, "" where it was not installed."""
    try:
        return version("annotator")
    except PackageNotFoundError:
        return ""
