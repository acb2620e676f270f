"""The command line as a whole: commands by name, anything else a project or files for the window."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from pathlib import Path
from typing import Any

import click

from annotator.cli.changing import annotate, import_, redo, undo
from annotator.cli.exporting import export
from annotator.cli.keeping import backup, purge, restore
from annotator.cli.labels import labels
from annotator.cli.looking import annotations_, check, documents, formats, history, stats
from annotator.cli.making import new, sample
from annotator.cli.nearness import near
from annotator.cli.searching import search
from annotator.cli.shell import LONG, OpenWindow, shown, window
from annotator.errors import AnnotatorError


class _Program(click.Group):
    """A group whose commands fail with one sentence, and which opens what is no command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            args = ["open", *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except AnnotatorError as error:
            raise click.ClickException(shown(str(error), LONG)) from error

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return ["[PROJECT | FILE...]", "|", "COMMAND [ARGS]..."]


@click.group(cls=_Program, invoke_without_command=True)
@click.version_option(package_name="annotator")
@click.pass_context
def program(ctx: click.Context) -> OpenWindow | None:
    """Annotate reports: claims, actors, figures and sources.

    Without a command the window opens, with a project or with files to import.
    """
    return window() if ctx.invoked_subcommand is None else None


@click.command("open", hidden=True)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
def open_(paths: tuple[Path, ...]) -> OpenWindow:
    """Open the window with a project or files."""
    for path in paths:
        if not os.path.lexists(path):
            raise click.UsageError(f"There is no file and no command “{path}”.")
    return window(*paths)


for _command in (
    new, sample, import_, annotate, export, documents, annotations_, labels, search, near, history, undo, redo, stats,
    check, formats, backup, restore, purge, open_,
):  # fmt: skip
    program.add_command(_command)


def run(arguments: list[str]) -> int | OpenWindow:
    """Run a command line: its exit status, or the wish for a window."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a console of few letters is no reason to fail
    try:
        outcome = program.main(arguments, prog_name="annotator", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped; what was committed stays.", err=True)
        return 1
    except BrokenPipeError:
        # Whoever read the output has gone; Python would complain again when it flushes at the end.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return outcome if isinstance(outcome, OpenWindow) else int(outcome or 0)
