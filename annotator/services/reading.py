"""Reading one file after another: the right reader, in a process of its own where it needs one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from annotator.domain.provenance_fields import ENCODING, READER_VERSION, dated
from annotator.errors import AnnotatorError, Locked
from annotator.formats import exporter_of, importer_of, recognised
from annotator.formats.base import NO_OPTIONS, Columns, Importer, Options, Peek, Read, ReadDocument, ReadFailure
from annotator.services.apart import Apart

Alive = Callable[[], None]
Ask = Callable[[Path, int, Alive], str | None]
"""The password of a file, after so many wrong ones; None to leave the file out. While somebody thinks, `alive` is to
be called now and then; what it raises, such as Cancelled, is let through."""

TRIES = 3


class Reader:
    """Reads files within `limit` code points a document. To be closed.

    `options` are those of all files, `columns_of` the columns of tables by their paths; `ask` is asked for passwords.
    """

    def __init__(
        self,
        limit: int,
        options: Options = NO_OPTIONS,
        columns_of: Mapping[Path, Columns] | None = None,
        ask: Ask | None = None,
    ) -> None:
        self._limit = limit
        self._options = options
        self._columns_of = columns_of or {}
        self._ask = ask
        self._apart = Apart()

    def close(self) -> None:
        self._apart.close()

    def read(self, importer: Importer, path: Path, alive: Alive) -> Iterator[Read]:
        """What a file holds; that it can't be read is one more thing to report.

        `alive` is called while a reader works in its process; what it raises, such as Cancelled, ends the process.
        """
        options = self._options
        if path in self._columns_of:
            options = replace(options, columns=self._columns_of[path])
        exporter = exporter_of(importer.key)
        typed = exporter is None or exporter.carries.attributes != "text"
        try:
            importer = _fitting(importer, options)
            for item in self._unlocked(importer, path, options, alive):
                if isinstance(item, ReadDocument):
                    item.typed = typed
                    if importer.key != "jsonl":
                        _complete(item, importer.key)
                yield item
        except AnnotatorError as error:
            yield ReadFailure(str(path), str(error))

    def _unlocked(self, importer: Importer, path: Path, options: Options, alive: Alive) -> Iterator[Read]:
        """What a file holds, with the password that somebody gives where it needs one: the last that was right is
        tried first."""
        tries = 0
        while True:
            try:
                yield from self._items(importer, path, options, alive)
            except Locked:
                if tries == TRIES or self._ask is None or (password := self._ask(path, tries, alive)) is None:
                    raise
                options = replace(options, password=password)
                tries += 1
            else:
                self._options = replace(self._options, password=options.password)
                return

    def _items(self, importer: Importer, path: Path, options: Options, alive: Alive) -> Iterator[Read]:
        if importer.read_members is not None:
            return importer.read_members(path, self._limit, lambda place, _limit: self._member(place, alive))
        if importer.apart:
            return self._apart.read(importer.key, path, self._limit, options, alive)
        return importer.items(path, self._limit, options)

    def peek(self, importer: Importer, path: Path, alive: Alive) -> Peek:
        """The first rows of a table. Raises AnnotatorError where there are none."""
        if importer.peek is None:
            raise AnnotatorError(f"{path} is no table")
        return self._apart.peek(importer.key, path, alive) if importer.apart else importer.peek(path)

    def _member(self, path: Path, alive: Alive) -> Iterator[Read]:
        alive()
        importer = recognised(path)
        if importer is None:
            yield ReadFailure(str(path), "the kind of file is unknown", skipped=True)
            return
        yield from self.read(importer, path, alive)


def _fitting(importer: Importer, options: Options) -> Importer:
    """Lines of JSON are a table once the user names columns."""
    wanted = importer.key == "jsonl" and options.columns is not None and options.columns.text
    return (importer_of("json") if wanted else None) or importer


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
