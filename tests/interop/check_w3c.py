"""Asks the W3C's own schemas and a JSON-LD processor about a folder of Web Annotations that was exported.

    python tests/interop/check_w3c.py FOLDER DATA

DATA is the folder with `schemas/w3c-web-annotation-tests` and `schemas/w3c-anno.jsonld`. Needs jsonschema, referencing
(which comes with it) and PyLD; nothing is fetched.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ANNO = "http://www.w3.org/ns/anno.jsonld"
SUITE = "schemas/w3c-web-annotation-tests"


class Musts:
    """What the W3C's list of MUSTs says of a value."""

    def __init__(self, suite: Path, listed: str) -> None:
        from jsonschema import Draft4Validator
        from referencing import Registry, Resource
        from referencing.jsonschema import DRAFT4

        def schema(path: Path) -> Any:
            value = json.loads(path.read_text(encoding="utf-8"))
            value.pop("id", None)  # relative, so that it leads nowhere
            return value

        registry: Any = Registry()
        for path in (suite / "definitions").glob("*.json"):
            resource = Resource.from_contents(schema(path), default_specification=DRAFT4)
            registry = registry.with_resources([(path.name, resource), (f"/{path.name}", resource)])
        names = json.loads((suite / listed).read_text(encoding="utf-8"))["assertions"]
        self._schemas = {
            name: Draft4Validator(schema(suite / name), registry=registry)
            for name in names
            if json.loads((suite / name).read_text(encoding="utf-8")).get("assertionType") == "must"
        }

    def broken(self, value: Any) -> list[str]:
        """The names of the schemas that the value breaks."""
        return [name for name, schema in self._schemas.items() if not schema.is_valid(value)]

    @property
    def count(self) -> int:
        return len(self._schemas)


def triples(value: Any, context: Path) -> int:
    """How many statements a JSON-LD processor finds; it raises where the value is no JSON-LD."""
    from pyld import jsonld

    known = json.loads(context.read_text(encoding="utf-8"))

    def load(url: str, options: Any) -> dict[str, Any]:
        if url != ANNO:
            raise AssertionError(f"{url} would have been fetched")
        return {"contextUrl": None, "documentUrl": url, "document": known, "contentType": "application/ld+json"}

    options = {"documentLoader": load, "base": "file:///export/"}
    return sum(map(len, jsonld.to_rdf(value, options).values()))


def main(folder: Path, data: Path) -> None:
    """Exits with a sentence when something is wrong."""
    musts = Musts(data / SUITE, "annotations/annotationMusts.test")
    collections = Musts(data / SUITE, "collections/collectionMusts.test")
    faults: list[str] = []
    annotations = statements = 0
    for path in sorted(folder.glob("*.jsonld")):
        value = json.loads(path.read_text(encoding="utf-8"))
        statements += triples(value, data / "schemas/w3c-anno.jsonld")
        if value["type"] == "AnnotationCollection":
            faults += [f"{path.name}: {name}" for name in collections.broken(value)]
        for item in value.get("items", ()):
            annotations += 1
            alone = {"@context": value["@context"], **item}
            faults += [f"{path.name}, {item['id']}: {name}" for name in musts.broken(alone)]
    if not annotations or not statements:
        sys.exit(f"{folder} holds no Web Annotations")
    if faults:
        sys.exit("\n".join(faults[:20]))
    print(f"W3C: {annotations} annotations keep {musts.count} MUSTs; {statements} statements")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
