"""Reading our JSONL, in full or as little of it as another program writes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from annotator.domain.document import STATES, Foreign
from annotator.domain.identity import fixed_id
from annotator.errors import AnnotatorError
from annotator.formats.base import Read, ReadDocument, ReadFailure, ReadHeader, ReadProvenance, ReadStatus
from annotator.formats.files import opened
from annotator.formats.json_annotation import read_annotation
from annotator.formats.json_fields import identities, listed, mapping, objects, text
from annotator.formats.json_lines import lines, parsed, too_deep, whole
from annotator.formats.json_relation import read_relation
from annotator.formats.jsonl_header import header_of
from annotator.formats.titles import first_words

SCHEMA = "annotator/1"
_BYTES_PER_CHARACTER = 6  # of an escape such as \u0635
_ROOM_FOR_ANNOTATIONS = 64 << 20


def read(path: Path, limit: int) -> Iterator[Read]:
    """What each line holds; one that can't be read is a failure and the next goes on.

    Raises AnnotatorError when the file can't be opened, is empty or was written by a newer version.
    """
    most = _BYTES_PER_CHARACTER * limit + _ROOM_FOR_ANNOTATIONS
    seen: Counter[bytes] = Counter()
    number = 0
    with opened(path) as file:
        for number, consumed, line in lines(file, most):
            where = f"{path.name}, line {number}"
            try:
                if line is None:
                    raise ValueError(f"is longer than {most:,} bytes")
                item = read_line(parsed(line), path.name, where, limit)
            except ValueError as error:
                yield ReadFailure(where, f"the line {error}")
                continue
            if isinstance(item, ReadDocument):
                item.consumed = consumed
            yield identified(item, seen) if isinstance(item, Foreign) else item
    if not number:
        raise AnnotatorError(f"{path} is empty")


def read_line(line: Any, file: str, where: str, limit: int) -> Read:
    """What the object of a line says. Raises ValueError completing "the line ..."."""
    if type(line) is not dict:
        raise ValueError("is not an object")
    kind = line.get("type", "project" if "schema" in line and "text" not in line else "document")
    if kind == "document":
        return document_of(line, file, where, limit)
    if kind == "project":
        return _header(line, where)
    if type(kind) is not str:
        raise ValueError('has a "type" that is not a text')
    if too_deep(line):
        raise ValueError("is nested too deeply")
    return Foreign("", kind, whole(line))


def _header(line: dict[str, Any], where: str) -> ReadHeader:
    schema = line.get("schema", SCHEMA)
    if schema != SCHEMA:
        raise AnnotatorError(
            f"{where}: the file is written in {str(schema)[:40]!r}, but this program reads {SCHEMA!r}; "
            "a newer version of Annotator may read it"
        )
    return header_of(line)


def identified(foreign: Foreign, seen: Counter[bytes]) -> Foreign:
    """With an id that follows from the content, so that a file imported twice brings its lines once."""
    content = orjson.dumps(foreign.content)
    seen[content] += 1
    return Foreign(fixed_id("foreign", f"{seen[content]}\n{content.decode()}"), foreign.type, foreign.content)


def document_of(line: dict[str, Any], file: str, where: str, limit: int) -> ReadDocument:
    """The document of an object, which it takes apart. Raises ValueError completing "the line ..."."""
    content, stated = text(line, "text"), text(line, "sha256")
    if not content.strip() and (content or not stated):
        raise ValueError('has no "text"')
    if len(content) > limit:
        raise ValueError(f"has a text longer than {limit:,} characters, the limit for one document")
    document = ReadDocument(content, where, [])
    line.pop("type", None)
    document.stated_sha256 = stated
    document.supersedes = text(line, "supersedes") or None
    document.structure = objects(line, "structure")
    document.statuses = [_status(item) for item in objects(line, "statuses")]
    further = objects(line, "provenance")
    for number, item in enumerate(listed(line, "annotations"), 1):
        try:
            document.annotations.append(read_annotation(item))
        except ValueError as error:
            document.refused.append(f"annotation {number} {error}")
    for number, item in enumerate(listed(line, "relations"), 1):
        try:
            document.relations.append(read_relation(item))
        except ValueError as error:
            document.refused.append(f"relation {number} {error}")
    line.setdefault("file", file)
    line.setdefault("reader", "jsonl")
    document.provenances = [_provenance(item, content) for item in (line, *further)]
    return document


def _provenance(item: dict[str, Any], content: str) -> ReadProvenance:
    """The provenance of an object, which it takes apart: what it doesn't know is kept."""
    _, external = identities(item)
    title, meta = text(item, "title"), mapping(item, "meta")
    origin = ReadProvenance(
        title if title.strip() else first_words(content),
        meta,
        text(item, "file"),
        text(item, "reader"),
        text(item, "raw_sha256"),
        external,
        item,
    )
    if too_deep(meta) or too_deep(item):
        raise ValueError("is nested too deeply")
    return origin


def _status(item: dict[str, Any]) -> ReadStatus:
    state = item.get("state")
    if state not in STATES:
        raise ValueError(f"has the unknown state {str(state)[:40]!r}")
    return ReadStatus(text(item, "annotator"), state, text(item, "annotator_id") or None)
