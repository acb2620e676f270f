"""PyLD, a processor of JSON-LD, expands our claims with the vocabulary of schema.org, without a network."""
# pip: PyLD lxml

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pyld import jsonld

from annotator.formats.claim_jsonld import claim_labels
from tests.interop.running import outputs, run

_SCHEMA = "http://schema.org/"
_LINKS = ("url", "sameAs")


def offline(url: str, options: dict[str, Any]) -> dict[str, Any]:
    """What schema.org answers, as far as claims need it: every word is one of its vocabulary, addresses are links."""
    assert url.rstrip("/") == "https://schema.org", f"{url} is asked for"
    context: dict[str, Any] = {"@vocab": _SCHEMA, **{name: {"@type": "@id"} for name in _LINKS}}
    return {"contextUrl": None, "documentUrl": url, "document": {"@context": context}}


def main(folder: Path) -> str:
    jsonld.set_document_loader(offline)
    count = triples = 0
    for project, out, source in outputs("claim-jsonld", folder):
        expanded = jsonld.expand(json.loads(out.read_text(encoding="utf-8")))
        claims = [item for item in expanded if f"{_SCHEMA}Claim" in item.get("@type", ())]
        labels = claim_labels(source.labels)
        wanted = {
            f"urn:uuid:{a.id}": a.quote
            for one in source.documents()
            for a in one.annotations
            if a.label in labels and a.fragments
        }
        found = {item["@id"]: item[f"{_SCHEMA}text"][0]["@value"] for item in claims}
        assert found == wanted, f"{project}: {sorted(found.items() ^ wanted.items())[:3]} differ"
        assert all(f"{_SCHEMA}appearance" in item for item in claims)
        triples += len(jsonld.to_rdf(expanded)["@default"])
        count += len(claims)
    return f"PyLD expands {count} claims to {triples} triples"


if __name__ == "__main__":
    run(main)
