"""The command that takes a dataset out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.shell import JSON, LONG, PROJECT, UNITS, Progress, pairs, print_json, reading, shown

if TYPE_CHECKING:
    from annotator.domain.document import State
    from annotator.domain.splitting import Splits
    from annotator.domain.units import Unit

_STATES = ("not_started", "in_progress", "done")


@click.command()
@PROJECT
@click.argument("out", type=click.Path(path_type=Path), required=False)
@click.option("--format", "format_key", metavar="KEY", required=True, help="One of those that formats lists.")
@click.option("--layer", "layers", metavar="NAME", multiple=True, help="Only this annotator's work; may be repeated.")
@click.option("--label", "labels", metavar="NAME", multiple=True, help="Only this label; may be repeated.")
@click.option("--document", "documents", metavar="NAME", multiple=True, help="Only this document: its id or title.")
@click.option("--state", "states", type=click.Choice(_STATES), multiple=True, help="Only documents that are so far.")
@click.option("--without-negatives", is_flag=True, help="Leave out documents without annotations.")
@click.option("--per-annotator", is_flag=True, help="A file for each annotator.")
@click.option("--map-label", "renamed", metavar="A=B", multiple=True, help="Call label A by the name B.")
@click.option("--split", metavar="80/10/10", help="Divide the documents into train, dev and test sets.")
@click.option("--seed", type=int, default=0, show_default=True, help="What the division is drawn with.")
@click.option("--without-text", is_flag=True, help="Offsets and hashes, for texts that may not be handed on.")
@click.option("--offsets", type=click.Choice(UNITS), default=None, help="What offsets count, where tools disagree.")
@click.option("--option", "chosen", metavar="KEY=VALUE", multiple=True, help="An option of the format; see formats.")
@click.option("--dry-run", is_flag=True, help="Write nothing; print what would be lost, as JSON.")
@JSON
@click.pass_context
def export(
    ctx: click.Context,
    project: Path,
    out: Path | None,
    format_key: str,
    layers: tuple[str, ...],
    labels: tuple[str, ...],
    documents: tuple[str, ...],
    states: tuple[State, ...],
    without_negatives: bool,
    per_annotator: bool,
    renamed: tuple[str, ...],
    split: str | None,
    seed: int,
    without_text: bool,
    offsets: Unit | None,
    chosen: tuple[str, ...],
    dry_run: bool,
    as_json: bool,
) -> None:
    """Write the dataset to OUT, which appears when it is whole.

    What the format can't carry is said, and written beside OUT. What was written is read back and compared; where
    it differs the exit status is 1.
    """
    from annotator.formats.exporter import ExportOptions
    from annotator.services.export_plan import ExportPlan
    from annotator.services.exporting import export as write
    from annotator.services.exporting import surveyed

    if out is None and not dry_run:
        raise click.UsageError("Name the file or folder to write: annotator export PROJECT OUT --format KEY.")
    options = ExportOptions(offsets, not without_text, _options(format_key, chosen))
    with reading(project) as opened, Progress() as progress:
        plan = ExportPlan(
            format_key,
            layers or None,
            tuple(opened.find_document(words) for words in documents) or None,
            states or None,
            labels or None,
            not without_negatives,
            per_annotator,
            _splits(split, seed),
            options,
            renamed=pairs(renamed, "--map-label"),
        )
        if dry_run:
            survey = surveyed(opened, plan, progress.step)
            print_json([survey.as_plain()])
            return
        assert out is not None
        report = write(opened, out, plan, step=progress.step)
    if as_json:
        print_json([report.as_plain()])
    else:
        for line in report.lines():
            click.echo(shown(line, LONG))
    if report.faults:
        ctx.exit(1)


def _splits(words: str | None, seed: int) -> Splits | None:
    from annotator.domain.splitting import parsed_splits

    try:
        return None if words is None else parsed_splits(words, seed)
    except ValueError as error:
        raise click.BadParameter(f"{error}.", param_hint="--split") from error


def _options(format_key: str, chosen: tuple[str, ...]) -> dict[str, str]:
    """The options of the format. Raises BadParameter where it has none of this name or value."""
    from annotator.formats import EXPORTERS, exporter_of

    exporter = exporter_of(format_key)
    if exporter is None:
        keys = ", ".join(one.key for one in EXPORTERS)
        raise click.BadParameter(f"{format_key!r} is none of {keys}.", param_hint="--format")
    known = {option.key: option for option in exporter.options}
    found = pairs(chosen, "--option")
    for key, value in found.items():
        if key not in known:
            has = f"has {', '.join(known)}" if known else "has no options"
            raise click.BadParameter(f"{format_key} {has}, not {key!r}.", param_hint="--option")
        if value not in known[key].choices:
            raise click.BadParameter(f"{key} is one of {', '.join(known[key].choices)}.", param_hint="--option")
    return found
