"""re3d: a folder of documents.json, entities.json and relations.json, an object a line in each."""

from __future__ import annotations

import re
from pathlib import Path

from annotator.formats.base import Claim, Importer
from annotator.formats.carrying import ONLY_ANNOTATIONS, Carries
from annotator.formats.exporter import Exporter
from annotator.formats.head import Head
from annotator.formats.re3d_reading import ENTITIES, RELATIONS, read
from annotator.formats.re3d_writing import write

_DESCRIPTION = "A folder of documents.json, entities.json and relations.json, an object a line"

_DOCUMENT = re.compile(
    rb'(\xef\xbb\xbf)?\s*\{\s*"_id"\s*:\s*"[^"\n]*"\s*,(?=[^\n]*?"sentenceCount"\s*:)(?=[^\n]*?"text"\s*:)'
)
_SPAN = re.compile(rb'(\xef\xbb\xbf)?\s*\{\s*"_id"\s*:\s*"[^"\n]*"\s*,\s*"begin"\s*:\s*\d+\s*,[^\n]*?"documentId"\s*:')


def _claims(head: Head) -> Claim:
    found = _DOCUMENT.match(head.bytes) or _SPAN.match(head.bytes)
    return Claim.CERTAIN if found else Claim.NONE


def _companions(path: Path) -> tuple[Path, ...]:
    """Of the documents the other two; those alone bring nothing along, so that a folder is read from its documents."""
    if path.name in (ENTITIES, RELATIONS):
        return ()
    return path.with_name(ENTITIES), path.with_name(RELATIONS)


IMPORTER = Importer(
    "re3d", "re3d", (".json",), _DESCRIPTION, read, _claims, companions=_companions, brings="annotations"
)
EXPORTER = Exporter(
    "re3d", "re3d", "", _DESCRIPTION, write, folder=True, reader="re3d",
    carries=Carries(
        whole=False, ends=ONLY_ANNOTATIONS, across=False, further=False, structure=False, statuses=False,
        labels=False, types=False, entities=False, extra=False,
    ),
)  # fmt: skip
