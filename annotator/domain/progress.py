"""How long work tells where it is, and how it is told to stop."""

from __future__ import annotations

from collections.abc import Callable

Step = Callable[[int, int, str], None]
"""step(done, total, note): tells progress, and may raise `errors.Cancelled`. A total of 0 is unknown."""


def no_step(done: int, total: int, note: str) -> None:
    """The step of somebody who does not watch."""
