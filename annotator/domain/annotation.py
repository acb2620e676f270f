"""Annotations: one annotator's label on one span of a document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from annotator.domain.identity import new_id
from annotator.domain.span import Fragments, hull, quote_of

Certainty = Literal["", "high", "medium", "low"]
CERTAINTIES: tuple[Certainty, ...] = ("", "high", "medium", "low")


@dataclass(frozen=True, slots=True)
class Origin:
    """How an annotation came to be: by hand, from a file, from a suggestion engine, or from review."""

    kind: Literal["manual", "imported", "suggested", "adjudicated"] = "manual"
    by: str = ""
    version: str = ""


MANUAL = Origin()


@dataclass(frozen=True, slots=True)
class Annotation:
    """A label on `fragments`, half-open ranges of code points: several are a discontinuous span, none is the
    whole document. `quote` is the text they cover. `document`, `label` and `annotator` are ids; `created` and
    `updated` count microseconds since 1970 in UTC.
    """

    id: str
    document: str
    label: str
    annotator: str
    fragments: Fragments
    quote: str
    created: int
    updated: int
    attributes: dict[str, Any] = field(default_factory=dict)
    note: str = ""
    certainty: Certainty = ""
    origin: Origin = MANUAL
    external_id: str = ""
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def start(self) -> int:
        return hull(self.fragments)[0]

    @property
    def end(self) -> int:
        return hull(self.fragments)[1]


def reading_order(annotation: Annotation) -> tuple[int, int, str]:
    """Sort key: by start, the longer first where several start together."""
    start, end = hull(annotation.fragments)
    return start, -end, annotation.id


def new_annotation(
    document: str, text: str, label: str, annotator: str, fragments: Fragments, at: int, **said: Any
) -> Annotation:
    """An annotation with a fresh id on checked fragments of `text`, the document's text."""
    quote = quote_of(text, fragments)
    return Annotation(new_id(), document, label, annotator, fragments, quote, at, at, **said)
