"""Giving a project another name: its file, its folder of copies, and what else beside it begins with its name.

In this order, so that a power cut at any moment loses nothing: the project notes what it was called; the file gets
its new name; then its copies get theirs. What was cut off is finished when the project is opened the next time.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.services.backups import SUFFIX, backup_folder, copies_beside
from annotator.services.project import Project
from annotator.storage import renaming

LONGEST = 160
"""Bytes that a project's name may have in UTF-8: names of copies are longer, and a name on disk has at most 255."""
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_WAS = "was"


def new_path(project: Path, name: str) -> Path:
    """Where a project would be under another name. Raises AnnotatorError saying why it can't have that one."""
    name = name.strip().removesuffix(SUFFIX).rstrip()
    fault = _fault(name)
    if fault:
        raise AnnotatorError(fault)
    path = project.with_name(name + SUFFIX)
    if path == project:
        raise AnnotatorError(f"The project is called “{name}” already.")
    if path.exists() and not (project.exists() and path.samefile(project)):
        raise AnnotatorError(f"{path.name} is already there: choose another name.")
    folder = backup_folder(path)
    same = folder.exists() and backup_folder(project).exists() and folder.samefile(backup_folder(project))
    strangers = [copy for copy in copies_beside(path) if copy != project]
    if (folder.exists() and not same) or (strangers and not path.exists()):
        raise AnnotatorError(f"There are copies of another project “{name}” beside it: choose another name.")
    return path


def _fault(name: str) -> str:
    if not name:
        return "Write a name for the project."
    sign = _FORBIDDEN.search(name)
    if sign:
        shown = sign[0] if sign[0].isprintable() else "�"
        return f"The name can't have “{shown}” in it: a file has that name."
    if name.startswith(".") or name.endswith("."):
        return "The name can't begin or end with a dot: a file has that name."
    if _DEVICES.fullmatch(name):
        return f"“{name}” is the name of a device on some systems: choose another name."
    try:
        long = len(name.encode()) > LONGEST
    except UnicodeEncodeError:
        return "The name holds half a character: write it anew."
    return "The name is too long for a file: choose a shorter one." if long else ""


def begin(project: Project, name: str) -> Path:
    """Note in an open project what it was called; the path that it will have. It is to be closed then.

    Raises AnnotatorError saying why it can't be called so.
    """
    path = new_path(project.path, name)
    project.store.set_fact(_WAS, project.name)
    return path


def rename(path: Path, to: Path) -> None:
    """Give a closed project the name that `begin` answered, with all that goes by its name.

    Raises AnnotatorError where that can't be done; then it has its old one.
    """
    renaming.move(path, to)
    _follow(path, to)


def finish(project: Project) -> None:
    """Complete a renaming that was cut off, and forget what the project was called."""
    was = "" if project.read_only else project.store.fact(_WAS)
    if not was:
        return
    old = project.path.with_name(was + SUFFIX)
    # Where a project of the old name is there, what goes by that name is its own.
    if was != project.name and not old.exists():
        _follow(old, project.path)
    project.store.set_fact(_WAS, "")


def _follow(old: Path, new: Path) -> None:
    """Let copies go by the new name. One that can't be renamed stays as it is: it is whole under any name."""
    folder = backup_folder(new)
    with suppress(OSError):
        if not folder.exists() or folder.samefile(backup_folder(old)):
            os.rename(backup_folder(old), folder)
    for copy in (*copies_beside(old), *copies_beside(old, folder)):
        name = new.stem + copy.name.removeprefix(old.stem)
        target = (folder if copy.parent != new.parent else new.parent) / name
        with suppress(OSError):
            if copy.exists() and not target.exists():
                os.rename(copy, target)
    with suppress(OSError):
        backup_folder(old).rmdir()
