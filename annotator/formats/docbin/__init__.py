"""spaCy's DocBin: documents cut into tokens, with a group of spans for each annotator."""

from __future__ import annotations

from annotator.formats.base import Claim, Importer
from annotator.formats.docbin.packing import NAME, begins_as_one
from annotator.formats.docbin.reading import read
from annotator.formats.docbin.writing import ENTITIES, GROUPS, write
from annotator.formats.exporter import Exporter
from annotator.formats.head import Head

_DESCRIPTION = "For training and opening with spaCy, with groups of spans"


def _claims(head: Head) -> Claim:
    return Claim.CERTAIN if begins_as_one(head.bytes) else Claim.NONE


IMPORTER = Importer(
    "spacy", NAME, (".spacy",), _DESCRIPTION, read, _claims, apart=True, brings="annotations", needs="spacy"
)
EXPORTER = Exporter(
    "spacy", NAME, ".spacy", _DESCRIPTION, write, options=(GROUPS, ENTITIES), reader="spacy", needs="spacy"
)
