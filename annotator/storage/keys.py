"""From records to the rows that point at them and back, and values to columns and back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

import orjson

from annotator.domain.annotation import Origin
from annotator.errors import Refused


class Keys(dict[str, int]):
    """From the ids of records that others point at to the integer keys of their rows.

    Two kinds may share an id: annotations, entities and types of relations go by `pointed_at`.
    """

    with_annotations = False  # learnt only where relations point at them: there are very many

    def __missing__(self, record_id: str) -> int:
        # Said at once: the next step of a group would already read the row, long before the commit refuses it.
        raise Refused(
            "This can't be done: something would be left that refers to what is not there.", details=record_id
        )


@dataclass(slots=True)
class Ids:
    """From integer keys back to ids, a table each."""

    documents: dict[int, str] = field(default_factory=dict)
    labels: dict[int, str] = field(default_factory=dict)
    annotators: dict[int, str] = field(default_factory=dict)


def pointed_at(kind: str, record: str) -> str:
    """What `Keys` calls an annotation, an entity or a type of relation."""
    return f"{kind} {record}"


def dumped(value: Any) -> str | None:
    """JSON of a value, None for an empty one."""
    return orjson.dumps(value).decode() if value else None


def loaded(value: str | None) -> dict[str, Any]:
    return cast(dict[str, Any], orjson.loads(value)) if value else {}


def listed(value: str | None) -> tuple[dict[str, Any], ...]:
    return tuple(orjson.loads(value)) if value else ()


_origins: dict[str, Origin] = {}


def origin_of(stored: str) -> Origin:
    """The origin of what a column has of it; most rows share few."""
    origin = _origins.get(stored)
    if origin is None:
        if len(_origins) > 1000:
            _origins.clear()
        origin = _origins[stored] = Origin(*orjson.loads(stored))
    return origin


def origin_stored(origin: Origin) -> str:
    return orjson.dumps([origin.kind, origin.by, origin.version]).decode()
