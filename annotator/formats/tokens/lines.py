"""Files of lines in blocks, a blank line between them: streamed, in any encoding, each of a bounded size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.decoding import decoded
from annotator.formats.files import MOST_BYTES, opened, too_long

_SAMPLE = 1 << 18
_ROOM = 1 << 16
_COLUMNS = 100  # code points of tags for one of text
_MOST_OF_A_BLOCK = 256 << 20


@dataclass(slots=True)
class Block:
    """Lines without their ends, the first of which is number `line` of the file; `consumed` bytes are read."""

    line: int
    lines: list[str]
    consumed: int


def blocks(path: Path, limit: int) -> Iterator[Block]:
    """The blocks of a file. Raises AnnotatorError where it is empty, no text, or has lines without end.

    Bytes that are none of the encoding become lone surrogates, which are counted when the text is normalised.
    """
    most = limit * MOST_BYTES + _ROOM
    whole = min(limit * _COLUMNS + _ROOM, _MOST_OF_A_BLOCK)
    with opened(path) as file:
        encoding = _encoding(file.read(_SAMPLE), path, most, limit)
        file.seek(0)
        errors = "replace" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"
        lines = TextIOWrapper(file, encoding, errors, newline="\n")
        try:
            yield from _blocks(lines, path, most, whole, limit)
        finally:
            lines.detach()


def _encoding(sample: bytes, path: Path, most: int, limit: int) -> str:
    if not sample:
        raise AnnotatorError(f"{path} is empty")
    if (len(sample) if b"\n" not in sample else sample.index(b"\n")) > most:
        raise too_long(path, limit)
    if len(sample) == _SAMPLE:
        # What is cut must not end within a character.
        sample = sample[: sample.rfind(b"\n") + 1] if b"\0" not in sample and b"\n" in sample else sample
    return decoded(sample, path)[1]


def _blocks(lines: TextIOWrapper, path: Path, most: int, whole: int, limit: int) -> Iterator[Block]:
    number, size, consumed = 0, 0, 0
    begun, held = 1, list[str]()
    while line := lines.readline(most + 1):
        number += 1
        if len(line) > most and not line.endswith("\n"):
            raise too_long(f"{path}, line {number},", limit)
        consumed += len(line)
        line = line.rstrip("\r\n")
        if number == 1:
            line = line.removeprefix("\ufeff")
        if line and not line.isspace():
            held.append(line)
            size += len(line)
            if size > whole:
                raise too_long(f"{path}, line {begun},", limit)
            continue
        if held:
            yield Block(begun, held, consumed)
        begun, held, size = number + 1, [], 0
    if held:
        yield Block(begun, held, consumed)
