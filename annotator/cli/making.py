"""Commands that make something: a project, the sample, an exported file."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.shell import (
    ANNOTATOR,
    NO_DISPLAY,
    PROJECT,
    OpenWindow,
    has_display,
    shown,
    window,
)

if TYPE_CHECKING:
    from annotator.services.project import Project

_EXAMPLES = 8
_AROUND = 30


@click.command()
@PROJECT
@ANNOTATOR
def new(project: Path, annotator: str | None) -> None:
    """Make a project."""
    from annotator.services.project import Project

    with Project.create(project, annotator or _user()) as made:
        click.echo(f"{project} is ready for {shown(made.me.name)}.")


def _user() -> str:
    try:
        return getpass.getuser().strip() or "Annotator"
    except (OSError, KeyError, ImportError):  # no such user, as in some containers; on Windows no such module
        return "Annotator"


@click.command()
@PROJECT
@click.option("--no-window", is_flag=True, help="Do not open it: export it beside itself and print a summary.")
def sample(project: Path, no_window: bool) -> OpenWindow | None:
    """Make the sample project and open it."""
    from annotator.services.sample import make_sample

    with make_sample(project) as made:
        if has_display() and not no_window:
            return window(project)
        _summarise(made, [_exported(made, key, suffix) for key, suffix in (("jsonl", ".jsonl"), ("csv", ".csv"))])
    if not no_window:
        click.echo(f"\n{NO_DISPLAY}")
    return None


def _exported(project: Project, key: str, suffix: str) -> str:
    from annotator.services.exporting import export as write

    out = project.path.with_suffix(suffix)
    if out.exists():
        return f"{out} was there already and is left as it is"
    write(project, out, key)
    return str(out)


def _summarise(project: Project, files: list[str]) -> None:
    """Documents, annotations by label, a few in context, and where the files are."""
    from annotator.services.tallying import tally

    counts = tally(project)
    click.echo(f"Documents: {counts.documents}")
    for row in project.documents(of_all=True):
        click.echo(f"  {shown(row.title)}: {row.length:,} characters, {row.annotations} annotations")
    click.echo(f"Annotations: {counts.annotations}")
    for label, number in counts.labels.items():
        click.echo(f"  {shown(label)}: {number}")
    click.echo("Some of them in context:")
    for line in _examples(project):
        click.echo(f"  {line}")
    click.echo("Files:")
    for file in (str(project.path), *files):
        click.echo(f"  {file}")


def _examples(project: Project) -> list[str]:
    lines: list[str] = []
    seen: dict[str, int] = {}
    for one in project.stream():
        text = one.document.text
        for annotation in one.annotations:
            seen[annotation.label] = seen.get(annotation.label, 0) + 1
            if len(lines) < _EXAMPLES and seen[annotation.label] <= 2 and len(annotation.quote) <= 80:
                start, end = annotation.start, annotation.end
                before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
                label = project.labels[annotation.label].name
                lines.append(shown(f"{label}: …{before}[{annotation.quote}]{after}…", 200))
    return lines
