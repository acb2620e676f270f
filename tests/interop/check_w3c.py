"""The W3C's own schemas and a JSON-LD processor take our Web Annotations, and their selectors find the words."""
# pip: jsonschema PyLD lxml

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft4Validator
from pyld import jsonld
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from tests.interop.running import Seen, by_text, outputs, run, same, shared, spans

ANNO = "http://www.w3.org/ns/anno.jsonld"
CONTEXT = "schemas/w3c-anno.jsonld"
SUITE = "schemas/w3c-web-annotation-tests"


class Musts:
    """What the W3C's list of MUSTs says of a value."""

    def __init__(self, suite: Path, listed: str) -> None:
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

    def kept(self, value: Any, where: str) -> None:
        """Raises with the names of the schemas that the value breaks."""
        broken = [name for name, schema in self._schemas.items() if not schema.is_valid(value)]
        assert not broken, f"{where}: {broken}"

    @property
    def count(self) -> int:
        return len(self._schemas)


def triples(value: Any, known: Any) -> int:
    """How many statements a JSON-LD processor finds; it raises where the value is no JSON-LD."""

    def load(url: str, options: Any) -> dict[str, Any]:
        assert url == ANNO, f"{url} would have been fetched"
        return {"contextUrl": None, "documentUrl": url, "document": known, "contentType": "application/ld+json"}

    options = {"documentLoader": load, "base": "file:///export/"}
    return sum(map(len, jsonld.to_rdf(value, options).values()))


def marked(items: list[dict[str, Any]], folder: Path) -> tuple[str, Seen]:
    """The text that the annotations of a page are on, and their tags on the words that both selectors agree on."""
    seen, text = Seen(), ""
    for item in items:
        if item["motivation"] != "classifying":
            continue
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        for target in targets:
            text = (folder / target["source"]).read_bytes().decode()
            if "selector" in target:
                place, quote = target["selector"]
                covered = text[place["start"] : place["end"]]
                assert quote["prefix"] + quote["exact"] + quote["suffix"] in text
                assert covered == quote["exact"], f"{quote['exact']!r} is placed on {covered!r}"
                seen[item["body"][0]["value"], covered] += 1
    return text, seen


def main(folder: Path) -> str:
    data = shared(CONTEXT, SUITE)
    musts = Musts(data / SUITE, "annotations/annotationMusts.test")
    collections = Musts(data / SUITE, "collections/collectionMusts.test")
    known = json.loads((data / CONTEXT).read_text(encoding="utf-8"))
    annotations = statements = marks = 0
    for project, out, source in outputs("w3c", folder):
        expected = by_text(source, spans)
        for path in sorted(out.glob("*.jsonld")):
            value = json.loads(path.read_text(encoding="utf-8"))
            statements += triples(value, known)
            if value["type"] == "AnnotationCollection":
                collections.kept(value, path.name)
            items = value.get("items", [])
            for item in items:
                musts.kept({"@context": value["@context"], **item}, f"{project}, {path.name}, {item['id']}")
            text, seen = marked(items, out)
            if text:
                marks += same(seen, expected.pop(text), f"{project}, {path.name}")
            annotations += len(items)
        assert not any(expected.values()), f"{project}: pages are missing"
    return (
        f"{annotations} annotations keep {musts.count} MUSTs of the W3C, {marks} selectors find their words, "
        f"PyLD makes {statements} statements"
    )


if __name__ == "__main__":
    run(main)
