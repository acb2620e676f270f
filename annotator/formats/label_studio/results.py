"""The results of an annotation in Label Studio: regions, what is said of each, and relations between them."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from annotator.domain.identity import is_id
from annotator.formats.base import ReadAnnotation, ReadDocument, ReadRelation
from annotator.formats.details import KEY, annotation_of, relation_of
from annotator.formats.json_lines import too_deep
from annotator.formats.label_studio.config import Config, key_of

_SPANS = ("labels", "hypertextlabels")
_SAID = {
    "choices": "choices", "textarea": "text", "number": "number", "rating": "rating", "datetime": "datetime",
    "taxonomy": "taxonomy",
}  # fmt: skip
_KNOWN = frozenset("id from_name to_name type value meta origin".split())
_OF_PLACE = ("start", "end", "text", "labels", "hypertextlabels", "startOffset", "endOffset", "globalOffsets")


class Layer:
    """What was found among the results of one annotator: annotations with the id of the region that they are a
    further piece of, and relations. What is asked of regions waits until all are known."""

    def __init__(self, document: ReadDocument, config: Config) -> None:
        self.document = document
        self.config = config
        self.annotations: list[tuple[ReadAnnotation, str]] = []
        self.relations: list[ReadRelation] = []
        self._regions: dict[str, list[ReadAnnotation]] = defaultdict(list)
        self._asked: list[dict[str, Any]] = []

    def add(self, region: str, one: ReadAnnotation, part_of: str = "") -> None:
        self.annotations.append((one, part_of))
        self._regions[region].append(one)

    def ask(self, item: dict[str, Any]) -> None:
        self._asked.append(item)

    def settle(self) -> None:
        """Give regions what is said of them; what is said of no region is said of the whole document."""
        for item in self._asked:
            try:
                self._settle(item)
            except ValueError as error:
                self.document.refused.append(f"the answer {error}")

    def _settle(self, item: dict[str, Any]) -> None:
        name, value = str(item.get("from_name") or ""), item["value"]
        said = value[_SAID[item["type"]]]
        if too_deep(said):
            raise ValueError("is nested too deeply")
        regions = self._regions.get(str(item.get("id")), [])
        if regions:
            for one in regions:
                key, plain = self._answer(name, item["type"], said)
                one.attributes[key] = plain
            return
        if "start" in value:
            raise ValueError(f"to {name[:40]} is of a region that has no label")
        self._on_the_whole(name, item, said)

    def _answer(self, name: str, kind: str, said: Any) -> tuple[str, Any]:
        """The attribute's key and value, as its definition in the configuration has it."""
        control = self.config.controls.get(name)
        key = control.attribute.key if control else key_of(name) or kind
        if kind not in ("choices", "textarea") or type(said) is not list:
            return key, said
        asked = control.attribute.type if control else ""
        if kind == "choices" and (asked == "choices" or (asked == "" and len(said) != 1)):
            return key, said
        if kind == "textarea":
            return key, "\n".join(map(str, said))
        one = said[0] if len(said) == 1 else said
        return key, one == "true" if asked == "yes_no" and one in ("true", "false") else one

    def _on_the_whole(self, name: str, item: dict[str, Any], said: Any) -> None:
        details = _details(item)
        further = {key: value for key, value in item.items() if key not in _KNOWN}
        if name and details is None:
            further["from_name"] = name
        for label in said if item["type"] == "choices" and type(said) is list else [name]:
            if type(label) is not str or not label.strip():
                raise ValueError(f"to {name[:40]} is no text")
            one = annotation_of(label, None, None, details, dict(further))
            _identify(one, str(item.get("id") or ""), ours=details is not None)
            _note(one, item)
            if item["type"] == "textarea":
                one.note = "\n".join(map(str, said)) if type(said) is list else str(said)
            elif item["type"] != "choices":
                one.attributes[item["type"]] = said
            self.annotations.append((one, ""))


def result_of(item: Any, layer: Layer) -> None:
    """Take one result in. Raises ValueError completing "result 3 ..."."""
    if type(item) is not dict:
        raise ValueError("is not an object")
    kind, value = item.get("type"), item.get("value")
    if type(kind) is not str:
        raise ValueError("has no type")
    if kind == "relation":
        layer.relations += _relations(item)
    elif type(value) is not dict:
        raise ValueError("has no value")
    elif kind in _SPANS:
        _regions(item, value, kind, layer)
    elif kind in _SAID and _SAID[kind] in value:
        layer.ask(item)
    else:
        raise ValueError(f"is of the type {kind[:40]!r}, which is nothing on a text")


def _regions(item: dict[str, Any], value: dict[str, Any], kind: str, layer: Layer) -> None:
    """An annotation for each label of a region; the first is the one that relations mean."""
    labels = value.get(kind) or value.get("labels")
    start, end = value.get("start"), value.get("end")
    if type(labels) is not list or not labels or not all(type(label) is str for label in labels):
        raise ValueError("is a region without a label")
    if type(value.get("globalOffsets")) is dict:
        start, end = (value["globalOffsets"].get(key) for key in ("start", "end"))
    if type(start) is not int or type(end) is not int:
        raise ValueError(f"does not say where it is by whole numbers: {str(start)[:40]} to {str(end)[:40]}")
    quote, details, region = value.get("text"), _details(item), str(item.get("id") or "")
    further = {key: said for key, said in item.items() if key not in _KNOWN}
    further |= {key: said for key, said in value.items() if key not in _OF_PLACE}
    if type(item.get("origin")) is str and item["origin"] != "manual":
        further["made_as"] = item["origin"]
    part_of = details.pop("part_of", "") if details else ""
    for number, label in enumerate(labels):
        own = details if not number or details is None else {**details, "id": None}
        one = annotation_of(label, start, end, own, dict(further))
        _identify(one, region if not number else f"{region}/{number}", ours=details is not None)
        one.quote = quote if type(quote) is str else None
        _note(one, item)
        layer.add(region, one, str(part_of or ""))


def _details(item: dict[str, Any]) -> dict[str, Any] | None:
    meta = item.get("meta")
    said = meta.get(KEY) if type(meta) is dict else None
    return dict(said) if type(said) is dict else None


def _identify(one: ReadAnnotation, region: str, *, ours: bool) -> None:
    """The id of a region is what relations call it, and ours or the outside one."""
    one.ref = region
    if is_id(region):
        one.id = one.id or region
    elif not ours:
        one.external_id = region


def _note(one: ReadAnnotation, item: dict[str, Any]) -> None:
    meta = item.get("meta")
    lines = meta.get("text") if type(meta) is dict else None
    if type(lines) is str:
        lines = [lines]
    if type(lines) is list and lines:
        one.note = "\n".join(map(str, lines))


def _relations(item: dict[str, Any]) -> list[ReadRelation]:
    source, target = item.get("from_id"), item.get("to_id")
    if type(source) is not str or type(target) is not str:
        raise ValueError("is a relation without its two ends")
    direction, labels = item.get("direction"), item.get("labels")
    further: dict[str, Any] = {}
    if direction == "left":
        source, target = target, source
    elif direction == "bi":
        further["direction"] = "bi"
    named = [label for label in labels if type(label) is str and label.strip()] if type(labels) is list else []
    return [relation_of(name, source, target, _details(item), further) for name in named or ["related to"]]
