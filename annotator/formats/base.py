"""What an importer yields and an exporter is handed; every format module speaks these words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from annotator.domain.annotation import Annotation, Certainty, Origin
from annotator.domain.annotator import Annotator
from annotator.domain.document import Document, Foreign, Provenance
from annotator.domain.label import Label
from annotator.domain.span import Fragments

Step = Callable[[int, int, str], None]
"""step(done, total, note): tells progress, and may raise `errors.Cancelled`. A total of 0 is unknown."""


def no_step(done: int, total: int, note: str) -> None:
    """The step of somebody who does not watch."""


@dataclass(slots=True)
class ReadAnnotation:
    """An annotation as a file has it: offsets count code points of the file's text, before normalisation."""

    label: str
    fragments: Fragments
    annotator: str | None = None
    quote: str | None = None
    id: str | None = None
    created: int | None = None
    updated: int | None = None
    attributes: dict[str, Any] = field(default_factory=dict)
    note: str = ""
    certainty: Certainty = ""
    origin: Origin | None = None
    external_id: str = ""
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class ReadDocument:
    """A document as a file has it. `text` is not yet normalised; `where` names file and line for reports."""

    text: str
    title: str
    where: str
    meta: dict[str, Any] = field(default_factory=dict)
    file: str = ""
    reader: str = ""
    raw_sha256: str = ""
    external_id: str = ""
    annotations: list[ReadAnnotation] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class ReadHeader:
    """What a file says about the project: its labels and annotators, in its own words."""

    labels: list[Label] = field(default_factory=list)
    annotators: list[Annotator] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class ReadFailure:
    """A part of a file that could not be read: the rest goes on. `reason` is a sentence for the user."""

    where: str
    reason: str


Read = ReadDocument | ReadHeader | ReadFailure | Foreign


@dataclass(frozen=True, slots=True)
class ExportedDocument:
    """A document with its provenances (the first is the one shown) and its annotations in reading order."""

    document: Document
    provenances: tuple[Provenance, ...]
    annotations: tuple[Annotation, ...]


class ExportSource(Protocol):
    """What an exporter reads from; `documents` streams, so that no format needs the project in memory."""

    @property
    def labels(self) -> dict[str, Label]: ...
    @property
    def annotators(self) -> dict[str, Annotator]: ...
    @property
    def count(self) -> int: ...
    def documents(self) -> Iterator[ExportedDocument]: ...
    def foreign(self) -> Iterator[Foreign]: ...


@dataclass(frozen=True, slots=True)
class Importer:
    """`read` yields what stands in a file; it raises AnnotatorError when nothing of the file can be read.

    `limit` is the number of code points that one document may have.
    """

    key: str
    name: str
    suffixes: tuple[str, ...]
    description: str
    read: Callable[[Path, int], Iterator[Read]]


@dataclass(frozen=True, slots=True)
class Exporter:
    """`write` streams the source into `out`, a new file that the caller moves into place when whole."""

    key: str
    name: str
    suffix: str
    description: str
    write: Callable[[Path, ExportSource, Step], None]
