"""A spreadsheet of annotations: one a row, with its surroundings and all that is said of it."""

from __future__ import annotations

import re
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

_END = "\r\n"
FORMULAS = Option(
    "formulas", "Cells like formulas", ("apostrophe", "as they are"),
    "An apostrophe keeps a spreadsheet from running them; our reader takes it away again",
)  # fmt: skip

_TO_BE_QUOTED = re.compile('[",\r\n]').search


def quoted(cell: str) -> str:
    """A cell as it stands in the file. The module that the standard library has takes twice the time for a row, of
    which most cells need no look: ids, numbers and moments."""
    return '"' + cell.replace('"', '""') + '"' if _TO_BE_QUOTED(cell) else cell


class _Rows:
    """Documents as lines of the file."""

    def __init__(self, source: ExportSource) -> None:
        self._safe = harmless if choice(source, FORMULAS) == FORMULAS.choices[0] else told_apart
        self._labels = {label.id: self._cell(label.name) for label in source.labels.values()}
        self._names = {annotator.id: self._cell(annotator.name) for annotator in source.annotators.values()}
        self._statuses = source.statuses()
        self._related = Related(source)
        self.keys = attribute_keys(source.labels.values())
        self._no_attributes = [""] * len(self.keys)

    def _cell(self, text: str) -> str:
        return quoted(self._safe(text)) if text else ""

    def header(self) -> str:
        return ",".join([*COLUMNS, *(quoted(PREFIX + key) for key in self.keys)]) + _END

    def of(self, one: AnnotatedDocument) -> Iterator[str]:
        """In reading order. A status of somebody without annotations gets a row of its own, and so does a document
        of which there is nothing to say: that it has no annotations is worth knowing."""
        said = {status.annotator: status.state for status in self._statuses.get(one.document.id, ())}
        title = self._cell(one.provenances[0].title) if one.provenances else ""
        relations = self._related.by_source(one) if one.relations else {}
        for annotation in one.annotations:
            yield self._row(one, title, annotation, said, relations)
        working = {annotation.annotator for annotation in one.annotations}
        idle: list[str | None] = [annotator for annotator in said if annotator not in working]
        if not idle and not working:
            idle.append(None)
        for annotator in idle:
            row = [""] * (len(COLUMNS) + len(self.keys))
            row[0], row[1], row[11] = one.document.id, title, one.document.sha256
            if annotator is not None:
                row[6], row[14] = self._names.get(annotator, annotator), said[annotator]
            yield ",".join(row) + _END

    def _row(
        self,
        one: AnnotatedDocument,
        title: str,
        annotation: Annotation,
        said: Mapping[str, str],
        relations: dict[str, tuple[str, str]],
    ) -> str:
        cell, document, fragments = self._cell, one.document, annotation.fragments
        start = end = before = after = several = ""
        if fragments:
            first, last = fragments[0][0], fragments[-1][1]
            start, end = str(first), str(last)
            before = cell(document.text[max(0, first - CONTEXT) : first])
            after = cell(document.text[last : last + CONTEXT])
            if len(fragments) > 1:  # a lone range would be taken for a date: 3-9
                several = ";".join([f"{first}-{last}" for first, last in fragments])
        who, created, updated = annotation.annotator, annotation.created, annotation.updated
        made = iso(created)
        readable, related = relations.get(annotation.id, ("", "")) if relations else ("", "")
        cells, rest = self._no_attributes, ""
        if annotation.attributes:
            cells, rest = unfolded(annotation.attributes, self.keys)
            cells = [cell(value) for value in cells]
        row = [
            document.id, title, self._labels.get(annotation.label, annotation.label), cell(annotation.quote),
            start, end, self._names.get(who, who), cell(annotation.note), before, after, annotation.id,
            document.sha256, several, annotation.certainty, said.get(who, "") if said else "", made,
            made if updated == created else iso(updated),
            "manual" if annotation.origin is MANUAL else _origin(annotation.origin), cell(annotation.external_id),
            cell(readable), quoted(related), quoted(rest), *cells,
        ]  # fmt: skip
        return ",".join(row) + _END


@lru_cache(1024)
def _origin(origin: Origin) -> str:
    return quoted(orjson.dumps(origin_said(origin)).decode()) if origin.by or origin.version else origin.kind


def write(out: Path, source: ExportSource, step: Step) -> None:
    """Rows document by document; UTF-8 with a byte order mark, so that Excel knows it."""
    total = source.count
    rows = _Rows(source)
    with out.open("w", encoding="utf-8", newline="", buffering=1 << 20) as file:
        file.write("\ufeff")  # the codec that writes it by itself takes twice the time
        file.write(rows.header())
        for done, document in enumerate(source.documents()):
            step(done, total, "")
            file.writelines(rows.of(document))


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
