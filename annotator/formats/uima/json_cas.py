"""UIMA JSON CAS 0.4: what XMI holds, with its types, as one JSON object."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson
import regex

from annotator.domain.progress import Step
from annotator.formats.base import Claim, Importer, Read, ReadProvenance
from annotator.formats.exporter import Exporter, ExportSource
from annotator.formats.extras import library
from annotator.formats.files import container
from annotator.formats.head import Head
from annotator.formats.json_lines import parsed, too_deep
from annotator.formats.uima.cas_reading import items_of
from annotator.formats.uima.cas_writing import CARRIES, write_folders
from annotator.formats.uima.naming import ANNOTATION
from annotator.formats.uima.type_systems import BASE, STRING, TOP, cassis_at_work, refuse_names

_KIND = "UIMA JSON CAS"
_TYPES, _STRUCTURES, _VIEWS = "%TYPES", "%FEATURE_STRUCTURES", "%VIEWS"
_START = regex.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"%(?:TYPES|FEATURE_STRUCTURES|VIEWS|HEADER)"\s*:')
_RANGES: dict[type, str] = {bool: "uima.cas.Boolean", int: "uima.cas.Long", float: "uima.cas.Double"}
_MARKED = {"@": TOP, "#": "uima.cas.Double"}
_OF_ANNOTATION = {"begin", "end", "sofa", "language"}


def read(path: Path, limit: int) -> Iterator[Read]:
    """The document of a file."""
    raw = container(path)
    yield from read_bytes(raw, str(path), path.name, path.stem, limit, None)


def read_bytes(raw: bytes, where: str, file: str, title: str, limit: int, annotator: str | None) -> Iterator[Read]:
    """The document of a file's bytes. Raises AnnotatorError."""
    cassis = library("uima", _KIND)
    with cassis_at_work(where, _KIND):
        value = parsed(raw.removeprefix(b"\xef\xbb\xbf"))
        if not isinstance(value, dict) or _STRUCTURES not in value or too_deep(value):
            raise ValueError("it is JSON, but no CAS")
        offsets = _completed(value)
        refuse_names(_names(value[_TYPES]), where)
        types = _loaded(orjson.dumps(value[_TYPES]))
        raw_cas = orjson.dumps(value).decode()
        cas = cassis.load_cas_from_json(raw_cas, typesystem=types, lenient=True, merge_typesystem=False)
        origin = ReadProvenance(title, {}, file, "uima-json", sha256(raw).hexdigest())
        items = list(items_of(cas, offsets, where, origin, limit, annotator, len(raw)))
    yield from items


@lru_cache(8)
def _loaded(described: bytes) -> Any:
    """The type system of a file's types. Most files of a folder have the same, and making it is most of the work."""
    alone = f'{{"{_TYPES}": {described.decode()}, "{_STRUCTURES}": [], "{_VIEWS}": {{}}}}'
    return library("uima", _KIND).load_cas_from_json(alone, lenient=True).typesystem


def _completed(value: dict[str, Any]) -> dict[int, tuple[int, int]]:
    """Describe, in place, the types and features that the file uses without saying what they are; begin and end of
    each feature structure as the file has them."""
    types: dict[str, dict[str, Any]] = value.setdefault(_TYPES, {})
    value.setdefault(_VIEWS, {})
    structures = value[_STRUCTURES]
    items = structures if isinstance(structures, list) else [{**one, "%ID": int(k)} for k, one in structures.items()]
    offsets = {}
    known: dict[str, set[str]] = {}
    for item in items:
        name = item["%TYPE"]
        if "begin" in item and "end" in item:
            offsets[item["%ID"]] = int(item["begin"]), int(item["end"])
        if name.startswith("uima."):
            continue
        if name not in types:
            above = ANNOTATION if "begin" in item else BASE if "@sofa" in item else TOP
            types[name] = {"%NAME": name, "%SUPER_TYPE": above}
        features = known.get(name)
        if features is None:
            features = known[name] = _features(types, name)
        for key, said in item.items():
            plain = key.lstrip("@#^")
            if not key.startswith("%") and plain not in features:
                features.add(plain)
                kind = _MARKED.get(key[:1]) or _RANGES.get(type(said), STRING)
                types[name][plain] = {"%NAME": plain, "%RANGE": kind}
    return offsets


def _names(types: dict[str, dict[str, Any]]) -> Iterator[str]:
    for name, described in types.items():
        yield name.removesuffix("[]")
        yield from (key for key in described if not key.startswith("%"))


def _features(types: dict[str, dict[str, Any]], name: str) -> set[str]:
    """The features that a type has and inherits."""
    found, seen = set(_OF_ANNOTATION), set()
    while name in types and name not in seen:
        seen.add(name)
        found |= {key for key in types[name] if not key.startswith("%")}
        name = types[name].get("%SUPER_TYPE", "")
    return found


def claims(head: Head) -> Claim:
    return Claim.CERTAIN if _START.match(head.bytes) else Claim.NONE


def write(out: Path, source: ExportSource, step: Step) -> None:
    """A folder for each document, a file in it for each annotator."""
    write_folders(out, source, step, ".json", _put)


def _put(cas: Any, path: Path) -> None:
    # As a text first: the library writes a file through Python's slow encoder, three times as long.
    path.write_bytes(str(cas.to_json()).encode())


IMPORTER = Importer(
    "uima-json",
    _KIND,
    (".json",),
    "Texts with annotations of any layers and the types of these, as INCEpTION exports them",
    read,
    claims,
    apart=True,
    brings="annotations",
    needs="uima",
)

EXPORTER = Exporter(
    "uima-json",
    _KIND,
    "",
    "A folder for each document with a file for each annotator, each with its types",
    write,
    CARRIES,
    folder=True,
    units=("utf16",),
    reader="uima-json",
    needs="uima",
)
