"""Ids of records: time-ordered for new ones, derived for things that are the same everywhere."""

from __future__ import annotations

import os
import random
import re
import threading
import time
import uuid
from hashlib import sha256

NAMESPACE = uuid.UUID("6f5b3c52-0f0e-5a83-9c0e-3f7d1f0c5f11")

_ID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")

# A generator of our own, seeded by the system: asking the system for each id costs four times as much, and the
# one that the random module shares may be seeded alike in two processes by whoever needs that for their tests.
_random = random.Random()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_random.seed)

_lock = threading.Lock()
_last = 0


def _hyphenated(digits: str) -> str:
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def new_id() -> str:
    """A fresh id in the layout of UUID version 7 (RFC 9562), increasing within this process.

    Built by hand because the standard library has no version 7 before 3.14; the twelve bits after the
    milliseconds count up within one millisecond, so that ids made in a burst still sort by age.
    """
    global _last
    with _lock:
        tick = max((time.time_ns() // 1_000_000) << 12, _last + 1)
        _last = tick
    middle = (tick >> 12) << 16 | 0x7000 | tick & 0xFFF
    return _hyphenated(f"{middle:016x}{_random.getrandbits(62) | 1 << 63:016x}")


def fixed_id(kind: str, name: str) -> str:
    """The id of a thing that is the same in every project: equal kind and name give an equal id."""
    return str(uuid.uuid5(NAMESPACE, f"{kind}\n{name}"))


def text_hash(text: str) -> str:
    """SHA-256 of the text's UTF-8 bytes, in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def document_id(text_sha256: str) -> str:
    """The id of the document whose text has this hash: two people who import one article hold one id."""
    return fixed_id("document", text_sha256)


def is_id(value: object) -> bool:
    """Whether `value` is one of our ids: a UUID in its canonical lower-case, hyphenated spelling."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def to_bytes(record_id: str) -> bytes:
    """The 16 bytes of an id. Raises ValueError for anything that is not an id."""
    raw = bytes.fromhex(record_id.replace("-", ""))
    if len(raw) != 16:
        raise ValueError(f"{record_id!r} is not an id")
    return raw


def from_bytes(raw: bytes) -> str:
    """The id of 16 bytes."""
    return _hyphenated(raw.hex())
