"""doccano's JSONL: one text a line with its labels, or with entities and relations, both ways."""

from __future__ import annotations

from dataclasses import replace

from annotator.formats.base import Importer
from annotator.formats.carrying import EVERYTHING, ONLY_ANNOTATIONS
from annotator.formats.doccano.reading import claims, read
from annotator.formats.doccano.writing import SHAPE, write
from annotator.formats.exporter import Exporter
from annotator.formats.units_kept import within_units

_NAME = "doccano JSONL"

CARRIES = replace(EVERYTHING, ends=ONLY_ANNOTATIONS, across=False, labels=False, types=False, entities=False)

IMPORTER = Importer(
    "doccano", _NAME, (".jsonl",), "Texts with labels or relations, as doccano exports them", read, claims,
    brings="annotations",
)  # fmt: skip
EXPORTER = Exporter(
    "doccano", _NAME, ".jsonl", "One text a line, for a project of sequence labelling or relations in doccano", write,
    CARRIES, within_units, units=("utf16", "grapheme", "codepoint"), options=(SHAPE,), reader="doccano",
)  # fmt: skip
