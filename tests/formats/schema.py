"""As much of JSON Schema as resources/schema uses, so that tests need no package for it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

SCHEMA = json.loads((Path(__file__).parents[2] / "resources/schema/annotator-1.schema.json").read_text())
_TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}
_KNOWN = {
    "type", "required", "properties", "items", "const", "enum", "pattern", "minimum", "minItems", "maxItems",
    "anyOf", "not", "$ref", "description", "title", "$schema", "$id", "$defs",
}  # fmt: skip


def breaches(line: dict[str, Any]) -> list[str]:
    """What of a line the schema forbids: by the definition of its type, so that each breach is named."""
    kind = line.get("type")
    return _check(line, SCHEMA["$defs"][kind if kind in ("project", "document") else "kept"], kind or "line")


def _check(value: Any, schema: dict[str, Any], where: str) -> list[str]:
    assert set(schema) <= _KNOWN, set(schema) - _KNOWN
    found: list[str] = []
    if "$ref" in schema:
        found += _check(value, SCHEMA["$defs"][schema["$ref"].removeprefix("#/$defs/")], where)
    if "anyOf" in schema and all(_check(value, choice, where) for choice in schema["anyOf"]):
        found.append(f"{where} is none of its choices")
    if "not" in schema and not _check(value, schema["not"], where):
        found.append(f"{where} has what it must not")
    if "const" in schema and value != schema["const"]:
        found.append(f"{where} is not {schema['const']}")
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{where} is none of {schema['enum']}")
    wanted = schema.get("type")
    if wanted and (not isinstance(value, _TYPES[wanted]) or (wanted == "integer" and isinstance(value, bool))):
        return [*found, f"{where} is no {wanted}"]
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        found.append(f"{where} is not like {schema['pattern']}")
    if isinstance(value, int) and value < schema.get("minimum", value):
        found.append(f"{where} is too small")
    if isinstance(value, dict):
        found += [f"{where} has no {key}" for key in schema.get("required", ()) if key not in value]
        for key, part in schema.get("properties", {}).items():
            found += _check(value[key], part, f"{where}.{key}") if key in value else []
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            found.append(f"{where} has {len(value)} items")
        for number, item in enumerate(value):
            found += _check(item, schema.get("items", {}), f"{where}[{number}]")
    return found
