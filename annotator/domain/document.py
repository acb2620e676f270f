"""Documents: immutable text, where it came from, and how far an annotator is with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from annotator.domain.identity import document_id, fixed_id, new_id, text_hash

State = Literal["not_started", "in_progress", "done"]
STATES: tuple[State, ...] = ("not_started", "in_progress", "done")

MAX_LENGTH = 20_000_000
"""Code points that one document may have unless the setting says otherwise."""


@dataclass(frozen=True, slots=True)
class Document:
    """A text that never changes; its id follows from `sha256`, the hash of the text's UTF-8 bytes.

    `structure` lists stand-off ranges (headings, pages...) as plain JSON objects with code point offsets;
    `supersedes` is the id of the older version of an updated article.
    """

    id: str
    text: str
    sha256: str
    structure: tuple[dict[str, Any], ...] = ()
    supersedes: str | None = None


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a document came from; a document brought in by two people may have two.

    `meta` holds what the file said of itself (url, outlet, author, published, language...), `raw_sha256` the
    hash of the file's bytes ("" where there was no file), `extra` what is kept only to be written back.
    """

    id: str
    document: str
    title: str
    meta: dict[str, Any] = field(default_factory=dict)
    file: str = ""
    reader: str = ""
    raw_sha256: str = ""
    external_id: str = ""
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Status:
    """What an annotator said of their work on a document; without one it follows from the annotations."""

    id: str
    document: str
    annotator: str
    state: State


LINK = "near_duplicate"
"""The type of the line which says that two documents are nearly the same."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A line of its own in our JSONL: a link between near-duplicates (LINK), or what this version does not
    understand and keeps to write it back."""

    id: str
    type: str
    content: dict[str, Any]


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One line of the list of documents, as one annotator sees it. `length` is in code points."""

    id: str
    title: str
    length: int
    sha256: str
    annotations: int
    state: State
    meta: dict[str, Any] = field(default_factory=dict)

    @property
    def language(self) -> str | None:
        value = self.meta.get("language")
        return value if isinstance(value, str) else None


def new_document(text: str) -> Document:
    """The document of a text that has gone through `text.normalised`."""
    digest = text_hash(text)
    return Document(document_id(digest), text, digest)


def new_provenance(document: str, title: str, **said: Any) -> Provenance:
    """A provenance with a fresh id."""
    return Provenance(new_id(), document, title, **said)


def new_status(document: str, annotator: str, state: State) -> Status:
    """The status of one annotator's work on one document; there is one id for each such pair."""
    return Status(fixed_id("status", f"{document}\n{annotator}"), document, annotator, state)


def state_of(status: Status | None, annotations: int) -> State:
    """What the list shows: what the annotator said, else what their annotations say."""
    if status is not None:
        return status.state
    return "in_progress" if annotations else "not_started"
