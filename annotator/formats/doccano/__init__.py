"""doccano's JSONL: one text a line with its labels, or with entities and relations, both ways."""

from __future__ import annotations

from annotator.formats.base import Importer
from annotator.formats.details import CARRIED
from annotator.formats.doccano.reading import claims, read
from annotator.formats.doccano.writing import SHAPE, write
from annotator.formats.exporter import Exporter
from annotator.formats.units_kept import within_units

_NAME = "doccano JSONL"


IMPORTER = Importer(
    "doccano", _NAME, (".jsonl",), "Texts with labels or relations, as doccano exports them", read, claims,
    brings="annotations",
)  # fmt: skip
EXPORTER = Exporter(
    "doccano", _NAME, ".jsonl", "One text a line, for a project of sequence labelling or relations in doccano", write,
    CARRIED, within_units, units=("utf16", "grapheme", "codepoint"), options=(SHAPE,), reader="doccano",
)  # fmt: skip
