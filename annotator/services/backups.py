"""Copies of a project that come and go by themselves: when one is due, which ones stay, and making them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from annotator.domain.moment import iso, parsed
from annotator.domain.progress import Step, no_step
from annotator.errors import AnnotatorError
from annotator.services.project import Project
from annotator.storage.backup import Contents, write_copy

HOUR = 3_600_000_000
DAY = 24 * HOUR
EVERY = HOUR
KEEP = 5
DAYS = 7
SUFFIX = ".annotator"
BEFORE_RESTORING = " before restoring"
_NAME = re.compile(r" (\d{4}-\d\d-\d\d) (\d\d)-(\d\d)-(\d\d)Z( \d+)?")


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """A copy that was made by itself, and the moment it shows (microseconds since 1970 in UTC, whole seconds)."""

    at: int
    path: Path


@dataclass(frozen=True, slots=True)
class Plan:
    due: bool
    drop: tuple[Backup, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A new copy, what is in it, the copies that went, and those that could not be deleted."""

    path: Path
    contents: Contents
    dropped: tuple[Path, ...] = ()
    stuck: tuple[Path, ...] = ()


# ---------------------------------------------------------------------- the policy, which touches nothing


@dataclass(frozen=True, slots=True)
class Policy:
    """How long to work between two copies (microseconds), and how many of the newest stay whatever their day."""

    every: int = EVERY
    keep: int = KEEP


USUAL = Policy()


def plan(now: int, copies: Iterable[Backup], changed: int, *, opening: bool, zone: tzinfo = UTC) -> Plan:
    """What to do at the moment `now`. `changed` is the moment of the project's last change."""
    there = list(copies)
    return Plan(due(now, there, changed, opening=opening), to_drop(now, there, zone))


def due(now: int, copies: Iterable[Backup], changed: int, *, opening: bool, every: int = EVERY) -> bool:
    """Whether a copy should be made: on opening, and after a while, where something changed since the last one.

    A copy that shows a later moment than `now` was made by a clock that went wrong and counts for nothing.
    """
    last = max((copy.at for copy in copies if copy.at <= now), default=None)
    if last is None:
        return True
    return changed > last and (opening or now - last >= every)


def to_drop(now: int, copies: Iterable[Backup], zone: tzinfo = UTC, keep_last: int = KEEP) -> tuple[Backup, ...]:
    """The copies that may go, oldest first: all but the last few and the last one of each day for a week."""
    newest_first = sorted(copies, reverse=True)
    keep = set(newest_first[:keep_last])
    today = _day(now, zone)
    seen: set[int] = set()
    for copy in newest_first:
        day = _day(copy.at, zone)
        if today - DAYS < day <= today and day not in seen:
            seen.add(day)
            keep.add(copy)
    return tuple(copy for copy in reversed(newest_first) if copy not in keep)


def _day(at: int, zone: tzinfo) -> int:
    return datetime.fromtimestamp(at // 1_000_000, zone).toordinal()


# ---------------------------------------------------------------------- names and folders


def backup_folder(project: Path) -> Path:
    """The folder beside a project in which its copies are."""
    return project.with_name(f"{project.stem}.backups")


def backups(project: Path, folder: Path | None = None) -> list[Backup]:
    """A project's copies, newest first."""
    found = []
    with suppress(FileNotFoundError, NotADirectoryError):
        for path in (folder or backup_folder(project)).iterdir():
            at = moment_of(path, project.stem)
            if at is not None:
                found.append(Backup(at, path))
    return sorted(found, reverse=True)


def moment_of(path: Path, stem: str) -> int | None:
    """The moment that the name of a copy shows (microseconds since 1970 in UTC), None where it shows none."""
    name = _NAME.fullmatch(path.stem.removeprefix(stem)) if path.stem.startswith(stem) else None
    if name is None or path.suffix != SUFFIX:
        return None
    try:
        return parsed(f"{name[1]}T{name[2]}:{name[3]}:{name[4]}Z")
    except ValueError:
        return None


def dated(stem: str, at: int, folder: Path) -> Path:
    """A free name in a folder that shows the moment."""
    moment = iso(at)[:19].replace("T", " ").replace(":", "-")
    path = folder / f"{stem} {moment}Z{SUFFIX}"
    n = 1
    while path.exists():
        n += 1
        path = folder / f"{stem} {moment}Z {n}{SUFFIX}"
    return path


def copies_beside(project: Path, folder: Path | None = None) -> list[Path]:
    """Every file that may be an older state of a project: its copies, those made before the file was brought up
    to date, and those that were put aside when a copy was restored."""
    found = [copy.path for copy in backups(project, folder)]
    with suppress(OSError):
        aside = re.compile(re.escape(project.stem) + rf"(\.v\d+(-\d+)?|{BEFORE_RESTORING} .*)")
        found += sorted(
            path for path in project.parent.iterdir() if path.suffix == SUFFIX and aside.fullmatch(path.stem)
        )
    return found


# ---------------------------------------------------------------------- making them


def back_up(
    project: Project,
    now: int,
    folder: Path | None = None,
    step: Step = no_step,
    *,
    thorough: bool = False,
    policy: Policy = USUAL,
) -> Made:
    """Make a verified copy, then drop those that are no longer needed.

    `step` counts pages and may raise Cancelled. Raises AnnotatorError where no sound copy could be made; then
    none was dropped.
    """
    where = folder or backup_folder(project.path)
    try:
        where.mkdir(exist_ok=True)
    except OSError as error:
        raise AnnotatorError(f"{where} can't be made: {error.strerror}.") from error
    _sweep(where, project.path.stem, now)
    path = dated(project.path.stem, now, where)
    made = write_copy(project.store.db, path, step, thorough=thorough)
    dropped: list[Path] = []
    stuck: list[Path] = []
    for old in to_drop(now, backups(project.path, where), keep_last=policy.keep):
        try:
            old.path.unlink()
            dropped.append(old.path)
        except OSError:
            stuck.append(old.path)
    return Made(path, made, tuple(dropped), tuple(stuck))


def _sweep(folder: Path, stem: str, now: int) -> None:
    """Delete what a copy left that was cut off by a power cut a day ago or more."""
    for part in folder.glob(".*.part*"):
        with suppress(OSError):
            if part.name.startswith(f".{stem} ") and part.stat().st_mtime * 1_000_000 < now - DAY:
                part.unlink()


def back_up_if_due(
    project: Project,
    now: int,
    folder: Path | None = None,
    step: Step = no_step,
    *,
    opening: bool,
    policy: Policy = USUAL,
) -> Made | None:
    """Make a copy where one is due; None where none was. To be asked on opening, and every few minutes of work."""
    there = backups(project.path, folder)
    if not due(now, there, project.store.journal.last_moment(), opening=opening, every=policy.every):
        return None
    return back_up(project, now, folder, step, policy=policy)


def save_copy(project: Project, out: Path, step: Step = no_step, *, thorough: bool = False) -> Contents:
    """A verified copy of the project under a name of its own, a project to work in like this one.

    Raises AnnotatorError where the name is taken or the copy can't be made.
    """
    if out.exists():
        raise AnnotatorError(f"{out} is already there: choose another name.")
    if not out.parent.is_dir():
        raise AnnotatorError(f"{out} can't be made: there is no folder {out.parent}.")
    return write_copy(project.store.db, out, step, thorough=thorough)
