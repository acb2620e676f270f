"""Writing a DocBin. Groups of spans hold the places; what else is said stands in `doc.user_data`, as plain data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.label import Label
from annotator.domain.progress import Step
from annotator.formats.carrying import longest_apart
from annotator.formats.docbin.packing import NAME
from annotator.formats.docbin.tokens import Tokens, tokens_of
from annotator.formats.exporter import ExportSource, Option, choice
from annotator.formats.extras import library
from annotator.formats.jsonl_writing import Lines, header_said
from annotator.formats.tokens.cutting import trim

GROUPS = Option(
    "groups", "Span groups", ("annotators", "sc"), "A group for each annotator, or all in “sc”, where spancat looks"
)
ENTITIES = Option(
    "ents", "Entities", ("none", "longest"), "Whether the longest of overlapping annotations become doc.ents, for ner"
)
DOCUMENT = "annotator"
"""Under this key of `user_data` stands the document as a line of our JSONL, without its text."""
PROJECT = "annotator_project"
"""And under this, in the first document, the first line, and lines kept from elsewhere."""


def write(out: Path, source: ExportSource, step: Step) -> None:
    """All documents in one bin, which the library builds in memory."""
    spacy = library("spacy", NAME)
    tokens = library("spacy", NAME, "spacy.tokens")
    making = _Making(source, spacy.blank("xx").vocab, tokens)
    packed = tokens.DocBin(store_user_data=True)
    for done, one in enumerate(source.documents()):
        step(done, source.count, "")
        packed.add(making.doc(one, first=not done))
    out.write_bytes(packed.to_bytes())


class _Making:
    def __init__(self, source: ExportSource, vocab: Any, library: Any) -> None:
        self._source = source
        self._vocab = vocab
        self._library = library
        self._lines = Lines(source)
        self._together = choice(source, GROUPS) == "sc"
        self._entities = choice(source, ENTITIES) == "longest"
        self._labels: dict[str, Label] = source.labels
        self._annotators = {annotator.id: annotator.name for annotator in source.annotators.values()}

    def doc(self, one: AnnotatedDocument, first: bool) -> Any:
        """The document as spaCy has it."""
        text = one.document.text
        spans = [piece for annotation in one.annotations for piece in annotation.fragments]
        tokens = tokens_of(text, spans)
        doc = self._library.Doc(self._vocab, words=tokens.texts, spaces=tokens.spaced)
        groups: dict[str, list[Any]] = {}
        for annotation in one.annotations:
            group = "sc" if self._together else self._annotators.get(annotation.annotator, annotation.annotator)
            kept = groups.setdefault(group, [])
            for start, end in annotation.fragments:
                kept.append(self._span(doc, annotation, tokens.between(start, end)))
            if not annotation.fragments:
                doc.cats[self._label(annotation)] = 1.0
        for name, members in groups.items():
            doc.spans[name] = members
        if self._entities:
            doc.ents = list(self._ents(one, doc, tokens))
        line = self._lines.document(one)
        del line["text"]
        doc.user_data[DOCUMENT] = line
        if first:
            doc.user_data[PROJECT] = self._project()
        return doc

    def _label(self, annotation: Annotation) -> str:
        return self._labels[annotation.label].name

    def _span(self, doc: Any, annotation: Annotation, place: tuple[int, int]) -> Any:
        """A span that bears the annotation's id, by which its pieces and what is said of it are found."""
        return self._library.Span(doc, *place, label=self._label(annotation), span_id=annotation.id)

    def _ents(self, one: AnnotatedDocument, doc: Any, tokens: Tokens) -> Any:
        """What taggers of entities take: nothing that overlaps, has gaps, or begins or ends with a blank."""
        plain = [annotation for annotation in one.annotations if len(annotation.fragments) == 1]
        for annotation in longest_apart(plain):
            trimmed = trim(one.document.text, annotation.start, annotation.end)
            if trimmed is not None:
                yield self._span(doc, annotation, tokens.between(*trimmed))

    def _project(self) -> dict[str, Any]:
        foreign = list(self._source.foreign())
        return {
            "header": header_said(self._source, [item for item in foreign if item.type == "project"]),
            "lines": [item.content for item in foreign if item.type != "project"],
        }
