"""Files of our JSONL written from signs."""

from __future__ import annotations

from pathlib import Path

import orjson

from annotator.services.project import Project
from tests.trade import marked


def lines(path: Path, *items: object) -> Path:
    """A file with these lines; bytes are taken as they are."""
    path.write_bytes(b"\n".join(item if isinstance(item, bytes) else orjson.dumps(item) for item in items))
    return path


def line(signs: str, **fields: object) -> dict[str, object]:
    """A line of our JSONL, from signs."""
    text, spans = marked(signs)
    annotations = [{"start": start, "end": end, "label": label} for label, start, end in spans]
    return {"text": text, "annotations": annotations, **fields}


def document_of(project: Project) -> str:
    """The id of the only document."""
    (row,) = project.documents()
    return row.id
