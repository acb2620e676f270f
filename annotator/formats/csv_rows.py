"""A spreadsheet of annotations: one a row, with its surroundings and all that is said of it."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import MANUAL, Annotation, Origin
from annotator.domain.progress import Step
from annotator.formats.carrying import Carries, Losses
from annotator.formats.exporter import Exporter, ExportSource, Option, choice
from annotator.formats.harmless import harmless, told_apart
from annotator.formats.json_moments import iso, origin_said
from annotator.formats.related import Related
from annotator.formats.textless import bare
from annotator.formats.unfolding import PREFIX, attribute_keys, unfolded

COLUMNS = (
    "document", "title", "label", "quote", "start", "end", "annotator", "note", "before", "after",
    "id", "sha256", "fragments", "certainty", "status", "created", "updated", "origin", "external_id",
    "related", "relations", "attributes",
)  # fmt: skip
CONTEXT = 40
"""Code points of the text shown before and after the quote."""

FORMULAS = Option(
    "formulas", "Cells like formulas", ("apostrophe", "as they are"),
    "An apostrophe keeps a spreadsheet from running them; our reader takes it away again",
)  # fmt: skip

Cell = str | int


class _Rows:
    """Documents as rows. `safe` makes a text harmless."""

    def __init__(self, source: ExportSource) -> None:
        self._safe = safe = harmless if choice(source, FORMULAS) == FORMULAS.choices[0] else told_apart
        self._labels = {label.id: safe(label.name) for label in source.labels.values()}
        self._names = {annotator.id: safe(annotator.name) for annotator in source.annotators.values()}
        self._statuses = source.statuses()
        self._related = Related(source)
        self.keys = attribute_keys(source.labels.values())
        self._no_attributes = [""] * len(self.keys)

    def of(self, one: AnnotatedDocument) -> Iterator[list[Cell]]:
        """In reading order. A status of somebody without annotations gets a row of its own, and so does a document
        of which there is nothing to say: that it has no annotations is worth knowing."""
        said = {status.annotator: status.state for status in self._statuses.get(one.document.id, ())}
        title = self._safe(one.provenances[0].title) if one.provenances else ""
        relations = self._related.by_source(one) if one.relations else {}
        for annotation in one.annotations:
            yield self._row(one, title, annotation, said, relations)
        working = {annotation.annotator for annotation in one.annotations}
        idle: list[str | None] = [annotator for annotator in said if annotator not in working]
        if not idle and not working:
            idle.append(None)
        for annotator in idle:
            row: list[Cell] = [""] * (len(COLUMNS) + len(self.keys))
            row[0], row[1], row[11] = one.document.id, title, one.document.sha256
            if annotator is not None:
                row[6], row[14] = self._names.get(annotator, annotator), said[annotator]
            yield row

    def _row(
        self,
        one: AnnotatedDocument,
        title: str,
        annotation: Annotation,
        said: Mapping[str, str],
        relations: dict[str, tuple[str, str]],
    ) -> list[Cell]:
        safe, document, fragments = self._safe, one.document, annotation.fragments
        start: Cell = ""
        end: Cell = ""
        before = after = ""
        if fragments:
            start, end = fragments[0][0], fragments[-1][1]
            before = document.text[max(0, start - CONTEXT) : start]
            after = document.text[end : end + CONTEXT]
        who, created, updated = annotation.annotator, annotation.created, annotation.updated
        made = iso(created)
        readable, related = relations.get(annotation.id, ("", "")) if relations else ("", "")
        cells, rest = unfolded(annotation.attributes, self.keys) if annotation.attributes else (self._no_attributes, "")
        row: list[Cell] = [
            document.id, title, self._labels.get(annotation.label, annotation.label), safe(annotation.quote),
            start, end, self._names.get(who, who), safe(annotation.note) if annotation.note else "",
            safe(before), safe(after), annotation.id, document.sha256,
            # A lone range would be taken for a date: 3-9.
            ";".join([f"{first}-{last}" for first, last in fragments]) if len(fragments) > 1 else "",
            annotation.certainty, said.get(who, "") if said else "", made,
            made if updated == created else iso(updated),
            "manual" if annotation.origin is MANUAL else _origin(annotation.origin), safe(annotation.external_id),
            safe(readable) if readable else "", related, rest, *(map(safe, cells) if cells else ()),
        ]  # fmt: skip
        return row


@lru_cache(1024)
def _origin(origin: Origin) -> str:
    return orjson.dumps(origin_said(origin)).decode() if origin.by or origin.version else origin.kind


def write(out: Path, source: ExportSource, step: Step) -> None:
    """Rows document by document; UTF-8 with a byte order mark, so that Excel knows it."""
    total = source.count
    rows = _Rows(source)
    with out.open("w", encoding="utf-8-sig", newline="", buffering=1 << 20) as file:
        table = csv.writer(file)
        table.writerow([*COLUMNS, *(PREFIX + key for key in rows.keys)])
        for done, document in enumerate(source.documents()):
            step(done, total, "")
            table.writerows(rows.of(document))


def _reduce(one: AnnotatedDocument, source: ExportSource, losses: Losses) -> AnnotatedDocument:
    """Texts are never in the file; quotes and what stands around them are, unless they are not wanted."""
    losses["external_ids"] += sum(bool(provenance.external_id) for provenance in one.provenances)
    if not source.options.with_text:
        return bare(one, losses)
    losses["texts"] += 1
    return one


CARRIES = Carries(meta=False, further=False, structure=False, labels=False, types=False, extra=False)

EXPORTER = Exporter(
    "csv",
    "Spreadsheet (CSV)",
    ".csv",
    "One annotation a row, with 40 characters around it; comes back to documents of the project",
    write,
    CARRIES,
    _reduce,
    textless=True,
    options=(FORMULAS,),
    reader="csv",
)
