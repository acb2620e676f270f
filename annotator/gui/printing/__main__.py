"""python -m annotator.gui.printing OUT: prints what comes in, a line of JSON each, and answers each with a page."""

from __future__ import annotations

import sys
from pathlib import Path

import orjson
from PySide6.QtGui import QGuiApplication

from annotator.gui.printing.book import Book


def main(out: Path) -> None:
    """The first line is the head, the last one the appendix, those between them are documents."""
    application = QGuiApplication(sys.argv[:1])
    book: Book | None = None
    _answer(0)
    for line in sys.stdin.buffer:
        said = orjson.loads(line)
        if book is None:
            book = Book(out, said)
            _answer(book.paper.page)
        elif "appendix" in said:
            book.end(said["appendix"])
            _answer(book.paper.page)
            break
        else:
            _answer(book.document(said))
    application.quit()


def _answer(page: int) -> None:
    sys.stdout.write(f"{page}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
