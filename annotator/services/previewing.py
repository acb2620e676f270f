"""Looking ahead into files of annotations: what labels and annotators they name, and how the first document looks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

from annotator.domain.document import MAX_LENGTH
from annotator.domain.label import Label
from annotator.domain.progress import Step, no_step
from annotator.domain.span import Fragments, quote_of
from annotator.formats import importer_of
from annotator.formats.base import Columns, Importer, Options, Read, ReadDocument, ReadFailure, ReadHeader
from annotator.services.files_to_read import files_found
from annotator.services.fitting import Fitted, fitted, placed
from annotator.services.import_report import ImportReport, Sayings
from annotator.services.mapping import AS_IT_IS, ImportMapping, LayerFrom, layer_named
from annotator.services.reading import Reader

MOST_DOCUMENTS = 2000
SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class SeenAnnotation:
    """An annotation of the first document, in code points of its text."""

    label: str
    annotator: str
    fragments: Fragments
    quote: str


@dataclass(slots=True)
class ImportPreview:
    """What was seen. `labels`, `annotators` and `relations` lead from names in the files, as they are there, to how
    often they occur; "" is the annotator of what names none. `formats` count files by the key of their format.
    `defined` are the labels that the files describe. `whole` is false where only the beginning was looked at.
    """

    formats: Counter[str] = field(default_factory=Counter)
    documents: int = 0
    annotations: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    annotators: Counter[str] = field(default_factory=Counter)
    relations: Counter[str] = field(default_factory=Counter)
    defined: dict[str, Label] = field(default_factory=dict)
    title: str = ""
    text: str = ""
    first: list[SeenAnnotation] = field(default_factory=list)
    refused: Sayings = field(default_factory=Sayings)
    remarks: Sayings = field(default_factory=Sayings)
    failed: Sayings = field(default_factory=Sayings)
    whole: bool = True

    @property
    def is_annotated(self) -> bool:
        return bool(self.annotations or any(_brings(key) for key in self.formats))

    def as_plain(self) -> dict[str, Any]:
        """As JSON values."""
        lists = {"refused": self.refused, "remarks": self.remarks, "failed": self.failed}
        return {
            "formats": dict(self.formats),
            "documents": self.documents,
            "annotations": self.annotations,
            "labels": dict(self.labels.most_common()),
            "annotators": dict(self.annotators.most_common()),
            "relations": dict(self.relations.most_common()),
            "whole": self.whole,
            "first": {
                "title": self.title,
                "length": len(self.text),
                "annotations": [
                    {"label": one.label, "annotator": one.annotator, "fragments": one.fragments, "quote": one.quote}
                    for one in self.first
                ],
            },
            **{key: [{"where": where, "says": said} for where, said in one.first] for key, one in lists.items()},
        }


def may_be_annotated(importer: Importer) -> bool:
    """Whether files of this kind may hold annotations whose names are to be asked about; our own know theirs."""
    return (importer.brings == "annotations" and importer.key != "jsonl") or importer.key in _MAYBE


_MAYBE = ("csv", "xlsx", "zip")


def _brings(key: str) -> bool:
    importer = importer_of(key)
    return importer is not None and importer.brings == "annotations"


def preview(
    paths: Iterable[Path],
    *,
    format_key: str | None = None,
    mapping: ImportMapping = AS_IT_IS,
    columns: Columns | None = None,
    step: Step = no_step,
    limit: int = MAX_LENGTH,
    most: int = MOST_DOCUMENTS,
    seconds: float = SECONDS,
    annotated: bool = False,
) -> ImportPreview:
    """What an import of these files would bring, from their first `most` documents, or as many as can be read in so
    many seconds. Of `mapping` the unit and the place that names annotators count; names stay those of the files.

    Nothing is written. What `step` raises passes through.
    """
    seen = ImportPreview()
    report = ImportReport()
    forced = importer_of(format_key) if format_key is not None else None
    files = list(files_found(list(paths), forced, report, step))
    if annotated:
        files = [file for file in files if may_be_annotated(file.importer)]
    seen.failed = report.failed
    seen.formats.update(file.importer.key for file in files)
    until = monotonic() + seconds
    looking = ImportMapping(layer_from=mapping.layer_from, unit=mapping.unit)
    with closing(Reader(limit, Options(columns))) as reader:
        for number, file in enumerate(files):
            for item in reader.read(file.importer, file.path, lambda: step(0, 0, "")):
                step(number, len(files), file.path.name)
                _see(seen, item, file.path, looking)
                if seen.documents >= most or monotonic() > until:
                    seen.whole = False
                    return seen
    return seen


def _see(seen: ImportPreview, item: Read, path: Path, mapping: ImportMapping) -> None:
    if isinstance(item, ReadHeader):
        seen.defined |= {label.name: label for label in item.labels}
    elif isinstance(item, ReadFailure):
        if not item.skipped:
            seen.failed.add(item.where, item.reason)
    elif isinstance(item, ReadDocument):
        mapping.apply(item, path)
        if not item.text:
            _see_bare(seen, item)
            return
        one = fitted(item, mapping.unit)
        first = not seen.text or not (seen.first or not item.annotations)
        if first:
            seen.title, seen.text, seen.first = item.title if item.provenances else "", one.normal.text, []
        seen.documents += 1
        for remark in one.notes:
            seen.remarks.add(item.where, remark)
        for reason in item.refused:
            seen.refused.add(item.where, reason)
        _see_annotations(seen, item, one, first)
        seen.relations.update(tie.type for tie in item.relations)


def _see_bare(seen: ImportPreview, item: ReadDocument) -> None:
    """A document that the project is to have: where its annotations lie is seen when they are joined with its text."""
    seen.documents += 1
    seen.annotations += len(item.annotations)
    seen.title = seen.title or item.title
    seen.labels.update(annotation.label for annotation in item.annotations)
    seen.annotators.update(annotation.annotator or "" for annotation in item.annotations)
    seen.relations.update(tie.type for tie in item.relations)
    for reason in item.refused:
        seen.refused.add(item.where, reason)


def _see_annotations(seen: ImportPreview, item: ReadDocument, one: Fitted, first: bool) -> None:
    for annotation in item.annotations:
        try:
            fragments, _ = placed(annotation, one)
        except ValueError as error:
            seen.refused.add(item.where, f"the {annotation.label} {error}")
            continue
        annotator = annotation.annotator or ""
        seen.annotations += 1
        seen.labels[annotation.label] += 1
        seen.annotators[annotator] += 1
        if first:
            quote = quote_of(one.normal.text, fragments)
            seen.first.append(SeenAnnotation(annotation.label, annotator, fragments, quote))


def suggested_place(paths: Iterable[Path]) -> LayerFrom:
    """Where files that name no annotator seem to say whose they are: "suffix" where all names have one before the
    last, "folder" where one name lies in several folders; "" where nothing says it."""
    files = [path for path in paths if path.is_file()]
    stems = Counter(path.stem for path in files)
    if len(files) > 1 and len(stems) < len(files) and len({path.parent for path in files}) > 1:
        return "folder"
    suffixed = bool(files) and all(layer_named(path, "suffix") for path in files)
    if suffixed and len({path.stem.partition(".")[0] for path in files}) < len(files):
        return "suffix"
    return ""
