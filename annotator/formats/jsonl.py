"""Our own JSONL: lossless, one document a line, both ways."""

from __future__ import annotations

from annotator.formats.base import Exporter, Importer
from annotator.formats.jsonl_reading import read
from annotator.formats.jsonl_writing import write

_DESCRIPTION = "All of it, one document a line; comes back without loss"

IMPORTER = Importer("jsonl", "Annotator JSONL", (".jsonl", ".ndjson"), _DESCRIPTION, read)
EXPORTER = Exporter("jsonl", "Annotator JSONL", ".jsonl", _DESCRIPTION, write)
