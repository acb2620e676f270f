"""Commands that look at a project and change nothing; others may write to it meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.shell import JSON, LONG, PROJECT, Progress, print_json, reading, shown

if TYPE_CHECKING:
    from annotator.domain.annotation import Annotation
    from annotator.domain.change import Entry
    from annotator.formats.carrying import Carries
    from annotator.services.project import Project


@click.command()
@PROJECT
@JSON
def documents(project: Path, as_json: bool) -> None:
    """List the documents."""
    with reading(project) as opened:
        rows = opened.documents(of_all=True)
    if as_json:
        print_json(
            {
                "id": row.id,
                "title": row.title,
                "length": row.length,
                "language": row.language,
                "sha256": row.sha256,
                "status": row.state,
                "annotations": row.annotations,
                "meta": row.meta,
            }
            for row in rows
        )
        return
    for row in rows:
        click.echo(f"{row.id}  {row.annotations:6,}  {row.state.replace('_', ' '):11}  {shown(row.title, 70)}")


@click.command("annotations")
@PROJECT
@click.option("--document", "words", metavar="ID", help="Only those of this document: its id, title or sha256.")
@click.option("--layer", "layers", metavar="NAME", multiple=True, help="Only this annotator's; may be repeated.")
@JSON
def annotations_(project: Path, words: str | None, layers: tuple[str, ...], as_json: bool) -> None:
    """List annotations in reading order."""
    from annotator.services.export_names import layer_of

    with reading(project) as opened:
        wanted = [layer_of(opened, name) for name in layers] if layers else None
        found = _annotations(opened, words, wanted)
        if as_json:
            print_json(_line(opened, annotation) for annotation in found)
            return
        for annotation in found:
            line = _line(opened, annotation)
            note = f"  ({shown(annotation.note)})" if annotation.note else ""
            quote, name = shown(annotation.quote, 70), shown(line["annotator"])
            click.echo(f"{shown(line['label']):8} {line['start']}-{line['end']}  “{quote}”  {name}{note}")


def _annotations(project: Project, words: str | None, layers: list[str] | None) -> Iterator[Annotation]:
    if words is not None:
        yield from project.annotations(project.find_document(words), layers)
        return
    for one in project.stream(layers):
        yield from one.annotations


def _line(project: Project, annotation: Annotation) -> dict[str, Any]:
    from annotator.domain.moment import iso

    return {
        "id": annotation.id,
        "document": annotation.document,
        "label": project.labels[annotation.label].name,
        "start": annotation.start,
        "end": annotation.end,
        "quote": annotation.quote,
        "annotator": project.annotators[annotation.annotator].name,
        "attributes": annotation.attributes,
        "note": annotation.note,
        "created": iso(annotation.created),
        "updated": iso(annotation.updated),
    }


@click.command()
@PROJECT
@JSON
def history(project: Path, as_json: bool) -> None:
    """List every change from the beginning."""
    with reading(project) as opened:
        told = (_told(opened, entry) for entry in opened.history())
        if as_json:
            print_json(told)
            return
        for entry in told:
            undone = "  (takes a step back)" if entry["undoes"] else ""
            click.echo(f"{entry['at']}  {shown(entry['annotator'])}: {shown(entry['text'], 90)}{undone}")


def _told(project: Project, entry: Entry) -> dict[str, Any]:
    from annotator.domain.moment import iso
    from annotator.services.wording import said

    by = project.annotators.get(entry.annotator)
    return {
        "id": entry.id,
        "at": iso(entry.at),
        "annotator": by.name if by else entry.annotator,
        "action": entry.label.key,
        "text": said(entry.label),
        "group": entry.group,
        "undoes": entry.undoes,
        "records": [
            {"kind": touch.kind, "id": touch.id, "before": touch.before, "after": touch.after}
            for touch in entry.touches
        ],
    }


@click.command()
@PROJECT
@JSON
def stats(project: Path, as_json: bool) -> None:
    """Count documents by status, and annotations by label and annotator; say what is left to do.

    With --json also by document and day, with lengths, densities and the time spent.
    """
    from annotator.services.figures import figures

    with reading(project) as opened, Progress() as progress:
        overview = figures(opened, progress.step)
    counts, found = overview.tally.as_plain(), overview.statistics
    if as_json:
        print_json([overview.as_plain()])
        return
    for key, value in counts.items():
        name = key.replace("_", " ").capitalize()
        if isinstance(value, dict):
            click.echo(f"{name}:")
            for word, number in value.items():
                click.echo(f"  {shown(word.replace('_', ' '))}: {number:,}")
        else:
            click.echo(f"{name}: {value:,}")
    click.echo(f"Annotations per 1,000 characters: {found.as_plain()['density']:,}")
    left = found.forecast
    if left.days is not None:
        click.echo(f"Documents left: {left.left:,}, working days at the present pace: {left.days:,}")


@click.command()
@PROJECT
@click.pass_context
def check(ctx: click.Context, project: Path) -> None:
    """Look for damage in the whole project; the exit status is 0 only if there is none."""
    found = False
    with reading(project) as opened, Progress() as progress:
        for breach in opened.check(progress.step):
            click.echo(shown(breach, LONG))
            found = True
    if found:
        ctx.exit(1)
    click.echo(f"{project} is sound.")


@click.command()
@JSON
def formats(as_json: bool) -> None:
    """List what can be imported and exported."""
    from annotator.formats import EXPORTERS, IMPORTERS
    from annotator.formats.extras import is_here

    lines: dict[str, dict[str, Any]] = {}
    for one in IMPORTERS:
        lines[one.key] = {"key": one.key, "name": one.name, "import": True, "export": False}
        lines[one.key] |= {"suffixes": one.suffixes, "description": one.description, "brings": one.brings}
        lines[one.key]["needs"] = one.needs
    for other in EXPORTERS:
        fresh = {"key": other.key, "name": other.name, "import": False, "suffixes": (other.suffix,)}
        line = lines.setdefault(other.key, {**fresh, "description": other.description})
        line |= {"export": True, "needs": other.needs, "folder": other.folder, "units": other.units}
        line |= {"textless": other.textless, "read_back": bool(other.reader), "carries": _carried(other.carries)}
        line["options"] = {option.key: option.choices for option in other.options}
    if as_json:
        print_json(lines.values())
        return
    for line in lines.values():
        ways = " and ".join(way for way in ("import", "export") if line[way])
        missing = "" if is_here(line["needs"]) else f"  (needs annotator[{line['needs']}])"
        suffixes = " ".join(filter(None, line["suffixes"])) or "a folder"
        click.echo(f"{line['key']:12} {ways:17} {suffixes}  {line['description']}{missing}")


def _carried(carries: Carries) -> dict[str, Any]:
    """What a format carries, by the names of the fields."""
    said = {field.name: getattr(carries, field.name) for field in fields(carries) if field.name != "clean"}
    return {**said, "ends": sorted(carries.ends)}
