"""Damaging files as a fuzzer does: bytes, numbers, words, lines, values of JSON, elements of XML, parts of packages."""

from __future__ import annotations

import json
import random
import re
import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

NUMBERS = (b"-1", b"0", b"1", b"2", b"7", b"99999999", b"2147483648", b"-9223372036854775809", b"1" * 400, b"1e999",
           b"NaN", b"0.5", b"-0", b"\xd9\xa3", b"0x10", b"1_0", b" 5 ")  # fmt: skip
TOKENS = (b"\0", b"\r\n", b"\r", b"\n", b"\n\n", b"\t", b"\xf0\x9f\x9a\x80", b"\xe2\x80\xa8", b"\xe2\x80\x8f",
          b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\\ud83d", b"\\u0000", b"../../x", b"C:\\x", b"CON", b"&#0;",
          b"&#xD800;", b"&lol;", b"<![CDATA[", b"]]>", b"<!--", b"<!DOCTYPE x>", b"<?xml?>", b'"', b"'", b"\\", b"{",
          b"}", b"[", b"]", b"null", b"true", b"{}", b"[]", b";", b"|", b"*", b"_", b"-DOCSTART-", b"#", b"=",
          b"cafe\xcc\x81", b"%00", b"\x1b", b"\xc2\xa0", b"\x0b", b"\x7f")  # fmt: skip
VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 3, 10**6, 2**31, 2**63, 2**64, -(2**63) - 1, 10**30, 0.5, 1e308, -0.0, "", " ", "x",
    "\0", "a\nb", "\ud83d", "🚀", "\u202e", "../../x", "12", [], {}, [[]], [None], {"": None}, [0, 1], [1, 0],
    ["a"], {"a": {"b": []}}, [[0, 5, "x"]], "long " * 500,
)  # fmt: skip
_NUMBER = re.compile(rb"\d+")
_WORD = re.compile(rb"[A-Za-z_:.-]{2,30}")
_TAG = re.compile(rb"<[^<>]{1,300}>")
_QUOTED = re.compile(rb'"[^"\n]{0,200}"')


def mutated(whole: bytes, chance: random.Random) -> bytes:
    """The file, damaged in one to some ways; of a package or a database mostly within one of its parts."""
    if whole.startswith(b"PK") and chance.random() < 0.85:
        return _package(whole, chance)
    if whole.startswith(b"SQLite") and chance.random() < 0.7:
        return _database(whole, chance)
    raw = whole
    for _ in range(min(1 + int(chance.expovariate(0.7)), 12)):
        raw = chance.choice(_ways(raw))(raw, chance) or b"x"
    return raw


def _ways(raw: bytes) -> tuple[Callable[[bytes, random.Random], bytes], ...]:
    start = raw[:200].lstrip()[:1]
    plain = (_bytes, _number, _number, _token, _swap, _line, _cut)
    if start in (b"{", b"["):
        return (*plain, _json, _json, _json, _json, _quoted)
    if start == b"<":
        return (*plain, _tag, _tag, _tag, _quoted, _quoted)
    return (*plain, _column, _column, _quoted)


# ---------------------------------------------------------------------- anything


def _bytes(raw: bytes, chance: random.Random) -> bytes:
    place, length = chance.randrange(len(raw)), chance.randint(1, 40)
    match chance.randrange(4):
        case 0:
            return raw[:place] + bytes([chance.randrange(256)]) + raw[place + 1 :]
        case 1:
            return raw[:place] + raw[place + length :]
        case 2:
            return raw[:place] + raw[place : place + length] * chance.randint(1, 20) + raw[place:]
        case _:
            return raw[:place] + bytes([raw[place] ^ (1 << chance.randrange(8))]) + raw[place + 1 :]


def _cut(raw: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(raw))
    if chance.random() < 0.5:
        return raw[:place]
    return raw[place:] if chance.random() < 0.2 else raw[:place] + raw[chance.randrange(len(raw)) :]


