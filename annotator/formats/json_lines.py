"""Lines of JSON from a file of any size: split at line feeds only, each of a bounded length, each parsed."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

import orjson

DEEPEST = 100
"""Levels of nesting that a value may have; what is deeper could be read but never written again."""

_SURROGATE_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def lines(file: BinaryIO, most: int) -> Iterator[tuple[int, int, bytes | None]]:
    """Number (from 1), bytes read so far and content of each line that is not blank.

    The content is None for a line of more than `most` bytes, which is skipped without being held.
    """
    number = consumed = 0
    while line := file.readline(most + 1):
        number += 1
        consumed += len(line)
        if number == 1:
            line = line.removeprefix(codecs.BOM_UTF8)
        if len(line) > most and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = file.readline(1 << 20)
                consumed += len(line)
            yield number, consumed, None
        elif not line.isspace():
            yield number, consumed, line


def parsed(line: bytes) -> Any:
    """The value of a line. Raises ValueError with a reason that completes "the line ..."."""
    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError as error:
        if _SURROGATE_ESCAPE.search(line):
            return _with_surrogates(line)
        raise ValueError(_reason(line, error)) from error


def _reason(line: bytes, error: json.JSONDecodeError) -> str:
    try:
        line.decode()
    except UnicodeDecodeError as undecodable:
        return f"is not UTF-8 (byte {undecodable.start + 1} of the line)"
    if "depth" in error.msg or "recursion" in error.msg.lower():
        return "is nested too deeply"
    return f"is not JSON: {error.msg} (character {error.pos + 1})"


def _with_surrogates(line: bytes) -> Any:
    """The value of a line whose escapes name half a character, which orjson refuses and others write."""
    try:
        value = json.loads(line, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise ValueError(_reason(line, error)) from error
    except UnicodeDecodeError as error:
        raise ValueError(f"is not UTF-8 (byte {error.start + 1} of the line)") from error
    except RecursionError as error:
        raise ValueError("is nested too deeply") from error
    if too_deep(value):
        raise ValueError("is nested too deeply")
    # The text keeps its halves until it is normalised, which counts what it replaces.
    text = value.pop("text", None) if isinstance(value, dict) else None
    value = whole(value)
    return value if text is None else {"text": text, **value}


def _no_constant(name: str) -> None:
    raise ValueError(f"has {name}, which is not JSON")


def whole(value: Any) -> Any:
    """The value with each lone surrogate as U+FFFD, and numbers as orjson would have read them."""
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {_SURROGATE.sub("\ufffd", key): whole(item) for key, item in value.items()}
    if isinstance(value, list):
        return [whole(item) for item in value]
    if type(value) is int and not -(2**63) <= value < 2**64:
        try:
            return float(value)
        except OverflowError as error:
            raise ValueError("has a number that is too large") from error
    if value in (float("inf"), float("-inf")):
        raise ValueError("has a number that is too large")
    return value


def too_deep(value: Any, left: int = DEEPEST) -> bool:
    """Whether lists and objects are nested more than `left` levels deep."""
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list):
        return False
    return left == 0 or any(too_deep(item, left - 1) for item in value if isinstance(item, dict | list))
