"""Our own JSONL: lossless, one document a line, both ways."""

from __future__ import annotations

import re

from annotator.formats.base import Claim, Importer
from annotator.formats.exporter import Exporter
from annotator.formats.head import Head
from annotator.formats.jsonl_reading import read
from annotator.formats.jsonl_writing import write
from annotator.formats.textless import without_texts

_DESCRIPTION = "All of it, one document a line; comes back without loss"

_HEADER = re.compile(rb'(\xef\xbb\xbf)?\s*\{\s*"schema"\s*:\s*"annotator/')


def _claims(head: Head) -> Claim:
    return Claim.CERTAIN if _HEADER.match(head.bytes) else Claim.NONE


IMPORTER = Importer(
    "jsonl", "Annotator JSONL", (".jsonl", ".ndjson"), _DESCRIPTION, read, _claims, brings="annotations"
)
EXPORTER = Exporter(
    "jsonl", "Annotator JSONL", ".jsonl", _DESCRIPTION, write, reduce=without_texts, textless=True, reader="jsonl"
)
