"""CoNLL: one word a line with its tag, for trainers of sequence models."""

from __future__ import annotations

from dataclasses import replace

from annotator.formats.base import Claim, Importer
from annotator.formats.carrying import PLAIN
from annotator.formats.conll.columns import layout_of
from annotator.formats.conll.reading import read
from annotator.formats.conll.tags import SCHEME
from annotator.formats.conll.writing import write
from annotator.formats.exporter import Exporter
from annotator.formats.head import Head
from annotator.formats.tokens.escaping import one_line
from annotator.formats.tokens.reducing import on_words

_ENOUGH = 5  # lines that leave no doubt
_SIGNATURE = b"# newdoc id = "
_DESCRIPTION = "A word a line with a tag such as B-PER: for taggers"


def _claims(head: Head) -> Claim:
    """By the shape of the lines, which hardly any table shares."""
    try:
        whole = head.bytes.decode("utf-8-sig", "ignore").split("\n")
    except ValueError:
        return Claim.NONE
    lines = [line.rstrip("\r") for line in (whole[:-1] if len(whole) > 1 else whole)]
    rows = [line for line in lines if line.strip()]
    words = sum(not row.startswith("#") for row in rows)
    if not words or "\0" in rows[0] or layout_of([rows], bare=False) is None:
        return Claim.NONE
    return Claim.CERTAIN if words >= _ENOUGH or head.bytes.startswith(_SIGNATURE) else Claim.LIKELY


IMPORTER = Importer(
    "conll",
    "CoNLL",
    (".conll", ".iob2", ".iob", ".bio", ".bioes"),
    _DESCRIPTION,
    read,
    _claims,
    brings="annotations",
)
EXPORTER = Exporter(
    "conll",
    "CoNLL",
    ".conll",
    _DESCRIPTION,
    write,
    carries=replace(PLAIN, overlaps=False, titles=True, meta=True, clean=one_line),
    reduce=on_words,
    options=(SCHEME,),
    reader="conll",
)
