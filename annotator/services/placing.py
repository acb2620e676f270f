"""Putting a file in its place: written beside it, and moved there when whole."""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from annotator.domain.identity import new_id
from annotator.errors import AnnotatorError

_REASONS = {
    errno.ENOSPC: "the disk is full; free some space or choose another place",
    errno.EDQUOT: "your share of the disk is used up; free some space or choose another place",
    errno.EACCES: "you may not write there; choose another place",
    errno.EPERM: "you may not write there; choose another place",
    errno.EROFS: "the disk is read-only; choose another place",
    errno.ENOENT: "the folder does not exist",
    errno.ENOTDIR: "the folder does not exist",
    errno.ENAMETOOLONG: "the name is too long",
}


def place(out: Path, write: Callable[[Path], None], *, project: Path) -> int:
    """Have `write` make a file, and move it to `out` when everything is written; its size in bytes.

    Raises AnnotatorError where `out` can't be written or is the project's own file; what `write` raises passes
    through. Then nothing is left behind.
    """
    target = Path(os.path.realpath(out))  # a link stays one, and what it leads to is replaced
    _refuse(project, out, target)
    part = target.with_name(f".{target.name[:100]}.{new_id()}.part")
    try:
        write(part)
        _settle(part)
        size = part.stat().st_size
        os.replace(part, target)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, error.strerror or str(error))
        raise AnnotatorError(f"{out} can't be written: {reason}.", details=str(error)) from error
    finally:
        with suppress(OSError):
            part.unlink()
    return size


def _refuse(project: Path, out: Path, target: Path) -> None:
    if target == Path(os.path.realpath(project)):
        raise AnnotatorError(f"{out} is the project itself; choose another name for the export.")
    try:
        mode = target.stat().st_mode
    except OSError:
        return  # there is none, or writing will say why not
    if stat.S_ISDIR(mode):
        raise AnnotatorError(f"{out} is a folder; name a file in it.")
    if not stat.S_ISREG(mode):
        raise AnnotatorError(f"{out} is not an ordinary file and can't be replaced by an export.")


def _settle(part: Path) -> None:
    """Have the content on the disk before the name: a power cut leaves the old file or the new one."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def place_folder(out: Path, write: Callable[[Path], None], *, project: Path) -> int:
    """Have `write` fill a folder, and move it to `out` when everything is written; the bytes of its files.

    Where `out` ends in .zip it becomes an archive of the folder. Raises AnnotatorError where `out` can't be written
    or is there and not empty; what `write` raises passes through. Then nothing is left behind.
    """
    if out.suffix.lower() == ".zip":
        return place(out, lambda part: _packed(part, write), project=project)
    target = Path(os.path.realpath(out))
    part = target.with_name(f".{target.name[:100]}.{new_id()}.part")
    try:
        _refuse_folder(out, target)
        part.mkdir()
        write(part)
        files = [path for path in part.rglob("*") if path.is_file()]
        for file in files:
            _settle(file)
        size = sum(file.stat().st_size for file in files)
        if target.exists():
            target.rmdir()
        os.replace(part, target)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, error.strerror or str(error))
        raise AnnotatorError(f"{out} can't be written: {reason}.", details=str(error)) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return size


def _refuse_folder(out: Path, target: Path) -> None:
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        kind = "a folder with files in it" if target.is_dir() else "a file"
        raise AnnotatorError(f"{out} is {kind} already; name a new folder for the export.")


def _packed(part: Path, write: Callable[[Path], None]) -> None:
    """A ZIP of the folder that `write` fills, with the same bytes for the same files."""
    with tempfile.TemporaryDirectory(prefix=".export-", dir=part.parent) as folder:
        write(Path(folder))
        with ZipFile(part, "w", ZIP_DEFLATED) as archive:
            for path in sorted(Path(folder).rglob("*")):
                if path.is_file():
                    entry = ZipInfo(path.relative_to(folder).as_posix())
                    entry.compress_type = ZIP_DEFLATED
                    with path.open("rb") as source, archive.open(entry, "w") as into:
                        shutil.copyfileobj(source, into, 1 << 20)


_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def safe_name(name: str, length: int = 80) -> str:
    """A name that every system takes for a file: no separators, nothing reserved, no blank or dot at its ends."""
    plain = _UNSAFE.sub("_", "".join(sign if sign.isprintable() else "_" for sign in name)).strip(" .")[:length]
    plain = plain.strip(" .") or "_"
    return f"_{plain}" if _RESERVED.fullmatch(plain) else plain
