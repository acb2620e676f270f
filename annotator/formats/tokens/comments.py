"""Comment lines: what a file of sentences says of its documents and texts, both ways."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from annotator.domain.document import Provenance
from annotator.formats.tokens.escaping import escaping, one_line, unescaped

_KNOWN = {"sourceURL": "url", "dateCreated": "published", "dateCollected": "retrieved"}
_META = "meta::"
_key = escaping("=")


def said(comments: Iterable[str]) -> dict[str, str]:
    """Comments as names and values; the first of a name counts."""
    found: dict[str, str] = {}
    for comment in comments:
        name, _, value = comment[1:].partition("=")
        found.setdefault(name.strip(), value.removeprefix(" "))
    return found


def in_json(value: str | None) -> str | None:
    """The text that a comment has as JSON; None where it has none."""
    if value is None:
        return None
    try:
        text = json.loads(value)
    except (ValueError, RecursionError):
        return None
    return text if isinstance(text, str) else None


def as_json(text: str) -> str:
    return json.dumps(text)


@dataclass(slots=True)
class Named:
    """What comments say of a document."""

    id: str = ""
    title: str = ""
    meta: dict[str, str] = field(default_factory=dict)


def opening(comments: Mapping[str, str]) -> Named | None:
    """The document that begins with these comments, if one does."""
    if "newdoc id" in comments:
        named = Named(comments["newdoc id"].strip())
    elif "newdoc" in comments:
        named = Named(comments["newdoc"].strip())
    else:
        return None
    return about(named, comments)


def about(named: Named, comments: Mapping[str, str]) -> Named:
    """With the title and the metadata of these comments."""
    for key, value in comments.items():
        if key.startswith(_META):
            name = unescaped(key.removeprefix(_META))
            if name == "title":
                named.title = value
            else:
                named.meta[_KNOWN.get(name, name)] = value
    return named


def document_lines(document: str, provenance: Provenance | None) -> Iterator[str]:
    """The comments with which a document begins."""
    yield f"# newdoc id = {document}"
    if provenance is not None:
        if title := one_line(provenance.title):
            yield f"# {_META}title = {title}"
        for key, value in provenance.meta.items():
            if key != "title":
                yield f"# {_META}{_key(key)} = {value}"
