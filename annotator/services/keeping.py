"""The copies of a project as a person chooses among them: what there is, and whether one can be used."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from annotator.domain.progress import Step, no_step
from annotator.services.backups import BEFORE_RESTORING, SUFFIX, copies_beside, moment_of
from annotator.storage.backup import Contents, verify

Reason = Literal["regular", "before_restoring", "before_update"]
_FOLDER = ".backups"
_MADE_FOR = re.compile(rf"(?P<stem>.+?)(?P<why>{BEFORE_RESTORING})? \d{{4}}-\d\d-\d\d \d\d-\d\d-\d\dZ( \d+)?")
_OLDER = re.compile(r"(?P<stem>.+)\.v\d+(-\d+)?")


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that may be an older state of a project: its moment (microseconds since 1970 in UTC), bytes, and why
    it was made. Nothing says yet that it is sound."""

    at: int
    path: Path
    size: int
    reason: Reason


def kept(project: Path) -> list[Kept]:
    """What there is of a project's older states, newest first."""
    found = []
    for path in copies_beside(project):
        with suppress(OSError):
            found.append(_kept(path, project.stem))
    return sorted(found, key=lambda copy: copy.at, reverse=True)


def _kept(path: Path, stem: str) -> Kept:
    facts = path.stat()
    reason: Reason = "regular"
    at = moment_of(path, stem)
    if at is None:
        reason, at = "before_restoring", moment_of(path, stem + BEFORE_RESTORING)
    if at is None:
        reason, at = "before_update", facts.st_mtime_ns // 1000
    return Kept(at, path, facts.st_size, reason)


def project_of(copy: Path) -> Path | None:
    """The project that a copy was made of, as far as its name and its folder tell; it need not be there."""
    name = _MADE_FOR.fullmatch(copy.stem) or _OLDER.fullmatch(copy.stem)
    if copy.suffix != SUFFIX or name is None:
        return None
    stem = name["stem"]
    folder = copy.parent
    if folder.name == stem + _FOLDER:
        return folder.with_name(stem + SUFFIX)
    beside = "why" not in name.groupdict() or bool(name["why"])
    return folder / (stem + SUFFIX) if beside else None


def check(copy: Path, step: Step = no_step) -> Contents:
    """What is in a copy that is sound. Raises AnnotatorError saying why another can't be used."""
    return verify(copy, step)


def delete(copies: Iterable[Path]) -> list[Path]:
    """Delete copies; those that could not be."""
    stuck = []
    for copy in copies:
        try:
            copy.unlink(missing_ok=True)
        except OSError:
            stuck.append(copy)
    return stuck
