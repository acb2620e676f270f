"""ZIP archives of documents: unpacked one by one with bounds, never outside a folder of our own."""

from __future__ import annotations

import shutil
import stat
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from zipfile import ZipFile, ZipInfo

from annotator.errors import AnnotatorError
from annotator.formats.base import Claim, Importer, Read, ReadDocument, ReadFailure, ReadFile
from annotator.formats.companions import taken_along
from annotator.formats.files import MOST_OF_A_CONTAINER, opened, taken_apart
from annotator.formats.head import Head
from annotator.formats.packages import refuse_bomb

MOST_MEMBERS = 20_000
DEEPEST = 3
"""How many archives may lie in one another."""
MOST_EXPANDED = 4 << 30
AT_ONCE = 1 << 30
"""Bytes up to which an archive is unpacked as a whole, so that files that belong together lie together."""

_KIND = "a ZIP archive"
_ENCRYPTED = 1
_SUFFIX = ".zip"


@dataclass(slots=True)
class _Budget:
    """What may still be unpacked of an archive and the archives in it."""

    members: int = MOST_MEMBERS
    size: int = MOST_EXPANDED


def read(path: Path, limit: int) -> Iterator[Read]:
    """What the members of an archive hold, each read by the reader of its kind."""

    def member(place: Path, limit: int) -> Iterator[Read]:
        from annotator.formats import recognised

        importer = recognised(place)
        if importer is None:
            yield ReadFailure(str(place), "the kind of file is unknown", skipped=True)
            return
        try:
            yield from importer.read(place, limit)
        except AnnotatorError as error:
            yield ReadFailure(str(place), str(error))

    return read_members(path, limit, member)


def read_members(path: Path, limit: int, member: ReadFile) -> Iterator[Read]:
    """What the members of an archive hold; `member` reads one that was unpacked.

    A member that can't be unpacked is a failure and the next goes on. Raises AnnotatorError for a file that is
    no archive.
    """
    with tempfile.TemporaryDirectory(prefix="annotator-") as folder:
        yield from _contents(path, str(path), limit, member, Path(folder), _Budget(), 1)


def _contents(
    path: Path, shown: str, limit: int, member: ReadFile, folder: Path, budget: _Budget, depth: int
) -> Iterator[Read]:
    with opened(path) as file:
        if not file.read(1):
            raise AnnotatorError(f"{shown} is empty")
        with taken_apart(shown, _KIND):
            archive = ZipFile(file)
            entries = archive.infolist()
        wanted = [entry for entry in entries if _is_wanted(entry)]
        too_many = len(wanted) - budget.members
        if too_many > 0:
            del wanted[budget.members :]
        budget.members -= len(wanted)
        room = folder / f"{depth}"
        groups = [wanted] if sum(entry.file_size for entry in wanted) <= AT_ONCE else [[entry] for entry in wanted]
        done = 0
        for group in groups:
            members: list[_Member] = []
            try:
                for entry in group:
                    done += entry.compress_size
                    where = f"{shown}/{_printed(entry.filename)}"
                    place = room.joinpath(*PurePosixPath(entry.filename.replace("\\", "/")).parts)
                    try:
                        _unpack(archive, entry, place, where, budget)
                        members.append(_Member(place, where, entry.filename, done))
                    except AnnotatorError as error:
                        yield ReadFailure(where, str(error).replace(str(place), where))
                for one in _alone(members):
                    yield from _read_one(one, limit, member, folder, budget, depth)
            finally:
                shutil.rmtree(room, ignore_errors=True)
        if too_many > 0:
            yield ReadFailure(shown, f"it holds more than {MOST_MEMBERS:,} files; the rest is left out")


@dataclass(frozen=True, slots=True)
class _Member:
    """An unpacked member: where it lies, what it is called in reports and in the archive, and how far that is."""

    place: Path
    where: str
    name: str
    done: int


