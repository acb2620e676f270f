"""A mutation is a value: what one action of a user creates, updates and deletes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.annotation import Annotation
from annotator.domain.annotator import Annotator
from annotator.domain.document import Document, Foreign, Provenance, Status
from annotator.domain.entity import Entity
from annotator.domain.label import Label
from annotator.domain.relation import Relation, RelationType

Record = (
    Annotator | Label | Document | Provenance | Annotation | Status | Foreign | RelationType | Entity | Relation
)

KINDS: dict[type[Record], str] = {
    Annotator: "annotator",
    Label: "label",
    Document: "document",
    Provenance: "provenance",
    Annotation: "annotation",
    Status: "status",
    Foreign: "foreign",
    RelationType: "relation_type",
    Entity: "entity",
    Relation: "relation",
}


FOUNDATIONS = frozenset({"project.created", "annotator.added"})
"""Keys of changes that Undo passes over: without them nobody could have done anything."""


@dataclass(frozen=True, slots=True)
class Message:
    """What an action did, as a key with arguments; the front door that shows it finds the words."""

    key: str
    args: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """One action as a value. `updated` holds pairs of the record before and after."""

    label: Message
    created: tuple[Record, ...] = ()
    updated: tuple[tuple[Record, Record], ...] = ()
    deleted: tuple[Record, ...] = ()

    def inverse(self) -> Change:
        """The change that takes this one back; the inverse of the inverse is the change itself."""
        swapped = tuple((after, before) for before, after in self.updated)
        return Change(self.label, self.deleted, swapped, self.created)

    def __bool__(self) -> bool:
        return bool(self.created or self.updated or self.deleted)

    def records(self) -> tuple[Record, ...]:
        """Every record touched, as it is after the change (as it was, where the change deletes it)."""
        return (*self.created, *(after for _, after in self.updated), *self.deleted)


@dataclass(frozen=True, slots=True)
class Touch:
    """What a stored change did to one record: its plain content before and after, None where there was none."""

    kind: str
    id: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored change. `at` counts microseconds since 1970 in UTC; `undoes` is the id of the change that it
    takes back; `group` is shared by the changes of one bulk action."""

    id: str
    at: int
    annotator: str
    copy: str
    label: Message
    group: str | None
    undoes: str | None
    touches: tuple[Touch, ...] = ()


def document_of(record: Record) -> str | None:
    """The id of the document that a record belongs to, None for those of the whole project."""
    match record:
        case Document():
            return record.id
        case Provenance() | Annotation() | Status() | Relation():
            return record.document
        case Annotator() | Label() | Foreign() | RelationType() | Entity():
            return None


def references(record: Record) -> tuple[str, ...]:
    """The ids of the records that this one can't be without."""
    match record:
        case Annotation():
            return record.document, record.label, record.annotator
        case Status():
            return record.document, record.annotator
        case Provenance():
            return (record.document,)
        case Relation():
            return record.document, record.annotator, record.type, record.source, record.target
        case Annotator() | Label() | Document() | Foreign() | RelationType() | Entity():
            return ()
