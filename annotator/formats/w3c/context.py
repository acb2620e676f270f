"""The JSON-LD contexts of our annotations: the W3C's own, and one entry for what it has no words for."""

from __future__ import annotations

from typing import Any

from annotator.domain.identity import NAMESPACE

ANNO = "http://www.w3.org/ns/anno.jsonld"
COLLECTION = "annotations.jsonld"
PAGE = ".annotations.jsonld"

_OURS: dict[str, Any] = {
    "@version": 1.1,
    "annotator": f"urn:uuid:{NAMESPACE}#",
    "offsetUnit": "annotator:offsetUnit",
    **{key: {"@id": f"annotator:{key}", "@type": "@json"} for key in ("said", "document", "project")},
}
CONTEXT = [ANNO, _OURS]
GENERATOR = {"id": f"urn:uuid:{NAMESPACE}", "type": "Software", "name": "Annotator"}


def urn(own: str) -> str:
    """One of our ids as an IRI."""
    return f"urn:uuid:{own}"


def bare(iri: str) -> str:
    """An IRI without what makes an id or a hash one."""
    return iri.removeprefix("urn:uuid:")


def is_ours(value: dict[str, Any]) -> bool:
    """Whether this program wrote a page or collection."""
    made = value.get("generator")
    return isinstance(made, dict) and made.get("id") == GENERATOR["id"]
