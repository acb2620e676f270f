"""What formats of others hold in their places for extensions: our own JSON, without what they say themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from annotator.domain.document import Foreign
from annotator.domain.text import normalised
from annotator.formats.base import Read, ReadDocument
from annotator.formats.exporter import ExportSource
from annotator.formats.json_moments import MANUAL_SAID
from annotator.formats.jsonl_header import header_of
from annotator.formats.jsonl_reading import SCHEMA, document_of, identified
from annotator.formats.jsonl_writing import header_said

NO_TEXT = "\N{REPLACEMENT CHARACTER}"
"""Stands for a text that does not travel, since an object without one is no document."""

_PLAIN: dict[str, Any] = {
    "attributes": {}, "note": "", "certainty": "", "origin": MANUAL_SAID, "cue": (), "quote": "", "group": "",
}  # fmt: skip
_PLACE = frozenset(("start", "end", "fragments", "quote", "from", "to"))


def further(line: Mapping[str, Any], *native: str) -> dict[str, Any]:
    """What an annotation or relation of our JSONL says beyond its place, the `native` keys and what is usual."""
    return {
        key: value
        for key, value in line.items()
        if key not in native and key not in _PLACE and not (key in _PLAIN and value == _PLAIN[key])
    }


def usual(item: Mapping[str, Any]) -> dict[str, Any]:
    """The other way: an annotation or relation of ours that says nothing of its origin was made by hand."""
    return {"origin": dict(MANUAL_SAID), **item}


def project_said(source: ExportSource) -> dict[str, Any]:
    """The header of our JSONL, and the lines kept from other files under "lines"."""
    kept = list(source.foreign())
    said = header_said(source, [item for item in kept if item.type == "project"])
    lines = [item.content for item in kept if item.type != "project"]
    return {**said, "lines": lines} if lines else said


def project_of(said: Any) -> Iterator[Read]:
    """What such a header yields; nothing where it is none. Raises ValueError completing "the line ..."."""
    if type(said) is not dict or said.get("schema") != SCHEMA:
        return
    lines = said.pop("lines", [])
    yield header_of(said)
    seen: Counter[bytes] = Counter()
    for line in lines if type(lines) is list else []:
        if type(line) is dict and type(line.get("type")) is str:
            yield identified(Foreign("", line["type"], line), seen)


def document_from(said: dict[str, Any], text: str, file: str, reader: str, where: str, limit: int) -> ReadDocument:
    """A document with annotations and relations, said as in our JSONL but for its text. Raises ValueError."""
    said["text"] = text or NO_TEXT
    said.setdefault("file", file)
    said.setdefault("reader", reader)
    document = document_of(said, file, where, limit)
    document.text = text
    return document


def known_title(said: Mapping[str, Any], otherwise: str) -> str:
    """The title as it can stand in a line of another format."""
    title = said.get("title")
    return " ".join(normalised(title).text.split()) if isinstance(title, str) and title.strip() else otherwise
