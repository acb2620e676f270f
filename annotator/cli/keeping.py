"""Commands that keep a project safe, bring it back, and take something out of it for good."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from annotator.cli.shell import LONG, PROJECT, Progress, reading, shown, writing

_COPY = click.argument("copy", metavar="BACKUP", type=click.Path(path_type=Path))
_THOROUGH = click.option("--thorough", is_flag=True, help="Check each record of the copy too, as check does.")


def _now() -> int:
    """Microseconds since 1970 in UTC."""
    return time.time_ns() // 1000


@click.command()
@PROJECT
@click.argument("out", type=click.Path(path_type=Path))
@_THOROUGH
def backup(project: Path, out: Path, thorough: bool) -> None:
    """Copy a project to OUT, a new file, or a folder in which the copy gets a dated name.

    Others may work in the project meanwhile. The copy appears when it is whole and was checked.
    """
    from annotator.services.backups import dated, save_copy

    target = dated(project.stem, _now(), out) if out.is_dir() else out
    with reading(project) as opened, Progress() as progress:
        made = save_copy(opened, target, progress.step, thorough=thorough)
    click.echo(shown(f"{target} holds {made.documents:,} documents and {made.annotations:,} annotations.", LONG))


@click.command()
@_COPY
@PROJECT
@click.option("--preview", "only_preview", is_flag=True, help="Only tell what would change.")
def restore(copy: Path, project: Path, only_preview: bool) -> None:
    """Put BACKUP in the place of PROJECT; what PROJECT was is kept beside it under a dated name.

    Nobody may have the project open. BACKUP itself stays as it is.
    """
    from annotator.services.restoring import preview
    from annotator.services.restoring import restore as put_back

    with Progress() as progress:
        for line in preview(copy, project, progress.step).lines():
            click.echo(shown(line, LONG))
        if only_preview:
            return
        aside = put_back(copy, project, _now(), progress.step)
    click.echo(shown(f"{project} is restored.", LONG))
    if aside is not None:
        click.echo(shown(f"What it was is kept as {aside}.", LONG))


@click.command()
@PROJECT
@click.argument("document")
@click.option("--yes", is_flag=True, help="Do not ask.")
def purge(project: Path, document: str, yes: bool) -> None:
    """Take DOCUMENT (id, title or sha256) out for good, with all work on it and every trace in the file.

    It can't be undone. Copies beside the project that hold the document are named, not changed.
    """
    from annotator.services.purging import find, preview
    from annotator.services.purging import purge as take_out

    with writing(project) as opened:
        found = find(opened, document)
        if not yes:
            _ask(preview(opened, found).title or found, preview(opened, found).annotations)
        for line in take_out(opened, found).lines():
            click.echo(shown(line, LONG))


def _ask(title: str, annotations: int) -> None:
    """Have the person confirm. Raises UsageError where nobody can be asked, Abort where the answer is no."""
    if not sys.stdin.isatty():
        raise click.UsageError("There is nobody to ask: confirm with --yes.")
    click.confirm(shown(f"Purge “{title}” and {annotations:,} annotations for good?", 200), abort=True)
