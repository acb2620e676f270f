"""Labels, types of relation and entities in words, as legends and codebooks have them."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from annotator.domain.attribute import Attribute, definitions
from annotator.domain.entity import Entity
from annotator.domain.label import Label
from annotator.domain.relation import RelationType
from annotator.formats.exporter import ExportSource
from annotator.formats.pages.telling import Pair, clean, words_of

DEEPEST = 4
"""How far labels are set in."""

_TYPES = {
    "choice": "one of",
    "choices": "any of",
    "text": "text",
    "number": "number",
    "yes_no": "yes or no",
    "date": "date",
}
_ENDS = {"annotation": "an annotation", "entity": "an entity", "document": "the document"}


def depth_of(label: Label, labels: Mapping[str, Label]) -> int:
    """How many labels this one is below, at most DEEPEST; a ring of parents ends there, too."""
    depth, above = 0, labels.get(label.parent or "")
    while above is not None and depth < DEEPEST:
        depth, above = depth + 1, labels.get(above.parent or "")
    return depth


def in_order(labels: Mapping[str, Label]) -> Iterator[Label]:
    """Each label followed by those below it; labels in a ring of parents come where the first of them stands."""
    below: dict[str, list[Label]] = {}
    for label in labels.values():
        below.setdefault(label.parent if label.parent and label.parent in labels else "", []).append(label)
    seen: set[str] = set()

    def walk(label: Label) -> Iterator[Label]:
        waiting = [label]
        while waiting:
            one = waiting.pop()
            if one.id not in seen:
                seen.add(one.id)
                yield one
                waiting += reversed(below.get(one.id, []))

    for label in (*below.get("", ()), *labels.values()):
        yield from walk(label)


def asked_of(attribute: Attribute) -> str:
    """What values an attribute takes, without its name and description."""
    said = _TYPES[attribute.type]
    if attribute.choices:
        said += ": " + ", ".join(attribute.choices)
    if attribute.required:
        said += "; required"
    if attribute.default is not None:
        said += f"; {words_of(attribute.default)} unless said otherwise"
    return said


def tied_by(kind: RelationType, labels: Mapping[str, Label]) -> str:
    """What a type of relation ties to what."""

    def named(ids: tuple[str, ...]) -> str:
        return " or ".join(labels[own].name if own in labels else own for own in ids) or "any annotation"

    ends = [named(kind.targets) if end == "annotation" else _ENDS[end] for end in kind.ends]
    across = ", also in another document" if kind.across else ""
    return f"From {named(kind.sources)} to {' or '.join(ends)}{across}"


def entity_words(entity: Entity) -> Iterator[str]:
    """What the register says of an entity, a line each."""
    if entity.kind:
        yield f"Kind: {entity.kind}"
    if entity.reliability:
        yield f"Reliability: {entity.reliability}"
    names = [str(alias["name"]) for alias in entity.aliases if alias.get("name")]
    if names:
        yield f"Also: {', '.join(names)}"
    for scheme, own in entity.identifiers.items():
        yield f"{scheme}: {own}"
    if entity.note:
        yield entity.note


def stands_for(label: Label) -> str:
    """The guideline of a label and what is asked of it, a line each."""
    asked = (f"{attribute.name}: {asked_of(attribute)}" for attribute in definitions(label.attributes))
    return clean("\n".join(filter(None, (label.guideline, *asked))))


def appendix(source: ExportSource, used: Container[str]) -> Iterator[tuple[str, list[Pair]]]:
    """What comes after the documents: headings, each with names and what is said of them. `used` are the ids of labels
    that stand in the legend."""
    others = [(clean(label.name), stands_for(label)) for label in source.labels.values() if label.id not in used]
    if others:
        yield "Labels without annotations here", others
    kinds = source.relation_types.values()
    types = [(kind.name, "\n".join(filter(None, (kind.guideline, tied_by(kind, source.labels))))) for kind in kinds]
    if types:
        yield "Types of relation", [(clean(name), clean(words)) for name, words in types]
    entities = [(clean(one.name), clean("\n".join(entity_words(one)))) for one in source.entities.values()]
    if entities:
        yield "Register of entities", entities
