"""Annotations that come without their text, joined with the document that the project has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePath

from annotator.domain.identity import document_id, is_id
from annotator.domain.units import Unit
from annotator.formats.base import ReadDocument
from annotator.services.fitting import Fitted, fitted
from annotator.services.import_report import ImportReport
from annotator.services.project import Project

_MOST_WAITING = 50_000
"""Annotations that are held for texts that may come with a later file of the same import."""


class Rejoining:
    """Finds the texts of documents that were read without one: by the hash of the text, by the document's id, or by
    its title or file name where the file knows nothing better. `unit` is what the user says that offsets count."""

    def __init__(self, project: Project, report: ImportReport, unit: Unit | None = None) -> None:
        self._unit = unit
        self._project = project
        self._report = report
        self._named: dict[str, str | None] = {}
        self._waiting: list[ReadDocument] = []
        self._weight = 0

    def found(self, items: Iterable[ReadDocument]) -> Iterator[Fitted]:
        """Those whose text the project has. The others wait for `last`, as far as there is room for them."""
        for item, one in self._joined(list(items)):
            if one is not None:
                yield one
            elif self._weight <= _MOST_WAITING:
                self._waiting.append(item)
                self._weight += 1 + len(item.annotations)
            else:
                self._fail(item)

    def last(self) -> Iterator[Fitted]:
        """Those whose text has come since; the others are failures."""
        waiting, self._waiting, self._weight = self._waiting, [], 0
        self._named.clear()
        for item, one in self._joined(waiting):
            if one is not None:
                yield one
            else:
                self._fail(item)

    def _joined(self, items: list[ReadDocument]) -> Iterator[tuple[ReadDocument, Fitted | None]]:
        ids = [self._id(item) for item in items]
        texts = self._project.store.read.texts([own for own in ids if own])
        for item, own in zip(items, ids, strict=True):
            text = texts.get(own or "")
            if text is None:
                yield item, None
            else:
                item.text = text
                yield item, fitted(item, self._unit)

    def _id(self, item: ReadDocument) -> str | None:
        if item.stated_sha256:
            return document_id(item.stated_sha256.lower())
        said = item.provenances[0].external_id
        if is_id(said):
            return said
        name = said or item.title
        if name not in self._named:
            self._named[name] = self._only(name)
        return self._named[name]

    def _only(self, name: str) -> str | None:
        """The one document that is called so, with or without the ending of a file's name."""
        for words in dict.fromkeys((name, PurePath(name).stem)):
            named = self._project.store.read.named(words) if words else []
            if len(named) == 1:
                return named[0]
        return None

    def _fail(self, item: ReadDocument) -> None:
        self._report.failed.add(item.where, without_text(item))


def without_text(item: ReadDocument) -> str:
    """Why a document is not taken in that has no text, neither with it nor in the project."""
    said = item.stated_sha256 and f"sha256 {item.stated_sha256[:12]}…"
    name = said or f"“{(item.provenances[0].external_id or item.title)[:80]}”"
    return f"it comes without its text, and the project has none for it ({name}): import the text first"
