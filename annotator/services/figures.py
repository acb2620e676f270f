"""All figures of a project together, as the window shows them and the shell prints them, and tables of them as CSV."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.progress import Step, no_step
from annotator.errors import AnnotatorError
from annotator.formats.harmless import harmless
from annotator.services.project import Project
from annotator.services.statistics import Statistics, as_csv, statistics
from annotator.services.tallying import Tally, tally


@dataclass(frozen=True, slots=True)
class Figures:
    """What was counted, and the moment at which that began."""

    at: int
    tally: Tally
    statistics: Statistics

    def as_plain(self) -> dict[str, Any]:
        """As JSON values, one dictionary of both."""
        return self.tally.as_plain() | self.statistics.as_plain()


def figures(project: Project, step: Step = no_step) -> Figures:
    """Count everything. `step(done, total, note)` counts annotations and may raise Cancelled."""
    at = project.clock.now()
    return Figures(at, tally(project), statistics(project, step))


def write_csv(path: Path, rows: list[dict[str, Any]]) -> None:
    """A list of `as_plain` as a file for a spreadsheet, UTF-8 with a byte order mark; no cell is run as a formula.

    Raises AnnotatorError where the file can't be written.
    """
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            for row in as_csv(rows):
                writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])
    except OSError as error:
        raise unwritable(path, error) from error


def write_picture(path: Path, picture: bytes) -> None:
    """Keep a picture in a file. Raises AnnotatorError where it can't be written."""
    try:
        path.write_bytes(picture)
    except OSError as error:
        raise unwritable(path, error) from error


def unwritable(path: Path, error: OSError) -> AnnotatorError:
    """The sentence for a file that can't be written."""
    return AnnotatorError(
        f"{path} can't be written: {error.strerror or error}. Choose another place.", details=repr(error)
    )
