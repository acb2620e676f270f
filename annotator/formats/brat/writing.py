"""Writing a folder that brat can serve: texts with .ann files, and the configuration."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import CERTAINTIES
from annotator.domain.label import Label
from annotator.domain.progress import Step
from annotator.formats.brat import kept
from annotator.formats.brat.names import Names
from annotator.formats.brat.pieces import BREAKS, pieces_between_breaks
from annotator.formats.brat.sheet import Sheet, layers
from annotator.formats.brat.types import Types
from annotator.formats.carrying import Losses
from annotator.formats.exporter import ExportSource

_DEFAULTS = (
    "SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken",
    "ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5",
)
_BRIGHT = 140


def reduced(one: AnnotatedDocument, source: ExportSource, losses: Losses) -> AnnotatedDocument:
    """Without annotations on nothing but line ends, which brat refuses, and relations from one layer to another,
    which lie in two files."""
    text = one.document.text
    lost = {
        annotation.id
        for annotation in one.annotations
        if BREAKS.match(annotation.quote) and not pieces_between_breaks(text, annotation.fragments)
    }
    losses["line_ends"] += len(lost)
    kept_ones = {annotation.id: annotation for annotation in one.annotations if annotation.id not in lost}
    relations = []
    for relation in one.relations:
        target = kept_ones.get(relation.target)
        if relation.source not in kept_ones or (relation.end == "annotation" and target is None):
            losses["relations_of_lost"] += 1
        elif target is not None and target.annotator != kept_ones[relation.source].annotator:
            losses["relations_across"] += 1
        else:
            relations.append(relation)
    if len(relations) == len(one.relations) and not lost:
        return one
    return replace(one, annotations=tuple(kept_ones.values()), relations=tuple(relations))


def write(out: Path, source: ExportSource, step: Step) -> None:
    """All documents, in a folder for each annotator where there are several, then the configuration."""
    types, total, statuses = Types(source), source.count, source.statuses()
    folders = _folders(out, source)
    names = Names("document")
    with (out / kept.NAME).open("wb") as keeping:
        keeping.write(kept.FIRST_LINE)
        for done, one in enumerate(source.documents()):
            step(done, total, "")
            document = one.document
            name = names.of(one.provenances[0].title if one.provenances else "")
            work, said = layers(one), statuses.get(document.id, ())
            busy = dict.fromkeys([*work, *(one.annotator for one in said if one.annotator in folders)])
            raw = document.text.encode()
            for annotator in busy or [*folders, ""][:1]:
                folder = folders.get(annotator, "")
                place = f"{folder}/{name}" if folder else name
                annotations, relations = work.get(annotator, ([], []))
                (out / f"{place}.txt").write_bytes(raw)
                (out / f"{place}.ann").write_bytes(Sheet(document.text, types, annotations, relations).content())
                own = [status for status in said if status.annotator == annotator]
                line = kept.document_line(
                    place, document.sha256, one.provenances, structure=document.structure,
                    supersedes=document.supersedes, statuses=kept.statuses_said(own),
                )  # fmt: skip
                keeping.write(line)
        keeping.write(kept.project_line(source))
        by_folder = {folder: annotator for annotator, folder in folders.items()}
        keeping.write(kept.forms_line(**types.said(), folders=by_folder))
    (out / "annotation.conf").write_bytes(_text(_annotation_conf(types)))
    (out / "visual.conf").write_bytes(_text(_visual_conf(types)))


def _folders(out: Path, source: ExportSource) -> dict[str, str]:
    """The folder of each annotator, "" where there is one at most."""
    if len(source.annotators) < 2:
        return dict.fromkeys(source.annotators, "")
    names = Names("annotator")
    folders = {own: names.of(annotator.name) for own, annotator in source.annotators.items()}
    for folder in folders.values():
        (out / folder).mkdir()
    return folders


def _text(lines: Iterator[str]) -> bytes:
    return ("\n".join(lines) + "\n").encode()


# ---------------------------------------------------------------------- configuration


def _annotation_conf(types: Types) -> Iterator[str]:
    source, any_label = types.source, "<ANY>" if types.roles else "<ENTITY>"
    events = set(types.roles) | {types.label(own) for own in source.labels if types.is_event(own)}
    yield "[entities]"
    yield from _entities(types)
    yield "\n[relations]"
    for own, kind in source.relation_types.items():
        form = types.relation(own)
        ends = [_any_of(types, labels, any_label) for labels in (kind.sources, kind.targets)]
        more = ", <REL-TYPE>:symmetric-transitive" if types.is_symmetric(own) else ""
        yield f"{form}\tArg1:{ends[0]}, Arg2:{ends[1]}{more}"
    yield "\n[events]"
    for event in sorted(events):
        roles = types.roles.get(event, {})
        yield f"{event}\t" + ", ".join(f"{role}*:{'|'.join(sorted(labels))}" for role, labels in roles.items())
    yield "\n[attributes]"
    for one in types.attributes.values():
        on = "|".join(sorted(one.on))
        values = "" if one.flag else f", Value:{'|'.join(one.values.values())}"
        if one.on and (one.flag or one.values):
            yield f"{one.form}\tArg:{on}{values}"
    if types.sure:
        yield f"{types.sure}\tArg:{'|'.join(sorted(types.certain))}, Value:{'|'.join(filter(None, CERTAINTIES))}"


def _entities(types: Types) -> Iterator[str]:
    """Labels, each below its parent."""
    labels = types.source.labels
    below: dict[str | None, list[Label]] = {}
    for label in labels.values():
        below.setdefault(label.parent if label.parent in labels else None, []).append(label)
    waiting = [(label, 0) for label in reversed(below.get(None, []))]
    while waiting:
        label, depth = waiting.pop()
        if not types.is_event(label.id):
            yield "\t" * depth + types.label(label.id)
            depth += 1
        waiting += [(child, depth) for child in reversed(below.pop(label.id, []))]


def _any_of(types: Types, labels: tuple[str, ...], otherwise: str) -> str:
    return "|".join(types.label(label) for label in labels if label in types.source.labels) or otherwise


def _visual_conf(types: Types) -> Iterator[str]:
    yield "[labels]"
    for form, name in types.forms.shown():
        shown = " ".join(name.replace("|", "¦").split())
        yield f"{form} | {shown}"
    yield "\n[drawing]"
    yield from _DEFAULTS
    for own, label in types.source.labels.items():
        yield f"{types.label(own)}\tbgColor:{label.colour}, fgColor:{_readable_on(label.colour)}"
    for own in types.source.relation_types:
        if types.is_symmetric(own):
            yield f"{types.relation(own)}\tdashArray:3-3, arrowHead:none"


def _readable_on(colour: str) -> str:
    """Black or white, whichever can be read on the colour."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "black" if 0.299 * red + 0.587 * green + 0.114 * blue > _BRIGHT else "white"
