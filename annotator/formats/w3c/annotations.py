"""Web Annotations as the objects of our own JSON, sorted by the texts that they are on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from annotator.domain.identity import is_id
from annotator.formats.w3c.context import bare
from annotator.formats.w3c.selectors import Text

_KNOWN = frozenset(("@context", "id", "type", "motivation", "creator", "created", "modified", "body", "target", "said"))
_COMMENTS = frozenset(("", "commenting", "describing", "replying", "questioning", "assessing", "editing"))
_TAGS = frozenset(("tagging", "classifying", "identifying"))


class Sorted:
    """The annotations of a page: by source, what ties two of them by the first, and what is neither."""

    def __init__(self, items: list[Any]) -> None:
        self.annotations: dict[str, list[tuple[dict[str, Any], list[Any]]]] = {}
        self.links: dict[str, list[tuple[dict[str, Any], str, str]]] = {}
        self.strange: list[str] = []
        known = {item["id"] for item in items if isinstance(item, dict) and isinstance(item.get("id"), str)}
        where: dict[str, str] = {}
        links: list[tuple[dict[str, Any], str, str]] = []
        for number, item in enumerate(items, 1):
            if not isinstance(item, dict) or "Annotation" not in _listed(item.get("type")):
                self.strange.append(f"entry {number} is not an annotation")
            elif (ends := _ends(item, known)) is not None:
                links.append((item, *ends))
            elif not (sources := _sources(item)):
                self.strange.append(f"annotation {number} has no target")
            else:
                for source, selectors in sources.items():
                    self.annotations.setdefault(source, []).append((item, selectors))
                    where.setdefault(str(item.get("id")), source)
        for link in links:
            if (place := where.get(link[1])) is None:
                self.strange.append(f"the link {str(link[0].get('id'))[:80]} begins at an annotation that is not there")
            else:
                self.links.setdefault(place, []).append(link)


def place_all(
    line: dict[str, Any], page: Sorted, source: str, text: Text, said: Callable[[dict[str, Any]], dict[str, Any]]
) -> list[str]:
    """Put the annotations and relations of a source into the line of its document; why some can't be is answered.

    `said` completes what stands under the key of our own.
    """
    annotations: list[dict[str, Any]] = []
    refused: list[str] = []
    for item, selectors in page.annotations[source]:
        labels, note = _bodies(item)
        try:
            places = [text.place_of(selector) for selector in selectors]
        except ValueError as error:
            refused.append(f"the {labels[0]} {error}")
            continue
        spans = [place for place in places if place is not None]
        quotes = [place.quote for place in spans if place.quote is not None]
        for number, label in enumerate(labels):
            own = _own(item, said)
            own |= {"label": label, "note": note, "fragments": [[place.start, place.end] for place in spans]}
            if spans and len(quotes) == len(spans):
                own["quote"] = " … ".join(quotes)
            if number:
                own["id"] = None
            annotations.append(own)
    relations = []
    for item, first, last in page.links.get(source, ()):
        names, note = _bodies(item)
        relations.append({**_own(item, said), "type": names[0], "from": bare(first), "to": bare(last), "note": note})
    line["annotations"], line["relations"] = annotations, relations
    return refused


def _own(item: dict[str, Any], said: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, Any]:
    own = item.get("said")
    line = said(own if isinstance(own, dict) else {})
    line["id"] = bare(item["id"]) if isinstance(item.get("id"), str) else None
    name, agent = _creator(item.get("creator"))
    line["annotator"] = name
    if is_id(agent):
        line["annotator_id"] = agent
    for ours, theirs in (("created", "created"), ("updated", "modified")):
        line[ours] = item.get(theirs) if isinstance(item.get(theirs), str) else None
    if more := {key: value for key, value in item.items() if key not in _KNOWN}:
        line["w3c"] = more
    return line


def _creator(value: Any) -> tuple[str | None, str]:
    for one in _listed(value):
        if isinstance(one, str):
            return one, ""
        if isinstance(one, dict):
            own = one.get("id") if isinstance(one.get("id"), str) else ""
            names = (one.get("name"), one.get("nickname"), own)
            name = next((name for said in names for name in _listed(said) if isinstance(name, str) and name), None)
            return name, bare(str(own))
    return None, ""


def _bodies(item: dict[str, Any]) -> tuple[list[str], str]:
    """The labels of an annotation, at least one, and its note."""
    labels: list[str] = []
    notes: list[str] = []
    if isinstance(item.get("bodyValue"), str):
        notes.append(item["bodyValue"])
    for body in _listed(item.get("body")):
        if isinstance(body, str):
            notes.append(body)
        if not isinstance(body, dict):
            continue
        purposes = [one for one in _listed(body.get("purpose")) if isinstance(one, str)] or [""]
        value = body.get("value")
        if not isinstance(value, str):
            value = body.get("source") or body.get("id") if set(purposes) & _TAGS else None
        if not isinstance(value, str) or not value.strip():
            continue
        if set(purposes) & _TAGS:
            labels.append(" ".join(value.split()) if body.get("type") != "TextualBody" else value)
        elif set(purposes) & _COMMENTS:
            notes.append(value)
    motivation = next((one for one in _listed(item.get("motivation")) if isinstance(one, str) and one.strip()), "")
    return list(dict.fromkeys(labels)) or [motivation or "annotation"], "\n\n".join(notes)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _ends(item: dict[str, Any], known: set[str]) -> tuple[str, str] | None:
    """The annotation at which a link begins and what it leads to; None where it is no link."""
    if "linking" not in _listed(item.get("motivation")):
        return None
    targets = [iri for target in _listed(item.get("target")) if (iri := _iri(target))]
    bodies = [iri for body in _listed(item.get("body")) if (iri := _iri(body))]
    if len(targets) == 1 and bodies and (bodies[-1] in known or targets[0] in known):
        return bodies[-1], targets[0]
    if len(targets) == 2 and targets[0] in known:
        return targets[0], targets[1]
    return None


def _iri(value: Any) -> str:
    if isinstance(value, dict):
        if "selector" in value:
            return ""
        value = value.get("source") or value.get("id")
    return value if isinstance(value, str) else ""


def _sources(item: dict[str, Any]) -> dict[str, list[Any]]:
    """The selectors of an annotation's targets by their source; "" where a target names none."""
    found: dict[str, list[Any]] = {}
    for target in _listed(item.get("target")):
        if isinstance(target, str):
            source, _, fragment = target.partition("#")
            selector: Any = {"type": "FragmentSelector", "value": fragment} if fragment.startswith("char=") else None
        elif isinstance(target, dict):
            named = target.get("source", target.get("id"))
            if isinstance(named, dict):
                named = named.get("id")
            source, selector = named if isinstance(named, str) else "", target.get("selector")
        else:
            continue
        found.setdefault(source, []).append(selector)
    return found
