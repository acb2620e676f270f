"""Moments: microseconds since 1970 in UTC, their ISO 8601 form, and a clock that never runs backwards."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def iso(moment: int) -> str:
    """ISO 8601 in UTC with six decimals and Z, the one spelling that we write."""
    return (_EPOCH + moment * _MICROSECOND).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def parsed(text: str) -> int:
    """The moment of an ISO 8601 text; one without a zone is taken as UTC. Raises ValueError."""
    try:
        value = datetime.fromisoformat(text)
        if value.tzinfo is None:
            value = value.replace(tzinfo=UTC)
        return (value - _EPOCH) // _MICROSECOND
    except OverflowError as error:
        raise ValueError(str(error)) from error


class Clock:
    """A hybrid clock: the wall's time, but always later than any moment that it gave or was shown."""

    def __init__(self, wall: Callable[[], int] | None = None) -> None:
        self._wall = wall or (lambda: time.time_ns() // 1000)
        self._last = 0
        self._lock = threading.Lock()

    def now(self) -> int:
        with self._lock:
            self._last = max(self._wall(), self._last + 1)
            return self._last

    def observe(self, moment: int) -> None:
        """Never answer `moment` or anything before it from now on."""
        with self._lock:
            self._last = max(self._last, moment)
