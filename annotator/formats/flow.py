"""A text put together from paragraphs, headings and tables, with their stand-off ranges beside it."""

from __future__ import annotations

from typing import Any


class Flow:
    """Takes running text and borders; `text` and `structure` are what came of it.

    A paragraph is a line, a row of a table a line with tabs between its cells. A table within a cell becomes
    running text of the cell.
    """

    def __init__(self) -> None:
        self.structure: list[dict[str, Any]] = []
        self._lines: list[str] = []
        self._length = 0
        self._running: list[str] = []
        self._tables: list[int] = []
        self._cells: list[str] = []
        self._cell: list[str] = []

    @property
    def text(self) -> str:
        return "\n".join(self._lines)

    @property
    def place(self) -> int:
        """Where the next line will begin."""
        return self._length + 1 if self._lines else 0

    @property
    def at_start(self) -> bool:
        """Whether nothing runs yet on the present line."""
        return not self._running or self._running[-1].endswith("\n")

    def say(self, words: str | None) -> None:
        """Running text of the present paragraph; a line feed in it is a line break."""
        if words:
            self._running.append(words)

    def paragraph(self, kind: str = "", **said: Any) -> None:
        """The border of a paragraph: what runs so far is one, and a structure of this kind if there is one."""
        words, self._running = "".join(self._running).strip(" \t\r\n"), []
        if not words:
            return
        if self._tables:
            self._cell.append(" ".join(words.split("\n")))
            return
        start = self.place
        self._line(words)
        if kind:
            self.structure.append({"kind": kind, **said, "start": start, "end": self._length})

    def table(self) -> None:
        """A table begins."""
        self.paragraph()
        self._tables.append(self.place)

    def cell(self) -> None:
        """A cell ends."""
        self.paragraph()
        if len(self._tables) == 1:
            self._cells.append(" ".join(self._cell))
            self._cell = []

    def row(self) -> None:
        """A row ends."""
        self.paragraph()
        if len(self._tables) != 1:
            return
        if self._cell:
            self.cell()
        cells, self._cells = "\t".join(self._cells).rstrip("\t"), []
        if cells:
            self._line(cells)

    def end_table(self) -> None:
        """A table ends."""
        if not self._tables:
            return
        self.row()
        start = self._tables.pop()
        if not self._tables and self._length > start:
            self.structure.append({"kind": "table", "start": start, "end": self._length})

    def since(self, start: int, kind: str, **said: Any) -> None:
        """A structure of this kind over what came since `start`, if anything did."""
        self.paragraph()
        if self._length > start:
            self.structure.append({"kind": kind, **said, "start": start, "end": self._length})

    def _line(self, words: str) -> None:
        self._length = self.place + len(words)
        self._lines.append(words)


def in_order(structure: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The ranges as they begin, the longer first."""
    return sorted(structure, key=lambda item: (item["start"], -item["end"]))