def _alone(members: list[_Member]) -> Iterator[_Member]:
    """The members that are read: those that no other one takes along."""
    from annotator.formats import recognised

    known = [(importer, one.place) for one in members if (importer := recognised(one.place)) is not None]
    left = taken_along(known)
    return (one for one in members if one.place not in left)


def _read_one(
    one: _Member, limit: int, member: ReadFile, folder: Path, budget: _Budget, depth: int
) -> Iterator[Read]:
    try:
        if _is_archive(one.place):
            if depth == DEEPEST:
                raise AnnotatorError(f"{one.where} is an archive in {DEEPEST} others; unpack it first")
            found = _contents(one.place, one.where, limit, member, folder, budget, depth + 1)
        else:
            found = member(one.place, limit)
        for item in found:
            yield _named(item, str(one.place), one.where, one.name, one.done)
    except AnnotatorError as error:
        yield ReadFailure(one.where, str(error).replace(str(one.place), one.where))


def _is_wanted(entry: ZipInfo) -> bool:
    """Whether it is a file that its maker sees: no folder, and nothing hidden or of a Macintosh's bookkeeping."""
    parts = PurePosixPath(entry.filename.replace("\\", "/")).parts
    return entry.filename != "" and not entry.is_dir() and not any(
        (part.startswith(".") and part not in (".", "..")) or part == "__MACOSX" for part in parts
    )


def _unpack(archive: ZipFile, entry: ZipInfo, place: Path, where: str, budget: _Budget) -> None:
    """The entry as the file `place`. Raises AnnotatorError where that would be unsafe or too much."""
    name = entry.filename.replace("\\", "/")
    if name.startswith("/") or ".." in PurePosixPath(name).parts or ":" in name.split("/", 1)[0]:
        raise AnnotatorError(f"{where} has a name that leads out of the archive; it is not unpacked")
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise AnnotatorError(f"{where} is a link, not a file; it is not unpacked")
    if entry.flag_bits & _ENCRYPTED:
        raise AnnotatorError(f"{where} is protected with a password; unpack the archive first")
    refuse_bomb(entry, where)
    if entry.file_size > MOST_OF_A_CONTAINER:
        raise AnnotatorError(f"{where} is larger than {MOST_OF_A_CONTAINER >> 20} MB; split it")
    if entry.file_size > budget.size:
        raise AnnotatorError(f"{where} is left out: the archive unpacks to more than {MOST_EXPANDED >> 30} GB")
    budget.size -= entry.file_size
    with taken_apart(where, "a file of an archive", OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        left = entry.file_size
        with archive.open(entry) as source, place.open("wb") as target:
            while block := source.read(1 << 20):
                left -= len(block)
                if left < 0:
                    raise ValueError("more than the directory says")
                target.write(block)


def _is_archive(place: Path) -> bool:
    """Whether it is a bare archive, and no document that is a package."""
    from annotator.formats import recognised

    found = recognised(place)
    return found is not None and found.key == IMPORTER.key


def _named(item: Read, place: str, where: str, name: str, done: int) -> Read:
    """The item with the names in the archive for those of the unpacked file."""
    if isinstance(item, ReadDocument):
        item.where = (
            where if item.where == place else f"{where}: {item.where}" if where not in item.where else item.where
        )
        item.consumed = done
        for origin in item.provenances:
            origin.file = _printed(name) if origin.file == Path(place).name else origin.file
    elif isinstance(item, ReadFailure):
        inner = item.where.replace(place, where)
        item.where = inner if where in inner else f"{where}: {inner}"
        item.reason = item.reason.replace(place, where)
    return item


def _printed(name: str) -> str:
    return "".join(character if character.isprintable() else "\ufffd" for character in name)


def _claims(head: Head) -> Claim:
    return Claim.LIKELY if head.is_zip else Claim.NONE


IMPORTER = Importer(
    "zip",
    "ZIP archive",
    (_SUFFIX,),
    "Documents of all these kinds packed into one file",
    read,
    _claims,
    read_members=read_members,
)
