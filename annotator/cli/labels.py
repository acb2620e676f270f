"""The command for labels: list them, bring a set of them in, take it out."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.shell import ANNOTATOR, JSON, LONG, PROJECT, print_json, reading, shown, writing

FILE = click.Path(path_type=Path)


@click.command()
@PROJECT
@click.option("--import", "source", type=FILE, metavar="F", help="Take in the label set F, a TOML file.")
@click.option("--export", "out", type=FILE, metavar="F", help="Write all labels to F as TOML.")
@ANNOTATOR
@JSON
def labels(project: Path, source: Path | None, out: Path | None, annotator: str | None, as_json: bool) -> None:
    """List the labels with the number of their annotations, or take a label set in or out."""
    if source is not None and out is not None:
        raise click.UsageError("Give --import or --export, not both.")
    if source is not None:
        _import(project, source, annotator, as_json)
    elif out is not None:
        _export(project, out, as_json)
    else:
        _list(project, as_json)


def _import(project: Path, source: Path, annotator: str | None, as_json: bool) -> None:
    from annotator.services.label_sets import import_labels

    with writing(project, annotator) as opened:
        report = import_labels(opened, source)
    if as_json:
        print_json([report.as_plain()])
        return
    for line in report.lines():
        click.echo(shown(line, LONG))


def _export(project: Path, out: Path, as_json: bool) -> None:
    from annotator.services.label_sets import export_labels

    with reading(project) as opened:
        count = export_labels(opened, out)
    if as_json:
        print_json([{"path": str(out), "labels": count}])
        return
    click.echo(shown(f"{count:,} {'label' if count == 1 else 'labels'} written to {out}.", LONG))


def _list(project: Path, as_json: bool) -> None:
    from annotator.formats.jsonl_writing import label_said
    from annotator.services.labelling import in_order, outline

    with reading(project) as opened:
        counts = opened.store.read.counts_by_label()
        known = opened.labels
    if as_json:
        print_json(
            {**label_said(label), "annotations": counts.get(label.id, 0)}
            for label in in_order(known)
        )
        return
    for depth, label in outline(known):
        key = shown(label.key, 1) or "-"
        click.echo(f"{key}  {counts.get(label.id, 0):7,}  {label.colour}  {'  ' * min(depth, 20)}{shown(label.name)}")
