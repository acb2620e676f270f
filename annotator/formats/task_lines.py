"""Lines of JSON objects as annotation tools write them: read one by one, and known by their first."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.formats.base import Read, ReadDocument, ReadFailure
from annotator.formats.files import opened
from annotator.formats.head import Head
from annotator.formats.json_lines import lines, parsed, too_deep

_BYTES_PER_CHARACTER = 6  # of an escape such as \u0635
_ROOM_FOR_ANNOTATIONS = 64 << 20
_LOOKED_AT = 8 << 20
_LINES_LOOKED_AT = 20


def most_of_a_line(limit: int) -> int:
    """Bytes that the line of a document of `limit` code points may have."""
    return _BYTES_PER_CHARACTER * limit + _ROOM_FOR_ANNOTATIONS


def read_lines(path: Path, limit: int, make: Callable[[dict[str, Any], str], Iterable[Read]]) -> Iterator[Read]:
    """What `make` finds in the object of each line, which it takes apart; it may raise ValueError completing "the
    line ...". A line that can't be read is a failure and the next goes on. Raises AnnotatorError for an empty file."""
    most = most_of_a_line(limit)
    number = 0
    with opened(path) as file:
        for number, consumed, line in lines(file, most):
            where = f"{path.name}, line {number}"
            try:
                if line is None:
                    raise ValueError(f"is longer than {most:,} bytes")
                value = parsed(line)
                if type(value) is not dict:
                    raise ValueError("is not an object")
                for item in make(value, where):
                    if isinstance(item, ReadDocument):
                        item.consumed = consumed
                    yield item
            except ValueError as error:
                yield ReadFailure(where, f"the line {error}")
    if not number:
        raise AnnotatorError(f"{path} is empty")


def content_of(item: dict[str, Any], limit: int, key: str = "text") -> str:
    """The text of a task, taken out. Raises ValueError completing "the line ..."."""
    content = item.pop(key, None)
    if type(content) is not str or not content.strip():
        raise ValueError(f'has no "{key}"')
    if len(content) > limit:
        raise ValueError(f"has a text longer than {limit:,} characters, the limit for one document")
    return content


def meta_of(item: dict[str, Any]) -> dict[str, Any]:
    """What is left of a task as what is known of its document: an object "meta" counts as if it were not one."""
    meta = item.pop("meta", None)
    if meta and type(meta) is not dict:
        item["meta"] = meta
        meta = {}
    found = {key: value for key, value in {**item, **(meta or {})}.items() if value not in (None, [], {})}
    if too_deep(found):
        raise ValueError("is nested too deeply")
    return found


def title_of(meta: dict[str, Any]) -> str:
    """The title among what is known of a document, taken out; "" for none."""
    title = meta.get("title")
    return meta.pop("title") if type(title) is str and title.strip() else ""


def first_objects(head: Head) -> Iterator[dict[str, Any]]:
    """The objects of the first lines of a file, none where it has no such lines. A long first line is read on, up to
    a bound."""
    raw = head.bytes.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not raw.startswith(b"{"):
        return
    whole, end, _ = raw.rpartition(b"\n")
    if not end:
        whole = raw if len(head.bytes) < 1 << 16 else _first_line(head.path)
    for line in whole.split(b"\n", _LINES_LOOKED_AT)[:_LINES_LOOKED_AT]:
        try:
            value = parsed(line) if line.strip() else None
        except ValueError:
            continue
        if isinstance(value, dict):
            yield value


def _first_line(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.readline(_LOOKED_AT)
    except OSError:
        return b""


def dumped(value: Any) -> str:
    """JSON with every character as it is, for places that hold texts."""
    return json.dumps(value, ensure_ascii=False)
