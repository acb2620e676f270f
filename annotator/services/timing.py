"""Time spent in a document, told from the moments at which somebody did something."""

from __future__ import annotations

IDLE = 60.0
"""Seconds after which somebody who does nothing is no longer working."""


class Stopwatch:
    """Adds up the time between things done; of a longer pause only its first minute.

    Moments are seconds of a clock that never runs backwards.
    """

    def __init__(self) -> None:
        self._last: float | None = None
        self._seconds = 0.0

    def touch(self, moment: float) -> None:
        """Somebody did something."""
        self._count(moment)
        self._last = moment

    def stop(self, moment: float) -> None:
        """Somebody left."""
        self._count(moment)
        self._last = None

    def _count(self, moment: float) -> None:
        if self._last is not None:
            self._seconds += min(max(moment - self._last, 0.0), IDLE)

    def take(self) -> int:
        """The whole seconds that have come together; what is left of one is kept for the next time."""
        whole = int(self._seconds)
        self._seconds -= whole
        return whole

    def drop(self) -> None:
        """Forget what has come together."""
        self._last, self._seconds = None, 0.0
