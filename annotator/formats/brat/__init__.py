"""brat's stand-off files: a text, an .ann file beside it, and the configuration of their folder."""

from __future__ import annotations

import re

from annotator.formats.base import Claim, Importer
from annotator.formats.brat.reading import companions, read
from annotator.formats.brat.writing import reduced, write
from annotator.formats.carrying import Carries
from annotator.formats.exporter import Exporter
from annotator.formats.head import Head

_DESCRIPTION = "A folder for brat: texts with stand-off files and their configuration"
_LINE = re.compile(
    rb"(\xef\xbb\xbf)?\s*(T\d+\t[^\s\t]+ \d+ \d+(;\d+ \d+)*\t|R\d+\t\S+ \S+:\S+ \S+:\S+\s"
    rb"|E\d+\t\S+:T\d+[\s]|[AM]\d+\t\S+ [TRE]\d+|N\d+\t\S+ [TRE]\d+ \S+:\S+\t|#\d+\t\S+ [TREA]\d+\t|\*\t\S+ T\d+ T\d+)"
)


def _claims(head: Head) -> Claim:
    return Claim.CERTAIN if head.suffix != ".txt" and _LINE.match(head.bytes) else Claim.NONE


IMPORTER = Importer(
    "brat", "brat", (".ann",), _DESCRIPTION, read, _claims, companions=companions, brings="annotations"
)
EXPORTER = Exporter(
    "brat", "brat", "", _DESCRIPTION, write, reduce=reduced, folder=True, reader="brat",
    carries=Carries(
        whole=False, origins=False, times=False, ids=False, extra=False, across=False,
        ends=frozenset({"annotation", "entity"}),
    ),
)  # fmt: skip
