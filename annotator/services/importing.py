"""Bringing documents in: files, folders with all below them, pasted text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

from annotator.domain.change import Message
from annotator.domain.document import MAX_LENGTH
from annotator.domain.progress import Step, no_step
from annotator.errors import AnnotatorError, Cancelled
from annotator.formats import IMPORTERS, importer_of
from annotator.formats.base import Columns, Importer, Options, ReadDocument, ReadProvenance
from annotator.formats.decoding import known_encoding
from annotator.services.files_to_read import File, files_found
from annotator.services.import_report import ImportReport, printable
from annotator.services.mapping import AS_IT_IS, ImportMapping
from annotator.services.project import Project
from annotator.services.reading import Ask, Reader
from annotator.services.receiving import Receiver
from annotator.services.wording import shortened


def import_paths(
    project: Project,
    paths: Iterable[Path],
    *,
    format_key: str | None = None,
    annotator: str | None = None,
    step: Step = no_step,
    limit: int = MAX_LENGTH,
    columns: Columns | None = None,
    mapping: ImportMapping = AS_IT_IS,
    columns_of: Mapping[Path, Columns] | None = None,
    encoding: str = "",
    ask: Ask | None = None,
) -> ImportReport:
    """Bring in files, and folders with all below them, as one group of changes that one undo takes back.

    `format_key` forces a format, else content and name tell. `columns` names those of tables, `columns_of` those of
    some by their paths; `mapping` says what labels and annotators of the files are called here. `encoding` forces
    one; `ask` is asked for the password of a file that has one. `annotator` is
    the id of the annotator of what names none. `limit` is the number of code points that one document may have.
    A file that can't be read is reported and the rest goes on; when `step` raises Cancelled, what is in stays
    in. Progress counts bytes.
    Raises AnnotatorError for an unknown format, or when the project can't be written.
    """
    forced = _forced(format_key)
    report = ImportReport()
    paths = list(paths)
    receiver = Receiver(project, _message(paths), report, annotator, mapping)
    reader = Reader(limit, Options(columns, known_encoding(encoding) if encoding else ""), columns_of, ask)
    try:
        _receive(list(files_found(paths, forced, report, step)), receiver, step, reader)
    except Cancelled:
        report.cancelled = True
    finally:
        reader.close()
    receiver.finish()
    return report


def _receive(files: list[File], receiver: Receiver, step: Step, reader: Reader) -> None:
    total, done = sum(file.size for file in files), 0
    for file in files:
        receiver.start_file(file.path)
        alive = partial(step, done, total, file.path.name)
        for item in reader.read(file.importer, file.path, alive):
            receiver.take(item)
            step(done + (item.consumed if isinstance(item, ReadDocument) else 0), total, file.path.name)
        done += file.size
        step(done, total, file.path.name)


def import_text(project: Project, text: str, title: str = "", *, limit: int = MAX_LENGTH) -> ImportReport:
    """Bring in a pasted text; without a title its first words are one. Raises AnnotatorError for a blank text,
    or one of more than `limit` code points."""
    if not text.strip():
        raise AnnotatorError("There is no text to import: copy some first.")
    if len(text) > limit:
        raise AnnotatorError(f"The text is longer than {limit:,} characters, the limit for one document.")
    title = printable(" ".join(title.split())) or printable(shortened(text.strip().splitlines()[0], 80))
    report = ImportReport()
    receiver = Receiver(project, Message("import.text", {"title": title}), report, None)
    receiver.take(ReadDocument(text, title, [ReadProvenance(title, reader="pasted")]))
    receiver.finish()
    return report


def _forced(format_key: str | None) -> Importer | None:
    if format_key is None:
        return None
    found = importer_of(format_key)
    if found is None:
        keys = ", ".join(importer.key for importer in IMPORTERS)
        raise AnnotatorError(f"There is no import format “{format_key}”: choose one of {keys}.")
    return found


def _message(paths: list[Path]) -> Message:
    names = [printable(path.name or str(path)) for path in paths[:3]]
    return Message("import.file", {"file": ", ".join(names) + (", …" if len(paths) > 3 else "")})
