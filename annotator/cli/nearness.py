"""Near-duplicates from the shell: what is nearly the same in a project, and linking it."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.shell import JSON, LONG, PROJECT, Progress, print_json, reading, shown, writing


@click.command()
@PROJECT
@click.option("--least", type=click.IntRange(1, 100), default=50, show_default=True, metavar="PERCENT",
              help="How much of their runs of five words two documents have in common at least.")
@click.option("--link", "linking", is_flag=True, help="Link those that are found; one undo takes it back.")
@JSON
def near(project: Path, least: int, linking: bool, as_json: bool) -> None:  # fmt: skip
    """List documents that say nearly the same."""
    from annotator.services.near_duplicates import link, told

    with (writing(project) if linking else reading(project)) as opened, Progress() as progress:
        if linking:
            change = link(opened, [one.pair for one in told(opened, least=least / 100, step=progress.step)])
            if change:
                opened.do(change)
        found = told(opened, least=least / 100, step=progress.step)
    if as_json:
        print_json(one.as_plain() for one in found)
        return
    for one in found:
        click.echo(shown(one.line(), LONG))
