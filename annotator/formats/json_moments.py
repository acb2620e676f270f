"""Moments and origins as our JSONL has them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache

from annotator.domain.annotation import Origin

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MANUAL_SAID = {"kind": "manual"}


@lru_cache(1024)
def origin_said(origin: Origin) -> dict[str, str]:
    said = {"kind": origin.kind, "by": origin.by, "version": origin.version}
    return {key: value for key, value in said.items() if value}


@lru_cache(65536)
def _second(seconds: int) -> str:
    return (_EPOCH + timedelta(seconds=seconds)).isoformat()[:19]


def iso(moment: int) -> str:
    """As `domain.moment.iso`, at a third of the price where many moments share a second."""
    seconds, micros = divmod(moment, 1_000_000)
    return f"{_second(seconds)}.{micros:06d}Z"
