"""Prodigy's JSONL: a task for each text and annotator, with tokens, spans and relations, both ways."""

from __future__ import annotations

from annotator.formats.base import Importer
from annotator.formats.details import CARRIED
from annotator.formats.exporter import Exporter
from annotator.formats.prodigy.reading import claims, read
from annotator.formats.prodigy.writing import within_layers, write

_NAME = "Prodigy JSONL"


IMPORTER = Importer(
    "prodigy", _NAME, (".jsonl",), "Tasks with spans and relations, as db-out writes them", read, claims,
    brings="annotations",
)  # fmt: skip
EXPORTER = Exporter(
    "prodigy", _NAME, ".jsonl", "A task a line, for db-in, spans.manual and rel.manual", write, CARRIED, within_layers,
    reader="prodigy",
)  # fmt: skip
