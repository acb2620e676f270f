"""Label sets as TOML, to be written by hand as well: what stands in a file, and a file of labels."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

import orjson

from annotator.domain.attribute import attribute_of
from annotator.domain.identity import is_id
from annotator.domain.label import Label
from annotator.domain.naming import folded
from annotator.errors import AnnotatorError
from annotator.formats.files import opened
from annotator.formats.json_lines import too_deep

SCHEMA = "annotator-labels/1"
MOST_BYTES = 2 << 20
OTHER = "other"
"""The field that holds, as JSON, what has no field of its own."""

_TEXTS = ("id", "name", "colour", "key", "stroke", "guideline", "parent")
_OF_ATTRIBUTE = ("key", "name", "type", "choices", "required", "default", "description")
_DEEPEST_KEY = 100
_PLACE = re.compile(r" \(at line (\d+), column \d+\)")
_LABEL = re.compile(r"\s*\[\[\s*label\s*\]\]")
_ESCAPES = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


@dataclass(slots=True)
class ReadLabel:
    """A label as a file has it: `said` holds those of the texts that stand there, `parent` a name or an id."""

    where: str
    name: str
    said: dict[str, str]
    attributes: list[dict[str, Any]]
    extra: dict[str, Any] = field(default_factory=dict)


# ---------------------------------------------------------------------- reading


def read(path: Path) -> list[ReadLabel]:
    """The labels of a file, in their order. Raises AnnotatorError naming the file, and the line where it is known."""
    with opened(path) as file:
        raw = file.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        raise AnnotatorError(f"{path} is larger than {MOST_BYTES:,} bytes: that is no label set.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise AnnotatorError(f"{path}, line {line}: this is not UTF-8; save the file as UTF-8.") from error
    values = _parsed(path, text)
    schema = values.pop("schema", SCHEMA)
    if schema != SCHEMA:
        raise AnnotatorError(f"{path} is written in {str(schema)[:40]!r}, but this program reads {SCHEMA!r}.")
    tables = values.pop("label", [])
    if values:
        raise AnnotatorError(f"{path}: “{next(iter(values))[:40]}” is no part of a label set; labels begin [[label]].")
    if type(tables) is not list or not tables or not all(type(table) is dict for table in tables):
        raise AnnotatorError(f"{path} holds no labels: each begins with a line [[label]].")
    labels = [_label(where, table) for where, table in zip(_places(path, text, len(tables)), tables, strict=True)]
    seen: dict[str, ReadLabel] = {}
    for label in labels:
        first = seen.setdefault(folded(label.name), label)
        if first is not label:
            raise AnnotatorError(f"{label.where}: the label “{label.name[:40]}” is like the one before, {first.where}.")
    return labels


def _parsed(path: Path, text: str) -> dict[str, Any]:
    for number, line in enumerate(text.split("\n"), 1):
        # The parser takes a time that grows with the square of the parts of a key.
        head = line.split("=", 1)[0]
        if head.count(".") > _DEEPEST_KEY and ".." not in head:
            raise AnnotatorError(f"{path}, line {number}: the key has too many parts.")
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise AnnotatorError(f"{path} is nested too deeply for a label set.") from error
    except ValueError as error:
        said = str(error)
        place = _PLACE.search(said)
        line = place[1] if place else str(text.rstrip().count("\n") + 1)
        said = _PLACE.sub("", said).removesuffix(" (at end of document)")
        raise AnnotatorError(f"{path}, line {line}: this is not TOML ({said[:100]}).", details=str(error)) from error


def _places(path: Path, text: str, count: int) -> Iterator[str]:
    """Where each label begins: its line, as far as lines tell."""
    found = [number for number, line in enumerate(text.split("\n"), 1) if _LABEL.match(line)]
    if len(found) == count:
        return (f"{path}, line {number}" for number in found)
    return (f"{path}, label {number}" for number in range(1, count + 1))


def _label(where: str, table: dict[str, Any]) -> ReadLabel:
    for word in _TEXTS:
        if type(table.get(word, "")) is not str:
            raise AnnotatorError(f"{where}: the {word} of a label is a text.")
    said = {word: table.pop(word) for word in _TEXTS if word in table}
    name = said.pop("name", "")
    if not name.strip():
        raise AnnotatorError(f"{where}: the label has no name.")
    if "id" in said and not is_id(said["id"]):
        raise AnnotatorError(f"{where}: the id of the label “{name[:40]}” is none; leave it out.")
    attributes = table.pop("attribute", [])
    if type(attributes) is not list or not all(type(item) is dict for item in attributes):
        raise AnnotatorError(f"{where}: the attributes of “{name[:40]}” begin with lines [[label.attribute]].")
    extra = _other(where, table)
    if table:
        fields = ", ".join((*_TEXTS, "attribute"))
        raise AnnotatorError(f"{where}: “{next(iter(table))[:40]}” is no field of a label; these are: {fields}.")
    return ReadLabel(where, name, said, [_attribute(where, item) for item in attributes], extra)


def _other(where: str, table: dict[str, Any]) -> dict[str, Any]:
    try:
        value = orjson.loads(table.pop(OTHER, "{}"))
    except ValueError:
        value = None
    if type(value) is not dict or too_deep(value):
        raise AnnotatorError(f"{where}: “{OTHER}” is a text that holds a JSON object.")
    return value


def _attribute(where: str, table: dict[str, Any]) -> dict[str, Any]:
    other = _other(where, table)
    if not table and other:
        return other  # of a newer version
    default = table.get("default")
    if isinstance(default, date) and not isinstance(default, datetime):
        table["default"] = default.isoformat()
    unknown = next((word for word in table if word not in _OF_ATTRIBUTE), None)
    if unknown is not None:
        fields = ", ".join(_OF_ATTRIBUTE)
        raise AnnotatorError(f"{where}: “{unknown[:40]}” is no field of an attribute; these are: {fields}.")
    plain = {**table, **other}
    try:
        attribute_of(plain)
    except ValueError as error:
        raise AnnotatorError(f"{where}: {error}") from error
    return plain


# ---------------------------------------------------------------------- writing


def written(labels: Sequence[Label]) -> str:
    """The file of these labels. Reading it gives all that they hold but their positions."""
    names: dict[str, int] = {}
    for label in labels:
        names[folded(label.name)] = names.get(folded(label.name), 0) + 1
    called = {label.id: label.name if names[folded(label.name)] == 1 else label.id for label in labels}
    parts = [f"schema = {_string(SCHEMA)}\n"]
    for label in labels:
        said = {word: getattr(label, word) for word in _TEXTS}
        said["parent"] = called.get(label.parent, label.parent) if label.parent else ""
        parts += ["\n[[label]]\n", *_lines(said), *_json(label.extra)]
        for plain in label.attributes:
            parts += ["\n[[label.attribute]]\n", *_attribute_lines(plain)]
    return "".join(parts)


def _attribute_lines(plain: Mapping[str, Any]) -> Iterator[str]:
    try:
        attribute_of(plain)
    except ValueError:
        yield from _json(plain)
        return
    own = {word: value for word, value in plain.items() if word in _OF_ATTRIBUTE and value is not None}
    yield from _lines(own)
    yield from _json({word: value for word, value in plain.items() if word not in own})


def _lines(values: Mapping[str, Any]) -> Iterator[str]:
    return (f"{word} = {_value(value)}\n" for word, value in values.items())


def _json(values: Mapping[str, Any]) -> Iterator[str]:
    if values:
        yield f"{OTHER} = {_string(orjson.dumps(values).decode())}\n"


def _value(value: Any) -> str:
    if isinstance(value, str):
        return _paragraphs(value) if "\n" in value else _string(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    return repr(value)


def _string(text: str) -> str:
    return f'"{"".join(map(_escaped, text))}"'


def _paragraphs(text: str) -> str:
    """A text of several lines as one reads it: quotes are escaped where they could end it only."""
    lines = "".join(sign if sign in '\n"' else _escaped(sign) for sign in text)
    return '"""\n' + re.sub(r'(?<=")"|"\Z', r"\"", lines) + '"""'


def _escaped(sign: str) -> str:
    return _ESCAPES.get(sign) or (f"\\u{ord(sign):04x}" if sign < " " or sign == "\x7f" else sign)
