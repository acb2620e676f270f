"""Relations: typed and directed ties from an annotation to another, to an entity or to a document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from annotator.domain.annotation import MANUAL, Origin
from annotator.domain.identity import fixed_id, new_id
from annotator.domain.label import label_id
from annotator.domain.span import Fragments

End = Literal["annotation", "entity", "document"]
ENDS: tuple[End, ...] = ("annotation", "entity", "document")


@dataclass(frozen=True, slots=True)
class RelationType:
    """A kind of relation.

    `sources` and `targets` are ids of labels that annotations at either end may have, none for any; `ends` says
    what a target may be. Only a type that goes `across` ties annotations of two documents.
    """

    id: str
    name: str
    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    ends: tuple[End, ...] = ("annotation",)
    across: bool = False
    guideline: str = ""
    position: int = 0
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Relation:
    """A tie of a type from the annotation `source` to `target`, the id of what `end` says.

    `document` and `annotator` are those of the source. `cue` holds half-open ranges of code points in that document
    whose words express the relation, `quote` their text. Relations of one event with more than two parts share a
    `group`. `created` and `updated` count microseconds since 1970 in UTC.
    """

    id: str
    type: str
    document: str
    annotator: str
    source: str
    end: End
    target: str
    created: int
    updated: int
    cue: Fragments = ()
    quote: str = ""
    group: str = ""
    attributes: dict[str, Any] = field(default_factory=dict)
    note: str = ""
    origin: Origin = MANUAL
    external_id: str = ""
    extra: dict[str, Any] = field(default_factory=dict)


def relation_type_id(name: str) -> str:
    """The id of the type first made under this name, in any project."""
    return fixed_id("relation_type", name.strip().casefold())


def new_relation_type(name: str, position: int) -> RelationType:
    """A type that ties anything to anything. Raises ValueError when the name is blank."""
    name = " ".join(name.split())
    if not name:
        raise ValueError("a type of relation needs a name")
    return RelationType(relation_type_id(name), name, ends=ENDS, across=True, position=position)


def new_relation(
    kind: RelationType, document: str, annotator: str, source: str, end: End, target: str, at: int, **said: Any
) -> Relation:
    """A relation with a fresh id."""
    return Relation(new_id(), kind.id, document, annotator, source, end, target, at, at, **said)


def _type(
    position: int, name: str, source: str, targets: str, guideline: str, ends: tuple[End, ...] = ("annotation",),
    across: bool = False,
) -> RelationType:  # fmt: skip
    def labels(names: str) -> tuple[str, ...]:
        return tuple(map(label_id, names.split()))

    return RelationType(
        relation_type_id(name), name, labels(source), labels(targets), ends, across, guideline, position
    )


SHIPPED_TYPES = (
    _type(0, "attributed to", "claim", "source actor", "Who stands behind the claim, as the report has it.", ENDS),
    _type(1, "relayed by", "source", "source", "Through whom the report knows what the source says.", ENDS),
    _type(2, "about", "claim", "actor", "Whom the claim is about."),
    _type(3, "quantifies", "figure", "claim", "The claim that the figure belongs to."),
    _type(4, "supports", "claim", "claim", "The claim speaks for the other.", across=True),
    _type(5, "contradicts", "claim", "claim", "Both can't be true.", across=True),
    _type(6, "repeats", "claim", "claim", "The claim says again what the other says.", across=True),
    _type(7, "updates", "claim", "claim", "The claim replaces the older one.", across=True),
    _type(8, "same as", "", "", "Both name the same thing.", across=True),
)
