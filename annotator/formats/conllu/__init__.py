"""CoNLL-U: words in ten columns, blanks and entities in the last, as Universal Dependencies have it."""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.formats.base import Claim, Importer
from annotator.formats.carrying import PLAIN
from annotator.formats.conllu.reading import read
from annotator.formats.conllu.writing import write
from annotator.formats.exporter import Exporter
from annotator.formats.head import Head
from annotator.formats.tokens.reducing import on_words

_ROW = re.compile(rb"^[1-9][0-9]*(?:[-.][0-9]+)?(?:\t[^\t\n]+){8}\t[^\t\n]*$", re.MULTILINE)
_DESCRIPTION = "Words in ten columns with entities, for linguists' tools"


def _claims(head: Head) -> Claim:
    return Claim.CERTAIN if _ROW.search(head.bytes) else Claim.NONE


IMPORTER = Importer("conllu", "CoNLL-U", (".conllu", ".conllup"), _DESCRIPTION, read, _claims, brings="annotations")
EXPORTER = Exporter(
    "conllu",
    "CoNLL-U",
    ".conllu",
    _DESCRIPTION,
    write,
    carries=replace(
        PLAIN,
        fragments=True,
        annotators=True,
        attributes="all",
        notes=True,
        certainty=True,
        external_ids=True,
        titles=True,
        meta=True,
    ),
    reduce=on_words,
    reader="conllu",
)
