"""Taking fields out of a JSON object from outside: of the right kind, missing, or a reason why not."""

from __future__ import annotations

from typing import Any

from annotator.domain.identity import is_id


def text(item: dict[str, Any], key: str) -> str:
    """The text under `key`, "" where it is missing or null. Raises ValueError completing "the line ..."."""
    value = item.pop(key, None)
    if value is None:
        return ""
    if type(value) is not str:
        raise ValueError(f'has a "{key}" that is not a text')
    return value


def listed(item: dict[str, Any], key: str) -> list[Any]:
    """The list under `key`, empty where it is missing or null. Raises ValueError."""
    value = item.pop(key, None)
    if value is None:
        return []
    if type(value) is not list:
        raise ValueError(f'has "{key}" that are not a list')
    return value


def objects(item: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """The objects under `key`. Raises ValueError where there is anything else."""
    values = listed(item, key)
    if not all(type(value) is dict for value in values):
        raise ValueError(f'has "{key}" that are not objects')
    return values


def mapping(item: dict[str, Any], key: str) -> dict[str, Any]:
    """The object under `key`, empty where it is missing or null. Raises ValueError."""
    value = item.pop(key, None)
    if value is None:
        return {}
    if type(value) is not dict:
        raise ValueError(f'has "{key}" that is not an object')
    return value


def identities(item: dict[str, Any]) -> tuple[str | None, str]:
    """The object's id when it is one of ours, and the id that it has elsewhere ("" for none)."""
    own = item.pop("id", None)
    external = text(item, "external_id")
    if own is None or is_id(own):
        return own, external
    if type(own) is not str and type(own) is not int:
        raise ValueError('has an "id" that is neither a text nor a whole number')
    return None, external or str(own)
