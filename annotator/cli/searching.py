"""The command that finds words in all documents."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.shell import JSON, PROJECT, Progress, print_json, reading, shown, writing


@click.command()
@PROJECT
@click.argument("query", nargs=-1, required=True)
@JSON
def search(project: Path, query: tuple[str, ...], as_json: bool) -> None:
    """Find words in all documents, whatever way they are written.

    Several words are all wanted. "In quotes" they are a phrase, wor* is a beginning; AND, OR, NOT, parentheses and
    NEAR(one other, 8) work as well.
    """
    from annotator.services.searching import prepare, unprepared
    from annotator.services.searching import search as hits

    with reading(project) as opened:
        fresh = not unprepared(opened)
    if not fresh:
        with writing(project) as opened, Progress() as progress:
            prepare(opened, progress.step)
    with reading(project) as opened:
        found = hits(opened, " ".join(query))
        if as_json:
            print_json(
                {
                    "document": hit.document,
                    "start": hit.start,
                    "end": hit.end,
                    "quote": hit.quote,
                    "before": hit.before,
                    "after": hit.after,
                }
                for hit in found
            )
            return
        count = 0
        for hit in found:
            count += 1
            click.echo(f"{hit.document}  {shown(f'{hit.before}[{hit.quote}]{hit.after}', 160)}")
        if not count:
            click.echo("Nothing was found.", err=True)