def _found(pattern: re.Pattern[bytes], raw: bytes, chance: random.Random) -> re.Match[bytes] | None:
    """A find of the pattern somewhere, the first of all where there is none behind a random place."""
    return pattern.search(raw, chance.randrange(len(raw))) or pattern.search(raw)


def _replaced(raw: bytes, found: re.Match[bytes] | None, by: bytes) -> bytes:
    return raw if found is None else raw[: found.start()] + by + raw[found.end() :]


def _number(raw: bytes, chance: random.Random) -> bytes:
    found = _found(_NUMBER, raw, chance)
    if found is None:
        return raw
    number = int(found[0][:18])
    near = (number + 1, max(0, number - 1), number * 2, number + 10, chance.randrange(500), -number)
    return _replaced(raw, found, str(chance.choice(near)).encode() if chance.random() < 0.7 else chance.choice(NUMBERS))


def _token(raw: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(raw) + 1)
    return raw[:place] + chance.choice(TOKENS) + raw[place + chance.choice((0, 0, 1, 5)) :]


def _swap(raw: bytes, chance: random.Random) -> bytes:
    """A word by another one of the file."""
    return _replaced(raw, _found(_WORD, raw, chance), (_found(_WORD, raw, chance) or [b""])[0])


def _quoted(raw: bytes, chance: random.Random) -> bytes:
    by = chance.choice(TOKENS) if chance.random() < 0.4 else (_found(_QUOTED, raw, chance) or [b'""'])[0]
    return _replaced(raw, _found(_QUOTED, raw, chance), b'"' + by.strip(b'"') + b'"')


def _line(raw: bytes, chance: random.Random) -> bytes:
    lines = raw.split(b"\n")
    at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(4):
        case 0:
            del lines[at]
        case 1:
            lines.insert(other, lines[at])
        case 2:
            lines[at], lines[other] = lines[other], lines[at]
        case _:
            lines[at] = lines[at][: chance.randrange(len(lines[at]) + 1)]
    return b"\n".join(lines)


def _column(raw: bytes, chance: random.Random) -> bytes:
    """A cell of a line away, doubled, emptied, or that of another line."""
    lines = raw.split(b"\n")
    at = chance.randrange(len(lines))
    sign = chance.choice((b"\t", b"\t", b" ", b",", b"|", b";"))
    cells, others = lines[at].split(sign), lines[chance.randrange(len(lines))].split(sign)
    cell = chance.randrange(len(cells))
    match chance.randrange(4):
        case 0:
            del cells[cell]
        case 1:
            cells.insert(cell, cells[cell])
        case 2:
            cells[cell] = b""
        case _:
            cells[cell] = chance.choice(others)
    lines[at] = sign.join(cells)
    return b"\n".join(lines)


# ---------------------------------------------------------------------- JSON


def _json(raw: bytes, chance: random.Random) -> bytes:
    """A value within a file of JSON, or of one of its lines, changed."""
    try:
        return _said(changed(json.loads(raw), chance))
    except (ValueError, RecursionError):
        lines = raw.split(b"\n")
    at = chance.randrange(len(lines))
    try:
        lines[at] = _said(changed(json.loads(lines[at]), chance))
    except (ValueError, RecursionError):
        return _number(raw, chance)
    return b"\n".join(lines)


def _said(value: Any) -> bytes:
    return json.dumps(value).encode("utf-8", "surrogatepass")


