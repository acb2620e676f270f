"""What the commands share: opening a project, printing lines, progress, and the wish for a window."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from annotator.services.project import Project
    from annotator.settings import Settings

NO_DISPLAY = (
    "The window needs a display: start Annotator on a desktop, or from a shell that reaches one (ssh -X); "
    "all commands that annotator --help lists work without."
)
LONG = 2000
"""Code points of a line that names a file, a label or whatever else came from outside."""

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")

PROJECT = click.argument("project", type=click.Path(path_type=Path))
UNITS = ("codepoint", "utf16", "byte", "grapheme")
"""As domain.units has them, which takes longer to load than a command that needs none of it."""
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON, an object a line, and nothing else.")


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """The wish of a command to have the window open, with a project or files to import."""

    paths: tuple[Path, ...] = ()


def annotator_name(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """An annotator's name as typed. Raises BadParameter when it is blank."""
    if value is not None and not value.strip():
        raise click.BadParameter("a name can't be blank")
    return value


ANNOTATOR = click.option(
    "--annotator", metavar="NAME", callback=annotator_name, help="Who works in the project; added when new."
)


def has_display() -> bool:
    """Whether a window can be shown; on Windows and macOS it always can."""
    if sys.platform in ("win32", "cygwin", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def window(*paths: Path) -> OpenWindow:
    """The wish for a window. Raises ClickException where there is no display."""
    if not has_display():
        raise click.ClickException(NO_DISPLAY)
    return OpenWindow(paths)


def reading(path: Path) -> Project:
    """The project to look at; somebody else may be writing to it."""
    from annotator.services.project import Project

    return Project.open(path, read_only=True)


def writing(path: Path, annotator: str | None = None) -> Project:
    """The project to work in, as the annotator of this name, who is then the one who used it last."""
    from annotator.services.project import Project

    project = Project.open(path, annotator)
    if annotator is not None:
        project.use_annotator(project.me.id)
    return project


def settings() -> Settings:
    """The user's settings; what is wrong with them is said."""
    from annotator.settings import Settings

    found = Settings.load()
    for complaint in found.complaints:
        click.echo(shown(complaint, LONG), err=True)
    return found


def print_json(lines: Iterable[Any]) -> None:
    """Each value as one line of JSON."""
    import orjson

    out = sys.stdout.buffer
    for line in lines:
        out.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
    out.flush()


def shown(text: str, length: int = 60) -> str:
    """A text from a file on one line of a terminal: cut, and without what could steer the terminal."""
    line = _CONTROLS.sub(" ", text).strip()
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


class Progress:
    """A line on a terminal's standard error, renewed a few times a second; nothing anywhere else."""

    def __init__(self) -> None:
        self._shown = False
        self._next = 0.0
        self._on = sys.stderr.isatty()

    def step(self, done: int, total: int, note: str) -> None:
        if not self._on or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + 0.1
        share = f"{100 * done // total:3d} %" if total else "    "
        click.echo(f"\r\x1b[K{share}  {shown(note)}", nl=False, err=True)
        self._shown = True

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            click.echo("\r\x1b[K", nl=False, err=True)


def pairs(given: tuple[str, ...], option: str) -> dict[str, str]:
    """What A=B says of several. Raises BadParameter where there is no equals sign."""
    found: dict[str, str] = {}
    for words in given:
        name, sign, here = words.partition("=")
        if not sign or not name:
            raise click.BadParameter(f"{words!r} is not of the form A=B.", param_hint=option)
        found[name] = here
    return found
