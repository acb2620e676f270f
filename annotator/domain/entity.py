"""Entities: the project's register of people, bodies, outlets and places, as mentions resolve to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from annotator.domain.identity import new_id


@dataclass(frozen=True, slots=True)
class Entity:
    """An entry of the register. `kind` and `reliability` are what its mentions inherit where they say nothing
    themselves; `aliases` are plain JSON objects with a `name`, and `identifiers` lead from a scheme such as
    "wikidata" to the id there."""

    id: str
    name: str
    kind: str = ""
    reliability: str = ""
    aliases: tuple[dict[str, Any], ...] = ()
    identifiers: dict[str, str] = field(default_factory=dict)
    note: str = ""
    external_id: str = ""
    extra: dict[str, Any] = field(default_factory=dict)


def new_entity(name: str, **said: Any) -> Entity:
    """An entity with a fresh id. Raises ValueError when the name is blank."""
    name = " ".join(name.split())
    if not name:
        raise ValueError("an entity needs a name")
    return Entity(new_id(), name, **said)