def changed(value: Any, chance: random.Random) -> Any:
    """The value with one change somewhere within."""
    if isinstance(value, dict) and value:
        key = chance.choice(list(value))
        match chance.randrange(10):
            case 0:
                return {k: v for k, v in value.items() if k != key}
            case 1:
                return {**value, key: chance.choice(VALUES)}
            case 2:
                other = chance.choice(list(value))
                return {**value, key: value[other], other: value[key]}
            case 3:
                return {(str(chance.choice(VALUES))[:20] if k == key else k): v for k, v in value.items()}
            case _:
                return {**value, key: changed(value[key], chance)}
    if isinstance(value, list) and value:
        at = chance.randrange(len(value))
        match chance.randrange(10):
            case 0:
                return value[:at] + value[at + 1 :]
            case 1:
                return [*value[:at], value[at], *value[at:]]
            case 2:
                return [*value[:at], chance.choice(VALUES), *value[at + 1 :]]
            case 3:
                return value[::-1]
            case _:
                return [*value[:at], changed(value[at], chance), *value[at + 1 :]]
    if type(value) is int and chance.random() < 0.6:
        return value + chance.choice((-10, -1, 1, 2, 10, 1000))
    if isinstance(value, str) and value and chance.random() < 0.5:
        at = chance.randrange(len(value))
        return value[:at] + chance.choice(("", "🚀", "\n", "\r\n", "\t", "\0", "\ud83d", value)) + value[at + 1 :]
    return chance.choice(VALUES)


# ---------------------------------------------------------------------- XML


def _tag(raw: bytes, chance: random.Random) -> bytes:
    """A tag away, by another one, or an element doubled, emptied, or moved into another one."""
    found, other = _found(_TAG, raw, chance), _found(_TAG, raw, chance)
    if found is None or other is None:
        return raw
    match chance.randrange(5):
        case 0:
            return _replaced(raw, found, b"")
        case 1:
            return _replaced(raw, found, other[0])
    name = re.match(rb"<([^\s/>]+)", found[0])
    if name is None or (end := raw.find(b"</" + name[1] + b">", found.end())) < 0:
        return _replaced(raw, found, b"")
    stop = end + len(name[1]) + 3
    element = raw[found.start() : stop]
    match chance.randrange(4):
        case 0:
            return raw[: found.start()] + element + raw[found.start() :]
        case 1:
            return raw[: found.start()] + raw[stop:]
        case 2:
            return raw[: found.end()] + raw[end:]
        case _:
            return raw[: other.end()] + element + raw[other.end() :]


# ---------------------------------------------------------------------- packages and databases


def _package(whole: bytes, chance: random.Random) -> bytes:
    try:
        with ZipFile(BytesIO(whole)) as archive:
            parts = [(entry, archive.read(entry)) for entry in archive.infolist() if not entry.is_dir()]
    except (BadZipFile, ValueError, OSError, NotImplementedError, zlib.error):
        return _bytes(whole, chance)
    at = chance.randrange(len(parts)) if parts else 0
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for number, (entry, content) in enumerate(parts):
            name = entry.filename
            if number == at and chance.random() < 0.9:
                content = mutated(content or b"x", chance)
            elif number == at:
                name = chance.choice(("../../x", "/etc/x", "C:\\x", "a\0b", "/", "a" * 300, name + name, "x/../y"))
            if number != at or chance.random() < 0.98:
                archive.writestr(name, content, entry.compress_type)
    return out.getvalue()


def _database(whole: bytes, chance: random.Random) -> bytes:
    """A cell of a table changed, a row or a table away."""
    with closing(sqlite3.connect(":memory:")) as file:
        try:
            file.deserialize(whole)
            tables = [name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            table = chance.choice(tables)
            columns = [row[1] for row in file.execute(f'PRAGMA table_info("{table}")')]
            column = chance.choice(columns)
            value = chance.choice([v for v in VALUES if not isinstance(v, list | dict)])
            if (type(value) is int and abs(value) >= 2**63) or value == "\ud83d":
                value = b"\xff\xfe\0"
            place = f'rowid = (SELECT rowid FROM "{table}" ORDER BY random() LIMIT 1)'
            match chance.randrange(12):
                case 0:
                    file.execute(f'DELETE FROM "{table}" WHERE {place}')
                case 1:
                    file.execute(f'DROP TABLE "{table}"')
                case 2 | 3 | 4:
                    more = f'"{column}" + {chance.randint(-5, 5)}'
                    file.execute(f'UPDATE "{table}" SET "{column}" = {more} WHERE {place}')
                case _:
                    file.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE {place}', (value,))
            file.commit()
            return bytes(file.serialize())
        except (sqlite3.Error, IndexError):
            return _bytes(whole, chance)
