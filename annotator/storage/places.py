"""What somebody kept of their places in all documents at once; beside the journal, as each of them is."""

from __future__ import annotations

from annotator.domain.identity import from_bytes, to_bytes
from annotator.storage.database import Database

_KEPT = (
    "select d.uuid, (select p.title from provenance p where p.document = d.id order by p.uuid limit 1), k.value "
    "from place k join document d on d.uuid = k.document where k.annotator = ? and k.key = ? order by d.id"
)


def kept_places(db: Database, annotator: str, key: str) -> list[tuple[str, str, str]]:
    """The documents of which somebody kept something under this key, in the order of arrival: id, title and what was
    kept. Documents that were removed are left out, until they come back."""
    rows = db.rows(_KEPT, (to_bytes(annotator), key))
    return [(from_bytes(raw), title or "", value) for raw, title, value in rows]
