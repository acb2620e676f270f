"""A CAS of one annotator's layer of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.progress import Step
from annotator.domain.units import offsets_in
from annotator.formats.carrying import ONLY_ANNOTATIONS, Carries
from annotator.formats.exporter import ExportSource
from annotator.formats.extras import library
from annotator.formats.uima.file_names import Unique, safe
from annotator.formats.uima.marks import Marks, Names, as_json, clean, layers_of, marks_of, names_of
from annotator.formats.uima.naming import DOCUMENT, INITIAL, RELATION, SPAN, WHOLE
from annotator.formats.uima.segments import Cuts
from annotator.formats.uima.type_systems import METADATA, SENTENCE, TOKEN, ours

CARRIES = Carries(
    ends=ONLY_ANNOTATIONS, across=False, further=False, statuses=False, labels=False, types=False, entities=False,
    clean=clean,
)  # fmt: skip


class Writing:
    """Makes one CAS after another with the one type system."""

    def __init__(self, names: Names) -> None:
        self.types = ours()
        self._cas = library("uima", "UIMA CAS").Cas
        self._names = names
        get = self.types.get_type
        self._token, self._sentence, self._metadata = get(TOKEN), get(SENTENCE), get(METADATA)
        self._span, self._relation, self._document = get(SPAN), get(RELATION), get(DOCUMENT)

    def name(self, annotator: str) -> str:
        return self._names.annotators.get(annotator, annotator)

    def layers(self, one: AnnotatedDocument) -> Iterator[tuple[str, Any]]:
        """The name of each annotator with the CAS of what is theirs; for nobody, one without annotations."""
        cuts, offsets = Cuts(one.document.text), offsets_in(one.document.text, "utf16")
        for layer in layers_of(one) or [""]:
            yield self.name(layer), self.layer(one, layer, cuts, marks_of(one, layer, self._names, offsets))

    def layer(self, one: AnnotatedDocument, annotator: str, cuts: Cuts, marks: Marks) -> Any:
        cas = self._cas(typesystem=self.types)
        cas.sofa_string = text = one.document.text
        cas.sofa_mime = "text/plain"
        title = clean(one.provenances[0].title) if one.provenances else ""
        made: list[Any] = [
            self._metadata(begin=0, end=len(text), language="x-unspecified", documentTitle=title, documentId=title)
        ]
        made += [self._token(begin=start, end=end) for start, end in cuts.words]
        made += [
            self._sentence(begin=cuts.words[first][0], end=cuts.words[last - 1][1]) for first, last in cuts.sentences
        ]
        lead = cuts.words[0][0] if cuts.words else 0
        spans = []
        for mark in marks.spans:
            whole = mark.features.get("group") == WHOLE
            begin, end = (lead, lead) if whole else (mark.start, mark.end)
            spans.append(self._span(begin=begin, end=end, **mark.features))
        made += spans
        for tie in marks.relations:
            source, target = spans[tie.source], spans[tie.target]
            place = {"begin": target.begin, "end": target.end, "Governor": source, "Dependent": target}
            made.append(self._relation(**place, **tie.features))
        made.append(self._document(details=as_json(_said(one, title, self._names.of(annotator)))))
        cas.add_all(made)
        return cas


def _said(one: AnnotatedDocument, title: str, annotator: dict[str, str]) -> dict[str, Any]:
    said: dict[str, Any] = {"title": title, **annotator}
    if one.provenances and one.provenances[0].meta:
        said["meta"] = one.provenances[0].meta
    if one.document.structure:
        said["structure"] = list(one.document.structure)
    if one.document.supersedes:
        said["supersedes"] = one.document.supersedes
    return said


def write_folders(
    out: Path, source: ExportSource, step: Step, suffix: str, put: Callable[[Any, Path], None]
) -> Writing:
    """A folder for each document, a file in it for each annotator; `put` writes a CAS."""
    writing, folders = Writing(names_of(source)), Unique()
    for done, one in enumerate(source.documents()):
        step(done, source.count, "")
        title = one.provenances[0].title if one.provenances else ""
        folder = out / folders(safe(title, f"document {done + 1}"))
        folder.mkdir()
        files = Unique()
        for name, cas in writing.layers(one):
            put(cas, folder / f"{files(safe(name, 'annotator') if name else INITIAL)}{suffix}")
    return writing
