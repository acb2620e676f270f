"""Reading a database of Taguette: its documents, tags and highlights."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from annotator.domain import moment
from annotator.domain.label import Label, label_id, new_label
from annotator.errors import AnnotatorError
from annotator.formats.base import (
    Read,
    ReadAnnotation,
    ReadDocument,
    ReadFailure,
    ReadHeader,
    ReadProvenance,
    Surface,
)
from annotator.formats.files import container, taken_apart, too_long
from annotator.formats.json_lines import parsed
from annotator.formats.taguette.database import Tables, opened_tables
from annotator.formats.taguette.text_nodes import TextNodes

_KIND = "a database of Taguette"
_MAGIC = b"SQLite format 3\0"
_NEEDED = frozenset(("documents", "highlights", "tags", "highlight_tags"))
_UNTAGGED = "highlight"


@dataclass(slots=True)
class _Made:
    """Who made a highlight and when, as the log of commands says."""

    by: str
    created: int | None
    updated: int | None


def read(path: Path, limit: int) -> Iterator[Read]:
    """The tags as labels, then a document for each, with an annotation for each tag of a highlight."""
    raw = container(path)
    if not raw.startswith(_MAGIC):
        raise AnnotatorError(f"{path} is no database of Taguette")
    digest = sha256(raw).hexdigest()
    with taken_apart(path, _KIND), opened_tables(raw, path) as tables:
        del raw
        if missing := _NEEDED - tables.names:
            raise AnnotatorError(f"{path} is no database of Taguette: it has no table {min(missing)}")
        tags = {number: str(name) for number, name in tables.rows("tags", "id", "path", order="id") if name}
        yield ReadHeader(list(_labels(tables)))
        tagged: dict[Any, list[str]] = {}
        for highlight, tag in tables.rows("highlight_tags", "highlight_id", "tag_id", order="tag_id"):
            if tag in tags:
                tagged.setdefault(highlight, []).append(tags[tag])
        made = _made(tables)
        projects = dict(tables.rows("projects", "id", "name", order="id"))
        columns = ("id", "name", "description", "filename", "created", "project_id", "contents", "text_direction")
        for row in tables.rows("documents", *columns, order="id"):
            yield _document(dict(zip(columns, row, strict=True)), tables, tagged, made, projects, path, digest, limit)


def _labels(tables: Tables) -> Iterator[Label]:
    """A label for each tag; a tag "people.press" lies under "people" where there is such a tag."""
    described: dict[str, str] = {}
    for name, description in tables.rows("tags", "path", "description", order="path"):
        if isinstance(name, str) and name.strip():
            described.setdefault(name, str(description or ""))
    for position, (name, description) in enumerate(sorted(described.items())):
        above, dot, _ = name.rpartition(".")
        plain = new_label(name, position)
        yield replace(
            plain, name=name, guideline=description, parent=label_id(above) if dot and above in described else None
        )


def _made(tables: Tables) -> dict[int, _Made]:
    """By highlight, from the log that newer versions keep."""
    found: dict[int, _Made] = {}
    for date, user, payload in tables.rows("commands", "date", "user_login", "payload", order="id"):
        try:
            said = parsed(payload.encode()) if isinstance(payload, str) else None
        except ValueError:
            continue
        if not isinstance(said, dict) or said.get("type") != "highlight_add":
            continue
        number, at = said.get("highlight_id"), _moment(date)
        if type(number) is int:
            known = found.setdefault(number, _Made(str(user or ""), at, at))
            known.updated = at
    return found


def _moment(said: Any) -> int | None:
    try:
        return moment.parsed(said) if isinstance(said, str) else None
    except ValueError:
        return None


def _document(
    said: dict[str, Any], tables: Tables, tagged: dict[Any, list[str]], made: dict[int, _Made],
    projects: dict[Any, Any], path: Path, digest: str, limit: int,
) -> ReadDocument | ReadFailure:  # fmt: skip
    title = str(said["name"] or said["filename"] or f"{path.stem} {said['id']}")
    where = f"{path.name}, {title[:80]}"
    nodes = TextNodes(str(said["contents"] or ""))
    if not nodes.text.strip():
        return ReadFailure(where, "it has no text")
    if len(nodes.text) > limit:
        return ReadFailure(where, str(too_long(where, limit)))
    keys = {"description": said["description"], "filename": said["filename"], "added": said["created"]}
    keys["project"] = projects.get(said["project_id"])
    meta = {key: str(value) for key, value in keys.items() if value}
    origin = ReadProvenance(title, meta, path.name, "taguette", digest, str(said["id"]))
    document = ReadDocument(nodes.text, where, [origin], surface=Surface(blanks=False))
    columns = ("id", "start_offset", "end_offset", "snippet")
    rows = tables.rows("highlights", *columns, order="start_offset", where="document_id", value=said["id"])
    for number, start, end, snippet in rows:
        names = tagged.get(number) or [_UNTAGGED]
        try:
            if type(start) is not int or type(end) is not int:
                raise ValueError("has no place")
            span = nodes.start(start), nodes.end(end)
        except ValueError as error:
            document.refused.append(f"the {names[0]} {error}")
            continue
        quote = TextNodes(snippet).text if isinstance(snippet, str) else None
        by = made.get(number, _Made("", None, None))
        document.annotations += [
            ReadAnnotation(
                name, (span,), by.by or None, quote, created=by.created, updated=by.updated, external_id=str(number)
            )
            for name in dict.fromkeys(names)
        ]
    return document
