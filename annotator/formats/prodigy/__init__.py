"""Prodigy's JSONL: a task for each text and annotator, with tokens, spans and relations, both ways."""

from __future__ import annotations

from dataclasses import replace

from annotator.formats.base import Importer
from annotator.formats.carrying import EVERYTHING, ONLY_ANNOTATIONS
from annotator.formats.exporter import Exporter
from annotator.formats.prodigy.reading import claims, read
from annotator.formats.prodigy.writing import within_layers, write

_NAME = "Prodigy JSONL"

CARRIES = replace(EVERYTHING, ends=ONLY_ANNOTATIONS, across=False, labels=False, types=False, entities=False)

IMPORTER = Importer(
    "prodigy", _NAME, (".jsonl",), "Tasks with spans and relations, as db-out writes them", read, claims,
    brings="annotations",
)  # fmt: skip
EXPORTER = Exporter(
    "prodigy", _NAME, ".jsonl", "A task a line, for db-in, spans.manual and rel.manual", write, CARRIES, within_layers,
    reader="prodigy",
)  # fmt: skip
