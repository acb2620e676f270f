"""Documents as plain values for the process that prints them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.direction import isolated
from annotator.domain.label import Label
from annotator.formats.exporter import ExportSource
from annotator.formats.pages.dress import dress, letter, stroke
from annotator.formats.pages.legend import appendix, depth_of, in_order, stands_for
from annotator.formats.pages.telling import Note, Teller, clean, counted, named

Plain = dict[str, Any]


class Printing:
    """What the printer is told, and the labels that were met on the way."""

    def __init__(self, source: ExportSource) -> None:
        self._source = source
        self._teller = Teller(source)
        self._labels: dict[str, Label] = dict(source.labels)
        self._uses: dict[str, int] = {}
        self._documents = 0

    @property
    def title(self) -> str:
        """Of the whole file."""
        return " ".join(clean(self._source.title).split()) or "Annotated documents"

    def document(self, one: AnnotatedDocument) -> Plain:
        """A document. Where there are several annotators, each annotation has a note that says whose it is."""
        told = self._teller.told(one, everything=self._teller.several)
        self._documents += 1
        for annotation in one.annotations:
            self._uses[annotation.label] = self._uses.get(annotation.label, 0) + 1
            self._labels.setdefault(annotation.label, self._teller.label(annotation))
        structure = [item for item in one.document.structure if isinstance(item.get("start"), int)]
        return {
            "title": told.title,
            "card": [pair for card in told.cards for pair in card],
            "whole": [(a.label, self._whole(a.label, told.numbers.get(a.id, 0))) for a in told.whole],
            "text": one.document.text,
            "marks": [
                (a.id, a.start, a.end, a.label, told.numbers.get(a.id, 0), a.fragments)
                for a in one.annotations
                if a.fragments
            ],
            "notes": [(note.number, _about(note), note.said) for note in told.notes],
            "relations": [(f"{one.begins} {one.type} {one.ends}", one.said) for one in told.relations],
            "headings": [item["start"] for item in structure if item.get("kind") == "heading"],
            "pages": [
                (item["start"], item["number"])
                for item in structure
                if item.get("kind") == "page" and isinstance(item.get("number"), int)
            ],
        }

    def _whole(self, label: str, number: int) -> str:
        name = clean(self._labels[label].name)
        return f"{name}  ({number})" if number else name

    def head(self) -> Plain:
        """What comes first, known when all documents were seen."""
        light = dress("light")
        used = [(label.id, label) for label in in_order(self._labels) if label.id in self._uses]
        annotations = counted(sum(self._uses.values()), "annotation", "annotations")
        return {
            "title": self.title,
            "counts": f"{counted(self._documents, 'document', 'documents')}, {annotations}",
            "roles": light.roles,
            "labels": {
                own: (clean(label.name), clean(letter(label)), light.colour(label), stroke(label))
                for own, label in used
            },
            "legend": [self._row(own, label) for own, label in used],
        }

    def _row(self, own: str, label: Label) -> Mapping[str, Any]:
        return {
            "label": own,
            "name": clean(label.name),
            "uses": f"{self._uses[own]:,}",
            "depth": depth_of(label, self._labels),
            "words": stands_for(label),
        }

    def tail(self) -> Plain:
        """What comes last."""
        return {"appendix": list(appendix(self._source, self._uses))}


def _about(note: Note) -> str:
    whose = f" ({isolated(note.annotator)})" if note.annotator else ""
    return named(note) + whose
