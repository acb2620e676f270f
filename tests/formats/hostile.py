"""Files made to harm a reader, out of sound ones of its kind: bombs, endless nesting, ways out of a folder."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

DEEP = 100_000
SECRET = "hostile-secret"
"""What the file says that an external entity names; it must come out nowhere."""

_TAG = re.compile(rb"<[A-Za-z][^<>]*[^/<>]>|<[A-Za-z]>")
_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
_BOMB = f'<!DOCTYPE x [<!ENTITY l0 "lol">{_LAUGHS}]>'.encode()


def hostiles(raw: bytes, secret: str = "/nowhere") -> Iterator[tuple[str, bytes]]:
    """Names and contents of hostile files after the sound one `raw`; `secret` is a path that nothing may read."""
    if raw.startswith(b"PK"):
        yield from _packages(raw, secret)
    elif raw.startswith(b"SQLite"):
        yield from _databases(raw)
    elif raw.lstrip()[:1] in (b"{", b"["):
        yield from _objects(raw)
    elif b"<" in raw[:200]:
        yield from _trees(raw, secret)
    for sign in (b"[", b"(", b"{", b"<a>", b'{"a":', b"[{\"text\":", b"<<", b"\\", b"{\\rtf1"):
        yield f"{sign.decode()} {DEEP} times", sign * DEEP
    for name, sign in (("signs", b"x"), ("blanks", b" "), ("tabs", b"\t"), ("quotes", b'"')):
        yield f"2 MB of {name}", raw + b"\n" + sign * (2 << 20)


def _objects(raw: bytes) -> Iterator[tuple[str, bytes]]:
    first, _, rest = raw.partition(b"{")
    for place, (opening, closing_) in enumerate(((b"[", b"]"), (b'{"a":', b"}"))):
        deep = opening * DEEP + (b"1" if place else b"") + closing_ * DEEP
        yield f"a value nested deeply in {opening.decode()}", first + b'{"x":' + deep + b"," + rest
        for found in list(re.finditer(rb":\s*([\[{0-9])", raw))[:4]:
            at = found.start(1)
            yield f"{opening.decode()} deeply at {at}", raw[:at] + deep + b"," + raw[at:]
    yield "a value of 10 MB", first + b'{"x":"' + b"x" * (10 << 20) + b'",' + rest
    many = b"[[0,1,\"a\"]" + b",[0,1,\"a\"]" * 300_000 + b"]"
    yield "a list of 300,000 things", first + b'{"x":' + many + b"," + rest
    yield "a number of 100,000 digits", first + b'{"x":' + b"1" * DEEP + b"," + rest


def _trees(raw: bytes, secret: str) -> Iterator[tuple[str, bytes]]:
    tags = list(_TAG.finditer(raw))
    body = raw[raw.find(b"?>") + 2 if raw.startswith(b"<?xml") else 0 :]
    for number in sorted({1, len(tags) // 2, len(tags) - 1} & set(range(len(tags)))):
        at = tags[number].end()
        yield f"nested deeply after tag {number}", raw[:at] + b"<a>" * DEEP + b"</a>" * DEEP + raw[at:]
        begun = body.find(tags[number][0]) + len(tags[number][0])
        yield f"a bomb of entities after tag {number}", _BOMB + body[:begun] + b"&l9;" + body[begun:]
        outside = f'<!DOCTYPE x [<!ENTITY e SYSTEM "file://{secret}">]>'.encode()
        yield f"an outside entity after tag {number}", outside + body[:begun] + b"&e;" + body[begun:]
        yield f"2 MB after tag {number}", raw[:at] + b"word " * (2 << 18) + raw[at:]
    if tags:
        name = tags[0].start() + len(re.match(rb"<[^\s>/]+", tags[0][0])[0])  # type: ignore[index]
        many = b"".join(b' a%d="1"' % number for number in range(50_000))
        yield "50,000 attributes", raw[:name] + many + raw[name:]


@cache
def _zeros() -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("a", bytes(64 << 20))
    return out.getvalue()


def _packages(raw: bytes, secret: str) -> Iterator[tuple[str, bytes]]:
    with suppress(BadZipFile, ValueError), ZipFile(BytesIO(raw)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    for name, content in parts.items():
        if content.lstrip()[:1] in (b"<", b"{", b"["):
            kind = _trees(content, secret) if content.lstrip()[:1] == b"<" else _objects(content)
            for said, hostile in kind:
                yield f"{name}: {said}", _packed({**parts, name: hostile})
        yield f"{name}: 64 MB of nothing", _packed({**parts, name: bytes(64 << 20)})
        away = {("../" * 8 + name if other == name else other): said for other, said in parts.items()}
        yield f"{name} named as a way out", _packed(away)
    yield "50,000 parts", _packed({**parts, **{f"p{number}": b"x" for number in range(50_000)}}, quick=True)
    yield "a bomb beside", _packed({**parts, "bomb.zip": _zeros(), "../../../../tmp/way-out.txt": b"out"})


def _packed(parts: dict[str, bytes], *, quick: bool = False) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", 0 if quick else ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            entry = ZipInfo(name)
            entry.compress_type = 0 if quick or name == "mimetype" else ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()


def _databases(raw: bytes) -> Iterator[tuple[str, bytes]]:
    deep = "<a>" * DEEP + "</a>" * DEEP
    for name, value in (("nested deeply", deep), ("of 1 MB", "x " * (1 << 19))):
        with closing(sqlite3.connect(":memory:")) as file:
            file.deserialize(raw)
            tables = [table for (table,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            for table in tables:
                for column in [row[1] for row in file.execute(f'PRAGMA table_info("{table}")') if row[2] == "TEXT"]:
                    file.execute(f'UPDATE "{table}" SET "{column}" = ?', (value,))
            file.commit()
            yield f"texts {name}", bytes(file.serialize())
    with closing(sqlite3.connect(":memory:")) as file:
        file.deserialize(raw)
        ((table,), *_) = file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        endless = f'WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT * FROM "{table}_", r'
        file.executescript(f'ALTER TABLE "{table}" RENAME TO "{table}_"; CREATE VIEW "{table}" AS {endless};')
        yield "a table that is an endless view", bytes(file.serialize())
