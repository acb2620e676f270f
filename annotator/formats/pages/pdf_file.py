"""A highlighted PDF: drawn by a process of its own that shows no window, ended when it takes too long."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, Queue
from subprocess import PIPE, Popen, TimeoutExpired
from tempfile import TemporaryFile
from threading import Thread
from time import monotonic
from typing import IO

import orjson

import annotator
from annotator.domain.progress import Step
from annotator.errors import AnnotatorError
from annotator.formats.exporter import Exporter, ExportSource
from annotator.formats.pages.pdf_telling import Printing
from annotator.formats.pages.telling import CARRIES

_BEGINNING = 60.0
_A_CHARACTER = 0.002
"""Seconds that the process may take to begin, or for a document, and for each of its characters; a hundred times what
was measured."""

_POLL = 0.1
_OWN_SCREENS = ("win32", "darwin")
"""Systems where Qt needs no display, and finds its fonts only through its own platform."""


def write(out: Path, source: ExportSource, step: Step) -> None:
    """The documents in one file, each from a new page on, with bookmarks.

    Raises AnnotatorError when the process that draws breaks or takes too long.
    """
    printing = Printing(source)
    titles: list[str] = []
    with TemporaryFile(dir=out.parent) as waiting:
        for one in source.documents():
            said = printing.document(one)
            titles.append(said["title"])
            waiting.write(orjson.dumps(said) + b"\n")
            step(0, source.count, "")
        waiting.seek(0)
        with _printer(out) as ask:
            ask(orjson.dumps(printing.head()) + b"\n", lambda: step(0, source.count, ""))
            pages: list[int] = []
            for number, line in enumerate(waiting, 1):
                pages.append(ask(line, lambda: step(len(pages), source.count, "")))
                step(number, source.count, "")
            ask(orjson.dumps(printing.tail()) + b"\n", lambda: step(len(pages), source.count, ""))
    _bookmark(out, titles, pages)


_Ask = Callable[[bytes, Callable[[], None]], int]


@contextmanager
def _printer(out: Path) -> Iterator[_Ask]:
    """A function that hands the process a line and waits for the number of the page on which it went."""
    with TemporaryFile() as errors, _process(out, errors) as process:
        answers: Queue[bytes] = Queue()
        reader = Thread(target=_listen, args=(process.stdout, answers), daemon=True)
        reader.start()

        def ask(line: bytes, alive: Callable[[], None]) -> int:
            # Where the process has ended, the missing answer tells it, with what it said last.
            with suppress(OSError):
                if line and process.stdin is not None:
                    process.stdin.write(line)
                    process.stdin.flush()
            return _answer(answers, _BEGINNING + _A_CHARACTER * len(line), alive, errors)

        try:
            ask(b"", lambda: None)
            yield ask
            _finish(process)
        finally:
            process.kill()
            process.wait()
            reader.join()


def _process(out: Path, errors: IO[bytes]) -> Popen[bytes]:
    environment = dict(os.environ)
    if sys.platform not in _OWN_SCREENS:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    home = str(Path(annotator.__file__).resolve().parent.parent)
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (home, environment.get("PYTHONPATH"))))
    command = [sys.executable, "-m", "annotator.gui.printing", str(out)]
    return Popen(command, stdin=PIPE, stdout=PIPE, stderr=errors, env=environment)


def _listen(stream: IO[bytes] | None, answers: Queue[bytes]) -> None:
    for line in stream or ():
        answers.put(line)
    answers.put(b"")


def _answer(answers: Queue[bytes], seconds: float, alive: Callable[[], None], errors: IO[bytes]) -> int:
    until = monotonic() + seconds
    while True:
        try:
            answer = answers.get(timeout=_POLL)
        except Empty:
            alive()
            if monotonic() > until:
                raise AnnotatorError(
                    "Drawing the PDF takes too long; export fewer documents, or as a web page"
                ) from None
            continue
        if answer.strip().isdigit():
            return int(answer)
        if not answer:
            errors.seek(0)
            said = errors.read().decode("utf-8", "replace")
            raise AnnotatorError("The PDF can't be drawn; export a web page and print it instead", details=said)


def _finish(process: Popen[bytes]) -> None:
    if process.stdin is not None:
        process.stdin.close()
    try:
        ended = process.wait(_BEGINNING)
    except TimeoutExpired as error:
        raise AnnotatorError("The PDF does not get finished; export a web page and print it instead") from error
    if ended:
        raise AnnotatorError(
            "The PDF can't be drawn; export a web page and print it instead", details=f"the process ended with {ended}"
        )


def _bookmark(out: Path, titles: list[str], pages: list[int]) -> None:
    """A bookmark for each document, which Qt can't make."""
    from pypdf import PdfWriter  # here, because it takes a tenth of a second

    if not titles:
        return
    whole = out.with_name(f"{out.name}.marked")
    try:
        writer = PdfWriter(str(out), incremental=True)
        for title, page in zip(titles, pages, strict=True):
            writer.add_outline_item(title=title, page_number=page - 1)
        writer.write(str(whole))
        whole.replace(out)
    finally:
        whole.unlink(missing_ok=True)


EXPORTER = Exporter(
    "pdf",
    "Highlighted PDF",
    ".pdf",
    "All documents with their annotations as pages to print, as the window shows them",
    write,
    CARRIES,
)
