"""One file through a reader and the services behind it, and what may be wrong with the outcome."""

from __future__ import annotations

import shutil
import traceback
from contextlib import suppress
from pathlib import Path

from annotator.domain.change import Message
from annotator.domain.span import fragments_of
from annotator.domain.text import normalised
from annotator.errors import AnnotatorError
from annotator.formats import recognised
from annotator.formats.base import Importer, Read, ReadDocument, ReadFailure, ReadHeader, Surface
from annotator.services.fitting import fitted, placed
from annotator.services.import_report import ImportReport
from annotator.services.project import Project
from annotator.services.receiving import Receiver

LIMIT = 200_000
_IMPORTS = 100
"""Imports into one project."""


class Fault(Exception):
    """A sentence on what is wrong, and where, so that two of one kind are alike."""


class Trial:
    """Reads files with one importer and looks at what comes out."""

    def __init__(self, importer: Importer, folder: Path) -> None:
        self._importer, self._folder = importer, folder
        self._project: Project | None = None
        self._imports = 0

    def of(self, path: Path, *, whole: bool) -> None:
        """Read a file, and import it where `whole`. Raises Fault."""
        try:
            self._read(path)
            if whole:
                self._import(path)
        except (Fault, AnnotatorError) as said:
            if isinstance(said, Fault):
                raise
        except Exception as error:
            raise Fault(_place_of(error)) from error

    def _read(self, path: Path) -> None:
        recognised(path)
        for item in self._importer.read(path, LIMIT):
            self._look_at(item)

    def _look_at(self, item: Read) -> None:
        if isinstance(item, ReadFailure) and (not item.reason or not item.where):
            raise Fault("a failure that says nothing")
        if isinstance(item, ReadHeader):
            for label in item.labels:
                if not isinstance(label.name, str):
                    raise Fault(f"a label's name is {type(label.name).__name__}")
        if not isinstance(item, ReadDocument):
            return
        if len(item.text) > LIMIT:
            raise Fault("a document above the limit")
        quotes = [annotation.quote for annotation in item.annotations]
        known = dict(zip(map(id, item.annotations), quotes, strict=True))
        surface = item.surface
        one = fitted(item)
        text = one.document.text
        for annotation in item.annotations:
            try:
                fragments, found = placed(annotation, one)
            except ValueError:
                continue
            if any(not 0 <= start < end <= len(text) for start, end in fragments):
                raise Fault("a span outside the text")
            quote = known[id(annotation)]
            if quote is not None and not _right(quote, item.text, annotation.fragments, found, surface):
                raise Fault("wrong span: its text is not its quote")
        for span in one.document.structure:
            start, end = span.get("start", 0), span.get("end", 0)
            if type(start) is int and type(end) is int and not 0 <= start <= end <= len(text):
                raise Fault("a range of the structure outside the text")

    # ------------------------------------------------------------------ into a project

    def _import(self, path: Path) -> None:
        if self._project is None:
            self._project = Project.create(self._folder / "p.annotator", "Anna")
        receiver = Receiver(self._project, Message("import.file", {"file": path.name}), ImportReport(), None)
        receiver.start_file(path)
        try:
            with suppress(AnnotatorError):
                for item in self._importer.read(path, LIMIT):
                    receiver.take(item)
        finally:
            receiver.finish()
        self._imports += 1
        if self._imports >= _IMPORTS:
            self.close()

    def close(self) -> None:
        """Close the project that files were imported into. Raises Fault where it is not sound."""
        if self._project is None:
            return
        self._imports = 0
        project, self._project = self._project, None
        try:
            for one in project.stream():
                for annotation in one.annotations:
                    pieces = [one.document.text[start:end] for start, end in annotation.fragments]
                    if annotation.quote != " … ".join(pieces):
                        raise Fault("stored: an annotation's quote is not its text")
        finally:
            project.close()
            for file in self._folder.glob("p.annotator*"):
                shutil.rmtree(file) if file.is_dir() else file.unlink()


def _squeezed(words: str) -> str:
    return normalised("".join(words.split())).text


def _right(quote: str, text: str, fragments: tuple[tuple[int, int], ...], found: str, surface: Surface) -> bool:
    """Whether an annotation that was accepted covers what its file quoted."""
    own = surface.joined_by.join(text[start:end] for start, end in fragments)
    if surface.blanks and own != quote and normalised(quote).text != found:
        return False
    if _squeezed(quote) not in (_squeezed(own), _squeezed(found)):
        return False
    whole = "".join(text[start:end] for start, end in fragments_of(fragments, len(text)))
    return _squeezed(found).replace("…", "") == _squeezed(whole).replace("…", "")


def _place_of(error: BaseException) -> str:
    """The error and where it arose: the last line of ours and the last of all."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f"{Path(f.filename).name}:{f.lineno}" for f in frames if "/annotator/" in f.filename]
    last = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}"
    return f"{type(error).__name__} at {ours[-1] if ours else ''} {last}: {str(error)[:150]}"
