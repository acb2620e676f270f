"""What an import brought in, and what it did not, for the one report at its end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.moment import iso
from annotator.formats.base import ReadDocument
from annotator.services.near_duplicates import Told

_SHOWN = 500
_SURROGATE = re.compile("[\ud800-\udfff]")


def printable(text: str) -> str:
    """The text with U+FFFD for what no file and no screen can hold, such as undecodable bytes of a file's name."""
    return _SURROGATE.sub("\ufffd", text)


def purged_on(moment: int) -> str:
    """Why a text does not come in that was purged at this moment."""
    return f"the text was purged from this project on {iso(moment)[:10]} for good and stays out"


@dataclass(slots=True)
class Sayings:
    """Many remarks about places in files, of which the first few hundred are kept and the rest counted."""

    count: int = 0
    first: list[tuple[str, str]] = field(default_factory=list)

    def add(self, where: str, remark: str) -> None:
        self.count += 1
        if self.count <= _SHOWN:
            self.first.append((printable(where), printable(remark)))

    def __bool__(self) -> bool:
        return self.count > 0


@dataclass(slots=True)
class ImportReport:
    """`documents` and `annotations` count what is new; `present` annotations and
    relations that were there already.

    `duplicates` names the title of the document that is there, `failed` files and lines that could not be
    read, `refused` annotations, `skipped` files of no known kind. `replaced` counts characters that no text may
    have, `encodings` files by encoding. `first_document` is the id of the first one brought in or found again, `new`
    has the ids of those brought in; `near` is for whoever looks for what they are nearly the same as.
    """

    documents: int = 0
    annotations: int = 0
    relations: int = 0
    entities: int = 0
    present: int = 0
    kept_lines: int = 0
    replaced: int = 0
    cancelled: bool = False
    first_document: str | None = None
    new: list[str] = field(default_factory=list)
    near: list[Told] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    annotators: list[str] = field(default_factory=list)
    encodings: Counter[str] = field(default_factory=Counter)
    duplicates: Sayings = field(default_factory=Sayings)
    refused: Sayings = field(default_factory=Sayings)
    failed: Sayings = field(default_factory=Sayings)
    skipped: Sayings = field(default_factory=Sayings)
    notes: Sayings = field(default_factory=Sayings)

    def tell(self, read: ReadDocument, notes: Iterable[str], replaced: int) -> None:
        """Take over what is to be said of a document that was read: remarks, refusals, its encoding, and how many of
        its characters were replaced."""
        self.replaced += replaced
        if read.encoding:
            self.encodings[read.encoding] += 1
        for remark in notes:
            self.notes.add(read.where, remark)
        for reason in read.refused:
            self.refused.add(read.where, reason)

    def as_plain(self) -> dict[str, Any]:
        """As JSON values; of each list the first few hundred, with its whole number under "counts"."""
        lists = {
            "duplicates": (self.duplicates, "title"),
            "refused": (self.refused, "reason"),
            "failed": (self.failed, "reason"),
            "skipped": (self.skipped, "reason"),
            "notes": (self.notes, "note"),
        }
        return {
            "documents": self.documents,
            "annotations": self.annotations,
            "relations": self.relations,
            "entities": self.entities,
            "already_present": self.present,
            "kept_lines": self.kept_lines,
            "labels_added": self.labels,
            "annotators_added": self.annotators,
            "replaced_characters": self.replaced,
            "encodings": dict(self.encodings),
            "cancelled": self.cancelled,
            "near_duplicates": [one.as_plain() for one in self.near],
            **{
                key: [{"where": where, what: said} for where, said in sayings.first]
                for key, (sayings, what) in lists.items()
            },
            "counts": {key: sayings.count for key, (sayings, _) in lists.items()},
        }

    def lines(self) -> Iterator[str]:
        """The report in words, a line each: the numbers first, then each thing that needs a look."""
        yield f"{counted(self.documents, 'document')} and {counted(self.annotations, 'annotation')} imported."
        if self.relations:
            yield f"{counted(self.relations, 'relation')} came with them."
        if self.entities:
            yield f"New entities: {self.entities:,}"
        if self.cancelled:
            yield "Stopped before the end; what is in stays in, and one undo takes it out."
        if self.present:
            yield f"{counted(self.present, 'annotation')} were there already."
        if self.labels:
            yield "New labels: " + ", ".join(self.labels)
        if self.annotators:
            yield "New annotators: " + ", ".join(self.annotators)
        if self.replaced:
            yield f"{counted(self.replaced, 'character')} that no text may have were replaced by \ufffd."
        other = [f"{name} ({count})" for name, count in sorted(self.encodings.items()) if name != "utf-8"]
        if other:
            yield "Encodings other than UTF-8: " + ", ".join(other)
        if self.kept_lines:
            yield f"{counted(self.kept_lines, 'line')} of a kind unknown to this version are kept for export."
        for sayings, form in (
            (self.duplicates, "{0}: already there as “{1}”"),
            (self.notes, "{0}: {1}"),
            (self.skipped, "{0}: skipped, {1}"),
            (self.refused, "{0}: {1}"),
        ):
            yield from _said(sayings, form)
        for one in self.near[:_SHOWN]:
            yield one.line()
        if len(self.near) > _SHOWN:
            yield f"... and {len(self.near) - _SHOWN:,} more of this kind"

    def failures(self) -> Iterator[str]:
        """A sentence for each file or line that could not be read."""
        return _said(self.failed, "{0}: {1}")


def _said(sayings: Sayings, form: str) -> Iterator[str]:
    for where, remark in sayings.first:
        # What a reader says of a file names the file already.
        yield remark if where and remark.startswith(where) else form.format(where, remark)
    if sayings.count > len(sayings.first):
        yield f"... and {sayings.count - len(sayings.first):,} more of this kind"


def counted(number: int, noun: str) -> str:
    """A number with its noun, in English."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
