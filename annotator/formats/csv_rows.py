"""A spreadsheet of annotations: one a row, with its surroundings."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.progress import Step
from annotator.formats.exporter import Exporter, ExportSource

COLUMNS = ("document", "title", "label", "quote", "start", "end", "annotator", "note", "before", "after")
CONTEXT = 40
"""Code points of the text shown before and after the quote."""

# A spreadsheet takes a cell that begins so for a formula, also behind blanks and in full width.
_FORMULA = re.compile(r"[\s\x00-\x20]*[=+\-@＝＋－＠]|[\t\r]")


def harmless(cell: str) -> str:
    """The cell so that no spreadsheet runs it: an apostrophe goes before anything that looks like a formula."""
    return "'" + cell if _FORMULA.match(cell) else cell


def write(out: Path, source: ExportSource, step: Step) -> None:
    """Rows in reading order, document by document; UTF-8 with a byte order mark, so that Excel knows it."""
    labels = {label.id: label.name for label in source.labels.values()}
    names = {annotator.id: annotator.name for annotator in source.annotators.values()}
    total = source.count
    with out.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        for done, document in enumerate(source.documents()):
            step(done, total, "")
            title = harmless(document.provenances[0].title) if document.provenances else ""
            rows.writerows(_row(document, title, annotation, labels, names) for annotation in document.annotations)


def _row(
    document: AnnotatedDocument, title: str, annotation: Annotation, labels: dict[str, str], names: dict[str, str]
) -> tuple[str | int, ...]:
    text = document.document.text
    start, end = annotation.start, annotation.end
    if annotation.fragments:
        place: tuple[str | int, ...] = (start, end)
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    else:
        place, before, after = ("", ""), "", ""
    return (
        document.document.id,
        title,
        harmless(labels.get(annotation.label, annotation.label)),
        harmless(annotation.quote),
        *place,
        harmless(names.get(annotation.annotator, annotation.annotator)),
        harmless(annotation.note),
        harmless(before),
        harmless(after),
    )


EXPORTER = Exporter("csv", "Spreadsheet (CSV)", ".csv", "One annotation a row, with 40 characters around it", write)
