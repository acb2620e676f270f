"""The documents of a CAS, as dkpro-cassis has loaded it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

from annotator.errors import AnnotatorError
from annotator.formats.base import Read, ReadDocument, ReadProvenance
from annotator.formats.files import too_long
from annotator.formats.json_lines import parsed, too_deep
from annotator.formats.uima.gathering import Found, Layers, Tie, gather, introduced
from annotator.formats.uima.naming import ANNOTATION, DOCUMENT, cuts_text, short
from annotator.formats.uima.type_systems import METADATA, STRING

Offsets = Mapping[int, tuple[int, int]]
"""Begin and end of each feature structure by its id, as the file has them."""

_BUILT_IN = frozenset({"sofa", "begin", "end"})
_TIED = (("Governor", "Dependent"), ("source", "target"))


@dataclass(slots=True)
class _Plan:
    """What becomes of the feature structures of a type."""

    name: str
    kind: str
    texts: list[str] = field(default_factory=list)
    plain: list[str] = field(default_factory=list)
    further: list[str] = field(default_factory=list)
    ends: tuple[str, str] = ("", "")


def items_of(
    cas: Any, offsets: Offsets, where: str, origin: ReadProvenance, limit: int, annotator: str | None, size: int
) -> Iterator[Read]:
    """The document of a CAS from a file of `size` bytes; `origin` may be given the title that the CAS has.
    `annotator` is whose layer it is where the CAS does not say. Raises AnnotatorError where there is no text, or too
    much of it."""
    views = [view for view in cas.views if isinstance(view.sofa.sofaString, str) and view.sofa.sofaString]
    if not views:
        raise AnnotatorError(f"{where} has no text, only data of other kinds")
    view = next((one for one in views if one.sofa.sofaID == "_InitialView"), views[0])
    text: str = view.sofa.sofaString
    if len(text) > limit:
        raise too_long(where, limit)
    read = ReadDocument(text, where, [origin], unit="utf16", consumed=size)
    for other in views:
        if other is not view:
            read.remarks.append(f"the text of its view {other.sofa.sofaID} is left out")
    reading = _Reading(cas, offsets, read)
    for structure in view.get_all_fs():
        reading.take(structure)
    yield from reading.done(annotator)


class _Reading:
    def __init__(self, cas: Any, offsets: Offsets, read: ReadDocument) -> None:
        self._types = cas.typesystem
        self._offsets, self._read = offsets, read
        self._plans: dict[str, _Plan] = {}
        self._spans: list[Found] = []
        self._ties: list[Tie] = []
        self._said: dict[str, Any] = {}
        self._metadata: Any = None
        self._left: Counter[str] = Counter()

    def take(self, structure: Any) -> None:
        name = structure.type.name
        plan = self._plans.get(name)
        if plan is None:
            plan = self._plans[name] = self._plan(structure.type)
        match plan.kind:
            case "span":
                self._span(structure, plan)
            case "relation":
                source, target = (structure[end] for end in plan.ends)
                if source is None or target is None:
                    self._left[name] += 1
                else:
                    self._tie(name, source, target, self._values(structure, plan))
            case "metadata":
                self._metadata = structure
            case "document":
                self._own(structure.details)
            case "other":
                self._left[name] += 1

    # ------------------------------------------------------------------ types

    def _plan(self, kind: Any) -> _Plan:
        name = kind.name
        if name == DOCUMENT:
            return _Plan(name, "document")
        if name == METADATA:
            return _Plan(name, "metadata")
        if self._is_cutting(kind):
            return _Plan(name, "cutting")
        features = {one.name: one for one in kind.all_features if one.name not in _BUILT_IN}
        if not self._types.is_instance_of(name, ANNOTATION):
            return _Plan(name, "chain" if "first" in features else "other")
        plan = _Plan(name, "span")
        for ends in _TIED:
            if all(end in features and not self._types.is_primitive(features[end].rangeType) for end in ends):
                plan.kind, plan.ends = "relation", ends
        for feature in features.values():
            if self._is_text(feature.rangeType):
                plan.texts.append(_in_file(feature.name))
            if self._types.is_primitive(feature.rangeType):
                plan.plain.append(feature.name)
            elif feature.name not in plan.ends:
                plan.further.append(feature.name)
        return plan

    def _is_cutting(self, kind: Any) -> bool:
        while kind is not None and kind.name != ANNOTATION:
            if cuts_text(kind.name):
                return True
            kind = kind.supertype
        return False

    def _is_text(self, kind: Any) -> bool:
        return bool(kind.name == STRING or self._types.is_instance_of(kind.name, STRING))

    # ------------------------------------------------------------------ feature structures

    def _span(self, structure: Any, plan: _Plan) -> None:
        own = structure.xmiID
        start, end = self._offsets.get(own, (structure.begin, structure.end))
        features = self._values(structure, plan)
        self._spans.append(Found(str(own), plan.name, start, end, features))
        for feature in plan.further:
            self._further(structure, plan.name, feature, structure[feature], features)

    def _values(self, structure: Any, plan: _Plan) -> dict[str, Any]:
        found = {}
        for feature in plan.plain:
            value = structure[feature]
            if isinstance(value, float) and not isfinite(value):
                value = str(value)  # no JSON has a number for it
            if value is not None:
                found[_in_file(feature)] = value
        return found

    def _further(self, structure: Any, layer: str, feature: str, value: Any, features: dict[str, Any]) -> None:
        """A feature that leads to others, or holds many: relations, slots, lists of texts."""
        if value is None:
            return
        if feature == "next":
            self._tie(layer, structure, value, {"referenceType": features.get("referenceRelation")})
            return
        for one in _elements(value):
            if one is None or isinstance(one, str | int | float | bool):
                features.setdefault(feature, []).append(one)
            elif (target := _feature(one, "target")) is not None:
                said = {key: found for key in _link_features(one) if (found := one[key]) is not None}
                said["label"] = said.pop("role", None) or feature
                self._tie(f"{layer}.{feature}", structure, target, said)
            else:
                self._tie(f"{layer}.{feature}", structure, one, {"label": feature})

    def _tie(self, layer: str, source: Any, target: Any, features: dict[str, Any]) -> None:
        self._ties.append(Tie(layer, str(source.xmiID), str(target.xmiID), features))

    # ------------------------------------------------------------------ what is said of the document

    def _own(self, details: Any) -> None:
        try:
            said = parsed(str(details).encode("utf-8", "replace"))
        except ValueError:
            return
        if isinstance(said, dict) and not too_deep(said):
            self._said = said

    def done(self, annotator: str | None) -> Iterator[Read]:
        read, said = self._read, self._said
        for name, number in self._left.items():
            read.remarks.append(f"entries without a place in the text are left out: {short(name)} ({number:,})")
        origin = read.provenances[0]
        title, user = _titled(self._metadata)
        origin.title = _text(said, "title") or title or origin.title
        if isinstance(said.get("meta"), dict):
            origin.meta = said["meta"]
        structure = said.get("structure")
        if isinstance(structure, list):
            read.structure = [item for item in structure if isinstance(item, dict)]
        read.supersedes = _text(said, "supersedes") or None
        layers = Layers({plan.name: plan.texts for plan in self._plans.values()})
        stated = _text(said, "annotator")
        annotator = stated or annotator or user
        gather(read, self._spans, self._ties, layers, annotator, bool(stated))
        return introduced(read, annotator, said.get("kind"))


def _in_file(feature: str) -> str:
    """The name of a feature in the file: the library renames those that Python has taken."""
    return feature.removesuffix("_") if feature in ("type_", "self_") else feature


def _elements(value: Any) -> list[Any]:
    """The elements of an array or a list; anything else is one."""
    elements = getattr(value, "elements", None)
    if elements is not None:
        return list(elements)
    if isinstance(value, list):
        return value
    if not hasattr(value, "head"):
        return [] if value.type.name.startswith("uima.cas.Empty") or value.type.name.endswith("Array") else [value]
    found, seen = [], set()
    while value is not None and hasattr(value, "head") and id(value) not in seen:
        seen.add(id(value))
        found.append(value.head)
        value = value.tail
    return found


def _feature(structure: Any, name: str) -> Any:
    return structure[name] if any(one.name == name for one in structure.type.all_features) else None


def _link_features(structure: Any) -> list[str]:
    names = (one.name for one in structure.type.all_features if one.name not in _BUILT_IN)
    return [name for name in names if isinstance(structure[name], str | int | float | bool)]


def _titled(metadata: Any) -> tuple[str, str | None]:
    """The title of a document, and the annotator whose layer INCEpTION exported, where it says so."""
    if metadata is None:
        return "", None
    title, own, address = (
        str(_feature(metadata, name) or "") for name in ("documentTitle", "documentId", "documentUri")
    )
    is_user = own and own != title and address.endswith(f"/source/{own}")
    return title or ("" if is_user else own), own if is_user else None


def _text(said: Mapping[str, Any], key: str) -> str:
    value = said.get(key)
    return value if isinstance(value, str) else ""
