"""The outside of a DocBin: MessagePack compressed with zlib, taken apart within bounds.

Only its numbers and texts are taken; spaCy's own objects are not made of what a stranger wrote. Nothing is unpickled:
MessagePack has no way to name code, and of arrays only bytes are read.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.formats.extras import library
from annotator.formats.files import BREAKDOWNS, container
from annotator.formats.json_lines import DEEPEST

NAME = "spaCy DocBin"
SIGNATURES = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_MOST = 1 << 30
_BEGINS = (b"\xa7version", b"\xa5attrs", b"\xa6tokens")
_LOOKED_AT = 400


def begins_as_one(first: bytes) -> bool:
    """Whether the first bytes of a file are those of a DocBin."""
    if not first.startswith(SIGNATURES):
        return False
    try:
        plain = zlib.decompressobj().decompress(first, _LOOKED_AT)
    except zlib.error:
        return False
    # A map of some entries, the first of which is one of those that a DocBin has.
    return b"\x80" <= plain[:1] <= b"\x8f" and any(sign in plain[:20] for sign in _BEGINS)


def taken_apart(path: Path) -> Mapping[str, Any]:
    """The entries of a DocBin. Raises AnnotatorError where it is none, damaged or unpacks to more than 1 GB."""
    raw = container(path)
    damaged = f"{path} can't be read as {NAME}: it is damaged, or something else"
    if not begins_as_one(raw):
        raise AnnotatorError(damaged)
    unpacking = zlib.decompressobj()
    try:
        plain = unpacking.decompress(raw, _MOST)
    except (zlib.error, MemoryError) as error:
        raise AnnotatorError(damaged, details=repr(error)) from error
    if unpacking.unconsumed_tail:
        raise AnnotatorError(f"{path} unpacks to more than {_MOST >> 30} GB; split it")
    if not unpacking.eof:
        raise AnnotatorError(damaged, details="its end is missing")
    found = unpacked(plain)
    if type(found) is not dict or not all(type(key) is str for key in found):
        raise AnnotatorError(damaged, details="it is no map")
    return found


def unpacked(plain: bytes) -> Any:
    """The value of MessagePack, lists as tuples; None where it is none."""
    msgpack = library("spacy", NAME, "srsly.msgpack")
    # Without the library's hook for arrays, which also asks for all plug-ins each time: four times as fast.
    unpack = getattr(msgpack, "_unpackb", msgpack.unpackb)
    try:
        return unpack(plain, raw=False, use_list=False, strict_map_key=False)
    except (*BREAKDOWNS, MemoryError, SyntaxError, msgpack.UnpackException):
        return None


def as_lists(value: Any, left: int = DEEPEST + 5) -> Any:
    """The value with its tuples as lists, as JSON has them. Raises ValueError completing "the line ..."."""
    if not isinstance(value, tuple | list | dict):
        return value
    if not left:
        raise ValueError("is nested too deeply")
    if isinstance(value, dict):
        return {str(key): as_lists(item, left - 1) for key, item in value.items()}
    return [as_lists(item, left - 1) for item in value]
