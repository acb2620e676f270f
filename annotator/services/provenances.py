"""Where documents came from, as records for what a file says of it."""

from __future__ import annotations

from dataclasses import replace

import orjson

from annotator.domain.document import Provenance, new_provenance
from annotator.domain.provenance_fields import ENCODING, READER_VERSION
from annotator.services.fitting import Fitted
from annotator.services.import_report import printable


def provenances_of(one: Fitted) -> list[Provenance]:
    """New records for what a file says of the places that a document came from."""
    return [
        new_provenance(
            one.document.id,
            printable(read.title),
            meta=read.meta,
            file=printable(read.file),
            reader=read.reader,
            raw_sha256=read.raw_sha256,
            external_id=read.external_id,
            extra=read.extra,
        )
        for read in one.read.provenances
    ]


def what_is_said(provenance: Provenance) -> bytes:
    """What a provenance says, apart from its id and from what read it."""
    extra = {key: value for key, value in provenance.extra.items() if key not in (READER_VERSION, ENCODING)}
    return orjson.dumps(replace(provenance, id="", extra=extra))
