"""Values of attributes that a file could only hold as text, turned into what the label's definitions ask for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import orjson

_TYPED = {"number": (int, float), "yes_no": (bool,), "choices": (list,)}


def typed(definitions: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The keys of the attributes whose values are no texts, with their types."""
    return {str(one["key"]): one["type"] for one in definitions if one.get("type") in _TYPED and "key" in one}


def cast(attributes: dict[str, Any], types: Mapping[str, str]) -> dict[str, Any]:
    """The attributes with texts turned into numbers, truth values and lists where their types say so and the text is
    such a value in JSON; the same object where nothing changes."""
    changed = {key: value for key in types if (value := _cast(attributes.get(key), types[key])) is not None}
    return {**attributes, **changed} if changed else attributes


def _cast(value: Any, kind: str) -> Any:
    if not isinstance(value, str) or len(value) > 10_000:
        return None
    try:
        found = orjson.loads(value)
    except ValueError:
        return None
    wanted = _TYPED[kind]
    fits = isinstance(found, wanted) and (bool in wanted or not isinstance(found, bool))
    return found if fits else None
