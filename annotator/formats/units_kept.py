"""Leaving out what can't be said in the unit of an export: a span that begins within a visible character."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.span import Fragments
from annotator.domain.units import offsets_in
from annotator.formats.carrying import Losses
from annotator.formats.exporter import ExportSource


def within_units(one: AnnotatedDocument, source: ExportSource, losses: Losses) -> AnnotatedDocument:
    """The document without annotations whose ends fall within a grapheme, where graphemes are counted."""
    if source.options.unit != "grapheme" or one.document.text.isascii():
        return one
    offsets = offsets_in(one.document.text, "grapheme")

    def can_be_said(fragments: Fragments) -> bool:
        return all(offsets.to_points(offsets.to_units(point)) == point for fragment in fragments for point in fragment)

    kept = tuple(annotation for annotation in one.annotations if can_be_said(annotation.fragments))
    losses["clusters"] += len(one.annotations) - len(kept)
    gone = {annotation.id for annotation in one.annotations} - {annotation.id for annotation in kept}
    relations = [relation for relation in one.relations if gone.isdisjoint((relation.source, relation.target))]
    losses["relations_of_lost"] += len(one.relations) - len(relations)
    losses["cues"] += sum(not can_be_said(relation.cue) for relation in relations)
    tied = tuple(r if can_be_said(r.cue) else replace(r, cue=(), quote="") for r in relations)
    return replace(one, annotations=kept, relations=tied)
