"""Files of annotation tools in one line, and what their readers make of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import orjson

from annotator.domain.progress import no_step
from annotator.formats import exporter_of, importer_of, recognised
from annotator.formats.base import Read, ReadDocument, ReadFailure
from annotator.formats.exporter import ExportOptions
from annotator.services.fitting import fitted
from tests.formats.examples import Source


def saved_lines(path: Path, lines: Iterable[object]) -> Path:
    path.write_bytes(b"\n".join(line if isinstance(line, bytes) else orjson.dumps(line) for line in lines))
    return path


def items_of(path: Path, key: str, limit: int = 10_000) -> list[Read]:
    """What the reader finds that recognises the file, which must be this one."""
    found = recognised(path)
    assert found is not None
    assert found is importer_of(key)
    return list(found.read(path, limit))


def documents_of(path: Path, key: str) -> list[ReadDocument]:
    items = items_of(path, key)
    assert not [item for item in items if isinstance(item, ReadFailure)]
    return [item for item in items if isinstance(item, ReadDocument)]


def spans_of(read: ReadDocument) -> list[tuple[str, str]]:
    """Labels and the words under them, once the offsets count code points."""
    one = fitted(read)
    return [(a.label, " … ".join(one.read.text[start:end] for start, end in a.fragments)) for a in read.annotations]


def exported(key: str, out: Path, source: Source, **chosen: Any) -> Path:
    """A file or folder written with these options; "unit" is one of them."""
    exporter = exporter_of(key)
    assert exporter is not None
    source.options = ExportOptions(unit=chosen.pop("unit", None), chosen=chosen)
    if exporter.folder:
        out.mkdir()
    exporter.write(out, source, no_step)
    return out
