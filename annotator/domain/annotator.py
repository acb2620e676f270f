"""Annotators: people and engines whose annotations form a layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.domain.identity import new_id

AnnotatorKind = Literal["person", "engine", "gold"]


@dataclass(frozen=True, slots=True)
class Annotator:
    """Who annotates; the id, not the name, tells two people apart."""

    id: str
    name: str
    kind: AnnotatorKind = "person"


def new_annotator(name: str, kind: AnnotatorKind = "person") -> Annotator:
    """An annotator with a fresh id. Raises ValueError when the name is blank."""
    name = " ".join(name.split())
    if not name:
        raise ValueError("an annotator needs a name")
    return Annotator(new_id(), name, kind)
