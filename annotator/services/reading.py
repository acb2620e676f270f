"""Reading one file after another: the right reader, in a process of its own where it needs one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats import exporter_of, importer_of, recognised
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
        exporter = exporter_of(importer.key)
        typed = exporter is None or exporter.carries.attributes != "text"
        try:
            for item in self._items(self._fitting(importer), path, alive):
                if not typed and isinstance(item, ReadDocument):
                    item.typed = False
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
