"""Finding the files that an import is to read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.progress import Step
from annotator.formats import IMPORTERS, recognised
from annotator.formats.base import Importer
from annotator.formats.companions import taken_along
from annotator.formats.files import failure
from annotator.services.import_report import ImportReport


@dataclass(frozen=True, slots=True)
class File:
    """A file, its size in bytes, and who reads it."""

    path: Path
    size: int
    importer: Importer


def files_found(paths: list[Path], forced: Importer | None, report: ImportReport, step: Step) -> Iterator[File]:
    """The files to read: those named, and in folders those of a known kind; what one of them takes along, such as the
    text beside a file of annotations, is not read by itself."""
    unknown: list[Path] = []
    files = list(_all(paths, forced, report, unknown, step))
    left = taken_along([(file.importer, file.path) for file in files])
    for path in unknown:
        if path not in left:
            report.skipped.add(str(path), "the kind of file is unknown")
    yield from (file for file in files if file.path not in left)


def _all(
    paths: list[Path], forced: Importer | None, report: ImportReport, unknown: list[Path], step: Step
) -> Iterator[File]:
    for path in paths:
        if path.is_dir():
            for file in _below(path, report):
                step(0, 0, str(file))
                yield from _file(file, forced, report, unknown)
        else:
            yield from _file(path, forced, report, unknown, named=True)


def _file(
    path: Path, forced: Importer | None, report: ImportReport, unknown: list[Path], *, named: bool = False
) -> Iterator[File]:
    try:
        size = path.stat().st_size
    except (OSError, ValueError) as error:
        reason = str(failure(path, error)) if isinstance(error, OSError) else "this is no name of a file"
        report.failed.add(str(path), reason)
        return
    importer = forced or recognised(path)
    if importer is not None:
        yield File(path, size, importer)
    elif named:
        known = " ".join(suffix for one in IMPORTERS for suffix in one.suffixes)
        report.failed.add(str(path), f"the kind of file is unknown (known: {known}); name its format")
    else:
        unknown.append(path)


def _below(folder: Path, report: ImportReport) -> Iterator[Path]:
    """Every file below a folder in the order of names, hidden ones left out, each folder entered once."""

    def unreadable(error: OSError) -> None:
        where = Path(error.filename or folder)
        report.failed.add(str(where), str(failure(where, error)))

    entered: set[tuple[int, int]] = set()
    for parent, folders, names in os.walk(folder, followlinks=True, onerror=unreadable):
        with suppress(OSError):
            status = os.stat(parent)
            if (status.st_dev, status.st_ino) in entered:
                folders.clear()  # a link that leads back up, or a second way to the same folder
                continue
            entered.add((status.st_dev, status.st_ino))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(parent, name)
