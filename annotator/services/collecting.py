"""How often Python looks for rubbish that refers to itself, while a great many objects come and go."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_USUAL = gc.get_threshold()
_SELDOM = 10_000
"""New objects between two looks: at Python's usual 700 the looking is a quarter of the time of an export."""


@contextmanager
def seldom_collected() -> Iterator[None]:
    """For imports and exports, whose objects go by themselves as soon as they are done with."""
    gc.set_threshold(_SELDOM, *_USUAL[1:])
    try:
        yield
    finally:
        gc.set_threshold(*_USUAL)
