"""Commands that change a project: bring files in, annotate, take back."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from annotator.cli.shell import (
    ANNOTATOR,
    JSON,
    LONG,
    PROJECT,
    UNITS,
    Progress,
    pairs,
    print_json,
    settings,
    shown,
    writing,
)  # fmt: skip

if TYPE_CHECKING:
    from annotator.domain.units import Unit
    from annotator.formats.base import Columns
    from annotator.services.mapping import ImportMapping, LayerFrom
    from annotator.services.project import Project
    from annotator.services.reading import Ask

_LONGEST = 1 << 24  # bytes of one line of annotate


@click.command("import")
@PROJECT
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option("--format", "format_key", metavar="KEY", help="Where neither content nor name of a file tells.")
@click.option("--text-column", metavar="NAME", default="", help="The column of a table that holds the texts.")
@click.option("--title-column", metavar="NAME", default="", help="The column of a table that holds the titles.")
@click.option("--map-label", "labels", metavar="A=B", multiple=True, help="Label A is called B here; A= leaves it out.")
@click.option("--map-annotator", "annotators", metavar="A=B", multiple=True, help="The same for annotators.")
@click.option(
    "--layer-from",
    type=click.Choice(["name", "suffix", "folder"]),
    default=None,
    help="Where the annotator of a file is named that names none itself: a.ANNA.json has a suffix.",
)
@click.option("--offsets", type=click.Choice(UNITS), default=None, help="What the offsets of the files count.")
@click.option("--dry-run", is_flag=True, help="Bring nothing in; print what is seen of the files, as JSON.")
@click.option(
    "--encoding", metavar="NAME", default="", help="What texts, pages and tables are written in, if not told."
)
@click.option(
    "--password",
    envvar="ANNOTATOR_PASSWORD",
    metavar="WORD",
    default=None,
    help="Of PDFs that have one; better given in ANNOTATOR_PASSWORD, or typed when asked.",
)
@click.option("--near/--no-near", "nearly", default=True, help="Look for near-duplicates of what came in.")
@click.option("--link", "linking", is_flag=True, help="Link them with it.")
@ANNOTATOR
@JSON
@click.pass_context
def import_(
    ctx: click.Context,
    project: Path,
    paths: tuple[Path, ...],
    format_key: str | None,
    text_column: str,
    title_column: str,
    labels: tuple[str, ...],
    annotators: tuple[str, ...],
    layer_from: LayerFrom | None,
    offsets: Unit | None,
    dry_run: bool,
    encoding: str,
    password: str | None,
    nearly: bool,
    linking: bool,
    annotator: str | None,
    as_json: bool,
) -> None:
    """Bring in files, and folders with all below them.

    What can't be read is said and the rest comes in; then the exit status is 1.
    """
    from annotator.formats import IMPORTERS, importer_of
    from annotator.formats.base import Columns
    from annotator.services.importing import import_paths
    from annotator.services.mapping import ImportMapping
    from annotator.services.near_duplicates import link, told

    if format_key is not None and importer_of(format_key) is None:
        keys = ", ".join(importer.key for importer in IMPORTERS)
        raise click.BadParameter(f"{format_key!r} is none of {keys}.", param_hint="--format")
    limit = settings().document_limit
    columns = Columns(text_column, title_column) if text_column or title_column else None
    mapping = ImportMapping(
        pairs(labels, "--map-label"), pairs(annotators, "--map-annotator"), layer_from or "", offsets
    )
    if dry_run:
        _look_ahead(paths, format_key, mapping, columns, limit)
        return
    with writing(project, annotator) as opened, Progress() as progress:
        report = import_paths(
            opened, paths, format_key=format_key, step=progress.step, limit=limit, columns=columns, mapping=mapping,
            encoding=encoding, ask=_asks(password),
        )  # fmt: skip
        if (nearly or linking) and report.new:
            report.near = told(opened, among=report.new, step=progress.step)
            if linking and (change := link(opened, [one.pair for one in report.near])):
                opened.do(change)
    if as_json:
        print_json([report.as_plain()])
    else:
        for line in report.lines():
            click.echo(shown(line, LONG))
    for line in report.failures():
        click.echo(shown(line, LONG), err=True)
    if report.failed:
        ctx.exit(1)


def _look_ahead(
    paths: tuple[Path, ...], format_key: str | None, mapping: ImportMapping, columns: Columns | None, limit: int
) -> None:
    from annotator.services.previewing import preview

    with Progress() as progress:
        seen = preview(
            paths, format_key=format_key, mapping=mapping, columns=columns, step=progress.step, limit=limit
        )
    print_json([seen.as_plain()])


def _asks(password: str | None) -> Ask:
    """The password that was given, once for each file; without one it is asked for on a terminal."""

    def ask(path: Path, tries: int, _alive: object) -> str | None:
        if password is not None:
            return password if tries == 0 else None
        if not sys.stdin.isatty():
            return None
        question = f"The password of {shown(str(path), LONG)}" if tries == 0 else "That was not it; try again"
        said = click.prompt(
            f"{question} (Return leaves it out)", hide_input=True, default="", show_default=False, err=True
        )
        return str(said) or None

    return ask


@click.command()
@PROJECT
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@ANNOTATOR
def annotate(project: Path, file: Path, annotator: str | None) -> None:
    """Add annotations from FILE, or from standard input for "-".

    A line is {"document", "start", "end", "label"}, with "attributes" and "note" if wanted; "document" is an id, a
    title or a sha256. The id of each annotation is printed when it is on the disk. At the first line that can't be
    taken the command ends; those before it stay.
    """
    from annotator.formats.files import opened

    with writing(project, annotator) as work:
        if str(file) == "-":
            _take(work, sys.stdin.buffer, "standard input")
        else:
            with opened(file) as stream:
                _take(work, stream, file.name)


def _take(project: Project, stream: BinaryIO, name: str) -> None:
    from annotator.formats.json_lines import lines
    from annotator.services.streaming import AnnotationStream

    def places() -> Iterator[tuple[str, bytes | None]]:
        for number, _, line in lines(stream, _LONGEST):
            yield f"{name}, line {number}", line

    taking = AnnotationStream(project)
    out = sys.stdout.buffer
    try:
        for annotation in taking.take(places()):
            out.write(annotation.id.encode() + b"\n")
            out.flush()
    finally:
        if taking.added_labels:
            click.echo(shown("New labels: " + ", ".join(taking.added_labels), LONG), err=True)


@click.command()
@PROJECT
@ANNOTATOR
def undo(project: Path, annotator: str | None) -> None:
    """Take back the last step of the annotator who used the project last."""
    from annotator.services.wording import said

    with writing(project, annotator) as opened:
        click.echo(shown(f"Undone: {said(opened.undo())}", LONG))


@click.command()
@PROJECT
@ANNOTATOR
def redo(project: Path, annotator: str | None) -> None:
    """Do again what was undone last."""
    from annotator.services.wording import said

    with writing(project, annotator) as opened:
        click.echo(shown(f"Redone: {said(opened.redo())}", LONG))
